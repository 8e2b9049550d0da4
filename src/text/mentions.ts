/**
 * A number or a date of an account, with what its sentence says around it, so that those of several accounts can be set side by side.
 *
 * Words are weighed by how few sentences of the event hold them: the words of the subject stand in every account's every sentence and tell
 * no number from another.
 */
import type {ArticleDate, Figure, FigureKind, Name, Span} from '../article.js'
import type {Facts, Statement, Within} from '../facts.js'
import {common, veryCommon} from './common-words.js'
import {type Fate, fateNamed} from './fates.js'
import {matchesOf} from './matches.js'
import {singular} from './nouns.js'
import {personNamed} from './persons.js'
import {firstFrom} from './spans.js'
import {fold} from './spelling.js'

/** Words with their weight; the squares sum to 1. */
export type Words = ReadonlyMap<string, number>

export interface Mention extends Span {
  account: Facts
  /** Index of the sentence in the account; -1 in the headline. */
  statement: number
  raw: string
  kind: FigureKind | 'weekday' | 'day' | 'month'
  /** Only mentions of one sort can be the same fact: kind and unit. */
  sort: string
  /** What a figure says; none for dates. */
  figure?: Figure
  /** What a date says; none for figures. */
  date?: ArticleDate
  /** Words near it, on both sides and on each; those of its sentence; those of its sentence and, at half weight, the two beside it. */
  near: Words
  left: Words
  right: Words
  sentence: Words
  passage: Words
  /** Every word of the sentence, small ones too. */
  bag: ReadonlySet<string>
  /** The words directly before it, behind it and behind that one. */
  before?: string
  after?: string
  second?: string
  /** The nearest word that carries meaning and is no name: what happens, or is had, at that number or time. */
  governor?: string
  fate?: Fate
  /** Whose age it is: the words of the name, folded. */
  owner?: readonly string[]
  sex?: 'man' | 'woman'
  /** The name of the street behind a house number. */
  street?: string
  /** What a distance is from: the last word of "Harlow Point" in "13 miles east of Harlow Point". */
  landmark?: string
  /** Last words of the names in the sentence, and of the nearest of them. */
  names: ReadonlySet<string>
  nearestName?: string
  /** Months and years that the rest of the sentence names. */
  months: ReadonlySet<string>
  years: ReadonlySet<string>
  /** Years that the account names anywhere, that of its publication among them. */
  known: ReadonlySet<string>
  /** The other figures of the sentence. */
  beside: readonly Figure[]
  /** Stems as the account first writes them: "jacqueline" for "jacquelin". */
  forms: ReadonlyMap<string, string>
}

interface Token extends Span {
  lower: string
  /** Lower case, folded, singular; empty for words that say nothing and for numbers. */
  stem: string
  capital: boolean
  number: boolean
}

/** Sentences below which the words of an event cannot be told common from rare. */
const fewest = 20
/** Words this far from a mention still belong to it; on one side only, half as many. */
const reach = 12
/** A place this near behind a distance is where it is measured from, in characters. */
const fromPlace = 40
/** How much a word that all news is full of counts in a sentence. */
const commonWeight = 0.7

/** Kinds that name or order something rather than count or measure it; years are read as dates. */
const passedOver: ReadonlySet<FigureKind> = new Set(['ordinal', 'model', 'time', 'score', 'fraction', 'year'])

export function numbersOf(accounts: readonly Facts[]): Mention[] {
  return mentionsOf(accounts, ({figures}) =>
    figures
      .filter((figure) => !passedOver.has(figure.kind) && !(figure.kind === 'count' && /^one\b/i.test(figure.raw)))
      .map((figure) => ({item: figure, kind: figure.kind, sort: `${figure.kind} ${figure.unit ?? ''}`, figure})),
  )
}

export function datesOf(accounts: readonly Facts[]): Mention[] {
  return mentionsOf(accounts, (account) =>
    account.dates.filter((date) => !isStamp(account, date)).map((date) => ({item: date, kind: date.precision, sort: date.precision, date})),
  )
}

/** "Posted: Sunday, August 2, 2015 11:49 AM EDT Updated: …": when the page was made, where it stands inside the text. */
function isStamp(account: Facts, date: ArticleDate & Within): boolean {
  const statement = date.statement < 0 ? account.headline : account.statements[date.statement]
  const before = statement?.text.slice(0, date.start - statement.start) ?? ''
  return /(?:\b(?:posted|updated|published|modified|copyright)\b|©)[^.]{0,24}$/i.test(before.slice(-40))
}

type Item = Pick<Mention, 'kind' | 'sort' | 'figure' | 'date'> & {item: Span & Within & {raw: string}}

