/** Numbers that count nothing: years, models, addresses, what has its number as a name. */
import {anyOf, oneOf} from '../../base/word-list.js'
import {formsIn} from '../../language/calendar.js'
import {calendar} from '../../language/en/calendar.js'
import {singular} from '../../language/en/inflection.js'
import type {Bare, Found} from './bare-figure.js'
import {nounAfter, stops} from './counted-noun.js'

/** What four digits count, where they are no year: "1800 people". */
const countedThings = `
  people
  men
  women
  children
  deaths
  cases
  jobs
  homes
  votes
  units
  tons
  tonnes
  megawatts
  square
`
/** What they measure: "1800 m". */
const measures = `
  m
  km
  kg
  ft
  feet
  meters
  metres
  miles
  pounds
  dollars
  euros
  acres
`
const counted = new RegExp(String.raw`^(?:[ -]${oneOf(countedThings)}\b|[ -]?${oneOf(measures)}\b|%| percent)`)

/** Whether four digits are a year: "the 2012 Games", "in early 2016". */
export function isYear(text: string, start: number, written: string, next: string): boolean {
  if (!/^(?:1[6-9]\d\d|20\d\d)$/.test(written)) return false
  if (counted.test(next)) return false
  // "the 1872 workers": a plural may follow a year ("the 2012 elections"), so only a modifier speaks against it.
  return !/\b(?:than|least|nearly|almost|about|around|over|some|roughly|approximately|all|total of) $/i.test(text.slice(Math.max(0, start - 16), start))
}

/** "Embraer 190", "Line 2", "No. 10": a number that names a thing. */
export function isModel(text: string, start: number, next: string, titleCase: boolean): boolean {
  const before = /(\p{L}[\p{L}’'-]{0,40})\.? $/u.exec(text.slice(Math.max(0, start - 24), start))?.[1]
  // "Leck's 59 seats" are counted.
  if (before === undefined || /['’]s$/.test(before)) return false
  if (
    (numberedThings.has(before.toLowerCase()) || numberedThings.has(singular(before.toLowerCase()))) &&
    (/^\p{Lu}/u.test(before) || /^(?:flight|line|route|highway|number|room|no|page|chapter|phase|stage|level|grade|game|week|gate|channel)$/.test(before))
  )
    return true
  if (titleCase || !/^\p{Lu}/u.test(before) || /^\p{Lu}$/u.test(before)) return false
  if (/^(?:(?: (?:to|or) [\d.,]{1,8})?(?:[ -]?(?:percent|per cent|million|billion|people|years?|points|dead)\b|%)|,\d)/.test(next)) return false
  // "Over 40", "Police 30": at the start of a sentence any word has a capital.
  const head = text.slice(0, start - before.length - 1)
  if (head.trim() === '' || /[.!?:”"“]\s*$/.test(head)) return false
  return !stops.has(before.toLowerCase())
}

/** Whether a name of a thing that is numbered stands before: "Explorer", not "Monday" or the first word of a sentence. */
export function isNamed(text: string, start: number): boolean {
  const before = /\p{Lu}[\p{L}’'-]{0,30} (\p{Lu}\p{Ll}[\p{L}’'-]{0,30}) $/u.exec(text.slice(Math.max(0, start - 48), start))?.[1]
  return before !== undefined && !monthLike.test(before) && isModel(text, start, '', false)
}

/** "Explorer 8 and 9", "Lines 2, 3 and 4": every number of the list names a thing. */
export function models(text: string, start: number, end: number, value: number): Found {
  const figures: Bare[] = [{at: start, to: end, min: value, max: value, value, kind: 'model'}]
  const more = /(?:, | and |, and | or | & )(\d{1,4})(?![\d.,:]*\d|[%-])/y
  let to = end
  more.lastIndex = to
  for (let next = more.exec(text); next; next = more.exec(text)) {
    const [, written = ''] = next
    const number = Number(written)
    const {unit, noun} = nounAfter(text, more.lastIndex, number)
    // "Explorer 8 and 12 people"
    if (unit || noun !== undefined || addressWords.test(text.slice(more.lastIndex, more.lastIndex + 48))) break
    to = more.lastIndex
    figures.push({at: to - written.length, to, min: number, max: number, value: number, kind: 'model'})
  }
  return {figures, used: to}
}

/** What the name of a street ends in; a short form is a whole word. */
const streets = `
  Street
  St\\b
  Avenue
  Ave\\b
  Road
  Rd\\b
  Drive
  Dr\\b
  Lane
  Ln\\b
  Boulevard
  Blvd\\b
  Court
  Ct\\b
  Way
  Place
  Highway
  Parkway
  Terrace
  Circle
`
const side = String.raw`(?:[NSEW]\.? |North |South |East |West )?`
const streetName = String.raw`(?:[A-Z]\p{L}+|\d+(?:st|nd|rd|th)) (?:[A-Z]\p{L}+ )?`

/** "15 North Quay Street", "200 block of" */
export const addressWords = new RegExp(String.raw`^ (?:block of\b|${side}${streetName}${oneOf(streets)})`, 'u')

/** Capitalised words before a number that are no part of a name: "Over 40 people", "Kills 12" in a headline. */
const numberedThings = new Set(
  'cbs nbc abc fox line route highway flight interstate boeing airbus embraer apollo article chapter section channel room no number group class phase stage level page act title proposition question measure area zone sector district ward precinct unit gate track platform terminal runway game week round lot tier type version series model windows iphone galaxy playstation xbox hurricane falcon chromebook formula division category grade year bus train pier building block house station camp studio world war super bowl form rule order amendment resolution bill psalm verse vol volume episode season part option plan plot'.split(
    ' ',
  ),
)

export const monthLike = new RegExp(String.raw`^(?:${anyOf(formsIn(calendar.months))})\.?$|(?:day|Verse|Chapter|Article|Page)$`)
