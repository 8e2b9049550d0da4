/** What a verb needs after it to report something: a clause, a quotation, an object, a preposition. */
import {firstOf, type Reader} from '../../base/readers.js'
import type {CueForm, Takes, Verb} from '../../language/en/reporting-cues.js'
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

/** A verb and what stands behind it. */
interface VerbWithComplement {
  tokens: readonly Token[]
  i: number
  verb: Verb
  form: CueForm['form']
  range: Range
  /** The word directly behind it, or "". */
  particle: string
  /** The first token behind it that is no adverb; undefined where the stretch ends. */
  next: Token | undefined
  /** Its place. */
  k: number
}

interface ComplementReader extends Reader<VerbWithComplement, boolean> {
  /** Only asked of verbs that take this. */
  takes?: Takes
}

/** In this order, whether a verb that needs something has it; where none can say so, it does not. */
export const complementReaders: readonly ComplementReader[] = [
  {reads: 'a comma and a quotation', example: 'Ada Cole added, “It is lost.”', read: commaAndQuotation},
  {reads: 'how a crowd felt', example: 'Many residents felt betrayed by it.', read: feltSo},
  {takes: 'quote', reads: 'a quotation or a colon near it', example: 'Ada Cole cracked: “It is lost.”', read: quotationNear},
  {takes: 'clause', reads: 'a clause before it', example: 'The road was never safe, records show.', read: clauseBefore},
  {takes: 'clause', reads: 'a clause around it', example: 'The road, Ada Cole added, is lost.', read: clauseAround},
  {
    reads: 'nothing behind it',
    example: 'The works go on all summer, and nobody in the town of Leck knows what the next months will prove',
    read: nothingBehind,
  },
  {takes: 'clause', reads: '“that” behind a preposition', example: 'The court found in that case that it was lost.', read: thatBehindPreposition},
  {takes: 'out', reads: '“out”', example: 'Ada Cole lashed out at the board.', read: out},
  {takes: 'as', reads: '“as”', example: 'Ada Cole hailed the road as a step.', read: as},
  {takes: 'about', reads: 'what it is about', example: 'Ada Cole called for a bridge.', read: about},
  {takes: 'of', reads: 'what is spoken of', example: 'Ada Cole talked of a bridge.', read: of},
  {takes: 'of', reads: 'what is spoken of, to somebody', example: 'Ada Cole spoke to the Courier about the road.', read: aboutToSomebody},
  {takes: 'to', reads: 'an infinitive', example: 'Ada Cole declined to comment on it.', read: infinitive},
  {
    takes: 'clause',
    reads: '“that”, to somebody',
    example: 'Ada Cole conveyed to the whole harbour board of the town of Leck that it was lost.',
    read: thatToSomebody,
  },
  {takes: 'clause', reads: 'a clause', example: 'Ada Cole admitted that it was lost.', read: clause},
  {takes: 'told', reads: 'a person and a clause', example: 'Ada Cole alerted the board that it was lost.', read: personAndClause},
  {takes: 'object', reads: 'an object', example: 'Ada Cole accepts the bill.', read: object},
]

/** Does it have the complement that makes it a cue? */
export function reports(tokens: readonly Token[], i: number, {verb, form}: CueForm, range: Range): boolean {
  const particle = tokens[i + 1]?.lower ?? ''
  // "showed up", "thanks to", "called off": another verb
  if (particles.has(particle) || ((particle === 'to' || particle === 'in') && relating.has(tokens[i]?.lower ?? ''))) return false
  if (verb.takes.has('any')) return true
  let k = i + 1
  while (k < range.to && isA(tokens[k], adverb | endsInLy)) k++
  const next = k < range.to ? tokens[k] : undefined
  return firstOf(readersOf(verb), {tokens, i, verb, form, range, particle, next, k}) ?? false
}

const readersByVerb = new WeakMap<Verb, readonly ComplementReader[]>()

/** Most verbs take one or two things of many. */
function readersOf(verb: Verb): readonly ComplementReader[] {
  let readers = readersByVerb.get(verb)
  if (!readers) {
    readers = complementReaders.filter(({takes}) => takes === undefined || verb.takes.has(takes))
    readersByVerb.set(verb, readers)
  }
  return readers
}

/** Where it is so, it reports something; where not, another reader may find that it does. */
function orElse(isSo: boolean): true | undefined {
  return isSo ? true : undefined
}

/** "the report, which notes, “…”" */
function commaAndQuotation({tokens, i, verb, range, particle}: VerbWithComplement): true | undefined {
  return orElse(verb.class !== 'mental' && particle === ',' && tokens[i + 2]?.kind === 'quote' && i + 2 < range.to)
}

