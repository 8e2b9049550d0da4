/** Words as numbers, worked out once for each: most words of an article stood in the one before. */
import type {Word} from '../../src/article.js'
import {traitsOf} from './word-traits.js'

const slotBits = 16
/** More are forgotten: words come without end. Half of the slots stay free, so that a word is found in few steps. */
export const mostKnown = 1 << (slotBits - 1)
let known = 0

/**
 * Words that were read before, four numbers each: two by which they are found, a code, 0 when no tell has the word, and the traits. Letters are
 * packed, five bits each and six to a number: two numbers are the whole of most words, and no string need be looked up. When a slot is taken,
 * the next one serves.
 */
const width = 4
export const shapes = new Int32Array((width << slotBits) + width)
export const codeAt = 2
export const traitsAt = 3
const end = width << slotBits
/** The last one is for everything with a digit. */
const figures = end
const mostLetters = 12
const digit = 31
const letters = new Uint8Array(128)
for (const [at, letter] of [..."abcdefghijklmnopqrstuvwxyz'-"].entries()) {
  letters[letter.charCodeAt(0)] = at + 1
  letters[letter.toUpperCase().charCodeAt(0)] = at + 1
}
for (const letter of '0123456789') letters[letter.charCodeAt(0)] = digit
/** Where words are that are longer, or have other letters. */
const others = new Map<string, number>()

const codes = new Map<string, number>()

/** What stands among the words: the beginning of a sentence, a comma, a quotation, anything with a digit, a name. They have the first codes. */
export const signs = ['^', ',', '”', '#', 'N'] as const
export const [start, comma, quotation, figure, name] = signs.map(codeOf) as [number, number, number, number, number]
shapes[figures + codeAt] = figure

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

/** Where `shapes` has a word of `text`, until the next one is read. */
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
  const place = slotOf(first, second)
  return shapes[place] === 0 ? learn(lower, first, second) : place
}

/** Words of other letters are numbered from -1 down instead. */
function placeOfOther(lower: string): number {
  let place = others.get(lower)
  if (place === undefined) {
    if (/\d/.test(lower)) return figures
    place = learn(lower, -1 - known, 0)
    others.set(lower, place)
  }
  return place
}

/** The slot that has these two numbers, or would have them. The golden ratio spreads what differs in few bits over the upper ones. */
function slotOf(first: number, second: number): number {
  let slot = width * (Math.imul(first ^ Math.imul(second, 0x85ebca6b), 0x9e3779b1) >>> (32 - slotBits))
  while (shapes[slot] !== 0 && (shapes[slot] !== first || shapes[slot + 1] !== second)) slot = slot === end - width ? 0 : slot + width
  return slot
}

function learn(lower: string, first: number, second: number): number {
  if (known === mostKnown) forget()
  known++
  const token = tokenOf(lower)
  const place = slotOf(first, second)
  shapes[place] = first
  shapes[place + 1] = second
  shapes[place + codeAt] = codes.get(token) ?? 0
  shapes[place + traitsAt] = traitsOf(token)
  return place
}

function forget(): void {
  if (known === 0) return
  shapes.fill(0, 0, end)
  others.clear()
  known = 0
}
