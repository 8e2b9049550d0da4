/** Two numbers that belong together: "10 to 12", "$3-5 million", "5 feet 4 inches". */

import {type Counted, what} from './counted-noun.js'
import {digitPattern, parseNumber, scalePattern, wordPattern} from './numbers.js'
import {currencyOf, currencyPattern, unitAt} from './units.js'

/** "10" of "5 to 10 million": the other end of a range that begins before `to`. */
export function upperEnd(text: string, to: number, digits: boolean): {value: number; to: number; scale: number; sure: boolean; currency?: string} | undefined {
  const join = /(?: ?[-–—] ?| to | or )/y
  join.lastIndex = to
  const joint = join.exec(text)?.[0]
  if (joint === undefined) return between(text, to)
  return highEnd(text, join.lastIndex, digits, joint === ' to ' || joint === '–' || joint === '-')
}

function between(text: string, to: number): ReturnType<typeof upperEnd> {
  if (!text.startsWith(' and ', to) || !/\bbetween (?:US)?[$€£]?(?:[\d.,]+|\p{L}+)(?: \p{L}+)?$/iu.test(text.slice(Math.max(0, to - 40), to))) return undefined
  return highEnd(text, to + 5, true, true)
}

function highEnd(text: string, at: number, digits: boolean, sure: boolean): ReturnType<typeof upperEnd> {
  highNumber.lastIndex = at
  const match = highNumber.exec(text)
  if (!match || (match[2] === undefined && digits)) return undefined
  const whole = (match[2] ?? match[3]) as string
  const value = parseNumber(`${whole} ${(match[4] ?? '').trim().toLowerCase()}`)
  const bare = parseNumber(whole)
  if (value === undefined || bare === undefined) return undefined
  const currency = match[1] === undefined ? undefined : currencyOf(match[1])
  return {value, to: at + match[0].length, scale: bare === 0 ? 1 : value / bare, sure, ...(currency === undefined ? {} : {currency})}
}

const highNumber = new RegExp(String.raw`(${currencyPattern})?(?:(${digitPattern})|(${wordPattern})\b)((?:bn|tn|mn|[mb])\b|${scalePattern})?`, 'iy')

/** "10.3 and 9.8 million children", "from 45 to 40 percent": what the second of two numbers is of, the first is of too. */
export function pairedWith(text: string, start: number, to: number, value: number): (Pick<Counted, 'fields'> & {scale: number}) | undefined {
  const joint = /^ (?:and|or|to) /.exec(text.slice(to, to + 5))?.[0]
  if (joint === undefined) return undefined
  // "killed 12 and 3 million fled" has two numbers of two things.
  if (
    joint === ' and ' &&
    Number.isInteger(value) &&
    !/\b(?:about|almost|around|at|between|both|by|from|nearly|of|over|to|with) $/i.test(text.slice(Math.max(0, start - 8), start))
  )
    return undefined
  const other = highEnd(text, to + joint.length, true, true)
  if (!other || other.currency !== undefined) return undefined
  const counted = what(text, other.to, other.value, undefined, other.scale > 1)
  if (!counted) return undefined
  if (counted.kind === 'percent' && value <= 100) return {scale: 1, fields: counted.fields}
  const ratio = (value * other.scale) / other.value
  return other.scale >= 1000 && value < 1000 && ratio > 0.1 && ratio < 10 ? {scale: other.scale, fields: counted.fields} : undefined
}

/** "67" of "38 of 67 people", "five" of "one in five". */
export function wholeAfter(text: string, after: number): {value: number; at: number; to: number} | undefined {
  wholePattern.lastIndex = after
  const match = wholePattern.exec(text)
  if (!match) return undefined
  const to = after + match[0].length
  const written = (match[1] ?? match[2]) as string
  const value = parseNumber(`${written}${match[3] ?? ''}`)
  const isIn = match[0].startsWith(' in ')
  if (value === undefined || (isIn && (value > 100 || /^(?:19|20)\d\d$/.test(written)))) return undefined
  // "20 in two weeks" tells how long it took.
  if (isIn && unitAt(text, to + 1)) return undefined
  // "52 of 12-year-olds": an age, and the 52 are percent.
  if (/^[- ](?:year|month|week|day)s?[- ]old/.test(text.slice(to, to + 12))) return undefined
  const at = to - written.length - (match[3]?.length ?? 0)
  return {value, at, to}
}

const wholePattern = new RegExp(
  String.raw`(?: (?:out )?of (?:the |all |its |their )?(?:more than |about |nearly )?| in (?:every )?)(?:(${digitPattern})|(${wordPattern})\b)(${scalePattern})?`,
  'iy',
)

export function inchesAfter(text: string, to: number): {inches: number; to: number} | undefined {
  const pattern = /[, -]{0,2}(?:and )?(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven)[- ]?(?:inch(?:es)?|in\b)/iy
  pattern.lastIndex = to
  const match = pattern.exec(text)
  const inches = match ? parseNumber(match[1] as string) : undefined
  return inches === undefined || inches > 12 ? undefined : {inches, to: pattern.lastIndex}
}
