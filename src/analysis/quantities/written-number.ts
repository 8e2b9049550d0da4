/** A plain number, in digits or words, as its readers look at it. */
import type {Reader} from '../../base/readers.js'
import type {FigureMatch, Reading} from './bare-figure.js'
import {isCounted, nounAfter} from './counted-noun.js'
import {parseNumber} from './numbers.js'
import {currencyOf} from './units.js'

export interface WrittenNumber {
  text: string
  start: number
  /** The end of the number with its scale: "1.2 million", "two and a half", "300-plus". */
  to: number
  /** Without its scale: "1.2". */
  written: string
  value: number
  /** In digits, else in words. */
  isDigits: boolean
  currency: string | undefined
  /** "1.2 million", "$5bn". */
  isScaled: boolean
  /** "two and a half". */
  hasHalf: boolean
  /** "300-plus". */
  hasPlus: boolean
  /** What follows, as much as is looked at. */
  next: string
  titleCase: boolean
}

export type NumberReader = Reader<WrittenNumber, Reading>

export function writtenNumber({text, at: start, to: end, groups, titleCase}: FigureMatch): WrittenNumber | undefined {
  const written = groups.digits ?? groups.words ?? ''
  const isDigits = groups.digits !== undefined
  const currency = groups.sign === undefined ? undefined : currencyOf(groups.sign)
  let {letters} = groups
  let to = end
  if (letters !== undefined && currency === undefined && isUnit(letters, text, end)) {
    // "5k" is a run, "$5k" money.
    if (/^[bkt]$/i.test(letters)) return undefined
    to -= letters.length
    letters = undefined
  }
  let value = parseNumber(`${written}${letters ? ` ${letters.toLowerCase()}` : (groups.scale ?? '')}`)
  if (value === undefined) return undefined
  const half = isDigits ? undefined : /^[ -]and[ -]a[ -]half\b/.exec(text.slice(to, to + 11))?.[0]
  if (half !== undefined) {
    value += 0.5
    to += half.length
  }
  const hasPlus = isDigits && text.startsWith('-plus', to) && !/\p{L}/u.test(text[to + 5] ?? '')
  if (hasPlus) to += 5
  const isScaled = letters !== undefined || groups.scale !== undefined
  return {text, start, to, written, value, isDigits, currency, isScaled, hasHalf: half !== undefined, hasPlus, next: text.slice(to, to + 48), titleCase}
}

/** "10m deep" are metres, "40m people" millions. */
function isUnit(letters: string, text: string, end: number): boolean {
  return /^[mbkt]$/i.test(letters) && !(/^m$/i.test(letters) && isCounted(nounAfter(text, end, 2)))
}
