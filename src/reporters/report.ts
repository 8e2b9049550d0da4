/** What a reporter gets, and what several of them do with it. */

import type {Fault} from '../base/faults.js'
import {listsBy} from '../base/group-by.js'
import type {TextOf} from '../engine/fingerprints.js'
import type {HiddenFinding, LocatedFinding} from '../model/finding.js'
import type {Rule, Severity} from '../model/rule.js'

export interface ReportInput {
  /** Absolute. */
  cwd: string
  /** From the root of the repository to `cwd`, as "desk/"; empty when they are the same. Formats for other machines put it before each path. */
  prefix: string
  /** Every article that was linted, sorted. */
  paths: readonly string[]
  /** Sorted; with --quiet only the errors. */
  findings: readonly LocatedFinding[]
  /** With --report-suppressed what comments, front matter and the baseline hide; else empty. */
  hidden: readonly HiddenFinding[]
  /** What kept the run from doing a part of its job. */
  faults: readonly Fault[]
  /** Every rule there is, by id. */
  rules: ReadonlyMap<string, Rule>
  /** The weakest severity that makes the run fail. */
  failOn: Severity
  /** Whether the text goes to a terminal that shows colours. */
  color: boolean
  textOf: TextOf
}

/** In parts, where the whole of it may be long. */
export type Reporter = (report: ReportInput) => string | Iterable<string>

/** How a reader that starts at the root of the repository finds a path. */
export function fromRoot({cwd, prefix}: Pick<ReportInput, 'cwd' | 'prefix'>, path: string): string {
  if (!/^(?:\/|[a-z]:)/i.test(path)) return `${prefix}${path}`
  const root = prefix ? cwd.replaceAll('\\', '/').slice(0, 1 - prefix.length) : undefined
  return root !== undefined && path.startsWith(root) ? path.slice(root.length) : path
}

/** Strongest first, otherwise in the order they have: for formats that hold only so many. */
export function bySeverity<Item>(items: readonly Item[], severityOf: (item: Item) => Severity): Item[] {
  const groups: Record<Severity, Item[]> = {error: [], warning: [], info: []}
  for (const item of items) groups[severityOf(item)].push(item)
  return [...groups.error, ...groups.warning, ...groups.info]
}

/** "2 errors, 1 warning"; "nothing" for none. */
export function counted(findings: ReadonlyArray<{severity: Severity}>): string {
  const count: Record<Severity, number> = {error: 0, warning: 0, info: 0}
  for (const {severity} of findings) count[severity]++
  const parts = (['error', 'warning', 'info'] as const).flatMap((name) => (count[name] > 0 ? [`${count[name]} ${name}${count[name] === 1 ? '' : 's'}`] : []))
  return parts.join(', ') || 'nothing'
}

export function findingsByPath({findings}: Pick<ReportInput, 'findings'>): (path: string) => readonly LocatedFinding[] {
  const byPath = listsBy(findings, ({path}) => path)
  return (path) => byPath.get(path) ?? []
}
