/**
 * What a number says in its sentence, so that numbers of several accounts can be set side by side.
 *
 * Two numbers fill one slot when they are of one kind, count one thing, and stand among the same words. Words are weighed by how few sentences
 * of the event hold them: the words of the subject stand in every account's every sentence and tell no number from another.
 */
import type {Figure, Span} from '../article.js'
import type {Facts, Statement} from '../facts.js'
import {veryCommon} from './common-words.js'
import {fateNamed} from './fates.js'
import {singular} from './nouns.js'
import {roundingOf} from './numbers.js'
import {fold} from './spelling.js'

export interface Slot {
  account: Facts
  figure: Figure & {statement: number}
  /** What happened to the people or things counted: "dead", "hurt"; undefined when the words near the number do not say. */
  fate?: string
  /** Whose age it is: the words of the name, folded. */
  owner?: readonly string[]
  /** Words around the number with their weight; the squares sum to 1. */
  context: ReadonlyMap<string, number>
  /** The sentence, with the number. */
  sentence: string
  /** Index of the sentence in the account; -1 in the headline. */
  statement: number
  /** Months and years that the sentence names: "2004", "--02". */
  times: readonly string[]
  /** Years that the account names anywhere. */
  years: ReadonlySet<string>
  /** The name of the street behind a house number. */
  street?: string
}

/** Sentences below which the words of an event cannot be told common from rare. */
const fewest = 20

/** Words this far from the number still belong to it. */
const reach = 12

const folk = new Set(
  'people individual victim man woman person passenger soldier civilian child student officer resident worker other dead killed injured wounded hurt fatality death body boy girl teen teenager protester demonstrator patient member'.split(
    ' ',
  ),
)

/** The slots of every figure, by account. */
export function slotsOf(accounts: readonly Facts[]): Slot[][] {
  const spread = new Map<string, number>()
  const read = accounts.map((account): Reading => {
    const sentences = new Map<number, Token[]>()
    for (const [index, statement] of statementsOf(account)) {
      const tokens = tokenise(statement)
      sentences.set(index, tokens)
      for (const stem of new Set(tokens.map((token) => token.stem))) if (stem !== '') spread.set(stem, (spread.get(stem) ?? 0) + 1)
    }
    const years = new Set(account.dates.flatMap(({iso}) => (iso === null || iso.startsWith('-') ? [] : [iso.slice(0, 4)])))
    if (account.published) years.add(account.published.slice(0, 4))
    return {account, sentences, times: timesOf(account), years}
  })
  // In a handful of sentences every word is common; they are weighed as if they stood in a longer text.
  const total = Math.max(
    fewest,
    read.reduce((sum, {sentences}) => sum + sentences.size, 0),
  )
  return read.map((reading) => reading.account.figures.map((figure) => slotOf(reading, figure, spread, total)))
}

/** An account as it is read for its slots. */
interface Reading {
  account: Facts
  sentences: ReadonlyMap<number, readonly Token[]>
  times: ReadonlyMap<number, readonly string[]>
  years: ReadonlySet<string>
}

function timesOf(account: Facts): Map<number, string[]> {
  const times = new Map<number, string[]>()
  for (const {iso, statement} of account.dates) {
    if (iso === null) continue
    const list = times.get(statement)
    const time = iso.replace(/^(--\d\d).*/, '$1').slice(0, 4)
    if (list) list.push(time)
    else times.set(statement, [time])
  }
  return times
}

interface Token extends Span {
  /** Lower case, folded, singular; empty for words that say nothing and for numbers. */
  stem: string
  lower: string
  capital: boolean
}

function* statementsOf(account: Facts): Iterable<[number, Pick<Statement, 'start' | 'text'>]> {
  if (account.headline) yield [-1, account.headline]
  for (const [index, statement] of account.statements.entries()) yield [index, statement]
}

