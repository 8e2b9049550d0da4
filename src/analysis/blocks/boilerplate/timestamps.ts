/** Dates, times and reading times on a line of their own. */

import {anyOf} from '../../../base/word-list.js'
import {formsIn} from '../../../language/calendar.js'
import {languages} from '../../../language/index.js'
import type {DateLine, Language} from '../../../language/language.js'
import {timeZones} from '../../../language/time-zones.js'
import type {Line} from '../line.js'
import type {Signal} from './signal.js'
import {signalOf} from './signal.js'

export interface DateLineWords {
  /** "january", "mon", "yesterday": a date by themselves. */
  days: ReadonlySet<string>
  /** "pm", "gmt", "th": they stand beside figures. */
  clock: ReadonlySet<string>
  /** "posted", "updated" */
  labels: ReadonlySet<string>
  joiners: ReadonlySet<string>
  /** "vor 2 Stunden"; English has its own pattern. */
  ago: RegExp
  /** "3 min read", "Lesezeit: 4 Minuten" */
  reading: RegExp
}

const own = dateLineWordsOf(languages)

/** The words of all languages together: of which language such a line is, it is too short to tell. */
export function dateLineWordsOf(known: readonly Language[]): DateLineWords {
  const lines = known.flatMap(({dateLine}) => (dateLine ? [dateLine] : []))
  const all = (words: (line: DateLine) => ReadonlySet<string> | undefined): string[] => lines.flatMap((line) => [...(words(line) ?? [])])
  const entries = known.flatMap(({calendar}) => (calendar ? [...calendar.months, ...calendar.weekdays] : []))
  const about = anyOf(all(({ago}) => ago?.about))
  const before = anyOf(all(({ago}) => ago?.before))
  const titles = anyOf(all(({reading}) => reading?.before))
  const after = anyOf(all(({reading}) => reading?.after))
  return {
    days: new Set([...formsIn(entries).map((form) => form.toLowerCase()), ...all(({days}) => days)]),
    clock: new Set([...timeZones, ...all(({clock}) => clock)]),
    labels: new Set([...all(({published}) => published), ...all(({updated}) => updated), ...all(({labels}) => labels)]),
    joiners: new Set(all(({joiners}) => joiners)),
    ago: new RegExp(
      String.raw`^(?:${before}) (?:(?:${about}) )?(?:\d{1,3}|${anyOf(all(({ago}) => ago?.one))}) \p{L}{1,10}(?: (?:${before}) \d{1,3} \p{L}{1,10})?$`,
      'u',
    ),
    reading: new RegExp(
      String.raw`^(?:${titles})?[:\s]*(?:<|about |ca\. )?\d{1,3}[ -]?(?:${anyOf(all(({reading}) => reading?.minutes))})\.?(?: (?:${after}))?$`,
    ),
  }
}

/** "2h ago", "Posted October 9, 2025 8:24 am.", "Mon 18 Nov 2019 18.54 GMT", "3 min read". */
export function timestamp({lower, plain, ending, capitals}: Line, words: DateLineWords = own): Signal | undefined {
  if (
    /^(?:about |over |nearly |almost |an? )?(?:\d{1,3}\+? ?)?(?:s|m|h|d|w|mo|y|secs?|mins?|hrs?|seconds?|minutes?|hours?|days?|weeks?|months?|years?)\.? ago$/.test(
      plain,
    )
  )
    return signalOf('relative-time')
  if (words.ago.test(plain)) return signalOf('relative-time')
  if (/^\d{1,2} ?[smhdw]$/.test(plain)) return signalOf('relative-time')
  if (words.reading.test(plain)) return signalOf('reading-time')
  const {dated, labelled, numbers, others, clock} = countDates(lower, words)
  if (others === 0) {
    if (labelled && (dated || numbers)) return signalOf('publication-date')
    if (dated && numbers) return signalOf('bare-date', /\d{4}/.test(lower))
    if (numbers > 2 || (clock && numbers === 1)) return signalOf('bare-time', false)
    return undefined
  }
  if (ending === 'sentence' && !labelled) return undefined
  // "Anna Berg · Posted: Aug 08, 2024 4:00 AM", "Anna Berg November 20, 2019 12:32"
  if (labelled && dated && numbers >= 2 && others <= 6 && capitals > 0.6) return signalOf('publication-date-with-name')
  if (dated && clock && numbers >= 2 && others <= 4 && capitals > 0.7) return signalOf('date-and-time-with-name')
  if (dated && numbers >= 2 && others <= 4 && capitals > 0.6) return signalOf('date-with-words', false)
  return undefined
}

interface DateCount {
  /** Holds a month, a weekday or a whole date in figures. */
  dated: boolean
  /** Says "posted", "updated". */
  labelled: boolean
  /** Holds a time of day. */
  clock: boolean
  numbers: number
  /** Words that have nothing to do with dates. */
  others: number
}

function countDates(lower: string, words: DateLineWords): DateCount {
  const count: DateCount = {dated: false, labelled: false, clock: false, numbers: 0, others: 0}
  if (!/\d/.test(lower)) return {...count, others: 1}
  for (const token of lower.replace(/\b(\d{1,2})\/(\d{1,2})\/(\d{2,4})\b/g, '$1-$2-$3').split(/[\s,|·•/()–—[\]]+|(?<=\d)(?=[ap]\.?m\b)/)) {
    const word = token.replace(/^[-:.*]+|(?<![-:.*])[-:.*]+$/g, '')
    if (!word) continue
    if (/^\d/.test(word)) {
      if (/^\d{4}-\d{2}-\d{2}(?:t[\d:.]+(?:z|[+-]\d{2}:?\d{2})?)?$/.test(word) || /^\d{1,2}[.-]\d{1,2}[.-]\d{2,4}$/.test(word) || /^\d+[年月日]/.test(word)) {
        count.dated = true
        count.numbers += 2
      } else if (/^\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:[ap]\.?m)?$/.test(word)) {
        count.clock = true
        count.numbers++
      } else if (/^\d{1,4}(?:st|nd|rd|th|er|[ap]m|h)?$/.test(word)) count.numbers++
      else count.others++
    } else if (words.days.has(word)) count.dated = true
    else if (words.labels.has(word)) count.labelled = true
    else if (!words.joiners.has(word) && !words.clock.has(word)) count.others++
  }
  return count
}
