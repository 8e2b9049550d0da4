/** What the public API has in Node and in a browser alike. */
import type {Article} from './article.js'
import {parse} from './parse.js'
import {read as readTree} from './read.js'

export type {Article, ArticleDate, Attribution, Block, Figure, Meta, Name, Quote, Role, Sentence, Span} from './article.js'
export type {Facts, Statement} from './facts.js'
export type {LocatedFinding, RelatedPlace} from './findings.js'
export {applyFixes} from './fix.js'
export type {Event, Grouping} from './group.js'
export type {Result} from './lint-texts.js'
export {type Fault, UsageError} from './problems.js'
export {
  type About,
  type ArticleRule,
  defineRule,
  type EventFinding,
  type EventRule,
  type Example,
  type Finding,
  type Rule,
  type Severity,
  text,
} from './rule.js'
export {type Config, defineConfig} from './settings.js'
export type {Source} from './source.js'
export type {Place, Point} from './source-map.js'

/** What copydesk reads in a text: what rules are given. `path` says the format by its ending. Offsets are into `article.text`, the text as it is read. */
export async function read(text: string, {path = 'article.txt'}: {path?: string} = {}): Promise<Article> {
  return readTree(path, await parse(path, text))
}
