/**
 * Sentences that can be read in one way only: words, commas, quotation marks, and a full stop before a capital.
 *
 * They are read here in one pass and without a tree, just as parse-english would. Whatever may be read in more than one way ("the 90s’
 * end", "p. 12", "w/o") is left to parse-english, with everything up to the next end of a sentence that is beyond doubt.
 */

import type {Span} from '../../base/spans.js'
import {WordCache} from '../../base/word-cache.js'
import type {Word} from '../../model/article.js'
import {English, isWordCharacter} from './tokenizer.js'

export interface Piece extends Span {
  /** Words of a plain sentence; undefined where parse-english has to read. */
  words: Word[] | undefined
}

const parser = new English()

/** Words as they stand, and in lower case. */
const forms = new WordCache((text) => ({text, lower: text.toLowerCase()}))

/** The pieces of a stretch of one paragraph, in order; what is between them is space. */
export function plainSentences(text: string, {start: from, end: to}: Span): Piece[] {
  const pieces: Piece[] = []
  let start = skipSpace(text, from, to)
  let words: Word[] = []
  let isPlain = true
  for (let at = start; at < to; ) {
    const code = text.charCodeAt(at)
    if (isWordCharacter(code)) {
      const end = endOfWord(text, at, to)
      const {text: word, lower} = forms.at(text, at, end)
      words.push({start: at, end, text: word, lower})
      at = end
      continue
    }
    if (code === space) {
      at++
      continue
    }
    if (code === fullStop || code === exclamation || code === question) {
      const last = words.at(-1)
      if (code === fullStop && last?.end === at && isAbbreviation(text, last, at + 1, to)) {
        at++
        lengthen(words, '.')
        continue
      }
      const end = endOfSentence(text, at, to, last)
      if (end > 0) {
        pieces.push({start, end, words: isPlain && words.length > 0 ? words : undefined})
        start = skipSpace(text, end, to)
        at = start
        words = []
        isPlain = true
        continue
      }
      isPlain = false
    } else if (code === hyphen && words.at(-1)?.end === at && text.charCodeAt(at + 1) === space) lengthen(words, '-')
    else if (!isSeparator(text, at, to, code)) isPlain = false
    at++
  }
  if (start < to) pieces.push({start, end: to, words: isPlain && words.at(-1)?.end === to ? words : undefined})
  return pieces
}

function skipSpace(text: string, from: number, to: number): number {
  let at = from
  while (at < to && text.charCodeAt(at) === space) at++
  return at
}

/** "Mr.", "three- to four-day": the mark is a part of the last word. */
function lengthen(words: Word[], mark: string): void {
  const {start, end, text, lower} = words.at(-1) as Word
  words[words.length - 1] = {start, end: end + 1, text: text + mark, lower: lower + mark}
}

const space = 32
const hyphen = 45
const fullStop = 46
const exclamation = 33
const question = 63

/** A word with the marks inside it: "can’t", "well-known", "3.5", "U.S", "9:30". */
function endOfWord(text: string, from: number, to: number): number {
  let at = from
  while (at < to) {
    const code = text.charCodeAt(at)
    if (isWordCharacter(code)) at++
    else if (isMark(code, innerMark) && at + 1 < to && isWordCharacter(text.charCodeAt(at + 1))) at += 2
    else break
  }
  return at
}

// What a mark may be, one bit each: most characters of a text are asked about.
const innerMark = 1
/** Belongs to no word, wherever it stands. */
const separator = 2
const closing = 4
/** Goes with the sentence before when it stands behind its full stop. */
const closingOfSentence = 8
const opening = 16
const apostrophe = 32
/** May stand behind the apostrophe of "dogs’". */
const afterPossessive = 64

/** By UTF-16 code unit; there are no marks of these kinds beyond U+20FF. */
const marks = new Uint8Array(0x2100)
for (const [kind, written] of [
  [innerMark, "'’-.:&@"],
  [separator, '"“”‘()[],;—–$£€%#*+|'],
  [closing, '"”’\')]'],
  [closingOfSentence, '"”’\')'],
  [opening, '"“‘\'(['],
  [apostrophe, "'’"],
  [afterPossessive, ' ,;.)]"”'],
] as const)
  for (const mark of written) marks[mark.charCodeAt(0)] = (marks[mark.charCodeAt(0)] as number) | kind

