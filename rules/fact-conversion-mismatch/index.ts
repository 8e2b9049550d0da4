import {findFigures} from '../../src/analysis/quantities/figures.js'
import {roundingOf} from '../../src/analysis/quantities/numbers.js'
import {convert, unitNamed} from '../../src/analysis/quantities/units.js'
import {matchesOf} from '../../src/base/match-all.js'
import {holds} from '../../src/base/spans.js'
import type {Article, Figure} from '../../src/model/article.js'
import {defineRule, text} from '../../src/model/rule.js'

/** Newsrooms round "161 kilometers" to "160", not to "200": rounding to tens and beyond hides at most this share. */
const coarsest = 0.08

/** Between a figure and the same in another unit: "10 meters (33 feet)", "12 miles offshore (19 km)", "10 meters, or about 33 feet". */
const bracket =
  /^(?: \p{Ll}+){0,3} ?[([]\s*(?:or |equal to |about |around |approximately |approx\.? |roughly |some |nearly |almost |(?:just )?(?:more|less) than |(?:just )?(?:over|under) |up to |at least |~|≈)*$/u
const or = /^(?:,? or (?:about |around |approximately |roughly |some |nearly |almost |just over |just under |more than )?| \/ |\/)$/

/** Units that share a name: the reading that fits is the one meant. */
const namesakes: Record<string, number[]> = {
  // A nautical mile, often "mile" at sea.
  mile: [1852 / 1609.344],
  // The imperial gallon.
  gallon: [4.54609 / 3.785411784],
}

export default defineRule({
  about: {
    id: 'fact-conversion-mismatch',
    family: 'fact',
    severity: 'error',
    preset: 'recommended',
    summary: 'Flag a measure whose conversion into another unit is wrong.',
    languages: ['en'],
    why: 'Two figures for one measure cannot both be right, and no reader can tell which is.',
    limits:
      'Compares only figures set side by side, in brackets or after "or". Tons, pints and degrees without a scale are skipped, as they name several units; amounts of money are compared only where the article states the rate or converts the same currencies at least three times.',
    sources: ['https://www.nist.gov/pml/special-publication-811'],
  },
  options: {},
  examples: [
    {
      says: 'the conversion is wrong',
      kind: 'hit',
      articles: {'wreck.txt': 'Wreck found\n\nThe wreck lies 10 meters (53 feet) down.'},
      expect: ['wreck.txt:3:27-3:34 "53 feet" Unexpected `53 feet`, `10 meters` are about 33 feet'],
    },
    {
      says: 'temperatures, speeds and areas',
      kind: 'hit',
      articles: {'gale.txt': 'Gale hits coast\n\nWinds of 60 mph (130 kph) blew at 5C (50F) over 100 acres, or 90 hectares, of marsh.'},
      expect: [
        'gale.txt:3:18-3:25 "130 kph" Unexpected `130 kph`, `60 mph` are about 97 kilometres an hour',
        'gale.txt:3:39-3:42 "50F" Unexpected `50F`, `5C` are about 41 degrees Fahrenheit',
        'gale.txt:3:63-3:74 "90 hectares" Unexpected `90 hectares`, `100 acres` are about 40 hectares',
      ],
    },
    {
      says: 'an amount of money at another rate than the article states',
      kind: 'hit',
      articles: {'bill.txt': 'Bill for the pier\n\nThe pier cost 40 million euros ($84 million).\n\n($1 = 0.8 euros)'},
      expect: ['bill.txt:3:33-3:44 "$84 million" Unexpected `$84 million`, `40 million euros` are about $50 million at the rate the article gives'],
    },
    {
      says: 'rounded as newsrooms round',
      kind: 'clean',
      articles: {
        'wreck.txt': text`
          Wreck found

          The wreck lies about 10 meters (33 feet) down, 280 miles (450 km) off the coast and 55 miles (90 km) from the next port.

          Divers went 25 km (15 miles) at 1.2 miles (2km) an hour in water of 4 degrees Celsius (39 degrees Fahrenheit).

          Nearly 1.2 million acres (485,000 hectares) of sea, or 4,900 square kilometers (1,900 square miles), were searched.`,
      },
    },
    {
      says: 'a difference of temperatures, and miles at sea',
      kind: 'near-miss',
      articles: {'sea.txt': 'Sea warms\n\nThe sea has warmed by 1.5 degrees Celsius (2.7 degrees Fahrenheit) within 12 miles (22 kilometers) of the coast.'},
    },
    {
      says: 'ranges, and one end of a range',
      kind: 'near-miss',
      articles: {
        'gale.txt':
          'Gale hits coast\n\nThe boat went from zero to 60 mph (97 kph) and met 5 to 15 inches (12.5 cm to 38.1 cm) of rain at 40 miles per gallon (17 kilometers per liter).',
      },
    },
    {
      says: 'two figures of one kind that measure different things',
      kind: 'near-miss',
      articles: {'pier.txt': 'Pier rebuilt\n\nThe pier is 40 meters long and 12 feet wide, and cost 3 million euros ($3.2 million).'},
    },
  ],
  *check(article) {
    const money: Pair[] = []
    for (const pair of pairsOf(article)) {
      const {from, to} = pair
      if (from.kind === 'money') money.push(pair)
      else if (from.unit && to.unit && !agree(from, to, from.unit, to.unit)) {
        yield finding(pair, `are about ${about(convert(from.value, from.unit, to.unit) as number, to)}`)
      }
    }
    yield* checkMoney(article, money)
  },
})

interface Pair {
  from: Figure
  to: Figure
}

function* pairsOf(article: Article): Iterable<Pair> {
  const {figures, text, quotes} = article
  for (let at = 1; at < figures.length; at++) {
    const from = figures[at - 1] as Figure
    const to = figures[at] as Figure
    if (from.kind !== to.kind || from.unit === undefined || to.unit === undefined || from.unit === to.unit || to.start - from.end > 60) continue
    if (from.kind !== 'money' && convert(1, from.unit, to.unit) === undefined) continue
    if (from.kind === 'duration' || from.kind === 'percent' || holds(quotes, from.start)) continue
    const between = text.slice(from.end, to.start)
    // "40 miles per gallon (17 kilometers per liter)", and "1, 150 kilometers", which a pipeline has torn apart.
    if (from.kind !== 'money' && (/^ (?:per|an?|each|every)\b/.test(between) || /\d, $/.test(text.slice(Math.max(0, from.start - 3), from.start)))) continue
    const isBracket = bracket.test(between) && /^[^()\n]{0,40}[)\]]/.test(text.slice(to.end, to.end + 42))
    if (isBracket || (from.kind !== 'money' && or.test(between))) yield {from, to}
  }
}

