/**
 * The subject of a cue: before it, or in the clause that it hangs on.
 *
 * First the words between a subject and its verb are stepped over: "Hale on Monday had also said". Then three lists of readers are asked in their
 * order: what the verb itself tells (a passive, a contraction), what stands before it (a relative pronoun, "and", a comma), and, where that is a
 * word, the noun phrase that it ends.
 */

import {firstOf, type Reader} from '../../base/readers.js'
import type {CueForm} from '../../language/en/reporting-cues.js'
import {
  adverb,
  auxiliary,
  beForm,
  determiner,
  endsInEd,
  endsInIng,
  endsInLy,
  group,
  personalPronoun,
  preposition,
  relative,
  subordinator,
} from '../../language/en/word-classes.js'
import {aside, asideWithQuote, described, isNumeric, isPerson, nearestName, outsidePreposition} from './asides.js'
import type {CueMatch} from './cue.js'
import {objectPronouns} from './inverted-subjects.js'
import {mainSubject} from './main-subjects.js'
import {isVerb, phraseAfter, phraseBefore} from './noun-phrases.js'
import {kindOf} from './source-kind.js'
import {isContraction, stepBack} from './step-back.js'
import {isA, type Range, type Token, tokenBefore} from './tokens.js'

/** A verb whose subject is looked for. */
export interface Verb {
  tokens: readonly Token[]
  /** Its token. */
  verb: number
  form: CueForm['form']
  /** The stretch that it stands in. */
  range: Range
  /** The cues before it in its stretch. */
  earlier: readonly CueMatch[]
}

/** The verb and what stands before it. */
interface Clause extends Verb {
  /** How many other verbs led to this one. */
  depth: number
  /** The token before the verb and its auxiliaries, adverbs and dates; before the stretch when there is none. */
  before: number
  /** "was told" */
  passive: boolean
}

/** There is something before the verb. */
interface ClauseAfter extends Clause {
  /** What stands at `before`. */
  word: Token
  /** The noun phrase that ends there; looked for only when all but the last of the readers of the word have passed. */
  bare: Range | undefined
  /** The same outside of a preposition: Hale in "Hale at a rally said". */
  phrase: Range | undefined
}

/** A reader gives null where the verb has no subject, and no other reader need look for one. */
type SubjectReader<Place> = Reader<Place, Range | null>

/** Of the verb itself. */
export const verbReaders: ReadonlyArray<SubjectReader<Clause>> = [
  {reads: 'a subject drawn together with its auxiliary', example: '“We will see,” he’d said.', read: contraction},
  {reads: 'a participle after its noun', example: 'Ada Cole met a clerk accused of “a theft of road signs,” the paper said.', read: participleOfNoun},
  {reads: 'the agent of a participle', example: 'A plan hailed by Ada Cole as “a road for all” was dropped.', read: agentOf},
  {reads: 'the agent of a passive', example: 'Drivers were told by the mayor that the road was “a danger to all.”', read: agentOfPassive},
]

/** Of what stands before the verb. */
export const wordReaders: ReadonlyArray<SubjectReader<ClauseAfter>> = [
  {reads: 'a relative clause', example: 'Ada Cole, who said the road was “a danger to all,” left.', read: antecedent},
  {reads: 'the second of two verbs', example: 'Ada Cole laughed and said the road was “a danger to all.”', read: secondVerb},
  {reads: 'whoever is led to it', example: 'The vote led her to declare that the road was “in sight of its end.”', read: ledTo},
  {reads: 'an infinitive, or what “and” joins', example: 'Ada Cole wanted to say, “The road is closed.”', read: joined},
  {reads: 'a participle that begins its clause', example: 'Ada Cole opened the road, saying it was “safe for all.”', read: participle},
  {reads: 'an aside before the verb', example: 'Ada Cole, the mayor of Leck, said the road was “a danger to all.”', read: beforeAside},
  {reads: 'an aside that ends in a quotation', example: 'Ada Cole, star of “Night Ferry,” thanked the mayor for “a road that is safe.”', read: beforeQuotation},
  {reads: 'a noun with a clause of its own', example: 'Half of the drivers surveyed said the road was “a danger to all.”', read: describedNoun},
  {reads: 'the verb of another verb', example: 'Ada Cole began saying that the road was “a danger to all.”', read: verbOfVerb},
  {reads: 'a noun phrase', example: 'Ada Cole said the road was “a danger to all.”', read: byPhrase},
]

