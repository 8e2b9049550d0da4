/** The writer's own words, as the tells and the measures want them: read in one walk, quotations left out. */
import type {Article, Sentence} from '../../src/model/article.js'
import {comma, figure, name, quotation, shapeAt, start} from './word-shapes.js'

export interface Wording {
  sentences: readonly Sentence[]
  /** Words and signs of all sentences in a row; those of a sentence begin with the sign `start`. */
  size: number
  /** Their codes, 0 for words of no tell. A word with a capital is a name, unless it begins the sentence. */
  codes: Int32Array
  /** Their traits, 0 for signs. */
  traits: Int32Array
  /** For each of them the number of its word in the article, quoted ones counted; -1 for signs between words. */
  words: Int32Array
  /** Words of the body in quotations, and outside them. */
  quoted: number
  own: number
  /** Of the words outside quotations that are neither names nor figures. */
  letters: number
}

export function wordingOf({text, sentences, quotes}: Article): Wording {
  let most = sentences.length
  for (const {words} of sentences) most += 2 * words.length
  const codes = new Int32Array(most)
  const traits = new Int32Array(most)
  const numbers = new Int32Array(most)
  let size = 0
  let quoted = 0
  let own = 0
  let letters = 0
  let next = 0
  let from = quotes[0]?.start ?? text.length
  let to = quotes[0]?.end ?? text.length
  for (const {words} of sentences) {
    codes[size] = start
    numbers[size++] = -1
    let before = -1
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as (typeof words)[number]
      while (next < quotes.length && to <= word.start) {
        next++
        from = quotes[next]?.start ?? text.length
        to = quotes[next]?.end ?? text.length
      }
      if (next < quotes.length && from <= word.start) {
        quoted++
        if (codes[size - 1] !== quotation) {
          codes[size] = quotation
          numbers[size++] = -1
        }
        continue
      }
      if (before >= 0 && text.charCodeAt(before) === 44) {
        codes[size] = comma
        numbers[size++] = -1
      }
      before = word.end
      if (at > 0 && isName(text, word.start, word.end)) codes[size] = name
      else {
        const shape = shapeAt(text, word.start, word.end)
        codes[size] = shape.code
        traits[size] = shape.traits
        if (shape.code !== figure) letters += word.end - word.start
      }
      numbers[size++] = own + quoted
      own++
    }
  }
  return {sentences, size, codes, traits, words: numbers, quoted, own, letters}
}

/** "Dahl", not "I" or "I'm". */
function isName(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(start)
  if (code < 65 || code > 90) return false
  if (code !== 73) return true
  const next = end === start + 1 ? 39 : text.charCodeAt(start + 1)
  return next !== 39 && next !== 0x2019
}

/** Words of headline and body as a word processor counts them; counting ends at `most`. */
export function lengthOf({text, headline, paragraphs}: Article, most = Number.POSITIVE_INFINITY): number {
  let words = headline ? countWords(text, headline.start, headline.end) : 0
  for (const {start, end} of paragraphs) {
    if (words >= most) break
    words += countWords(text, start, end)
  }
  return words
}

/** Runs of anything but space. */
function countWords(text: string, start: number, end: number): number {
  let count = 0
  let inside = false
  for (let at = start; at < end; at++) {
    const isSpace = text.charCodeAt(at) <= 32
    if (!isSpace && !inside) count++
    inside = !isSpace
  }
  return count
}
