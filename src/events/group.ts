/**
 * Facts → events: which articles tell the same story.
 *
 * What an article says of itself (`event:`, `sources:` in front matter) comes first. The rest is put together by folder or by content:
 * TF-IDF vectors of the words that tell most of each article, likeness by cosine, clusters joined while their average likeness is high.
 * Only articles that share a telling word are ever compared, and words of many articles are no reason to compare, so that the work grows with
 * the number of articles and not with that of their pairs.
 */

import {addTo, listsBy} from '../base/group-by.js'
import {byPath} from '../base/ordering.js'
import type {Facts} from '../model/facts.js'
import type {Account} from './account.js'
import {folderOf, normalise} from './sources.js'

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

/**
 * Documents as their most telling terms, the most telling first, with weights whose squares sum to 1: those of all documents in two arrays, since
 * small arrays take more room for themselves than for what is in them.
 */
class Vectors {
  /** Those of a document begin at its number times `vectorLength`. */
  readonly terms: Int32Array
  readonly weights: Float64Array
  /** By document, how many it has. */
  readonly lengths: Uint8Array

  constructor(
    readonly size: number,
    /** How many terms there are in all; each is a number below. */
    readonly allTerms: number,
  ) {
    this.terms = new Int32Array(size * vectorLength)
    this.weights = new Float64Array(size * vectorLength)
    this.lengths = new Uint8Array(size)
  }
}

/** What is held of the terms between the two times that they are gone through: how many, of all articles together. */
const held = 1_000_000

/** Goes through the terms twice, one article after the other: of a large run they may not all be in memory. */
function vectorsOf(accounts: readonly Account[]): Vectors {
  const numbers = new Numbers()
  const frequencies: number[] = []
  let entries = 0
  const known = accounts.map((account) => {
    const numbered = numberedTerms(account, numbers)
    for (const term of numbered.terms) frequencies[term] = (frequencies[term] ?? 0) + 1
    entries += numbered.terms.length
    return entries > held ? undefined : numbered
  })
  const rarities = Float64Array.from(frequencies, (frequency) =>
    Math.max(0, Math.log((accounts.length + background) / (frequency + background * backgroundShare))),
  )
  const vectors = new Vectors(accounts.length, frequencies.length)
  for (const [at, account] of accounts.entries()) {
    addVector(vectors, at, known[at] ?? numberedTerms(account, numbers), rarities)
    known[at] = undefined
  }
  return vectors
}

interface NumberedTerms {
  terms: Int32Array
  counts: readonly number[]
}

function numberedTerms(account: Account, numbers: Numbers): NumberedTerms {
  const {ids, counts} = account.terms()
  const terms = new Int32Array(ids.length)
  for (let at = 0; at < terms.length; at++) terms[at] = numbers.of(ids[at] as number)
  return {terms, counts}
}

function addVector(vectors: Vectors, at: number, {terms, counts}: NumberedTerms, rarities: Float64Array): void {
  const weights = new Float64Array(terms.length)
  for (let place = 0; place < weights.length; place++) {
    const count = counts[place] as number
    weights[place] = (count > 1 ? 1 + Math.log(count) : count) * (rarities[terms[place] as number] as number)
  }
  const top = heaviest(weights, vectorLength)
  const length = Math.hypot(...top.map((place) => weights[place] as number)) || 1
  const first = at * vectorLength
  for (const [place, from] of top.entries()) {
    vectors.terms[first + place] = terms[from] as number
    vectors.weights[first + place] = (weights[from] as number) / length
  }
  vectors.lengths[at] = top.length
}

/** Where the greatest weights above 0 stand, falling; of equal ones the first. */
function heaviest(weights: Float64Array, most: number): number[] {
  const least = weights.length > most ? (weights.slice().sort()[weights.length - most] as number) : 0
  const places: number[] = []
  for (let at = 0; at < weights.length; at++) if ((weights[at] as number) >= least && (weights[at] as number) > 0) places.push(at)
  return places.sort((a, b) => (weights[b] as number) - (weights[a] as number) || a - b).slice(0, most)
}