/** Of the noun phrase before the verb. */
export const phraseReaders: ReadonlyArray<SubjectReader<ClauseAfter>> = [
  {reads: 'a phrase behind “with”', example: 'The road closed, with the county clerk calling it “a danger to all.”', read: accompanying},
  {reads: 'the object of another verb', example: 'Ada Cole emailed drivers saying the road was “a danger to all.”', read: subjectOfOuterVerb},
  {reads: 'a noun with a clause that ends in a noun', example: 'Neighbours who had praised the plan warned of “a danger to all.”', read: describedAhead},
  {reads: 'whoever issued it', example: 'The council published a report saying “the road is a danger.”', read: issuer},
  {reads: 'the phrase itself', example: 'Ada Cole said the road was “a danger to all.”', read: ({phrase}) => phrase},
  {reads: 'the clause that the verb hangs on', example: 'Clerks who agree with the comments said the road was “a danger.”', read: governing},
]

/** `depth` is how many other verbs led to this one. */
export function subjectOf(place: Verb, depth = 0): Range | undefined {
  if (depth > 3) return undefined
  const {tokens, verb, form, range, earlier} = place
  const {before, passive} = stepBack(tokens, verb, form, range)
  const word = tokens[Math.max(before, 0)] as Token
  const clause: ClauseAfter = {tokens, verb, form, range, earlier, depth, before, passive, word, bare: undefined, phrase: undefined}
  const found = firstOf(verbReaders, clause)
  if (found !== undefined) return found ?? undefined
  return before < range.from ? undefined : (firstOf(wordReaders, clause) ?? undefined)
}

/** The subject of another verb that this one shares. */
function subjectOfVerb({tokens, range, earlier, depth}: Clause, verb: number): Range | undefined {
  return subjectOf({tokens, verb, form: 'past', range, earlier}, depth + 1)
}

/** “…,” he’d said. */
function contraction({tokens, before, range}: Clause): Range | undefined {
  const lower = before < range.from ? '' : (tokens[before] as Token).lower
  return isContraction(lower) ? {from: before, to: before + 1} : undefined
}

/** "people accused of theft": a participle after its noun, unlike "Renner warned of the cost". */
function participleOfNoun({tokens, verb, form, before, passive}: Clause): null | undefined {
  const isAfterNoun = !passive && verb - 1 === before && !tokenBefore(tokens, verb)?.capital && (form === 'past' || form === 'participle')
  return isAfterNoun && tokens[verb + 1]?.lower === 'of' && accusations.has(tokens[verb]?.lower ?? '') ? null : undefined
}

const accusations = new Set(['accused', 'convicted', 'suspected', 'reminded', 'assured', 'informed'])

/** "a plan opposed by local farmers", "questioned by critics": a participle with its agent. */
function agentOf({tokens, verb, form, range, passive}: Clause): Range | undefined {
  if (passive || form === 'ing') return undefined
  const before = tokenBefore(tokens, verb)
  if (!before || before.kind === 'quote' || isA(before, personalPronoun) || before.capital || spoke.has(tokens[verb]?.lower ?? '')) return undefined
  for (let at = verb + 1; at < range.to && at - verb <= 3; at++) {
    const token = tokens[at] as Token
    if (token.kind === 'mark') return undefined
    if (token.lower !== 'by') continue
    const next = tokens[at + 1]
    return next && (next.capital || isA(next, group | determiner)) ? phraseAfter(tokens, at + 1, range.to) : undefined
  }
  return undefined
}

/** What nobody is by somebody else. */
const spoke = new Set('said told wrote added spoke responded replied'.split(' '))

/** "was told by the mayor"; without an agent nobody tells it. */
function agentOfPassive({tokens, verb, range, passive}: Clause): Range | null | undefined {
  if (!passive) return undefined
  for (let at = verb + 1; at < range.to && at - verb < 8; at++) {
    if (tokens[at]?.kind === 'mark') break
    if (tokens[at]?.lower === 'by') return phraseAfter(tokens, at + 1, range.to) ?? null
  }
  return null
}

