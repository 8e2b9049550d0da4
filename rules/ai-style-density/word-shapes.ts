/** Words as numbers, worked out once for each: most words of an article stood in the one before. */
import type {Word} from '../../src/article.js'
import {traitsOf} from './word-traits.js'

const slotBits = 16
/** More are forgotten: words come without end. Half of the slots stay free, so that a word is found in few steps. */
export const mostKnown = 1 << (slotBits - 1)

/** By the place of a word that was read before: its code, 0 when no tell has it, and its traits. */
export const codeAt = new Int32Array(mostKnown)
export const traitsAt = new Int32Array(mostKnown)
/** The place of everything with a digit. */
const figures = 0
let known = 1

/**
 * Places by letters: five bits each, six to a number, so that two numbers are the whole of most words and no string is looked up. A slot holds
 * these two and the place; when it is taken, the next one serves.
 */
const slots = new Int32Array(3 << slotBits)
const mostLetters = 12
const digit = 31
const letters = new Uint8Array(128)
for (const [at, letter] of [..."abcdefghijklmnopqrstuvwxyz'-"].entries()) {
  letters[letter.charCodeAt(0)] = at + 1
  letters[letter.toUpperCase().charCodeAt(0)] = at + 1
}
for (const letter of '0123456789') letters[letter.charCodeAt(0)] = digit
/** Places of words that are longer, or have other letters. */
const others = new Map<string, number>()

const codes = new Map<string, number>()

/** What stands among the words: the beginning of a sentence, a comma, a quotation, anything with a digit, a name. They have the first codes. */
export const signs = ['^', ',', '”', '#', 'N'] as const
export const [start, comma, quotation, figure, name] = signs.map(codeOf) as [number, number, number, number, number]
codeAt[figures] = figure

/** A number for a token, by which tells are looked up; words read before it had one are read anew. */
export function codeOf(token: string): number {
  let code = codes.get(token)
  if (code === undefined) {
    code = codes.size + 1
    codes.set(token, code)
    forget()
  }
  return code
}

/** The sign that has this code; words have none. */
export function signOf(code: number): string | undefined {
  return signs[code - 1]
}

/** A word in lower case, as it stands in the article, with straight apostrophes. */
export function tokenOf(lower: string): string {
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

/** Where `codeAt` and `traitsAt` have a word of `text`, until the next one is read. */
export function placeOf(text: string, {start, end, lower}: Word): number {
  if (end - start > mostLetters) return placeOfOther(lower)
  const middle = start + mostLetters / 2
  let first = 0
  let second = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    const letter = code < 128 ? (letters[code] as number) : code === 0x2019 ? (letters[0x27] as number) : 0
    if (letter === 0) return placeOfOther(lower)
    if (letter === digit) return figures
    if (at < middle) first = (first << 5) | letter
    else second = (second << 5) | letter
  }
  if (first === 0) return placeOfOther(lower)
  let slot = slotOf(first, second)
  while (slots[slot] !== 0) {
    if (slots[slot] === first && slots[slot + 1] === second) return slots[slot + 2] as number
    slot = slot === slots.length - 3 ? 0 : slot + 3
  }
  const place = learn(lower)
  // What was learned may have been the first after all others were forgotten.
  if (place === 1) slot = slotOf(first, second)
  slots[slot] = first
  slots[slot + 1] = second
  slots[slot + 2] = place
  return place
}

/** The golden ratio spreads what differs in few bits over the upper ones. */
function slotOf(first: number, second: number): number {
  return 3 * (Math.imul(first ^ Math.imul(second, 0x85ebca6b), 0x9e3779b1) >>> (32 - slotBits))
}

function placeOfOther(lower: string): number {
  let place = others.get(lower)
  if (place === undefined) {
    if (/\d/.test(lower)) return figures
    place = learn(lower)
    others.set(lower, place)
  }
  return place
}

function learn(lower: string): number {
  if (known === mostKnown) forget()
  const token = tokenOf(lower)
  codeAt[known] = codes.get(token) ?? 0
  traitsAt[known] = traitsOf(token)
  return known++
}

function forget(): void {
  if (known === 1) return
  slots.fill(0)
  others.clear()
  known = 1
}
