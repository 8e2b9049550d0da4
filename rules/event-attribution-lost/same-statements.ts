/** Statements of an event's accounts that have most of their content words in common. */

import {type Tokens, tokenFrom, type Vocabulary} from '../../src/events/vocabulary.js'
import type {Facts, Statement} from '../../src/model/facts.js'

export interface StatementWords {
  account: Facts
  statement: Statement
  /** Numbers of the stems of its content words, each once, in order. */
  words: readonly number[]
}

/** The content words of an event's statements, as numbers from 0 on. */
export class ContentWords {
  readonly #vocabulary: Vocabulary
  /** By the number that the forms give it: the number here plus 1. */
  #numbers: Int32Array
  /** By number: the call that met it last, and whether there is a digit in it. */
  readonly #met: number[] = []
  readonly #digits: boolean[] = []
  #calls = 0

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
    this.#numbers = new Int32Array(vocabulary.forms.contents)
  }

  /** How many there are. */
  get size(): number {
    return this.#met.length
  }

  hasDigit(word: number): boolean {
    return this.#digits[word] as boolean
  }

  /** Those between two offsets of a statement of the account, each once. */
  between(account: Facts, at: number, from: number, to: number): number[] {
    const {start, end, text} = account.statements[at] as Statement
    const tokens = this.#vocabulary.tokensOf(account)
    const {forms} = this.#vocabulary
    this.#calls++
    const found: number[] = []
    const low = Math.max(from, start)
    const high = Math.min(to, end)
    const last = tokens.firsts[at + 2] as number
    for (let token = firstTouched(tokens, at, low); token < last; token++) {
      const begins = tokens.starts[token] as number
      const ends = tokens.ends[token] as number
      if (begins >= high) break
      const form = tokens.forms[token] as number
      const content = forms.contentOf(form)
      // A word that is cut in two: "-based" of "Aldane-based".
      if (begins < low || ends > high)
        for (const part of forms.contentsOf(text.slice(Math.max(begins, low) - start, Math.min(ends, high) - start))) this.#add(part, found)
      else if (content >= 0) this.#add(content, found)
      else if (content < -1) for (const part of forms.severalOf(form)) this.#add(part, found)
    }
    return found
  }

  #add(content: number, found: number[]): void {
    const word = this.#numberOf(content)
    if (this.#met[word] === this.#calls) return
    this.#met[word] = this.#calls
    found.push(word)
  }

  #numberOf(content: number): number {
    if (content >= this.#numbers.length) {
      const numbers = new Int32Array(content + 64)
      numbers.set(this.#numbers)
      this.#numbers = numbers
    }
    const known = this.#numbers[content] as number
    if (known > 0) return known - 1
    this.#digits.push(this.#vocabulary.forms.hasDigit(content))
    this.#numbers[content] = this.#met.push(0)
    return this.#met.length - 1
  }
}

/** Index of the first word of a statement that does not end before an offset. */
function firstTouched(tokens: Tokens, statement: number, offset: number): number {
  const at = tokenFrom(tokens, statement, offset)
  return at > (tokens.firsts[statement + 1] as number) && (tokens.ends[at - 1] as number) > offset ? at - 1 : at
}

export interface Alike {
  /** Fewest words that two statements share. */
  shared: number
  /** Smallest share of the shorter statement's words that the other has. */
  overlap: number
}

/** Finds the closest statements by their words; a word that is everywhere tells nothing and brings none together. */
export class SameStatements {
  readonly #items: readonly StatementWords[]
  readonly #alike: Alike
  /** By word, the items that have it. Those with too few words are like none. */
  readonly #postings: number[][] = []
  /** By item, how many of the words it has, of those that were looked up. */
  readonly #counts: Int32Array
  /** By word, the last item that was looked for and has it. */
  readonly #own: Int32Array

  /** `words` is how many there are. */
  constructor(items: readonly StatementWords[], words: number, alike: Alike) {
    this.#items = items
    this.#alike = alike
    this.#counts = new Int32Array(items.length)
    this.#own = new Int32Array(words).fill(-1)
    const spread = new Int32Array(words)
    for (const item of items) for (const word of item.words) spread[word] = (spread[word] as number) + 1
    const most = Math.max(40, items.length / 5)
    for (let word = 0; word < words; word++) this.#postings.push([])
    for (let at = 0; at < items.length; at++) {
      const item = items[at] as StatementWords
      if (item.words.length < alike.shared) continue
      for (const word of item.words) if ((spread[word] as number) <= most) (this.#postings[word] as number[]).push(at)
    }
  }

  /** The closest statement of each account, to the one with that index. */
  closestTo(own: number): Map<Facts, StatementWords> {
    const {words} = this.#items[own] as StatementWords
    const {shared, overlap} = this.#alike
    const best = new Map<Facts, StatementWords>()
    if (words.length < shared) return best
    const scores = new Map<Facts, number>()
    for (const at of this.#touchedBy(own)) {
      const indexed = this.#counts[at] as number
      this.#counts[at] = 0
      if (indexed < shared / 2) continue
      const item = this.#items[at] as StatementWords
      const common = this.#shared(own, item.words)
      const score = common / Math.min(words.length, item.words.length)
      if (common < shared || score < overlap || common / Math.max(words.length, item.words.length) < overlap - 0.1) continue
      if (score <= (scores.get(item.account) ?? 0)) continue
      best.set(item.account, item)
      scores.set(item.account, score)
    }
    return best
  }

  /** Counts the words that the others share; returns which do at all. */
  #touchedBy(own: number): number[] {
    const touched: number[] = []
    for (const word of (this.#items[own] as StatementWords).words) {
      this.#own[word] = own
      for (const at of this.#postings[word] as number[]) {
        if (at === own) continue
        if (this.#counts[at] === 0) touched.push(at)
        this.#counts[at] = (this.#counts[at] as number) + 1
      }
    }
    return touched
  }

  #shared(own: number, words: readonly number[]): number {
    let count = 0
    for (let at = 0; at < words.length; at++) if (this.#own[words[at] as number] === own) count++
    return count
  }
}
