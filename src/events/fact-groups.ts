/** Mentions of several accounts → those that are one fact, one to an account, agreeing or not. */
import type {Facts} from '../model/facts.js'
import {mayAgree} from './agreement.js'
import {alignmentsOf, type Pair} from './alignment.js'
import {conflictsOf} from './conflicts.js'
import type {Mention} from './mention.js'

export interface FactGroup {
  /** Of two accounts at least; one mention to each. */
  mentions: Mention[]
  /** False when a conflict between them is told. */
  agree: boolean
}

/** Odds, as a logarithm, from which two mentions that agree are shown as one fact; a table accuses nobody. */
const alike = -0.5

export function factGroupsOf(mentions: readonly Mention[]): FactGroup[] {
  const groups = new Map<Mention, FactGroup>()
  for (const {mention, others, level} of conflictsOf(mentions)) {
    if (level === 'doubtful') continue
    const known = others.find((other) => groups.has(other)) ?? mention
    const group = groups.get(known) ?? {mentions: [], agree: false}
    for (const item of [mention, ...others]) if (!groups.has(item)) join(group, item, groups)
    group.agree = false
  }
  const agreeing = alignmentsOf(mentions).flatMap((pairs) => pairs.filter(({agree, likeness}) => agree && likeness > alike))
  for (const pair of agreeing.sort(byLikeness)) unite(pair, groups)
  return [...new Set(groups.values())].filter((group) => group.mentions.length > 1)
}

function byLikeness(a: Pair, b: Pair): number {
  return b.likeness - a.likeness
}

/** Puts the groups of two mentions together, where all that they hold can be one fact: one value to an account, and no new disagreement. */
function unite({a, b}: Pair, groups: Map<Mention, FactGroup>): void {
  const [one, other] = [groups.get(a) ?? {mentions: [a], agree: true}, groups.get(b) ?? {mentions: [b], agree: true}]
  if (one === other || !(one.agree || other.agree)) return
  const [into, from] = one.agree ? [other, one] : [one, other]
  const against = into.agree ? into.mentions : [into === one ? a : b]
  if (!from.mentions.every((mention) => against.every((item) => mayAgree(mention, item)))) return
  for (const mention of [...into.mentions]) groups.set(mention, into)
  for (const mention of from.mentions) join(into, mention, groups)
}

/** A second mention of the same account says nothing new. */
function join(group: FactGroup, mention: Mention, groups: Map<Mention, FactGroup>): void {
  groups.set(mention, group)
  const accounts = new Set<Facts>(group.mentions.map(({account}) => account))
  if (!accounts.has(mention.account)) group.mentions.push(mention)
}
