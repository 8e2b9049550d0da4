/** The model that `ai-style-density` applies: points for wordings, lines of points for measures. */

import {measures} from '../../../rules/ai-style-density/measures.js'
import {pointsAt, rateOfStrong, rounded, strengthOf, strengths} from '../../../rules/ai-style-density/strength.js'
import {listsBy} from '../../base/group-by.js'
import {type Row, regress} from './regression.js'
import type {Sample} from './samples.js'

export const settings = {
  /** Weight of the penalty on squared weights. */
  penalty: 5,
  /** How much a measure may move against a wording. */
  measureScale: 0.7,
  /** Stories that must have a wording. */
  leastStories: 15,
  /** Generators, or human collections, that must have a wording of theirs. */
  leastGenerators: 5,
  leastPapers: 3,
  /** Wordings kept, by how much they tell. */
  most: 2000,
  /** Points for a unit of log-odds. */
  unit: 10,
}

export interface Model {
  /** Points by wording. */
  tells: Map<number, number>
  /** Wordings that `strengthOf` finds strong, by the ratios in `strengths`. */
  strong: ReadonlyArray<ReadonlySet<number>>
  /** For each measure the points at its knots. */
  curves: Array<Array<readonly [value: number, points: number]>>
  constant: number
}

export function fit(training: readonly Sample[], wordings: number): Model {
  const counts = countsOf(training, wordings)
  const candidates = candidatesOf(training, counts)
  const strong = strengths.map(
    ({least}) => new Set(candidates.filter((wording) => strengthOf(counts.human[wording] as number, counts.machine[wording] as number, counts.of) >= least)),
  )
  const values = training.map((sample) => valuesOf(sample, strong))
  const knots = measures.map((_, at) => knotsOf(values.map((list) => list[at] as number)))
  const isMachine = training.map(({machine}) => machine)

  const first = weigh(candidates)
  const worth = (place: number): number => {
    const wording = candidates[place] as number
    const share = ((counts.human[wording] as number) + (counts.machine[wording] as number)) / training.length
    return Math.abs(first[place] as number) * Math.sqrt(share * (1 - share))
  }
  const most = candidates
    .map((wording, place) => ({wording, worth: worth(place)}))
    .sort((a, b) => b.worth - a.worth || a.wording - b.wording)
    .slice(0, settings.most)
    .map(({wording}) => wording)
  const chosen = [...new Set([...most, ...(strong[0] ?? [])])].sort((a, b) => a - b)
  const weights = weigh(chosen)

  const tells = new Map(chosen.map((wording, place) => [wording, rounded(settings.unit * (weights[place] as number))]))
  let offset = chosen.length
  const curves = knots.map((line) => {
    const width = (line.at(-1) as number) - (line[0] as number) || 1
    let points = 0
    const slope = line.length > 1 ? (1.5 * (weights[offset] as number)) / width : 0
    const curve = line.map((knot, at): readonly [number, number] => {
      if (at > 0) points += (weights[offset + at] as number) + slope * (knot - (line[at - 1] as number))
      return [knot, rounded(settings.unit * settings.measureScale * points)]
    })
    if (line.length > 1) offset += line.length
    return curve
  })
  return {tells, strong, curves, constant: settings.unit * (weights.at(-1) as number)}

  /** Weights of these wordings, then of the measures. */
  function weigh(list: readonly number[]): Float64Array {
    const place = new Map(list.map((wording, at) => [wording, at]))
    const rows = training.map((sample, at) => rowOf(sample, values[at] as number[], place, knots))
    const size = list.length + knots.reduce((sum, line) => sum + (line.length > 1 ? line.length : 0), 0)
    return regress(rows, isMachine, size, settings.penalty)
  }
}

/** Log-odds that an article is machine-written, in points. */
export function scoreWith(model: Model, sample: Sample): number {
  const values = valuesOf(sample, model.strong)
  let sum = model.constant
  for (const wording of sample.has) sum += model.tells.get(wording) ?? 0
  for (const [at, curve] of model.curves.entries()) sum += pointsAt(curve, values[at] as number)
  return sum
}

/** The measures of an article, with those that count strong tells. */
export function valuesOf({values, has, own}: Sample, strong: Model['strong']): number[] {
  const filled = [...values]
  for (const [at, {id}] of strengths.entries()) {
    let count = 0
    for (const wording of has) if (strong[at]?.has(wording)) count++
    filled[measures.findIndex((measure) => measure.id === id)] = rateOfStrong(count, own)
  }
  return filled
}

