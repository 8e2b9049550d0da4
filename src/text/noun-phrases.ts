/**
 * Noun phrases around a word, and what stands at their ends.
 *
 * There is no tagger here. A phrase is read outward from the word beside the cue until a word that cannot belong to it; that finds the head
 * surely and the far end nearly always, which is what a reader needs to see.
 */
import {cueForms} from './cues.js'
import type {Range, Token} from './tokens.js'
import {
  adverbs,
  auxiliaries,
  days,
  determiners,
  irregularVerbs,
  linking,
  modals,
  months,
  personal,
  possessives,
  prepositions,
  pronouns,
  relatives,
  subordinators,
} from './words.js'

const longestPhrase = 22

export function isPossessive(lower: string): boolean {
  return lower.endsWith("'s") || lower.endsWith("s'") || possessives.has(lower)
}

/** A word that a clause may have as its verb. */
export function isVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word') return false
  const {lower} = token
  if (auxiliaries.has(lower) || irregularVerbs.has(lower)) return true
  if (token.capital && tokens[at - 1]?.kind === 'word') return false
  const cue = cueForms.get(lower)
  if (cue) {
    if (cue.form === 'past' || cue.form === 'participle') return !isModifier(tokens, at)
    if (cue.form === 's') return !cue.verb.noun
    return false
  }
  return lower.length > 4 && lower.endsWith('ed') && !isModifier(tokens, at)
}

/** "do not want Americans", "would benefit Democrats": a bare verb before a name or a plural. */
function isBaseVerb(tokens: readonly Token[], at: number): boolean {
  const {lower, capital} = tokens[at] as Token
  if (capital) return false
  const cue = cueForms.get(lower)
  if (cue?.form === 'base' && !cue.verb.noun) return true
  return (
    /^(?:benefit|bar|let|make|help|give|show|keep|put|take|get|bring|force|allow|leave|hurt|hit|ban|stop|block|unite|move)$/.test(lower) &&
    modals.has(tokens[at - 1]?.lower ?? '')
  )
}

/** "the embattled senator", "his proposed ban": a participle inside a noun phrase. */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return (
    before?.kind === 'word' &&
    (determiners.has(before.lower) || isPossessive(before.lower) || (before.lower.endsWith('ly') && determiners.has(tokens[at - 2]?.lower ?? '')))
  )
}

