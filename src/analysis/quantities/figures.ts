/**
 * Numbers with what they count.
 *
 * One pattern finds where a number may begin; what it is follows from what stands before it (a currency, a modifier, a name) and
 * behind it (a scale, a unit, a noun). `min` and `max` hold what the wording allows, so that "more than 12,000" and "12,400" agree.
 */

import {matchesFrom} from '../../base/match-all.js'
import {firstOf} from '../../base/readers.js'
import type {ArticleDate, Figure} from '../../model/article.js'
import type {Passage} from '../passage.js'
import {amountReaders} from './amounts.js'
import {exactly, type FigureForm, type FigureMatch, type Found} from './bare-figure.js'
import {digitPattern, scalePattern, wordPattern} from './numbers.js'
import {fraction, ordinal, vagueNumber} from './numbers-in-words.js'
import {clockTime, decade} from './times.js'
import {isTitleCase} from './title-case.js'
import {digitReaders} from './uncounted-numbers.js'
import {currencyPattern} from './units.js'
import {writtenNumber} from './written-number.js'

/** Where a figure may begin. Most places of a text are passed over by it, and the pattern itself never sees them. */
const beginning =
  /[\d½⅓⅔¼¾$€£¥₹₽₴₩₺]|['’]\d|\b(?:u\.?s|au|ca|nz|hk|[acsr]\$|eu|gb|ch|rs|an?[ -]|on|tw|th[iro]|fo|fi|si|se|ei|ni|te|el|ze|hu|mi|bi|tr|do|sc|ha)/gi

/** "bn" of "1.2bn", directly behind the digits. */
const letters = String.raw`(?<letters>(?:bn|tn|mn|[mbkMBKT])\b)`

/** Every form of a figure: where two could begin at one place, the first is it. */
export const forms: readonly FigureForm[] = [
  clockTime,
  decade,
  {
    group: 'plain',
    reads: 'a number in digits',
    example: 'It cost $1.2bn in the 21st year.',
    pattern: `(?:(?<sign>${currencyPattern}) ?)?(?<digits>${digitPattern})(?:${letters}|(?<scale>${scalePattern}))?(?<ending>st|nd|rd|th)?`,
    read: plainNumber,
  },
  vagueNumber,
  fraction,
  ordinal,
  {group: 'words', reads: 'a number in words', example: 'Twenty-five boats sank.', pattern: String.raw`(?:${wordPattern})\b`, read: plainNumber},
]

/** Not inside a word or a longer number: "B-52", "1/2"; but "mid-30s". */
const fresh = String.raw`(?<![\p{L}\p{N}_@#])(?:(?<=\bmid-)|(?<!\p{L}[-’']))(?<!\d[.,:/-])`

const candidate = new RegExp(`${fresh}(?:${forms.map(({group, pattern}) => `(?<${group}>${pattern})`).join('|')})`, 'yiu')

/** Every number that is not a digit begins or ends like one of these. */
const gate = /[\d½⅓⅔¼¾]|\b(?:[ao]n|tw|th[ir]|fo|fi[frv]|si|se[vc]|ei|ni|te[nl]|el|half|half|dozen|score|hundred|thousand|million|billion|A |a )/i

/** `dates` are skipped: "Dec. 25, 2024" holds no figure. */
export function findFigures(passages: readonly Passage[], dates: readonly ArticleDate[]): Figure[] {
  const figures: Figure[] = []
  // Dates come in the order of the passages, as figures do.
  let nextDate = 0
  for (const passage of passages) {
    const {text, start: base} = passage
    if (!gate.test(text)) {
      while (nextDate < dates.length && (dates[nextDate] as ArticleDate).start < passage.end && (dates[nextDate] as ArticleDate).start >= base) nextDate++
      continue
    }
    const titleCase = passage.paragraph < 0 && isTitleCase(text)
    let used = 0
    for (const match of matchesFrom(beginning, candidate, text)) {
      const start = match.index + (match[0].length - match[0].trimStart().length)
      if (start < used) continue
      while (nextDate < dates.length && (dates[nextDate] as ArticleDate).end <= base + start && (dates[nextDate] as ArticleDate).end <= passage.end) nextDate++
      const date = dates[nextDate]
      if (date && date.start <= base + start && base + start < date.end) {
        used = date.end - base
        continue
      }
      const found = readFigure(text, start, match, titleCase)
      if (!found) continue
      used = found.used
      for (const {at, to, ...figure} of found.figures) {
        figures.push({
          start: base + at,
          end: base + to,
          raw: text.slice(at, to),
          ...figure,
          ...(figure.of ? {of: {...figure.of, start: base + figure.of.start, end: base + figure.of.end}} : {}),
        })
      }
    }
  }
  return figures
}

function readFigure(text: string, at: number, match: RegExpExecArray, titleCase: boolean): Found {
  const groups = match.groups as Record<string, string | undefined>
  const to = match.index + match[0].length
  for (const {group, read} of forms) {
    const raw = groups[group]
    if (raw !== undefined) return read({text, at, to, raw, groups, titleCase})
  }
  return undefined
}

/** "12,400", "$1.2bn", "twenty-five", "21st" */
function plainNumber(match: FigureMatch): Found {
  const {at, to, groups} = match
  if (groups.ending !== undefined) return exactly('ordinal', at, to, Number(groups.digits))
  const number = writtenNumber(match)
  if (!number) return undefined
  return (number.isDigits && !number.currency ? firstOf(digitReaders, number) : undefined) ?? firstOf(amountReaders, number)
}
