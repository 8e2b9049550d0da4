/**
 * `npm run fit-style -- folder`: chooses and fits the points of `ai-style-density` on labelled articles, and writes its two data files.
 *
 * The folder holds `human/<paper>/` and `ai/<generator>/` with articles in any format copydesk reads. Articles about one story must not stand
 * on both sides of a fold: they are put together when they share a run of eight words, or a key in `stories.json` (`{"paper/file": "story"}`),
 * if there is one. With `SCORES=file` in the environment every article is written there with its density, held out and not; with
 * `LEAVE_OUT=1` every paper and every generator is also scored by a model that has seen none of it.
 *
 * The model is a logistic regression over wordings of one to three words (whether an article has them) and the measures (straight lines
 * between a few knots). A point is a tenth of a unit of log-odds. In each fold wordings are chosen anew, so that the held-out scores owe
 * nothing to the articles they are of. Thresholds are read off them: the warning where 0.6 % of human articles would be flagged, the
 * information where 5 % would.
 */

import {readFileSync, writeFileSync} from 'node:fs'
import process from 'node:process'
import {measures} from '../../rules/ai-style-density/measures.js'
import {pointsAt, rounded, strengths} from '../../rules/ai-style-density/strength.js'
import type {Tell} from '../../rules/ai-style-density/tells.js'
import {hashOf} from '../base/interner.js'
import {countsOf, fit, quantile, scoreWith, valuesOf} from './style/model.js'
import {readSamples, type Sample} from './style/samples.js'

const settings = {folds: 10, warning: 0.006, info: 0.05}

const {samples, wordings, short} = await readSamples(process.argv[2] ?? '')
const human = samples.filter(({machine}) => !machine)
const machine = samples.filter(({machine}) => machine)

const held = new Map<Sample, number>()
for (let fold = 0; fold < settings.folds; fold++) {
  const isOut = ({story}: Sample): boolean => hash(`${story}`) % settings.folds === fold
  const model = fit(
    samples.filter((sample) => !isOut(sample)),
    wordings.length,
  )
  for (const sample of samples) if (isOut(sample)) held.set(sample, scoreWith(model, sample))
}
const model = fit(samples, wordings.length)
const counts = countsOf(samples, wordings.length)
const seen = new Map(samples.map((sample) => [sample, scoreWith(model, sample)]))

const medians = measures.map((_, at) => ({human: medianOf(human, at), machine: medianOf(machine, at)}))
/** Points of a measure in the middle of human news: they go to the constant, so that a measure shows only what an article has over it. */
const middles = model.curves.map((curve, at) => rounded(pointsAt(curve, medians[at]?.human ?? 0)))
// 0 is the median of human news.
const base = -quantile(
  human.map((sample) => seen.get(sample) as number),
  0.5,
)
/** Points of the wordings of the middle human article, which go to the constant as well. */
const usual = rounded(
  quantile(
    human.map(({has}) => has.reduce((sum, wording) => sum + (model.tells.get(wording) ?? 0), 0)),
    0.5,
  ),
)
const constant = rounded(model.constant + base + usual + middles.reduce((sum, points) => sum + points, 0))
const tells = wordings
  .map((wording, at): Tell => [wording, counts.human[at] as number, counts.machine[at] as number, model.tells.get(at) ?? 0])
  .filter(([, , , points], at) => points !== 0 || model.strong.some((list) => list.has(at)))

/** As the rule counts: nothing is said without a tell to show. */
const densities = (scores: ReadonlyMap<Sample, number>, list: readonly Sample[]): number[] =>
  list.map((sample) =>
    sample.has.some((wording) => model.strong[0]?.has(wording)) ? Math.round((scores.get(sample) as number) + base) : Number.NEGATIVE_INFINITY,
  )
const humanHeld = densities(held, human)
const thresholds = {warning: lineAt(settings.warning), info: lineAt(settings.info)}
const weighty = measures.findIndex(({id}) => id === 'weighty')
/** From where an article counts as sourced: long and in as many voices as half of the human articles, laid to them and quoted more than some, and weighing no more than nearly all. */
const sourced = {
  words: quantileOf(({words}) => words, 0.5),
  speakers: quantileOf(({speakers}) => speakers, 0.5),
  quotes: quantileOf(({quotes}) => quotes, 0.4),
  attributed: Number(quantileOf(({attributed}) => attributed, 0.6).toFixed(2)),
  weighty: Number(quantileOf(({values}) => values[weighty] as number, 0.95).toFixed(2)),
}
report()
if (process.env.LEAVE_OUT) leaveOut()
if (process.env.SCORES)
  writeFileSync(
    process.env.SCORES,
    samples
      .map((sample) => `${sample.name}\t${Math.round((held.get(sample) as number) + base)}\t${Math.round((seen.get(sample) as number) + base)}`)
      .join('\n'),
  )
writeTells()
writeCurves()

/** Density that this share of human articles has or exceeds in the folds that did not see them. */
function lineAt(share: number): number {
  return quantile(humanHeld, 1 - share) + 1
}

function quantileOf(value: (sample: Sample) => number, share: number): number {
  return quantile(human.map(value), share)
}

