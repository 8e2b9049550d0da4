/** Noun phrases, read from their end or their beginning, without a parser: by the classes of their words and of those beside them. */

import {firstOf, type Reader} from '../../base/readers.js'
import {
  adverb,
  article,
  auxiliary,
  day,
  determiner,
  endsInIng,
  endsInLy,
  endsInS,
  linkingPreposition,
  modal,
  month,
  pastForm,
  personalPronoun,
  plural,
  possessive,
  preposition,
  presentForm,
  pronoun,
  quantity,
  relative,
  subordinator,
  surelyVerb,
} from '../../language/en/word-classes.js'
import {isA, type Range, type Token, tokenBefore} from './tokens.js'

/** In tokens. */
export const longestPhrase = 22

/** A word that a clause may have as its verb. */
export function isVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!isA(token, surelyVerb | pastForm | presentForm)) return false
  if (isA(token, surelyVerb)) return true
  if (token?.capital && tokenBefore(tokens, at)?.kind === 'word') return false
  return isA(token, presentForm) || !isModifier(tokens, at)
}

/** "do not want Americans", "would benefit Democrats": a bare verb before a name or a plural. */
function isBaseVerb(tokens: readonly Token[], at: number): boolean {
  const {lower, capital, cueEntry} = tokens[at] as Token
  if (capital) return false
  const cue = cueEntry?.cue
  if (cue?.form === 'base' && !cue.verb.noun) return true
  return isA(tokenBefore(tokens, at), modal) && commonBases.has(lower)
}

const commonBases = new Set('benefit bar let make help give show keep put take get bring force allow leave hurt hit ban stop block unite move'.split(' '))

/** "the embattled senator", "his proposed ban": a participle inside a noun phrase. */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const before = tokenBefore(tokens, at)
  return isA(before, determiner | possessive) || (isA(before, endsInLy) && isA(tokenBefore(tokens, at - 1), determiner))
}

function isInner(token: Token): boolean {
  return !(isA(token, auxiliary | subordinator | pronoun | adverb) || (!token.capital && isA(token, endsInLy)))
}

/** A noun phrase that is read from its end, word by word. */
interface Growing {
  tokens: readonly Token[]
  /** The phrase may not reach before it. */
  from: number
  /** The first token that belongs to the phrase so far. */
  start: number
  /** The token before it. */
  token: Token
  /** The token at its start. */
  next: Token
}

/** Whether the phrase goes on over a mark or a quotation before it, and where it begins then; null where it does not go on. */
export const marksBefore: ReadonlyArray<Reader<Growing, number | null>> = [
  {reads: 'a nickname', example: 'Ada “Nan” Cole said it was lost.', read: nickname},
  {reads: 'brackets', example: 'Ada Cole (the younger) Hale said it was lost.', read: brackets},
  {reads: 'any other mark, which ends it', example: 'On Monday, Ada Cole said it was lost.', read: otherMark},
]

/** The same over a word. */
export const wordsBefore: ReadonlyArray<Reader<Growing, number | null>> = [
  {reads: 'a determiner, with which it begins', example: 'He left when the mayor said it was lost.', read: determined},
  {reads: 'a preposition inside it, or before it', example: 'Members of the council said it was lost.', read: prepositionInside},
  {reads: 'two nouns joined', example: 'Police and prosecutors said it was lost.', read: joined},
  {reads: 'a word that stands in no noun phrase', example: 'It failed because drivers said it was lost.', read: outsideWord},
  {reads: 'the verb of another clause', example: 'He knows drivers said it was lost.', read: verbBefore},
  {reads: 'a clause without “that”', example: 'It went in a way Ada Cole called “lost.”', read: clauseAfterWay},
  {reads: 'a participle after its auxiliary', example: 'He is hoping voters say it is lost.', read: participleAfterAuxiliary},
  {reads: 'a participle that begins a clause', example: 'He left, praising Ada Cole, who said it was lost.', read: participleOfClause},
]

/** The noun phrase whose last word is `tokens[last]`, not reaching before `from`. */
export function phraseBefore(tokens: readonly Token[], last: number, from: number): Range | undefined {
  const end = tokens[last]
  if (!end || end.kind === 'quote') return undefined
  if (end.kind === 'mark') {
    // Ann Hale (D-Ohio)
    const open = end.lower === ')' ? openingOf(tokens, last, from) : undefined
    return open === undefined || open - 1 < from || tokens[open - 1]?.kind !== 'word' ? undefined : phraseBefore(tokens, open - 1, from)
  }
  if (isA(end, personalPronoun | pronoun | quantity)) return {from: last, to: last + 1}
  if (!isInner(end) || isA(end, preposition | determiner)) return undefined
  let start = startOf(tokens, last, from)
  while (start < last && cannotOpen(tokens, start, last)) start++
  return {from: start, to: last + 1}
}

