/**
 * Mentions of several accounts → those that are one fact and do not agree.
 *
 * Where the two that are most alike differ, the circumstances decide: whether other accounts have the one value or the other, whether either
 * account has both, whether the values differ as slips do.
 */

import {dayNumber, weekdayOf} from '../analysis/dates.js'
import {haveSameLetters} from '../analysis/names/spelling.js'
import {addTo} from '../base/group-by.js'
import type {Facts} from '../model/facts.js'
import {mayAgree, sameValue} from './agreement.js'
import {alignmentsOf, chanceOf, type Pair} from './alignment.js'
import type {Mention} from './mention.js'

export interface Conflict {
  /** The mention that is most likely wrong: the minority, or else the later. */
  mention: Mention
  /** What other accounts have in its place, the surest first. */
  others: Mention[]
  /** More places where the same two values stand against each other. */
  again: Mention[]
  /** Accounts that agree with the others. */
  backing: number
  /** How sure it is, as the logarithm of odds: 0 is even. */
  score: number
  /** Sure enough for more than a note, for a note, or only for those who ask for every doubt. */
  level: 'sure' | 'likely' | 'doubtful'
}

/** Score from which a conflict is of each level; a date needs more: the day of one thing is soon taken for that of another. */
const sure = 1.2
const likely = {number: 0.6, date: 0.8}
const doubtful = {number: -0.7, date: -1}

/** Likeness below which two mentions are not held against each other. */
const hardly = -0.85

/** Every conflict, the doubtful ones too, the surest first. */
export function conflictsOf(mentions: readonly Mention[]): Conflict[] {
  const conflicts: Conflict[] = []
  const values = new Values(mentions)
  for (const pairs of alignmentsOf(mentions)) conflicts.push(...conflictsAmong(pairs, values))
  return conflicts.sort(bySureness)
}

function conflictsAmong(pairs: readonly Pair[], values: Values): Conflict[] {
  const support = supportOf(pairs)
  const against = new Map<Mention, Mention[]>()
  const conflicting = pairs.filter((pair) => !pair.agree && pair.likeness > hardly)
  for (const {a, b} of conflicting) {
    addTo(against, a, b)
    addTo(against, b, a)
  }
  /** Whether the first is the likelier to be wrong: fewer accounts say so, or have its value at all, or else it stands later. */
  const isSuspect = (a: Mention, b: Mention): boolean => {
    const [sureA, sureB] = [support.get(a) ?? 0, support.get(b) ?? 0]
    if (sureA !== sureB) return sureA < sureB
    const [knownA, knownB] = [values.isElsewhere(a), values.isElsewhere(b)]
    return knownA === knownB ? before(a, b) > 0 : knownB
  }
  const scored = conflicting
    .map((pair): Scored => {
      const [mention, other] = isSuspect(pair.a, pair.b) ? [pair.a, pair.b] : [pair.b, pair.a]
      const opposed = (against.get(mention) as Mention[]).filter((item) => mayAgree(item, other))
      const supports: [number, number] = [support.get(mention) ?? 0, support.get(other) ?? 0]
      return {mention, other, backing: new Set(opposed.map((item) => item.account)).size, score: scoreOf({mention, other, pair, supports, opposed, values})}
    })
    .filter(({score, mention, other}) => score >= leastOf(mention, doubtful) && (score >= leastOf(mention, likely) || areNamed(mention, other)))
    .sort((a, b) => b.score - a.score || before(a.mention, b.mention) || before(a.other, b.other))
  return gather(scored)
}

function levelOf(mention: Mention, score: number): Conflict['level'] {
  return score >= sure ? 'sure' : score >= leastOf(mention, likely) ? 'likely' : 'doubtful'
}

function leastOf({date}: Mention, {number, date: ofDates}: typeof likely): number {
  return date ? ofDates : number
}

/** Values so many times apart, and not by a slip, are two facts. */
const far = 3

/** Whether both say what they count, or whose age it is, and give values that may be meant for one: else there is no reason to doubt. */
function areNamed(mention: Mention, other: Mention): boolean {
  const [low, high] = [mention.figure?.value ?? 0, other.figure?.value ?? 0].sort((a, b) => a - b) as [number, number]
  if (high > far * low + 1 && slipBetween(mention, other) === 0) return false
  if (mention.kind === 'count') return mention.figure?.noun !== undefined && other.figure?.noun !== undefined
  return !isOfNobody(mention, other)
}

