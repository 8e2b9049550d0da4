/** What a tell and a measure are worth. The fit and the rule read it alike. */
import type {Curve} from './curves.js'

/** Wordings so much more frequent in machine-written than in human news, and the measure that counts those of an article. */
export const strengths = [
  {least: 3, id: 'tells'},
  {least: 6, id: 'strong tells'},
] as const

/** Fewer machine-written articles with a wording show nothing; one that more human articles have is common. */
const leastMachine = 12
const mostHuman = 0.05

/** How many times as frequent a wording is in machine-written articles, when it is rare in human ones; else 0. */
export function strengthOf(human: number, machine: number, of: {human: number; machine: number}): number {
  if (machine < leastMachine || human > mostHuman * of.human) return 0
  return (machine + 0.5) / of.machine / ((human + 0.5) / of.human)
}

/** On the line of a curve; level outside it. */
export function pointsAt(points: Curve['points'], value: number): number {
  let before = points[0]
  if (!before) return 0
  for (let place = 1; place < points.length && value > before[0]; place++) {
    const next = points[place] as Curve['points'][number]
    if (value <= next[0]) return before[1] + ((next[1] - before[1]) * (value - before[0])) / (next[0] - before[0])
    before = next
  }
  return before[1]
}

/** Strong tells per 100 words; short texts are not held against their few words. */
export function rateOfStrong(count: number, words: number): number {
  return (100 * count) / Math.max(60, words)
}

/** To a tenth of a point. */
export function rounded(points: number): number {
  return Math.round(10 * points) / 10 || 0
}
