/** Quotations of several accounts that are one utterance. */
import type {Attribution} from '../../model/article.js'
import type {Facts} from '../../model/facts.js'
import {sounds} from './spoken-words.js'
import {compareUtterances, type Utterance, utteranceOf} from './utterances.js'

export interface Quoted {
  account: Facts
  utterance: Utterance
  attribution: Attribution | null
}

/** Shorter quotations are phrases that many may use. In words. */
const shortest = 5
/** A run of three words that stands in more quotations than this tells none of them from another. */
const crowd = 40

/** The quotations of an event's accounts that are long enough to be told from others. */
export function quotedIn(accounts: readonly Facts[]): Quoted[] {
  const spoken = sounds()
  return accounts.flatMap((account) =>
    account.quotes
      .map((quote): Quoted => ({account, utterance: utteranceOf(quote, spoken), attribution: quote.attribution}))
      .filter(({utterance}) => utterance.sounds.length >= shortest),
  )
}

/** Pairs of quotations of two accounts that share three words in a row. */
export function* candidatePairs(quotes: readonly Quoted[]): Iterable<[Quoted, Quoted]> {
  const runs = new Runs(quotes)
  /** By quotation, the last that it was met with. */
  const met = new Int32Array(quotes.length).fill(-1)
  for (const [index, quoted] of quotes.entries()) {
    const {sounds} = quoted.utterance
    for (let at = 2; at < sounds.length; at++) {
      const run = runs.of(sounds, at)
      for (let entry = runs.first(run); entry >= 0; entry = runs.next(entry)) {
        const number = runs.quoteOf(entry)
        const other = quotes[number] as Quoted
        if (other.account === quoted.account || met[number] === index) continue
        met[number] = index
        yield [other, quoted]
      }
      runs.add(run, index)
    }
  }
}

/** Three words in a row, and the quotations that have them: in arrays, as most stand in one alone. */
class Runs {
  /** By the last bits of a run’s hash or the next free place behind: its number plus 1. */
  readonly #places: Int32Array
  /** By run: its words, its first and last entry plus 1, and how many it has. */
  readonly #sounds: Int32Array
  readonly #firsts: Int32Array
  readonly #lasts: Int32Array
  readonly #counts: Int32Array
  /** By entry: the quotation, and the next entry of the run plus 1. */
  readonly #quotes: Int32Array
  readonly #nexts: Int32Array
  #runs = 0
  #entries = 0

  constructor(quotes: readonly Quoted[]) {
    const words = quotes.reduce((sum, {utterance}) => sum + utterance.sounds.length, 0)
    let places = 64
    while (places < words * 2) places *= 2
    this.#places = new Int32Array(places)
    this.#sounds = new Int32Array(words * 3)
    this.#firsts = new Int32Array(words)
    this.#lasts = new Int32Array(words)
    this.#counts = new Int32Array(words)
    this.#quotes = new Int32Array(words)
    this.#nexts = new Int32Array(words)
  }

  /** The number of the run that ends with a word. */
  of(sounds: readonly number[], at: number): number {
    const [first, second, third] = [sounds[at - 2], sounds[at - 1], sounds[at]] as [number, number, number]
    const last = this.#places.length - 1
    const mixed = Math.imul(Math.imul(first, 0x9e3779b1) + second, 0x85ebca6b) + third
    let place = (Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 7) & last
    for (let run = this.#places[place] as number; run !== 0; run = this.#places[place] as number) {
      const from = (run - 1) * 3
      if (this.#sounds[from] === first && this.#sounds[from + 1] === second && this.#sounds[from + 2] === third) return run - 1
      place = (place + 1) & last
    }
    const run = this.#runs++
    this.#places[place] = run + 1
    this.#sounds.set([first, second, third], run * 3)
    return run
  }

  /** The first of its entries; -1 when there is none. */
  first(run: number): number {
    return (this.#firsts[run] as number) - 1
  }

  next(entry: number): number {
    return (this.#nexts[entry] as number) - 1
  }

  quoteOf(entry: number): number {
    return this.#quotes[entry] as number
  }

  /** A crowd of quotations is not added to. */
  add(run: number, quote: number): void {
    const last = (this.#lasts[run] as number) - 1
    if ((this.#counts[run] as number) >= crowd || (last >= 0 && this.#quotes[last] === quote)) return
    const entry = this.#entries++
    this.#quotes[entry] = quote
    if (last < 0) this.#firsts[run] = entry + 1
    else this.#nexts[last] = entry + 1
    this.#lasts[run] = entry + 1
    this.#counts[run] = (this.#counts[run] as number) + 1
  }
}

/** Those of them that share so large a part of their words, in order, and of the words of the shorter. */
export function* sameUtterances(quotes: readonly Quoted[], alike: number): Iterable<[Quoted, Quoted]> {
  for (const [one, other] of candidatePairs(quotes)) {
    if (contained(one.utterance, other.utterance) >= alike && compareUtterances(one.utterance, other.utterance, alike)) yield [one, other]
  }
}

function contained(a: Utterance, b: Utterance): number {
  const [short, long] = a.sounds.length <= b.sounds.length ? [a, b] : [b, a]
  const known = new Set(long.sounds)
  return short.sounds.filter((sound) => known.has(sound)).length / short.sounds.length
}
