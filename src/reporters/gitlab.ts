/** GitLab's Code Quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */

import {printable, printableJson} from '../base/printable.js'
import {fingerprintsOf, withPath} from '../engine/fingerprints.js'
import type {Severity} from '../model/rule.js'
import {fromRoot, type ReportInput} from './report.js'

const severities: Record<Severity, string> = {error: 'major', warning: 'minor', info: 'info'}

export function gitlab(report: ReportInput): string {
  const fingerprints = fingerprintsOf(report.findings, report.textOf)
  const entries = report.findings.map((finding) => {
    const {path, rule, severity, message, place} = finding
    const {start, end} = place
    return printableJson({
      description: printable(message),
      check_name: rule,
      // GitLab shows only the first of several entries with one fingerprint.
      fingerprint: withPath(fingerprints.get(finding) as string, path),
      severity: severities[severity],
      location: {
        path: fromRoot(report, path),
        lines: {begin: start.line, end: end.line},
        positions: {begin: {line: start.line, column: start.column}, end: {line: end.line, column: end.column}},
      },
    })
  })
  return entries.length > 0 ? `[\n${entries.join(',\n')}\n]\n` : '[]\n'
}
