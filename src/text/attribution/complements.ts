/** What a verb needs after it to report something: a clause, a quotation, an object, a preposition. */
import type {CueForm} from '../cues.js'
import {headOf, isVerb, phraseAfter, phraseBefore} from '../noun-phrases.js'
import type {Range, Token} from '../tokens.js'
import {adverbs, auxiliaries, beForms, determiners, personal, prepositions, questionWords, subordinators} from '../words.js'
import {isCrowdWord, isPlural} from './verbs.js'

/** Does it have the complement that makes it a cue? */
export function reports(tokens: readonly Token[], i: number, {verb, form}: CueForm, range: Range): boolean {
  const {takes} = verb
  const particle = tokens[i + 1]?.lower ?? ''
  // "showed up", "thanks to", "called off": another verb
  if (/^(?:up|off|down|over)$/.test(particle) || (/^(?:thanks|relat(?:es|ed|ing|e))$/.test(tokens[i]?.lower ?? '') && (particle === 'to' || particle === 'in')))
    return false
  if (takes.has('any')) return true
  // "the report, which notes, “…”"
  if (verb.class !== 'mental' && particle === ',' && tokens[i + 2]?.kind === 'quote' && i + 2 < range.to) return true
  // "Many residents felt betrayed"
  if (verb.lemma === 'feel' && form !== 'ing' && particle.length > 4 && particle.endsWith('ed') && isCrowdWord(tokens[i - 1]?.lower ?? '')) return true
  let k = i + 1
  while (k < range.to && tokens[k]?.kind === 'word' && (adverbs.has(tokens[k]?.lower ?? '') || (tokens[k]?.lower.endsWith('ly') ?? false))) k++
  const next = k < range.to ? tokens[k] : undefined
  const passive = (form === 'past' || form === 'participle') && beForms.has(tokens[i - 1]?.lower ?? '')
  if (takes.has('quote')) {
    if (tokens[i + 1]?.lower === ':') return true
    for (let at = i - 1; at >= range.from && i - at < 12; at--) {
      if (tokens[at]?.kind === 'quote') return true
      if (tokens[at]?.lower === '.' || tokens[at]?.lower === ';') break
    }
    for (let at = i + 1; at < range.to && at - i < 12; at++) {
      if (tokens[at]?.kind === 'quote') return true
      if (tokens[at]?.lower === '.' || tokens[at]?.lower === ';') break
    }
  }
  if (takes.has('clause') && (!next || next.lower === '.') && endsClause(tokens, i, range)) return true
  if (!next) return false
  if (takes.has('clause') && prepositions.has(next.lower) && saysThat(tokens, k + 1, range)) return true
  if (takes.has('out') && next.lower === 'out') return true
  if (takes.has('as')) for (let at = k; at < range.to && at - k < 8; at++) if (tokens[at]?.lower === 'as') return true
  if (takes.has('about') && /^(?:about|of|for|on|against|with|over|at|to)$/.test(next.lower)) return true
  if (takes.has('of') && /^(?:about|of|on|against|over)$/.test(next.lower)) return true
  // "spoke to the Courier about"
  if (takes.has('of') && (next.lower === 'to' || next.lower === 'with')) {
    const addressee = phraseAfter(tokens, k + 1, range.to)
    if (addressee && /^(?:about|of)$/.test(tokens[addressee.to]?.lower ?? '')) return true
  }
  if (takes.has('to')) {
    for (let at = k; at < range.to && at - k < 6; at++) {
      if (tokens[at]?.kind !== 'word') break
      if (tokens[at]?.lower === 'to' && tokens[at + 1]?.kind === 'word' && !determiners.has(tokens[at + 1]?.lower ?? '') && !tokens[at + 1]?.capital)
        return true
    }
  }
  // "conveyed to the board that"
  if (takes.has('clause') && (next.lower === 'to' || next.lower === 'with')) {
    const addressee = phraseAfter(tokens, k + 1, range.to)
    if (addressee && tokens[addressee.to]?.lower === 'that') return true
  }
  // "maintaining good relations is vital" reports nothing.
  const explicit = next.lower === 'that' || questionWords.has(next.lower) || personal.has(next.lower)
  if (takes.has('clause') && (form !== 'ing' || explicit) && startsClause(tokens, k, range)) return true
  if (takes.has('told') && next.kind === 'word') {
    const object = phraseAfter(tokens, k, range.to)
    if (object && startsClause(tokens, object.to, range)) return true
  }
  if (takes.has('object')) {
    if (passive) return false
    if (next.kind === 'mark' || prepositions.has(next.lower)) return !(form === 'base' && verb.noun) && hasGap(tokens, i, range)
    if (next.kind === 'quote') return true
    if (next.kind === 'word' && !prepositions.has(next.lower) && !subordinators.has(next.lower) && !auxiliaries.has(next.lower)) return true
  }
  return false
}

