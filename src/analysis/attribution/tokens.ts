/**
 * A paragraph as the attribution analysis sees it: words, marks, and each quotation as one token, so that the clause around a quotation
 * reads as a clause. Sentences that a quotation holds together are one stretch.
 */

import type {Span} from '../../base/spans.js'
import type {CueEntry} from '../../language/en/cue-index.js'
import {endingOf, findLexeme} from '../../language/en/word-classes.js'
import type {Quote, Sentence, Word} from '../../model/article.js'
import type {Passage} from '../passage.js'

export interface Token extends Span {
  kind: 'word' | 'mark' | 'quote'
  /** The word in lower case with plain apostrophes; a mark as "," ";" ":" "." "(" ")" "-". */
  lower: string
  /** Begins with a capital or a digit. */
  capital: boolean
  /** The classes of a word, as bits (see `word-classes.ts`); 0 for other tokens. */
  classes: number
  /** What the word may begin that reports something. */
  cueEntry: CueEntry | undefined
  /** Index into the passage's sentences. */
  sentence: number
  /** Index into the quotes; -1 for other tokens. */
  quote: number
}

/** Half-open range of tokens. */
export interface Range {
  from: number
  to: number
}

/** Whether a token is there, and of one of these classes. */
export function isA(token: Token | undefined, classes: number): boolean {
  return token !== undefined && (token.classes & classes) !== 0
}

/** The token before another. To ask an array for its element -1 takes a hundred times as long as for any other. */
export function tokenBefore(tokens: readonly Token[], at: number): Token | undefined {
  return at > 0 ? tokens[at - 1] : undefined
}

const marks: ReadonlyMap<number, string> = new Map(
  Object.entries({',': ',', ';': ';', ':': ':', '(': '(', ')': ')', '—': '-', '–': '-', '.': '.', '?': '.', '!': '.', '…': '.', '[': '(', ']': ')'}).map(
    ([sign, mark]) => [sign.charCodeAt(0), mark],
  ),
)

const space = 32
const hyphen = 45

/** The tokens of a passage; `quotes` are all quotations, `next` the first of them that does not end before the passage. */
export function tokensOf(passage: Passage, quotes: readonly Quote[], next: number): Token[] {
  const {start: base, text, sentences} = passage
  const tokens: Token[] = []
  const hasCurly = text.includes('’')
  let at = next
  let position = base
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index] as Sentence
    for (const word of sentence.words) {
      while (at < quotes.length && (quotes[at] as Quote).start < word.end) {
        const {start, end} = quotes[at] as Quote
        if (start >= position) {
          addMarks(tokens, passage, position, start, index)
          tokens.push({kind: 'quote', lower: '', capital: false, classes: 0, cueEntry: undefined, start, end, sentence: index, quote: at})
          position = end
        }
        if (end > word.start) break
        at++
      }
      const {start, end} = word
      if (start < position) continue
      // Nearly always there is one space, or nothing.
      if (start > position + 1 || (start > position && text.charCodeAt(position - base) !== space)) addMarks(tokens, passage, position, start, index)
      const plain = hasCurly && word.lower.includes('’') ? word.lower.replaceAll('’', "'") : word.lower
      const lower = isOwning(word, text, end - base, sentence.end - base) ? `${plain}'` : plain
      const lexeme = findLexeme(lower)
      const cueEntry = lexeme?.cueEntry
      const classes = endingOf(lower, cueEntry?.cue !== undefined) | (lexeme ? lexeme.classes : 0)
      tokens.push({kind: 'word', lower, capital: isCapital(word), classes, cueEntry, start, end, sentence: index, quote: -1})
      position = end
    }
    if (sentence.end > position) {
      addMarks(tokens, passage, position, sentence.end, index)
      position = sentence.end
    }
  }
  return tokens
}

/** "Sanders’ aides": the parser leaves the apostrophe out. */
function isOwning({lower}: Word, text: string, end: number, sentenceEnd: number): boolean {
  const sign = text.charCodeAt(end)
  return (sign === 0x2019 || sign === 39) && lower.endsWith('s') && text.charCodeAt(end + 1) === space && end < sentenceEnd - 2
}

function isCapital({text, lower}: Word): boolean {
  const code = text.charCodeAt(0)
  return (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || (code > 191 && text[0] !== lower[0])
}

function addMarks(tokens: Token[], {start: base, text}: Passage, from: number, to: number, sentence: number): void {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i - base)
    if (code === space) continue
    const isDash = code === hyphen && (text[i - base + 1] === '-' || (text[i - base - 1] === ' ' && text[i - base + 1] === ' '))
    const lower = isDash ? '-' : marks.get(code)
    if (lower === undefined || (lower === '-' && tokens.at(-1)?.lower === '-')) continue
    tokens.push({kind: 'mark', lower, capital: false, classes: 0, cueEntry: undefined, start: i, end: i + 1, sentence, quote: -1})
  }
}

/** Stretches of tokens that are one sentence, or several that a quotation holds together. */
export function stretchesOf(tokens: readonly Token[], passage: Passage, quotes: readonly Quote[]): Range[] {
  const ranges: Range[] = []
  let from = 0
  let until = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (at > from && token.sentence !== (tokens[at - 1] as Token).sentence && token.start >= until) {
      ranges.push({from, to: at})
      from = at
    }
    if (token.kind !== 'quote') continue
    // The end of the sentence that the quotation ends in.
    const {end} = quotes[token.quote] as Quote
    for (let index = token.sentence; index < passage.sentences.length; index++) {
      const sentence = passage.sentences[index]
      if (!sentence || sentence.start >= end) break
      until = sentence.end
    }
  }
  if (from < tokens.length) ranges.push({from, to: tokens.length})
  return ranges
}
