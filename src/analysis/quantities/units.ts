/** Units of measure and of money: how they are written, what they measure, and what they are worth. */

import {columnsOf} from '../../base/word-list.js'
import {currencySigns, units} from '../../language/en/units.js'
import type {FigureKind} from '../../model/article.js'

export interface Unit {
  /** Singular, in full. */
  name: string
  kind: FigureKind
  /** In the base unit of its kind (metre, square metre, litre, kilogram, kilometre an hour, second); 0 where there is no fixed factor. */
  factor: number
}

const byWriting = new Map<string, Unit>()
const byName = new Map<string, Unit>()
/** First words of units that are written in several ("square", "miles" of "miles an hour"). */
const beginnings = new Map<string, number>()
for (const [name = '', kind, factor, written = ''] of columnsOf(units)) {
  const entry: Unit = {name, kind: kind as FigureKind, factor: Number(factor)}
  byName.set(name, entry)
  for (const way of written.split(' ')) {
    byWriting.set(way.replaceAll('_', ' '), entry)
    const words = way.split('_')
    if (words.length > 1) beginnings.set(words[0] as string, Math.max(words.length, beginnings.get(words[0] as string) ?? 0))
  }
}

const signs = new Map(columnsOf(currencySigns).flatMap(([currency = '', written = '']) => written.split(' ').map((sign): [string, string] => [sign, currency])))

/** What stands before an amount of money: "$", "US$", "EUR". */
export const currencyPattern = String.raw`(?:(?:U\.S\.|US|AU|CA|NZ|HK|A|C|S|R)?\$|[€£¥₹₽₴₩₺]|(?:USD|EUR|GBP|CHF|Rs)(?=[ .]?\d))`

/** "US$" is USD, "€" is EUR. */
export function currencyOf(sign: string): string | undefined {
  return signs.get(sign.toLowerCase())
}

/** A stretch of so many words. */
const runs = Array.from(
  {length: Math.max(...beginnings.values()) + 1},
  (_, words) => new RegExp(String.raw`[^\s,;()]+(?:[ -][^\s,;()-]+){${Math.max(words - 1, 0)}}`, 'y'),
)

/** The unit written at `at`, with where it ends: "square miles" in "12 square miles of forest". */
export function unitAt(text: string, at: number): {unit: Unit; end: number} | undefined {
  // "20C", "68F"
  const letter = text[at]
  if ((letter === 'C' || letter === 'F') && /\d/.test(text[at - 1] ?? '') && !/\w/.test(text[at + 1] ?? '')) {
    return {unit: byName.get(letter === 'C' ? 'degree Celsius' : 'degree Fahrenheit') as Unit, end: at + 1}
  }
  wordRun.lastIndex = at
  const first = wordRun.exec(text)?.[0]
  if (first === undefined) return undefined
  const lower = first.toLowerCase()
  for (let words = beginnings.get(lower) ?? 1; words > 1; words--) {
    const run = runs[words] as RegExp
    run.lastIndex = at
    const found = run.exec(text)?.[0]
    const trimmed = found?.replace(/(?<![.:!?”"’'])[.:!?”"’']+$/, '')
    const written = trimmed?.toLowerCase().replaceAll('-', ' ') ?? ''
    // "sq. km"
    const entry = trimmed && (byWriting.get(written) ?? byWriting.get(written.replaceAll('.', '')))
    if (entry) return {unit: entry, end: at + trimmed.length}
  }
  // "ft." and "in." keep their point only where a point is no end of sentence.
  const dotted = text[at + first.length] === '.' ? byWriting.get(`${lower}.`) : undefined
  if (dotted && /^\.(?:\s\p{Ll}|[),;])/u.test(text.slice(at + first.length, at + first.length + 3))) return {unit: dotted, end: at + first.length + 1}
  const entry = byWriting.get(lower)
  return entry && {unit: entry, end: at + first.length}
}

const wordRun = /[%°][CcFf]?(?![A-Za-z])|m[²³23](?!\d)|k?m²|km\/h|m\/s|\p{L}+/uy

export function unitNamed(name: string): Unit | undefined {
  return byName.get(name)
}

/** `value` of one unit in another of the same kind: 10 metres are 32.8 feet; undefined when there is no fixed rate. */
export function convert(value: number, from: string, to: string): number | undefined {
  const source = byName.get(from)
  const target = byName.get(to)
  if (!source?.factor || !target?.factor || source.kind !== target.kind) return undefined
  if (source.kind !== 'temperature') return (value * source.factor) / target.factor
  if (from === to) return value
  return from === 'degree Celsius' ? value * 1.8 + 32 : (value - 32) / 1.8
}
