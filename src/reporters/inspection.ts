/** What `copydesk inspect` prints: the article with offsets into the file. */

import type {Span} from '../base/spans.js'
import type {Article, Attribution} from '../model/article.js'
import {toFile} from '../model/source-map.js'

/** The article as plain data: the fields of the model in their order, every offset in the file. `text` is the file's text. */
export function inspectionOf(article: Article, text: string) {
  const file = (span: Span): Span => toFile(article.map, span)
  const place = <T extends Span>(item: T): T => ({...item, ...file(item)})
  const attribution = (value: Attribution | null) =>
    value && {
      ...value,
      speaker: value.speaker && place(value.speaker),
      cue: value.cue && place(value.cue),
      ...(value.name ? {name: place(value.name)} : {}),
    }
  return {
    path: article.path,
    format: article.format,
    text,
    language: article.language,
    meta: article.meta,
    headline: article.headline && file(article.headline),
    published: article.published && place(article.published),
    blocks: article.blocks.map(({start, end, role, kind, region}) => ({
      ...file({start, end}),
      role,
      ...(kind === undefined ? {} : {kind}),
      ...(region === undefined ? {} : {region}),
    })),
    paragraphs: article.paragraphs.map(file),
    sentences: article.sentences.map((sentence) => ({...file(sentence), paragraph: sentence.paragraph, attribution: attribution(sentence.attribution)})),
    quotes: article.quotes.map((quote) => ({...file(quote), closed: quote.closed, attribution: attribution(quote.attribution)})),
    figures: article.figures.map((figure) => ({...place(figure), ...(figure.of ? {of: place(figure.of)} : {})})),
    dates: article.dates.map(place),
    names: article.names.map(place),
  }
}

export type Inspection = ReturnType<typeof inspectionOf>
