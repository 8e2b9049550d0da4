/**
 * The article as rules see it: one reading, shared by all of them.
 *
 * Offsets are half-open UTF-16 offsets into `Article.text`, the text as a reader sees it: markup,
 * entities and hard line breaks are resolved there, one block to a line. `Article.map` leads back to
 * the file; the engine uses it for every finding, so a rule never computes a line or a column.
 * (`copydesk inspect` prints the same fields with offsets into the file.)
 */
import type {Span} from '../base/spans.js'
import type {SourceMap} from './source-map.js'

/** What is known of each stands in the table of `src/parse/formats/index.ts`. */
export type Format = 'markdown' | 'text' | 'html'

/** What a block is in the article. Everything but `bodyRoles` and `headline` is hidden from the rules on facts, quotes and claims. */
export type Role =
  | 'headline'
  | 'subhead'
  | 'byline'
  | 'dateline-paragraph'
  | 'paragraph'
  | 'quote'
  | 'list'
  | 'table'
  | 'code'
  | 'caption'
  | 'metadata'
  | 'teaser'
  | 'boilerplate'

/** The roles whose text is the story itself. */
export const bodyRoles: ReadonlySet<Role> = new Set(['paragraph', 'dateline-paragraph', 'quote', 'list'])

export interface Block extends Span {
  role: Role
  /** For text that is not the story: the `boilerplate-` rule that reports it, without the family ("timestamp", "story-teasers"). */
  kind?: string
  /** Blocks of one teaser region share a number, counted from 0. */
  region?: number
  /** What gave the block its role, in words an editor understands ("a relative time on a line of its own"). */
  evidence?: string
  /** What the markup said; empty for plain text. */
  markup: Markup
}

export interface Markup {
  /** mdast type of the block itself: "paragraph", "heading", "listItem", "blockquote", "tableRow", "code". */
  type: string
  /** Heading depth, 1 to 6. */
  depth?: number
  /** HTML only: names of the element and its ancestors with their classes and ids, innermost first ("p", "div.related-stories"). */
  path?: readonly string[]
  /** Share of the block's characters that are link text, 0 to 1. */
  linked?: number
  /** The whole block in the file, markup included: what a fix deletes. Offsets into the file. */
  outer: Span
}

/** Text that leads somewhere. */
export interface Link extends Span {
  /** As the markup states it. */
  url: string
}

export interface Meta {
  title?: string
  date?: string
  author?: string
  sources?: string[]
  event?: string
  type?: string
  /** What `type` says the article is, when it is no report. */
  genre?: Genre
}

/** The writer's own view ("op-ed", "review"), own reading of known facts ("analysis"), or no journalism at all ("fiction", "recipe"). */
export type Genre = 'opinion' | 'analysis' | 'other'

export interface Word extends Span {
  text: string
  lower: string
}

export interface Sentence extends Span {
  text: string
  /** Index into `Article.paragraphs`. */
  paragraph: number
  words: readonly Word[]
  attribution: Attribution | null
}

export interface Quote extends Span {
  /** The quotation with its marks. */
  text: string
  /** False when the closing mark is missing, as in every paragraph but the last of a long quotation. */
  closed: boolean
  attribution: Attribution | null
}

export type AttributionKind = 'speaker' | 'document' | 'vague' | 'anonymous' | 'pronoun'

export interface Attribution {
  kind: AttributionKind
  speaker: (Span & {text: string}) | null
  cue: (Span & {text: string}) | null
  /** Where the source was found: in the sentence itself, elsewhere in its paragraph, or in an open chain of paragraphs. */
  scope: 'sentence' | 'paragraph' | 'chain'
  /** Whom “he” or “she” stands for: the last person named before who fits. Only for pronouns, and only where there is one. */
  name?: Span & {text: string}
}

/** One cue with its source. `Sentence.attribution` is the first of its sentence; a sentence can have several: "Hale said critics feared …". */
export interface Report extends Attribution {
  /** `speech` says it, `loaded` says it and judges it, `mental` thinks or wants it, `document` shows it. */
  class: 'speech' | 'mental' | 'document' | 'loaded'
  /** Index into `Article.sentences`. */
  sentence: number
}

export type FigureKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'length'
  | 'area'
  | 'volume'
  | 'weight'
  | 'speed'
  | 'temperature'
  | 'duration'
  | 'age'
  | 'year'
  | 'time'
  | 'fraction'
  | 'ordinal'
  | 'score'
  | 'magnitude'
  | 'address'
  | 'model'

export interface Figure extends Span {
  raw: string
  /** Smallest value the wording allows, in `unit`: "more than 12,000" is 12001, "about 10" is 9. */
  min: number
  /** Largest value the wording allows; Infinity when open (printed as null). */
  max: number
  /** The number as written, without its modifier: 12000 for "more than 12,000". */
  value: number
  kind: FigureKind
  /** Singular unit in full ("metre", "USD", "percentage point"); none for counts. */
  unit?: string
  /** What is counted, in lower case and singular: "people" for "38 people", "missile" for "two missiles". */
  noun?: string
  /** "about", "more than", "at least", … in lower case. */
  modifier?: string
  /** The whole this is a part of: 67 in "38 of 67 people". */
  of?: {value: number; start: number; end: number}
}

export type Precision = 'year' | 'month' | 'day' | 'weekday'

export interface ArticleDate extends Span {
  raw: string
  /** "2025-10-09", "2024-12", "2024", or for a day without a year "--12-25"; null for a bare weekday. */
  iso: string | null
  precision: Precision
  /** In lower case: "thursday". */
  weekday?: string
}

export interface Name extends Span {
  text: string
  kind?: 'person' | 'place' | 'organisation'
}

export interface Article {
  path: string
  format: Format
  text: string
  /** ISO 639-1 code, or "und" when too short or unknown. */
  language: string
  meta: Meta
  headline: Span | null
  published: (Span & {iso: string}) | null
  blocks: readonly Block[]
  links: readonly Link[]
  /** Code inside a line of text; code that is a block has its own role. */
  codes: readonly Span[]
  /** Body text only. */
  paragraphs: readonly Span[]
  sentences: readonly Sentence[]
  quotes: readonly Quote[]
  /** Every cue outside quotations, in order. */
  reports: readonly Report[]
  figures: readonly Figure[]
  dates: readonly ArticleDate[]
  names: readonly Name[]
  map: SourceMap
}
