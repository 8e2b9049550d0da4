/**
 * How surely two mentions are one fact: the evidence, what each piece of it weighs, and the sum.
 *
 * The sum is the logarithm of the odds that two mentions this much alike give the same value: the weights come from pairs of mentions in
 * groups of news articles on one event, by how often the two agreed (logistic regression; the values themselves were not looked at).
 */

import {personNamed} from '../language/en/person-nouns.js'
import type {Figure} from '../model/article.js'
import type {Mention} from './mention.js'
import {containment, cosine} from './sparse-vectors.js'

/** The odds, as a logarithm, of two numbers about which nothing is known, and what each piece of evidence adds. */
const ofNumbers = {
  start: -0.87,
  near: 0.71,
  left: 0.56,
  right: 0.46,
  sentence: 0.64,
  passage: 1.02,
  contained: 0.47,
  before: 0.27,
  after: 0.32,
  second: 0.45,
  nounMissing: -0.72,
  otherNoun: 0.43,
  sameCasualties: 0.3,
  sameOwner: 0.53,
  noOwner: 0.75,
  sameSex: 0.08,
  sameGovernor: 0.32,
  figures: 0.23,
  sameTime: 0.38,
  otherTime: -0.49,
  timeMissing: -0.45,
  otherNames: -0.12,
  otherNearest: -0.58,
  lead: 0.54,
}

const ofDates = {
  start: -1.78,
  near: 0.86,
  left: -0.13,
  sentence: 2.92,
  passage: 2.18,
  contained: 2.42,
  after: 0.21,
  second: 0.23,
  otherTime: -0.17,
  timeMissing: -0.86,
  sameNearest: 0.35,
  lead: 0.38,
}

/** The odds that two comparable mentions give the same value, as a logarithm: 0 is even, 2 is seven to one. */
export function similarityOf(a: Mention, b: Mention): number {
  return a.date ? likenessOfDates(a, b) : likenessOfNumbers(a, b)
}

// One piece of evidence after the other, and no table of functions: small functions run long before they are compiled.

/** What is asked of numbers and of dates alike. */
type Shared = Record<'near' | 'left' | 'sentence' | 'passage' | 'contained' | 'after' | 'second' | 'otherTime' | 'timeMissing' | 'lead', number>

function sharedEvidence(of: Shared, a: Mention, b: Mention): number {
  // Words in common: near the two on both sides, before, in the sentence, and in the sentences around it.
  let sum = of.near * cosine(a.near, b.near)
  sum += of.left * cosine(a.left, b.left)
  sum += of.sentence * cosine(a.sentence, b.sentence)
  sum += of.passage * cosine(a.passage, b.passage)
  sum += of.contained * contained(a, b)
  // The same word directly behind, second behind.
  if (a.after !== undefined && a.after === b.after) sum += of.after
  if (a.second !== undefined && a.second === b.second) sum += of.second
  // The rest of the sentence names other months; only one of them names any.
  if (haveOtherMonths(a, b)) sum += of.otherTime
  if (namesTime(a) !== namesTime(b)) sum += of.timeMissing
  if (bothLead(a, b)) sum += of.lead
  return sum
}

function likenessOfNumbers(a: Mention, b: Mention): number {
  const of = ofNumbers
  let sum = of.start + sharedEvidence(of, a, b)
  sum += of.right * cosine(a.right, b.right)
  if (a.before !== undefined && a.before === b.before) sum += of.before
  // Only one of them says what it counts; both do, in other words ("people", "dead").
  const [noun, other] = [a.figure?.noun, b.figure?.noun]
  if ((noun === undefined) !== (other === undefined)) sum += of.nounMissing
  if (noun !== undefined && other !== undefined && noun !== other) sum += of.otherNoun
  if (a.casualtyStatus !== undefined && a.casualtyStatus === b.casualtyStatus) sum += of.sameCasualties
  // An age: of the same name, as ages of two owners are never compared; of nobody named on one side at least.
  if (a.kind === 'age') sum += a.owner !== undefined && b.owner !== undefined ? of.sameOwner : of.noOwner
  if (a.sex !== undefined && a.sex === b.sex) sum += of.sameSex
  if (a.governor !== undefined && a.governor === b.governor) sum += of.sameGovernor
  // Other figures of the sentence that are the same; up to two.
  sum += of.figures * Math.min(2, sharedFigures(a.beside, b.beside))
  // The rest of the sentence names the same month or year.
  if (meet(a.months, b.months) || meet(a.years, b.years)) sum += of.sameTime
  // Both sentences hold names, and none in common; the nearest name is another.
  if (a.names.size > 0 && b.names.size > 0 && !meet(a.names, b.names)) sum += of.otherNames
  if (a.nearestName !== undefined && b.nearestName !== undefined && a.nearestName !== b.nearestName) sum += of.otherNearest
  return sum
}

