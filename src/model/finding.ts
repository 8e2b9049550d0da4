/**
 * Findings as they leave the rules: placed in the file and named, plain data that crosses threads.
 */

import {order} from '../base/ordering.js'
import type {Checked, PlannedRule} from '../engine/check.js'
import {brokenFrontMatter} from '../engine/directive-rules.js'
import {type FileFix, fixInFile} from '../engine/fix.js'
import type {Article, Span} from './article.js'
import type {EventFinding, Finding, Severity} from './rule.js'
import {type Place, placeInFile, placeOf, type SourceMap} from './source-map.js'

/** One diagnostic, ready to be reported. */
export interface LocatedFinding {
  path: string
  rule: string
  severity: Severity
  message: string
  place: Place
  note?: string
  /** For a message of somebody else's plugin, whose `rule` is both in one: "retext-quotes:apostrophe". */
  foreign?: {source: string; ruleId: string}
  /** The rule's page. */
  url?: string
  expected?: string[]
  related: RelatedPlace[]
  /** Offsets into the file. */
  fix?: FileFix
}

export interface RelatedPlace {
  path: string
  place: Place
  message: string
}

/** A finding that somebody has decided not to see. */
export interface HiddenFinding {
  finding: LocatedFinding
  by: 'comment' | 'front matter' | 'baseline'
  reason?: string
}

/** What `locate` needs of an article: an `Article` and `Facts` both have it. */
interface Owner {
  path: string
  map: SourceMap
  blocks?: Article['blocks']
}

const rank: Record<Severity, number> = {info: 0, warning: 1, error: 2}

export function weaker(a: Severity, b: Severity): Severity {
  return rank[a] <= rank[b] ? a : b
}

/** Places a finding in its file. A finding may be weaker than its rule is configured, never stronger. */
export function locate(owner: Owner, rule: string, severity: Severity, finding: Finding | EventFinding): LocatedFinding {
  const {at, message, note, expected, see, fix} = finding
  return {
    path: owner.path,
    rule,
    severity: weaker(severity, finding.severity ?? severity),
    message,
    place: placeOf(owner.map, at),
    ...(note === undefined ? {} : {note}),
    ...(expected === undefined ? {} : {expected: [...expected]}),
    related: (see ?? []).map((reference) => {
      const where: Owner = reference.article ?? owner
      return {path: where.path, place: placeOf(where.map, reference.at), message: reference.message}
    }),
    ...(fix === undefined ? {} : {fix: fixInFile(owner, fix)}),
  }
}

/** Front matter that is no YAML: reported at its place, while the article is read without it. */
export function frontMatterFindings(article: Article, fault: (Span & {message: string}) | undefined, rules: readonly PlannedRule[]): Checked {
  const planned = rules.find(({rule}) => rule === brokenFrontMatter)
  if (!planned || !fault) return {findings: [], faults: []}
  const finding: LocatedFinding = {
    path: article.path,
    rule: brokenFrontMatter.about.id,
    severity: planned.severity,
    message: `Unexpected front matter that is not valid YAML: ${fault.message.replace(/:$/, '')}`,
    place: placeInFile(article.map, fault),
    note: 'The article was read without its front matter.',
    related: [],
  }
  return {findings: [finding], faults: []}
}

/** By path, place and rule, so that neither threads nor the order of rules shows. */
export function compareFindings(a: LocatedFinding, b: LocatedFinding): number {
  return (
    order(a.path, b.path) ||
    a.place.start.offset - b.place.start.offset ||
    a.place.end.offset - b.place.end.offset ||
    order(a.rule, b.rule) ||
    order(a.message, b.message)
  )
}
