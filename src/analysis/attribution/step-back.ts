/** The way from a verb back to what stands before it, over auxiliaries, adverbs and dates: "Hale on Monday had also said". */
import {firstOf, type Reader} from '../../base/readers.js'
import {entriesOf} from '../../base/word-list.js'
import {times} from '../../language/en/function-words.js'
import type {CueForm} from '../../language/en/reporting-cues.js'
import {adverb, auxiliary, beForm, day, endsInLy, month, number} from '../../language/en/word-classes.js'
import {isA, type Range, type Token, tokenBefore} from './tokens.js'

interface Step {
  tokens: readonly Token[]
  /** A word that may be stepped over. */
  at: number
  range: Range
}

/** What is stepped over; each gives the token that comes next. */
export const steps: ReadonlyArray<Reader<Step, number>> = [
  {reads: 'an auxiliary, an adverb or a day', example: 'Ada Cole Monday had also loudly said it was “a danger.”', read: auxiliaryOrAdverb},
  {reads: 'the preposition of a day or a month', example: 'Ada Cole on Monday said it was “a danger.”', read: onDay},
  {reads: 'how long ago it was', example: 'Ada Cole less than two weeks ago said it was “a danger.”', read: timeAgo},
  {reads: 'a year', example: 'Ada Cole, who in 2010 said it was “a danger,” left.', read: inYear},
  {reads: 'a month', example: 'Ada Cole last March said it was “a danger.”', read: inMonth},
  {reads: 'a span of time', example: 'Ada Cole last week said it was “a danger.”', read: lastWeek},
]

/** The first token before the verb that is not stepped over, and whether the verb is passive. */
export function stepBack(tokens: readonly Token[], verb: number, form: CueForm['form'], range: Range): {before: number; passive: boolean} {
  const step: Step = {tokens, at: verb - 1, range}
  let passive = false
  while (step.at >= range.from) {
    const token = tokens[step.at] as Token
    if (token.kind !== 'word' || isContraction(token.lower)) break
    if (isA(token, beForm) && (form === 'past' || form === 'participle')) passive = true
    const next = firstOf(steps, step)
    if (next === undefined) break
    step.at = next
  }
  return {before: step.at, passive}
}

/** "he'd said", "who's said": a subject and its auxiliary. */
export function isContraction(lower: string): boolean {
  return lower.includes("'") && /^(?:i|he|she|we|they|you|it|who|that)'/.test(lower)
}

/** "had also said", "Monday said" */
function auxiliaryOrAdverb({tokens, at}: Step): number | undefined {
  const token = tokens[at] as Token
  return isA(token, auxiliary | adverb | day) || (isA(token, endsInLy) && !token.capital) ? at - 1 : undefined
}

/** "on Monday said" */
function onDay({tokens, at}: Step): number | undefined {
  const {lower} = tokens[at] as Token
  return (lower === 'on' || lower === 'in') && isA(tokens[at + 1], day | month) ? at - 1 : undefined
}

/** "less than two weeks ago said" */
function timeAgo({tokens, at, range}: Step): number | undefined {
  if (tokens[at]?.lower !== 'ago') return undefined
  let before = at - 1
  while (before > range.from && isOfSpan(tokens[before]?.lower ?? '')) before--
  return before
}

function isOfSpan(lower: string): boolean {
  return spanWords.has(lower) || /^\d+$/.test(lower)
}

/** "who in 2010 said" */
function inYear({tokens, at}: Step): number | undefined {
  return isA(tokens[at], number) && /^(?:1[89]|20)\d\d$/.test(tokens[at]?.lower ?? '') && tokenBefore(tokens, at)?.lower === 'in' ? at - 2 : undefined
}

/** "last March said" */
function inMonth({tokens, at}: Step): number | undefined {
  return isA(tokens[at], month) && beforeMonth.has(tokenBefore(tokens, at)?.lower ?? '') ? at - 2 : undefined
}

const beforeMonth = new Set(['in', 'last', 'since', 'this'])

/** "earlier this week said" */
function lastWeek({tokens, at}: Step): number | undefined {
  return times.has(tokens[at]?.lower ?? '') && beforeTime.has(tokenBefore(tokens, at)?.lower ?? '') ? at - 2 : undefined
}

const beforeTime = new Set(['last', 'this', 'earlier'])

/** What tells how long ago something was. */
const spanWords = new Set(
  entriesOf(`
    week
    weeks
    day
    days
    month
    months
    year
    years
    hour
    hours
    minute
    minutes
    ago
    than
    less
    more
    about
    a
    an
    few
    several
    one
    two
    three
    four
    five
    six
    seven
    eight
    nine
    ten
  `),
)