/** An age of nobody named, "a 20-year-old man": two accounts may mean two people. */
export function isOfNobody(mention: Mention, other: Mention): boolean {
  return mention.kind === 'age' && !(mention.owner && other.owner)
}

interface Scored extends Pick<Conflict, 'mention' | 'backing' | 'score'> {
  other: Mention
}

/** One conflict for two values, wherever they stand against each other, and one for each mention. */
function gather(scored: readonly Scored[]): Conflict[] {
  const conflicts = new Map<string, Conflict>()
  const told = new Map<Mention, Conflict>()
  for (const {mention, other, backing, score} of scored) {
    const key = [valueText(mention), valueText(other)].sort().join(' ')
    const conflict = conflicts.get(key) ?? told.get(mention) ?? told.get(other)
    if (!conflict) {
      const made = {mention, others: [other], again: [], backing, score, level: levelOf(mention, score)}
      conflicts.set(key, made)
      told.set(mention, made).set(other, made)
      continue
    }
    for (const item of [mention, other]) {
      if (told.has(item)) continue
      told.set(item, conflict)
      if (item.account !== conflict.mention.account && mayAgree(item, conflict.others[0] as Mention)) conflict.others.push(item)
      else conflict.again.push(item)
    }
  }
  return [...conflicts.values()]
}

function valueText({figure, date}: Mention): string {
  return figure ? String(figure.value) : (date?.iso ?? date?.weekday ?? '')
}

/** By mention, how surely other accounts say the same: the sum of their chances. */
function supportOf(pairs: readonly Pair[]): Map<Mention, number> {
  const best = new Map<Mention, Map<Facts, number>>()
  const note = (mention: Mention, account: Facts, chance: number): void => {
    const known = best.get(mention) ?? new Map<Facts, number>()
    best.set(mention, known.set(account, Math.max(known.get(account) ?? 0, chance)))
  }
  for (const pair of pairs) {
    if (!pair.agree) continue
    note(pair.a, pair.b.account, chanceOf(pair))
    note(pair.b, pair.a.account, chanceOf(pair))
  }
  return new Map([...best].map(([mention, chances]) => [mention, [...chances.values()].reduce((sum, chance) => sum + chance, 0)]))
}

interface Circumstances {
  mention: Mention
  other: Mention
  pair: Pair
  /** Of the mention and of the other. */
  supports: readonly [number, number]
  opposed: readonly Mention[]
  values: Values
}

/** Weights of what speaks for a conflict, by how often it was one in groups of news articles of which one had a fact changed. */
const ofNumbers = {
  start: -1.34,
  likeness: 1.18,
  supportOfOther: -0.25,
  support: -1.82,
  theyHaveIt: -0.97,
  weHaveTheirs: -1.03,
  othersHaveIt: -1.78,
  slip: 1.09,
  small: 0.62,
  age: 0.29,
  birthday: 0.45,
  money: 0.8,
  duration: -1.57,
  percent: 0.3,
  listed: -0.78,
  alone: 1.31,
}
const ofDates = {
  start: -2.22,
  likeness: 0.65,
  supportOfOther: -0.36,
  support: -1.91,
  opposed: 0.17,
  weHaveTheirs: -0.39,
  othersHaveIt: -2.41,
  slip: 1.86,
  weekday: 1.12,
  year: -2.72,
  month: 0.28,
  alone: 1.67,
  proceeding: -0.7,
}

const numberWeights = Object.entries(ofNumbers)
const dateWeights = Object.entries(ofDates)

