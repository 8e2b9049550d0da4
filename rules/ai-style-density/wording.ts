/** The writer's own words, as the tells and the measures want them: counted in one walk, quotations left out. */
import type {Article, Word} from '../../src/article.js'
import {comma, name, quotation, type Shape, shapeOf, start} from './word-shapes.js'

/** A sentence without what it quotes. */
export interface OwnSentence {
  /** Words and signs. A word with a capital is a name, unless it begins the sentence. */
  shapes: readonly Shape[]
  /** For each of them the index of its word in `words`; -1 for signs between words. */
  at: readonly number[]
  /** All its words, quoted ones included. */
  words: readonly Word[]
}

export interface Wording {
  sentences: readonly OwnSentence[]
  /** Words of the body in quotations, and outside them. */
  quoted: number
  own: number
}

export function wordingOf({text, sentences, quotes}: Article): Wording {
  const found: OwnSentence[] = []
  let quoted = 0
  let own = 0
  let next = 0
  for (const {words} of sentences) {
    const shapes: Shape[] = [start]
    const at: number[] = [-1]
    let first = true
    let before = -1
    for (let place = 0; place < words.length; place++) {
      const word = words[place] as Word
      while (next < quotes.length && (quotes[next] as {end: number}).end <= word.start) next++
      const quote = quotes[next]
      if (quote && quote.start <= word.start) {
        quoted++
        if (shapes.at(-1) !== quotation) {
          shapes.push(quotation)
          at.push(-1)
        }
        first = false
        continue
      }
      if (before >= 0 && text.charCodeAt(before) === 44) {
        shapes.push(comma)
        at.push(-1)
      }
      before = word.end
      shapes.push(!first && isCapital(text.charCodeAt(word.start)) && isName(word.text) ? name : shapeOf(word.lower))
      at.push(place)
      own++
      first = false
    }
    found.push({shapes, at, words})
  }
  return {sentences: found, quoted, own}
}

/** Words of headline and body as a word processor counts them. */
export function lengthOf({text, headline, paragraphs}: Article): number {
  let words = headline ? countWords(text, headline.start, headline.end) : 0
  for (const {start, end} of paragraphs) words += countWords(text, start, end)
  return words
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90
}

/** Of a word with a capital: "Dahl", not "I" or "I'm". */
function isName(word: string): boolean {
  return word !== 'I' && !word.startsWith("I'") && !word.startsWith('I’')
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
