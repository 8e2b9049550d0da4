/**
 * Mentions of several accounts → pairs that are likely one fact.
 *
 * Account by account, mentions are put side by side: what agrees goes together first, so that the fares and times of a list find their own.
 */
import type {Facts} from '../facts.js'
import {mayAgree} from './agreement.js'
import {comparable, likenessOf} from './likeness.js'
import type {Mention} from './mentions.js'

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
  const byAccount = new Map<Facts, Mention[]>()
  for (const mention of mentions) {
    const list = byAccount.get(mention.account)
    if (list) list.push(mention)
    else byAccount.set(mention.account, [mention])
  }
  const lists = [...byAccount.values()]
  const pairs: Pair[] = []
  for (const [at, one] of lists.entries()) for (const other of lists.slice(at + 1)) pairs.push(...align(one, other))
  return pairs
}

/** Puts the mentions of two accounts side by side. */
function align(one: readonly Mention[], other: readonly Mention[]): Pair[] {
  const pairs: Pair[] = []
  const best = new Map<Mention, number>()
  for (const a of one) {
    for (const b of other) {
      if (!comparable(a, b)) continue
      const pair = {a, b, likeness: likenessOf(a, b), agree: mayAgree(a, b)}
      pairs.push(pair)
      for (const mention of [a, b]) if (pair.likeness > (best.get(mention) ?? -Infinity)) best.set(mention, pair.likeness)
    }
  }
  const rank = ({likeness, agree}: Pair): number => likeness + (agree ? agreementBonus : 0)
  pairs.sort((x, y) => rank(y) - rank(x) || x.a.start - y.a.start || x.b.start - y.b.start)
  const taken = new Set<Mention>()
  return pairs.filter((pair) => {
    const {a, b, likeness} = pair
    if (!taken.has(a) && !taken.has(b)) {
      taken.add(a)
      taken.add(b)
      return true
    }
    return likeness > surely || (best.get(a) === likeness && best.get(b) === likeness)
  })
}

/** Likeness is a logarithm of odds; this is the chance. */
export function chanceOf({likeness}: Pair): number {
  return 1 / (1 + Math.exp(-likeness))
}

/** The pairs of each sort of mention. */
export function alignmentsOf(mentions: readonly Mention[]): Pair[][] {
  const bySort = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const list = bySort.get(mention.sort)
    if (list) list.push(mention)
    else bySort.set(mention.sort, [mention])
  }
  return [...bySort.values()].filter((list) => list.length <= crowd).map(pairsOf)
}
