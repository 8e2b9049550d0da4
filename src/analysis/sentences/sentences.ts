/**
 * Sentences and words, by parse-english, one paragraph at a time (it is quadratic in the length of a text), and without its tree where a
 * sentence is plain.
 */
import type {Sentence as SentenceNode} from 'nlcst'
import {matchesOf} from '../../base/match-all.js'
import type {Span} from '../../base/spans.js'
import {anyOf} from '../../base/word-list.js'
import {shortTitles} from '../../language/en/titles.js'
import type {Sentence, Word} from '../../model/article.js'
import {plainSentences} from './plain-sentences.js'
import {English} from './tokenizer.js'

/** Longer paragraphs are cut at the ends of sentences before they are parsed. */
const chunkLength = 6000

const parser = new English()

/** Sentences of a paragraph; `paragraph` is its index. */
export function splitSentences(text: string, span: Span, paragraph: number): Sentence[] {
  const found: Bare[] = []
  const add = (start: number, end: number, words: Word[]): void => {
    const before = found.at(-1)
    if (before && isOneSentence(text, before, start)) {
      before.end = end
      before.words = [...before.words, ...words]
    } else found.push({start, end, words})
  }
  for (const chunk of chunks(text, span)) {
    for (const {start, end, words} of plainSentences(text, chunk)) {
      if (words) add(start, end, words)
      else parseSentences(text, start, end, add)
    }
  }
  const sentences: Sentence[] = []
  for (const sentence of found) {
    for (const part of splitAfterAbbreviations(text, sentence)) {
      for (const {start, end, words} of cutAtLength(part)) sentences.push({start, end, text: text.slice(start, end), paragraph, words, attribution: null})
    }
  }
  return sentences
}

/** A sentence that may still be cut, or go on. */
type Bare = Pick<Sentence, 'start' | 'end' | 'words'>

function parseSentences(text: string, start: number, end: number, add: (start: number, end: number, words: Word[]) => void): void {
  for (const child of parser.parse(text.slice(start, end)).children) {
    if (child.type !== 'ParagraphNode') continue
    for (const node of child.children) {
      if (node.type !== 'SentenceNode') continue
      const from = start + (node.position?.start.offset ?? 0)
      add(from, start + (node.position?.end.offset ?? 0), wordsOf(node, start, text))
    }
  }
}

/** Where parse-english stops too early; `next` is where the sentence after begins. */
function isOneSentence(text: string, before: Span, next: number): boolean {
  // A closing mark ends nothing when the sentence goes on in lower case: "…,” he said".
  const last = text.charCodeAt(before.end - 1)
  if (last !== 46) return closings.has(last) && /^\p{Ll}/u.test(text.slice(next, next + 2))
  const end = text.slice(Math.max(before.start, before.end - 12), before.end)
  // "the No. 10 team", "Nos. 3 and 4", "pp. 12-14", "approx. 50 people"
  if (isDigit(text.charCodeAt(next)) && /\b(?:Nos?|[Pp]p?|[Ff]igs?|[Ss]ec|[Aa]rt|[Aa]pprox|vs|est|ca)\.$/.test(end)) return true
  // "He was born in St. Petersburg", "Sen. Ted Cruz, R-Texas": a title goes before a name.
  return titleAtEnd.test(end)
}

const closings: ReadonlySet<number> = new Set([...'"”’\'»'].map((mark) => mark.charCodeAt(0)))

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

const titleAtEnd = new RegExp(String.raw`\b(?:St|Ste|Mt|Ft|Dist|vs|${anyOf(shortTitles)})\.$`)

/** Where parse-english goes on too long: "…at 5 p.m. The vote was close", "…the U.S. She was not": an abbreviation with full stops, then a word that opens sentences. */
const sentenceOpening =
  /(?<=\b(?:[ap]\.m|\p{Lu}(?:\.\p{Lu}){1,8}|[Jj]r|[Ss]r|Inc|Ltd|Co|Corp|etc)\.["”’')]?) +(?=["“‘'(]?(?:The|He|She|It|They|We|I|You|A|An|This|That|These|Those|There|His|Her|Its|Their|Our|My|But|And|In|On|At|After|Before|As|When|While|If|For|Since|By|From|With|To|So|Some|Many|Most|Police|Officials|Both|One|Two|Three|No|Not|What|Who|Why|How|According)(?= \p{Ll}|, ))/gu

function splitAfterAbbreviations(text: string, sentence: Bare): Bare[] {
  const stop = text.indexOf('.', sentence.start)
  if (stop < 0 || stop > sentence.end - 3) return [sentence]
  const cuts = matchesOf(sentenceOpening, text.slice(sentence.start, sentence.end))
  if (cuts.length === 0) return [sentence]
  const parts: Bare[] = []
  let start = sentence.start
  for (const cut of [...cuts, undefined]) {
    const end = cut ? sentence.start + cut.index : sentence.end
    parts.push({start, end, words: sentence.words.filter((word) => word.start >= start && word.end <= end)})
    start = cut ? end + cut[0].length : end
  }
  return parts
}

/** No sentence is longer. What compares each part of a sentence with the others must come to an end, whatever stands there. */
const longest = 2000

function cutAtLength(sentence: Bare): Bare[] {
  if (sentence.end - sentence.start <= longest) return [sentence]
  const parts: Bare[] = []
  let words: Word[] = []
  for (const word of sentence.words) {
    const [first] = words
    if (first && word.end - first.start > longest) {
      parts.push({start: parts.length === 0 ? sentence.start : first.start, end: (words.at(-1) as Word).end, words})
      words = []
    }
    words.push(word)
  }
  const start = parts.length === 0 ? sentence.start : ((words[0]?.start ?? sentence.start) as number)
  return [...parts, {start, end: sentence.end, words}]
}

function wordsOf(sentence: SentenceNode, shift: number, text: string): Word[] {
  const words: Word[] = []
  for (const node of sentence.children) {
    if (node.type !== 'WordNode') continue
    const start = shift + (node.position?.start.offset ?? 0)
    const end = shift + (node.position?.end.offset ?? 0)
    const word = text.slice(start, end)
    words.push({start, end, text: word, lower: word.toLowerCase()})
  }
  return words
}

function* chunks(text: string, span: Span): Generator<Span> {
  let start = span.start
  while (span.end - start > chunkLength) {
    const window = text.slice(start, start + chunkLength)
    // The last end of a sentence in the window, else the last space, else a hard cut.
    const stop = Math.max(window.lastIndexOf('. '), window.lastIndexOf('? '), window.lastIndexOf('! '), window.lastIndexOf('.” '), window.lastIndexOf('." '))
    const cut = stop > 0 ? window.indexOf(' ', stop) : window.lastIndexOf(' ')
    const end = start + (cut > 0 ? cut + 1 : chunkLength)
    yield {start, end}
    start = end
  }
  if (start < span.end) yield {start, end: span.end}
}
