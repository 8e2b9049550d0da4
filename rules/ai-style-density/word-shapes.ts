/** Words as numbers, worked out once for each: most words of an article stood in the one before. */
import {WordCache} from '../../src/base/word-cache.js'
import {traitsOf} from './word-traits.js'

export interface Shape {
  /** By which tells are looked up; 0 when no tell has the word. */
  code: number
  /** 0 for signs. */
  traits: number
}

const codes = new Map<string, number>()

/** What stands among the words: the beginning of a sentence, a comma, a quotation, anything with a digit, a name. They have the first codes. */
export const signs = ['^', ',', '”', '#', 'N'] as const
let known: WordCache<Shape> | undefined
export const [start, comma, quotation, figure, name] = signs.map(codeOf) as [number, number, number, number, number]

/** A number for a token, by which tells are looked up; words read before it had one are read anew. */
export function codeOf(token: string): number {
  let code = codes.get(token)
  if (code === undefined) {
    code = codes.size + 1
    codes.set(token, code)
    known = undefined
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

/** The shape of the word that stands from `start` to `end` in a text. */
export function shapeAt(text: string, start: number, end: number): Shape {
  known ??= new WordCache(readShape)
  return known.at(text, start, end)
}

function readShape(word: string): Shape {
  if (/\d/.test(word)) return {code: figure, traits: 0}
  const token = tokenOf(word.toLowerCase())
  return {code: codes.get(token) ?? 0, traits: traitsOf(token)}
}
