/**
 * The words that texts are made of, each with what an event's rules ask of it: worked out when the word is first met, and kept for the next
 * text. Words and stems are numbers here: what is compared many times over is compared as numbers.
 */

import {fold} from '../analysis/names/spelling.js'
import {kindAt, letter, mark} from '../base/characters.js'
import {grown, Interner} from '../base/interner.js'
import {matchesOf} from '../base/match-all.js'
import {copyOf} from '../base/word-cache.js'
import {type CasualtyStatus, casualtyStatusOf} from '../language/en/casualties.js'
import {contentStems, contentStemsOf} from '../language/en/content-stems.js'
import {singular} from '../language/en/inflection.js'
import {common, veryCommon} from '../language/en/stop-words.js'

export interface Form {
  /** In lower case and folded, without "’s". */
  lower: string
  /** Number of the form that is the word in lower case; all figures have one number together. */
  word: number
  casualtyStatus: CasualtyStatus | undefined
  /** All news is full of it. */
  common: boolean
  capital: boolean
}

/** Shorter words are not looked at for whether they are written small. */
const shortestSmall = 5
/** No number of a form. */
const figure = -1
/** More words than this are not kept from one event to the next. */
const most = 60_000

let kept: WordForms | undefined

/** What is known of words by now. A cache of what never changes, emptied when it is full: for one event, the same one has to be used. */
export function wordForms(): WordForms {
  if (!kept || kept.size > most) kept = new WordForms()
  return kept
}

export class WordForms {
  readonly #numbers = new Interner()
  readonly #forms: Form[] = []
  readonly #stems = new Interner()
  readonly #contents = new Interner()
  readonly #contentFigures: boolean[] = []
  /** By form, what is asked of every word of every text: in arrays, close together. */
  #stemOf = new Int32Array(1 << 10)
  #contentOf = new Int32Array(1 << 10)
  /** By form that is of several stems. */
  readonly #several = new Map<number, readonly number[]>()
  /** By folded word, the forms that hold it written small and are more than that. */
  readonly #small = new Map<string, number[]>()

  /** How many forms, stems, and stems of statements there are. */
  get size(): number {
    return this.#forms.length
  }

  get stems(): number {
    return this.#stems.size
  }

  get contents(): number {
    return this.#contents.size
  }

  /** The number of the form that stands from `start` to `end` in a text. */
  numberOf(text: string, start: number, end: number, hash?: number): number {
    const number = this.#numbers.of(text, start, end, hash)
    if (number === this.#forms.length) this.#read(copyOf(text, start, end), number)
    return number
  }

  /** Number of the stem of a form (folded, singular, "killed" as "dead"); -1 for words that say nothing and for figures. */
  stemOf(form: number): number {
    return this.#stemOf[form] as number
  }

  /** Number of the rougher stem by which statements are compared; -1 for none, -2 for several. */
  contentOf(form: number): number {
    return this.#contentOf[form] as number
  }

  severalOf(form: number): readonly number[] {
    return this.#several.get(form) as readonly number[]
  }

  form(number: number): Form {
    return this.#forms[number] as Form
  }

  /** Numbers of the stems of a piece of text that is no word by itself: "-based" of "Aldane-based". */
  contentsOf(text: string): number[] {
    return contentStems(text).map((stem) => this.#contentNumber(stem))
  }

  /** Whether a stem of statements has a digit in it. */
  hasDigit(content: number): boolean {
    return this.#contentFigures[content] as boolean
  }

  /** The forms that hold a folded word written small, if it is of five letters or more: mostly the word itself. */
  smallForms(folded: string): readonly number[] {
    const others = this.#small.get(folded) ?? []
    return folded.length < shortestSmall || !isPlainWord(folded) ? others : [this.numberOf(folded, 0, folded.length), ...others]
  }

  #read(word: string, number: number): void {
    const isPlain = isPlainWord(word)
    const lower = isPlain ? word.toLowerCase() : fold(word.endsWith("'s") || word.endsWith('’s') ? word.slice(0, -2) : word)
    const isFigure = (kindAt(word, 0) & (letter | mark)) === 0
    const status = isFigure ? undefined : casualtyStatusOf(lower)
    const says = !isFigure && lower.length > 1 && !veryCommon.has(lower)
    if (number >= this.#stemOf.length) {
      this.#stemOf = grown(this.#stemOf, new Int32Array(number * 2))
      this.#contentOf = grown(this.#contentOf, new Int32Array(number * 2))
    }
    this.#stemOf[number] = says ? numberIn(this.#stems, status === undefined ? stemOf(lower) : `=${status}`) : -1
    this.#readContents(isPlain ? contentStemsOf(lower) : contentStems(word), number)
    if (!isPlain) this.#readSmall(word, number)
    const capital = isPlain ? word.charCodeAt(0) < 0x61 : /^\p{Lu}/u.test(word)
    const form: Form = {lower, word: isFigure ? figure : number, casualtyStatus: says ? status : undefined, common: common.has(lower), capital}
    this.#forms.push(form)
    if (!isFigure && lower !== word) form.word = this.numberOf(lower, 0, lower.length)
  }

  #readContents(stems: readonly string[], number: number): void {
    const contents = stems.map((stem) => this.#contentNumber(stem))
    this.#contentOf[number] = contents.length > 1 ? -2 : (contents[0] ?? -1)
    if (contents.length > 1) this.#several.set(number, contents)
  }

  /** Parts that a form writes small, "writer" in "Writer-writer"; a plain word is found without. */
  #readSmall(word: string, number: number): void {
    for (const [small] of matchesOf(/(?<!\p{L})\p{Ll}[\p{L}’'-]{4,}/gu, word)) this.#addSmall(fold(small), number)
  }

  #contentNumber(stem: string): number {
    const number = numberIn(this.#contents, stem)
    if (number === this.#contentFigures.length) this.#contentFigures.push(/\d/.test(stem))
    return number
  }

  #addSmall(folded: string, number: number): void {
    const forms = this.#small.get(folded)
    if (forms) forms.push(number)
    else this.#small.set(folded, [number])
  }
}

/** Letters without accents and nothing else, as most words are. */
function isPlainWord(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at) | 0x20
    if (code < 0x61 || code > 0x7a || word.charCodeAt(at) > 0x7a) return false
  }
  return true
}

function numberIn(numbers: Interner, word: string): number {
  return numbers.of(word, 0, word.length)
}

function stemOf(lower: string): string {
  const noun = singular(lower)
  return noun.length > 5 ? noun.replace(/(?:ing|ed|e)$/, '') : noun
}
