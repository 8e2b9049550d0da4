/**
 * Tree → Article: everything the rules share is worked out here, once.
 *
 * Roles come first. Whatever is not the story is out of sight before anything looks at quotes, figures or claims:
 * the "2h ago" of a teaser card must never meet a fact rule.
 */

import {type Interleaved, runToEnd} from '../base/interleave.js'
import {detectLanguage} from '../language/detect.js'
import {type Article, bodyRoles} from '../model/article.js'
import {flatten} from '../parse/flatten.js'
import type {Tree} from '../parse/tree.js'
import {attribute} from './attribution/attribute.js'
import {resolvePronouns} from './attribution/pronouns.js'
import {assignRoles} from './blocks/classify.js'
import {findPublished} from './blocks/publication-date.js'
import {findDates} from './dates.js'
import {metaOf} from './meta.js'
import {findNames} from './names/names.js'
import type {Passage} from './passage.js'
import {findFigures} from './quantities/figures.js'
import {findQuotes} from './quotations/quotations.js'
import {splitSentences} from './sentences/sentences.js'

/** Runs one analysis; a benchmark passes its own to see what each costs. */
export type Run = <Result>(analysis: string, work: () => Result) => Result

export function read(path: string, tree: Tree, run?: Run): Article {
  return runToEnd(readInSteps(path, tree, run))
}

/** The same, stopping after each analysis. */
export function* readInSteps(path: string, tree: Tree, run: Run = (_, work) => work()): Interleaved<Article> {
  const {text, blocks: bare, links, codes, map} = run('flatten', () => flatten(tree))
  yield
  const meta = metaOf(tree)
  const language = run('language', () => languageOf(tree, text))
  yield
  const {blocks, headline} = run('roles', () => assignRoles({text, format: tree.format, language, meta, blocks: bare}))
  yield
  const paragraphs = blocks.filter((block) => bodyRoles.has(block.role)).map(({start, end}) => ({start, end}))

  const body = run('sentences', () => paragraphs.map((span, paragraph) => passage(text, span, paragraph)))
  yield
  const passages = headline ? [passage(text, headline, -1), ...body] : body
  const quotes = run('quotes', () => findQuotes(passages))
  yield
  const dates = run('dates', () => findDates(passages))
  yield
  const figures = run('figures', () => findFigures(passages, dates))
  yield
  const names = run('names', () => findNames(passages))
  yield
  const sentences = body.flatMap((item) => item.sentences)
  const {reports} = run('attributions', () => {
    const found = attribute(body, quotes)
    resolvePronouns({text, sentences, quotes, names}, [...found.sentences, ...found.quotes], found.reports)
    for (const [at, sentence] of sentences.entries()) sentence.attribution = found.sentences[at] ?? null
    for (const [at, quote] of quotes.entries()) quote.attribution = found.quotes[at] ?? null
    return found
  })
  yield

  return {
    path,
    format: tree.format,
    text,
    language,
    meta,
    headline,
    published: findPublished(text, blocks, meta),
    blocks,
    links,
    codes,
    paragraphs,
    sentences,
    quotes,
    reports,
    figures,
    dates,
    names,
    map,
  }
}

function passage(text: string, {start, end}: {start: number; end: number}, paragraph: number): Passage {
  return {start, end, text: text.slice(start, end), paragraph, sentences: splitSentences(text, {start, end}, paragraph)}
}

function languageOf({frontMatter, language}: Tree, text: string): string {
  const stated = typeof frontMatter.lang === 'string' ? frontMatter.lang : typeof frontMatter.language === 'string' ? frontMatter.language : language
  const code = /^[a-z]{2,3}\b/i.exec(stated ?? '')?.[0].toLowerCase()
  return code ?? detectLanguage(text)
}
