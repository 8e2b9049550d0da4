/**
 * Numbers with what they count.
 *
 * One pattern finds where a number may begin; what it is follows from what stands before it (a currency, a modifier, a name) and
 * behind it (a scale, a unit, a noun). `min` and `max` hold what the wording allows, so that "more than 12,000" and "12,400" agree.
 */

import {matchesFrom, matchesOf} from '../../base/match-all.js'
import {isPlural, singular} from '../../language/en/inflection.js'
import type {ArticleDate, Figure, FigureKind} from '../../model/article.js'
import type {Passage} from '../passage.js'
import {digitPattern, parseNumber, round, scalePattern, wordPattern} from './numbers.js'
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

const modifiers: ReadonlyArray<[wording: RegExp, kind: 'above' | 'from' | 'below' | 'upto' | 'nearly' | 'about' | 'above-near']> = [
  [/^(?:more than|over|above|in excess of|upwards of|upward of|well over|greater than|exceeding)$/, 'above'],
  [/^(?:just over|a little over|slightly more than|little more than|just above|slightly over|just more than)$/, 'above-near'],
  [/^(?:at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|as few as|as little as)$/, 'from'],
  [/^(?:less than|fewer than|under|below)$/, 'below'],
  [/^(?:up to|as many as|as much as|as high as|at most|no more than|not more than|a maximum of|maximum of)$/, 'upto'],
  [/^(?:nearly|almost|close to|just under|just below|just shy of|approaching|just short of|nearly as many as|slightly less than|a little under)$/, 'nearly'],
  [
    /^(?:about|around|approximately|roughly|some|an estimated|estimated|circa|an average of|average of|approx\.?|somewhere around|in the region of|~)$/,
    'about',
  ],
]

