/**
 * Who is given as the source of each sentence and quotation.
 *
 * Every paragraph is read as tokens in which a quotation is one word. Each cue (a verb of speech or thought, "according to", a noun such as
 * "allegation") is tested for what makes it report something, then its subject is looked for: before it, across asides and relative
 * clauses, after it when the order is inverted, or in the clause it hangs on. Quotations take the cue they stand next to, else the one of
 * their clause, of their paragraph, of the quotation before them.
 */

import {firstOf} from '../../base/readers.js'
import {cueForms} from '../../language/en/reporting-cues.js'
import type {Attribution, Quote, Report} from '../../model/article.js'
import type {Passage} from '../passage.js'
import {countWords} from '../quotations/quoted-text.js'
import {quoteInStretch} from './cued-quotations.js'
import {isBare} from './empty-cues.js'
import {attributionOf, type Memory, type Paragraph, paragraphOf, type QuotePlace, type QuoteReader} from './paragraph.js'
import {isTitle} from './titles.js'
import type {Token} from './tokens.js'
import {quoteInParagraph, signature, transcriptSpeaker, turnsOf} from './uncued-quotations.js'

export interface Attributions {
  sentences: Array<Attribution | null>
  quotes: Array<Attribution | null>
  reports: Report[]
}

/** Who is asked for the speaker of a quotation, in this order. What each gives as `scope` stands in `.github/SPEAKERS.md`. */
export const speakerReaders: readonly QuoteReader[] = [
  {reads: 'a cue in its sentence', example: '“It is closed,” Ada Cole said.', read: quoteInStretch},
  {reads: 'a quotation left open in the paragraph before', example: '“First,” Ada Cole said. “We looked.\n\n“Then we closed it.”', read: goesOn},
  {reads: 'a name on the next line', example: '“The road is closed for good.”\n\n— Ada Cole, mayor of Leck.', read: signature},
  {reads: 'a title, which nobody says', example: 'She sang the song “The Long Way Home” in the hall.', read: title},
  {reads: 'its paragraph, or those before', example: 'Ada Cole wrote:\n\n“The road is closed for good.”', read: quoteInParagraph},
]

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
    const labelled = transcriptSpeaker(paragraph, turns)
    if (labelled) for (const index of own.keys()) own[index] ??= labelled
    attributeQuotes({paragraph, above: paragraphs[at - 1], below: paragraphs[at + 1], previous: labelled, memory}, quotes, own, found)
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

type InParagraph = Pick<QuotePlace, 'paragraph' | 'above' | 'below' | 'previous' | 'memory'>

/** Quotations, and with each the sentences that it stands in. */
function attributeQuotes(around: InParagraph, quotes: readonly Quote[], own: Array<Attribution | null>, found: Attributions): void {
  const {paragraph, above, below, memory} = around
  const {tokens, stretches} = paragraph
  let {previous} = around
  let isFirst = true
  for (const [stretch, range] of stretches.entries()) {
    for (let i = range.from; i < range.to; i++) {
      const token = tokens[i] as Token
      if (token.kind !== 'quote') continue
      const quote = quotes[token.quote] as Quote
      const attribution = attributionOfQuote({quote, i, paragraph, tokens, range, stretch, above, below, previous, isFirst, memory})
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

function attributionOfQuote(place: QuotePlace): Attribution | null {
  const attribution = firstOf(speakerReaders, place) ?? null
  const {previous} = place
  if (attribution && !attribution.speaker && previous?.speaker) return Object.assign(attribution, {speaker: previous.speaker, kind: previous.kind})
  return attribution
}

/** The speaker of the last quotation of the paragraph before, which was not closed. */
function goesOn({i, isFirst, memory}: QuotePlace): Attribution | undefined {
  return isFirst && i === 0 && memory.open && memory.last ? {...memory.last, scope: 'chain'} : undefined
}

function title({paragraph, i, quote}: QuotePlace): null | undefined {
  return isTitle(paragraph, i, quote) ? null : undefined
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
