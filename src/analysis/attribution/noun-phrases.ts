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

/** The noun phrase whose last word is `tokens[last]`, not reaching before `from`. */
export function phraseBefore(tokens: readonly Token[], last: number, from: number): Range | undefined {
  const end = tokens[last]
  if (!end) return undefined
  if (end.kind === 'quote') return undefined
  if (end.kind === 'mark') {
    // Ann Hale (D-Ohio)
    const open = end.lower === ')' ? openingOf(tokens, last, from) : undefined
    return open === undefined || open - 1 < from || tokens[open - 1]?.kind !== 'word' ? undefined : phraseBefore(tokens, open - 1, from)
  }
  if (isA(end, personalPronoun | pronoun | quantity)) return {from: last, to: last + 1}
  if (!isInner(end) || isA(end, preposition | determiner)) return undefined
  let start = last
  while (start > from && last - start < longestPhrase) {
    const token = tokens[start - 1] as Token
    const next = tokens[start] as Token
    if (token.kind === 'quote') {
      // Ann “Nan” Hale
      const before = tokenBefore(tokens, start - 1)
      if (isNickname(token) && before?.kind === 'word' && before.capital && next.capital) {
        start--
        continue
      }
      break
    }
    if (token.kind === 'mark') {
      // Ann Hale (D-Ohio), Martin Luther King, Jr.
      if (token.lower === ')') {
        const open = openingOf(tokens, start - 1, from)
        if (open !== undefined && open > from && start - 1 - open < 8) {
          start = open
          continue
        }
      }
      if (token.lower === '.' && next.capital && /^[A-Z]$/.test(tokenBefore(tokens, start - 1)?.lower.toUpperCase() ?? '')) {
        start--
        continue
      }
      break
    }
    const isPreposition = isA(token, preposition)
    if (!isPreposition && isA(next, determiner)) break
    if (isPreposition) {
      const head = tokenBefore(tokens, start - 1)
      if (
        !isA(token, linkingPreposition) ||
        start - 2 < from ||
        !head ||
        head.kind !== 'word' ||
        !isInner(head) ||
        isA(head, preposition) ||
        isVerb(tokens, start - 2)
      )
        break
      if (isA(next, day | month)) break
      start--
      continue
    }
    if (token.lower === 'and' || token.lower === '&') {
      const left = tokenBefore(tokens, start - 1)
      // "Trump and Clinton", "police and prosecutors"
      if (start - 2 >= from && left?.kind === 'word' && left.capital === next.capital && isInner(left) && !isVerb(tokens, start - 2)) {
        start--
        continue
      }
      break
    }
    // "Will Hale": a name, not the auxiliary
    const named = token.capital && next.capital && token.lower === 'will'
    // "the overwhelmingly conservative university"
    if (!isInner(token) && !isA(token, determiner) && !named && !(isA(token, endsInLy) && isA(tokenBefore(tokens, start - 1), determiner))) break
    if ((isVerb(tokens, start - 1) && !named) || isBaseVerb(tokens, start - 1)) break
    // "in a way Ann Hale called …": a clause on the way, without "that"
    if (next.capital && waysAndTimes.has(token.lower)) break
    // "is hoping voters see"
    if (token.cueEntry?.cue?.form === 'ing' && isA(tokenBefore(tokens, start - 1), auxiliary)) break
    if (opensParticiple(tokens, start - 1)) break
    start--
  }
  while (start < last && cannotOpen(tokens, start, last)) start++
  return {from: start, to: last + 1}
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
  while (end < to && end - first < longestPhrase) {
    const token = tokens[end] as Token
    if (token.kind === 'quote') {
      // Ann “Nan” Hale, the “fair fares” document
      if (
        (isNickname(token) && tokens[end - 1]?.capital && tokens[end + 1]?.capital) ||
        (end + 1 < to && isArticle(tokens[end - 1]) && standsBeforeNoun(tokens, end))
      ) {
        end++
        continue
      }
      break
    }
    if (token.kind === 'mark') {
      if (token.lower === '.' && tokens[end - 1]?.lower.length === 1 && tokens[end + 1]?.capital) {
        end++
        continue
      }
      break
    }
    if (token.lower === 'of' || token.lower === 'for' || (token.lower === 'at' && tokens[end + 1]?.capital)) {
      end++
      continue
    }
    if (token.lower === 'and' && tokens[end + 1]?.capital && tokens[end - 1]?.capital && !isVerb(tokens, end + 2)) {
      end++
      continue
    }
    // "the document the mayor signed": another phrase begins
    if (isA(token, determiner) && isNoun(tokens[end - 1])) break
    if (isA(token, preposition | day) || (!isInner(token) && !isA(token, determiner))) break
    if (isVerb(tokens, end) && !isModifier(tokens, end)) break
    end++
  }
  while (end > first + 1 && (isA(tokens[end - 1], preposition) || tokens[end - 1]?.kind === 'mark')) end--
  return {from: first, to: end}
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
