/**
 * A paragraph as the attribution analysis sees it: words, marks, and each quotation as one token, so that the clause around a quotation
 * reads as a clause. Sentences that a quotation holds together are one stretch.
 */
import type {Quote, Span} from '../article.js'
import type {Passage} from './passages.js'

export interface Token extends Span {
  kind: 'word' | 'mark' | 'quote'
  /** The word in lower case with plain apostrophes; a mark as "," ";" ":" "." "(" ")" "-". */
  lower: string
  /** Begins with a capital or a digit. */
  capital: boolean
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

const marks: Record<string, string> = {
  ',': ',',
  ';': ';',
  ':': ':',
  '(': '(',
  ')': ')',
  '—': '-',
  '–': '-',
  '.': '.',
  '?': '.',
  '!': '.',
  '…': '.',
  '[': '(',
  ']': ')',
}

/** The tokens of a passage; `quotes` are all quotations, `next` the first of them that does not end before the passage. */
export function tokensOf(passage: Passage, quotes: readonly Quote[], next: number): Token[] {
  const {start: base, text, sentences} = passage
  const tokens: Token[] = []
  let at = next
  const gap = (from: number, to: number, sentence: number) => {
    for (let i = from; i < to; i++) {
      const sign = text[i - base] as string
      if (sign === ' ') continue
      const double = sign === '-' && (text[i - base + 1] === '-' || (text[i - base - 1] === ' ' && text[i - base + 1] === ' '))
      const lower = double ? '-' : marks[sign]
      if (lower === undefined || (lower === '-' && tokens.at(-1)?.lower === '-')) continue
      tokens.push({kind: 'mark', lower, capital: false, start: i, end: i + 1, sentence, quote: -1})
    }
  }
  let position = base
  const quote = (index: number, sentence: number) => {
    const {start, end} = quotes[index] as Quote
    if (start > position) gap(position, start, sentence)
    tokens.push({kind: 'quote', lower: '', capital: false, start, end, sentence, quote: index})
    position = end
  }
  for (const [index, sentence] of sentences.entries()) {
    for (const word of sentence.words) {
      while (at < quotes.length && (quotes[at] as Quote).start < word.end) {
        const {start, end} = quotes[at] as Quote
        if (start >= position) quote(at, index)
        if (end > word.start) break
        at++
      }
      if (word.start < position) continue
      if (word.start > position) gap(position, word.start, index)
      const {lower, text: own} = word
      const code = own.charCodeAt(0)
      const capital = (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || (code > 191 && own[0] !== lower[0])
      const plain = lower.includes('’') ? lower.replace(/’/g, "'") : lower
      // "Sanders’ aides": the parser leaves the apostrophe out.
      const sign = text[word.end - base]
      const owning = plain.endsWith('s') && (sign === '’' || sign === "'") && text[word.end - base + 1] === ' ' && word.end < sentence.end - 2
      tokens.push({
        kind: 'word',
        lower: owning ? `${plain}'` : plain,
        capital,
        start: word.start,
        end: word.end,
        sentence: index,
        quote: -1,
      })
      position = word.end
    }
    if (sentence.end > position) {
      gap(position, sentence.end, index)
      position = sentence.end
    }
  }
  return tokens
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
