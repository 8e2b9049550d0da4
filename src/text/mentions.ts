/**
 * A number or a date of an account, with what its sentence says around it, so that those of several accounts can be set side by side.
 *
 * Words are weighed by how few sentences of the event hold them: the words of the subject stand in every account's every sentence and tell
 * no number from another.
 */
import type {ArticleDate, Figure, FigureKind, Name, Span} from '../article.js'
import type {Facts, Within} from '../facts.js'
import type {Fate} from './fates.js'
import {personNamed} from './persons.js'
import {firstFrom} from './spans.js'
import {fold} from './spelling.js'
import {type Token, Vocabulary} from './vocabulary.js'
import {type Words, wordsOf} from './weights.js'

export interface Mention extends Span {
  account: Facts
  /** Index of the sentence in the account; -1 in the headline. */
  statement: number
  raw: string
  kind: FigureKind | 'weekday' | 'day' | 'month'
  /** Only mentions of one sort can be the same fact: kind and unit. */
  sort: string
  /** What a figure says; none for dates. */
  figure: Figure | undefined
  /** What a date says; none for figures. */
  date: ArticleDate | undefined
  /** Words near it, on both sides and on each; those of its sentence; those of its sentence and, at half weight, the two beside it. */
  near: Words
  left: Words
  right: Words
  sentence: Words
  passage: Words
  /** Every word of the sentence, small ones too, by its number; rising. */
  bag: readonly number[]
  /** The words directly before it, behind it and behind that one. */
  before: number | undefined
  after: number | undefined
  second: number | undefined
  /** The stem of the nearest word that carries meaning and is no name: what happens, or is had, at that number or time. */
  governor: number | undefined
  fate: Fate | undefined
  /** Whether what happens near it is that somebody speaks, or a court sits. */
  isProceeding: boolean
  /** Whose age it is: the words of the name, folded. */
  owner: readonly string[] | undefined
  sex: 'man' | 'woman' | undefined
  /** Counts those beside somebody who is not counted: "eight others", "three fellow sailors". */
  isBeside: boolean
  /** The name of the street behind a house number. */
  street: string | undefined
  /** What a distance is from: the last word of "Harlow Point" in "13 miles east of Harlow Point". */
  landmark: string | undefined
  /** Last words of the names in the sentence, and of the nearest of them. */
  names: ReadonlySet<string>
  nearestName: string | undefined
  /** Months and years that the rest of the sentence names. */
  months: ReadonlySet<string>
  years: ReadonlySet<string>
  /** Years that the account names anywhere, that of its publication among them. */
  known: ReadonlySet<string>
  /** The other figures of the sentence. */
  beside: readonly Figure[]
  /** Stems as the account first writes them: "jacqueline" for "jacquelin". */
  forms: ReadonlyMap<number, string>
}

/** Words this far from a mention still belong to it; on one side only, half as many. */
const reach = 12
/** A place this near behind a distance is where it is measured from, in characters. */
const fromPlace = 40
/** How much a word that all news is full of counts in a sentence. */
const commonWeight = 0.7

const beside = /^(?:others?|fellow)$/

const proceedings = new Set(
  (
    'said told says announced identified released reported posted tweeted reporters conference press interview ' +
    'scheduled arraigned charged sentenced hearing trial court'
  ).split(' '),
)

function isProceeding({form}: Token): boolean {
  return proceedings.has(form.lower)
}

/** Kinds that name or order something rather than count or measure it; years are read as dates. */
const passedOver: ReadonlySet<FigureKind> = new Set(['ordinal', 'model', 'time', 'score', 'fraction', 'year'])

export function numbersOf(accounts: readonly Facts[]): Mention[] {
  return mentionsOf(accounts, ({figures}) =>
    figures
      .filter((figure) => !passedOver.has(figure.kind) && !(figure.kind === 'count' && /^one\b/i.test(figure.raw)))
      .map((figure) => ({item: figure, kind: figure.kind, sort: `${figure.kind} ${figure.unit ?? ''}`, figure, date: undefined})),
  )
}

export function datesOf(accounts: readonly Facts[]): Mention[] {
  return mentionsOf(accounts, (account) =>
    account.dates.filter((date) => !isStamp(account, date)).map((date) => ({item: date, kind: date.precision, sort: date.precision, figure: undefined, date})),
  )
}

/** "Posted: Sunday, August 2, 2015 11:49 AM EDT Updated: …": when the page was made, where it stands inside the text. */
function isStamp(account: Facts, date: ArticleDate & Within): boolean {
  const statement = date.statement < 0 ? account.headline : account.statements[date.statement]
  const before = statement?.text.slice(0, date.start - statement.start) ?? ''
  return /(?:(?:\b(?:posted|updated?|published|modified|copyright)\b|©)[^.]{0,24}|\(@\w{1,20}\) )$/i.test(before.slice(-40))
}

type Item = Pick<Mention, 'kind' | 'sort' | 'figure' | 'date'> & {item: Span & Within & {raw: string}}