function startOf(tokens: readonly Token[], last: number, from: number): number {
  const growing: Growing = {tokens, from, start: last, token: tokens[last] as Token, next: tokens[last] as Token}
  while (growing.start > from && last - growing.start < longestPhrase) {
    growing.token = tokens[growing.start - 1] as Token
    growing.next = tokens[growing.start] as Token
    const start = firstOf(growing.token.kind === 'word' ? wordsBefore : marksBefore, growing)
    if (start === null) break
    growing.start = start ?? growing.start - 1
  }
  return growing.start
}

/** Ann “Nan” Hale */
function nickname({tokens, start, token, next}: Growing): number | null | undefined {
  if (token.kind !== 'quote') return undefined
  const before = tokenBefore(tokens, start - 1)
  return isNickname(token) && before?.kind === 'word' && before.capital && next.capital ? start - 1 : null
}

/** "Ann Hale (D-Ohio) of Ghent" */
function brackets({tokens, from, start, token}: Growing): number | undefined {
  if (token.lower !== ')') return undefined
  const open = openingOf(tokens, start - 1, from)
  return open !== undefined && open > from && start - 1 - open < 8 ? open : undefined
}

function otherMark(): null {
  return null
}

/** "when the mayor": nothing but a preposition joins another noun before a determiner. */
function determined({token, next}: Growing): null | undefined {
  return isA(next, determiner) && !isA(token, preposition) ? null : undefined
}

/** "members of the council", unlike "spoke of the council" and "the vote on Monday" */
function prepositionInside({tokens, from, start, token, next}: Growing): number | null | undefined {
  if (!isA(token, preposition)) return undefined
  const head = tokenBefore(tokens, start - 1)
  if (!isA(token, linkingPreposition) || start - 2 < from || head?.kind !== 'word') return null
  return !isInner(head) || isA(head, preposition) || isVerb(tokens, start - 2) || isA(next, day | month) ? null : start - 1
}

/** "Trump and Clinton", "police and prosecutors" */
function joined({tokens, from, start, token, next}: Growing): number | null | undefined {
  if (token.lower !== 'and' && token.lower !== '&') return undefined
  const left = tokenBefore(tokens, start - 1)
  return start - 2 >= from && left?.kind === 'word' && left.capital === next.capital && isInner(left) && !isVerb(tokens, start - 2) ? start - 1 : null
}

/** "because drivers"; but "the overwhelmingly conservative university" */
function outsideWord({tokens, start, token, next}: Growing): null | undefined {
  if (isInner(token) || isA(token, determiner) || isGivenName(token, next)) return undefined
  return isA(token, endsInLy) && isA(tokenBefore(tokens, start - 1), determiner) ? undefined : null
}

/** "knows drivers", "would benefit drivers" */
function verbBefore({tokens, start, token, next}: Growing): null | undefined {
  return (isVerb(tokens, start - 1) && !isGivenName(token, next)) || isBaseVerb(tokens, start - 1) ? null : undefined
}

/** "Will Hale": a name, not the auxiliary */
function isGivenName(token: Token, next: Token): boolean {
  return token.capital && next.capital && token.lower === 'will'
}

/** "in a way Ann Hale called …": a clause on the way, without "that" */
function clauseAfterWay({token, next}: Growing): null | undefined {
  return next.capital && waysAndTimes.has(token.lower) ? null : undefined
}

/** "is hoping voters see" */
function participleAfterAuxiliary({tokens, start, token}: Growing): null | undefined {
  return token.cueEntry?.cue?.form === 'ing' && isA(tokenBefore(tokens, start - 1), auxiliary) ? null : undefined
}

/** "…, praising the mayor" */
function participleOfClause({tokens, start}: Growing): null | undefined {
  return opensParticiple(tokens, start - 1) ? null : undefined
}

const waysAndTimes = new Set('way time day moment place reason thing'.split(' '))

/** What stands before a noun phrase rather than in it. */
function cannotOpen(tokens: readonly Token[], start: number, last: number): boolean {
  const token = tokens[start] as Token
  if (token.kind !== 'word' || isA(token, preposition | adverb)) return true
  const {lower} = token
  if (lower === 'which' || lower === 'what' || lower === 'whose') return true
  if (lower !== 'that') return false
  const next = tokens[start + 1]
  return (next?.capital ?? false) || isA(next, endsInS) || /[^s]s$/.test((tokens[last] as Token).lower)
}

