/**
 * Facts → events: which articles tell the same story.
 *
 * What an article says of itself (`event:`, `sources:` in front matter) comes first. The rest is put together by folder or by content:
 * TF-IDF vectors of the words that tell most of each article, likeness by cosine, clusters joined while their average likeness is high.
 * Only articles that share a telling word are ever compared, and words of many articles are no reason to compare, so that the work grows with
 * the number of articles and not with that of their pairs.
 */
import type {Account} from './account.js'
import type {Facts} from './facts.js'
import {byPath} from './order.js'
import {folderOf, normalise} from './text/sources.js'

export type Grouping = 'auto' | 'folder' | 'all' | 'none'

export interface Event<One extends {path: string} = Facts> {
  /** Sorted by path; at least two. */
  accounts: One[]
  /** How they came together; findings between articles grouped by content are never errors. */
  by: 'stated' | 'folder' | 'all' | 'content'
}

/** Average likeness (cosine, 0 to 1) of two articles that tell one story. */
const threshold = 0.26
/** How much more alike two clusters must be when each has come together by itself: they are rather two stories of one affair. */
const reserve = 0.5
/** Articles from which a cluster has come together by itself. */
const settled = 3
/** Words of an article that are compared: those that tell most of it. */
const vectorLength = 60
/** A word of more articles than this brings none of them together. */
const postingsCap = 250
/** Likeness below this is no evidence. */
const floor = 0.08
/** Stands for all the news that the run does not see: how many articles, and in how many of them a word is that is not known to be common. */
const background = 400
const backgroundShare = 0.004

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
    const root = find(own)
    const list = groups.get(root)
    if (list) list.push(item)
    else groups.set(root, [item])
  }
  return [...groups.values()].filter((accounts) => accounts.length > 1).map((accounts) => ({accounts, by: 'stated'}))
}

function groupByFolder(accounts: readonly Account[]): Array<Event<Account>> {
  const groups = new Map<string, Account[]>()
  for (const item of accounts) {
    const folder = folderOf(item.path)
    const list = groups.get(folder)
    if (list) list.push(item)
    else groups.set(folder, [item])
  }
  return [...groups.values()].filter((accounts) => accounts.length > 1).map((accounts) => ({accounts, by: 'folder'}))
}

function groupByContent(accounts: readonly Account[]): Array<Event<Account>> {
  const clusters = clusterVectors(vectorsOf(accounts))
  return clusters.map((members) => ({accounts: members.map((at) => accounts[at] as Account), by: 'content'}))
}

/** A document as its most telling terms, with weights whose squares sum to 1. */
interface Vector {
  ids: Float64Array
  weights: Float64Array
}

/** Goes through the terms twice, one article after the other: of a large run they may not be in memory. */
function vectorsOf(accounts: readonly Account[]): Vector[] {
  const frequency = new Map<number, number>()
  for (const account of accounts) for (const id of account.terms().ids) frequency.set(id, (frequency.get(id) ?? 0) + 1)
  return accounts.map((account) => {
    const terms = account.terms()
    const weighed = terms.ids.map((id, at): [number, number] => {
      const rarity = Math.log((accounts.length + background) / ((frequency.get(id) as number) + background * backgroundShare))
      return [id, (1 + Math.log(Math.max(1, terms.counts[at] as number))) * Math.min(1, terms.counts[at] as number) * Math.max(0, rarity)]
    })
    weighed.sort((a, b) => b[1] - a[1] || a[0] - b[0])
    const top = weighed.slice(0, vectorLength).filter(([, weight]) => weight > 0)
    const length = Math.hypot(...top.map(([, weight]) => weight)) || 1
    return {ids: Float64Array.from(top, ([id]) => id), weights: Float64Array.from(top, ([, weight]) => weight / length)}
  })
}

interface Edge {
  a: number
  b: number
  likeness: number
}