function isInner(token: Token): boolean {
  const {lower} = token
  return !(auxiliaries.has(lower) || subordinators.has(lower) || pronouns.has(lower) || adverbs.has(lower) || (lower.endsWith('ly') && !token.capital))
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
  if (personal.has(end.lower) || pronouns.has(end.lower)) return {from: last, to: last + 1}
  if (/^(?:some|many|most|few|several|both|all|one|another)$/.test(end.lower)) return {from: last, to: last + 1}
  if (!isInner(end) || prepositions.has(end.lower) || determiners.has(end.lower)) return undefined
  let start = last
  while (start > from && last - start < longestPhrase) {
    const token = tokens[start - 1] as Token
    if (token.kind === 'quote') {
      // Ann “Nan” Hale
      const before = tokens[start - 2]
      if (isNickname(token) && before?.kind === 'word' && before.capital && tokens[start]?.capital) {
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
      if (token.lower === '.' && /^[A-Z]$/.test(tokens[start - 2]?.lower.toUpperCase() ?? '') && tokens[start]?.capital) {
        start--
        continue
      }
      break
    }
    if (determiners.has(tokens[start]?.lower ?? '') && !prepositions.has(token.lower)) break
    if (prepositions.has(token.lower)) {
      const head = tokens[start - 2]
      if (
        !linking.has(token.lower) ||
        start - 2 < from ||
        !head ||
        head.kind !== 'word' ||
        !isInner(head) ||
        prepositions.has(head.lower) ||
        isVerb(tokens, start - 2)
      )
        break
      if (days.has(tokens[start]?.lower ?? '') || months.has(tokens[start]?.lower ?? '')) break
      start--
      continue
    }
    if (token.lower === 'and' || token.lower === '&') {
      const left = tokens[start - 2]
      // "Trump and Clinton", "police and prosecutors"
      if (start - 2 >= from && left?.kind === 'word' && left.capital === (tokens[start]?.capital ?? false) && isInner(left) && !isVerb(tokens, start - 2)) {
        start--
        continue
      }
      break
    }
    // "the overwhelmingly conservative university"
    // "Will Hale": a name, not the auxiliary
    const named = token.lower === 'will' && token.capital && (tokens[start]?.capital ?? false)
    const inside = token.lower.endsWith('ly') && determiners.has(tokens[start - 2]?.lower ?? '')
    if (!isInner(token) && !determiners.has(token.lower) && !inside && !named) break
    if ((isVerb(tokens, start - 1) && !named) || isBaseVerb(tokens, start - 1)) break
    // "in a way Ann Hale called …": a clause on the way, without "that"
    if (/^(?:way|time|day|moment|place|reason|thing)$/.test(token.lower) && tokens[start]?.capital) break
    // "is hoping voters see"
    if (cueForms.get(token.lower)?.form === 'ing' && auxiliaries.has(tokens[start - 2]?.lower ?? '')) break
    if (opensParticiple(tokens, start - 1)) break
    start--
  }
  while (
    start < last &&
    (tokens[start]?.kind !== 'word' ||
      prepositions.has(tokens[start]?.lower ?? '') ||
      adverbs.has(tokens[start]?.lower ?? '') ||
      /^(?:which|what|whose)$/.test(tokens[start]?.lower ?? '') ||
      (tokens[start]?.lower === 'that' &&
        ((tokens[start + 1]?.capital ?? false) || tokens[start + 1]?.lower.endsWith('s') || /[^s]s$/.test(tokens[last]?.lower ?? ''))))
  )
    start++
  return {from: start, to: last + 1}
}

/** "…, referring to the mayor", unlike ", charging documents": the participle of a clause, not of the phrase. */
function opensParticiple(tokens: readonly Token[], at: number): boolean {
  const {lower, capital} = tokens[at] as Token
  const next = tokens[at + 1]
  if (!lower.endsWith('ing') || capital || next?.kind !== 'word' || isModifier(tokens, at)) return false
  if (tokens[at - 1]?.kind !== 'mark' && tokens[at - 1]?.kind !== 'quote') return false
  return next.capital || prepositions.has(next.lower) || determiners.has(next.lower) || isPossessive(next.lower)
}

export function openingOf(tokens: readonly Token[], close: number, from: number): number | undefined {
  for (let at = close - 1; at >= from && close - at < 25; at--) if (tokens[at]?.lower === '(') return at
  return undefined
}

/** The noun phrase that begins at `tokens[first]`, not reaching `to`. */
export function phraseAfter(tokens: readonly Token[], first: number, to: number): Range | undefined {
  const head = tokens[first]
  if (!head || first >= to || head.kind !== 'word') return undefined
  if (personal.has(head.lower) || pronouns.has(head.lower)) {
    if (!determiners.has(head.lower) || tokens[first + 1]?.kind !== 'word' || isVerb(tokens, first + 1)) return {from: first, to: first + 1}
  }
  if (prepositions.has(head.lower) || subordinators.has(head.lower) || auxiliaries.has(head.lower) || adverbs.has(head.lower)) return undefined
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
    if (determiners.has(token.lower) && isNoun(tokens[end - 1])) break
    if (prepositions.has(token.lower) || (!isInner(token) && !determiners.has(token.lower)) || days.has(token.lower)) break
    if (isVerb(tokens, end) && !isModifier(tokens, end)) break
    end++
  }
  while (end > first + 1 && (prepositions.has(tokens[end - 1]?.lower ?? '') || tokens[end - 1]?.kind === 'mark')) end--
  return {from: first, to: end}
}

/** Short enough to stand in a name: Ann “Nan” Hale. */
function isNickname({start, end}: Token): boolean {
  return end - start <= 16
}

function isNoun(token: Token | undefined): boolean {
  return token?.kind === 'word' && !prepositions.has(token.lower) && !determiners.has(token.lower) && token.lower !== 'and'
}

export function isArticle(token: Token | undefined): boolean {
  return token?.lower === 'the' || token?.lower === 'a' || token?.lower === 'an'
}

/** A quotation that is part of a noun phrase: the “safety check” feature. */
export function standsBeforeNoun(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  return (
    next?.kind === 'word' &&
    !determiners.has(next.lower) &&
    !prepositions.has(next.lower) &&
    !subordinators.has(next.lower) &&
    !/^(?:and|or|but|nor|yet)$/.test(next.lower) &&
    !auxiliaries.has(next.lower) &&
    !isVerb(tokens, i + 1)
  )
}

/** The head noun: the last word before the first preposition or relative. */
export function headOf(tokens: readonly Token[], {from, to}: Range): Token {
  let head = tokens[from] as Token
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token
    if (token.kind === 'quote') continue
    if (token.kind !== 'word') break
    if (
      at > from &&
      (prepositions.has(token.lower) || token.lower === 'and' || relatives.has(token.lower) || /^(?:familiar|close|briefed|privy)$/.test(token.lower))
    )
      break
    head = token
  }
  return head
}
