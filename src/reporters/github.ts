/**
 * Annotations on a pull request, by workflow commands: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 *
 * GitHub shows ten of each kind a step and drops the others without a word. So ten of each are written, no more, from as many articles as
 * there are; a line says how many were left out, and the log has them all.
 */

import {printable, printableAtLineStart} from '../base/printable.js'
import type {LocatedFinding} from '../model/finding.js'
import type {Severity} from '../model/rule.js'
import {compact} from './compact.js'
import {bySeverity, counted, fromRoot, type ReportInput} from './report.js'

/** Annotations that GitHub shows: of each kind in a step, and of all kinds in a job. */
const annotationLimits = {kind: 10, all: 50}
/** Other places that an annotation names. */
const mostRelated = 10

const kinds: Record<Severity, string> = {error: 'error', warning: 'warning', info: 'notice'}

export function github(report: ReportInput): string {
  return annotate(report, annotationLimits.all)
}

/** At most `most` annotations, errors first. */
export function annotate(report: ReportInput, most: number): string {
  const {findings} = report
  const chosen = choose(findings, Math.min(most, annotationLimits.all))
  const lines = chosen.map((finding) => commandOf(finding, report))
  if (chosen.length < findings.length) {
    const left = new Set(findings)
    for (const finding of chosen) left.delete(finding)
    lines.unshift('::group::All findings\n', compact(report), '::endgroup::\n')
    lines.push(`copydesk: ${counted([...left])} without an annotation; they stand in the group above\n`)
  }
  return lines.join('')
}

function choose(findings: readonly LocatedFinding[], most: number): LocatedFinding[] {
  const room: Record<Severity, number> = {error: annotationLimits.kind, warning: annotationLimits.kind, info: annotationLimits.kind}
  return bySeverity(inTurns(findings), ({severity}) => severity)
    .filter(({severity}) => room[severity]-- > 0)
    .slice(0, most)
}

/** The first finding of each article, then the second of each, and so on. */
function inTurns(findings: readonly LocatedFinding[]): LocatedFinding[] {
  const turns: LocatedFinding[][] = []
  const count = new Map<string, number>()
  for (const finding of findings) {
    const turn = count.get(`${finding.path} ${finding.severity}`) ?? 0
    count.set(`${finding.path} ${finding.severity}`, turn + 1)
    turns[turn] ??= []
    turns[turn].push(finding)
  }
  return turns.flat()
}

function commandOf(finding: LocatedFinding, report: ReportInput): string {
  const {path, place, severity, rule, message, note, related} = finding
  const {start, end} = place
  const properties = {
    file: fromRoot(report, path),
    line: start.line,
    endLine: end.line,
    col: start.column,
    // Columns of two lines say nothing to GitHub, which then refuses both.
    ...(start.line === end.line ? {endColumn: end.column} : {}),
    title: rule,
  }
  const others = related
    .slice(0, mostRelated)
    .map((other) => `${fromRoot(report, other.path)}:${other.place.start.line}:${other.place.start.column} ${other.message}`)
  if (related.length > others.length) others.push(`and ${related.length - others.length} more places`)
  const text = [message, ...(note ? [note] : []), ...others].map(printable).join('\n')
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`)
  return `::${kinds[severity]} ${written.join(',')}::${data(text)}\n`
}

/** A line of plain text for the log, where a command must not begin. */
export function logLine(text: string): string {
  return `${printableAtLineStart(text)}\n`
}

export function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(value: string): string {
  return data(printable(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