export interface Counts {
  /** Articles by wording. */
  human: Int32Array
  machine: Int32Array
  of: {human: number; machine: number}
}

export function countsOf(samples: readonly Sample[], wordings: number): Counts {
  const human = new Int32Array(wordings)
  const machine = new Int32Array(wordings)
  let machines = 0
  for (const sample of samples) {
    if (sample.machine) machines++
    const side = sample.machine ? machine : human
    for (const wording of sample.has) side[wording] = (side[wording] as number) + 1
  }
  return {human, machine, of: {human: samples.length - machines, machine: machines}}
}

/**
 * Wordings of many stories that many generators use more, or several papers use more, than the other side does on the same stories.
 *
 * Human collections that tell none of the generators' stories have other subjects; against them a subject would pass for a tell.
 */
function candidatesOf(training: readonly Sample[], counts: Counts): number[] {
  const told = new Set(training.filter(({machine}) => machine).map(({story}) => story))
  const papers = listsBy(
    training.filter(({machine}) => !machine),
    ({collection}) => collection,
  )
  const comparable = new Set([...papers].filter(([, list]) => list.filter(({story}) => told.has(story)).length > 0.05 * list.length).map(([name]) => name))
  const beside = comparable.size > 0 ? training.filter(({machine, collection}) => machine || comparable.has(collection)) : training
  const matched = countsOf(beside, counts.human.length)

  const size = counts.human.length
  const stories = spread(
    listsBy(training, ({story}) => `${story}`),
    size,
  )
  const generators = spread(
    listsBy(
      training.filter(({machine}) => machine),
      ({collection}) => collection,
    ),
    size,
  )
  const sources = spread(papers, size)
  const leastGenerators = Math.min(settings.leastGenerators, generators.of)
  const leastPapers = Math.min(settings.leastPapers, sources.of)
  const found: number[] = []
  for (let wording = 0; wording < counts.human.length; wording++) {
    if ((stories.counts[wording] as number) < settings.leastStories) continue
    const human = ((matched.human[wording] as number) + 1) / (matched.of.human + 2)
    const machine = ((matched.machine[wording] as number) + 1) / (matched.of.machine + 2)
    const isSpread = machine > human ? (generators.counts[wording] as number) >= leastGenerators : (sources.counts[wording] as number) >= leastPapers
    if (isSpread) found.push(wording)
  }
  return found
}

/** How many of the groups have each wording. */
function spread(groups: ReadonlyMap<string, readonly Sample[]>, wordings: number): {counts: Int32Array; of: number} {
  const counts = new Int32Array(wordings)
  for (const group of groups.values()) {
    const seen = new Set<number>()
    for (const {has} of group) for (const wording of has) seen.add(wording)
    for (const wording of seen) counts[wording] = (counts[wording] as number) + 1
  }
  return {counts, of: groups.size}
}

/** The sample as the regression sees it: its wordings, and for each measure how far it is along the line and along each stretch of it. */
function rowOf({has}: Sample, values: readonly number[], place: ReadonlyMap<number, number>, knots: ReadonlyArray<readonly number[]>): Row {
  const features: number[] = []
  const weights: number[] = []
  for (const wording of has) {
    const at = place.get(wording)
    if (at === undefined) continue
    features.push(at)
    weights.push(1)
  }
  let offset = place.size
  for (const [at, line] of knots.entries()) {
    if (line.length < 2) continue
    const low = line[0] as number
    const high = line.at(-1) as number
    const value = Math.min(high, Math.max(low, values[at] as number))
    if (value > low) {
      features.push(offset)
      weights.push((settings.measureScale * 1.5 * (value - low)) / (high - low))
    }
    for (let bend = 1; bend < line.length; bend++) {
      const from = line[bend - 1] as number
      const along = Math.min(1, (value - from) / ((line[bend] as number) - from))
      if (along <= 0) break
      features.push(offset + bend)
      weights.push(settings.measureScale * along)
    }
    offset += line.length
  }
  return {features: Int32Array.from(features), values: Float64Array.from(weights)}
}

/** Where the line of a measure may bend; the first and the last are its ends. */
function knotsOf(values: readonly number[]): number[] {
  const places = [0.03, 0.2, 0.4, 0.6, 0.8, 0.97].map((share) => Number(quantile(values, share).toPrecision(2)))
  return [...new Set(places)].sort((a, b) => a - b)
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] as number
}