function agree(from: Figure, to: Figure, fromUnit: string, toUnit: string): boolean {
  const factors = [1, ...(namesakes[fromUnit] ?? []), ...(namesakes[toUnit] ?? []).map((factor) => 1 / factor)]
  const exact = (amount: number): number => convert(amount, fromUnit, toUnit) as number
  if (factors.some((factor) => endsFit(from, to, (amount) => exact(amount) * factor))) return true
  // "1.5 degrees Celsius (2.7 degrees Fahrenheit)" of warming: a difference has no zero point.
  return from.kind === 'temperature' && endsFit(from, to, (amount) => exact(amount) - exact(0))
}

/** Both ends of two ranges; where only one side is a range ("zero to 60 mph (97 kph)"), one of its ends. */
function endsFit(from: Figure, to: Figure, converted: (amount: number) => number): boolean {
  const [low, high] = ends(from)
  const [lowTo, highTo] = ends(to)
  const lowFits = fits(low, lowTo, from, to, converted)
  const highFits = fits(high, highTo, from, to, converted)
  return low < high === lowTo < highTo ? lowFits && highFits : lowFits || highFits
}

/** Both ends of a range, else the number twice: what a modifier allows is the same on both sides. */
function ends(figure: Figure): [number, number] {
  return figure.modifier === undefined && figure.max > figure.min ? [figure.min, figure.max] : [figure.value, figure.value]
}

/** Whether `to` is `from` converted, as far as the rounding of both tells. */
function fits(from: number, to: number, source: Figure, target: Figure, converted: (amount: number) => number): boolean {
  const slack = hidden(source, from)
  const [low, high] = [converted(from - slack), converted(from + slack)].sort((a, b) => a - b) as [number, number]
  const room = hidden(target, to)
  return high >= to - room && low <= to + room
}

