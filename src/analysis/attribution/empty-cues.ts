/** Sentences that hold a cue and nothing that is said. */
import {adverb, determiner, endsInIng, endsInLy, personalPronoun, subordinator} from '../../language/en/word-classes.js'
import type {CueMatch} from './cue.js'
import {isVerb} from './noun-phrases.js'
import type {Paragraph} from './paragraph.js'
import {isA, type Range, type Token, tokenBefore} from './tokens.js'

/** "Hale said:", "said Ann Hale, the mayor." — a sentence that holds a cue and nothing that is said. */
export function isBare({tokens}: Paragraph, hit: CueMatch, sentence: number): boolean {
  if (!(hit.open || isTold(tokens, hit)) || !hit.subject || goesOn(tokens, hit.cue.to)) return false
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
    // "Hale said, leaning on the wall."
    if (token.lower === ',' && isA(tokens[at + 1], endsInIng)) {
      const verb = lemmaOf(tokens, hit.cue)
      if (verb === 'say' || verb === 'tell') return !quotesUntilEnd(tokens, at, sentence)
    }
    if (token.kind === 'mark') {
      // "told Capt. Hale that": a full stop within the sentence
      if (token.lower === '.' && !hit.open && tokens[at + 1]?.sentence === sentence) continue
      return token.lower === ':' ? tokens[at + 1]?.sentence !== sentence : token.lower === '.'
    }
    if (isA(token, subordinator) || isVerb(tokens, at)) return false
  }
  return true
}

/** "Hale said pleasantly.", "Hale said last week.", "she told the Courier.": what follows says how, when or to whom. */
function isTold(tokens: readonly Token[], {cue}: CueMatch): boolean {
  const verb = lemmaOf(tokens, cue)
  const next = tokens[cue.to]
  if (next?.kind !== 'word') return false
  if (verb === 'tell') return next.capital || /^(?:me|us|him|her|them|reporters|journalists)$/.test(next.lower)
  return verb === 'say' && (isA(next, adverb | endsInLy) || /^(?:earlier|late|this)$/.test(next.lower))
}

function lemmaOf(tokens: readonly Token[], cue: Range): string | undefined {
  return tokens[cue.from]?.cueEntry?.cue?.verb.lemma
}

function quotesUntilEnd(tokens: readonly Token[], from: number, sentence: number): boolean {
  for (let at = from; at < tokens.length && tokens[at]?.sentence === sentence; at++)
    if (tokens[at]?.kind === 'quote' || tokens[at]?.lower === 'that') return true
  return false
}

/** "declined to comment", "warned of a flood", "called on the board": the preposition brings what is said, not where or when. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const {lower} = tokens[at] ?? {lower: ''}
  const verb = tokenBefore(tokens, at)?.cueEntry?.cue?.verb.lemma
  const next = tokens[at + 1]
  if (next?.kind !== 'word' || verb === 'say') return false
  // "spoke to the Courier about"
  if (verb === 'speak' || verb === 'talk')
    return lower === 'of' || tokens.slice(at, at + 12).some((token) => token.lower === 'about' && token.sentence === next.sentence)
  if (lower === 'to') return !isA(next, determiner | personalPronoun) && !next.capital && !/(?:s|er|or)$/.test(next.lower)
  return /^(?:for|of|about|against|over)$/.test(lower) || (lower === 'on' && verb === 'call')
}
