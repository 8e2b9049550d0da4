/** Readers of numbers that count or measure something: a magnitude, a range, an age, an amount of a unit or a noun. */
import {ageAt} from './ages.js'
import {type Bare, type Found, one} from './bare-figure.js'
import {bounds} from './bounds.js'
import {type Counted, what} from './counted-noun.js'
import {round} from './numbers.js'
import {inchesAfter, pairedWith, upperEnd, wholeAfter} from './ranges.js'
import {modelInWords} from './uncounted-numbers.js'
import type {NumberReader, WrittenNumber} from './written-number.js'

/** For every number that is not one of those that count nothing, in this order. */
export const amountReaders: readonly NumberReader[] = [
  {reads: 'a number in words that names a thing', example: 'It runs on Harbour Explorer seven.', read: modelInWords},
  {reads: 'the magnitude of an earthquake', example: 'A 5.9 quake struck.', read: magnitude},
  {reads: 'a range', example: 'It costs $5-10 million.', read: range},
  {reads: 'the first of two numbers of the same', example: 'It feeds 10.3 and 9.8 million fish.', read: paired},
  {reads: 'an age', example: 'Ines Marchetti, 52, met him.', read: age},
  {reads: 'an amount', example: 'It drowned 38 of 67 people aboard.', read: amount},
]

/** "a magnitude 5.9 quake", "a 5.9-magnitude quake" */
function magnitude({text, start, to, value, next}: WrittenNumber): Found {
  const isMagnitude = /\bmagnitude[- ](?:of )?$/i.test(text.slice(Math.max(0, start - 14), start)) || /^(?:[- ]magnitude\b| (?:earth)?quake\b)/i.test(next)
  return isMagnitude ? one({at: start, to, ...bounds(text, start, value, false), value, kind: 'magnitude'}) : undefined
}

/** "10 to 15", "$5-10 million", "from 3 to 5 percent" */
function range({text, start, to, value, isDigits, isScaled, currency}: WrittenNumber): Found {
  const upper = upperEnd(text, to, isDigits)
  if (!upper || upper.value <= value) return undefined
  // "from 12 to 3 million" falls.
  if (upper.scale >= 1000 && value < 1000 && value >= upper.value / upper.scale) return undefined
  // "€3m or 40 million pounds" are two amounts.
  if (!upper.sure && currency !== undefined && upper.currency !== currency) return undefined
  const low = !isScaled && upper.scale > 1 && value < upper.value / upper.scale ? round(value * upper.scale) : value
  if (low >= upper.value) return undefined
  const counted = what(text, upper.to, upper.value, currency ?? upper.currency, false)
  if (!counted || (!upper.sure && counted.kind === 'count' && counted.noun === undefined)) return undefined
  return one({at: start, to: counted.to, min: low, max: upper.value, value: low, ...counted.fields})
}

/** "10.3 and 9.8 million fish": both are millions of fish. */
function paired({text, start, to, value, isDigits, isScaled, hasHalf, currency}: WrittenNumber): Found {
  const other = isDigits && !isScaled && !hasHalf ? pairedWith(text, start, to, value) : undefined
  if (!other) return undefined
  const shared = round(value * other.scale)
  const money = currency === undefined ? {} : ({kind: 'money', unit: currency} as const)
  return one({at: start, to, ...bounds(text, start, shared, false), value: shared, ...other.fields, ...money})
}

/** "Ines Marchetti, 52, met Jo Decker (34)", "a 6-month-old girl" */
function age({text, start, to, value}: WrittenNumber): Found {
  const found = ageAt(text, start, to, value)
  return found && one({at: start, ...found, ...bounds(text, start, value, true), value, kind: 'age', unit: found.unit ?? 'year'})
}

/** "12,400 people", "200 pounds of cod", "$1.2bn", "38 of 67 people" */
function amount(number: WrittenNumber): Found {
  const {text, start, to, value, currency, isScaled} = number
  const counted = what(text, to, value, currency, isScaled)
  if (!counted || isPronoun(number, counted)) return undefined
  const measures = measuresFrom(number, counted)
  if (measures) return measures
  const isWhole = counted.fields.kind === 'count' || counted.fields.kind === 'age'
  const figure: Bare = {at: start, to: counted.to, ...bounds(text, start, value, isWhole), value, ...counted.fields}
  addSuffix(figure, number)
  addSign(figure, number)
  addInches(figure, number)
  return withWhole(figure, text)
}

/** "One of them left": no figure; "one in five" is. */
function isPronoun({text, start, to, next, written, isDigits}: WrittenNumber, {fields}: Counted): boolean {
  if (isDigits || !/^one$/i.test(written) || fields.unit !== undefined) return false
  return (fields.noun === undefined || isPronounOne(text, start, to)) && !/^ (?:in|of every) /.test(next)
}

/** "One of them", "no one", "the one that": a pronoun. */
function isPronounOne(text: string, start: number, to: number): boolean {
  return (
    /\b(?:no|any|every|some|each|this|that|the|another) $/i.test(text.slice(Math.max(0, start - 8), start)) ||
    /^ (?:of|another|by|time|day|who|that|or|can|could|thing|way|more|is|was|might|may|must|should|would)\b/.test(text.slice(to, to + 9))
  )
}

/** "12.5 cm to 38.1 cm": a range with its unit at both ends. */
function measuresFrom({text, start, to, value, isDigits}: WrittenNumber, {to: end, kind, fields}: Counted): Found {
  if (fields.unit === undefined || kind === 'duration') return undefined
  const far = upperEnd(text, end, isDigits)
  if (!far?.sure || far.value <= value || upperEnd(text, to, isDigits)) return undefined
  const farther = what(text, far.to, far.value, far.currency, false)
  if (farther?.fields.unit !== fields.unit) return undefined
  return one({at: start, to: farther.to, min: value, max: far.value, value, ...farther.fields})
}

/** "the 300-plus guests", "20 boats or more" */
function addSuffix(figure: Bare, {text, hasPlus}: WrittenNumber): void {
  if (figure.modifier !== undefined) return
  if (hasPlus || /^-?\+| or more\b| plus\b/.test(text.slice(figure.to, figure.to + 8))) Object.assign(figure, {max: Infinity, modifier: 'or more'})
}

/** "minus 5 degrees" */
function addSign(figure: Bare, {text, start, value}: WrittenNumber): void {
  if (figure.kind === 'temperature' && /\bminus $|(?<![\p{L}\d])[-−–]$/u.test(text.slice(Math.max(0, start - 6), start)))
    Object.assign(figure, {min: -value, max: -value, value: -value})
}

/** "5 feet 4 inches" */
function addInches(figure: Bare, {text, value}: WrittenNumber): void {
  const feet = figure.unit === 'foot' ? inchesAfter(text, figure.to) : undefined
  if (!feet) return
  const total = value + feet.inches / 12
  Object.assign(figure, {to: feet.to, value: total, min: total, max: total})
}

/** "38 of 67 people": both are counted, and the first is a part of the second. */
function withWhole(figure: Bare, text: string): Found {
  const whole = figure.kind === 'count' ? wholeAfter(text, figure.to) : undefined
  if (!whole) return one(figure)
  const noun = what(text, whole.to, whole.value, undefined, false)?.fields.noun
  figure.of = {value: whole.value, start: whole.at, end: whole.to}
  if (noun !== undefined && figure.noun === undefined) figure.noun = noun
  const total: Bare = {at: whole.at, to: whole.to, min: whole.value, max: whole.value, value: whole.value, kind: 'count', ...(noun === undefined ? {} : {noun})}
  return {figures: [figure, total], used: whole.to}
}
