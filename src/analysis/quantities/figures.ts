/**
 * Numbers with what they count.
 *
 * One pattern finds where a number may begin; what it is follows from what stands before it (a currency, a modifier, a name) and
 * behind it (a scale, a unit, a noun). `min` and `max` hold what the wording allows, so that "more than 12,000" and "12,400" agree.
 */

import {matchesFrom} from '../../base/match-all.js'
import type {ArticleDate, Figure} from '../../model/article.js'
import type {Passage} from '../passage.js'
import {ageAt, agesAt} from './ages.js'
import type {Bare, Found} from './bare-figure.js'
import {bounds} from './bounds.js'
import {isCounted, nounAfter, what} from './counted-noun.js'
import {addressWords, isModel, isNamed, isYear, models} from './numbered-things.js'
import {digitPattern, parseNumber, round, scalePattern, wordPattern} from './numbers.js'
import {inchesAfter, pairedWith, upperEnd, wholeAfter} from './ranges.js'
import {isTitleCase} from './title-case.js'
import {currencyOf, currencyPattern, unitAt} from './units.js'

const vague: Record<string, [number, number]> = {
  dozens: [24, 199],
  scores: [40, 199],
  hundreds: [200, 1999],
  thousands: [2000, 19_999],
  millions: [2e6, 19_999_999],
  billions: [2e9, 19_999_999_999],
  'tens of thousands': [20_000, 199_999],
  'hundreds of thousands': [200_000, 1_999_999],
  'tens of millions': [2e7, 199_999_999],
  'hundreds of millions': [2e8, 1_999_999_999],
}

const fractions: Record<string, number> = {
  half: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  tenth: 10,
  tenths: 10,
}

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )

/** Where a figure may begin. Most places of a text are passed over by it, and the pattern itself never sees them. */
const beginning =
  /[\d½⅓⅔¼¾$€£¥₹₽₴₩₺]|['’]\d|\b(?:u\.?s|au|ca|nz|hk|[acsr]\$|eu|gb|ch|rs|an?[ -]|on|tw|th[iro]|fo|fi|si|se|ei|ni|te|el|ze|hu|mi|bi|tr|do|sc|ha)/gi

const candidate = new RegExp(
  String.raw`(?<![\p{L}\p{N}_@#])(?:(?<=\bmid-)|(?<!\p{L}[-’']))(?<!\d[.,:/-])(?:` +
    String.raw`(?<clock>\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.m\.|[ap]m\b|[AP]\.?M\b\.?)|\d{1,2}:\d\d(?![:\d])(?! ?-?(?:scale|ratio)))` +
    String.raw`|(?<decade>(?:'|’)?(?:1[5-9]|20)?\d0(?:'|’)?s\b)` +
    String.raw`|(?:(?<sign>${currencyPattern}) ?)?(?<digits>${digitPattern})(?:(?<letters>(?:bn|tn|mn|[mbkMBKT])\b)|(?<scale>${scalePattern}))?(?<ending>st|nd|rd|th)?` +
    String.raw`|(?<vague>[Tt]ens of (?:thousands|millions)|[Hh]undreds of (?:thousands|millions)|[Dd]ozens|[Ss]cores(?= of\b)|[Hh]undreds|[Tt]housands|[Mm]illions|[Bb]illions)\b` +
    String.raw`|(?<fraction>(?:[Hh]alf|[Aa] (?:third|quarter|fifth|tenth)|[Oo]ne[- ](?:half|third|quarter|fourth|fifth|tenth)|[Tt]wo[- ](?:thirds|fifths)|[Tt]hree[- ](?:quarters|fourths|fifths)|[Ff]our[- ]fifths)\b)` +
    String.raw`|(?<ordinal>(?:${ordinals.join('|')})\b)` +
    String.raw`|(?<words>(?:${wordPattern})\b)` +
    ')',
  'yiu',
)

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

function readFigure(text: string, start: number, match: RegExpExecArray, titleCase: boolean): Found {
  const groups = match.groups as Record<string, string | undefined>
  const end = match.index + match[0].length
  if (groups.clock !== undefined) return one(clock(groups.clock, start, end))
  if (groups.decade !== undefined) return one(decade(text, groups.decade, start, end))
  if (groups.vague !== undefined) return one(vagueCount(text, groups.vague, start, end))
  if (groups.fraction !== undefined) return one(fraction(text, groups.fraction, start, end))
  if (groups.ordinal !== undefined) return one(ordinal(text, groups.ordinal, start, end))
  if (groups.ending !== undefined)
    return one({at: start, to: end, min: Number(groups.digits), max: Number(groups.digits), value: Number(groups.digits), kind: 'ordinal'})
  return number(text, start, end, groups, titleCase)
}

function one(figure: Bare | undefined): Found {
  return figure && {figures: [figure], used: figure.to}
}

function clock(raw: string, at: number, to: number): Bare {
  const [, hour = '0', minute = '0', half] = /^(\d{1,2})(?:[:.](\d\d))? ?([ap])?/i.exec(raw) ?? []
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0)
  const value = hours * 60 + Number(minute)
  return {at, to, min: value, max: value, value, kind: 'time', unit: 'minute'}
}