/** Does what a verb reports begin here, rather than what a noun is followed by? */
export function opensComplement(next: Token | undefined): boolean {
  if (!next) return false
  const {lower} = next
  return (
    next.kind === 'quote' ||
    determiners.has(lower) ||
    questionWords.has(lower) ||
    lower === 'that' ||
    lower === 'out' ||
    lower === 'to' ||
    personal.has(lower) ||
    /^(?:\d|(?:nearly|almost|roughly|more|fewer|less|only)$)/.test(lower)
  )
}

/** "The crane was never tested, records show." */
function endsClause(tokens: readonly Token[], i: number, range: Range): boolean {
  const subject = phraseBefore(tokens, i - 1, range.from)
  if (subject && subject.from - 3 > range.from && tokens[subject.from - 1]?.lower === ',') return true
  // "…, records kept by the harbour board show."
  for (let at = i - 2; at > range.from + 3 && i - at < 14; at--) {
    const token = tokens[at] as Token
    if (token.kind === 'word') continue
    if (token.lower !== ',') return false
    const first = phraseAfter(tokens, at + 1, i)
    return first !== undefined && isPlural(headOf(tokens, first).lower) && !determiners.has(tokens[at + 1]?.lower ?? '')
  }
  return false
}

/** "the plan that Hale favours.", "a man whom others admire,": the object stands before the clause. */
function hasGap(tokens: readonly Token[], i: number, range: Range): boolean {
  let last = i - 1
  for (; last > range.from; last--) {
    const {lower} = tokens[last] as Token
    if (beForms.has(lower)) return false
    if (!adverbs.has(lower) && !auxiliaries.has(lower) && !lower.endsWith('ly')) break
  }
  const subject = phraseBefore(tokens, last, range.from)
  return subject !== undefined && /^(?:that|which|whom|who)$/.test(tokens[subject.from - 1]?.lower ?? '')
}

/** "found in that case that", "shows in detail how" */
function saysThat(tokens: readonly Token[], from: number, range: Range): boolean {
  for (let at = from; at < range.to && at - from < 6; at++) {
    const token = tokens[at] as Token
    if (token.kind !== 'word' || isVerb(tokens, at)) return false
    if (at > from && /^(?:that|how|whether)$/.test(token.lower)) return true
  }
  return false
}

function startsClause(tokens: readonly Token[], k: number, range: Range): boolean {
  const next = k < range.to ? tokens[k] : undefined
  if (next?.kind !== 'word') return false
  if (next.lower === 'that' || questionWords.has(next.lower)) return true
  if (/^(?:i|he|she|they|we|there|there's|it's|he's|she's|they're|we're|you're|i'm|that's)$/.test(next.lower)) return true
  const subject = phraseAfter(tokens, k, range.to)
  if (!subject) return false
  let at = subject.to
  while (at < range.to && adverbs.has(tokens[at]?.lower ?? '')) at++
  return at < range.to && isVerb(tokens, at) && (auxiliaries.has(tokens[at]?.lower ?? '') || !tokens[at]?.lower.endsWith('ed'))
}
