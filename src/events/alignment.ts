/**
 * Mentions of several accounts → pairs that are likely one fact.
 *
 * Account by account, mentions are put side by side: what agrees goes together first, so that the fares and times of a list find their own.
 */

import {listsBy} from '../base/group-by.js'
import {mayAgree} from './agreement.js'
import type {Mention} from './mention.js'
import {comparable, similarityOf} from './similarity.js'

/** What is mentioned more often than this in one event is too common to tell its mentions apart. */
const crowd = 400
/** What agreement is worth when mentions are put side by side. */
const agreementBonus = 1.5
/** Likeness from which two mentions are compared though each may have a better partner. */
const surely = 1.5

export interface Pair {
  a: Mention
  b: Mention
  /** The odds that they give the same value, as a logarithm. */
  likeness: number
  agree: boolean
}

/** Every two accounts put side by side. */
function pairsOf(mentions: readonly Mention[]): Pair[] {
  const lists = [...listsBy(mentions, ({account}) => account).values()]
  const pairs: Pair[] = []
  for (const [at, one] of lists.entries()) for (const other of lists.slice(at + 1)) for (const pair of align(one, other)) pairs.push(pair)
  return pairs
}

/** A pair, with the places of its mentions in their lists. */
interface Candidate extends Pair {
  atA: number
  atB: number
  /** What is higher goes together first. */
  rank: number
}

/** Puts the mentions of two accounts side by side. */
function align(one: readonly Mention[], other: readonly Mention[]): Pair[] {
  const candidates: Candidate[] = []
  const bestA = new Float64Array(one.length).fill(-Infinity)
  const bestB = new Float64Array(other.length).fill(-Infinity)
  for (let atA = 0; atA < one.length; atA++) {
    const a = one[atA] as Mention
    for (let atB = 0; atB < other.length; atB++) {
      const b = other[atB] as Mention
      if (!comparable(a, b)) continue
      const likeness = similarityOf(a, b)
      const agree = mayAgree(a, b)
      candidates.push({a, b, likeness, agree, atA, atB, rank: likeness + (agree ? agreementBonus : 0)})
      if (likeness > (bestA[atA] as number)) bestA[atA] = likeness
      if (likeness > (bestB[atB] as number)) bestB[atB] = likeness
    }
  }
  candidates.sort((x, y) => y.rank - x.rank || x.a.start - y.a.start || x.b.start - y.b.start)
  const takenA = new Uint8Array(one.length)
  const takenB = new Uint8Array(other.length)
  return candidates.filter(({atA, atB, likeness}) => {
    if (takenA[atA] === 0 && takenB[atB] === 0) {
      takenA[atA] = 1
      takenB[atB] = 1
      return true
    }
    return likeness > surely || (bestA[atA] === likeness && bestB[atB] === likeness)
  })
}

/** Likeness is a logarithm of odds; this is the chance. */
export function chanceOf({likeness}: Pair): number {
  return 1 / (1 + Math.exp(-likeness))
}

/** The pairs of each kind and unit. */
export function alignmentsOf(mentions: readonly Mention[]): Pair[][] {
  return [...listsBy(mentions, ({comparableBy}) => comparableBy).values()].filter((list) => list.length <= crowd).map(pairsOf)
}