/** What rounding may have hidden of a figure. */
function hidden(figure: Figure, value: number): number {
  const half = roundingOf(figure.raw.replace(/^\D{1,4}/, ''), figure.value)
  // A figure that ends in 5 has mostly been rounded to fives.
  const step = /5(?:0*\D*)$/.test(figure.raw.replace(/[^\d.,\s][\s\S]*$/, '')) ? half * 5 : half
  const finest = /\.\d/.test(figure.raw) ? half : 0.5 * (figure.value >= 1e6 && !/,\d{3},\d{3}/.test(figure.raw) ? half * 2 : 1)
  return Math.max(Math.min(finest, half), Math.min(step, Math.abs(value) * coarsest)) + (figure.kind === 'temperature' ? 0.5 : 0) + Math.abs(value) * 1e-9
}

/** Amounts of money: against a rate that the article states, else against its other conversions of the same two currencies. */
function* checkMoney(article: Article, pairs: readonly Pair[]) {
  for (const pair of pairs) {
    const {from, to} = pair
    if (from.value === 0 || to.value === 0) continue
    const stated = statedRate(article, from.unit as string, to.unit as string)
    const rate =
      stated ??
      median(
        pairs.filter((other) => other !== pair && other.from.unit === from.unit && other.to.unit === to.unit).map((other) => other.to.value / other.from.value),
      )
    if (rate === undefined) continue
    // A rate moves between two days; only what is far off is wrong.
    if (endsFit(from, to, (amount) => amount * rate) || Math.abs(from.value * rate - to.value) < to.value * 0.15) continue
    yield finding(
      pair,
      `are about ${about(from.value * rate, to)} ${stated === undefined ? 'at the rate of the other conversions' : 'at the rate the article gives'}`,
    )
  }
}

/** "$1 = 0.8 euros": what one of `from` is worth in `to`. Such a line often stands apart from the body. */
function statedRate({text}: Article, from: string, to: string): number | undefined {
  for (const {0: line, index} of matchesOf(/[^\n(=]{2,24}=[^\n)=;]{2,24}/g, text)) {
    const passage = {start: index, end: index + line.length, text: line, paragraph: 0, sentences: []}
    const [one, other] = findFigures([passage], [])
    if (one?.kind !== 'money' || other?.kind !== 'money' || one.value === 0 || other.value === 0) continue
    if (one.unit === from && other.unit === to) return other.value / one.value
    if (one.unit === to && other.unit === from) return one.value / other.value
  }
  return undefined
}

/** Of at least two values that lie within a tenth of each other. */
function median(values: number[]): number | undefined {
  const sorted = values.sort((a, b) => a - b)
  const middle = sorted[sorted.length >> 1]
  if (middle === undefined || sorted.length < 2 || (sorted.at(-1) as number) > (sorted[0] as number) * 1.1) return undefined
  return middle
}

function finding({from, to}: Pair, actual: string) {
  return {
    at: to,
    message: `Unexpected \`${to.raw}\`, \`${from.raw}\` ${actual}`,
    see: [{at: from, message: `\`${from.raw}\``}],
    note: 'One of the two figures is wrong.',
  }
}

/** "33 feet", "$50 million": rounded to two digits, in the unit of `like`. */
function about(value: number, like: Figure): string {
  const digits = Math.abs(value) >= 100 || value % 1 === 0 ? Number(value.toPrecision(2)) : Number(value.toPrecision(2))
  if (like.kind === 'money') {
    const scale = [
      [1e12, ' trillion'],
      [1e9, ' billion'],
      [1e6, ' million'],
    ].find(([size]) => digits >= (size as number)) as [number, string] | undefined
    const number = scale ? `${digits / scale[0]}${scale[1]}` : digits.toLocaleString('en')
    return like.unit === 'USD' ? `$${number}` : `${number} ${like.unit}`
  }
  const unit = unitNamed(like.unit as string)?.name ?? (like.unit as string)
  return `${digits.toLocaleString('en')} ${plural(unit, digits)}`
}

function plural(unit: string, value: number): string {
  if (value === 1) return unit
  if (/(?:^| )foot/.test(unit)) return unit.replace('foot', 'feet')
  if (/(?:^| )inch$/.test(unit)) return `${unit}es`
  return unit.replace(/^(degree|mile|kilometre|metre|foot)(?= )|$/, (word) => `${word}s`)
}
