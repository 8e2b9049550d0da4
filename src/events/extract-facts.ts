/** Article → Facts: what of an article other articles are compared with. */

import {findNames} from '../analysis/names/names.js'
import {splitSentences} from '../analysis/sentences/sentences.js'
import {indexAt, type Span} from '../base/spans.js'
import {agencyIn} from '../language/news-agencies.js'
import type {Article, Name} from '../model/article.js'
import type {Facts, Within} from '../model/facts.js'
import {termsOf} from './grouping/terms.js'

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
