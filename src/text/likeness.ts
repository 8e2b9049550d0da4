/**
 * How surely two mentions are one fact: the evidence, what each piece of it weighs, and the sum.
 *
 * The sum is the logarithm of the odds that two mentions this much alike give the same value: the weights come from pairs of mentions in
 * groups of news articles on one event, by how often the two agreed (logistic regression; the values themselves were not looked at).
 */
import type {Figure} from '../article.js'
import type {Mention, Words} from './mentions.js'
import {personNamed} from './persons.js'

/** From 0 to 1 each, but for counts. */
interface Evidence {
  /** Words in common: near the two on both sides, before, behind, in the sentence, and in the sentences around it. */
  near: number
  left: number
  right: number
  sentence: number
  passage: number
  /** Share of the shorter sentence's words, small ones too, that the other has. */
  contained: number
  /** The same word directly before, directly behind, second behind. */
  before: number
  after: number
  second: number
  /** Only one of them says what it counts; both do, in other words ("people", "dead"). */
  nounMissing: number
  otherNoun: number
  sameFate: number
  /** An age: of the same name; of nobody named on one side at least. */
  sameOwner: number
  noOwner: number
  sameSex: number
  sameGovernor: number
  /** Other figures of the sentence that are the same; up to two. */
  figures: number
  /** The rest of the sentence names the same month or year; other months; only one of them names any. */
  sameTime: number
  otherTime: number
  timeMissing: number
  /** Both sentences hold names, and none in common; the nearest name is the same, is another. */
  otherNames: number
  sameNearest: number
  otherNearest: number
  /** Both stand in the headline or the first two sentences. */
  lead: number
}

interface Weights extends Partial<Evidence> {
  /** The odds, as a logarithm, of two mentions about which nothing is known. */
  start: number
}

const ofNumbers: Weights = {
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
  sameFate: 0.3,
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

const ofDates: Weights = {
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
export function likenessOf(a: Mention, b: Mention): number {
  const weights = a.date ? ofDates : ofNumbers
  const evidence = evidenceFor(a, b)
  let sum = weights.start
  for (const key in evidence) sum += evidence[key as keyof Evidence] * (weights[key as keyof Evidence] ?? 0)
  return sum
}

function evidenceFor(a: Mention, b: Mention): Evidence {
  const nounA = a.figure?.noun
  const nounB = b.figure?.noun
  const isAge = a.kind === 'age'
  const owned = a.owner !== undefined && b.owner !== undefined
  const [timesA, timesB] = [a.months.size + a.years.size > 0, b.months.size + b.years.size > 0]
  const nearest = a.nearestName !== undefined && b.nearestName !== undefined
  return {
    near: cosine(a.near, b.near),
    left: cosine(a.left, b.left),
    right: cosine(a.right, b.right),
    sentence: cosine(a.sentence, b.sentence),
    passage: cosine(a.passage, b.passage),
    contained: containment(a.bag, b.bag),
    before: same(a.before, b.before),
    after: same(a.after, b.after),
    second: same(a.second, b.second),
    nounMissing: Number((nounA === undefined) !== (nounB === undefined)),
    otherNoun: Number(nounA !== undefined && nounB !== undefined && nounA !== nounB),
    sameFate: same(a.fate, b.fate),
    // Ages of two owners are never compared.
    sameOwner: Number(isAge && owned),
    noOwner: Number(isAge && !owned),
    sameSex: same(a.sex, b.sex),
    sameGovernor: same(a.governor, b.governor),
    figures: Math.min(2, sharedFigures(a.beside, b.beside)),
    sameTime: Number(meet(a.months, b.months) || meet(a.years, b.years)),
    otherTime: Number(a.months.size > 0 && b.months.size > 0 && !meet(a.months, b.months)),
    timeMissing: Number(timesA !== timesB),
    otherNames: Number(a.names.size > 0 && b.names.size > 0 && !meet(a.names, b.names)),
    sameNearest: Number(nearest && a.nearestName === b.nearestName),
    otherNearest: Number(nearest && a.nearestName !== b.nearestName),
    lead: Number(a.statement <= 1 && b.statement <= 1),
  }
}

/** Words that stand in the surroundings of both, or close by, the most telling first, as the first account writes them. */
export function sharedWords(a: Mention, b: Mention, within: 'passage' | 'near' = 'passage'): string[] {
  return [...a[within]]
    .map(([word, weight]): [string, number] => [word, weight * (b[within].get(word) ?? 0)])
    .filter(([, weight]) => weight > 0)
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    .map(([word]) => writtenAs(word, a))
}

/** A stem as the account writes it: "hold" for "=held". */
function writtenAs(stem: string, {forms}: Mention): string {
  return forms.get(stem) ?? stem.replace('=', '')
}

/** Whether two mentions of one sort can be the same fact at all. */
export function comparable(a: Mention, b: Mention): boolean {
  if (a.figure && (tellsOfAnotherYear(a, b) || tellsOfAnotherYear(b, a))) return false
  switch (a.kind) {
    case 'address':
      return a.street !== undefined && a.street === b.street
    case 'age':
      if (a.owner && b.owner && a.owner.at(-1) !== b.owner.at(-1)) return false
      return a.sex === undefined || b.sex === undefined || a.sex === b.sex
    case 'count':
      if (a.fate !== b.fate && a.fate !== undefined && b.fate !== undefined) return false
      // "Three suspects" are not the "two people" who came.
      if ((a.fate === 'held') !== (b.fate === 'held') && !(isSuspect(a) && isSuspect(b))) return false
      return mayCountTheSame(a.figure?.noun, b.figure?.noun)
    case 'length':
      return a.landmark === undefined || b.landmark === undefined || a.landmark === b.landmark
    case 'weekday':
      return inOneWeek(a, b)
    default:
      return true
  }
}

function isSuspect({fate, figure}: Mention): boolean {
  return fate === 'held' || figure?.noun === undefined || /^(?:suspect|defendant|arrested|detained)$/.test(figure.noun)
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
  return a.filter((one) => b.some((other) => one.kind === other.kind && one.unit === other.unit && one.value === other.value)).length
}

function cosine(a: Words, b: Words): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [stem, weight] of short) sum += weight * (long.get(stem) ?? 0)
  return sum
}

function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [short, long] = a.size < b.size ? [a, b] : [b, a]
  // "Three dead." stands in every sentence.
  if (short.size < 5) return 0
  let shared = 0
  for (const word of short) if (long.has(word)) shared++
  return shared / short.size
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const item of a) if (b.has(item)) return true
  return false
}

function same(a: string | undefined, b: string | undefined): number {
  return Number(a !== undefined && a === b)
}
