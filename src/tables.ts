/** Event → the table of its facts: which numbers several accounts give, who says what, and where they differ. */
import type {Event} from './group.js'
import {type Point, placeOf} from './source-map.js'
import {matchSlots, type Slot, slotsOf} from './text/slots.js'

export interface FactTable {
  /** How the articles came together. */
  by: Event['by']
  /** Paths, sorted. */
  articles: string[]
  rows: FactRow[]
}

export interface FactRow {
  /** What is counted or measured, as far as the words tell: "people dead", "metre", "age of Vane". */
  what: string
  /** False when two accounts give values that cannot both be right. */
  agree: boolean
  /** By article, in the order of `articles`. */
  values: FactValue[]
}

export interface FactValue {
  path: string
  /** The number with its modifier, as the article writes it. */
  text: string
  /** The sentence it stands in. */
  sentence: string
  place: {start: Point; end: Point}
}

/** Likeness from which two numbers are shown as one fact; less than a finding needs, as a table accuses nobody. */
const alike = 0.4
/** A kind of number that stands in an event more often than this is left out. */
const crowd = 400
const shown = (slot: Slot): boolean => !['ordinal', 'model', 'year', 'time', 'score', 'fraction', 'address'].includes(slot.figure.kind)

/** Rows that differ come first, then those of most accounts. */
export function tableOf({by, accounts}: Event): FactTable {
  const order = new Map(accounts.map(({path}, at) => [path, at]))
  const rows = groupsOf(slotsOf(accounts).flat().filter(shown)).map(({slots, agree}): FactRow => {
    const sorted = slots.sort((a, b) => (order.get(a.account.path) ?? 0) - (order.get(b.account.path) ?? 0) || a.figure.start - b.figure.start)
    return {what: nameOf(sorted), agree, values: sorted.map(entryOf)}
  })
  const merged = mergeSame(rows, order)
  merged.sort((a, b) => Number(a.agree) - Number(b.agree) || b.values.length - a.values.length || firstOf(a, b))
  return {by, articles: accounts.map(({path}) => path), rows: merged}
}

/** The headline and the text of an article give one number twice: rows that say the same are one. */
function mergeSame(rows: readonly FactRow[], order: ReadonlyMap<string, number>): FactRow[] {
  const merged = new Map<string, FactRow>()
  for (const [at, row] of rows.entries()) {
    const key = row.agree ? `${row.what} ${row.values[0]?.text}` : `${at}`
    const same = merged.get(key)
    if (!same) {
      merged.set(key, row)
      continue
    }
    const known = new Set(same.values.map(({path}) => path))
    same.values.push(...row.values.filter(({path}) => !known.has(path)))
    same.values.sort((a, b) => (order.get(a.path) ?? 0) - (order.get(b.path) ?? 0))
  }
  return [...merged.values()]
}

function groupsOf(slots: readonly Slot[]): Array<{slots: Slot[]; agree: boolean}> {
  const bySort = new Map<string, Slot[]>()
  for (const slot of slots) {
    const sort = `${slot.figure.kind} ${slot.figure.unit ?? ''}`
    const list = bySort.get(sort)
    if (list) list.push(slot)
    else bySort.set(sort, [slot])
  }
  const groups = new Map<Slot, {slots: Slot[]; agree: boolean}>()
  for (const list of bySort.values()) {
    if (list.length > crowd) continue
    const matches = matchSlots(list).filter(({score}) => score >= alike)
    matches.sort((a, b) => b.score - a.score || a.slot.figure.start - b.slot.figure.start)
    for (const {slot, other, agree} of matches) {
      const [one, two] = [groups.get(slot) ?? {slots: [slot], agree: true}, groups.get(other) ?? {slots: [other], agree: true}]
      one.agree &&= agree
      // One value for each account: a second match of the same article is another fact.
      if (one !== two && one.slots.some((a) => two.slots.some((b) => a.account === b.account))) continue
      if (one !== two) {
        one.slots.push(...two.slots)
        one.agree &&= two.agree
      }
      for (const member of one.slots) groups.set(member, one)
    }
  }
  return [...new Set(groups.values())].filter((group) => group.slots.length > 1)
}

function entryOf({account, figure, sentence}: Slot): FactValue {
  const text = figure.modifier === undefined ? figure.raw : `${figure.modifier} ${figure.raw}`
  return {path: account.path, text, sentence, place: placeOf(account.map, figure)}
}

/** The commonest words for what is counted. */
function nameOf(slots: readonly Slot[]): string {
  const [first] = slots as [Slot]
  const {kind, unit} = first.figure
  if (kind === 'age') {
    const owner = slots.find((slot) => slot.owner)?.owner
    return owner ? `age of ${owner.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(' ')}` : 'age'
  }
  if (kind !== 'count') return unit === undefined || kind === 'percent' ? (unit ?? kind) : `${kind} (${unit})`
  const counted = slots.find((slot) => slot.figure.noun !== undefined)?.figure.noun
  const noun = counted !== undefined && /^(?:individual|victim|other|person)$/.test(counted) ? 'people' : counted
  const fate = slots.find((slot) => slot.fate !== undefined)?.fate
  return [noun ?? 'number', noun === fate ? undefined : fate].filter((word) => word !== undefined).join(', ')
}

function firstOf(a: FactRow, b: FactRow): number {
  const [one, other] = [a.values[0] as FactValue, b.values[0] as FactValue]
  return one.path === other.path ? one.place.start.offset - other.place.start.offset : one.path < other.path ? -1 : 1
}
