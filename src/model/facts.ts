/**
 * What is kept of an article once it has been checked: the part that other articles are compared with.
 *
 * Plain data only, so that it crosses threads and can be stored; the trees and the text die with the article.
 */

import type {Span} from '../base/spans.js'
import type {ArticleDate, Attribution, Figure, Name, Quote} from './article.js'
import type {SourceMap} from './source-map.js'

export interface Facts {
  path: string
  language: string
  headline: (Span & {text: string}) | null
  /** ISO date of publication. */
  published: string | null
  /** From front matter: the event the article belongs to, and the files it rests on. */
  event?: string
  sources?: string[]
  type?: string
  /** An account to compare with that is not linted itself: a finding belongs to one of the others. */
  given?: boolean
  /** An account that articles rest on: one that the user asked to compare with, or one that front matter names. */
  source?: 'asked' | 'named'
  /** The news agency that the article names anywhere, furniture included. */
  credit?: string
  statements: Statement[]
  figures: Array<Figure & Within>
  dates: Array<ArticleDate & Within>
  names: Array<Name & Within>
  /** The names in captions, which are no part of the story and yet have to be right. */
  captionNames: Name[]
  quotes: Array<Omit<Quote, 'attribution'> & Within & {attribution: Attribution | null}>
  /** What the article is about, for grouping: hashed words and names with their weight in this article. */
  terms: Terms
  map: SourceMap
}

export interface Terms {
  /** 32-bit hashes of words, rising. */
  ids: number[]
  /** Occurrences of each, names weighted up. */
  counts: number[]
}

/** A sentence of the body. */
export interface Statement extends Span {
  text: string
  paragraph: number
  attribution: Attribution | null
}

export interface Within {
  /** Index into `Facts.statements`; -1 in the headline. */
  statement: number
}
