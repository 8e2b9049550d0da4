/** An article's density: the points of its tells and of its measures. */
import type {Article} from '../../src/article.js'
import {type Curve, constant, curves, fitted, usual} from './curves.js'
import {measure} from './measures.js'
import {pointsAt, rateOfStrong, rounded, strengthOf, strengths} from './strength.js'
import {compileTells, type Found, findTells, placeTells} from './tell-matcher.js'
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
  /** Of the measures. */
  values: Readonly<Record<string, number>>
  /** Tells by their place in `tells`, and those that are strong, by `strengths`. */
  found: readonly number[]
  strong: ReadonlyArray<readonly number[]>
  wording: Wording
}

const matcher = compileTells(tells.map(([wording]) => wording))
const leastStrength = Math.min(...strengths.map(({least}) => least))
const strengthAt = tells.map(([, human, machine]) => strengthOf(human, machine, fitted))

export function scoreOf(article: Article): Score {
  const wording = wordingOf(article)
  const found = findTells(matcher, wording)
  let wordings = -usual
  const strong = strengths.map((): number[] => [])
  for (const at of found) {
    wordings += tells[at]?.[3] ?? 0
    const strength = strengthAt[at] as number
    if (strength >= leastStrength) for (const [place, {least}] of strengths.entries()) if (strength >= least) strong[place]?.push(at)
  }
  const values = measure(wording)
  for (const [place, {id}] of strengths.entries()) values[id] = rateOfStrong(strong[place]?.length ?? 0, wording.own)
  let density = constant + wordings
  for (const {id, points} of curves) density += pointsAt(points, values[id] ?? 0)
  return {density: Math.round(density), constant, wordings, values, found, strong, wording}
}

/** What each measure gives to the density. */
export function measuredIn({values}: Score): Array<{curve: Curve; value: number; points: number}> {
  return curves.map((curve) => {
    const value = values[curve.id] ?? 0
    return {curve, value, points: pointsAt(curve.points, value)}
  })
}

export interface FoundTell extends Found {
  tell: Tell
  /** Its own points and its share of those for having so many strong ones. */
  points: number
}

/** Tells that can be shown, where they first stand in the article. */
export function foundIn({wording, strong, values}: Score): FoundTell[] {
  const points = new Map<number, number>()
  for (const [place, {id}] of strengths.entries()) {
    const list = strong[place] ?? []
    const curve = curves.find((curve) => curve.id === id)
    const share = curve ? pointsAt(curve.points, values[id] ?? 0) / list.length : 0
    for (const at of list) points.set(at, (points.get(at) ?? tells[at]?.[3] ?? 0) + share)
  }
  const places = placeTells(matcher, wording)
  return [...points].map(([at, points]): FoundTell => ({...(places.get(at) as Found), tell: tells[at] as Tell, points: rounded(points)}))
}
