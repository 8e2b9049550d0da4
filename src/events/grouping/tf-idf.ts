/** The terms of each article as a vector: what an article says often, and few others do, weighs most. */
import type {Account} from './account.js'

/**
 * Documents as their most telling terms, the most telling first, with weights whose squares sum to 1: those of all documents in two arrays, since
 * small arrays take more room for themselves than for what is in them.
 */
export class Vectors {
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

/** Goes through the terms twice, one article after the other: of a large run they may not all be in memory. */
export function vectorsOf(accounts: readonly Account[]): Vectors {
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

/** Words of an article that are compared: those that tell most of it. */
export const vectorLength = 60

/** What is held of the terms between the two times that they are gone through: how many, of all articles together. */
const held = 1_000_000

/** Stands for all the news that the run does not see: how many articles, and in how many of them a word is that is not known to be common. */
const background = 400

const backgroundShare = 0.004