function decade(text: string, raw: string, at: number, to: number): Bare | undefined {
  const value = Number(raw.replace(/\D/g, ''))
  if (/^\d/.test(raw) && value < 100) {
    // "in his 40s" is an age; "the 40s" may be degrees or years.
    const isAge = /\b(?:his|her|their|my|our|your)(?: (?:early|mid|late)(?:[ -]to[ -](?:mid|late))?)?[ -]$/i.test(text.slice(Math.max(0, at - 24), at))
    return isAge ? {at, to, min: value, max: value + 9, value, kind: 'age', unit: 'year'} : undefined
  }
  const first = value < 100 ? 1900 + value : value
  return {at, to, min: first, max: first + (first % 100 === 0 ? 99 : 9), value: first, kind: 'year'}
}

function vagueCount(text: string, raw: string, at: number, to: number): Bare | undefined {
  const [min, max] = vague[raw.toLowerCase()] as [number, number]
  const counted = nounAfter(text, to, 2)
  const money = counted.unit?.kind === 'money'
  return {
    at,
    to: counted.unit ? counted.to : to,
    min,
    max,
    value: min,
    kind: counted.unit?.kind ?? 'count',
    ...(counted.unit ? {unit: counted.unit.name} : {}),
    ...(counted.noun && !money ? {noun: counted.noun} : {}),
  }
}

function fraction(text: string, raw: string, at: number, to: number): Bare | undefined {
  const words = raw.toLowerCase().split(/[\s-]/)
  const name = words.at(-1) as string
  const parts = words.length > 1 ? (parseNumber(words[0] as string) ?? 1) : 1
  const after = text.slice(to, to + 14)
  // "half a million" is a number; "second half", "half-brother", "a quarter to nine" and "the third quarter" are no shares.
  const scaled = /^(?: of)? (?:an? )?(million|billion|trillion|dozen)\b/i.exec(after)
  if (scaled) {
    const value = round((parts / (fractions[name] as number)) * (parseNumber(scaled[1] as string) as number))
    const end = to + scaled[0].length
    const counted = nounAfter(text, end, value)
    return {
      at,
      to: counted.unit ? counted.to : end,
      ...bounds(text, at, value, true),
      value,
      kind: counted.unit?.kind ?? 'count',
      ...(counted.unit ? {unit: counted.unit.name} : counted.noun ? {noun: counted.noun} : {}),
    }
  }
  if (!/^ (?:of|the|its|his|her|their|all)\b/.test(after)) return undefined
  const counted = nounAfter(text, to, 1)
  const value = round(parts / (fractions[name] as number))
  return {at, to, ...bounds(text, at, value, false), value, kind: 'fraction', ...(counted.noun ? {noun: counted.noun} : {})}
}

function ordinal(text: string, raw: string, at: number, to: number): Bare | undefined {
  const value = ordinals.indexOf(raw.toLowerCase()) + 1
  // "seconds" never gets here; "a second" and "per second" are time, "at first" and "first of all" an order of speech.
  if (/\b(?:an?|per|each|split|every) $/i.test(text.slice(Math.max(0, at - 6), at)) && value === 2) return undefined
  return {at, to, min: value, max: value, value, kind: 'ordinal'}
}

