/**
 * The contract for people who write rules.
 *
 * A rule is one object: what it is about, its options with their defaults, examples that are documentation and tests
 * at once, and one pure function that yields findings. It sees an `Article` (`check`) or the facts of every article of one event
 * (`compare`); it has no file system, no clock, no state of its own.
 */

import type {Span} from '../base/spans.js'
import type {Article} from './article.js'
import type {Facts} from './facts.js'

export type Severity = 'error' | 'warning' | 'info'
export type Preset = 'recommended' | 'strict' | 'all'
export type Family = 'boilerplate' | 'ai' | 'quote' | 'source' | 'claim' | 'fact' | 'event' | 'article'

/** What a config or `--preset` can name; `clean` holds the rules on text that is no part of the story. */
export type PresetName = Preset | 'clean'
export const presetNames: readonly PresetName[] = ['recommended', 'strict', 'all', 'clean']

export const severities: readonly Severity[] = ['error', 'warning', 'info']
export const families: readonly Family[] = ['boilerplate', 'ai', 'quote', 'source', 'claim', 'fact', 'event', 'article']

export interface About {
  /** The folder's name: family first, then the fault. */
  id: string
  /** One of `families`; rules of your own may begin a family of their own. */
  family: Family | (string & {})
  severity: Severity
  /** The smallest preset that holds the rule. */
  preset: Preset
  /** One sentence for the table of rules. */
  summary: string
  /** ISO 639-1 codes of the languages whose words it knows; every language when left out. Articles in others are passed over. */
  languages?: readonly string[]
  why: string
  /** What the rule will not catch. */
  limits: string
  /** The guidance or measurement the rule rests on. */
  sources: readonly string[]
}

/** `hit`: must be reported. `clean`: ordinary text that must not be. `near-miss`: looks like a hit and must not be reported either. */
export type ExampleKind = 'hit' | 'clean' | 'near-miss'

export interface Example<Options> {
  says: string
  kind: ExampleKind
  /** Text by file name; the ending tells the format. */
  articles: Record<string, string>
  options?: Partial<Options>
  /** For a hit, every finding as `file:line:column-line:column "flagged text" message`. */
  expect?: readonly string[]
}

export interface Finding {
  /** In the text of the article that owns the finding. */
  at: Span
  /** What is there, then what was expected or what it clashes with. Texts of the article stand in backticks. */
  message: string
  /** When weaker than the rule's own severity. */
  severity?: Severity
  /** What the finding rests on, or how to make it pass. */
  note?: string
  /** Texts that would pass in place of the flagged one. */
  expected?: readonly string[]
  /** Other places that the finding rests on. */
  see?: readonly Reference[]
  /** A replacement that is safe to apply unseen. */
  fix?: {at: Span; text: string}
}

export interface Reference {
  /** The article the place is in; the finding's own when left out. */
  article?: Facts
  at: Span
  message: string
  /** What stands there instead, where the finding has a `value`. */
  value?: string
}

/** A finding of `compare`: it also says which of the articles it is in. */
export interface EventFinding extends Finding {
  article: Facts
  /** The number, date, name or wording that another article has otherwise: needed to tell the finding from that article's side. */
  value?: string
}

interface RuleBase<Options> {
  about: About
  options: Options
  /** Options that differ in the presets `strict` and `all`. */
  strict?: Partial<Options>
  examples: ReadonlyArray<Example<Options>>
}

export interface ArticleRule<Options extends object = object> extends RuleBase<Options> {
  check(article: Article, options: Options): Iterable<Finding>
}

export interface EventRule<Options extends object = object> extends RuleBase<Options> {
  /**
   * `accounts` are the articles of one event, at least two, sorted by path. `context` is what the rules that come with copydesk share of their
   * work on them: an `EventContext`, of which this file knows nothing.
   */
  compare(accounts: readonly Facts[], options: Options, context?: unknown): Iterable<EventFinding>
}

// The registry holds rules of every option type; only `defineRule` knows the type of one.
// biome-ignore lint/suspicious/noExplicitAny: see the line above
export type Rule = ArticleRule<any> | EventRule<any>

export function defineRule<Options extends object>(rule: ArticleRule<Options>): ArticleRule<Options>
export function defineRule<Options extends object>(rule: EventRule<Options>): EventRule<Options>
export function defineRule(rule: Rule): Rule {
  return rule
}

// biome-ignore lint/suspicious/noExplicitAny: narrows the registry's type
export function isEventRule(rule: Rule): rule is EventRule<any> {
  return 'compare' in rule
}

/** Whether a rule knows the language of an article; too short a text to tell counts as known. */
export function reads({about}: Rule, language: string): boolean {
  return about.languages === undefined || language === 'und' || about.languages.includes(language)
}

/** Strips the indentation that a template literal has only because it stands in code. */
export function text(strings: TemplateStringsArray, ...values: unknown[]): string {
  const raw = String.raw({raw: strings}, ...values)
    .replace(/^\n/, '')
    .replace(/\n[ \t]*$/, '')
  const lines = raw.split('\n')
  const indents = lines.filter((line) => line.trim()).map((line) => line.length - line.trimStart().length)
  const indent = Math.min(...indents, Number.MAX_SAFE_INTEGER)
  return lines.map((line) => line.slice(indent)).join('\n')
}

/** A rule with what the config makes of it. */
export interface PlannedRule {
  rule: Rule
  severity: Severity
  options: object
}