function mentionsOf(accounts: readonly Facts[], itemsOf: (account: Facts) => Item[]): Mention[] {
  const readings = readingsOf(accounts)
  const spread = new Map<string, number>()
  let sentences = 0
  for (const {tokens} of readings) {
    sentences += tokens.size
    for (const list of tokens.values()) for (const stem of new Set(list.map((token) => token.stem))) spread.set(stem, (spread.get(stem) ?? 0) + 1)
  }
  const total = Math.max(fewest, sentences)
  const rarity = (stem: string): number => Math.log((total + 2) / ((spread.get(stem) ?? 0) + 0.5))
  return readings.flatMap((reading) => {
    const view = new View(reading, rarity)
    return itemsOf(reading.account).map((item) => view.mentionOf(item))
  })
}

/** An account as it is read for its mentions. */
interface Reading {
  account: Facts
  tokens: ReadonlyMap<number, readonly Token[]>
  names: ReadonlyMap<number, readonly Name[]>
  years: ReadonlySet<string>
  forms: ReadonlyMap<string, string>
}

/** By the accounts of an event: the numbers and the dates of an event are read off one reading, which is gone with the event. */
const known = new WeakMap<readonly Facts[], Reading[]>()

function readingsOf(accounts: readonly Facts[]): Reading[] {
  const readings = known.get(accounts) ?? accounts.map(readingOf)
  known.set(accounts, readings)
  return readings
}

function readingOf(account: Facts): Reading {
  const tokens = new Map<number, Token[]>()
  if (account.headline) tokens.set(-1, tokenise(account.headline))
  for (const [index, statement] of account.statements.entries()) tokens.set(index, tokenise(statement))
  const years = new Set(account.dates.flatMap(yearIn))
  if (account.published) years.add(account.published.slice(0, 4))
  const forms = new Map<string, string>()
  for (const list of tokens.values()) for (const {stem, lower} of list) if (stem !== '' && !forms.has(stem)) forms.set(stem, lower)
  return {account, tokens, names: byStatement(account.names), years, forms}
}

function yearIn({iso}: ArticleDate): string[] {
  return iso === null || iso.startsWith('-') ? [] : [iso.slice(0, 4)]
}

function byStatement<T extends Within>(items: readonly T[]): Map<number, T[]> {
  const map = new Map<number, T[]>()
  for (const item of items) {
    const list = map.get(item.statement)
    if (list) list.push(item)
    else map.set(item.statement, [item])
  }
  return map
}

