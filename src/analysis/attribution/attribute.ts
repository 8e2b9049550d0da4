/**
 * Who is given as the source of each sentence and quotation.
 *
 * Every paragraph is read as tokens in which a quotation is one word. Each cue (a verb of speech or thought, "according to", a noun such as
 * "allegation") is tested for what makes it report something, then its subject is looked for: before it, across asides and relative
 * clauses, after it when the order is inverted, or in the clause it hangs on. Quotations take the cue they stand next to, else the one of
 * their clause, of their paragraph, of the quotation before them.
 */

import {cueForms} from '../../language/en/reporting-cues.js'
import type {Attribution, Quote, Report} from '../../model/article.js'
import type {Passage} from '../passage.js'
import {countWords} from '../quotations/quoted-text.js'
import {quoteInStretch} from './cued-quotations.js'
import {isBare} from './empty-cues.js'
import {attributionOf, type Memory, type Paragraph, paragraphOf} from './paragraph.js'
import {isTitle} from './titles.js'
import type {Token} from './tokens.js'
import {quoteInParagraph, signature, transcriptSpeaker, turnsOf} from './uncued-quotations.js'

export interface Attributions {
  sentences: Array<Attribution | null>
  quotes: Array<Attribution | null>
  reports: Report[]
}

/** What the quotations of a paragraph are read with. */
interface Reading {
  paragraph: Paragraph
  before: Paragraph | undefined
  after: Paragraph | undefined
  quotes: readonly Quote[]
  memory: Memory
  /** Labels of a conversation. */
  turns: ReadonlySet<string>
}

/** Attributions by sentence and quote, in the order of `passages[].sentences` and `quotes`. */
export function attribute(passages: readonly Passage[], quotes: readonly Quote[]): Attributions {
  const found: Attributions = {sentences: [], quotes: quotes.map(() => null), reports: []}
  let next = 0
  const paragraphs = passages.map((passage) => {
    while (next < quotes.length && (quotes[next] as Quote).end <= passage.start) next++
    return paragraphOf(passage, quotes, next)
  })
  const memory: Memory = {last: null, open: false}
  const turns = turnsOf(passages)
  for (const [at, paragraph] of paragraphs.entries()) {
    const own = sentencesWithCues(paragraph, found)
    attributeQuotes({paragraph, before: paragraphs[at - 1], after: paragraphs[at + 1], quotes, memory, turns}, own, found)
    // One by one: a paragraph may have more sentences than a call can have arguments.
    for (const sentence of own) found.sentences.push(sentence)
  }
  return found
}

/** Cues first: each attributes the sentence it stands in, if that holds more than the cue. */
function sentencesWithCues(paragraph: Paragraph, {sentences, reports}: Attributions): Array<Attribution | null> {
  const own = new Array<Attribution | null>(paragraph.passage.sentences.length).fill(null)
  for (const inStretch of paragraph.hits) {
    for (const hit of inStretch) {
      const {sentence} = paragraph.tokens[hit.cue.from] as Token
      const attribution = attributionOf(paragraph, hit, 'sentence')
      const {kind, speaker, cue, scope} = attribution
      reports.push({kind, speaker, cue, scope, class: hit.class, sentence: sentences.length + sentence})
      if (isBare(paragraph, hit, sentence)) continue
      const present = own[sentence]
      if (!present || (!present.speaker && attribution.speaker)) own[sentence] = attribution
    }
  }
  return own
}

/** Quotations, and with each the sentences that it stands in. */
function attributeQuotes(reading: Reading, own: Array<Attribution | null>, found: Attributions): void {
  const {paragraph, quotes, memory, turns} = reading
  const {tokens, stretches} = paragraph
  const labelled = transcriptSpeaker(paragraph, turns)
  if (labelled) for (const index of own.keys()) own[index] ??= labelled
  let previous: Attribution | null = labelled
  let isFirst = true
  for (const [at, range] of stretches.entries()) {
    for (let i = range.from; i < range.to; i++) {
      const token = tokens[i] as Token
      if (token.kind !== 'quote') continue
      const quote = quotes[token.quote] as Quote
      const attribution = attributionOfQuote(reading, at, i, previous, isFirst)
      isFirst = false
      if (attribution && isWriters(attribution, quote)) continue
      found.quotes[token.quote] = attribution
      if (attribution) {
        previous = attribution
        memory.last = attribution
      }
      memory.open = !quote.closed
      if (attribution && (attribution.cue || attribution.scope !== 'sentence')) spread(paragraph, token, quote, attribution, own)
    }
  }
  if (isFirst) memory.open = false
}

/** In this order: the cues of its sentence, a quotation left open, the name on the next line, the paragraph. */
function attributionOfQuote(
  {paragraph, before, after, quotes, memory}: Reading,
  at: number,
  i: number,
  previous: Attribution | null,
  isFirst: boolean,
): Attribution | null {
  const {tokens} = paragraph
  const quote = quotes[(tokens[i] as Token).quote] as Quote
  const attribution: Attribution | null =
    quoteInStretch(paragraph, at, i, quote) ??
    (isFirst && memory.open && i === 0 && memory.last ? {...memory.last, scope: 'chain' as const} : null) ??
    (i === tokens.length - 1 ? signature(after, i === 0) : null) ??
    (isTitle(paragraph, i, quote) ? null : quoteInParagraph(paragraph, before, at, i, quote, previous, memory))
  if (attribution && !attribution.speaker && previous?.speaker) return Object.assign(attribution, {speaker: previous.speaker, kind: previous.kind})
  return attribution
}

/** The sentences that a quotation reaches into are its speaker's. */
function spread({passage}: Paragraph, {sentence: first}: Token, {start, end}: Quote, attribution: Attribution, own: Array<Attribution | null>): void {
  for (let index = first; index < passage.sentences.length; index++) {
    const sentence = passage.sentences[index]
    if (!sentence || sentence.start >= end - 1) break
    if (sentence.end > start + 1) own[index] ??= attribution
  }
}

/** "I learned to see in the dark, and through this “night vision” …": a term of the writer, whom nobody quotes. */
function isWriters({speaker, cue}: Attribution, quote: Quote): boolean {
  if (speaker?.text !== 'I') return false
  return cue === null || (countWords(quote.text) <= 4 && cueForms.get(cue.text.toLowerCase())?.verb.class === 'mental')
}