export function number(text: string, start: number, end: number, groups: Record<string, string | undefined>, titleCase: boolean): Found {
  const written = groups.digits ?? groups.words ?? ''
  const currency = groups.sign === undefined ? undefined : currencyOf(groups.sign)
  let {letters} = groups
  let to = end
  // "10m" is ten metres, "$10m" ten million; "5k" is a run, "$5k" money.
  if (letters !== undefined && currency === undefined && /^[mbkt]$/i.test(letters) && !(/^m$/i.test(letters) && isCounted(nounAfter(text, end, 2)))) {
    to -= letters.length
    letters = undefined
    if (/^[bkt]$/i.test(groups.letters as string)) return undefined
  }
  let value = parseNumber(`${written}${letters ? ` ${letters.toLowerCase()}` : (groups.scale ?? '')}`)
  if (value === undefined) return undefined
  const scaled = letters !== undefined || groups.scale !== undefined
  const digits = groups.digits !== undefined
  // "two and a half hours"
  const half = groups.words === undefined ? undefined : /^[ -]and[ -]a[ -]half\b/.exec(text.slice(to, to + 11))?.[0]
  if (half !== undefined) {
    value += 0.5
    to += half.length
  }
  // "the 300-plus guests"
  const plus = digits && text.startsWith('-plus', to) && !/\p{L}/u.test(text[to + 5] ?? '')
  if (plus) to += 5
  const next = text.slice(to, to + 48)

  if (digits && !currency) {
    // "16. Storm closes harbour": the number of an item in a list.
    if (start === 0 && /^[.)] /.test(next)) return {figures: [], used: to}
    // 10.5.1, 555-0133, 1-800-555-0133, 24/7, 3x
    if (/^(?:[.:/]\d|[-–]\d+[-–]\d|\p{L}(?!\p{L}*(?:m|g|l|h|°)\b)(?!t\b|°))/u.test(next) && !unitAt(text, to)) {
      const run = /^[\d.:/–-]*/.exec(next)?.[0] ?? ''
      return {figures: [], used: to + run.length}
    }
    // 555-0133, 555 0133; "0800" and "0440 GMT" count nothing; "1, 500" is torn apart, and nobody can tell from what.
    const call = /^(?: ?[-.] ?\d{4}| \d{4,})\b/.exec(next)?.[0]
    if (/^\d{3,4}$/.test(written) && call) return {figures: [], used: to + call.length}
    if (/^0\d/.test(written)) return {figures: [], used: to}
    const torn = /^(?:, \d{3}(?![\d-]))+/.exec(next)?.[0]
    if (torn && /^\d{1,3}$/.test(written)) return {figures: [], used: to + torn.length}
    const ages = agesAt(text, start, to, value)
    if (ages) return {figures: [ages], used: ages.to}
    const score =
      /^([-–])(\d{1,3})(?![\d%,]|\.\d)(?!(?:[ -]\p{L}+){0,2}[ -](?:percent|minutes|hours|days|weeks|months|years|year-old|million|billion|people|degrees|miles|feet|meters|metres|kilometers|kilometres|pounds|inches)\b)/u.exec(
        next,
      )
    if (
      score &&
      !scaled &&
      value < 1000 &&
      !(
        Number(score[2]) > value &&
        nounAfter(text, to + score[0].length, 2).noun !== undefined &&
        !/^ (?:win|loss|victory|defeat|record|vote|lead)/.test(text.slice(to + score[0].length))
      )
    ) {
      const stop = to + score[0].length
      return {figures: [{at: start, to: stop, min: value, max: value, value, kind: 'score'}], used: stop}
    }
    if (!scaled && Number.isInteger(value) && addressWords.test(next)) return one({at: start, to, min: value, max: value, value, kind: 'address'})
    if (!scaled && isYear(text, start, written, next)) return one({at: start, to, min: value, max: value, value, kind: 'year'})
    if (!scaled && isModel(text, start, next, titleCase)) return models(text, start, to, value)
  }
  // "Explorer eight and Explorer 9": where nothing is counted, a number in words names a thing too.
  if (
    groups.words !== undefined &&
    !titleCase &&
    /^[a-z]/.test(written) &&
    /^(?:[,;:)]|\.(?:\s|$)| (?:and|or) (?:\p{Lu}|\d))/u.test(next) &&
    isNamed(text, start)
  )
    return models(text, start, to, value)
  const magnitude = /\bmagnitude[- ](?:of )?$/i.test(text.slice(Math.max(0, start - 14), start)) || /^(?:[- ]magnitude\b| (?:earth)?quake\b)/i.test(next)
  if (magnitude) return one({at: start, to, ...bounds(text, start, value, false), value, kind: 'magnitude'})

  // "10 to 15", "$5-10 million", "from 3 to 5 percent"
  const range = upperEnd(text, to, groups.digits !== undefined)
  // "€3m or 40 million pounds" are two amounts.
  // "from 12 to 3 million" falls.
  const falls = range !== undefined && range.scale >= 1000 && value < 1000 && value >= range.value / range.scale
  if (range && !falls && range.value > value && (range.sure || currency === undefined || range.currency === currency)) {
    const low = !scaled && range.scale > 1 && value < range.value / range.scale ? round(value * range.scale) : value
    if (low < range.value) {
      const counted = what(text, range.to, range.value, currency ?? range.currency, false)
      if (counted && (range.sure || counted.kind !== 'count' || counted.noun !== undefined)) {
        return {figures: [{at: start, to: counted.to, min: low, max: range.value, value: low, ...counted.fields}], used: counted.to}
      }
    }
  }

  const paired = digits && !scaled && half === undefined ? pairedWith(text, start, to, value) : undefined
  if (paired) {
    const shared = round(value * paired.scale)
    return one({
      at: start,
      to,
      ...bounds(text, start, shared, false),
      value: shared,
      ...paired.fields,
      ...(currency === undefined ? {} : {kind: 'money', unit: currency}),
    })
  }

  const age = ageAt(text, start, to, value)
  if (age) return one({at: start, ...age, ...bounds(text, start, value, true), value, kind: 'age', unit: age.unit ?? 'year'})

  const counted = what(text, to, value, currency, scaled)
  if (!counted) return undefined
  if (groups.words !== undefined && /^one$/i.test(written) && (counted.fields.noun === undefined || isPronounOne(text, start, to))) {
    if (counted.fields.unit === undefined && !/^ (?:in|of every) /.test(next)) return undefined
  }
  // "12.5 cm to 38.1 cm"
  const far = counted.fields.unit !== undefined && counted.kind !== 'duration' && range === undefined ? upperEnd(text, counted.to, digits) : undefined
  const farther = far?.sure && far.value > value ? what(text, far.to, far.value, far.currency, false) : undefined
  if (far && farther && farther.fields.unit === counted.fields.unit) {
    return {figures: [{at: start, to: farther.to, min: value, max: far.value, value, ...farther.fields}], used: farther.to}
  }
  const figure: Bare = {
    at: start,
    to: counted.to,
    ...bounds(text, start, value, counted.fields.kind === 'count' || counted.fields.kind === 'age'),
    value,
    ...counted.fields,
  }
  if ((plus || /^-?\+| or more\b| plus\b/.test(text.slice(counted.to, counted.to + 8))) && figure.modifier === undefined)
    Object.assign(figure, {max: Infinity, modifier: 'or more'})
  if (/\bminus $|(?<![\p{L}\d])[-−–]$/u.test(text.slice(Math.max(0, start - 6), start)) && figure.kind === 'temperature')
    Object.assign(figure, {min: -value, max: -value, value: -value})
  const feet = figure.unit === 'foot' ? inchesAfter(text, figure.to) : undefined
  if (feet) Object.assign(figure, {to: feet.to, value: value + feet.inches / 12, min: value + feet.inches / 12, max: value + feet.inches / 12})
  const whole = figure.kind === 'count' ? wholeAfter(text, figure.to) : undefined
  if (!whole) return one(figure)
  // "38 of 67 people": both are counted, and the first is a part of the second.
  const all = what(text, whole.to, whole.value, undefined, false)
  const noun = all?.fields.noun
  figure.of = {value: whole.value, start: whole.at, end: whole.to}
  if (noun !== undefined && figure.noun === undefined) figure.noun = noun
  const total: Bare = {at: whole.at, to: whole.to, min: whole.value, max: whole.value, value: whole.value, kind: 'count', ...(noun === undefined ? {} : {noun})}
  return {figures: [figure, total], used: whole.to}
}

/** "One of them", "no one", "the one that": a pronoun. */
function isPronounOne(text: string, start: number, to: number): boolean {
  return (
    /\b(?:no|any|every|some|each|this|that|the|another) $/i.test(text.slice(Math.max(0, start - 8), start)) ||
    /^ (?:of|another|by|time|day|who|that|or|can|could|thing|way|more|is|was|might|may|must|should|would)\b/.test(text.slice(to, to + 9))
  )
}
