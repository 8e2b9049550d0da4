/** A paragraph with its cues, and the attributions that they make. */
import type {Attribution, Quote, Span} from '../../article.js'
import type {Passage} from '../passages.js'
import {kindOf} from '../speakers.js'
import {type Range, stretchesOf, type Token, tokensOf} from '../tokens.js'
import {personal} from '../words.js'
import {type Hit, isSpoken} from './hit.js'
import {findHits} from './hits.js'

export interface Paragraph {
  passage: Passage
  tokens: Token[]
  stretches: Range[]
  hits: Hit[][]
  /** By stretch: the last hit before it, and the first after it, in which somebody speaks. */
  spokenBefore: Array<Hit | undefined>
  spokenAfter: Array<Hit | undefined>
  text: string
}

/** What one paragraph leaves to the next. */
export interface Memory {
  /** Of the last quotation. */
  last: Attribution | null
  /** The last quotation was not closed. */
  open: boolean
}

/** `next` is the first quotation that does not end before the passage. */
export function paragraphOf(passage: Passage, quotes: readonly Quote[], next: number): Paragraph {
  const tokens = tokensOf(passage, quotes, next)
  const stretches = stretchesOf(tokens, passage, quotes)
  const hits = stretches.map((range) => findHits(tokens, range))
  return {passage, tokens, stretches, hits, ...speakingAround(hits, tokens), text: passage.text}
}

function speakingAround(hits: ReadonlyArray<readonly Hit[]>, tokens: readonly Token[]): Pick<Paragraph, 'spokenBefore' | 'spokenAfter'> {
  // "Hale estimated it": a cue of papers, with somebody for its subject
  const isSpeaking = (hit: Hit) =>
    isSpoken(hit) || (hit.class === 'document' && !hit.weak && !hit.inverted && hit.subject !== undefined && isName(tokens, hit.subject))
  const spokenBefore: Array<Hit | undefined> = []
  const spokenAfter: Array<Hit | undefined> = []
  let last: Hit | undefined
  for (const inStretch of hits) {
    spokenBefore.push(last)
    last = inStretch.findLast(isSpeaking) ?? last
  }
  let next: Hit | undefined
  for (let at = hits.length - 1; at >= 0; at--) {
    spokenAfter[at] = next
    next = hits[at]?.find(isSpeaking) ?? next
  }
  return {spokenBefore, spokenAfter}
}

function isName(tokens: readonly Token[], {from, to}: Range): boolean {
  const {capital, lower} = tokens[to - 1] as Token
  return personal.has(lower) ? lower !== 'it' : capital && kindOf(tokens, {from, to}) === 'speaker'
}

export function attributionOf({tokens, passage}: Paragraph, hit: Hit, scope: Attribution['scope']): Attribution {
  const span = ({from, to}: Range): Span & {text: string} => {
    const start = (tokens[from] as Token).start
    const end = (tokens[to - 1] as Token).end
    return {start, end, text: passage.text.slice(start - passage.start, end - passage.start)}
  }
  const kind = hit.subject ? kindOf(tokens, hit.subject) : 'vague'
  return {kind, speaker: hit.subject ? span(hit.subject) : null, cue: span(hit.cue), scope}
}
