/**
 * The pattern of a date, put together from the calendars of the languages.
 *
 * English dates are read in all their forms; those of other languages where a day stands before the month: "9. Oktober 2025", "lundi 9 octobre".
 */

import {anyOf} from '../base/word-list.js'
import {type Calendar, type CalendarEntry, namesIn, placesOf, shortIn} from '../language/calendar.js'
import {beforeMonth, beforeYear, calendar as english, timesOfDay} from '../language/en/calendar.js'
import type {Language} from '../language/language.js'

/** What finds a date, and what its words stand for. */
export interface DateReader {
  /** Groups: `month`, `date`, `year`, `day` (of the week) and the like, each with a letter for the form that was read. */
  pattern: RegExp
  /** Months from 1 by their names in lower case. */
  months: ReadonlyMap<string, number>
  /** "sunday" by its names in lower case. */
  weekdays: ReadonlyMap<string, string>
}

export const year = String.raw`(?:1[5-9]\d\d|20\d\d)(?![\d,]\d|\d)`
export const day = String.raw`(?:[12]\d|3[01]|0?[1-9])`

/** In English, Sunday first, in lower case: what a weekday is called in an Article. */
export const weekdays: readonly string[] = namesIn(english.weekdays).map((name) => name.toLowerCase())
/** In English, January first. */
export const monthNames: readonly string[] = namesIn(english.months)

/** Reads the dates of these languages, and of English. */
export function dateReaderOf(languages: readonly Language[]): DateReader {
  const others = languages.flatMap(({calendar}) => (calendar && calendar !== english ? [calendar] : []))
  const calendars = [english, ...others]
  const days = placesOf(calendars.map((calendar) => calendar.weekdays))
  const months = placesOf(calendars.map((calendar) => calendar.months))
  return {
    pattern: patternOf(others),
    months: new Map([...months].map(([name, at]) => [name, at + 1])),
    weekdays: new Map([...days].map(([name, at]) => [name, weekdays[at] as string])),
  }
}

/** "January", "JANUARY" */
const fullNames = (entries: readonly CalendarEntry[]): string => anyOf([...namesIn(entries), ...namesIn(entries).map((name) => name.toUpperCase())])
const shortMonths = anyOf([...shortIn(english.months), ...shortIn(english.months).map((name) => name.toUpperCase())])

const month = String.raw`(?:${fullNames(english.months)}|(?:${shortMonths})\b\.?)`
const fullDay = `(?:${fullNames(english.weekdays)})`
const anyDay = String.raw`${fullDay}|(?:${anyOf(shortIn(english.weekdays))})\.?`
const ordinal = '(?:st|nd|rd|th|ST|ND|RD|TH)?'
/** "Thursday night, ", "Thursday (", "Thursday the ": what may stand between a weekday and its date. */
const bridge = String.raw`(?: (?:${anyOf(timesOfDay)}))?(?:, | \(|,? (?:on )?(?:the )?)`
/** ", a Thursday," behind the date. */
const dayAfter = (form: string): string => `(?:, (?:a )?(?<dayAfter${form}>${fullDay})(?=[,.;)]))?`
/** What stands behind a year that is none: "in 2,016", "in 2016 people". */
const counted = String.raw`[\d-]|[.,]\d|%| (?:people|men|women|children|cases|deaths|victims|households|homes|years|units|meters|metres|feet|miles|kilomet)`

function patternOf(others: readonly Calendar[]): RegExp {
  // German writes its months with a capital, French and Spanish do not ("4 Mars probes" is no date).
  const otherMonths = others.flatMap(({months}) => namesIn(months)).filter((name) => !monthNames.includes(name))
  const otherDays = others.flatMap((calendar) => namesIn(calendar.weekdays))
  const months = otherMonths.length > 0 ? `${month}|${anyOf(otherMonths)}` : month
  const dayBefore = otherDays.length > 0 ? `${anyDay}|${otherDays.map(inBothCases).join('|')}` : anyDay
  const forms = [
    // Thursday, Oct. 9, 2025; Oct. 9-12; Oct. 9
    String.raw`(?:(?<dayA>${anyDay})${bridge})?(?<monthA>${month}) ?(?<dateA>${day})${ordinal}(?!\d|[.,]\d|:\d| ?%|-year)(?: ?[-–] ?(?<endA>${day})(?![\d:]|\.\d))?(?:,? (?<yearA>${year}))?${dayAfter('A')}`,
    // Thursday, 9 October 2025; the 9th of October; 9. Oktober; 9 de octubre de 2025
    String.raw`(?:(?<dayB>${dayBefore})${bridge})?(?<dateB>${day})(?:${ordinal}(?: of)?|\.| de) (?<monthB>${months})(?![\p{L}])(?:,?(?: del?)? (?<yearB>${year}))?${dayAfter('B')}`,
    // December 2024
    `(?<monthC>${month}),?(?: of)? (?<yearC>${year})(?!-)`,
    // 2025-10-09
    String.raw`(?<yearD>${year})-(?<monthD>0[1-9]|1[0-2])-(?<dateD>0[1-9]|[12]\d|3[01])(?!\d)(?: \((?<dayAfterD>${anyDay})\))?`,
    // 25/10/2025
    String.raw`(?:(?<dayE>${anyDay})${bridge})?(?<firstE>\d{1,2})(?<sepE>[/.])(?<secondE>\d{1,2})\k<sepE>(?<yearE>${year})`,
    // Thursday
    `(?<dayF>${fullDay})`,
    // in December
    String.raw`(?<=\b(?:${beforeMonth.map(inBothCases).join('|')})[ -])(?<monthG>${month})(?! [A-Z])`,
    // in 2016
    String.raw`(?<=\b(?:${beforeYear.map(inBothCases).join('|')}|end of)[ -])(?<yearH>${year})(?!${counted})`,
  ]
  return new RegExp(String.raw`${beginningOf(otherDays)}(?<![\p{L}\p{N}_])(?:${forms.join('|')})(?![\p{L}\p{N}_])`, 'gu')
}

/** "lundi" as it stands inside a sentence, and as it opens one: "[lL]undi". */
function inBothCases(word: string): string {
  const [first = '', capital = ''] = [word.charAt(0), word.charAt(0).toUpperCase()]
  return first === capital ? word : `[${first}${capital}]${word.slice(1)}`
}

/** How every date begins. It saves the pattern the look at what stands before, which costs most, at nearly every place of a text. */
function beginningOf(otherDays: readonly string[]): string {
  const capitals = new Set([...monthNames, ...namesIn(english.weekdays), ...otherDays].map((name) => name.charAt(0).toUpperCase()))
  const small = otherDays.filter((name) => name.charAt(0) !== name.charAt(0).toUpperCase()).map((name) => name.slice(0, 3))
  return String.raw`(?=\d|[${[...capitals].join('')}]${small.length > 0 ? `|${anyOf(small)}` : ''})`
}
