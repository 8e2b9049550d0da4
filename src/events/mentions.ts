/**
 * A number or a date of an account, with what its sentence says around it, so that those of several accounts can be set side by side.
 *
 * Words are weighed by how few sentences of the event hold them: the words of the subject stand in every account's every sentence and tell
 * no number from another.
 */

import {nameOf} from '../analysis/dates.js'
import {fold} from '../analysis/names/spelling.js'
import {listsBy} from '../base/group-by.js'
import {firstFrom} from '../base/spans.js'
import type {Fate} from '../language/en/casualties.js'
import {personNamed} from '../language/en/person-nouns.js'
import type {ArticleDate, Figure, FigureKind, Name, Span} from '../model/article.js'
import type {Facts, Within} from '../model/facts.js'
import {stepOf} from './agreement.js'
import {sort, Weighing, type Words} from './sparse-vectors.js'
import {type Tokens, tokenFrom, type Vocabulary, vocabularyOf} from './vocabulary.js'
import type {Form} from './word-forms.js'

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
  /** What the last digit of a figure stands for. */
  step: number
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
  /** A stem as the account first writes it: "jacqueline" for "jacquelin". */
  formOf(stem: number): string
}

/** Words this far from a mention still belong to it; on one side only, half as many. */
const reach = 12
/** A place this near behind a distance is where it is measured from, in characters. */
const fromPlace = 40
/** How much a word that all news is full of counts in a sentence. */
const commonWeight = 0.7

const proceedings = new Set(
  (
    'said told says announced identified released reported posted tweeted reporters conference press interview ' +
    'scheduled arraigned charged sentenced hearing trial court'
  ).split(' '),
)

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
  if (!statement) return false
  const before = date.start - statement.start
  return stamp.test(statement.text.slice(Math.max(0, before - 60), before))
}

/** At the beginning, or with a colon: "was last updated in July" is the story's. */
const stamp =
  /(?:(?:^|[|·•:;.)\]]\s{0,3})(?:(?:first|last|originally) )?(?:posted|updated?|published|modified|copyright)\b[^.]{0,24}|\b(?:posted|updated?|published|modified)\s?:[^.]{0,24}|©[^.]{0,24}|\(@\w{1,20}\) )$/i

interface Item extends Pick<Mention, 'kind' | 'sort' | 'figure' | 'date'> {
  item: Span & Within & {raw: string}
}

function mentionsOf(accounts: readonly Facts[], itemsOf: (account: Facts) => Item[]): Mention[] {
  return viewsOf(accounts).flatMap((view) => itemsOf(view.account).map((item) => new MentionInView(view, item)))
}

/** By the accounts of an event: its numbers and its dates are read off one view of each account, which is gone with the event. */
const known = new WeakMap<readonly Facts[], View[]>()

function viewsOf(accounts: readonly Facts[]): View[] {
  const views = known.get(accounts) ?? viewAll(accounts)
  known.set(accounts, views)
  return views
}

function viewAll(accounts: readonly Facts[]): View[] {
  const vocabulary = vocabularyOf(accounts)
  const weighing = new Weighing(vocabulary.stems)
  return accounts.map((account) => new View(account, vocabulary, weighing))
}

function yearIn({iso}: ArticleDate): string[] {
  return iso === null || iso.startsWith('-') ? [] : [iso.slice(0, 4)]
}

function byStatement<T extends Within>(items: readonly T[]): Map<number, T[]> {
  return listsBy(items, ({statement}) => statement)
}

/** What a sentence gives to every mention in it. */
interface Surroundings extends Pick<Mention, 'sentence' | 'passage' | 'bag'> {
  lastWords: ReadonlySet<string>
}

/** One account seen with the weights of its event. */
class View {
  readonly account: Facts
  readonly vocabulary: Vocabulary
  readonly tokens: Tokens
  readonly weighing: Weighing
  /** By statement. */
  readonly names: ReadonlyMap<number, readonly Name[]>
  readonly dates: ReadonlyMap<number, ReadonlyArray<ArticleDate & Within>>
  readonly figures: ReadonlyMap<number, ReadonlyArray<Figure & Within>>
  readonly years: ReadonlySet<string>
  readonly #surroundings = new Map<number, Surroundings>()