function likenessOfDates(a: Mention, b: Mention): number {
  const sum = ofDates.start + sharedEvidence(ofDates, a, b)
  return a.nearestName !== undefined && a.nearestName === b.nearestName ? sum + ofDates.sameNearest : sum
}

/** Share of the shorter sentence's words, small ones too, that the other has. "Three dead." stands in every sentence. */
function contained(a: Mention, b: Mention): number {
  const [one, other] = [a.bag, b.bag]
  return Math.min(one.length, other.length) < 5 ? 0 : containment(one, other)
}

function haveOtherMonths(a: Mention, b: Mention): boolean {
  return a.months.size > 0 && b.months.size > 0 && !meet(a.months, b.months)
}

function namesTime({months, years}: Mention): boolean {
  return months.size + years.size > 0
}

/** Both stand in the headline or the first two sentences. */
function bothLead(a: Mention, b: Mention): boolean {
  return a.statement <= 1 && b.statement <= 1
}

/** Words that stand in the surroundings of both, or close by, the most telling first, as the first account writes them. */
export function sharedWords(a: Mention, b: Mention, within: 'passage' | 'near' = 'passage'): string[] {
  const weights = new Map(b[within].stems.map((stem, at) => [stem, b[within].weights[at] as number]))
  return a[within].stems
    .map((stem, at): [string, number] => [a.formOf(stem), (a[within].weights[at] as number) * (weights.get(stem) ?? 0)])
    .filter(([, weight]) => weight > 0)
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    .map(([word]) => word)
}

/** Whether two mentions of the same kind and unit can be the same fact at all. */
export function comparable(a: Mention, b: Mention): boolean {
  if (a.figure && (tellsOfAnotherYear(a, b) || tellsOfAnotherYear(b, a))) return false
  switch (a.kind) {
    case 'address':
      return a.street !== undefined && a.street === b.street
    case 'age':
      if (a.owner && b.owner && a.owner.at(-1) !== b.owner.at(-1)) return false
      return a.sex === undefined || b.sex === undefined || a.sex === b.sex
    case 'count':
      if (a.casualtyStatus !== b.casualtyStatus && a.casualtyStatus !== undefined && b.casualtyStatus !== undefined) return false
      // "Three suspects" are not the "two people" who came.
      if ((a.casualtyStatus === 'held') !== (b.casualtyStatus === 'held') && !(isSuspect(a) && isSuspect(b))) return false
      return mayCountTheSame(a.figure?.noun, b.figure?.noun)
    case 'length':
      return a.landmark === undefined || b.landmark === undefined || a.landmark === b.landmark
    case 'weekday':
      return inOneWeek(a, b)
    default:
      return true
  }
}

function isSuspect({casualtyStatus, figure}: Mention): boolean {
  return casualtyStatus === 'held' || figure?.noun === undefined || /^(?:suspect|defendant|arrested|detained)$/.test(figure.noun)
}

/** Words for one kind of thing; one kind a line. */
const things = ['home house building residence', 'shot round bullet gunshot', 'car vehicle', 'vote ballot', 'store shop', 'job position', 'count charge']
const thingNamed = new Map(things.flatMap((line) => line.split(' ').map((word): [string, string] => [word, line])))

function mayCountTheSame(a: string | undefined, b: string | undefined): boolean {
  if (a === b || a === undefined || b === undefined) return true
  const [one, other] = [personNamed(a), personNamed(b)]
  if (one !== undefined && one === other) return true
  return thingNamed.has(a) && thingNamed.get(a) === thingNamed.get(b)
}

/** "In 2004, a magnitude 9.1 quake …" tells of another event where the other account knows its own year and no such year. */
function tellsOfAnotherYear(a: Mention, b: Mention): boolean {
  if (b.known.size === 0) return false
  for (const year of a.years) if (!b.known.has(year)) return true
  return false
}

/** "On Monday" is another day in an account of another week. */
function inOneWeek(a: Mention, b: Mention): boolean {
  const [from, to] = [a.account.published, b.account.published]
  return from === null || to === null || Math.abs(Date.parse(from) - Date.parse(to)) < 6 * 86_400_000
}

function sharedFigures(a: readonly Figure[], b: readonly Figure[]): number {
  if (a.length === 0 || b.length === 0) return 0
  return a.filter((one) => b.some((other) => one.kind === other.kind && one.unit === other.unit && one.value === other.value)).length
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const item of a) if (b.has(item)) return true
  return false
}