const wordPattern = /[\p{L}\p{M}][\p{L}\p{M}’'-]*|\d[\d,.]*|[$%]/gu

function tokenise({start, text}: Pick<Statement, 'start' | 'text'>): Token[] {
  const tokens: Token[] = []
  for (const {0: word, index} of matchesOf(wordPattern, text)) {
    const lower = fold(word.replace(/['’]s$/, ''))
    const number = /^[\d$%]/.test(word)
    const stem = number || veryCommon.has(lower) || lower.length < 2 ? '' : stemOf(lower)
    tokens.push({start: start + index, end: start + index + word.length, lower, stem, capital: /^\p{Lu}/u.test(word), number})
  }
  return tokens
}

/** "killed", "kills" and "dead" are one word here. */
function stemOf(lower: string): string {
  const fate = fateNamed(lower)
  if (fate !== undefined) return `=${fate}`
  const noun = singular(lower)
  return noun.length > 5 ? noun.replace(/(?:ing|ed|e)$/, '') : noun
}

/** One account seen with the weights of its event. */
class View {
  readonly #reading: Reading
  readonly #rarity: (stem: string) => number
  readonly #sentences = new Map<number, {sentence: Words; passage: Words; bag: ReadonlySet<string>}>()
  readonly #dates: ReadonlyMap<number, ReadonlyArray<ArticleDate & Within>>
  readonly #figures: ReadonlyMap<number, ReadonlyArray<Figure & Within>>

  constructor(reading: Reading, rarity: (stem: string) => number) {
    this.#reading = reading
    this.#rarity = rarity
    this.#dates = byStatement(reading.account.dates)
    this.#figures = byStatement(reading.account.figures)
  }

  mentionOf({item, kind, sort, figure, date}: Item): Mention {
    const {account} = this.#reading
    const {statement} = item
    const tokens = this.#reading.tokens.get(statement) ?? []
    // The first token from the mention on, and the first behind it.
    const from = firstFrom(tokens, item.start)
    const to = firstFrom(tokens, item.end)
    const names = this.#reading.names.get(statement) ?? []
    const dates = (this.#dates.get(statement) ?? []).filter((other) => other.start !== item.start)
    const fate = kind === 'count' ? fateOf(tokens, from, to, figure?.noun) : undefined
    const owner = kind === 'age' ? ownerOf(account, item, names) : undefined
    const sex = sexOf(tokens, from, to)
    const governor = governorOf(tokens, from, to)
    const nearest = nearestOf(names, item)
    const landmark = kind === 'length' ? names[firstFrom(names, item.end)] : undefined
    return {
      account,
      statement,
      start: item.start,
      end: item.end,
      raw: item.raw,
      kind,
      sort,
      ...(figure ? {figure} : {}),
      ...(date ? {date} : {}),
      near: this.#around(tokens, from, to, reach, reach),
      left: this.#around(tokens, from, to, reach / 2, 0),
      right: this.#around(tokens, from, to, 0, reach / 2),
      ...this.#sentence(statement),
      ...optional('before', tokens[from - 1]?.lower),
      ...optional('after', tokens[to]?.lower),
      ...optional('second', tokens[to + 1]?.lower),
      ...optional('governor', governor),
      ...optional('fate', fate),
      ...optional('owner', owner),
      ...optional('sex', sex),
      ...optional('street', kind === 'address' ? streetBehind(tokens, to) : undefined),
      ...optional('landmark', landmark && landmark.start - item.end < fromPlace ? lastWord(landmark) : undefined),
      ...optional('nearestName', nearest && lastWord(nearest)),
      names: new Set(names.map(lastWord)),
      months: new Set(dates.flatMap(({iso}) => (iso === null || iso.length < 5 ? [] : [iso.replace('--', '0000-').slice(5, 7)]))),
      years: new Set(dates.flatMap(yearIn)),
      known: this.#reading.years,
      beside: (this.#figures.get(statement) ?? []).filter((other) => other.start !== item.start),
      forms: this.#reading.forms,
    }
  }

  #around(tokens: readonly Token[], from: number, to: number, before: number, behind: number): Words {
    const weights = new Map<string, number>()
    const add = (token: Token | undefined, distance: number): void => {
      if (token && token.stem !== '') raise(weights, token.stem, this.#rarity(token.stem) / (1 + distance / 3))
    }
    for (let distance = 0; distance < before; distance++) add(tokens[from - 1 - distance], distance)
    for (let distance = 0; distance < behind; distance++) add(tokens[to + distance], distance)
    return unit(weights)
  }

  #sentence(statement: number): {sentence: Words; passage: Words; bag: ReadonlySet<string>} {
    const known = this.#sentences.get(statement)
    if (known) return known
    const tokens = this.#reading.tokens
    const sentence = new Map<string, number>()
    for (const {stem, lower} of tokens.get(statement) ?? []) if (stem !== '') sentence.set(stem, this.#rarity(stem) * (common.has(lower) ? commonWeight : 1))
    const passage = new Map<string, number>()
    for (const [offset, share] of [
      [-1, 0.5],
      [0, 1],
      [1, 0.5],
    ] as const) {
      // The headline is nobody's neighbour.
      if (offset !== 0 && (statement + offset < 0 || statement < 0)) continue
      for (const {stem} of tokens.get(statement + offset) ?? []) if (stem !== '') raise(passage, stem, share * this.#rarity(stem))
    }
    const bag = new Set((tokens.get(statement) ?? []).map((token) => (token.number ? '#' : token.lower)))
    const read = {sentence: unit(sentence), passage: unit(passage), bag}
    this.#sentences.set(statement, read)
    return read
  }
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): {[name in Key]?: Value} {
  return value === undefined ? {} : ({[key]: value} as {[name in Key]: Value})
}

function raise(weights: Map<string, number>, stem: string, weight: number): void {
  if (weight > (weights.get(stem) ?? 0)) weights.set(stem, weight)
}

function unit(weights: Map<string, number>): Words {
  const length = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1
  for (const [stem, weight] of weights) weights.set(stem, weight / length)
  return weights
}

/** The nearest word that says what became of those counted: behind the number first ("38 people were killed"), then before it ("killing 38"). */
function fateOf(tokens: readonly Token[], from: number, to: number, noun: string | undefined): Fate | undefined {
  if (noun !== undefined && personNamed(noun) === undefined) return undefined
  let best: number | undefined
  let nearest = 7
  const look = (at: number, distance: number): void => {
    if (!tokens[at]?.stem.startsWith('=') || distance >= nearest) return
    best = at
    nearest = distance
  }
  for (let distance = 0; distance < 6; distance++) {
    look(to + distance, distance)
    look(from - 1 - distance, distance + (distance === 0 ? 0 : 1))
  }
  return best === undefined ? undefined : fateAt(tokens, best)
}

/** "Shot dead", "shot to death" and "shot and killed" are dead, "shot and wounded" is hurt. */
function fateAt(tokens: readonly Token[], at: number): Fate {
  const fateOfToken = (token: Token | undefined): Fate | undefined => (token?.stem.startsWith('=') ? (token.stem.slice(1) as Fate) : undefined)
  const fate = fateOfToken(tokens[at]) as Fate
  if (fate !== 'shot') return fate
  const next = tokens[at + 1]?.lower
  const told = fateOfToken(tokens[next === 'to' || next === 'and' ? at + 2 : at + 1])
  return told === 'dead' || told === 'hurt' ? told : fate
}

/** What may stand between a name and the age behind it: "Vane (34)", "Vane, age 34", "Vane, who is 34", "Vane III, 34". */
const towards = /^,? ?(?:\(|age[ds]? |, |who is |is |at |(?:Jr|Sr)\.,? |III,? )?(?:age[ds]? |now |then )?$/
/** What may stand between an age and the name behind it: "34-year-old Capt. Ruth Vane", "34-year-old son of Vane". */
const between =
  /^(?:[A-Z][a-z]{1,4}\.|Mr|Mrs|Ms|Dr|Capt|Officer|Sergeant|Lieutenant|Captain|Trooper|Detective|Deputy|Senior|Police|Chief|State|Rev|Pastor|son|daughter|brother|sister|student|suspect|man|woman|boy|girl|victim|resident|of|native),?$/

/** "Ruth Vane, 34," and "34-year-old Ruth Vane": the name beside the age. */
function ownerOf(account: Facts, age: Span & Within & {raw: string}, names: readonly Name[]): string[] | undefined {
  const statement = age.statement < 0 ? account.headline : account.statements[age.statement]
  if (!statement) return undefined
  const textOf = (start: number, end: number): string => statement.text.slice(start - statement.start, end - statement.start)
  const at = firstFrom(names, age.start)
  const last = names[at - 1]
  const next = names[at]
  if (last && last.end <= age.start && age.start - last.end < 24 && towards.test(textOf(last.end, age.start))) return wordsOf(last)
  if (!next || !/old/i.test(age.raw) || next.start < age.end || next.start - age.end > 60) return undefined
  const gap = textOf(age.end, next.start).trim()
  return gap === '' || gap.split(/\s+/).every((word) => between.test(word)) ? wordsOf(next) : undefined
}

function wordsOf({text}: Name): string[] {
  return text
    .replace(/['’]s$/, '')
    .split(/\s+/)
    .map(fold)
}

function lastWord(name: Name): string {
  return wordsOf(name).at(-1) as string
}

const streetWords = /^(?:[nsew]|block|north|south|east|west)$/

function streetBehind(tokens: readonly Token[], to: number): string | undefined {
  return tokens.slice(to, to + 5).find((token) => token.capital && !streetWords.test(token.lower))?.lower
}

const male = new Set('man men boy boys son sons father he his him brother uncle grandfather husband mr male males gunman dad'.split(' '))
const female = new Set('woman women girl girls daughter daughters mother she her sister aunt grandmother wife mrs ms female females mom'.split(' '))

function sexOf(tokens: readonly Token[], from: number, to: number): Mention['sex'] {
  for (let distance = 0; distance < 5; distance++) {
    for (const token of [tokens[to + distance], distance < 4 ? tokens[from - 1 - distance] : undefined]) {
      if (token && male.has(token.lower)) return 'man'
      if (token && female.has(token.lower)) return 'woman'
    }
  }
  return undefined
}

const calendar = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening|night|early|late|last|this|about|around)$/

function governorOf(tokens: readonly Token[], from: number, to: number): string | undefined {
  const governs = (token: Token | undefined): boolean => token !== undefined && token.stem !== '' && !token.capital && !calendar.test(token.lower)
  for (let at = from - 1; at >= from - 5; at--) if (governs(tokens[at])) return tokens[at]?.stem
  for (let at = to; at < to + 5; at++) if (governs(tokens[at])) return tokens[at]?.stem
  return undefined
}

/** The nearest name within sixty characters. */
function nearestOf(names: readonly Name[], {start, end}: Span): Name | undefined {
  let best: Name | undefined
  let nearest = 60
  for (const name of names) {
    const distance = name.end <= start ? start - name.end : name.start >= end ? name.start - end : 0
    if (distance >= nearest) continue
    nearest = distance
    best = name
  }
  return best
}