function mentionsOf(accounts: readonly Facts[], itemsOf: (account: Facts) => Item[]): Mention[] {
  return viewsOf(accounts).flatMap((view) => itemsOf(view.account).map((item) => view.mentionOf(item)))
}

/** By the accounts of an event: its numbers and its dates are read off one view of each account, which is gone with the event. */
const known = new WeakMap<readonly Facts[], View[]>()

function viewsOf(accounts: readonly Facts[]): View[] {
  const views = known.get(accounts) ?? viewAll(accounts)
  known.set(accounts, views)
  return views
}

function viewAll(accounts: readonly Facts[]): View[] {
  const vocabulary = new Vocabulary()
  const read = accounts.map((account) => ({account, tokens: vocabulary.read(account)}))
  return read.map(({account, tokens}) => new View(account, tokens, vocabulary))
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

/** What a sentence gives to every mention in it. */
interface Surroundings extends Pick<Mention, 'sentence' | 'passage' | 'bag'> {
  names: readonly Name[]
  lastWords: ReadonlySet<string>
  dates: ReadonlyArray<ArticleDate & Within>
  figures: ReadonlyArray<Figure & Within>
}

/** One account seen with the weights of its event. */
class View {
  readonly account: Facts
  readonly #tokens: ReadonlyMap<number, readonly Token[]>
  readonly #vocabulary: Vocabulary
  readonly #names: ReadonlyMap<number, readonly Name[]>
  readonly #dates: ReadonlyMap<number, ReadonlyArray<ArticleDate & Within>>
  readonly #figures: ReadonlyMap<number, ReadonlyArray<Figure & Within>>
  readonly #years: ReadonlySet<string>
  readonly #forms = new Map<number, string>()
  readonly #surroundings = new Map<number, Surroundings>()

  constructor(account: Facts, tokens: ReadonlyMap<number, readonly Token[]>, vocabulary: Vocabulary) {
    this.account = account
    this.#tokens = tokens
    this.#vocabulary = vocabulary
    this.#names = byStatement(account.names)
    this.#dates = byStatement(account.dates)
    this.#figures = byStatement(account.figures)
    const years = new Set(account.dates.flatMap(yearIn))
    if (account.published) years.add(account.published.slice(0, 4))
    this.#years = years
    for (const list of tokens.values()) for (const {form} of list) if (form.stem >= 0 && !this.#forms.has(form.stem)) this.#forms.set(form.stem, form.lower)
  }

  mentionOf({item, kind, sort, figure, date}: Item): Mention {
    const {account} = this
    const {statement, start, end, raw} = item
    const tokens = this.#tokens.get(statement) ?? []
    // The first token from the mention on, and the first behind it.
    const from = firstFrom(tokens, start)
    const to = firstFrom(tokens, end)
    const {names, lastWords, dates, figures, sentence, passage, bag} = this.#around(statement)
    const others = dates.filter((other) => other.start !== start)
    const nearest = nearestOf(names, item)
    const landmark = kind === 'length' ? names[firstFrom(names, end)] : undefined
    return {
      account,
      statement,
      start,
      end,
      raw,
      kind,
      sort,
      figure,
      date,
      near: this.#near(tokens, from, to, reach, reach),
      left: this.#near(tokens, from, to, reach / 2, 0),
      right: this.#near(tokens, from, to, 0, reach / 2),
      sentence,
      passage,
      bag,
      before: tokens[from - 1]?.form.word,
      after: tokens[to]?.form.word,
      second: tokens[to + 1]?.form.word,
      governor: governorOf(tokens, from, to),
      fate: kind === 'count' ? fateOf(tokens, from, to, figure?.noun) : undefined,
      owner: kind === 'age' ? ownerOf(account, item, names) : undefined,
      sex: sexOf(tokens, from, to),
      isProceeding: date !== undefined && (tokens.slice(Math.max(0, from - 8), from).some(isProceeding) || tokens.slice(to, to + 3).some(isProceeding)),
      isBeside: figure?.noun === 'other' || beside.test(tokens[to]?.form.lower ?? ''),
      street: kind === 'address' ? streetBehind(tokens, to) : undefined,
      landmark: landmark && landmark.start - end < fromPlace ? lastWord(landmark) : undefined,
      names: lastWords,
      nearestName: nearest && lastWord(nearest),
      months: setOf(others.flatMap(({iso}) => (iso === null || iso.length < 5 ? [] : [iso.replace('--', '0000-').slice(5, 7)]))),
      years: setOf(others.flatMap(yearIn)),
      known: this.#years,
      beside: figures.filter((other) => other.start !== start),
      forms: this.#forms,
    }
  }

  #near(tokens: readonly Token[], from: number, to: number, before: number, behind: number): Words {
    const weights = new Map<number, number>()
    const add = (token: Token | undefined, distance: number): void => {
      if (token && token.form.stem >= 0) raise(weights, token.form.stem, this.#vocabulary.rarityOf(token.form.stem) / (1 + distance / 3))
    }
    for (let distance = 0; distance < before; distance++) add(tokens[from - 1 - distance], distance)
    for (let distance = 0; distance < behind; distance++) add(tokens[to + distance], distance)
    return wordsOf(weights)
  }

  #around(statement: number): Surroundings {
    const known = this.#surroundings.get(statement)
    if (known) return known
    const tokens = this.#tokens.get(statement) ?? []
    const sentence = new Map<number, number>()
    for (const {form} of tokens) if (form.stem >= 0) sentence.set(form.stem, this.#vocabulary.rarityOf(form.stem) * (form.common ? commonWeight : 1))
    const names = this.#names.get(statement) ?? []
    const read = {
      names,
      lastWords: setOf(names.map(lastWord)),
      dates: this.#dates.get(statement) ?? [],
      figures: this.#figures.get(statement) ?? [],
      sentence: wordsOf(sentence),
      passage: this.#passage(statement),
      bag: [...new Set(tokens.map(({form}) => form.word))].sort((a, b) => a - b),
    }
    this.#surroundings.set(statement, read)
    return read
  }

  #passage(statement: number): Words {
    const weights = new Map<number, number>()
    for (const offset of [-1, 0, 1]) {
      // The headline is nobody's neighbour.
      if (offset !== 0 && (statement + offset < 0 || statement < 0)) continue
      const share = offset === 0 ? 1 : 0.5
      for (const {form} of this.#tokens.get(statement + offset) ?? [])
        if (form.stem >= 0) raise(weights, form.stem, share * this.#vocabulary.rarityOf(form.stem))
    }
    return wordsOf(weights)
  }
}

const none: ReadonlySet<string> = new Set()

function setOf(items: readonly string[]): ReadonlySet<string> {
  return items.length === 0 ? none : new Set(items)
}

function raise(weights: Map<number, number>, stem: number, weight: number): void {
  if (weight > (weights.get(stem) ?? 0)) weights.set(stem, weight)
}

/** The nearest word that says what became of those counted: behind the number first ("38 people were killed"), then before it ("killing 38"). */
function fateOf(tokens: readonly Token[], from: number, to: number, noun: string | undefined): Fate | undefined {
  if (noun !== undefined && personNamed(noun) === undefined) return undefined
  let best: number | undefined
  let nearest = 7
  const look = (at: number, distance: number): void => {
    if (tokens[at]?.form.fate === undefined || distance >= nearest) return
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
function fateAt(tokens: readonly Token[], at: number): Fate | undefined {
  const fate = tokens[at]?.form.fate
  if (fate !== 'shot') return fate
  const next = tokens[at + 1]?.form.lower
  const told = tokens[next === 'to' || next === 'and' ? at + 2 : at + 1]?.form.fate
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
  if (last && last.end <= age.start && age.start - last.end < 24 && towards.test(textOf(last.end, age.start))) return partsOf(last)
  if (!next || !/old/i.test(age.raw) || next.start < age.end || next.start - age.end > 60) return undefined
  // "A 20-year-old Harlow man" is not called Harlow.
  const behind = /^ (\p{Ll}+)(?: (\p{Ll}+))?/u.exec(statement.text.slice(next.end - statement.start, next.end - statement.start + 32))?.slice(1)
  if (behind?.some((word) => word !== undefined && personNamed(word) !== undefined)) return undefined
  const gap = textOf(age.end, next.start).trim()
  return gap === '' || gap.split(/\s+/).every((word) => between.test(word)) ? partsOf(next) : undefined
}

function partsOf({text}: Name): string[] {
  return text
    .replace(/['’]s$/, '')
    .split(/\s+/)
    .map(fold)
}

function lastWord(name: Name): string {
  return partsOf(name).at(-1) as string
}

const streetWords = /^(?:[nsew]|block|north|south|east|west)$/

function streetBehind(tokens: readonly Token[], to: number): string | undefined {
  return tokens.slice(to, to + 5).find(({form}) => form.capital && !streetWords.test(form.lower))?.form.lower
}

const male = new Set('man men boy boys son sons father he his him brother uncle grandfather husband mr male males gunman dad'.split(' '))
const female = new Set('woman women girl girls daughter daughters mother she her sister aunt grandmother wife mrs ms female females mom'.split(' '))

function sexOf(tokens: readonly Token[], from: number, to: number): Mention['sex'] {
  for (let distance = 0; distance < 5; distance++) {
    for (const token of [tokens[to + distance], distance < 4 ? tokens[from - 1 - distance] : undefined]) {
      if (token && male.has(token.form.lower)) return 'man'
      if (token && female.has(token.form.lower)) return 'woman'
    }
  }
  return undefined
}

const calendar = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening|night|early|late|last|this|about|around)$/

function governorOf(tokens: readonly Token[], from: number, to: number): number | undefined {
  const governs = (token: Token | undefined): boolean => token !== undefined && token.form.stem >= 0 && !token.form.capital && !calendar.test(token.form.lower)
  for (let at = from - 1; at >= from - 5; at--) if (governs(tokens[at])) return tokens[at]?.form.stem
  for (let at = to; at < to + 5; at++) if (governs(tokens[at])) return tokens[at]?.form.stem
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
