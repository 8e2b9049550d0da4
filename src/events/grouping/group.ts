/**
 * Facts → events: which articles tell the same story.
 *
 * What an article says of itself (`event:`, `sources:` in front matter) comes first. The rest is put together by folder or by content:
 * TF-IDF vectors of the words that tell most of each article, likeness by cosine, clusters joined while their average likeness is high.
 * Only articles that share a telling word are ever compared, and words of many articles are no reason to compare, so that the work grows with
 * the number of articles and not with that of their pairs.
 */

import {addTo, listsBy} from '../../base/group-by.js'
import {byPath} from '../../base/ordering.js'
import {folderOf, normalise} from '../../base/paths.js'
import type {Event, Grouping} from '../../model/event.js'
import type {Account} from './account.js'
import {clusterVectors} from './clusters.js'
import {vectorsOf} from './tf-idf.js'

export function group(accounts: readonly Account[], grouping: Grouping): Array<Event<Account>> {
  const sorted = [...accounts].sort(byPath)
  if (grouping === 'none') return []
  if (grouping === 'all') return sorted.length > 1 ? [{accounts: sorted, by: 'all'}] : []
  const stated = groupStated(sorted)
  const taken = new Set(stated.flatMap((event) => event.accounts))
  const rest = sorted.filter((item) => !taken.has(item))
  const implied = grouping === 'folder' ? groupByFolder(rest) : groupByContent(rest)
  return [...stated, ...implied].sort((a, b) => byPath(a.accounts[0] as Account, b.accounts[0] as Account))
}

/** Articles that name the same `event:`, or that name each other (or the same file) as `sources:`. */
function groupStated(accounts: readonly Account[]): Array<Event<Account>> {
  const parents = new Map<string, string>()
  const find = (key: string): string => {
    let root = key
    for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root)) root = up
    for (let at = key; at !== root; ) {
      const up = parents.get(at) as string
      parents.set(at, root)
      at = up
    }
    return root
  }
  const join = (a: string, b: string): void => {
    const [first, second] = [find(a), find(b)].sort() as [string, string]
    parents.set(first, first)
    parents.set(second, first)
  }
  for (const {path, event, sources} of accounts) {
    const own = `path:${normalise(path)}`
    if (event !== undefined) join(own, `event:${event}`)
    for (const source of sources ?? []) join(own, `path:${normalise(`${folderOf(path)}${source}`)}`)
  }
  const groups = new Map<string, Account[]>()
  for (const item of accounts) {
    const own = `path:${normalise(item.path)}`
    if (!parents.has(own)) continue
    addTo(groups, find(own), item)
  }
  return [...groups.values()].filter((accounts) => accounts.length > 1).map((accounts) => ({accounts, by: 'stated'}))
}

function groupByFolder(accounts: readonly Account[]): Array<Event<Account>> {
  const groups = listsBy(accounts, ({path}) => folderOf(path))
  return [...groups.values()].filter((accounts) => accounts.length > 1).map((accounts) => ({accounts, by: 'folder'}))
}

function groupByContent(accounts: readonly Account[]): Array<Event<Account>> {
  const clusters = clusterVectors(vectorsOf(accounts))
  return clusters.map((members) => ({accounts: members.map((at) => accounts[at] as Account), by: 'content'}))
}

/** All accounts as one event, because the user said so. */
export function stated(accounts: readonly Account[]): Array<Event<Account>> {
  return accounts.length > 1 ? [{accounts: [...accounts].sort(byPath), by: 'stated'}] : []
}