/** "…, referring to the mayor", unlike ", charging documents": the participle of a clause, not of the phrase. */
function opensParticiple(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  const next = tokens[at + 1]
  if (!isA(token, endsInIng) || token.capital || next?.kind !== 'word' || isModifier(tokens, at)) return false
  const before = tokenBefore(tokens, at)
  if (before?.kind !== 'mark' && before?.kind !== 'quote') return false
  return next.capital || isA(next, preposition | determiner | possessive)
}

export function openingOf(tokens: readonly Token[], close: number, from: number): number | undefined {
  for (let at = close - 1; at >= from && close - at < 25; at--) if (tokens[at]?.lower === '(') return at
  return undefined
}

/** The noun phrase that begins at `tokens[first]`, not reaching `to`. */
export function phraseAfter(tokens: readonly Token[], first: number, to: number): Range | undefined {
  const head = tokens[first]
  if (!head || first >= to || head.kind !== 'word') return undefined
  if (isA(head, personalPronoun | pronoun)) {
    if (!isA(head, determiner) || tokens[first + 1]?.kind !== 'word' || isVerb(tokens, first + 1)) return {from: first, to: first + 1}
  }
  if (isA(head, preposition | subordinator | auxiliary | adverb)) return undefined
  let end = first + 1
  while (end < to && end - first < longestPhrase && goesOn(tokens, end, to)) end++
  while (end > first + 1 && (isA(tokens[end - 1], preposition) || tokens[end - 1]?.kind === 'mark')) end--
  return {from: first, to: end}
}

/** Does the token at `end` belong to the noun phrase before it? */
function goesOn(tokens: readonly Token[], end: number, to: number): boolean {
  const token = tokens[end] as Token
  if (token.kind === 'quote') return goesOnWithQuote(tokens, end, to)
  // "Ann B . Hale"
  if (token.kind === 'mark') return token.lower === '.' && tokens[end - 1]?.lower.length === 1 && (tokens[end + 1]?.capital ?? false)
  return goesOnWithLink(tokens, end) || goesOnWithWord(tokens, end)
}

/** Ann “Nan” Hale, the “fair fares” document */
function goesOnWithQuote(tokens: readonly Token[], end: number, to: number): boolean {
  if (isNickname(tokens[end] as Token) && tokens[end - 1]?.capital && tokens[end + 1]?.capital) return true
  return end + 1 < to && isArticle(tokens[end - 1]) && standsBeforeNoun(tokens, end)
}

/** "the mayor of Leck", "the office at Leck", "Ann Hale and Ben Reed" */
function goesOnWithLink(tokens: readonly Token[], end: number): boolean {
  const {lower} = tokens[end] as Token
  if (lower === 'of' || lower === 'for') return true
  const isBeforeName = tokens[end + 1]?.capital ?? false
  if (lower === 'at') return isBeforeName
  return lower === 'and' && isBeforeName && (tokens[end - 1]?.capital ?? false) && !isVerb(tokens, end + 2)
}

function goesOnWithWord(tokens: readonly Token[], end: number): boolean {
  const token = tokens[end] as Token
  // "the document the mayor signed": another phrase begins
  if (isA(token, determiner) && isNoun(tokens[end - 1])) return false
  if (isA(token, preposition | day) || (!isInner(token) && !isA(token, determiner))) return false
  return !isVerb(tokens, end) || isModifier(tokens, end)
}

/** Short enough to stand in a name: Ann “Nan” Hale. */
function isNickname({start, end}: Token): boolean {
  return end - start <= 16
}

function isNoun(token: Token | undefined): boolean {
  return token?.kind === 'word' && !isA(token, preposition | determiner) && token.lower !== 'and'
}

export function isArticle(token: Token | undefined): boolean {
  return isA(token, article)
}

/** A quotation that is part of a noun phrase: the “safety check” feature. */
export function standsBeforeNoun(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  return next?.kind === 'word' && !isA(next, determiner | preposition | subordinator | auxiliary) && !isVerb(tokens, i + 1)
}

/** The head noun: the last word before the first preposition or relative. */
export function headOf(tokens: readonly Token[], {from, to}: Range): Token {
  let head = tokens[from] as Token
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token
    if (token.kind === 'quote') continue
    if (token.kind !== 'word') break
    if (at > from && (isA(token, preposition | relative) || token.lower === 'and' || initiated.has(token.lower))) break
    head = token
  }
  return head
}

/** "a man familiar with the talks": the adjectives that follow their noun. */
const initiated = new Set(['familiar', 'close', 'briefed', 'privy'])

/** Could a bare verb follow: "records", "data", "critics"? */
export function isPlural(token: Token | undefined): boolean {
  return isA(token, plural) || token?.lower === 'data' || (!isA(token, preposition) && /[^s']s$/.test(token?.lower ?? ''))
}