/** Pairs that are alike at all, by an inverted index; those that cannot come together are left out. The most alike first. */
function edgesOf(vectors: readonly Vector[]): Edge[] {
  const postings = new Map<number, {documents: number[]; weights: number[]}>()
  const count = new Map<number, number>()
  for (const {ids} of vectors) for (const id of ids) count.set(id, (count.get(id) ?? 0) + 1)
  const scores = new Float64Array(vectors.length)
  // Three numbers to a pair: there are many more pairs than articles.
  const pairs: {a: number[]; b: number[]; likeness: number[]} = {a: [], b: [], likeness: []}
  const reach = new Components(vectors.length)
  for (const [at, {ids, weights}] of vectors.entries()) {
    const touched: number[] = []
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] as number
      if ((count.get(id) as number) > postingsCap || count.get(id) === 1) continue
      const weight = weights[i] as number
      const list = postings.get(id)
      if (!list) {
        postings.set(id, {documents: [at], weights: [weight]})
        continue
      }
      for (let j = 0; j < list.documents.length; j++) {
        const other = list.documents[j] as number
        if (scores[other] === 0) touched.push(other)
        scores[other] = (scores[other] as number) + weight * (list.weights[j] as number)
      }
      list.documents.push(at)
      list.weights.push(weight)
    }
    for (const other of touched) {
      const likeness = scores[other] as number
      scores[other] = 0
      if (likeness < floor) continue
      pairs.a.push(other)
      pairs.b.push(at)
      pairs.likeness.push(likeness)
      if (likeness >= threshold) reach.join(other, at)
    }
  }
  const edges: Edge[] = []
  for (let at = 0; at < pairs.a.length; at++) {
    const [a, b, likeness] = [pairs.a[at], pairs.b[at], pairs.likeness[at]] as [number, number, number]
    if (reach.of(a) === reach.of(b)) edges.push({a, b, likeness})
  }
  return edges.sort((one, other) => other.likeness - one.likeness || one.a - other.a || one.b - other.b)
}

/** Which articles a chain of likeness joins. Only those can end up in one cluster. */
class Components {
  readonly #parents: Int32Array

  constructor(size: number) {
    this.#parents = Int32Array.from({length: size}, (_, at) => at)
  }

  of(at: number): number {
    let root = at
    while (this.#parents[root] !== root) root = this.#parents[root] as number
    for (let next = at; next !== root; ) {
      const up = this.#parents[next] as number
      this.#parents[next] = root
      next = up
    }
    return root
  }

  join(a: number, b: number): void {
    const [one, other] = [this.of(a), this.of(b)]
    this.#parents[Math.max(one, other)] = Math.min(one, other)
  }
}

/** Likeness on average from which clusters of these sizes are one. */
function needed(a: number, b: number): number {
  return threshold * (1 + (reserve * (Math.min(a, b, settled) - 1)) / (settled - 1))
}

/** Average link: two clusters become one while the mean likeness of their pairs is high enough. Members rise; clusters by first member. */
function clusterVectors(vectors: readonly Vector[]): number[][] {
  const edges = edgesOf(vectors)
  const members = new Map<number, number[]>()
  const clusterOf = vectors.map((_, at) => at)
  /** Sum of likenesses between two clusters, kept on both sides. */
  const links = new Map<number, Map<number, number>>()
  const link = (a: number, b: number, likeness: number): void => {
    const of = links.get(a)
    if (of) of.set(b, (of.get(b) ?? 0) + likeness)
    else links.set(a, new Map([[b, likeness]]))
  }
  for (const {a, b, likeness} of edges) {
    link(a, b, likeness)
    link(b, a, likeness)
  }
  const membersOf = (cluster: number): number[] => members.get(cluster) ?? [cluster]
  // A pair that fails now may pass once its clusters have grown, hence a second look at all of them.
  for (let round = 0; round < 3; round++) {
    let merged = false
    for (const edge of edges) {
      if (edge.likeness < threshold) break
      const a = clusterOf[edge.a] as number
      const b = clusterOf[edge.b] as number
      if (a === b) continue
      const sum = links.get(a)?.get(b) ?? 0
      const [sizeA, sizeB] = [membersOf(a).length, membersOf(b).length]
      if (sum < needed(sizeA, sizeB) * sizeA * sizeB) continue
      merged = true
      const [into, from] = (links.get(a)?.size ?? 0) >= (links.get(b)?.size ?? 0) ? [a, b] : [b, a]
      for (const [other, likeness] of links.get(from) ?? []) {
        links.get(other)?.delete(from)
        if (other === into) continue
        link(into, other, likeness)
        link(other, into, likeness)
      }
      links.delete(from)
      members.set(into, [...membersOf(into), ...membersOf(from)])
      for (const member of membersOf(from)) clusterOf[member] = into
      members.delete(from)
    }
    if (!merged) break
  }
  return [...members.values()]
    .filter((list) => list.length > 1)
    .map((list) => list.sort((a, b) => a - b))
    .sort((a, b) => (a[0] as number) - (b[0] as number))
}

/** All accounts as one event, because the user said so. */
export function stated(accounts: readonly Account[]): Array<Event<Account>> {
  return accounts.length > 1 ? [{accounts: [...accounts].sort(byPath), by: 'stated'}] : []
}