const wordPattern = /[\p{L}\p{M}][\p{L}\p{M}’'-]*|\d[\d,.]*/gu

function tokenise({start, text}: Pick<Statement, 'start' | 'text'>): Token[] {
  const tokens: Token[] = []
  for (const {0: word, index} of text.matchAll(wordPattern)) {
    const lower = fold(word.replace(/['’]s$/, ''))
    const empty = /^\d/.test(word) || veryCommon.has(lower) || lower.length < 2
    tokens.push({start: start + index, end: start + index + word.length, lower, stem: empty ? '' : stemOf(lower), capital: /^\p{Lu}/u.test(word)})
  }
  return tokens
}

/** "killed", "kills" and "killing" are one word here. */
function stemOf(lower: string): string {
  const fate = fateNamed(lower)
  if (fate !== undefined) return `=${fate}`
  const noun = singular(lower)
  return noun.length > 5 ? noun.replace(/(?:ing|ed|e)$/, '') : noun
}

function slotOf({account, sentences, times, years}: Reading, figure: Slot['figure'], spread: ReadonlyMap<string, number>, total: number): Slot {
  const tokens = sentences.get(figure.statement) ?? []
  // The first token from the figure on, and the first behind it.
  const before = firstFrom(tokens, figure.start)
  const after = firstFrom(tokens, figure.end)
  const weights = new Map<string, number>()
  const own = figure.noun
  const add = (token: Token | undefined, distance: number): void => {
    if (!token || token.stem === '') return
    const rarity = Math.log((total + 2) / ((spread.get(token.stem) ?? 0) + 0.5))
    const weight = rarity / (1 + distance / 3)
    if (weight > (weights.get(token.stem) ?? 0)) weights.set(token.stem, weight)
  }
  for (let distance = 1; distance <= reach; distance++) {
    add(tokens[before - distance], distance - 1)
    add(tokens[after + distance - 1], distance - 1)
  }
  const length = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1
  for (const [stem, weight] of weights) weights.set(stem, weight / length)
  const statement = figure.statement < 0 ? account.headline : account.statements[figure.statement]
  const fate = figure.kind === 'count' ? fateOf(tokens, before, after, own) : undefined
  const street =
    figure.kind === 'address'
      ? tokens.slice(after, after + 5).find((token) => token.capital && !/^(?:[nsew]|north|south|east|west|block)$/.test(token.lower))?.lower
      : undefined
  const owner = figure.kind === 'age' ? ownerOf(account, figure) : undefined
  return {
    account,
    figure,
    context: weights,
    sentence: statement?.text ?? '',
    statement: figure.statement,
    times: times.get(figure.statement) ?? [],
    years,
    ...(street === undefined ? {} : {street}),
    ...(fate === undefined ? {} : {fate}),
    ...(owner === undefined ? {} : {owner}),
  }
}

/** The nearest word that says what became of those counted: behind the number first ("38 people were killed"), then before it ("killing 38"). */
function fateOf(tokens: readonly Token[], before: number, after: number, noun: string | undefined): string | undefined {
  if (noun !== undefined && !folk.has(noun)) return undefined
  let best: string | undefined
  let nearest = 7
  const look = (token: Token | undefined, distance: number): void => {
    if (token?.stem.startsWith('=') && distance < nearest) {
      best = token.stem.slice(1)
      nearest = distance
    }
  }
  for (let distance = 0; distance < 6; distance++) {
    look(tokens[after + distance], distance)
    look(tokens[before - 1 - distance], distance + (distance === 0 ? 0 : 1))
  }
  return best
}

/** "Ruth Vane, 34," and "34-year-old Ruth Vane": the name beside the age. */
function ownerOf({names}: Facts, figure: Figure): string[] | undefined {
  const at = firstFrom(names, figure.start)
  const last = names[at - 1]
  const next = names[at]
  const text = last && figure.start - last.end === 2 ? last.text : next && next.start - figure.end === 1 && /old/i.test(figure.raw) ? next.text : undefined
  return text === undefined ? undefined : text.split(/\s+/).map(fold)
}

/** Index of the first of `spans` (in rising order) that starts at `offset` or behind it. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((spans[middle] as Span).start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** A year that the sentence of one names and the other account does not know: "In 2004, a magnitude 9.1 quake …" tells of another event. */
export function otherYear(a: Slot, b: Slot): boolean {
  const strange = (slot: Slot, other: Slot): boolean => slot.times.some((time) => !time.startsWith('-') && !other.years.has(time))
  return strange(a, b) || strange(b, a)
}

/** How much two slots are alike, 0 to 1: the cosine of the words around them. */
export function likeness(a: Slot, b: Slot): number {
  const [short, long] = a.context.size <= b.context.size ? [a.context, b.context] : [b.context, a.context]
  let sum = 0
  for (const [stem, weight] of short) sum += weight * (long.get(stem) ?? 0)
  return sum
}

/** Whether two ages are of one person: true, false, or undefined when the articles do not say whose they are. */
export function sameOwner(a: Slot, b: Slot): boolean | undefined {
  if (!a.owner || !b.owner) return undefined
  if (a.owner.at(-1) !== b.owner.at(-1)) return false
  // "Adams, 27" and "Robert Lee Adams, age 27": a surname alone may be anyone's of the family.
  if (a.owner.length === 1 || b.owner.length === 1) return undefined
  return a.owner[0] === b.owner[0]
}

/** Whether two numbers count or measure the same kind of thing. */
export function comparable(a: Slot, b: Slot): boolean {
  const [one, other] = [a.figure, b.figure]
  if (one.kind !== other.kind || one.unit !== other.unit) return false
  if (one.kind === 'address') return a.street !== undefined && a.street === b.street
  if (one.kind !== 'count') return true
  if (a.fate !== b.fate && a.fate !== undefined && b.fate !== undefined) return false
  const nounA = one.noun
  const nounB = other.noun
  if (nounA === nounB) return true
  const anyoneA = nounA === undefined ? a.fate !== undefined : generic.has(nounA)
  const anyoneB = nounB === undefined ? b.fate !== undefined : generic.has(nounB)
  return anyoneA && anyoneB
}

/** Words for people that say nothing of who they are; "men" or "officers" may be a part of them. */
const generic = new Set([
  'people',
  'individual',
  'victim',
  'other',
  'dead',
  'killed',
  'injured',
  'wounded',
  'hurt',
  'fatality',
  'death',
  'body',
  'person',
  'bystander',
])

/** Likeness from which the sentences of two numbers are nearly the same. */
export const sameSentence = 0.62

export interface SlotMatch {
  slot: Slot
  other: Slot
  /** 0 to about 1.5. */
  score: number
  /** Whether both numbers may be true: equal, or left open by a modifier or by rounding. */
  agree: boolean
}

/** Pairs of numbers of two accounts, each the other's best match; every pair comes twice, once from either side. */
export function matchSlots(slots: readonly Slot[]): SlotMatch[] {
  const best = new Map(slots.map((slot) => [slot, bestMatches(slot, slots)]))
  const matches: SlotMatch[] = []
  for (const [slot, others] of best) {
    for (const {other, score} of others.values()) {
      if (best.get(other)?.get(slot.account)?.other === slot) matches.push({slot, other, score, agree: agree(slot, other, score)})
    }
  }
  return matches
}

function bestMatches(slot: Slot, slots: readonly Slot[]): Map<Facts, {other: Slot; score: number}> {
  const best = new Map<Facts, {other: Slot; score: number}>()
  for (const other of slots) {
    if (other.account === slot.account || !comparable(slot, other)) continue
    const score = alike(slot, other)
    if (score > (best.get(other.account)?.score ?? 0)) best.set(other.account, {other, score})
  }
  return best
}

/** How surely two numbers fill one slot, 0 to about 1.5. */
export function alike(a: Slot, b: Slot): number {
  const owner = sameOwner(a, b)
  if (owner === false) return 0
  let score = likeness(a, b)
  if (owner) score += (a.owner?.length ?? 0) > 1 && (b.owner?.length ?? 0) > 1 ? 0.6 : 0.3
  // Two people without a name are seldom the same.
  else if (a.figure.kind === 'age') score -= 0.2
  if (!owner && score > 0.2) {
    if (otherYear(a, b)) return 0
    // "In February", "in September": another month is often another event.
    if (a.times.length > 0 && b.times.length > 0) score -= a.times.some((time) => b.times.includes(time)) ? 0 : 0.3
    else if (a.times.length > 0 || b.times.length > 0) score -= 0.12
  }
  if (a.figure.noun !== undefined && a.figure.noun === b.figure.noun) score += 0.1
  if (a.fate !== undefined && a.fate === b.fate) {
    score += 0.1
    // The toll of the event itself stands at the top of its accounts.
    if (a.statement <= 2 && b.statement <= 2 && a.fate !== 'held') score += 0.15
  }
  return score
}

function agree(a: Slot, b: Slot, score: number): boolean {
  const [one, other] = [a.figure, b.figure]
  if (one.kind === 'address') return one.value === other.value || Math.floor(one.value / 100) === Math.floor(other.value / 100)
  // "More than 50 firemen" and "more than 52 firemen" may both be true; in one and the same sentence they are not.
  if (one.modifier !== undefined && one.modifier === other.modifier && score >= sameSentence) return Math.abs(one.value - other.value) <= slack(a) + slack(b)
  // "$43 million" may be $43.9 million: figures are cut off as often as they are rounded.
  return one.min - slack(a) <= other.max + 2 * slack(b) && other.min - slack(b) <= one.max + 2 * slack(a)
}

/** What rounding may have hidden. Small counts are not rounded. */
function slack({figure}: Slot): number {
  if (figure.kind === 'age' || figure.kind === 'address' || (figure.kind === 'count' && figure.value < 100)) return 0
  return roundingOf(figure.raw.replace(/^\D{1,4}/, ''), figure.value)
}
