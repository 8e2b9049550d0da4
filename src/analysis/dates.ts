/**
 * Calendar dates and weekdays.
 *
 * Own patterns rather than a library: chrono-node finds 13 of 23 dates in news sentences, takes "May" and "last year" for dates,
 * needs a reference day, and is slower than all of our reading together. News writes dates in few ways; they are all here.
 * Read: "Thursday, Oct. 9, 2025", "Dec. 25", "9 October 2025", "December 2024", "2025-10-09", "25/10/2025" (where only one reading
 * is possible), bare weekdays, and years that can be nothing else ("in 2016"). Of other languages, a month with its day is read.
 */

import {matchesOf} from '../base/match-all.js'
import {languages} from '../language/index.js'
import type {ArticleDate} from '../model/article.js'
import {type DateReader, dateReaderOf, day, monthNames, weekdays, year} from './date-pattern.js'
import type {Passage} from './passage.js'

const own = dateReaderOf(languages)

/** Every text that holds a date holds one of these; most sentences hold none. */
const gate = /\d|day\b|DAY\b|\b(?:[JFMASOND][a-zéû]{2})/

export function findDates(passages: readonly Passage[], reader: DateReader = own): ArticleDate[] {
  const dates: ArticleDate[] = []
  for (const {text, start} of passages) {
    if (!gate.test(text)) continue
    for (const match of matchesOf(reader.pattern, text)) {
      const date = read(match.groups as Groups, reader)
      if (!date) continue
      const found = {start: start + match.index, end: start + match.index + match[0].length, raw: match[0], ...date}
      const {endA} = match.groups as Groups
      if (endA === undefined) dates.push(...daysBefore(text, found, start), found, ...daysAfter(text, found, start))
      else dates.push(...bothEnds(found, endA))
    }
  }
  return dates
}

const listBefore = new RegExp(String.raw`(?<![\p{L}\p{N}.,:/$£€%-])(?<days>(?:${day}, ){0,8}${day})(?:,? (?:and|or|to|through|until) | ?[-–] ?)$`, 'u')
const listAfter = new RegExp(
  String.raw`(?<days>(?:, ${day}){0,8},? (?:and|or|to|through|until) ${day})(?:,? (?<year>${year}))?(?=[.,;:!?)”"]|$| (?:and|at|between|but|during|for|from|in|on|or|the|to|when|where|which|with)\b)(?![.,:]\d)`,
  'uy',
)

/** "Oct. 9" and "12, 2025" of "Oct. 9-12, 2025" */
function bothEnds(date: ArticleDate, last: string): ArticleDate[] {
  const [, first = '', rest = ''] = /^(.{1,60}?) ?[-–] ?(\d.{0,40})$/.exec(date.raw) ?? []
  const [end] = isDay(date) ? daysIn(last, date.end - rest.length, date.iso) : []
  if (!end) return [date]
  return [
    {...date, end: date.start + first.length, raw: first},
    {...end, end: date.end, raw: rest},
  ]
}

/** "8 to" of "8 to 13 August", "8, 9 and" of "8, 9 and 10 August": days of the month that the last of them names. */
function daysBefore(text: string, date: ArticleDate, base: number): ArticleDate[] {
  if (!isDay(date) || !/^\d{1,2}\D/.test(date.raw)) return []
  const from = Math.max(0, date.start - base - 24)
  const list = listBefore.exec(text.slice(from, date.start - base))
  return list ? daysIn(list.groups?.days as string, base + from + list.index, date.iso) : []
}

/** "and 13" of "August 8 and 13", not of "On August 8 and 13 people", where something else is counted. A year at the end is that of all. */
function daysAfter(text: string, date: ArticleDate, base: number): ArticleDate[] {
  if (!isDay(date) || !/^\p{L}.*\D\d{1,2}$/u.test(date.raw)) return []
  listAfter.lastIndex = date.end - base
  const list = listAfter.exec(text)
  if (!list) return []
  const {days, year} = list.groups as Groups
  if (year !== undefined && date.iso.startsWith('--')) date.iso = `${year}${date.iso.slice(1)}`
  const found = daysIn(days as string, date.end, date.iso)
  const last = found.at(-1)
  if (last && year !== undefined) Object.assign(last, {end: base + listAfter.lastIndex, raw: text.slice(last.start - base, listAfter.lastIndex)})
  return found
}

