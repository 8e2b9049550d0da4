/** Which articles are about one story, so that none is on both sides of a fold. */
import {addTo} from '../../base/group-by.js'

/** Words in a row that two articles share only when one has them from the other. */
const run = 8
/** What stands in more articles is furniture of a site, not a story. */
const mostArticles = 20

/** A number for each article; `keys` names stories by file, without `human/` or `ai/`. */
export function storiesOf(articles: ReadonlyArray<{name: string; text: string}>, keys: Readonly<Record<string, string>>): number[] {
  const parent = articles.map((_, at) => at)
  const find = (at: number): number => {
    let root = at
    while (parent[root] !== root) root = parent[root] as number
    parent[at] = root
    return root
  }
  const owners = new Map<string, number[]>()
  for (const [at, {name, text}] of articles.entries()) {
    const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
    const runs = new Set<string>()
    for (let from = 0; from + run <= words.length; from++) runs.add(words.slice(from, from + run).join(' '))
    for (const shingle of runs) addTo(owners, shingle, at)
    const key = keys[name.replace(/^[^/]*\//, '')]
    if (key) addTo(owners, `story: ${key}`, at)
  }
  for (const [key, list] of owners)
    if (list.length < mostArticles || key.startsWith('story: ')) for (const at of list) parent[find(at)] = find(list[0] as number)
  return articles.map((_, at) => find(at))
}