/** "Many residents felt betrayed" */
function feltSo({tokens, i, verb, form, particle}: VerbWithComplement): true | undefined {
  return orElse(verb.lemma === 'feel' && form !== 'ing' && particle.length > 4 && particle.endsWith('ed') && isA(tokenBefore(tokens, i), crowd))
}

/** How far from a verb a quotation may stand, in tokens. */
const nearby = 12

function quotationNear({tokens, i, range, particle}: VerbWithComplement): true | undefined {
  if (particle === ':') return true
  for (let at = i - 1; at >= range.from && i - at < nearby && !endsSentence(tokens[at]); at--) if (tokens[at]?.kind === 'quote') return true
  for (let at = i + 1; at < range.to && at - i < nearby && !endsSentence(tokens[at]); at++) if (tokens[at]?.kind === 'quote') return true
  return undefined
}

function endsSentence(token: Token | undefined): boolean {
  return token?.lower === '.' || token?.lower === ';'
}

/** "The crane was never tested, records show." */
function clauseBefore({tokens, i, range, next}: VerbWithComplement): true | undefined {
  return orElse((!next || next.lower === '.') && endsClause(tokens, i, range))
}

/** "The crane was old, he added, and had never been tested." */
function clauseAround({tokens, i, verb, range, next}: VerbWithComplement): true | undefined {
  return orElse(verb.class !== 'mental' && next?.lower === ',' && isParenthetical(tokens, i, range))
}

function nothingBehind({next}: VerbWithComplement): false | undefined {
  return next ? undefined : false
}

/** "found in that case that", "shows in detail how" */
function thatBehindPreposition({tokens, range, next, k}: VerbWithComplement): true | undefined {
  return orElse(isA(next, preposition) && saysThat(tokens, k + 1, range))
}

/** "pointed out" */
function out({next}: VerbWithComplement): true | undefined {
  return orElse(next?.lower === 'out')
}

/** "described the road as" */
function as({tokens, range, k}: VerbWithComplement): true | undefined {
  for (let at = k; at < range.to && at - k < 8; at++) if (tokens[at]?.lower === 'as') return true
  return undefined
}

/** "called for", "appealed to" */
function about({next}: VerbWithComplement): true | undefined {
  return orElse(aboutWords.has(next?.lower ?? ''))
}

/** "talked of" */
function of({next}: VerbWithComplement): true | undefined {
  return orElse(ofWords.has(next?.lower ?? ''))
}

/** What follows the one who is spoken to: "about" of "to the Courier about". */
function behindAddressee({tokens, range, next, k}: VerbWithComplement): string {
  const addressee = next?.lower === 'to' || next?.lower === 'with' ? phraseAfter(tokens, k + 1, range.to) : undefined
  return addressee ? (tokens[addressee.to]?.lower ?? '') : ''
}

/** "spoke to the Courier about" */
function aboutToSomebody(verb: VerbWithComplement): true | undefined {
  return orElse(/^(?:about|of)$/.test(behindAddressee(verb)))
}

/** "vowed to mend", "urged the board to mend" */
function infinitive({tokens, range, k}: VerbWithComplement): true | undefined {
  for (let at = k; at < range.to && at - k < 6 && tokens[at]?.kind === 'word'; at++) {
    const after = tokens[at + 1]
    if (tokens[at]?.lower === 'to' && after?.kind === 'word' && !isA(after, determiner) && !after.capital) return true
  }
  return undefined
}

/** "conveyed to the board that" */
function thatToSomebody(verb: VerbWithComplement): true | undefined {
  return orElse(behindAddressee(verb) === 'that')
}

/** "believes it is lost"; "maintaining good relations is vital" reports nothing. */
function clause({tokens, form, range, next, k}: VerbWithComplement): true | undefined {
  const isExplicit = next?.lower === 'that' || isA(next, questionWord | personalPronoun)
  return orElse((form !== 'ing' || isExplicit) && startsClause(tokens, k, range))
}

/** "told the board it was lost" */
function personAndClause({tokens, range, next, k}: VerbWithComplement): true | undefined {
  const person = next?.kind === 'word' ? phraseAfter(tokens, k, range.to) : undefined
  return orElse(person !== undefined && startsClause(tokens, person.to, range))
}

/** "praised the road"; "was praised", and "the plan that Hale favours" */
function object({tokens, i, verb, form, range, next}: VerbWithComplement): boolean | undefined {
  if (!next) return undefined
  if ((form === 'past' || form === 'participle') && isA(tokenBefore(tokens, i), beForm)) return false
  if (next.kind === 'mark' || isA(next, preposition)) return !(form === 'base' && verb.noun) && hasGap(tokens, i, range)
  return next.kind === 'quote' || (next.kind === 'word' && !isA(next, subordinator | auxiliary))
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
