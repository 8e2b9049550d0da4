/**
 * Event → the table of its facts: which numbers, dates and names several accounts give, who says what, and where they differ.
 *
 * What a row holds together is what the rules hold together: mentions that were put side by side and agree, and those whose conflict is told.
 */
import type {Span} from '../base/spans.js'
import type {Event} from '../model/event.js'
import type {Facts} from '../model/facts.js'
import {type Point, placeOf} from '../model/source-map.js'
import {mayAgree, sameValue} from './agreement.js'
import {EventContext} from './event-context.js'
import {type FactGroup, factGroupsOf} from './fact-groups.js'
import type {Mention} from './mention.js'
import {datesOf, numbersOf} from './mentions.js'
import {type NameGroup, nameGroupsOf} from './name-groups.js'
import {sharedWords} from './similarity.js'

export interface FactTable {
  /** How the articles came together. */
  by: Event['by']
  /** Paths, sorted. */
  articles: string[]
  rows: FactRow[]
}

export interface FactRow {
  kind: 'number' | 'date' | 'name'
  /** What is counted, measured, dated or named, as far as the words tell: "people, dead", "age of Vane", "day (ferry, sank)", "person". */
  what: string
  /** False when two accounts give values that cannot both be right. */
  agree: boolean
  /** One to an article at most, in the order of `articles`. */
  values: FactValue[]
}

export interface FactValue {
  path: string
  /** The number with its modifier, the date or the name, as the article writes it. */
  text: string
  /** Whether more articles say something else, or as many. */
  odd: boolean
  /** The sentence it stands in. */
  sentence: string
  place: {start: Point; end: Point}
}

/** Rows that differ come first, then numbers, dates and names, those of most accounts first. */
export function tableOf({by, accounts}: Event): FactTable {
  const context = new EventContext(accounts)
  const rows = [
    ...mergeSame(factGroupsOf(numbersOf(context)).map((group) => rowOf('number', group))),
    ...mergeSame(factGroupsOf(datesOf(context)).map((group) => rowOf('date', group))),
    ...nameGroupsOf(context).map(nameRowOf),
  ]
  for (const {values} of rows) values.sort(byPlace)
  rows.sort(
    (a, b) =>
      Number(a.agree) - Number(b.agree) ||
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
      b.values.length - a.values.length ||
      byPlace(a.values[0] as FactValue, b.values[0] as FactValue),
  )
  return {by, articles: accounts.map(({path}) => path), rows}
}

const kinds: ReadonlyArray<FactRow['kind']> = ['number', 'date', 'name']

function byPlace(a: FactValue, b: FactValue): number {
  return a.path === b.path ? a.place.start.offset - b.place.start.offset : a.path < b.path ? -1 : 1
}

function rowOf(kind: FactRow['kind'], {mentions, agree}: FactGroup): FactRow {
  const leading = leadingOf(mentions)
  return {
    kind,
    what: kind === 'date' ? dated(mentions) : counted(mentions),
    agree,
    values: mentions.map((mention) => {
      const {account, statement, figure, raw} = mention
      const text = figure?.modifier === undefined ? raw : `${figure.modifier} ${raw}`
      return {...told(account, mention, statement), text, odd: !agree && !(leading && mayAgree(mention, leading))}
    }),
  }
}

/** One of those that have the value of the most; none where two values have as many. */
function leadingOf(mentions: readonly Mention[]): Mention | undefined {
  const votes = mentions.map((mention) => mentions.filter((other) => sameValue(mention, other)).length)
  const most = Math.max(...votes)
  const leading = mentions.filter((_, at) => votes[at] === most)
  return leading.length === most ? leading[0] : undefined
}

function nameRowOf({kind, uses, agree}: NameGroup): FactRow {
  return {
    kind: 'name',
    what: kind ?? 'name',
    agree,
    values: uses.map(({account, at, statement, text, isVariant}) => ({...told(account, at, statement), text, odd: isVariant})),
  }
}

function told(account: Facts, at: Span, statement: number): Pick<FactValue, 'path' | 'sentence' | 'place'> {
  const sentence = statement < 0 ? account.headline : account.statements[statement]
  return {path: account.path, sentence: sentence?.text ?? '', place: placeOf(account.map, {start: at.start, end: at.end})}
}

/** The headline and the text of an article give one number twice: rows that say the same are one. */
function mergeSame(rows: readonly FactRow[]): FactRow[] {
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
  }
  return [...merged.values()]
}

/** The commonest words for what is counted. */
function counted(mentions: readonly Mention[]): string {
  const [first] = mentions as [Mention, ...Mention[]]
  const unit = first.figure?.unit
  if (first.kind === 'age') {
    const owner = mentions.find((mention) => mention.owner)?.owner
    return owner ? `age of ${owner.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(' ')}` : 'age'
  }
  if (first.kind !== 'count') return unit === undefined || first.kind === 'percent' ? (unit ?? first.kind) : `${first.kind} (${unit})`
  const named = mentions.find(({figure}) => figure?.noun !== undefined)?.figure?.noun
  const noun = named !== undefined && /^(?:individual|victim|other|person)$/.test(named) ? 'people' : named
  const status = mentions.find((mention) => mention.casualtyStatus !== undefined)?.casualtyStatus
  return [noun ?? 'number', noun === status ? undefined : status].filter((word) => word !== undefined).join(', ')
}

/** "day (ferry, sank)": what happens then, in the words that the accounts share. */
function dated(mentions: readonly Mention[]): string {
  const [first, second] = mentions as [Mention, Mention, ...Mention[]]
  const words = sharedWords(first, second, 'near')
    .filter((word) => word.length > 3)
    .slice(0, 2)
  return words.length === 0 ? first.kind : `${first.kind} (${words.join(', ')})`
}
