/**
 * What the sources of an article bear out.
 *
 * A number is borne out when a source has it in any form: as it is or rounded, spelled out, in another unit, inside a range, as the sum or the
 * difference of numbers told together, a share as the ratio of two of them.
 */

import {roundingOf} from '../../src/analysis/quantities/numbers.js'
import {unitNamed} from '../../src/analysis/quantities/units.js'
import {addTo} from '../../src/base/group-by.js'
import {matchesOf} from '../../src/base/match-all.js'
import {firstIndex} from '../../src/base/spans.js'
import {personNamed} from '../../src/language/en/person-nouns.js'
import type {Figure} from '../../src/model/article.js'
import type {Facts} from '../../src/model/facts.js'

/** Numbers of one sentence and the next that are put together; a table has more, and nobody adds them up. */
const together = 8

export interface Support {
  /** Values by dimension ("count", "length", "money USD"), rising. */
  values: ReadonlyMap<string, readonly number[]>
  /** Ranges by dimension: "10 to 15", "dozens". */
  ranges: ReadonlyMap<string, ReadonlyArray<readonly [low: number, high: number]>>
  /** Every run of digits in the sources. */
  digits: ReadonlySet<string>
}

export function supportOf(sources: readonly Facts[]): Support {
  const values = new Map<string, number[]>()
  const ranges = new Map<string, Array<[number, number]>>()
  const digits = new Set<string>()
  for (const source of sources) {
    for (const {text} of [...source.statements, ...(source.headline ? [source.headline] : [])])
      for (const [run] of matchesOf(/\d[\d,]*(?:\.\d+)?/g, text)) digits.add(run.replaceAll(',', ''))
    const near: Told[] = []
    for (const figure of source.figures) {
      const measured = measure(figure)
      if (!measured) continue
      const {dimension, factor} = measured
      const value = figure.value * factor
      addTo(values, dimension, value)
      if (figure.max > figure.min && figure.modifier === undefined) addTo(ranges, dimension, [figure.min * factor, figure.max * factor])
      if (figure.of) addTo(values, 'share', (figure.value / figure.of.value) * 100)
      while (near[0] && (near[0].figure.statement < figure.statement - 1 || near.length >= together)) near.shift()
      const told = {figure, dimension, value}
      let sum = value
      for (const other of near.filter((item) => areParts(item, told)).reverse()) {
        sum += other.value
        addTo(values, dimension, sum)
        addTo(values, dimension, other.value + value)
        if (other.figure.statement !== figure.statement) continue
        addTo(values, dimension, Math.abs(other.value - value))
        for (const [part, whole] of [
          [value, other.value],
          [other.value, value],
        ] as const) {
          if (whole === 0) continue
          addTo(values, 'share', (part / whole) * 100)
          addTo(values, 'share', (Math.abs(part - whole) / whole) * 100)
        }
      }
      near.push(told)
    }
    // Whoever was born in 1980 was 45 in 2025.
    for (const {iso} of source.dates)
      if (iso !== null && source.published && !iso.startsWith('-')) addTo(values, 'age', Number(source.published.slice(0, 4)) - Number(iso.slice(0, 4)))
  }
  for (const list of values.values()) list.sort((a, b) => a - b)
  return {values, ranges, digits}
}

interface Told {
  figure: Facts['figures'][number]
  dimension: string
  value: number
}

/** Whether two numbers can be added up: both count people, or the same things, or measure the same. */
function areParts(a: Told, b: Told): boolean {
  if (a.dimension !== b.dimension) return false
  if (a.dimension !== 'count') return a.figure.statement === b.figure.statement
  const [one, other] = [a.figure.noun, b.figure.noun]
  if (one === undefined || other === undefined) return a.figure.statement === b.figure.statement
  return one === other || (personNamed(one) !== undefined && personNamed(other) !== undefined)
}

/** Whether the sources have the number; true as well for numbers that nobody can check this way. */
export function isSupported(figure: Figure, {values, ranges, digits}: Support): boolean {
  const measured = measure(figure)
  if (!measured || figure.kind === 'ordinal') return true
  const {dimension, factor} = measured
  const written = dimension === 'count' ? /\d[\d,]*(?:\.\d+)?/.exec(figure.raw)?.[0].replaceAll(',', '') : undefined
  if (written !== undefined && digits.has(written)) return true
  const [low, high] = rangeOf(figure).map((value) => value * factor) as [number, number]
  // "Hardy (89)" may be read as an age in one text and not in the other.
  const alike = dimension === 'age' || dimension === 'count' ? ['age', 'count'] : [dimension]
  const isSaid = (rising: readonly number[] = []): boolean => (rising[firstIndex(rising.length, (at) => (rising[at] as number) >= low)] ?? Infinity) <= high
  if (alike.some((one) => isSaid(values.get(one)))) return true
  return (ranges.get(dimension) ?? []).some(([from, to]) => from <= high && to >= low)
}

/** What a number is compared in, and what it is worth there; undefined for what is no quantity. */
function measure({kind, unit}: Figure): {dimension: string; factor: number} | undefined {
  switch (kind) {
    case 'count':
    case 'ordinal':
    case 'magnitude':
      return {dimension: 'count', factor: 1}
    case 'money':
      return {dimension: `money ${unit}`, factor: 1}
    case 'percent':
      return {dimension: 'share', factor: 1}
    case 'fraction':
      return {dimension: 'share', factor: 100}
    case 'age':
      return {dimension: 'age', factor: unit === 'month' ? 1 / 12 : unit === 'week' ? 1 / 52 : unit === 'day' ? 1 / 365 : 1}
    case 'length':
    case 'area':
    case 'volume':
    case 'weight':
    case 'speed':
    case 'duration': {
      const factor = unitNamed(unit ?? '')?.factor
      return factor ? {dimension: kind, factor} : {dimension: `${kind} ${unit}`, factor: 1}
    }
    default:
      return undefined
  }
}

/** What the source may say where the article says `figure`: it may have been rounded, cut off or converted. */
function rangeOf(figure: Figure): [number, number] {
  const {kind, value, raw, modifier} = figure
  if (kind === 'age' && modifier === undefined) return [value - 0.5, value + 0.99]
  const exact = kind === 'count' && value < 100 && Number.isInteger(value)
  const half = exact ? 1e-9 : roundingOf(raw.replace(/^\D{1,4}/, ''), value)
  const loose = kind === 'count' || kind === 'money' || kind === 'percent' ? 0 : value * 0.05
  const low = modifier === undefined ? figure.min : Math.min(figure.min, value)
  // "Over 60" is said of 64, not of 100.
  const high = figure.max === Infinity ? 1.25 * value : Math.max(figure.max, value)
  return [low - half - loose, high + (exact ? half : 2 * half) + loose]
}