function isMark(code: number, kind: number): boolean {
  return code < marks.length && ((marks[code] as number) & kind) !== 0
}

/** Whether a mark between words is no part of any; other marks may be ("w/o", "’90s", "a_b"). */
function isSeparator(text: string, at: number, to: number, code: number): boolean {
  if (isMark(code, separator)) return true
  const before = at === 0 ? space : text.charCodeAt(at - 1)
  const after = at + 1 < to ? text.charCodeAt(at + 1) : space
  // ''Nobody was hurt,'' he said.
  if (isMark(code, apostrophe) && (before === code || after === code)) return true
  if (isMark(code, apostrophe)) return isWordCharacter(before) ? isMark(after, afterPossessive) && !isElided(text, at) : isQuotationMark(text, at, to, before)
  if (code === hyphen) return before === space || before === hyphen || after === hyphen
  if (code === 58) return after === space
  if (code === 38) return before === space && after === space
  return code === 64 && before === space
}

/** "ol’ man", "o’ the": not "dogs’" and "analysts’". */
function isElided(text: string, at: number): boolean {
  const last = text.charCodeAt(at - 1) | 32
  return last === 111 || last === 108
}

/** "'", where it does not stand for letters: not in "’em", "’90s", "’n’". */
function isQuotationMark(text: string, at: number, to: number, before: number): boolean {
  if (before !== space && !isMark(before, opening)) return false
  let end = at + 1
  while (end < to && isWordCharacter(text.charCodeAt(end))) end++
  return end - at > 6 || (end - at > 2 && !isDigit(text.charCodeAt(at + 1)) && !elisions.has(text.slice(at + 1, end).toLowerCase()))
}

/** What parse-english puts together with an apostrophe before it. */
const elisions = new Set('twere twas tis cause em er im'.split(' '))

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Where the sentence ends whose last word stands before `at`; 0 when that is not beyond doubt. */
function endOfSentence(text: string, at: number, to: number, word: Word | undefined): number {
  if (!word) return 0
  if (word.end === at) {
    if (text.charCodeAt(at) === fullStop && readingOf(word.text) !== 'end') return 0
  } else if (!isMark(text.charCodeAt(at - 1), closing)) return 0
  const behind = text.charCodeAt(at + 1)
  // ”, or '' for it
  const end = isMark(behind, closingOfSentence) ? (isMark(behind, apostrophe) && text.charCodeAt(at + 2) === behind ? at + 3 : at + 2) : at + 1
  if (end >= to) return end === to ? end : 0
  let next = skipSpace(text, end, to)
  if (next === end || next + 2 >= to) return 0
  while (next < to && isMark(text.charCodeAt(next), opening)) next++
  if (!isCapital(text, next)) return 0
  const after = text.charCodeAt(next + 1)
  // "I am", "I’m"; not "I. Ashby".
  return isWordCharacter(after) || after === space || isMark(after, apostrophe) ? end : 0
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

/** What parse-english makes of a full stop behind a word. */
const readings = new WordCache(ask)

/** The longest abbreviation of parse-english has nine letters ("Northumb."), the longest without a capital five ("thurs."). */
const longWord = /^(?:[a-z]{6,}|[a-zA-Z]{10,})$/

function readingOf(word: string): Reading {
  return readings.at(word, 0, word.length)
}

function ask(word: string): Reading {
  if (longWord.test(word)) return 'end'
  const [paragraph] = parser.parse(`The ${word}. The end`).children
  const sentences = paragraph?.type === 'ParagraphNode' ? paragraph.children.filter((node) => node.type === 'SentenceNode') : []
  if (sentences.length === 2) return 'end'
  const third = sentences[0]?.children[2]
  return third?.type === 'WordNode' && third.position?.end.offset === `The ${word}.`.length ? 'abbreviation' : 'unclear'
}
