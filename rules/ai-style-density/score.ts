/** An article's density: the points of its tells and of its measures. */
import type {Article} from '../../src/article.js'
import {type Curve, constant, curves} from './curves.js'
import {measure} from './measures.js'
import {compileTells, countTells, type Found} from './tell-matcher.js'
import {tells} from './tells.js'
import {type Wording, wordingOf} from './wording.js'

/** Shorter articles say too little about themselves. */
export const leastWords = 120

/** A tell is counted at most so often. */
export const mostOfOne = 2

export interface Score {
  density: number
  words: number
  wording: Wording
  /** Points every article begins with. */
  constant: number
  /** Tells that gave points, as they stand in the article. */
  found: Array<Found & {start: number; end: number}>
  /** Measures with what they give. */
  measured: Array<{curve: Curve; value: number; points: number}>
}

const matcher = compileTells(tells.map(([wording]) => wording))

export function scoreOf(article: Article): Score {
  const wording = wordingOf(article)
  const found: Score['found'] = []
  const counts = new Map<number, number>()
  let density = constant
  for (const place of countTells(matcher, wording)) {
    const count = (counts.get(place.tell) ?? 0) + 1
    counts.set(place.tell, count)
    if (count > mostOfOne) continue
    density += tells[place.tell]?.[3] ?? 0
    found.push({...place, start: wording.starts[place.first] as number, end: wording.ends[place.last] as number})
  }
  const values = measure(wording)
  const measured = curves.map((curve) => {
    const value = values[curve.id] ?? 0
    return {curve, value, points: pointsAt(curve.points, value)}
  })
  for (const {points} of measured) density += points
  return {density: Math.round(density), words: wording.words, wording, constant, found, measured}
}

function pointsAt(points: Curve['points'], value: number): number {
  let [before, low] = points[0] ?? [0, 0]
  if (value <= before) return low
  for (const [at, high] of points) {
    if (value <= at) return low + ((high - low) * (value - before)) / (at - before || 1)
    before = at
    low = high
  }
  return low
}
