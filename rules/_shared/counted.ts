/**
 * What a number of one article counts, so that it can be told whether another number of the same article speaks of the same.
 *
 * A number has a noun ("teens"), and its clause says what became of those counted ("shot", "arrested"). Both sides may leave one of them out:
 * "6 arrested" and "Four people were arrested" count alike, "6 arrested" and "four people were killed" do not.
 */

import {type CasualtyStatus, casualtyStatusOf} from '../../src/language/en/casualties.js'
import {singular} from '../../src/language/en/inflection.js'
import {mayBeOne, personNamed} from '../../src/language/en/person-nouns.js'
import type {Figure, Word} from '../../src/model/article.js'

/** Words behind a number in which its clause says what became of those counted, and words before it. */
const reach = {behind: 8, before: 4}
/** Words from one fate to the next, and to that of a number without a noun. */
const near = 3

export interface Counted {
  figure: Figure
  /** Fates that its own clause names, the nearest first. */
  statuses: readonly CasualtyStatus[]
  /** For people: "anyone", or the word for who they are. */
  person?: string
}

/** `words` of the sentence; `others` are its other figures. */
export function countedIn(words: readonly Word[], figure: Figure, others: readonly Figure[]): Counted {
  const until = clauseEnd(words, figure, others)
  const since = Math.max(...others.filter(({end}) => end <= figure.start).map(({end}) => end), 0)
  const behind = words.filter(({start}) => start >= figure.end && start < until).slice(0, reach.behind)
  const before = words
    .filter(({end, start}) => end <= figure.start && start >= since)
    .slice(-reach.before)
    .reverse()
  const joint = before.findIndex(({lower}) => lower === 'and' || lower === 'but' || lower === 'while')
  if (joint >= 0) before.length = joint
  const own = figure.noun === undefined ? undefined : casualtyStatusOf(figure.noun)
  // "Killed one person and injured several others": the verb that has the number for its object says it all.
  const [verb] = before
  const governs = own === undefined && verb?.end === figure.start - 1 ? fatesOf([verb], 1) : []
  const stated = governs.length > 0 ? governs : fatesOf(behind, figure.noun === undefined ? near : reach.behind, own)
  const statuses = stated.length > 0 ? stated : fatesOf(before, reach.before)
  const person = figure.kind === 'age' ? personBeside(behind, before) : personCounted(figure, statuses)
  return {figure, statuses: [...new Set(statuses)], ...(person === undefined ? {} : {person})}
}

/** Where the next number takes over; not in "two men and two women were hurt", which says it of both. */
function clauseEnd(words: readonly Word[], figure: Figure, others: readonly Figure[]): number {
  const [next, last] = others.filter(({start}) => start >= figure.end)
  if (!next) return Number.MAX_SAFE_INTEGER
  const between = words.filter(({start, end}) => start >= figure.end && end <= next.start)
  const joined = between.length <= 2 && between.at(-1)?.lower === 'and'
  return joined ? (last?.start ?? Number.MAX_SAFE_INTEGER) : next.start
}

function personCounted({noun, value}: Figure, statuses: readonly unknown[]): string | undefined {
  if (noun !== undefined) return personNamed(noun)
  return statuses.length > 0 && Number.isInteger(value) ? 'anyone' : undefined
}

/** "3-year-old girl", "Boy, 10": who is that old. `before` counts back from the age. */
function personBeside(behind: readonly Word[], before: readonly Word[]): string | undefined {
  for (const word of [...behind.slice(0, 2), ...before.slice(0, 1)]) {
    const person = word && personNamed(singular(word.lower))
    if (person !== undefined && person !== 'anyone') return person
  }
  return undefined
}

/** The first within `first` words, and what is told with it: "shot and killed", "found shot to death". */
function fatesOf(words: readonly Word[], first: number, own?: CasualtyStatus): CasualtyStatus[] {
  const statuses = own === undefined ? [] : [own]
  let within = own === undefined ? first : near
  for (const [at, {lower}] of words.entries()) {
    // "Two men in connection with a shooting that hurt 13": what follows is told of something else.
    if (at >= within || turns.has(lower)) break
    const fate = casualtyStatusOf(lower)
    if (fate === undefined) continue
    statuses.push(fate)
    within = at + 1 + near
  }
  return statuses
}

const turns = new Set(['that', 'which', 'connection', 'after', 'because'])

/** Whether the two may count one thing. */
export function mayCountAlike(a: Counted, b: Counted): boolean {
  const [one, other] = [a.figure, b.figure]
  if (one.kind !== other.kind || one.unit !== other.unit) return false
  if (one.kind === 'age') return a.person === undefined || b.person === undefined || mayBeOne(a.person, b.person)
  if (one.kind !== 'count') return true
  if (a.person === undefined || b.person === undefined) return one.noun === other.noun && one.noun !== undefined
  return mayShareFate(a, b) && (a.person === b.person || a.person === 'anyone' || b.person === 'anyone') && mayBeOne(a.person, b.person)
}

/** Whether nobody is counted by both: three men and two women, two dead and four hurt, two and "three others". */
export function areApart(a: Counted, b: Counted): boolean {
  if (a.figure.kind !== 'count' || b.figure.noun === 'other' || b.figure.modifier?.includes('additional') || b.figure.modifier === 'another') return true
  if (a.person !== undefined && b.person !== undefined && a.person !== 'anyone' && b.person !== 'anyone' && a.person !== b.person) return true
  return haveOneFate(a, b) === false || (a.person === undefined && b.person === undefined && a.figure.noun !== b.figure.noun)
}

/** Undefined when one of the two does not say. "Shot to death" is both. */
export function haveOneFate(a: Counted, b: Counted): boolean | undefined {
  if (a.statuses.length === 0 || b.statuses.length === 0) return undefined
  return a.statuses.includes(b.statuses[0] as CasualtyStatus) || b.statuses.includes(a.statuses[0] as CasualtyStatus)
}

/** Whether what became of those counted allows that they are the same people. Of those shot some die and some are hurt. */
export function mayShareFate(a: Counted, b: Counted): boolean {
  if (haveOneFate(a, b) !== false) return true
  const both = [a.statuses[0], b.statuses[0]]
  return both.includes('shot') && (both.includes('dead') || both.includes('hurt'))
}
