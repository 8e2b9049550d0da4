/** What the comparing of one event asks about each of its accounts again and again. */

import {fold} from '../analysis/names/spelling.js'
import {listsBy} from '../base/group-by.js'
import type {ArticleDate, Figure, Name} from '../model/article.js'
import type {Facts, Within} from '../model/facts.js'
import type {Mention} from './mention.js'
import {type SparseVector, sort, VectorBuilder} from './sparse-vectors.js'
import type {Tokens, Vocabulary} from './vocabulary.js'
import type {Form} from './word-forms.js'

/** One account seen with the weights of its event. */
export class View {
  readonly account: Facts
  readonly vocabulary: Vocabulary
  readonly tokens: Tokens
  readonly weighing: VectorBuilder
  /** By statement. */
  readonly names: ReadonlyMap<number, readonly Name[]>
  readonly dates: ReadonlyMap<number, ReadonlyArray<ArticleDate & Within>>
  readonly figures: ReadonlyMap<number, ReadonlyArray<Figure & Within>>
  readonly years: ReadonlySet<string>
  readonly #surroundings = new Map<number, Surroundings>()

  constructor(account: Facts, vocabulary: Vocabulary, weighing: VectorBuilder) {
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
  near({from, to, low, high}: Place, before: number, behind: number): SparseVector {
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

  #sentence(statement: number): SparseVector {
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

  #passage(statement: number): SparseVector {
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

/** What a sentence gives to every mention in it. */
export interface Surroundings extends Pick<Mention, 'sentence' | 'passage' | 'bag'> {
  lastWords: ReadonlySet<string>
}

/** Where a mention stands among the words of its account: those of its sentence, the first from the mention on, the first behind it. */
export interface Place {
  low: number
  high: number
  from: number
  to: number
}

export function viewsOf(accounts: readonly Facts[], vocabulary: Vocabulary): View[] {
  const weighing = new VectorBuilder(vocabulary.stems)
  return accounts.map((account) => new View(account, vocabulary, weighing))
}

function byStatement<T extends Within>(items: readonly T[]): Map<number, T[]> {
  return listsBy(items, ({statement}) => statement)
}

export function yearIn({iso}: ArticleDate): string[] {
  return iso === null || iso.startsWith('-') ? [] : [iso.slice(0, 4)]
}

export function setOf(items: readonly string[]): ReadonlySet<string> {
  return items.length === 0 ? none : new Set(items)
}

const none: ReadonlySet<string> = new Set()

export function lastWord(name: Name): string {
  return partsOf(name).at(-1) as string
}

export function partsOf({text}: Name): string[] {
  return text
    .replace(/['’]s$/, '')
    .split(/\s+/)
    .map(fold)
}

/** How much a word that all news is full of counts in a sentence. */
const commonWeight = 0.7
