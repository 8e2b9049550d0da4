/**
 * The words of an event: each is read once, however often it stands there, and weighed by how few sentences hold it.
 *
 * Stems and lower-case forms are numbers here: what is compared many times over is compared as numbers.
 */
import type {Span} from '../article.js'
import type {Facts, Statement} from '../facts.js'
import {common, veryCommon} from './common-words.js'
import {type Fate, fateNamed} from './fates.js'
import {matchesOf} from './matches.js'
import {singular} from './nouns.js'
import {fold} from './spelling.js'

export interface Form {
  lower: string
  /** Number of the lower-case word; all figures have one number together. */
  word: number
  /** Number of the stem (folded, singular, "killed" as "dead"); -1 for words that say nothing and for figures. */
  stem: number
  fate: Fate | undefined
  /** All news is full of it. */
  common: boolean
  capital: boolean
}

export interface Token extends Span {
  form: Form
}

/** Sentences below which the words of an event cannot be told common from rare. */
const fewest = 20
const wordPattern = /[\p{L}\p{M}][\p{L}\p{M}’'-]*|\d[\d,.]*|[$%]/gu

export class Vocabulary {
  readonly #forms = new Map<string, Form>()
  readonly #words = new Map<string, number>()
  readonly #stems = new Map<string, number>()
  /** By stem, the sentences that hold it, and the last that was counted. */
  readonly #spread: number[] = []
  readonly #last: number[] = []
  #sentences = 0

  /** The words of every sentence of an account, by its index; -1 is the headline. */
  read({headline, statements}: Facts): Map<number, Token[]> {
    const tokens = new Map<number, Token[]>()
    if (headline) tokens.set(-1, this.#tokenise(headline))
    for (const [index, statement] of statements.entries()) tokens.set(index, this.#tokenise(statement))
    return tokens
  }

  #tokenise({start, text}: Pick<Statement, 'start' | 'text'>): Token[] {
    this.#sentences++
    const tokens: Token[] = []
    for (const {0: word, index} of matchesOf(wordPattern, text)) {
      const form = this.#formOf(word)
      tokens.push({start: start + index, end: start + index + word.length, form})
      if (form.stem < 0 || this.#last[form.stem] === this.#sentences) continue
      this.#last[form.stem] = this.#sentences
      this.#spread[form.stem] = (this.#spread[form.stem] ?? 0) + 1
    }
    return tokens
  }

  /** How few sentences of the event hold a stem, as a logarithm. Asked when all has been read. */
  rarityOf(stem: number): number {
    return Math.log((Math.max(fewest, this.#sentences) + 2) / ((this.#spread[stem] ?? 0) + 0.5))
  }

  #formOf(word: string): Form {
    const known = this.#forms.get(word)
    if (known) return known
    const lower = fold(word.endsWith("'s") || word.endsWith('’s') ? word.slice(0, -2) : word)
    const isFigure = !/^[\p{L}\p{M}]/u.test(word)
    const fate = isFigure ? undefined : fateNamed(lower)
    const says = !isFigure && lower.length > 1 && !veryCommon.has(lower)
    const form: Form = {
      lower,
      word: numberOf(isFigure ? '#' : lower, this.#words),
      stem: says ? numberOf(fate === undefined ? stemOf(lower) : `=${fate}`, this.#stems) : -1,
      fate: says ? fate : undefined,
      common: common.has(lower),
      capital: /^\p{Lu}/u.test(word),
    }
    this.#forms.set(word, form)
    return form
  }
}

function numberOf(key: string, numbers: Map<string, number>): number {
  const known = numbers.get(key) ?? numbers.size
  numbers.set(key, known)
  return known
}

function stemOf(lower: string): string {
  const noun = singular(lower)
  return noun.length > 5 ? noun.replace(/(?:ing|ed|e)$/, '') : noun
}
