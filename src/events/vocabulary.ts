/**
 * The words of an event: each account is read once for all rules, and a stem is weighed by how few sentences hold it.
 *
 * The words of an account stand one after the other in arrays of numbers: an object for each would cost more than all that is done with it.
 */

import {digit, kindAt, letter, mark} from '../base/characters.js'
import {grown, hashed, noHash} from '../base/interner.js'
import type {Span} from '../base/spans.js'
import {firstIndex} from '../base/spans.js'
import type {Facts} from '../model/facts.js'
import {type Form, type WordForms, wordForms} from './word-forms.js'

/** The words of an account in order, those of the headline first: a stretch of the arrays with the words of all accounts. */
export interface Tokens {
  /** Offsets in the article. */
  starts: Int32Array
  ends: Int32Array
  /** Numbers of the forms. */
  forms: Int32Array
  /** Numbers of the stems in the event, from 0 on in the order in which they come; -1 for none. */
  stems: Int32Array
  /** Where the words of each sentence begin, by its index plus 1 as the headline has -1; and where the last of them end. */
  firsts: readonly number[]
}

/** Sentences below which the words of an event cannot be told common from rare. */
const fewest = 20

export class Vocabulary {
  readonly forms: WordForms
  readonly #tokens: ReadonlyMap<Facts, Tokens>
  /** By stem. */
  readonly #rarities: Float64Array
  #small: Uint8Array | undefined

  constructor(accounts: readonly Facts[]) {
    this.forms = wordForms()
    this.#tokens = tokensOf(accounts, this.forms)
    this.#rarities = numberStems(this.#tokens, this.forms)
  }

  /** How many stems there are. */
  get stems(): number {
    return this.#rarities.length
  }

  tokensOf(account: Facts): Tokens {
    return this.#tokens.get(account) as Tokens
  }

  form(number: number): Form {
    return this.forms.form(number)
  }

  /** How few sentences of the event hold a stem, as a logarithm. */
  rarityOf(stem: number): number {
    return this.#rarities[stem] as number
  }

  /** Whether a sentence of the event has a folded word of five letters or more written small. */
  writesSmall(folded: string): boolean {
    const forms = this.forms.smallForms(folded)
    if (forms.length === 0) return false
    this.#small ??= formsIn(this.#tokens.values(), this.forms.size)
    return forms.some((form) => this.#small?.[form] === 1)
  }
}

/** By form, whether a sentence of the body has it. */
function formsIn(all: Iterable<Tokens>, size: number): Uint8Array {
  const met = new Uint8Array(size)
  for (const {forms, firsts} of all) for (let at = firsts[1] as number; at < (firsts.at(-1) as number); at++) met[forms[at] as number] = 1
  return met
}

/** Index of the first word of a sentence that begins at an offset or behind it. */
export function tokenFrom({starts, firsts}: Tokens, statement: number, offset: number): number {
  const low = firsts[statement + 1] as number
  const count = (firsts[statement + 2] as number) - low
  return low + firstIndex(count, (index) => (starts[low + index] as number) >= offset)
}

function tokensOf(accounts: readonly Facts[], words: WordForms): Map<Facts, Tokens> {
  const reading = new Reading(words)
  const firsts = accounts.map(({headline, statements}) => {
    const own = [reading.length]
    if (headline) tokenise(headline, reading)
    own.push(reading.length)
    for (const statement of statements) {
      tokenise(statement, reading)
      own.push(reading.length)
    }
    return own
  })
  const {starts, ends, forms} = reading
  const stems = new Int32Array(reading.length)
  return new Map(accounts.map((account, at) => [account, {starts, ends, forms, stems, firsts: firsts[at] as number[]}]))
}

/** The words of all accounts as they are read. */
class Reading {
  starts = new Int32Array(1 << 10)
  ends = new Int32Array(1 << 10)
  forms = new Int32Array(1 << 10)
  length = 0
  readonly #words: WordForms

  constructor(words: WordForms) {
    this.#words = words
  }

  add(start: number, text: string, from: number, to: number, hash: number): void {
    if (this.length === this.starts.length) {
      this.starts = grown(this.starts, new Int32Array(this.length * 2))
      this.ends = grown(this.ends, new Int32Array(this.length * 2))
      this.forms = grown(this.forms, new Int32Array(this.length * 2))
    }
    this.starts[this.length] = start + from
    this.ends[this.length] = start + to
    this.forms[this.length++] = this.#words.numberOf(text, from, to, hash)
  }
}

const comma = 0x2c
const point = 0x2e
const hyphen = 0x2d
const apostrophe = 0x27
const curly = 0x2019
const dollar = 0x24
const percent = 0x25

/** Words with their apostrophes and hyphens ("Aldane’s", "well-known"), figures ("12,400"), dollar and percent signs. */
function tokenise({start, text}: Pick<Span, 'start'> & {text: string}, reading: Reading): void {
  for (let at = 0; at < text.length; ) {
    const from = at
    const kind = kindAt(text, at)
    const code = text.charCodeAt(at++)
    let hash = hashed(noHash, code)
    if (kind & (letter | mark)) while (at < text.length && goesOn(text, at)) hash = hashed(hash, text.charCodeAt(at++))
    else if (kind & digit) while (at < text.length && figureGoesOn(text, at)) hash = hashed(hash, text.charCodeAt(at++))
    else if (code !== dollar && code !== percent) continue
    reading.add(start, text, from, at, hash)
  }
}

function goesOn(text: string, at: number): boolean {
  if (kindAt(text, at) & (letter | mark)) return true
  const code = text.charCodeAt(at)
  return code === apostrophe || code === curly || code === hyphen
}

function figureGoesOn(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 0x30 && code <= 0x39) || code === comma || code === point
}

/** Gives the stems their numbers in the event; returns how rare each is. */
function numberStems(all: ReadonlyMap<Facts, Tokens>, words: WordForms): Float64Array {
  const numbers = new Int32Array(words.stems)
  /** By stem, how many sentences hold it, and the last that was counted. */
  const spread: number[] = []
  const last: number[] = []
  let sentences = 0
  for (const [{headline}, {forms, stems, firsts}] of all) {
    for (let sentence = headline ? 0 : 1; sentence + 1 < firsts.length; sentence++) {
      const end = firsts[sentence + 1] as number
      sentences++
      for (let at = firsts[sentence] as number; at < end; at++) {
        const stem = words.stemOf(forms[at] as number)
        stems[at] = -1
        if (stem < 0) continue
        if (numbers[stem] === 0) {
          numbers[stem] = spread.push(0)
          last.push(0)
        }
        const number = (numbers[stem] as number) - 1
        stems[at] = number
        if (last[number] === sentences) continue
        last[number] = sentences
        spread[number] = (spread[number] as number) + 1
      }
    }
  }
  return Float64Array.from(spread, (count) => Math.log((Math.max(fewest, sentences) + 2) / (count + 0.5)))
}
