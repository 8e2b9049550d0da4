/**
 * A number or a date of an account, with what its sentence says around it, so that those of several accounts can be set side by side.
 *
 * Words are weighed by how few sentences of the event hold them: the words of the subject stand in every account's every sentence and tell
 * no number from another.
 */

import {nameOf} from '../analysis/dates.js'
import {stepOf} from '../analysis/quantities/rounding.js'
import type {Span} from '../base/spans.js'
import {firstFrom} from '../base/spans.js'
import type {CasualtyStatus} from '../language/en/casualties.js'
import type {ArticleDate, Figure, FigureKind, Name} from '../model/article.js'
import type {Facts, Within} from '../model/facts.js'
import type {EventContext} from './event-context.js'
import {lastWord, type Place, type Surroundings, setOf, type View, yearIn} from './event-view.js'
import type {Mention} from './mention.js'
import {casualtyStatusNear, governorOf, nearestOf, ownerOf, sexOf, streetBehind} from './mention-context.js'
import type {SparseVector} from './sparse-vectors.js'
import {tokenFrom} from './vocabulary.js'

/** Words this far from a mention still belong to it; on one side only, half as many. */
const reach = 12
/** A place this near behind a distance is where it is measured from, in characters. */
const fromPlace = 40

const proceedings = new Set(
  (
    'said told says announced identified released reported posted tweeted reporters conference press interview ' +
    'scheduled arraigned charged sentenced hearing trial court'
  ).split(' '),
)

/** Kinds that name or order something rather than count or measure it; years are read as dates. */
const passedOver: ReadonlySet<FigureKind> = new Set(['ordinal', 'model', 'time', 'score', 'fraction', 'year'])

export function numbersOf(event: EventContext): Mention[] {
  return mentionsOf(event, ({figures}) =>
    figures
      .filter((figure) => !passedOver.has(figure.kind) && !(figure.kind === 'count' && /^one\b/i.test(figure.raw)))
      .map((figure) => ({item: figure, kind: figure.kind, comparableBy: `${figure.kind} ${figure.unit ?? ''}`, figure, date: undefined})),
  )
}

export function datesOf(event: EventContext): Mention[] {
  return mentionsOf(event, (account) =>
    account.dates
      .filter((date) => !isStamp(account, date))
      .map((date) => ({item: date, kind: date.precision, comparableBy: date.precision, figure: undefined, date})),
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

interface Item extends Pick<Mention, 'kind' | 'comparableBy' | 'figure' | 'date'> {
  item: Span & Within & {raw: string}
}

function mentionsOf({views}: EventContext, itemsOf: (account: Facts) => Item[]): Mention[] {
  return views.flatMap((view) => itemsOf(view.account).map((item) => new MentionInView(view, item)))
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
  readonly comparableBy: string
  readonly figure: Figure | undefined
  readonly date: ArticleDate | undefined
  readonly known: ReadonlySet<string>
  readonly before: number | undefined
  readonly after: number | undefined
  readonly second: number | undefined
  readonly casualtyStatus: CasualtyStatus | undefined
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
  #near: SparseVector | undefined
  #left: SparseVector | undefined
  #right: SparseVector | undefined
  #surroundings: Surroundings | undefined
  #beside: readonly Figure[] | undefined
  #governor: number | undefined | null = null
  #nearestName: string | undefined | null = null

  constructor(view: View, {item, kind, comparableBy, figure, date}: Item) {
    const {tokens, account} = view
    const {statement, start, end} = item
    this.#view = view
    this.account = account
    this.statement = statement
    this.start = start
    this.end = end
    this.raw = date ? nameOf(date) : item.raw
    this.kind = kind
    this.comparableBy = comparableBy
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
    this.casualtyStatus = kind === 'count' ? casualtyStatusNear(view, place, figure?.noun) : undefined
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

  get rounding(): number {
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

  get near(): SparseVector {
    this.#near ??= this.#view.near(this.#place, reach, reach)
    return this.#near
  }

  get left(): SparseVector {
    this.#left ??= this.#view.near(this.#place, reach / 2, 0)
    return this.#left
  }

  get right(): SparseVector {
    this.#right ??= this.#view.near(this.#place, 0, reach / 2)
    return this.#right
  }

  get sentence(): SparseVector {
    return this.#around.sentence
  }

  get passage(): SparseVector {
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