  constructor(account: Facts, vocabulary: Vocabulary, weighing: Weighing) {
    this.account = account
    this.vocabulary = vocabulary
    this.weighing = weighing
    this.tokens = vocabulary.tokensOf(account)
    this.names = byStatement(account.names)
    this.dates = byStatement(account.dates)
    this.figures = byStatement(account.figures)
    const years = new Set(account.dates.flatMap(yearIn))
    if (account.published) years.add(account.published.slice(0, 4))
    this.years = years
  }

  form(at: number): Form {
    return this.vocabulary.form(this.tokens.forms[at] as number)
  }

  /** The words before `from`, as many as `before`, and from `to` on: the nearer, the more they weigh. */
  near({from, to, low, high}: Place, before: number, behind: number): Words {
    const {weighing} = this
    for (let distance = 0; distance < before && from - 1 - distance >= low; distance++) this.#add(from - 1 - distance, 1 + distance / 3)
    for (let distance = 0; distance < behind && to + distance < high; distance++) this.#add(to + distance, 1 + distance / 3)
    return weighing.take()
  }

  #add(at: number, distance: number): void {
    const stem = this.tokens.stems[at] as number
    if (stem >= 0) this.weighing.raise(stem, this.vocabulary.rarityOf(stem) / distance)
  }

  around(statement: number): Surroundings {
    const known = this.#surroundings.get(statement)
    if (known) return known
    const read = {
      lastWords: setOf((this.names.get(statement) ?? []).map(lastWord)),
      sentence: this.#sentence(statement),
      passage: this.#passage(statement),
      bag: this.#bag(statement),
    }
    this.#surroundings.set(statement, read)
    return read
  }

  #sentence(statement: number): Words {
    const {tokens, weighing, vocabulary} = this
    const end = tokens.firsts[statement + 2] as number
    for (let at = tokens.firsts[statement + 1] as number; at < end; at++) {
      const stem = tokens.stems[at] as number
      // The last of several forms decides.
      if (stem >= 0) weighing.set(stem, vocabulary.rarityOf(stem) * (this.form(at).common ? commonWeight : 1))
    }
    return weighing.take()
  }

  #bag(statement: number): number[] {
    const {firsts} = this.tokens
    const words: number[] = []
    for (let at = firsts[statement + 1] as number; at < (firsts[statement + 2] as number); at++) words.push(this.form(at).word)
    sort(words)
    return words.filter((word, at) => word !== words[at - 1])
  }

  #passage(statement: number): Words {
    const {tokens, weighing, vocabulary, account} = this
    // The headline is nobody's neighbour.
    const [first, last] = statement < 0 ? [statement, statement] : [Math.max(0, statement - 1), Math.min(account.statements.length - 1, statement + 1)]
    for (let near = first; near <= last; near++) {
      const share = near === statement ? 1 : 0.5
      const end = tokens.firsts[near + 2] as number
      for (let at = tokens.firsts[near + 1] as number; at < end; at++) {
        const stem = tokens.stems[at] as number
        if (stem >= 0) weighing.raise(stem, share * vocabulary.rarityOf(stem))
      }
    }
    return weighing.take()
  }

  formOf(stem: number): string {
    const {stems, firsts} = this.tokens
    const at = stems.indexOf(stem, firsts[0])
    return at < 0 || at >= (firsts.at(-1) as number) ? '' : this.form(at).lower
  }
}

/** Where a mention stands among the words of its account: those of its sentence, the first from the mention on, the first behind it. */
interface Place {
  low: number
  high: number
  from: number
  to: number
}

/**
 * A mention as it is read off its account. Most of it is worked out when it is asked for: many a mention has no other that it could be held
 * against.
 */
