/**
 * The words of an event: each account is read once for all rules, and a stem is weighed by how few sentences hold it.
 *
 * The words of an account stand one after the other in arrays of numbers: an object for each would cost more than all that is done with it.
 */
import type {Span} from '../article.js'
import type {Facts} from '../facts.js'
import {digit, kindAt, letter, mark} from './characters.js'
import {type Form, type Lexicon, lexicon} from './lexicon.js'
import {firstIndex} from './spans.js'

/** The words of an account in order, those of the headline first. */
export interface Tokens {
  /** Offsets in the article. */
  starts: Int32Array
  ends: Int32Array
  /** Numbers of the forms in the lexicon. */
  forms: Int32Array
  /** Numbers of the stems in the event, from 0 on in the order in which they come; -1 for none. */
  stems: Int32Array
  /** Where the words of each sentence begin, by its index plus 1 as the headline has -1; and where the last of them end. */
  firsts: Int32Array
}

/** Sentences below which the words of an event cannot be told common from rare. */
const fewest = 20

/** By the accounts of an event; gone when it has been compared. */
const known = new WeakMap<readonly Facts[], Vocabulary>()

export function vocabularyOf(accounts: readonly Facts[]): Vocabulary {
  const read = known.get(accounts) ?? new Vocabulary(accounts)
  known.set(accounts, read)
  return read
}

export class Vocabulary {
  readonly lexicon: Lexicon
  readonly #tokens: ReadonlyMap<Facts, Tokens>
  /** By stem. */
  readonly #rarities: Float64Array
  #small: Uint8Array | undefined

  constructor(accounts: readonly Facts[]) {
    this.lexicon = lexicon()
    this.#tokens = new Map(accounts.map((account) => [account, tokensOf(account, this.lexicon)]))
    this.#rarities = numberStems(this.#tokens, this.lexicon)
  }

  /** How many stems there are. */
  get stems(): number {
    return this.#rarities.length
  }

  tokensOf(account: Facts): Tokens {
    return this.#tokens.get(account) as Tokens
  }

  form(number: number): Form {
    return this.lexicon.form(number)
  }

  /** How few sentences of the event hold a stem, as a logarithm. */
  rarityOf(stem: number): number {
    return this.#rarities[stem] as number
  }

  /** Whether a sentence of the event has a folded word of five letters or more written small. */
  writesSmall(folded: string): boolean {
    const forms = this.lexicon.smallForms(folded)
    if (forms.length === 0) return false
    this.#small ??= formsIn(this.#tokens.values(), this.lexicon.size)
    return forms.some((form) => this.#small?.[form] === 1)
  }
}

/** By form, whether a sentence of the body has it. */
function formsIn(all: Iterable<Tokens>, size: number): Uint8Array {
  const met = new Uint8Array(size)
  for (const {forms, firsts} of all) for (let at = firsts[1] as number; at < forms.length; at++) met[forms[at] as number] = 1
  return met
}

/** Index of the first word of a sentence that begins at an offset or behind it. */
export function tokenFrom({starts, firsts}: Tokens, statement: number, offset: number): number {
  const low = firsts[statement + 1] as number
  const count = (firsts[statement + 2] as number) - low
  return low + firstIndex(count, (index) => (starts[low + index] as number) >= offset)
}

function tokensOf({headline, statements}: Facts, words: Lexicon): Tokens {
  // Words are at least one character long.
  const room = statements.reduce((sum, {text}) => sum + text.length, headline?.text.length ?? 0)
  const read: Reading = {starts: new Int32Array(room), ends: new Int32Array(room), forms: new Int32Array(room), length: 0}
  const firsts = new Int32Array(statements.length + 2)
  if (headline) tokenise(headline, read, words)
  firsts[1] = read.length
  for (let at = 0; at < statements.length; at++) {
    tokenise(statements[at] as (typeof statements)[number], read, words)
    firsts[at + 2] = read.length
  }
  const [starts, ends, forms] = [read.starts.slice(0, read.length), read.ends.slice(0, read.length), read.forms.slice(0, read.length)]
  return {starts, ends, forms, stems: new Int32Array(read.length), firsts}
}

interface Reading {
  starts: Int32Array
  ends: Int32Array
  forms: Int32Array
  length: number
}

const comma = 0x2c
const point = 0x2e
const hyphen = 0x2d
const apostrophe = 0x27
const curly = 0x2019
const dollar = 0x24
const percent = 0x25

/** Words with their apostrophes and hyphens ("Aldane’s", "well-known"), figures ("12,400"), dollar and percent signs. */
function tokenise({start, text}: Pick<Span, 'start'> & {text: string}, read: Reading, words: Lexicon): void {
  for (let at = 0; at < text.length; ) {
    const from = at
    const kind = kindAt(text, at)
    const code = text.charCodeAt(at++)
    if (kind & (letter | mark)) while (at < text.length && goesOn(text, at)) at++
    else if (kind & digit) while (at < text.length && figureGoesOn(text, at)) at++
    else if (code !== dollar && code !== percent) continue
    read.starts[read.length] = start + from
    read.ends[read.length] = start + at
    read.forms[read.length++] = words.numberOf(text, from, at)
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
function numberStems(all: ReadonlyMap<Facts, Tokens>, words: Lexicon): Float64Array {
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
        const stem = words.form(forms[at] as number).stem
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
