/** Vectors → clusters, by average link. Candidates come from shared terms, never from all pairs. */
import {type Vectors, vectorLength} from './tf-idf.js'

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
export function clusterVectors(vectors: Vectors): number[][] {
  const edges = edgesOf(vectors)
  const clusters = new Clusters(vectors.size, edges)
  // A pair that fails now may pass once its clusters have grown, hence a second look at all of them.
  for (let round = 0; round < 3; round++) if (!mergeAlong(edges, clusters)) break
  return clusters.lists()
}

/** The most alike first. Whether any two clusters have become one. */
function mergeAlong(edges: readonly Edge[], clusters: Clusters): boolean {
  let merged = false
  for (const {a, b, likeness} of edges) {
    if (likeness < threshold) break
    const [one, other] = [clusters.of(a), clusters.of(b)]
    if (one === other || !clusters.areAlike(one, other)) continue
    clusters.merge(one, other)
    merged = true
  }
  return merged
}

/** At first every document is a cluster of its own, with its number. */
class Clusters {
  readonly #clusterOf: Int32Array
  /** Of clusters of several. */
  readonly #members = new Map<number, number[]>()
  /** Sum of likenesses between two clusters, kept on both sides. */
  readonly #links = new Map<number, Map<number, number>>()

  constructor(size: number, edges: readonly Edge[]) {
    this.#clusterOf = Int32Array.from({length: size}, (_, at) => at)
    for (const {a, b, likeness} of edges) {
      this.#link(a, b, likeness)
      this.#link(b, a, likeness)
    }
  }

  of(document: number): number {
    return this.#clusterOf[document] as number
  }

  areAlike(a: number, b: number): boolean {
    const [sizeA, sizeB] = [this.#membersOf(a).length, this.#membersOf(b).length]
    return (this.#links.get(a)?.get(b) ?? 0) >= needed(sizeA, sizeB) * sizeA * sizeB
  }

  /** The one with fewer links goes into the other. */
  merge(a: number, b: number): void {
    const [into, from] = (this.#links.get(a)?.size ?? 0) >= (this.#links.get(b)?.size ?? 0) ? [a, b] : [b, a]
    for (const [other, likeness] of this.#links.get(from) ?? []) {
      this.#links.get(other)?.delete(from)
      if (other === into) continue
      this.#link(into, other, likeness)
      this.#link(other, into, likeness)
    }
    this.#links.delete(from)
    const moved = this.#membersOf(from)
    this.#members.set(into, [...this.#membersOf(into), ...moved])
    for (const member of moved) this.#clusterOf[member] = into
    this.#members.delete(from)
  }

  /** The members of clusters of several. */
  lists(): number[][] {
    return [...this.#members.values()]
      .filter((list) => list.length > 1)
      .map((list) => list.sort((a, b) => a - b))
      .sort((a, b) => (a[0] as number) - (b[0] as number))
  }

  #membersOf(cluster: number): number[] {
    return this.#members.get(cluster) ?? [cluster]
  }

  #link(a: number, b: number, likeness: number): void {
    const of = this.#links.get(a)
    if (of) of.set(b, (of.get(b) ?? 0) + likeness)
    else this.#links.set(a, new Map([[b, likeness]]))
  }
}

/** Average likeness (cosine, 0 to 1) of two articles that tell one story. */
const threshold = 0.26

/** How much more alike two clusters must be when each has come together by itself: they are rather two stories of one affair. */
const reserve = 0.5

/** Articles from which a cluster has come together by itself. */
const settled = 3

/** A word of more articles than this brings none of them together. */
const postingsCap = 250

/** Likeness below this is no evidence. */
const floor = 0.08