const modifierPattern =
  /(?:^|[\s(“"—–-])((?:(?:just|slightly|a little|little|well) )?(?:more|less|fewer|greater) than|(?:just|well|a little|slightly) (?:over|under|above|below)|over|above|in excess of|upwards? of|exceeding|at least|(?:no|not) (?:fewer|less|more) than|under|below|up to|as (?:many|much|high|few|little) as|at most|(?:a )?(?:minimum|maximum) of|nearly|almost|close to|just (?:shy|short) of|approaching|about|around|approximately|roughly|some|(?:an )?estimated|circa|(?:an )?average of|approx\.?|in the region of|~|exactly|precisely|only|just|mere|another|an additional|additional)\s+(?:an?\s+|the\s+)?$/i

/** Words that end the run in which the counted noun must stand. */
const stops = new Set(
  'of in on at by to for from with without within into onto over under after before since until during between among against about around near through across per via as than that which who whom whose when where while because if though although but and or nor so yet the a an this these those its his her their our my your is are was were be been being am has have had do does did will would can could may might must shall should not no also said says say told tells added according including aboard'.split(
    ' ',
  ),
)

/** What stands for people after a number: "38 dead". */
const states = new Set(
  'dead killed injured wounded missing arrested hurt hospitalized hospitalised detained displaced homeless dying shot rescued stranded infected fatalities'.split(
    ' ',
  ),
)

const people = new Set(
  'man woman boy girl person child teenager teen student officer suspect victim driver passenger pilot soldier worker resident father mother son daughter brother sister infant baby toddler adult male female youth defendant gunman player survivor'.split(
    ' ',
  ),
)

const addressWords =
  /^ (?:block of\b|(?:[NSEW]\.? |North |South |East |West )?(?:[A-Z]\p{L}+|\d+(?:st|nd|rd|th)) (?:[A-Z]\p{L}+ )?(?:Street|St\b|Avenue|Ave\b|Road|Rd\b|Drive|Dr\b|Lane|Ln\b|Boulevard|Blvd\b|Court|Ct\b|Way|Place|Highway|Parkway|Terrace|Circle))/u

/** Capitalised words before a number that are no part of a name: "Over 40 people", "Kills 12" in a headline. */
const numberedThings = new Set(
  'cbs nbc abc fox line route highway flight interstate boeing airbus embraer apollo article chapter section channel room no number group class phase stage level page act title proposition question measure area zone sector district ward precinct unit gate track platform terminal runway game week round lot tier type version series model windows iphone galaxy playstation xbox hurricane falcon chromebook formula division category grade year bus train pier building block house station camp studio world war super bowl form rule order amendment resolution bill psalm verse vol volume episode season part option plan plot'.split(
    ' ',
  ),
)

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

type Bare = Omit<Figure, 'start' | 'end' | 'raw'> & {at: number; to: number}
type Found = {figures: Bare[]; used: number} | undefined

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

function number(text: string, start: number, end: number, groups: Record<string, string | undefined>, titleCase: boolean): Found {
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

/** "40m people", "40m pounds": millions, where "40m deep" are metres. */
function isCounted({noun, unit}: ReturnType<typeof nounAfter>): boolean {
  return noun !== undefined || unit?.kind === 'money' || unit?.name === 'pound'
}

interface Counted {
  to: number
  kind: FigureKind
  noun?: string
  fields: Pick<Figure, 'kind'> & Partial<Pick<Figure, 'unit' | 'noun'>>
}

/** What a number that ends at `to` measures or counts. */
function what(text: string, to: number, value: number, currency: string | undefined, scaled: boolean): Counted | undefined {
  if (currency !== undefined) return {to, kind: 'money', fields: {kind: 'money', unit: currency}}
  const counted = nounAfter(text, to, value)
  if (counted.unit) {
    const {name, kind} = counted.unit
    // "two million pounds" are money, "200 pounds" a weight.
    if (name === 'pound' && scaled) return {to: counted.to, kind: 'money', fields: {kind: 'money', unit: 'GBP'}}
    return {to: counted.to, kind, fields: {kind, unit: name}}
  }
  if (counted.noun === undefined) return {to, kind: 'count', fields: {kind: 'count'}}
  return {to, kind: 'count', noun: counted.noun, fields: {kind: 'count', noun: counted.noun}}
}

const nextWord = /([ \u00a0-])(?:[“"‘'(])?(\p{L}[\p{L}’'.-]*\p{L}|\p{L})/uy

/** The unit or the counted noun behind a number: "people" for "38 young people", "metre" for "10-metre". */
function nounAfter(text: string, at: number, value: number): {to: number; unit?: NonNullable<ReturnType<typeof unitAt>>['unit']; noun?: string} {
  const space = text[at]
  const from = space === ' ' || space === '-' || space === '\u00a0' ? at + 1 : at
  const unit = space === undefined ? undefined : unitAt(text, from)
  // "10 in the morning", "2 sec", "5 in 10": a short unit needs a digit before it and nothing that makes it a word.
  if (
    unit &&
    !(
      unit.end - from <= 3 &&
      /^(?:in|min|ha|won|mi|sec)$/i.test(text.slice(from, unit.end)) &&
      /^ (?:the|a|an|his|her|\d|five|ten)\b/.test(text.slice(unit.end, unit.end + 6))
    )
  ) {
    if (!(unit.unit.kind === 'duration' && /^-old|^ of age| old\b|^s? olds?\b/.test(text.slice(unit.end, unit.end + 8)))) return {to: unit.end, unit: unit.unit}
  }
  let cursor = at
  let first: string | undefined
  let last: string | undefined
  for (let words = 0; words < 5; words++) {
    nextWord.lastIndex = cursor
    const match = nextWord.exec(text)
    if (!match) break
    const word = (match[2] as string).toLowerCase().replace(/['’]s$|['’]$/, '')
    if (words === 0 && word === 'of') {
      const group = /[ ]of (?:the|those|these|his|her|their|its|our|all|about|more than)? ?/y
      group.lastIndex = cursor
      const skipped = group.exec(text)
      // "38 of 67 people" is read by its own pattern; "one of them" counts nothing that is named.
      if (!skipped || /^(?:\d|them|us|which|whom|it)/.test(text.slice(group.lastIndex, group.lastIndex + 5))) break
      cursor = group.lastIndex - 1
      if (text[cursor] !== ' ') break
      continue
    }
    if (stops.has(word)) break
    if (states.has(word) && first === undefined) return {to: at, noun: word}
    if (match[1] === '-' && words === 0) return {to: at, noun: singular(word)}
    if (isPlural(word)) return {to: at, noun: singular(word)}
    if (word === 'crew' || word === 'staff' || word === 'police') last ??= word
    if (value === 1 && people.has(word)) return {to: at, noun: word === 'person' ? 'people' : word}
    first ??= word
    cursor = nextWord.lastIndex
  }
  if (last !== undefined) return {to: at, noun: last}
  return value === 1 && first !== undefined ? {to: at, noun: first} : {to: at}
}

/** "10" of "5 to 10 million": the other end of a range that begins before `to`. */
function upperEnd(text: string, to: number, digits: boolean): {value: number; to: number; scale: number; sure: boolean; currency?: string} | undefined {
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

const highNumber = new RegExp(String.raw`(${currencyPattern})?(?:(${digitPattern})|(${wordPattern})\b)((?:bn|tn|mn|[mb])\b|${scalePattern})?`, 'iy')

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

/** "10.3 and 9.8 million children", "from 45 to 40 percent": what the second of two numbers is of, the first is of too. */
function pairedWith(text: string, start: number, to: number, value: number): (Pick<Counted, 'fields'> & {scale: number}) | undefined {
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

const wholePattern = new RegExp(
  String.raw`(?: (?:out )?of (?:the |all |its |their )?(?:more than |about |nearly )?| in (?:every )?)(?:(${digitPattern})|(${wordPattern})\b)(${scalePattern})?`,
  'iy',
)

/** "67" of "38 of 67 people", "five" of "one in five". */
function wholeAfter(text: string, after: number): {value: number; at: number; to: number} | undefined {
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

function inchesAfter(text: string, to: number): {inches: number; to: number} | undefined {
  const pattern = /[, -]{0,2}(?:and )?(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven)[- ]?(?:inch(?:es)?|in\b)/iy
  pattern.lastIndex = to
  const match = pattern.exec(text)
  const inches = match ? parseNumber(match[1] as string) : undefined
  return inches === undefined || inches > 12 ? undefined : {inches, to: pattern.lastIndex}
}

function ageAt(text: string, start: number, to: number, value: number): {to: number; unit?: string} | undefined {
  const suffix = /[- ](year|yr|month|week|day|hour)s?[- ]olds?\b| (year)s of age\b/iy
  suffix.lastIndex = to
  const [found, old, of] = suffix.exec(text) ?? []
  if (found !== undefined) {
    const unit = (old ?? of ?? '').toLowerCase()
    return {to: to + found.length, unit: unit === 'yr' ? 'year' : unit}
  }
  if (!Number.isInteger(value) || value < 1 || value > 115) return undefined
  const before = text.slice(Math.max(0, start - 24), start)
  // "Ruth Vane dies at 75", "He was 75."
  if (/\b(?:dies|died|dead) at $/i.test(before) && /^(?:[.,;:!?)”"’']|\s|$)/.test(text.slice(to, to + 1))) return {to}
  if (/\b(?:he|she|who) (?:is|was|turned|would have been) $/i.test(before) && /^(?:[.,;](?!\d)|$)/.test(text.slice(to, to + 2))) return {to}
  // "people 65 and older", "children under 12"
  if (/^ (?:and|or) (?:older|over|younger|under|up)\b/.test(text.slice(to, to + 12))) return {to}
  if (olderThan.test(before) && !unitAt(text, to + 1) && !/^(?:[,.]\d| ?%| \p{L}+s\b)/u.test(text.slice(to, to + 16))) return {to}
  if (
    /\b(?:aged?|ages|at the age of|turned|turning|turns) $/i.test(before) &&
    !/^ (?:percent|per|million|years? ago)/.test(text.slice(to, to + 12)) &&
    !/^(?:%|,\d)/.test(text.slice(to, to + 2))
  )
    return {to}
  // "ages 4, 7 and 9"
  if (/\b(?:aged|ages) (?:\d{1,3}(?:, and |, | and | or | to |[-–]))+$/i.test(before)) return {to}
  // "Man, 51, dead", "Ruth Vane, 34, of Leeds", "John (51)"; where the sentence ends or goes on, only behind a name of two words: "Ruth Vane, 34."
  const next = text.slice(to, to + 6)
  const closed = /^[,;)]/.test(next)
  if (!closed && !/^(?:\.(?:\s|$)|\n|$| (?:and|who|was|is|were|are|of|from|has|had|on)\b)/.test(next)) return undefined
  // "Vane, one of the first": no age.
  if (value === 1 && /^one/i.test(text.slice(start, to))) return undefined
  const owner = /((?:\p{Lu}[\p{L}’'.-]{0,40}\s)?)(\p{L}[\p{L}’'.-]{0,40}\p{L}\.?)(?:, | \()$/u.exec(before)
  if (!owner) return undefined
  const [, first = '', last = ''] = owner
  if (people.has(last.toLowerCase())) return {to}
  return /^\p{Lu}\p{Ll}/u.test(last) && !monthLike.test(last) && (closed || first !== '') ? {to} : undefined
}

/** "ages 18 to 24", "aged 18-24", "between the ages of 18 and 24" */
function agesAt(text: string, start: number, to: number, low: number): Bare | undefined {
  const before = text.slice(Math.max(0, start - 24), start)
  if (!/\b(?:aged?|ages|the ages of) $/i.test(before)) return undefined
  const upper = /^(?: to | ?[-–] ?| and | through )(\d{1,3})(?![\d%]|[.,]\d)/.exec(text.slice(to, to + 16))
  const high = Number(upper?.[1])
  // "ages 4 and 7" are two.
  if (!upper || high <= low || high > 115 || (upper[0].startsWith(' and ') && !/\bbetween (?:the ages of|ages) $/i.test(before))) return undefined
  const unit = /^[ -]?(month|week|day)s?(?:[ -]olds?)?\b|^[ -]years?(?:[ -]olds?)?\b/i.exec(text.slice(to + upper[0].length, to + upper[0].length + 12))
  return {at: start, to: to + upper[0].length + (unit?.[0].length ?? 0), min: low, max: high, value: low, kind: 'age', unit: unit?.[1]?.toLowerCase() ?? 'year'}
}

const olderThan =
  /\b(?:people|those|adults|americans|men|women|children|kids|boys|girls|anyone|everyone|voters|patients) (?:over|under|aged over|aged under) (?:the age of )?$/i

const monthLike =
  /^(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?$|(?:day|Verse|Chapter|Article|Page)$/

/** Whether four digits are a year: "the 2012 Games", "in early 2016". */
function isYear(text: string, start: number, written: string, next: string): boolean {
  if (!/^(?:1[6-9]\d\d|20\d\d)$/.test(written)) return false
  if (
    /^(?:[ -](?:people|men|women|children|deaths|cases|jobs|homes|votes|units|tons|tonnes|megawatts|square)\b|[ -]?(?:m|km|kg|ft|feet|meters|metres|miles|pounds|dollars|euros|acres)\b|%| percent)/.test(
      next,
    )
  )
    return false
  // "the 1872 workers": a plural may follow a year ("the 2012 elections"), so only a modifier speaks against it.
  return !/\b(?:than|least|nearly|almost|about|around|over|some|roughly|approximately|all|total of) $/i.test(text.slice(Math.max(0, start - 16), start))
}

/** "Embraer 190", "Line 2", "No. 10": a number that names a thing. */
function isModel(text: string, start: number, next: string, titleCase: boolean): boolean {
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
function isNamed(text: string, start: number): boolean {
  const before = /\p{Lu}[\p{L}’'-]{0,30} (\p{Lu}\p{Ll}[\p{L}’'-]{0,30}) $/u.exec(text.slice(Math.max(0, start - 48), start))?.[1]
  return before !== undefined && !monthLike.test(before) && isModel(text, start, '', false)
}

/** "Explorer 8 and 9", "Lines 2, 3 and 4": every number of the list names a thing. */
function models(text: string, start: number, end: number, value: number): Found {
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

/** "One of them", "no one", "the one that": a pronoun. */
function isPronounOne(text: string, start: number, to: number): boolean {
  return (
    /\b(?:no|any|every|some|each|this|that|the|another) $/i.test(text.slice(Math.max(0, start - 8), start)) ||
    /^ (?:of|another|by|time|day|who|that|or|can|could|thing|way|more|is|was|might|may|must|should|would)\b/.test(text.slice(to, to + 9))
  )
}

/** What the wording before a number makes of it. */
function bounds(text: string, start: number, value: number, whole: boolean): Pick<Figure, 'min' | 'max'> & Partial<Pick<Figure, 'modifier'>> {
  const found = modifierPattern.exec(text.slice(Math.max(0, start - 32), start))
  if (!found) return {min: value, max: value}
  const modifier = (found[1] as string).toLowerCase()
  const kind = modifiers.find(([wording]) => wording.test(modifier))?.[1]
  const step = whole && Number.isInteger(value) ? 1 : 0
  const near = (factor: number): number => (whole && value >= 10 ? Math.round(value * factor) : round(value * factor))
  switch (kind) {
    case 'above':
      return {min: value + step, max: Infinity, modifier}
    case 'above-near':
      return {min: value + step, max: near(1.1), modifier}
    case 'from':
      return {min: value, max: Infinity, modifier}
    case 'below':
      return {min: 0, max: value - step, modifier}
    case 'upto':
      return {min: 0, max: value, modifier}
    case 'nearly':
      return {min: near(0.85), max: value, modifier}
    case 'about':
      return {min: near(0.9), max: near(1.1), modifier}
    default:
      return {min: value, max: value, modifier}
  }
}

/** "Crash Kills 38 in Western Region": most of the words have a capital. */
export function isTitleCase(text: string): boolean {
  let capital = 0
  let small = 0
  for (const [word] of matchesOf(/\p{L}[\p{L}’'-]*/gu, text)) {
    if (/^\p{Lu}/u.test(word)) capital++
    else if (word.length > 3) small++
  }
  return capital > 3 && capital > small * 3
}
