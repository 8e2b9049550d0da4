/** An article's density: the points of its tells and of its measures. */
import type {Article} from '../../src/model/article.js'
import {type Curve, constant, curves, fitted, usual} from './curves.js'
import {measure, measures} from './measures.js'
import {pointsAt, rateOfStrong, rounded, strengthOf, strengths} from './strength.js'
import {compileTells, type Found, findTells, type Hit, placesOf} from './tell-matcher.js'
import {type Tell, tells} from './tells.js'
import {type Wording, wordingOf} from './wording.js'

/** Shorter articles say too little about themselves. */
export const leastWords = 120

export interface Score {
  density: number
  /** Points every article begins with. */
  constant: number
  /** Points of all wordings, over those of an article from the middle of human news. */
  wordings: number
  /** Of `measures`. */
  values: Readonly<Float64Array>
  /** Strong tells, by `strengths`. */
  strong: ReadonlyArray<readonly Hit[]>
  wording: Wording
}

const matcher = compileTells(tells.map(([wording]) => wording))
const pointsOfTells = new Float64Array(tells.length)
const strengthsOfTells = new Float64Array(tells.length)
/** How many of `strengths` each tell has. */
const strongs = new Uint8Array(tells.length)
for (let at = 0; at < tells.length; at++) {
  const [, human, machine, points] = tells[at] as Tell
  const strength = strengthOf(human, machine, fitted)
  pointsOfTells[at] = points
  strengthsOfTells[at] = strength
  if (strength > 0) strongs[at] = strengths.filter(({least}) => strength >= least).length
}
/** Places of the measures that count strong tells, and curves, as the measures are. */
const placesOfStrengths = strengths.map(({id}) => measures.findIndex((measure) => measure.id === id))
const curveOf = new Map(curves.map((curve) => [curve.id, curve]))
const curvesInOrder = measures.map(({id}) => curveOf.get(id) as Curve)

export function scoreOf(article: Article): Score {
  const wording = wordingOf(article)
  let wordings = -usual
  const strong = strengths.map((): Hit[] => [])
  for (const hit of findTells(matcher, wording)) {
    wordings += pointsOfTells[hit.tell] as number
    for (let place = 0; place < (strongs[hit.tell] as number); place++) strong[place]?.push(hit)
  }
  const values = measure(wording)
  for (const [place, at] of placesOfStrengths.entries()) values[at] = rateOfStrong(strong[place]?.length ?? 0, wording.own)
  let density = constant + wordings
  for (let at = 0; at < values.length; at++) density += pointsAt((curvesInOrder[at] as Curve).points, values[at] as number)
  return {density: Math.round(density), constant, wordings, values, strong, wording}
}

/** What each measure gives to the density. */
export function measuredIn({values}: Score): Array<{curve: Curve; value: number; points: number}> {
  return curvesInOrder.map((curve, at) => {
    const value = values[at] as number
    return {curve, value, points: pointsAt(curve.points, value)}
  })
}

export interface FoundTell extends Found {
  tell: Tell
  /** Of `strengthOf`. */
  strength: number
  /** Its own points and its share of those for having so many strong ones. */
  points: number
}

/** Tells that can be shown, where they first stand in the article. */
export function foundIn({wording, strong, values}: Score): FoundTell[] {
  const points = new Map<Hit, number>()
  for (const [place, at] of placesOfStrengths.entries()) {
    const list = strong[place] ?? []
    const share = pointsAt((curvesInOrder[at] as Curve).points, values[at] as number) / list.length
    for (const hit of list) points.set(hit, (points.get(hit) ?? (pointsOfTells[hit.tell] as number)) + share)
  }
  const hits = [...points.keys()]
  const places = placesOf(hits, wording)
  return hits.map((hit, at): FoundTell => {
    const {first, last, start, end} = places[at] as Found
    const {tell} = hit
    return {first, last, start, end, tell: tells[tell] as Tell, strength: strengthsOfTells[tell] as number, points: rounded(points.get(hit) as number)}
  })
}
