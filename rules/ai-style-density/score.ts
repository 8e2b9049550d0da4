/** An article's density: the points of its wordings, of its words and of its measures. */
import type {Article} from '../../src/article.js'
import {type Curve, constant, curves, fitted} from './curves.js'
import {measure} from './measures.js'
import {compileTells, countTells} from './tell-matcher.js'
import {type Tell, tells} from './tells.js'
import {vocabulary} from './vocabulary.js'
import {wordingOf} from './wording.js'

/** Shorter articles say too little about themselves. */
export const leastWords = 120

/** A wording or a word is counted at most so often. */
export const mostOfOne = 2

/** A single word is shown as a tell when it has some points and machine-written articles have it that much more often; the others only count. */
const leastOfWord = 2
const leastRatio = 1.5

export interface Score {
  density: number
  words: number
  /** Points every article begins with. */
  constant: number
  /** Points of the wordings, and of the single words. */
  wordings: number
  vocabulary: number
  /** Measures with what they give. */
  measured: Array<{curve: Curve; value: number; points: number}>
  /** Wordings and words that gave points, as they stand in the article; `first` and `last` count its words. */
  found: Array<{tell: Tell; first: number; last: number; start: number; end: number}>
}

const matcher = compileTells(tells.map(([wording]) => wording))
const wordAt = new Map(vocabulary.map((entry, at) => [entry[0], at]))

export function scoreOf(article: Article): Score {
  const wording = wordingOf(article)
  const found: Score['found'] = []
  const add = (tell: Tell, first: number, last: number) =>
    found.push({tell, first, last, start: wording.starts[first] as number, end: wording.ends[last] as number})

  let wordings = 0
  const counts = new Map<number, number>()
  for (const {tell: at, first, last} of countTells(matcher, wording)) {
    const count = (counts.get(at) ?? 0) + 1
    counts.set(at, count)
    if (count > mostOfOne) continue
    const tell = tells[at] as Tell
    wordings += tell[3]
    add(tell, first, last)
  }

  let words = 0
  const uses = new Uint8Array(vocabulary.length)
  for (const {tokens, at} of wording.sentences) {
    for (let place = 0; place < tokens.length; place++) {
      const entry = wordAt.get(tokens[place] as string)
      if (entry === undefined || (uses[entry] as number) >= mostOfOne) continue
      uses[entry] = (uses[entry] as number) + 1
      const tell = vocabulary[entry] as Tell
      words += tell[3]
      if (isShown(tell)) add(tell, at[place] as number, at[place] as number)
    }
  }

  const values = measure(wording)
  const measured = curves.map((curve) => {
    const value = values[curve.id] ?? 0
    return {curve, value, points: pointsAt(curve.points, value)}
  })
  const density = Math.round(measured.reduce((sum, {points}) => sum + points, constant + wordings + words))
  return {density, words: wording.words, constant, wordings, vocabulary: words, measured, found}
}

/** `of` is how many human and machine-written articles were counted. */
export function isShown([, human, machine, points]: Tell, of: {human: number; machine: number} = fitted): boolean {
  return points >= leastOfWord && machine / of.machine >= (leastRatio * human) / of.human
}

/** On the line of a curve; level outside it. */
export function pointsAt(points: Curve['points'], value: number): number {
  let [before, low] = points[0] ?? [0, 0]
  if (value <= before) return low
  for (const [at, high] of points) {
    if (value <= at) return low + ((high - low) * (value - before)) / (at - before || 1)
    before = at
    low = high
  }
  return low
}