class MentionInView implements Mention {
  readonly account: Facts
  readonly statement: number
  readonly start: number
  readonly end: number
  readonly raw: string
  readonly kind: Mention['kind']
  readonly sort: string
  readonly figure: Figure | undefined
  readonly date: ArticleDate | undefined
  readonly known: ReadonlySet<string>
  readonly before: number | undefined
  readonly after: number | undefined
  readonly second: number | undefined
  readonly fate: Fate | undefined
  readonly owner: readonly string[] | undefined
  readonly sex: Mention['sex']
  readonly isBeside: boolean
  readonly street: string | undefined
  readonly landmark: string | undefined
  readonly years: ReadonlySet<string>
  readonly months: ReadonlySet<string>
  readonly #view: View
  readonly #place: Place
  #step: number | undefined
  #near: Words | undefined
  #left: Words | undefined
  #right: Words | undefined
  #surroundings: Surroundings | undefined
  #beside: readonly Figure[] | undefined
  #governor: number | undefined | null = null
  #nearestName: string | undefined | null = null

  constructor(view: View, {item, kind, sort, figure, date}: Item) {
    const {tokens, account} = view
    const {statement, start, end} = item
    this.#view = view
    this.account = account
    this.statement = statement
    this.start = start
    this.end = end
    this.raw = date ? nameOf(date) : item.raw
    this.kind = kind
    this.sort = sort
    this.figure = figure
    this.date = date
    this.known = view.years
    const low = tokens.firsts[statement + 1] as number
    const high = tokens.firsts[statement + 2] as number
    const [from, to] = [tokenFrom(tokens, statement, start), tokenFrom(tokens, statement, end)]
    const place = {low, high, from, to}
    this.#place = place
    this.before = from > low ? view.form(from - 1).word : undefined
    this.after = to < high ? view.form(to).word : undefined
    this.second = to + 1 < high ? view.form(to + 1).word : undefined
    this.fate = kind === 'count' ? fateOf(view, place, figure?.noun) : undefined
    this.sex = sexOf(view, place)
    const next = to < high ? view.form(to).lower : ''
    this.isBeside = figure?.noun === 'other' || next === 'other' || next === 'others' || next === 'fellow'
    this.street = kind === 'address' ? streetBehind(view, place) : undefined
    this.owner = kind === 'age' ? ownerOf(account, item, this.#names) : undefined
    const landmark = kind === 'length' ? this.#names[firstFrom(this.#names, end)] : undefined
    this.landmark = landmark && landmark.start - end < fromPlace ? lastWord(landmark) : undefined
    const others = (view.dates.get(statement) ?? []).filter((other) => other.start !== start)
    this.years = setOf(others.flatMap(yearIn))
    this.months = setOf(others.flatMap(({iso}) => (iso === null || iso.length < 5 ? [] : [iso.replace('--', '0000-').slice(5, 7)])))
  }

  get step(): number {
    this.#step ??= this.figure ? stepOf(this.figure) : 0
    return this.#step
  }

  get #names(): readonly Name[] {
    return this.#view.names.get(this.statement) ?? []
  }

