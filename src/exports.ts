/** What the public API has in Node and in a browser alike. */

import {read as readTree} from './analysis/analyse.js'
import type {Article} from './model/article.js'
import {parse} from './parse/parse.js'

export {type Fault, UsageError} from './base/faults.js'
export type {Span} from './base/spans.js'
export {type Config, defineConfig} from './config/settings.js'
export {applyFixes} from './engine/fix.js'
export type {Result} from './engine/lint-texts.js'
export type {Article, ArticleDate, Attribution, Block, Figure, Meta, Name, Quote, Role, Sentence} from './model/article.js'
export type {Event, Grouping} from './model/event.js'
export type {Facts, Statement} from './model/facts.js'
export type {LocatedFinding, RelatedPlace} from './model/finding.js'
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
} from './model/rule.js'
export type {Source} from './model/source.js'
export type {Place, Point} from './model/source-map.js'

/** What copydesk reads in a text: what rules are given. `path` says the format by its ending. Offsets are into `article.text`, the text as it is read. */
export async function read(text: string, {path = 'article.txt'}: {path?: string} = {}): Promise<Article> {
  return readTree(path, await parse(path, text))
}
