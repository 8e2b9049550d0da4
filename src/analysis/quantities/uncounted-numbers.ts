/** Readers of digits that count nothing, or that name a thing: the number of a line, a telephone, a score, an address, a year, a model. */
import {oneOf} from '../../base/word-list.js'
import {agesAt} from './ages.js'
import {exactly, type Found, nothing} from './bare-figure.js'
import {nounAfter} from './counted-noun.js'
import {addressWords, isModel, isNamed, isYear, models} from './numbered-things.js'
import {unitAt} from './units.js'
import type {NumberReader, WrittenNumber} from './written-number.js'

/** For digits without a currency, in this order. */
export const digitReaders: readonly NumberReader[] = [
  {reads: 'the number of an item in a list', example: '16. Storm closes harbour', read: listItem},
  {reads: 'a part of a longer number', example: 'Version 10.5.1 is open 24/7.', read: longerNumber},
  {reads: 'a telephone number', example: 'Call 555 0133.', read: telephone},
  {reads: 'digits that begin with a zero', example: 'It struck at 0440 GMT.', read: leadingZero},
  {reads: 'a number torn apart', example: 'It has 1, 500 seats.', read: torn},
  {reads: 'ages from one to another', example: 'Anglers ages 18 to 24 came.', read: ages},
  {reads: 'a score', example: 'Rovers won 5-2.', read: score},
  {reads: 'an address', example: 'He lived at 15 North Quay Street.', read: address},
  {reads: 'a year', example: 'She rowed at the 2012 Games.', read: year},
  {reads: 'a number that names a thing', example: 'The Lines 2, 3 and 4 stop here.', read: model},
]

/** "16. Storm closes harbour" */
function listItem({start, to, next}: WrittenNumber): Found {
  return start === 0 && /^[.)] /.test(next) ? nothing(to) : undefined
}

/** What makes a longer number of it: 10.5.1, 555-0133, 1-800-555-0133, 24/7, 3x. */
const goesOn = /^(?:[.:/]\d|[-–]\d+[-–]\d|\p{L}(?!\p{L}*(?:m|g|l|h|°)\b)(?!t\b|°))/u

/** "10.5.1", "24/7", "3x"; "10km" has a unit. */
function longerNumber({text, to, next}: WrittenNumber): Found {
  if (!goesOn.test(next) || unitAt(text, to)) return undefined
  const run = /^[\d.:/–-]*/.exec(next)?.[0] ?? ''
  return nothing(to + run.length)
}

/** "555-0133", "555 0133" */
function telephone({to, next, written}: WrittenNumber): Found {
  if (!/^\d{3,4}$/.test(written)) return undefined
  const call = /^(?: ?[-.] ?\d{4}| \d{4,})\b/.exec(next)?.[0]
  return call ? nothing(to + call.length) : undefined
}

/** "0800", "0440 GMT" */
function leadingZero({to, written}: WrittenNumber): Found {
  return /^0\d/.test(written) ? nothing(to) : undefined
}

/** "1, 500": nobody can tell from what it is torn. */
function torn({to, next, written}: WrittenNumber): Found {
  if (!/^\d{1,3}$/.test(written)) return undefined
  const rest = /^(?:, \d{3}(?![\d-]))+/.exec(next)?.[0]
  return rest ? nothing(to + rest.length) : undefined
}

/** "Anglers ages 18 to 24 and men aged 25-29." */
function ages({text, start, to, value}: WrittenNumber): Found {
  const found = agesAt(text, start, to, value)
  return found && {figures: [found], used: found.to}
}

/** What may follow a range of amounts, and never a score: "5-10 people", "3-5 long years". */
const amounts = `
  percent
  minutes
  hours
  days
  weeks
  months
  years
  year-old
  million
  billion
  people
  degrees
  miles
  feet
  meters
  metres
  kilometers
  kilometres
  pounds
  inches
`
const secondScore = String.raw`([-–])(\d{1,3})(?![\d%,]|\.\d)`
const scorePattern = new RegExp(String.raw`^${secondScore}(?!(?:[ -]\p{L}+){0,2}[ -]${oneOf(amounts)}\b)`, 'u')

/** What a score is of: "a 52-58 defeat". */
const scored = /^ (?:win|loss|victory|defeat|record|vote|lead)/

/** "Rovers won 5-2.", "The motion passed 52-48."; "5-10 boats" is a range. */
function score({text, start, to, value, next, isScaled}: WrittenNumber): Found {
  const found = scorePattern.exec(next)
  if (!found || isScaled || value >= 1000) return undefined
  const stop = to + found[0].length
  const isRange = Number(found[2]) > value && nounAfter(text, stop, 2).noun !== undefined && !scored.test(text.slice(stop))
  return isRange ? undefined : exactly('score', start, stop, value)
}

/** "15 North Quay Street" */
function address({start, to, value, next, isScaled}: WrittenNumber): Found {
  return !isScaled && Number.isInteger(value) && addressWords.test(next) ? exactly('address', start, to, value) : undefined
}

/** "the 2012 Games", "in early 2016" */
function year({text, start, to, value, written, next, isScaled}: WrittenNumber): Found {
  return !isScaled && isYear(text, start, written, next) ? exactly('year', start, to, value) : undefined
}

/** "Embraer 190", "The Lines 2, 3 and 4" */
function model({text, start, to, value, next, titleCase, isScaled}: WrittenNumber): Found {
  return !isScaled && isModel(text, start, next, titleCase) ? models(text, start, to, value) : undefined
}

/** "Explorer eight and Explorer 9": where nothing is counted, a number in words names a thing too. */
export function modelInWords({text, start, to, value, written, next, isDigits, titleCase}: WrittenNumber): Found {
  if (isDigits || titleCase || !/^[a-z]/.test(written)) return undefined
  if (!/^(?:[,;:)]|\.(?:\s|$)| (?:and|or) (?:\p{Lu}|\d))/u.test(next)) return undefined
  return isNamed(text, start) ? models(text, start, to, value) : undefined
}
