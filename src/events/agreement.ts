/** Whether two mentions may both be true: equal, left open by a modifier, rounded, or told to another precision. */

import type {ArticleDate, Figure} from '../model/article.js'
import type {Mention} from './mention.js'

export function mayAgree(a: Mention, b: Mention): boolean {
  if (a.date && b.date) return sameDate(a.date, b.date)
  if (a.figure === undefined || b.figure === undefined) return false
  return sameFigure(a.figure, b.figure, a.rounding, b.rounding) || areOneMore(a, b) || areOneMore(b, a)
}

/** "Vane and eight others" are nine. */
function areOneMore(a: Mention, b: Mention): boolean {
  return a.isBeside && !b.isBeside && a.figure?.value === (b.figure?.value ?? 0) - 1
}

/** Whether they give one value, whatever stands around it. */
export function sameValue(a: Mention, b: Mention): boolean {
  if (a.date && b.date) return sameDate(a.date, b.date)
  return a.figure !== undefined && b.figure !== undefined && a.figure.value === b.figure.value
}

function sameDate(a: ArticleDate, b: ArticleDate): boolean {
  if (a.precision === 'weekday' || b.precision === 'weekday') return a.weekday !== undefined && a.weekday === b.weekday
  const [isoA, isoB] = [a.iso ?? '', b.iso ?? '']
  // "--12-25" and "2024-12-25"
  if (isoA.startsWith('-') || isoB.startsWith('-')) return isoA.replace(/^(?:\d{4}|-)-/, '') === isoB.replace(/^(?:\d{4}|-)-/, '')
  return isoA === isoB
}

function sameFigure(a: Figure, b: Figure, stepA: number, stepB: number): boolean {
  if (a.value === b.value) return true
  // The 2100 block holds number 2152.
  if (a.kind === 'address') return isBlock(a) !== isBlock(b) && Math.floor(a.value / 100) === Math.floor(b.value / 100)
  const apart = Math.abs(a.value - b.value)
  // "$43 million" may be $43.9 million: figures are cut off as often as they are rounded. Two that are as round are two values.
  if (stepA === stepB ? apart <= 1e-9 * a.value : apart < Math.max(stepA, stepB)) return true
  // "More than 50 firemen" and "more than 52 firemen" may both be true, but nobody means it so.
  const wording = wordingOf(a.modifier)
  if (wording !== undefined && wording === wordingOf(b.modifier)) return false
  if (a.min === a.max && b.min === b.max) return false
  return leastOf(a) <= b.max && leastOf(b) <= a.max
}

function isBlock(figure: Figure): boolean {
  return figure.value % 100 === 0
}

/** Modifiers that say the same. */
const wordings: ReadonlyArray<[name: string, wording: RegExp]> = [
  ['below', /less|fewer than|under|below/],
  ['from', /at least|no fewer|minimum/],
  ['above', /than|over|above|excess|upward|exceed/],
  ['nearly', /nearly|almost|close to|shy|short|approach/],
  ['upto', /up to|as many|as much|as high|at most|maximum/],
  ['about', /about|around|approx|roughly|some|estimat|circa|average|region|~/],
]

function wordingOf(modifier: string | undefined): string | undefined {
  if (modifier === undefined) return undefined
  if (/\bjust\b|\b(?:no|not) more/.test(modifier)) return modifier
  return wordings.find(([, wording]) => wording.test(modifier))?.[0]
}

/** "Up to 90 years" is no less than 54: the bound is near the number, or it would not be told. */
function leastOf(figure: Figure): number {
  return wordingOf(figure.modifier) === 'upto' ? figure.value * 0.6 : figure.min
}