function isDay(date: ArticleDate): date is ArticleDate & {iso: string} {
  return date.precision === 'day' && date.iso !== null
}

/** The days of a list in the month and year of one of them. */
function daysIn(list: string, base: number, iso: string): ArticleDate[] {
  const [year, month] = iso.startsWith('--') ? [undefined, iso.slice(2, 4)] : [iso.slice(0, 4), iso.slice(5, 7)]
  const found: ArticleDate[] = []
  for (const match of matchesOf(/\d{1,2}/g, list)) {
    const date = full(year, Number(month), Number(match[0]), {})
    if (date) found.push({start: base + match.index, end: base + match.index + match[0].length, raw: match[0], ...date})
  }
  return found
}

type Groups = Record<string, string | undefined>

function read(groups: Groups, {months, weekdays: weekdayNames}: DateReader): Pick<ArticleDate, 'iso' | 'precision' | 'weekday'> | undefined {
  const weekdayText = groups.dayA ?? groups.dayB ?? groups.dayE ?? groups.dayAfterA ?? groups.dayAfterB ?? groups.dayAfterD
  const weekday = weekdayText === undefined ? {} : {weekday: weekdayNames.get(weekdayText.toLowerCase().replace('.', '')) as string}
  const monthOf = (name: string): number => months.get(name.toLowerCase().replace('.', '')) ?? 0
  if (groups.dayF !== undefined) return {iso: null, precision: 'weekday', weekday: groups.dayF.toLowerCase()}
  if (groups.yearH !== undefined) return {iso: groups.yearH, precision: 'year'}
  if (groups.monthG !== undefined) return {iso: `--${two(monthOf(groups.monthG))}`, precision: 'month'}
  if (groups.monthC !== undefined) return {iso: `${groups.yearC}-${two(monthOf(groups.monthC))}`, precision: 'month'}
  if (groups.yearD !== undefined) return full(groups.yearD, Number(groups.monthD), Number(groups.dateD), weekday)
  if (groups.yearE !== undefined) {
    const first = Number(groups.firstE)
    const second = Number(groups.secondE)
    // 10/09/2025 is October or September, by where the reader lives; only 25/10 and 10/10 are clear. A dot is never American.
    if (groups.sepE === '.') return full(groups.yearE, second, first, weekday)
    if (first <= 12 && second <= 12 && first !== second) return undefined
    return first > 12 ? full(groups.yearE, second, first, weekday) : full(groups.yearE, first, second, weekday)
  }
  const month = monthOf((groups.monthA ?? groups.monthB) as string)
  const date = Number(groups.dateA ?? groups.dateB)
  return full(groups.yearA ?? groups.yearB, month, date, weekday)
}

function full(
  year: string | undefined,
  month: number,
  date: number,
  weekday: {weekday?: string},
): Pick<ArticleDate, 'iso' | 'precision' | 'weekday'> | undefined {
  if (month < 1 || month > 12 || date < 1 || date > lengthOf(year === undefined ? 2000 : Number(year), month)) return undefined
  return {iso: `${year ?? '-'}-${two(month)}-${two(date)}`, precision: 'day', ...weekday}
}

/** As a message names it: "August 13" where the text has the 13 of "from 8 to 13 August" or "August 8 and 13, 2025". */
export function nameOf({raw, iso}: Pick<ArticleDate, 'raw' | 'iso'>): string {
  const month = /^\d{1,2}(?:,? \d{4})?$/.test(raw) ? monthNames[Number(iso?.slice(-5, -3)) - 1] : undefined
  return month === undefined ? raw : `${month} ${raw}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

function lengthOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** "2025-10-09" is a "thursday". */
export function weekdayOf(iso: string): string {
  return weekdays[new Date(`${iso}T00:00:00Z`).getUTCDay()] as string
}

/** Days from 1970 to an ISO day, for differences between two. */
export function dayNumber(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000)
}

/** The year that puts "--12-25" nearest to a given ISO day: 2024 when that is 2025-02-01. */
export function nearestYear(monthDay: string, to: string): number {
  const around = Number(to.slice(0, 4))
  const distance = (year: number): number => Math.abs(dayNumber(`${year}${monthDay.slice(1)}`) - dayNumber(to))
  let best = around
  for (const year of [around - 1, around + 1]) if (distance(year) < distance(best)) best = year
  return best
}