/** "Hale, who won, said": what a relative pronoun stands for. */
function antecedent(clause: ClauseAfter): Range | null | undefined {
  const {tokens, before, range, word} = clause
  if (!isA(word, relative) || before <= range.from) return undefined
  const last = tokens[before - 1]?.lower === ',' ? before - 2 : before - 1
  // "joked that saying so would …": no relative clause
  if (word.lower === 'that' && last === before - 1 && isVerb(tokens, last)) return governing(clause) ?? null
  const noun = phraseBefore(tokens, last, range.from) ?? aside(tokens, before - 1, range)
  if (!noun) return null
  return word.lower === 'who' ? {from: nearestName(tokens, noun), to: before + 1} : noun
}

/** "he laughed and said" */
function secondVerb(clause: ClauseAfter): Range | undefined {
  const {tokens, before, range, word} = clause
  return word.lower === 'and' && before - 1 > range.from && isVerb(tokens, before - 1) ? subjectOfVerb(clause, before - 1) : undefined
}

/** "leaving many to wonder", "has led some residents to ask", "common for papers to portray": the ones who are led there. */
function ledTo({tokens, before: to, range, word}: ClauseAfter): Range | undefined {
  if (word.lower !== 'to') return undefined
  // "led her to declare"
  const isObject = objectPronouns.has(tokenBefore(tokens, to)?.lower ?? '')
  const phrase = isObject ? {from: to - 1, to} : phraseBefore(tokens, to - 1, range.from)
  if (!phrase) return undefined
  let last = to - 1
  while (last > phrase.from && tokens[last]?.lower !== 'for') last--
  const led = last > phrase.from ? {from: last + 1, to} : phrase
  const leader = tokenBefore(tokens, led.from)?.lower ?? ''
  return leads.test(leader) && (isObject || isPerson(tokens, led)) ? led : undefined
}

const leads = /^(?:leav|left|lead|led|caus|prompt|convinc|inspir|mov(?:ed|ing)$|push|drov|driv|for$)/

/** "wanted to say", "sat down and, at last, said" */
function joined(clause: ClauseAfter): Range | null | undefined {
  return conjunctions.has(clause.word.lower) ? (governing(clause) ?? null) : undefined
}

const conjunctions = new Set(['to', 'and', 'but', 'or'])

/** "Hale left, saying", "without saying" */
function participle(clause: ClauseAfter): Range | null | undefined {
  const {form, word} = clause
  return form === 'ing' && (word.kind === 'mark' || isA(word, preposition | subordinator)) ? (governing(clause) ?? null) : undefined
}

/** "Hale, the mayor of Leck, said" */
function beforeAside(clause: ClauseAfter): Range | null | undefined {
  const {tokens, before, range, word} = clause
  if (word.kind !== 'mark') return undefined
  return asideMarks.has(word.lower) ? (aside(tokens, before, range) ?? governing(clause) ?? null) : null
}

const asideMarks = new Set([',', '-', ')'])

/** "Hale, who wrote “The Long Way Home,” said" */
function beforeQuotation(clause: ClauseAfter): Range | null | undefined {
  const {tokens, before, range, word} = clause
  return word.kind === 'quote' ? (asideWithQuote(tokens, before, range) ?? governing(clause) ?? null) : undefined
}

/** "networks that were hacked suggested": what stands there is a verb. */
function describedNoun(clause: ClauseAfter): Range | null | undefined {
  const {tokens, form, before, range, word} = clause
  if (form === 'ing' || word.capital || !isA(word, endsInEd | endsInIng) || !isVerb(tokens, before)) return undefined
  return described(tokens, before, range) ?? governing(clause) ?? null
}

/** "keeps talking", "began saying": the subject of the other verb. */
function verbOfVerb(clause: ClauseAfter): Range | undefined {
  const {tokens, form, before} = clause
  return form === 'ing' && isVerb(tokens, before) ? subjectOfVerb(clause, before) : undefined
}

function byPhrase(clause: ClauseAfter): Range | null | undefined {
  const {tokens, before, range} = clause
  clause.bare = phraseBefore(tokens, before, range.from)
  clause.phrase = outsidePreposition(tokens, clause.bare, range)
  return firstOf(phraseReaders, clause)
}

