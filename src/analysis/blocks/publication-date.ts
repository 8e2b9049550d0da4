/**
 * The day an article was published: from its metadata, a "Posted …" line, a date under the headline or leaked metadata, in this order.
 */

import {matchesOf} from '../../base/match-all.js'
import type {Span} from '../../base/spans.js'
import {anyOf} from '../../base/word-list.js'
import {placesOf} from '../../language/calendar.js'
import {languages} from '../../language/index.js'
import type {Block, Meta} from '../../model/article.js'

type Published = Span & {iso: string}

export function findPublished(text: string, blocks: readonly Block[], meta: Meta): Published | null {
  const stated = meta.date === undefined ? undefined : findDay(meta.date)
  if (stated) return {start: 0, end: 0, iso: stated.iso}
  let best: Published | null = null
  let rank = 0
  for (const block of blocks) {
    // The date of a teaser is another story's.
    if ((block.kind !== 'timestamp' && block.kind !== 'metadata' && block.kind !== 'byline') || block.region !== undefined) continue
    const line = text.slice(block.start, block.end)
    if (line.length > 200) continue
    const day = findDay(line)
    if (!day) continue
    const found = first.test(line) ? 4 : later.test(line) ? 2 : block.kind === 'timestamp' ? 3 : 1
    if (found > rank) {
      rank = found
      best = {start: block.start + day.start, end: block.start + day.end, iso: day.iso}
    }
  }
  return best
}

const first = anyWord(languages.flatMap(({dateLine}) => [...(dateLine?.published ?? [])]))
const later = anyWord(languages.flatMap(({dateLine}) => [...(dateLine?.updated ?? [])]))

function anyWord(words: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${anyOf(words)})(?!\p{L})`, 'iu')
}

/** From 0. */
const months = placesOf(languages.flatMap(({calendar}) => (calendar ? [calendar.months] : [])))

/**
 * The first whole date of a line: "Posted October 9, 2025 8:24 am." gives 2025-10-09.
 *
 * Months are looked for among Latin letters: ten letters of any script in a row are ten large classes, which take longer to compile than an article to read.
 */
export function findDay(line: string): Published | undefined {
  const found = [
    ...matches(line, /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?!\d)/g, ([, year, month, day]) => [year, Number(month), day]),
    ...matches(line, /(?<![\p{L}\d])([A-Za-zÀ-ÿ]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/gu, ([, month, day, year]) => [year, monthOf(month), day]),
    ...matches(line, /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|er)? (?:de )?([A-Za-zÀ-ÿ]{3,10})\.?,? (?:de )?(\d{4})(?!\d)/gu, ([, day, month, year]) => [
      year,
      monthOf(month),
      day,
    ]),
    ...matches(line, /(?<!\d)(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)/g, ([, day, month, year]) => [year, Number(month), day]),
  ]
  return found.sort((a, b) => a.start - b.start)[0]
}

function* matches(line: string, pattern: RegExp, parts: (match: RegExpExecArray) => [string | undefined, number, string | undefined]): Generator<Published> {
  for (const match of matchesOf(pattern, line)) {
    const [year, month, day] = parts(match)
    if (month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) continue
    const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    yield {start: match.index, end: match.index + match[0].length, iso}
  }
}

function monthOf(name = ''): number {
  return (months.get(name.toLowerCase()) ?? -1) + 1
}
