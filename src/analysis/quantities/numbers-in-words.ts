/** Numbers in words that are no plain number: "dozens", "half of", "third". */
import {oneOf} from '../../base/word-list.js'
import {type Bare, type FigureForm, type FigureMatch, one} from './bare-figure.js'
import {bounds} from './bounds.js'
import {nounAfter} from './counted-noun.js'
import {parseNumber, round} from './numbers.js'

/** Between which bounds they lie; the longer wording first. */
const vague: Record<string, [number, number]> = {
  'tens of thousands': [20_000, 199_999],
  'tens of millions': [2e7, 199_999_999],
  'hundreds of thousands': [200_000, 1_999_999],
  'hundreds of millions': [2e8, 1_999_999_999],
  dozens: [24, 199],
  scores: [40, 199],
  hundreds: [200, 1999],
  thousands: [2000, 19_999],
  millions: [2e6, 19_999_999],
  billions: [2e9, 19_999_999_999],
}

/** "dozens of boats", "tens of thousands of fish"; "it scores" counts nothing. */
export const vagueNumber: FigureForm = {
  group: 'vague',
  reads: 'a number that nobody counted',
  example: 'Dozens of boats sank.',
  pattern: String.raw`${oneOf(Object.keys(vague).map((words) => (words === 'scores' ? 'scores(?= of\\b)' : words)))}\b`,
  read: (match) => one(vagueCount(match)),
}

/** Into how many parts, by the name of the part. */
const fractions: Record<string, number> = {
  half: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  tenth: 10,
  tenths: 10,
}

const fractionPatterns = `
  half
  a (?:third|quarter|fifth|tenth)
  one[- ](?:half|third|quarter|fourth|fifth|tenth)
  two[- ](?:thirds|fifths)
  three[- ](?:quarters|fourths|fifths)
  four[- ]fifths
`

/** "a third of the fleet", "half a million". */
export const fraction: FigureForm = {
  group: 'fraction',
  reads: 'a share',
  example: 'A third of the fleet sank.',
  pattern: String.raw`${oneOf(fractionPatterns)}\b`,
  read: (match) => one(scaledFraction(match) ?? share(match)),
}

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
]

/** "the third boat"; "21st" is read where the digits are. */
export const ordinal: FigureForm = {
  group: 'ordinal',
  reads: 'a place in an order',
  example: 'It was the third boat to sink.',
  pattern: String.raw`${oneOf(ordinals)}\b`,
  read: (match) => one(placeInOrder(match)),
}

function vagueCount({text, raw, at, to}: FigureMatch): Bare | undefined {
  const [min, max] = vague[raw.toLowerCase()] as [number, number]
  const counted = nounAfter(text, to, 2)
  const money = counted.unit?.kind === 'money'
  return {
    at,
    to: counted.unit ? counted.to : to,
    min,
    max,
    value: min,
    kind: counted.unit?.kind ?? 'count',
    ...(counted.unit ? {unit: counted.unit.name} : {}),
    ...(counted.noun && !money ? {noun: counted.noun} : {}),
  }
}

/** How many parts of how many: "two thirds". */
function partsIn(raw: string): {parts: number; whole: number} {
  const words = raw.toLowerCase().split(/[\s-]/)
  return {parts: words.length > 1 ? (parseNumber(words[0] as string) ?? 1) : 1, whole: fractions[words.at(-1) as string] as number}
}

/** "half a million crabs" is a number. */
function scaledFraction({text, raw, at, to}: FigureMatch): Bare | undefined {
  const scaled = /^(?: of)? (?:an? )?(million|billion|trillion|dozen)\b/i.exec(text.slice(to, to + 14))
  if (!scaled) return undefined
  const {parts, whole} = partsIn(raw)
  const value = round((parts / whole) * (parseNumber(scaled[1] as string) as number))
  const end = to + scaled[0].length
  const counted = nounAfter(text, end, value)
  return {
    at,
    to: counted.unit ? counted.to : end,
    ...bounds(text, at, value, true),
    value,
    kind: counted.unit?.kind ?? 'count',
    ...(counted.unit ? {unit: counted.unit.name} : counted.noun ? {noun: counted.noun} : {}),
  }
}

/** "A third of the fleet"; "second half", "half-brother", "a quarter to nine" and "the third quarter" are no shares. */
function share({text, raw, at, to}: FigureMatch): Bare | undefined {
  if (!/^ (?:of|the|its|his|her|their|all)\b/.test(text.slice(to, to + 14))) return undefined
  const {parts, whole} = partsIn(raw)
  const counted = nounAfter(text, to, 1)
  const value = round(parts / whole)
  return {at, to, ...bounds(text, at, value, false), value, kind: 'fraction', ...(counted.noun ? {noun: counted.noun} : {})}
}

function placeInOrder({text, raw, at, to}: FigureMatch): Bare | undefined {
  const value = ordinals.indexOf(raw.toLowerCase()) + 1
  // "seconds" never gets here; "a second" and "per second" are time, "at first" and "first of all" an order of speech.
  if (/\b(?:an?|per|each|split|every) $/i.test(text.slice(Math.max(0, at - 6), at)) && value === 2) return undefined
  return {at, to, min: value, max: value, value, kind: 'ordinal'}
}
