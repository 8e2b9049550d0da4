/** Cues that are no verbs: "according to", "made it clear", "his support for", "is confident that", "To many, …". */

import type {CueEntry} from '../../language/en/cue-index.js'
import {days, months, times} from '../../language/en/function-words.js'
import type {NounCue, Phrase} from '../../language/en/reporting-cues.js'
import {
  adverb,
  beForm,
  crowd,
  endsInIng,
  endsInLy,
  endsInS,
  modal,
  number,
  personalPronoun,
  possessive,
  possessivePronoun,
  preposition,
} from '../../language/en/word-classes.js'
import {aside} from './asides.js'
import type {CueMatch} from './cue.js'
import {headOf, longestPhrase, phraseAfter, phraseBefore} from './noun-phrases.js'
import {kindOf} from './source-kind.js'
import {subjectOf} from './subjects.js'
import {isA, type Range, type Token, tokenBefore} from './tokens.js'
import {isImperative} from './verb-cues.js'

/** "according to", "made it clear", "his support for", "is confident that": what begins with a word that may begin such a phrase. */
export function phraseHit(tokens: readonly Token[], i: number, cueEntry: CueEntry, range: Range, earlier: readonly CueMatch[]): CueMatch | undefined {
  const next = i + 1 < range.to ? tokens[i + 1] : undefined
  if (cueEntry.phrases.length > 0 && (!cueEntry.seconds || (next && cueEntry.seconds.has(next.lower)))) {
    for (const phrase of cueEntry.phrases) {
      const to = matchPhrase(tokens, i, phrase.words, range)
      if (to !== undefined) return fixedHit(tokens, {from: i, to}, phrase, range, earlier)
    }
  }
  const given =
    (cueEntry.polled && pollHit(tokens, i, range)) || (cueEntry.view && viewHit(tokens, i, range)) || (cueEntry.saying && sayingHit(tokens, i, range))
  if (given) return given
  if (cueEntry.noun && isUtterance(tokens, i) && tokens[i + 2]?.kind !== 'quote') return undefined
  if (cueEntry.noun && next !== undefined && cueEntry.noun.followers.has(next.lower) && !(cueEntry.cue && isA(tokenBefore(tokens, i), crowd)))
    return nounHit(tokens, i, cueEntry.noun, cueEntry, range)
  return cueEntry.state && i > range.from ? stateHit(tokens, i, range, earlier) : undefined
}

/** "chants of “Open it!”": what is called out, by whomever; "the cries of a people" quotes nothing. */
export function isUtterance(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.lower === 'of' && callings.has(tokens[at]?.lower ?? '')
}

const callings = new Set(['chants', 'cries', 'shouts', 'calls'])

function fixedHit(tokens: readonly Token[], cue: Range, {class: kind, words}: Phrase, range: Range, earlier: readonly CueMatch[]): CueMatch {
  // "according to", "in the words of": the source follows.
  if (leadsToSource(words))
    return {
      cue,
      class: kind === 'mental' ? kind : 'document',
      subject: phraseAfter(tokens, cue.to, range.to),
      inverted: true,
      open: true,
      weak: kind === 'mental',
    }
  // "Hale, who presented herself as": herself is whoever presented.
  const verb = cue.from - 1 > range.from && /sel(?:f|ves)$/.test(words[0] ?? '') ? cue.from - 1 : cue.from
  const form = isA(tokens[verb], endsInIng) ? 'ing' : 'past'
  return {cue, class: kind, subject: subjectOf({tokens, verb, form, range, earlier}), inverted: false, open: false, weak: kind !== 'speech'}
}

function leadsToSource(words: readonly string[]): boolean {
  return words[0] === 'according' || (words[0] === 'in' && words[1] === 'the' && words.at(-1) === 'of')
}

/** "Their argument: only the harbour can pay." */
function sayingHit(tokens: readonly Token[], i: number, range: Range): CueMatch | undefined {
  if (tokens[i + 1]?.lower !== ':') return undefined
  const subject = holderOf(tokens, i, range)
  return subject && {cue: {from: i, to: i + 1}, class: 'speech', subject, inverted: false, open: true, weak: false}
}

function nounHit(tokens: readonly Token[], i: number, noun: NounCue, {cue}: CueEntry, range: Range): CueMatch | undefined {
  // "to support for" has no noun; "his long support for" does.
  const before = i > range.from ? tokens[i - 1] : undefined
  if (isA(before, personalPronoun) || (cue && isA(before, modal))) return undefined
  const subject = holderOf(tokens, i, range)
  return subject || !noun.held ? {cue: {from: i, to: i + 1}, class: 'mental', subject, inverted: false, open: false, weak: true} : undefined
}

const degrees = new Set('very so too more less not deeply pretty'.split(' '))
const copulas = new Set('remain remains remained feel feels felt seem seems seemed become becomes became sounded'.split(' '))

/** "is confident that", "remains skeptical" */
function stateHit(tokens: readonly Token[], i: number, range: Range, earlier: readonly CueMatch[]): CueMatch | undefined {
  let j = i - 1
  for (; j > range.from && tokens[j]?.kind === 'word'; j--) {
    const token = tokens[j] as Token
    if (!isA(token, adverb | endsInLy) && !degrees.has(token.lower)) break
  }
  const verb = tokens[j]
  const hit = {cue: {from: i, to: i + 1}, class: 'mental' as const, inverted: false, open: false, weak: true}
  // "with residents increasingly nervous about": a crowd and its state, without the verb
  if (isA(verb, crowd) && isA(verb, endsInS) && /^(?:about|of|that|over)$/.test(tokens[i + 1]?.lower ?? '')) {
    const subject = phraseBefore(tokens, j, range.from)
    return subject && {...hit, subject}
  }
  return isA(verb, beForm) || copulas.has(verb?.lower ?? '') ? {...hit, subject: subjectOf({tokens, verb: j, form: 'past', range, earlier})} : undefined
}

