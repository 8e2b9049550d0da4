/** Months and weekdays, as a language writes them inside a sentence: "January" has a capital, "janvier" has none. */

import {columnsOf} from '../base/word-list.js'

export interface Calendar {
  /** January first. */
  months: readonly CalendarEntry[]
  /** Sunday first; none where the language has no single words for them. */
  weekdays: readonly CalendarEntry[]
}

export interface CalendarEntry {
  /** In full; a second one where regions differ: "Januar", "Jänner". */
  names: readonly string[]
  /** Abbreviations, without their point. */
  short: readonly string[]
}

/** One month or weekday a line, its abbreviations behind the bar: "January | Jan", "Januar Jänner | Jan Jän". */
export function calendarOf(months: string, weekdays = ''): Calendar {
  return {months: calendarEntries(months), weekdays: weekdays === '' ? [] : calendarEntries(weekdays)}
}

function calendarEntries(list: string): CalendarEntry[] {
  return columnsOf(list).map(([names = '', short = '']) => ({names: names.split(' '), short: short === '' ? [] : short.split(' ')}))
}

export function namesIn(entries: readonly CalendarEntry[]): string[] {
  return entries.flatMap(({names}) => names)
}

export function shortIn(entries: readonly CalendarEntry[]): string[] {
  return entries.flatMap(({short}) => short)
}

/** Every way of writing, in full or short. */
export function formsIn(entries: readonly CalendarEntry[]): string[] {
  return entries.flatMap(({names, short}) => [...names, ...short])
}

/** The place of each month (or weekday) in its list, from 0, by every way of writing it in these languages, in lower case. */
export function placesOf(lists: ReadonlyArray<readonly CalendarEntry[]>): Map<string, number> {
  return new Map(lists.flatMap((entries) => entries.flatMap((entry, at) => formsIn([entry]).map((form): [string, number] => [form.toLowerCase(), at]))))
}
