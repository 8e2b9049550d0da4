/**
 * Sentences that can be read in one way only: words, commas, quotation marks, and a full stop before a capital.
 *
 * They are read here in one pass and without a tree, just as parse-english would. Whatever may be read in more than one way ("the 90s’
 * end", "p. 12", "w/o") is left to parse-english, with everything up to the next end of a sentence that is beyond doubt.
 */
import type {Span, Word} from '../article.js'
import {English, isWordCharacter} from './english.js'

export interface Piece extends Span {
  /** Words of a plain sentence; undefined where parse-english has to read. */
  words?: Word[]
}

const parser = new English()

/** The pieces of a stretch of one paragraph, in order; what is between them is space. */
export function* plainSentences(text: string, {start: from, end: to}: Span): Generator<Piece> {
  let start = skipSpace(text, from, to)
  let words: Word[] = []
  let isPlain = true
  for (let at = start; at < to; ) {
    const code = text.charCodeAt(at)
    if (isWordCharacter(code)) {
      const end = endOfWord(text, at, to)
      const word = text.slice(at, end)
      words.push({start: at, end, text: word, lower: word.toLowerCase()})
      at = end
      continue
    }
    if (code === fullStop || code === exclamation || code === question) {
      const last = words.at(-1)
      if (code === fullStop && last?.end === at && isAbbreviation(text, last, at + 1, to)) {
        at++
        words[words.length - 1] = {start: last.start, end: at, text: `${last.text}.`, lower: `${last.lower}.`}
        continue
      }
      const end = endOfSentence(text, at, to, last)
      if (end > 0) {
        yield isPlain && words.length > 0 ? {start, end, words} : {start, end}
        start = skipSpace(text, end, to)
        at = start
        words = []
        isPlain = true
        continue
      }
      isPlain = false
    } else if (code !== space && !isSeparator(text, at, code)) isPlain = false
    at++
  }
  if (start >= to) return
  yield isPlain && words.at(-1)?.end === to ? {start, end: to, words} : {start, end: to}
}

function skipSpace(text: string, from: number, to: number): number {
  let at = from
  while (at < to && text.charCodeAt(at) === space) at++
  return at
}

const space = 32
const fullStop = 46
const exclamation = 33
const question = 63

/** A word with the marks inside it: "can’t", "well-known", "3.5", "U.S". */
function endOfWord(text: string, from: number, to: number): number {
  let at = from
  while (at < to) {
    const code = text.charCodeAt(at)
    if (isWordCharacter(code)) at++
    else if (isInnerMark(code) && at + 1 < to && isWordCharacter(text.charCodeAt(at + 1))) at += 2
    else break
  }
  return at
}

/** ' ’ - . */
function isInnerMark(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 45 || code === fullStop
}

/** Marks with a space on the side where no word is; everything else may belong to a word. */
function isSeparator(text: string, at: number, code: number): boolean {
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at + 1)
  // ,
  if (code === 44) return after === space || after === 0x201d || after === 34 || (isDigit(before) && isDigit(after))
  // ; :
  if (code === 59 || code === 58) return after === space
  // “ ( "
  if ((code === 0x201c || code === 40 || code === 34) && (at === 0 || before === space || before === 10)) return true
  // ” ) "
  if (code === 0x201d || code === 41 || code === 34) return after === space || after === 44
  // $ £ €
  if (code === 36 || code === 0xa3 || code === 0x20ac) return before === space && isDigit(after)
  // %
  if (code === 37) return isDigit(before) && (after === space || after === 44 || after === fullStop)
  // — –
  return (code === 0x2014 || code === 0x2013) && before === space && after === space
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Where the sentence ends whose last word stands before `at`; 0 when that is not beyond doubt. */
function endOfSentence(text: string, at: number, to: number, word: Word | undefined): number {
  if (word?.end !== at || word.end - word.start < 3 || (text.charCodeAt(at) === fullStop && readingOf(word.text) !== 'end')) return 0
  const closing = text.charCodeAt(at + 1)
  const end = closing === 0x201d || closing === 34 ? at + 2 : at + 1
  if (end >= to) return end === to ? end : 0
  if (text.charCodeAt(end) !== space || end + 2 >= to) return 0
  const opening = text.charCodeAt(end + 1)
  const next = opening === 0x201c || opening === 34 ? end + 2 : end + 1
  return isCapital(text, next) && isWordCharacter(text.charCodeAt(next + 1)) ? end : 0
}

/** "Mr. Okafor", "Dec. 25", "the U.S. officials": the full stop before `at` belongs to the word, and the sentence goes on. */
function isAbbreviation(text: string, word: Word, at: number, to: number): boolean {
  return at + 2 < to && text.charCodeAt(at) === space && isWordCharacter(text.charCodeAt(at + 1)) && readingOf(word.text) === 'abbreviation'
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 65 && code <= 90
}

type Reading = 'end' | 'abbreviation' | 'unclear'

/** What parse-english makes of a full stop behind a word. A cache of what never changes, for the words of the last articles. */
const readings = new Map<string, Reading>()
const mostReadings = 20_000

function readingOf(word: string): Reading {
  const known = readings.get(word)
  if (known) return known
  if (readings.size >= mostReadings) readings.clear()
  const reading = ask(word)
  readings.set(word, reading)
  return reading
}

function ask(word: string): Reading {
  const [paragraph] = parser.parse(`The ${word}. The end`).children
  const sentences = paragraph?.type === 'ParagraphNode' ? paragraph.children.filter((node) => node.type === 'SentenceNode') : []
  if (sentences.length === 2) return 'end'
  const third = sentences[0]?.children[2]
  return third?.type === 'WordNode' && third.position?.end.offset === `The ${word}.`.length ? 'abbreviation' : 'unclear'
}