const polls = new Set(
  'poll polls polling survey surveys average averages estimate estimates ranking rankings tally tallies analysis analyses study studies forecast forecasts projection projections count'.split(
    ' ',
  ),
)
/** Whom or what the figures are about. */
const polledFor = new Set('him her them the his their its support at'.split(' '))

/** "A Courier poll has Hale ahead", "early estimates put the cost at …"; "in the latest survey, …": figures that somebody worked out. */
function pollHit(tokens: readonly Token[], i: number, range: Range): CueMatch | undefined {
  const {lower} = tokens[i] as Token
  const next = tokens[i + 1]
  if (lower !== 'in') {
    if (next?.kind !== 'word' || !(next.capital || polledFor.has(next.lower))) return undefined
    const before = tokenBefore(tokens, i)
    const subject = before?.lower === ',' ? aside(tokens, i - 1, range) : before && phraseBefore(tokens, i - 1, range.from)
    return subject && polls.has(headOf(tokens, subject).lower)
      ? {cue: {from: i, to: i + 1}, class: 'document', subject, inverted: false, open: false, weak: true}
      : undefined
  }
  // Only a poll says anything here, and few stretches have one.
  if (!hasPoll(tokens, i + 1, range.to)) return undefined
  const subject = phraseAfter(tokens, i + 1, range.to)
  // "In early polls, …"; "leads in the Courier poll": elsewhere it has to be named.
  if (!subject || !(i > range.from ? isNamedPoll(tokens, subject) : tokens[subject.to]?.lower === ',')) return undefined
  return polls.has(headOf(tokens, subject).lower) ? {cue: {from: i, to: i + 1}, class: 'document', subject, inverted: true, open: false, weak: true} : undefined
}

/** Whether a poll stands near enough to be the head of the phrase that begins here. */
function hasPoll(tokens: readonly Token[], from: number, to: number): boolean {
  const end = Math.min(to, from + longestPhrase)
  for (let at = from; at < end; at++) if (polls.has((tokens[at] as Token).lower)) return true
  return false
}

function isNamedPoll(tokens: readonly Token[], {from, to}: Range): boolean {
  const head = headOf(tokens, {from, to})
  return /^(?:poll|polling|survey|average)s?$/.test(head.lower) && tokens.slice(from, to).some((token) => token.capital && !isA(token, number))
}

/** "To many, the crane is a landmark.": so it seems to them. */
function viewHit(tokens: readonly Token[], i: number, range: Range): CueMatch | undefined {
  if (!isImperative(tokens, i, range)) return undefined
  const subject = phraseAfter(tokens, i + 1, range.to)
  if (
    !subject ||
    tokens[subject.to]?.lower !== ',' ||
    !(/^(?:some|many|most|others|few|several)$/.test(tokens[subject.from]?.lower ?? '')
      ? kindOf(tokens, subject) === 'vague'
      : tokens[i]?.lower === 'to' && tokens[subject.from]?.capital && subject.to - subject.from <= 2)
  )
    return undefined
  return {cue: {from: i, to: i + 1}, class: 'mental', subject, inverted: true, open: false, weak: true}
}

function matchPhrase(tokens: readonly Token[], i: number, words: readonly string[], range: Range): number | undefined {
  let at = i + 1
  for (let w = 1; w < words.length; w++) {
    const wanted = words[w] as string
    if (wanted === '*') {
      const after = words[w + 1]
      let ahead = at
      while (ahead < range.to && ahead - at <= 2 && tokens[ahead]?.lower !== after) ahead++
      if (tokens[ahead]?.lower !== after || ahead >= range.to) return undefined
      at = ahead
      continue
    }
    if (at >= range.to || tokens[at]?.lower !== wanted) return undefined
    at++
  }
  return at
}

/** "no fault with Hale's claim": Hale's, not the fault. */
function ownerAt(tokens: readonly Token[], last: number, range: Range): Range | undefined {
  const phrase = phraseBefore(tokens, last, range.from)
  if (!phrase) return undefined
  let {from} = phrase
  for (let at = from; at < last; at++) if (isA(tokens[at], preposition) && tokens[at]?.lower !== 'of') from = at + 1
  return {from, to: phrase.to}
}

/** "Wednesday's", "last year's" */
function isTime(lower: string): boolean {
  const word = lower.replace(/['’]s?$/, '')
  return days.has(word) || months.has(word) || times.has(word)
}

/** Whose claim it is: "Hale's claim that", "criticism from Hale". */
function holderOf(tokens: readonly Token[], i: number, range: Range): Range | undefined {
  for (let at = i - 1; at >= range.from && i - at < 5; at--) {
    const token = tokens[at] as Token
    if (token.kind !== 'word' || isA(token, preposition)) break
    if (isA(token, possessivePronoun)) return {from: at, to: at + 1}
    // "Wednesday's attack on the port": a day holds nothing.
    if (isA(token, possessive)) return isTime(token.lower) ? undefined : ownerAt(tokens, at, range)
  }
  const next = tokens[i + 1]?.lower ?? ''
  if (next === 'from' || next === 'by' || next === 'among') return phraseAfter(tokens, i + 2, range.to)
  return undefined
}
