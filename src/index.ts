/** The public API. */
export type {Article, ArticleDate, Attribution, Block, Figure, Meta, Name, Quote, Role, Sentence, Span} from './article.js'
export type {Facts, Statement} from './facts.js'
export type {LocatedFinding, RelatedPlace} from './findings.js'
export type {Event, Grouping} from './group.js'
export {type LintRequest, lint, type Result} from './lint.js'
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
export {failuresOf} from './run-example.js'
export {type Config, defineConfig} from './settings.js'
export type {Source} from './source.js'
export type {Place, Point} from './source-map.js'
