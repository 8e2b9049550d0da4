/**
 * The words that texts are made of, each with what an event's rules ask of it: worked out when the word is first met, and kept for the next
 * text. Words and stems are numbers here: what is compared many times over is compared as numbers.
 */
import {common, veryCommon} from './common-words.js'
import {type Fate, fateNamed} from './fates.js'
import {matchesOf} from './matches.js'
import {singular} from './nouns.js'
import {contentStems} from './propositions.js'
import {fold} from './spelling.js'
import {WordNumbers} from './word-numbers.js'

export interface Form {
  /** In lower case and folded, without "’s". */
  lower: string
  /** Number of the lower-case word; all figures have one number together. */
  word: number
  /** Number of the stem (folded, singular, "killed" as "dead"); -1 for words that say nothing and for figures. */
  stem: number
  fate: Fate | undefined
  /** All news is full of it. */
  common: boolean
  capital: boolean
  /** Numbers of the rougher stems by which statements are compared; mostly one or none. */
  contents: readonly number[]
}

/** More words than this are not kept from one event to the next. */
const most = 60_000

let kept: Lexicon | undefined

/** What is known of words by now. A cache of what never changes, emptied when it is full: for one event, the same one has to be used. */
export function lexicon(): Lexicon {
  if (!kept || kept.size > most) kept = new Lexicon()
  return kept
}

export class Lexicon {
  readonly #numbers = new WordNumbers()
  readonly #forms: Form[] = []
  readonly #words = new Map<string, number>()
  readonly #stems = new Map<string, number>()
  readonly #contents = new Map<string, number>()
  readonly #contentFigures: boolean[] = []
  /** By folded word, the forms that write it small. */
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
  numberOf(text: string, start: number, end: number): number {
    const number = this.#numbers.of(text, start, end)
    if (number === this.#forms.length) this.#forms.push(this.#read(text.slice(start, end), number))
    return number
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

  /** The forms that hold a folded word written small. */
  smallForms(folded: string): readonly number[] {
    return this.#small.get(folded) ?? []
  }

  #read(word: string, number: number): Form {
    const lower = fold(word.endsWith("'s") || word.endsWith('’s') ? word.slice(0, -2) : word)
    const isFigure = !/^[\p{L}\p{M}]/u.test(word)
    const fate = isFigure ? undefined : fateNamed(lower)
    const says = !isFigure && lower.length > 1 && !veryCommon.has(lower)
    for (const [small] of matchesOf(/(?<!\p{L})\p{Ll}[\p{L}’'-]{4,}/gu, word)) this.#addSmall(fold(small), number)
    return {
      lower,
      word: numberOf(isFigure ? '#' : lower, this.#words),
      stem: says ? numberOf(fate === undefined ? stemOf(lower) : `=${fate}`, this.#stems) : -1,
      fate: says ? fate : undefined,
      common: common.has(lower),
      capital: /^\p{Lu}/u.test(word),
      contents: this.contentsOf(word),
    }
  }

  #contentNumber(stem: string): number {
    const number = numberOf(stem, this.#contents)
    if (number === this.#contentFigures.length) this.#contentFigures.push(/\d/.test(stem))
    return number
  }

  #addSmall(folded: string, number: number): void {
    const forms = this.#small.get(folded)
    if (forms) forms.push(number)
    else this.#small.set(folded, [number])
  }
}

function numberOf(key: string, numbers: Map<string, number>): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, numbers.size)
  return numbers.size - 1
}

function stemOf(lower: string): string {
  const noun = singular(lower)
  return noun.length > 5 ? noun.replace(/(?:ing|ed|e)$/, '') : noun
}