/** "with the secretary calling it a danger" */
function accompanying({tokens, verb, form, bare}: ClauseAfter): Range | undefined {
  return bare && form === 'ing' && tokenBefore(tokens, bare.from)?.lower === 'with' && !isA(tokens[verb - 1], beForm) ? bare : undefined
}

/** "emailed supporters saying": who emailed them. */
function subjectOfOuterVerb(clause: ClauseAfter): Range | undefined {
  const {tokens, form, phrase, word} = clause
  if (!phrase || phrase.from === 0 || form !== 'ing' || word.capital) return undefined
  if (!isVerb(tokens, phrase.from - 1) || isA(tokens[phrase.from - 1], auxiliary)) return undefined
  const outer = subjectOfVerb(clause, phrase.from - 1)
  return outer && isPerson(tokens, phrase) ? outer : undefined
}

/** "Neighbours who had praised the plan warned": the plan is part of what describes them. */
function describedAhead({tokens, form, range, phrase}: ClauseAfter): Range | undefined {
  if (!phrase || form === 'ing' || phrase.from - 1 <= range.from) return undefined
  const ahead = phrase.from - 1
  return isA(tokens[ahead], preposition) || isVerb(tokens, ahead) ? described(tokens, ahead, range) : undefined
}

/** "issued a statement saying", "comments made in 2006 saying": whoever issued it speaks. */
function issuer(clause: ClauseAfter): Range | undefined {
  const {tokens, verb, form, phrase} = clause
  if (!phrase || form !== 'ing' || isA(tokens[verb - 1], beForm)) return undefined
  const isThing = isNumeric(tokens, phrase) || kindOf(tokens, phrase) === 'document' || !isPerson(tokens, phrase)
  return isThing ? (governing(clause) ?? phrase) : undefined
}

/** The subject that an infinitive, a participle or a second verb shares with the clause it hangs on. */
function governing(clause: Clause): Range | undefined {
  const {tokens, before: end, range, earlier} = clause
  const able = earlier.filter(
    (hit) => hit.subject && (!hit.inverted || hit.subject.to === end) && !hit.weak && hit.class !== 'document' && hit.cue.to <= end + 1,
  )
  const before = able.findLast((hit) => hit.class !== 'mental') ?? able.at(-1)
  if (before?.subject) return nearerClause(tokens, before.cue.to, end) ?? before.subject
  return nearestSubject(clause) ?? mainSubject(tokens, range.from, end + 1)
}

/** "As Hale left, to applause, her office sent a message saying": the clause that began since the cue. */
function nearerClause(tokens: readonly Token[], from: number, end: number): Range | undefined {
  for (let at = end - 1; at >= from && end - at < 60; at--) {
    const token = tokens[at] as Token
    if (token.kind === 'quote' || token.lower === ';') return undefined
    if (token.lower !== ',') continue
    const subject = phraseAfter(tokens, at + 1, end)
    const first = tokens[at + 1]
    if (!subject || !first || !(first.capital || isA(first, personalPronoun | determiner))) continue
    let verb = subject.to
    while (verb < end && isA(tokens[verb], adverb | endsInLy)) verb++
    return verb < end && isVerb(tokens, verb) && isPerson(tokens, subject) ? subject : undefined
  }
  return undefined
}

/** "so subdued that Hale was prompted to say": the clause that the infinitive stands in. */
function nearestSubject({tokens, before: end, range, earlier}: Clause): Range | undefined {
  if (tokens[end]?.lower !== 'to') return undefined
  for (let at = end - 1; at > range.from && end - at <= 8 && tokens[at]?.kind === 'word'; at--) {
    if (!isVerb(tokens, at) || isA(tokens[at - 1], endsInIng | endsInEd | beForm)) continue
    const isAuxiliary = isA(tokens[at], auxiliary)
    const subject = isAuxiliary ? phraseBefore(tokens, at - 1, range.from) : subjectOf({tokens, verb: at, form: 'past', range, earlier}, 2)
    return subject && isPerson(tokens, subject) ? subject : undefined
  }
  return undefined
}
