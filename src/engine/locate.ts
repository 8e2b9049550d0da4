/** What a rule yields → a finding with its place in the file. */

import type {Span} from '../base/spans.js'
import type {Article} from '../model/article.js'
import type {Checked, LocatedFinding} from '../model/finding.js'
import type {EventFinding, Finding, PlannedRule, Severity} from '../model/rule.js'
import {placeInFile, placeOf, type SourceMap} from '../model/source-map.js'
import {formatOf, formats} from '../parse/formats/index.js'
import {brokenFrontMatter} from './directive-rules.js'
import {fixInFile} from './fix.js'

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
    ...(fix === undefined || !formats[formatOf(owner.path)].canFix ? {} : {fix: fixInFile(owner, fix)}),
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
