/** Sentences that hold a cue and nothing that is said. */
import {cueForms} from '../cues.js'
import {isVerb} from '../noun-phrases.js'
import type {Token} from '../tokens.js'
import {determiners, personal, subordinators} from '../words.js'
import type {Hit} from './hit.js'
import type {Paragraph} from './paragraphs.js'

/** "Hale said:", "said Ann Hale, the mayor." — a sentence that holds a cue and nothing that is said. */
export function isBare({tokens}: Paragraph, hit: Hit, sentence: number): boolean {
  if (!hit.open || !hit.subject || goesOn(tokens, hit.cue.to)) return false
  const start = Math.min(hit.subject.from, hit.cue.from)
  if (start > 0 && tokens[start - 1]?.sentence === sentence) return false
  let at = Math.max(hit.subject.to, hit.cue.to)
  if (hit.inverted) {
    if (tokens[hit.cue.from]?.lower === 'according') return false
    while (tokens[at]?.sentence === sentence && tokens[at]?.kind !== 'quote') at++
    return tokens[at]?.sentence !== sentence
  }
  for (; at < tokens.length && tokens[at]?.sentence === sentence; at++) {
    const token = tokens[at] as Token
    if (token.kind === 'quote') return false
    if (token.kind === 'mark') return token.lower === ':' ? tokens[at + 1]?.sentence !== sentence : token.lower === '.'
    if (subordinators.has(token.lower) || isVerb(tokens, at)) return false
  }
  return true
}

/** "declined to comment", "warned of a flood", "called on the board": the preposition brings what is said, not where or when. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const {lower} = tokens[at] ?? {lower: ''}
  const verb = cueForms.get(tokens[at - 1]?.lower ?? '')?.verb.lemma
  const next = tokens[at + 1]
  if (next?.kind !== 'word' || verb === 'say') return false
  if (lower === 'to') return !determiners.has(next.lower) && !next.capital && !personal.has(next.lower) && !/(?:s|er|or)$/.test(next.lower)
  return /^(?:for|of|about|against|over)$/.test(lower) || (lower === 'on' && verb === 'call')
}