  get #around(): Surroundings {
    this.#surroundings ??= this.#view.around(this.statement)
    return this.#surroundings
  }

  get near(): Words {
    this.#near ??= this.#view.near(this.#place, reach, reach)
    return this.#near
  }

  get left(): Words {
    this.#left ??= this.#view.near(this.#place, reach / 2, 0)
    return this.#left
  }

  get right(): Words {
    this.#right ??= this.#view.near(this.#place, 0, reach / 2)
    return this.#right
  }

  get sentence(): Words {
    return this.#around.sentence
  }

  get passage(): Words {
    return this.#around.passage
  }

  get bag(): readonly number[] {
    return this.#around.bag
  }

  get names(): ReadonlySet<string> {
    return this.#around.lastWords
  }

  get nearestName(): string | undefined {
    if (this.#nearestName === null) {
      const nearest = nearestOf(this.#names, this)
      this.#nearestName = nearest && lastWord(nearest)
    }
    return this.#nearestName
  }

  get governor(): number | undefined {
    if (this.#governor === null) this.#governor = governorOf(this.#view, this.#place)
    return this.#governor
  }

  get beside(): readonly Figure[] {
    this.#beside ??= (this.#view.figures.get(this.statement) ?? []).filter((other) => other.start !== this.start)
    return this.#beside
  }

  get isProceeding(): boolean {
    if (this.date === undefined) return false
    const {low, high, from, to} = this.#place
    const isOne = (at: number): boolean => proceedings.has(this.#view.form(at).lower)
    for (let at = Math.max(low, from - 8); at < from; at++) if (isOne(at)) return true
    for (let at = to; at < Math.min(high, to + 3); at++) if (isOne(at)) return true
    return false
  }

  formOf(stem: number): string {
    return this.#view.formOf(stem)
  }
}

const none: ReadonlySet<string> = new Set()

function setOf(items: readonly string[]): ReadonlySet<string> {
  return items.length === 0 ? none : new Set(items)
}

/** The nearest word that says what became of those counted: behind the number first ("38 people were killed"), then before it ("killing 38"). */
function fateOf(view: View, {low, high, from, to}: Place, noun: string | undefined): Fate | undefined {
  if (noun !== undefined && personNamed(noun) === undefined) return undefined
  let best: number | undefined
  let nearest = 7
  const look = (at: number, distance: number): void => {
    if (at < low || at >= high || distance >= nearest || view.form(at).fate === undefined) return
    best = at
    nearest = distance
  }
  for (let distance = 0; distance < 6; distance++) {
    look(to + distance, distance)
    look(from - 1 - distance, distance + (distance === 0 ? 0 : 1))
  }
  return best === undefined ? undefined : fateAt(view, best, high)
}

/** "Shot dead", "shot to death" and "shot and killed" are dead, "shot and wounded" is hurt. */
function fateAt(view: View, at: number, high: number): Fate | undefined {
  const {fate} = view.form(at)
  if (fate !== 'shot') return fate
  const next = at + 1 < high ? view.form(at + 1).lower : ''
  const telling = next === 'to' || next === 'and' ? at + 2 : at + 1
  const told = telling < high ? view.form(telling).fate : undefined
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

function streetBehind(view: View, {to, high}: Place): string | undefined {
  for (let at = to; at < Math.min(high, to + 5); at++) {
    const {capital, lower} = view.form(at)
    if (capital && !streetWords.test(lower)) return lower
  }
  return undefined
}

const male = new Set('man men boy boys son sons father he his him brother uncle grandfather husband mr male males gunman dad'.split(' '))
const female = new Set('woman women girl girls daughter daughters mother she her sister aunt grandmother wife mrs ms female females mom'.split(' '))

function sexOf(view: View, {low, high, from, to}: Place): Mention['sex'] {
  for (let distance = 0; distance < 5; distance++) {
    const found =
      (to + distance < high && sexNamed(view.form(to + distance))) || (distance < 4 && from - 1 - distance >= low && sexNamed(view.form(from - 1 - distance)))
    if (found) return found
  }
  return undefined
}

function sexNamed({lower}: Form): Mention['sex'] {
  return male.has(lower) ? 'man' : female.has(lower) ? 'woman' : undefined
}

const calendar = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening|night|early|late|last|this|about|around)$/

function governorOf(view: View, {low, high, from, to}: Place): number | undefined {
  const {stems} = view.tokens
  const governs = (at: number): boolean => {
    if ((stems[at] as number) < 0) return false
    const {capital, lower} = view.form(at)
    return !capital && !calendar.test(lower)
  }
  for (let at = from - 1; at >= Math.max(low, from - 5); at--) if (governs(at)) return stems[at]
  for (let at = to; at < Math.min(high, to + 5); at++) if (governs(at)) return stems[at]
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
