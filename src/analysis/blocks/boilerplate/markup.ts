/**
 * What HTML says of a block besides its text: the elements it stands in, and how publishers name their classes.
 *
 * Class names lie: a wrapper called "newsletter-page" may hold the whole story. A name that most paragraphs of the page stand under says nothing.
 */

import type {Kind} from '../../../language/boilerplate-lists.js'
import type {Block} from '../../../model/article.js'
import type {Signal} from './signal.js'
import {signalOfMatch} from './signal.js'

const elements: Record<string, Kind> = {
  nav: 'navigation',
  footer: 'navigation',
  form: 'navigation',
  button: 'navigation',
  select: 'navigation',
  dialog: 'navigation',
  menu: 'navigation',
  aside: 'story-teasers',
  figcaption: 'caption',
}

const names: ReadonlyArray<readonly [kind: Kind, words: string]> = [
  ['navigation', 'nav navbar navigation menu breadcrumb breadcrumbs footer toolbar pagination skip'],
  ['story-teasers', 'related recirc recirculation recommended recommendations trending mostread popular teaser teasers readmore outbrain taboola'],
  ['newsletter', 'newsletter subscribe subscription signup paywall'],
  ['share', 'share sharing sharebar social socials'],
  ['advertisement', 'ad ads advert advertisement sponsored'],
  ['comments', 'comments disqus'],
  ['byline', 'byline bio'],
  ['caption', 'caption figcaption'],
  ['legal', 'copyright cookie cookies consent'],
  ['metadata', 'tags taglist keywords'],
]

const kindOf = new Map(names.flatMap(([kind, words]) => words.split(' ').map((word): [string, Kind] => [word, kind])))

/** How far up names count; what stands higher wraps the page. */
const reach = 5

/** The names of a block's surroundings that speak of furniture: "nav", ".related". */
function namesOf({markup: {path}}: Block): string[] {
  if (!path) return []
  const found: string[] = []
  for (const [depth, step] of path.entries()) {
    const [element = ''] = /^[a-z\d]+/.exec(step) ?? []
    if (element in elements) found.push(element)
    if (depth >= reach || element === 'body' || element === 'html' || element === 'article' || element === 'main') continue
    for (const name of step.slice(element.length).split(/[.#]/)) {
      const word = name.split(/[-_]+/).find((part) => kindOf.has(part))
      if (word) found.push(`.${word}`)
    }
  }
  return found
}

/** For each block, what its markup makes of it; `paragraphs` are the blocks that read like prose. */
export function marksOfMarkup(blocks: readonly Block[], paragraphs: readonly Block[]): Array<Signal | undefined> {
  if (!blocks.some((block) => block.markup.path)) return blocks.map(() => undefined)
  const counts = new Map<string, number>()
  for (const block of paragraphs) for (const name of new Set(namesOf(block))) counts.set(name, (counts.get(name) ?? 0) + 1)
  const usual = (name: string) => (counts.get(name) ?? 0) > Math.max(1, paragraphs.length * 0.3)
  return blocks.map((block) => {
    const name = namesOf(block).find((candidate) => !usual(candidate))
    if (name === undefined) return undefined
    if (name.startsWith('.')) return signalOfMatch('class-name', kindOf.get(name.slice(1)) as Kind, name.slice(1))
    return signalOfMatch('element-name', elements[name] as Kind, name)
  })
}