/** Numbers for hashes, from 0 on in the order in which they come: what is known of a term then lies in arrays. */
class Numbers {
  /** By the last bits of the hash or the next free place behind: the hash, and its number plus 1. */
  #hashes = new Int32Array(1 << 16)
  #numbers = new Int32Array(1 << 16)
  #size = 0

  of(hash: number): number {
    const place = this.#placeOf(hash | 0)
    const known = this.#numbers[place] as number
    if (known > 0) return known - 1
    this.#hashes[place] = hash | 0
    this.#numbers[place] = ++this.#size
    const number = this.#size - 1
    if (this.#size * 2 > this.#numbers.length) this.#grow()
    return number
  }

  #placeOf(hash: number): number {
    const last = this.#numbers.length - 1
    let place = hash & last
    while (this.#numbers[place] !== 0 && this.#hashes[place] !== hash) place = (place + 1) & last
    return place
  }

  #grow(): void {
    const [hashes, numbers] = [this.#hashes, this.#numbers]
    this.#hashes = new Int32Array(hashes.length * 2)
    this.#numbers = new Int32Array(hashes.length * 2)
    for (let at = 0; at < numbers.length; at++) {
      if (numbers[at] === 0) continue
      const place = this.#placeOf(hashes[at] as number)
      this.#hashes[place] = hashes[at] as number
      this.#numbers[place] = numbers[at] as number
    }
  }
}

interface Edge {
  a: number
  b: number
  likeness: number
}

/** By term, the documents that have it and its weight in each: one after the other in two arrays, those of a term from `first[term]` to `end[term]`. */
class Postings {
  readonly first: Int32Array
  readonly end: Int32Array
  readonly documents: Int32Array
  readonly weights: Float64Array

  /** Room for all; terms of one document alone, and of too many, get none. */
  constructor({size, allTerms, terms, lengths}: Vectors) {
    const counts = new Int32Array(allTerms)
    for (let at = 0; at < size; at++) {
      const end = at * vectorLength + (lengths[at] as number)
      for (let place = at * vectorLength; place < end; place++) counts[terms[place] as number] = (counts[terms[place] as number] as number) + 1
    }
    this.first = new Int32Array(allTerms).fill(-1)
    let room = 0
    for (let term = 0; term < allTerms; term++) {
      const count = counts[term] as number
      if (count < 2 || count > postingsCap) continue
      this.first[term] = room
      room += count
    }
    this.end = this.first.slice()
    this.documents = new Int32Array(room)
    this.weights = new Float64Array(room)
  }
}

/** Pairs that are alike at all, by an inverted index; those that cannot come together are left out. The most alike first. */
function edgesOf(vectors: Vectors): Edge[] {
  const {size, terms, weights, lengths} = vectors
  const {first, end, documents, weights: others} = new Postings(vectors)
  const scores = new Float64Array(size)
  // Three numbers to a pair: there are many more pairs than articles.
  const pairs: {a: number[]; b: number[]; likeness: number[]} = {a: [], b: [], likeness: []}
  const reach = new Components(size)
  const touched = new Int32Array(size)
  for (let at = 0; at < size; at++) {
    let met = 0
    const behind = at * vectorLength + (lengths[at] as number)
    for (let i = at * vectorLength; i < behind; i++) {
      const term = terms[i] as number
      if (first[term] === -1) continue
      const weight = weights[i] as number
      const last = end[term] as number
      for (let j = first[term] as number; j < last; j++) {
        const other = documents[j] as number
        if (scores[other] === 0) touched[met++] = other
        scores[other] = (scores[other] as number) + weight * (others[j] as number)
      }
      documents[last] = at
      others[last] = weight
      end[term] = last + 1
    }
    for (let i = 0; i < met; i++) {
      const other = touched[i] as number
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
function clusterVectors(vectors: Vectors): number[][] {
  const edges = edgesOf(vectors)
  const members = new Map<number, number[]>()
  const clusterOf = Int32Array.from({length: vectors.size}, (_, at) => at)
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
