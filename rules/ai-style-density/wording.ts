/** The writer's own words, as the tells and the measures want them: counted in one walk, quotations left out. */
import type {Article} from '../../src/article.js'
import {comma, name, quotation, type Shape, shapeOf, start} from './word-shapes.js'

/** A sentence without what it quotes. */
export interface OwnSentence {
  /** Words and signs. A word with a capital is a name, unless it begins the sentence. */
  shapes: readonly Shape[]
  /** For each of them the index of its word in `Wording.starts`; -1 for signs between words. */
  at: readonly number[]
  /** Words, quoted ones included. */
  length: number
}

export interface Wording {
  sentences: readonly OwnSentence[]
  /** Places of the words of the body. */
  starts: readonly number[]
  ends: readonly number[]
  /** Words of headline and body as a word processor counts them. */
  words: number
  /** Words of the body in quotations, and outside them. */
  quoted: number
  own: number
}

export function wordingOf({text, headline, paragraphs, sentences, quotes}: Article): Wording {
  const starts: number[] = []
  const ends: number[] = []
  const own: OwnSentence[] = []
  let quoted = 0
  let next = 0
  for (const sentence of sentences) {
    const shapes: Shape[] = [start]
    const at: number[] = [-1]
    let first = true
    let before = -1
    for (const word of sentence.words) {
      starts.push(word.start)
      ends.push(word.end)
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
      shapes.push(!first && isName(word.text) ? name : shapeOf(word.lower))
      at.push(starts.length - 1)
      first = false
    }
    own.push({shapes, at, length: sentence.words.length})
  }
  const words = [...(headline ? [headline] : []), ...paragraphs].reduce((sum, {start, end}) => sum + countWords(text, start, end), 0)
  return {sentences: own, starts, ends, words, quoted, own: starts.length - quoted}
}

/** "Dahl", not "I" or "I'm". */
function isName(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 65 && code <= 90 && word !== 'I' && !word.startsWith("I'") && !word.startsWith('I’')
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