function medianOf(list: readonly Sample[], measure: number): number {
  return Number(
    quantile(
      list.map((sample) => valuesOf(sample, model.strong)[measure] as number),
      0.5,
    ).toPrecision(3),
  )
}

function hash(text: string): number {
  const value = hashOf(text)
  return (value ^ (value >>> 15)) >>> 0
}

function report(): void {
  console.log(
    `${human.length} human and ${machine.length} machine-written articles, ${new Set(samples.map(({story}) => story)).size} stories; ${short.human} and ${short.machine} more are too short`,
  )
  console.log(
    `${wordings.length} wordings, ${tells.length} kept, ${strengths.map(({least}, at) => `${model.strong[at]?.size} from ${least} times`).join(', ')}`,
  )
  for (const [name, scores] of [
    ['held out', held],
    ['seen', seen],
  ] as const) {
    const people = densities(scores, human).sort((a, b) => b - a)
    const others = densities(scores, machine)
    for (const share of [0.001, 0.0025, 0.005, 0.0075, 0.01, 0.02, 0.05]) {
      const limit = people[Math.floor(share * people.length)] as number
      const caught = others.filter((score) => score > limit).length
      console.log(
        `${name.padEnd(8)}  ${(100 * share).toFixed(2)} % of human articles flagged: above ${limit}, recall ${(caught / machine.length).toFixed(3)}, with the short ones ${(caught / (machine.length + short.machine)).toFixed(3)}`,
      )
    }
  }
  console.log(
    `warning from ${thresholds.warning}, info from ${thresholds.info}; p99 of human articles ${quantile(humanHeld, 0.99)}, p95 ${quantile(humanHeld, 0.95)}`,
  )
  console.log(`flagged, held out: ${byCollection(human, held)}`)
  console.log(`caught, held out: ${byCollection(machine, held)}`)
}

function byCollection(list: readonly Sample[], scores: ReadonlyMap<Sample, number>): string {
  return [...new Set(list.map(({collection}) => collection))]
    .sort()
    .map((name) => {
      const of = list.filter(({collection}) => collection === name)
      return `${name} ${densities(scores, of).filter((score) => score >= thresholds.warning).length}/${of.length}`
    })
    .join(', ')
}

/** Each collection, scored by a model that has seen nothing of it and no story of it. */
function leaveOut(): void {
  for (const list of [human, machine]) {
    const scores = new Map<Sample, number>()
    for (const name of new Set(list.map(({collection}) => collection))) {
      const out = list.filter(({collection}) => collection === name)
      const stories = new Set(out.map(({story}) => story))
      const without = fit(
        samples.filter((sample) => !(sample.machine === out[0]?.machine && sample.collection === name) && !stories.has(sample.story)),
        wordings.length,
      )
      for (const sample of out) scores.set(sample, scoreWith(without, sample))
    }
    console.log(`${list === human ? 'flagged' : 'caught'} when left out: ${byCollection(list, scores)}`)
  }
}

function writeTells(): void {
  const file = new URL('../../../rules/ai-style-density/tells.ts', import.meta.url)
  const head = readFileSync(file, 'utf8').split('export const tells')[0]
  const lines = tells.map(
    ([wording, human, machine, points]) => `  [${wording.includes("'") ? `"${wording}"` : `'${wording}'`}, ${human}, ${machine}, ${points}],`,
  )
  writeFileSync(file, `${head}export const tells: readonly Tell[] = [\n${lines.join('\n')}\n]\n`)
}

function writeCurves(): void {
  const file = new URL('../../../rules/ai-style-density/curves.ts', import.meta.url)
  const head = readFileSync(file, 'utf8').split('export const fitted')[0]
  const lines = measures.map(({id}, at) => {
    const points = model.curves[at]?.map(([value, points]) => `[${value}, ${rounded(points - (middles[at] as number))}]`).join(', ')
    return `  {id: '${id}', human: ${medians[at]?.human}, machine: ${medians[at]?.machine}, points: [${points}]},`
  })
  writeFileSync(
    file,
    `${head}export const fitted = {
  /** Articles the points were fitted on. */
  human: ${human.length},
  machine: ${machine.length},
  /** Density from which an article is reported: the shares below, in per cent, of the human articles in folds that had not seen them have that much. */
  warning: ${thresholds.warning},
  info: ${thresholds.info},
  warningShare: ${100 * settings.warning},
  infoShare: ${100 * settings.info},
  /** Density that 1 % and 5 % of human articles exceed. */
  p99: ${quantile(humanHeld, 0.99)},
  p95: ${quantile(humanHeld, 0.95)},
  /** What an account that can be checked has at least: of human articles 50 % have the words, 50 % the voices, 60 % the quotations and 40 % the share of sentences laid to somebody; at most so many words that weigh per 100 as 95 % have. */
  sourced: {words: ${sourced.words}, speakers: ${sourced.speakers}, quotes: ${sourced.quotes}, attributed: ${sourced.attributed}, weighty: ${sourced.weighty}},
}

/** Points of an article whose wordings and measures are those of the middle of human news, and the points of its wordings. */
export const constant = ${constant}
export const usual = ${usual}

// biome-ignore format: one measure a line
export const curves: readonly Curve[] = [
${lines.join('\n')}
]
`,
  )
}
