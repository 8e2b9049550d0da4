/** A paragraph with its cues, and the attributions that they make. */

import type {Reader} from '../../base/readers.js'
import type {Span} from '../../base/spans.js'
import {personalPronoun} from '../../language/en/word-classes.js'
import type {Attribution, Quote} from '../../model/article.js'
import type {Passage} from '../passage.js'
import {type CueMatch, isSpoken} from './cue.js'
import {findHits} from './find-cues.js'
import {kindOf} from './source-kind.js'
import {isA, type Range, stretchesOf, type Token, tokensOf} from './tokens.js'

export interface Paragraph {
  passage: Passage
  tokens: Token[]
  stretches: Range[]
  hits: CueMatch[][]
  /** Worked out when a quotation asks. */
  speaking: Speaking | undefined
  text: string
}

/** By stretch: the last hit before it, and the first after it, in which somebody speaks. */
interface Speaking {
  before: Array<CueMatch | undefined>
  after: Array<CueMatch | undefined>
}

/** What one paragraph leaves to the next. */
export interface Memory {
  /** Of the last quotation. */
  last: Attribution | null
  /** The last quotation was not closed. */
  open: boolean
}

/** A quotation and what is looked at for its speaker. */
export interface QuotePlace {
  quote: Quote
  /** Its token. */
  i: number
  /** The paragraph that it stands in, and the tokens of that. */
  paragraph: Paragraph
  tokens: readonly Token[]
  /** The stretch that it stands in, and its place among those of the paragraph. */
  range: Range
  stretch: number
  /** The paragraphs before and after. */
  above: Paragraph | undefined
  below: Paragraph | undefined
  /** Of the quotation before it in the paragraph, or of the label of the paragraph. */
  previous: Attribution | null
  /** No quotation stands before it in the paragraph. */
  isFirst: boolean
  memory: Memory
}

/** A reader gives null where nobody is quoted, and no other reader need look. */
export type QuoteReader = Reader<QuotePlace, Attribution | null>

/** `next` is the first quotation that does not end before the passage. */
export function paragraphOf(passage: Passage, quotes: readonly Quote[], next: number): Paragraph {
  const tokens = tokensOf(passage, quotes, next)
  const stretches = stretchesOf(tokens, passage, quotes)
  const hits = stretches.map((range) => findHits(tokens, range))
  return {passage, tokens, stretches, hits, speaking: undefined, text: passage.text}
}

export function speakingAround(paragraph: Paragraph): Speaking {
  paragraph.speaking ??= speakingAmong(paragraph)
  return paragraph.speaking
}

function speakingAmong({hits, tokens}: Paragraph): Speaking {
  // "Hale estimated it": a cue of papers, with somebody for its subject
  const isSpeaking = (hit: CueMatch) =>
    isSpoken(hit) || (hit.class === 'document' && !hit.weak && !hit.inverted && hit.subject !== undefined && isName(tokens, hit.subject))
  const before: Array<CueMatch | undefined> = []
  const after: Array<CueMatch | undefined> = []
  let last: CueMatch | undefined
  for (const inStretch of hits) {
    before.push(last)
    last = inStretch.findLast(isSpeaking) ?? last
  }
  let next: CueMatch | undefined
  for (let at = hits.length - 1; at >= 0; at--) {
    after[at] = next
    next = hits[at]?.find(isSpeaking) ?? next
  }
  return {before, after}
}

function isName(tokens: readonly Token[], {from, to}: Range): boolean {
  const last = tokens[to - 1] as Token
  return isA(last, personalPronoun) ? last.lower !== 'it' : last.capital && kindOf(tokens, {from, to}) === 'speaker'
}

export function attributionOf(paragraph: Paragraph, {subject, cue}: CueMatch, scope: Attribution['scope']): Attribution {
  return {
    kind: subject ? kindOf(paragraph.tokens, subject) : 'vague',
    speaker: subject ? spanOf(paragraph, subject) : null,
    cue: spanOf(paragraph, cue),
    scope,
  }
}

function spanOf({tokens, passage}: Paragraph, {from, to}: Range): Span & {text: string} {
  const {start} = tokens[from] as Token
  const {end} = tokens[to - 1] as Token
  return {start, end, text: passage.text.slice(start - passage.start, end - passage.start)}
}
