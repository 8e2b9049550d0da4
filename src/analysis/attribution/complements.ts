/** What a verb needs after it to report something: a clause, a quotation, an object, a preposition. */
import type {CueForm} from '../../language/en/reporting-cues.js'
import {
  adverb,
  auxiliary,
  beForm,
  crowd,
  determiner,
  endsInEd,
  endsInLy,
  number,
  personalPronoun,
  preposition,
  questionWord,
  relative,
  subordinator,
} from '../../language/en/word-classes.js'
import {headOf, isPlural, isVerb, phraseAfter, phraseBefore} from './noun-phrases.js'
import {isA, type Range, type Token, tokenBefore} from './tokens.js'

const particles = new Set(['up', 'off', 'down', 'over'])
const relating = new Set(['thanks', 'relates', 'related', 'relating', 'relate'])
const aboutWords = new Set('about of for on against with over at to'.split(' '))
const ofWords = new Set(['about', 'of', 'on', 'against', 'over'])

/** Does it have the complement that makes it a cue? */
export function reports(tokens: readonly Token[], i: number, {verb, form}: CueForm, range: Range): boolean {
  const {takes} = verb
  const particle = tokens[i + 1]?.lower ?? ''
  // "showed up", "thanks to", "called off": another verb
  if (particles.has(particle) || ((particle === 'to' || particle === 'in') && relating.has(tokens[i]?.lower ?? ''))) return false
  if (takes.has('any')) return true
  // "the report, which notes, “…”"
  if (verb.class !== 'mental' && particle === ',' && tokens[i + 2]?.kind === 'quote' && i + 2 < range.to) return true
  // "Many residents felt betrayed"
  if (verb.lemma === 'feel' && form !== 'ing' && particle.length > 4 && particle.endsWith('ed') && isA(tokenBefore(tokens, i), crowd)) return true
  let k = i + 1
  while (k < range.to && isA(tokens[k], adverb | endsInLy)) k++
  const next = k < range.to ? tokens[k] : undefined
  const passive = (form === 'past' || form === 'participle') && isA(tokenBefore(tokens, i), beForm)
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
  if (takes.has('clause') && verb.class !== 'mental' && next?.lower === ',' && isParenthetical(tokens, i, range)) return true
  if (!next) return false
  if (takes.has('clause') && isA(next, preposition) && saysThat(tokens, k + 1, range)) return true
  if (takes.has('out') && next.lower === 'out') return true
  if (takes.has('as')) for (let at = k; at < range.to && at - k < 8; at++) if (tokens[at]?.lower === 'as') return true
  if (takes.has('about') && aboutWords.has(next.lower)) return true
  if (takes.has('of') && ofWords.has(next.lower)) return true
  // "spoke to the Courier about"
  if (takes.has('of') && (next.lower === 'to' || next.lower === 'with')) {
    const addressee = phraseAfter(tokens, k + 1, range.to)
    if (addressee && /^(?:about|of)$/.test(tokens[addressee.to]?.lower ?? '')) return true
  }
  if (takes.has('to')) {
    for (let at = k; at < range.to && at - k < 6; at++) {
      if (tokens[at]?.kind !== 'word') break
      if (tokens[at]?.lower === 'to' && tokens[at + 1]?.kind === 'word' && !isA(tokens[at + 1], determiner) && !tokens[at + 1]?.capital) return true
    }
  }
  // "conveyed to the board that"
  if (takes.has('clause') && (next.lower === 'to' || next.lower === 'with')) {
    const addressee = phraseAfter(tokens, k + 1, range.to)
    if (addressee && tokens[addressee.to]?.lower === 'that') return true
  }
  // "maintaining good relations is vital" reports nothing.
  const explicit = next.lower === 'that' || isA(next, questionWord | personalPronoun)
  if (takes.has('clause') && (form !== 'ing' || explicit) && startsClause(tokens, k, range)) return true
  if (takes.has('told') && next.kind === 'word') {
    const object = phraseAfter(tokens, k, range.to)
    if (object && startsClause(tokens, object.to, range)) return true
  }
  if (takes.has('object')) {
    if (passive) return false
    if (next.kind === 'mark' || isA(next, preposition)) return !(form === 'base' && verb.noun) && hasGap(tokens, i, range)
    if (next.kind === 'quote') return true
    if (next.kind === 'word' && !isA(next, subordinator | auxiliary)) return true
  }
  return false
}

/** Does what a verb reports begin here, rather than what a noun is followed by? */
export function opensComplement(next: Token | undefined): boolean {
  if (!next) return false
  const {lower} = next
  return (
    next.kind === 'quote' ||
    isA(next, determiner | questionWord | personalPronoun | number) ||
    lower === 'that' ||
    lower === 'out' ||
    lower === 'to' ||
    approximate.has(lower)
  )
}

const approximate = new Set('nearly almost roughly more fewer less only'.split(' '))

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
    return first !== undefined && isPlural(headOf(tokens, first)) && !isA(tokens[at + 1], determiner)
  }
  return false
}

/** "The crane was old, he added, and had never been tested.", "Access, the board noted, is closed." */
function isParenthetical(tokens: readonly Token[], i: number, range: Range): boolean {
  const subject = phraseBefore(tokens, i - 1, range.from)
  if (!subject || subject.from - 2 < range.from || tokens[subject.from - 1]?.lower !== ',') return false
  const first = tokens[subject.from]
  return isA(first, personalPronoun | determiner) || (first?.capital ?? false)
}

/** "the plan that Hale favours.", "a man whom others admire,": the object stands before the clause. */
function hasGap(tokens: readonly Token[], i: number, range: Range): boolean {
  let last = i - 1
  for (; last > range.from; last--) {
    if (isA(tokens[last], beForm)) return false
    if (!isA(tokens[last], adverb | auxiliary | endsInLy)) break
  }
  const subject = phraseBefore(tokens, last, range.from)
  return subject !== undefined && isA(tokenBefore(tokens, subject.from), relative)
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
  if (next.lower === 'that' || isA(next, questionWord) || clauseSubjects.has(next.lower)) return true
  const subject = phraseAfter(tokens, k, range.to)
  if (!subject) return false
  let at = subject.to
  while (at < range.to && isA(tokens[at], adverb)) at++
  return at < range.to && isVerb(tokens, at) && (isA(tokens[at], auxiliary) || !isA(tokens[at], endsInEd))
}

const clauseSubjects = new Set("i he she they we there there's it's he's she's they're we're you're i'm that's".split(' '))