function scoreOf({mention, other, pair, supports, opposed, values}: Circumstances): number {
  const {kind, figure} = mention
  const [value, otherValue] = [figure?.value ?? 0, other.figure?.value ?? 0]
  const circumstances: Record<string, number> = {
    start: 1,
    likeness: Math.max(-1, Math.min(5, pair.likeness)),
    support: Math.min(2, supports[0]),
    supportOfOther: Math.min(3, supports[1]),
    opposed: Math.min(3, opposed.length - 1),
    theyHaveIt: Number(values.has(other.account, mention)),
    weHaveTheirs: Number(values.has(mention.account, other)),
    othersHaveIt: Number(values.isElsewhere(mention)),
    slip: slipBetween(mention, other),
    small: Number(kind === 'count' && value < 13 && otherValue < 13),
    age: Number(kind === 'age'),
    birthday: Number(kind === 'age' && Math.abs(value - otherValue) <= 2),
    money: Number(kind === 'money'),
    duration: Number(kind === 'duration'),
    percent: Number(kind === 'percent'),
    listed: Number(isListed(mention) || isListed(other)),
    alone: 1 / (1 + Math.min(values.count(mention), values.count(other))),
    weekday: Number(kind === 'weekday'),
    year: Number(kind === 'year'),
    month: Number(kind === 'month'),
    // The day of a hearing, or of what was said about it, is another than that of what happened.
    proceeding: Number(mention.isProceeding !== other.isProceeding),
  }
  let sum = 0
  for (const [name, weight] of mention.date ? dateWeights : numberWeights) sum += weight * (circumstances[name] as number)
  return sum
}

/** "19, 21 and 23": two more numbers of the kind in the sentence. */
function isListed({beside, kind}: Mention): boolean {
  return beside.filter((figure) => figure.kind === kind).length >= 2
}

/** Whether two values differ as a slip makes them differ, 0 to 1: one digit, two swapped, a nought, a few more or less. */
export function slipBetween(a: Mention, b: Mention): number {
  if (a.date && b.date) return slippedDate(a.date.iso, b.date.iso, a.kind)
  const [one, other] = [a.figure?.value ?? 0, b.figure?.value ?? 0]
  if (one === other * 10 || other === one * 10) return 1
  const [digitsA, digitsB] = [digitsOf(a), digitsOf(b)]
  const close = Math.abs(one - other) <= 2
  // Of two numbers of one digit, "one digit is another" says nothing.
  if (digitsA.length === 1 && digitsB.length === 1) return Math.abs(one - other) <= 3 ? 1 : 0
  if (digitsA.length !== digitsB.length) return close ? 0.5 : 0
  const changed = [...digitsA].filter((digit, at) => digit !== digitsB[at]).length
  const swapped = changed === 2 && haveSameLetters(digitsA, digitsB)
  return changed === 1 || swapped || close ? 1 : 0
}

function slippedDate(a: string | null, b: string | null, kind: Mention['kind']): number {
  if (a === null || b === null) return 0
  if (kind === 'day') return a.slice(-5, -3) === b.slice(-5, -3) ? 1 : 0.3
  if (kind === 'year') return Math.abs(Number(a) - Number(b)) <= 2 ? 1 : 0.3
  return 0
}

function digitsOf({raw, figure}: Mention): string {
  return (/\d[\d,.]*/.exec(raw)?.[0] ?? String(figure?.value ?? '')).replace(/\D/g, '')
}

/** What values each account has, whatever they stand for. */
class Values {
  readonly #byAccount = new Map<Facts, Mention[]>()

  constructor(mentions: readonly Mention[]) {
    for (const mention of mentions) addTo(this.#byAccount, mention.account, mention)
  }

  has(account: Facts, mention: Mention): boolean {
    return (this.#byAccount.get(account) ?? []).some((other) => isSame(other, mention))
  }

  isElsewhere(mention: Mention): boolean {
    for (const account of this.#byAccount.keys()) if (account !== mention.account && this.has(account, mention)) return true
    return false
  }

  /** Mentions in the account. */
  count({account, comparableBy}: Mention): number {
    return (this.#byAccount.get(account) ?? []).filter((other) => other.comparableBy === comparableBy).length
  }
}

function isSame(a: Mention, b: Mention): boolean {
  if (a.kind === 'day' && b.kind === 'weekday') return weekdayIn(a) === b.date?.weekday
  return a.comparableBy === b.comparableBy && sameValue(a, b)
}

/** The weekday of a full date, written or worked out. */
function weekdayIn({date}: Mention): string | undefined {
  if (date?.weekday !== undefined) return date.weekday
  return date?.iso && !date.iso.startsWith('-') && !Number.isNaN(dayNumber(date.iso)) ? weekdayOf(date.iso) : undefined
}

function bySureness(a: Conflict, b: Conflict): number {
  return b.score - a.score || before(a.mention, b.mention)
}

function before(a: Mention, b: Mention): number {
  const [pathA, pathB] = [a.account.path, b.account.path]
  return pathA === pathB ? a.start - b.start : pathA < pathB ? -1 : 1
}
