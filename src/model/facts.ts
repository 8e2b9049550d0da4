/**
 * What is kept of an article once it has been checked: the part that other articles are compared with.
 *
 * Plain data only, so that it crosses threads and can be stored; the trees and the text die with the article.
 */

import {findNames} from '../analysis/names/names.js'
import {splitSentences} from '../analysis/sentences/sentences.js'
import {indexAt} from '../base/spans.js'
import {termsOf} from '../events/terms.js'
import {agencyIn} from '../language/en/news-agencies.js'
import type {Article, ArticleDate, Attribution, Figure, Name, Quote, Span} from './article.js'
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

export function factsOf(article: Article): Facts {
  const statements = article.sentences.map(({start, end, text, paragraph, attribution}) => ({start, end, text, paragraph, attribution}))
  const within = <T extends Span>(items: readonly T[]): Array<T & Within> => items.map((item) => ({...item, statement: indexAt(statements, item.start)}))
  const {headline, meta} = article
  const credit = agencyIn(article.text)
  return {
    path: article.path,
    language: article.language,
    headline: headline && {...headline, text: article.text.slice(headline.start, headline.end)},
    published: article.published?.iso ?? null,
    ...(meta.event === undefined ? {} : {event: meta.event}),
    ...(meta.sources === undefined ? {} : {sources: meta.sources}),
    ...(meta.type === undefined ? {} : {type: meta.type}),
    ...(credit === undefined ? {} : {credit}),
    statements,
    figures: within(article.figures),
    dates: within(article.dates),
    names: within(article.names),
    captionNames: captionNames(article),
    quotes: within(article.quotes),
    terms: termsOf(article),
    map: article.map,
  }
}

function captionNames({text, blocks}: Article): Name[] {
  const captions = blocks.filter(({role}) => role === 'caption')
  if (captions.length === 0) return []
  return findNames(
    captions.map(({start, end}, paragraph) => ({
      start,
      end,
      text: text.slice(start, end),
      paragraph,
      sentences: splitSentences(text, {start, end}, paragraph),
    })),
  )
}
