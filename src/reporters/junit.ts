/**
 * JUnit's XML: a suite for each article, a test for each finding. What makes the run fail is a failure, a weaker finding a skipped test that
 * carries its message; an article without findings has one test that passes, so that a dashboard does not look empty.
 */

import type {Fault} from '../base/faults.js'
import {printableAtLineStart} from '../base/printable.js'
import type {LocatedFinding} from '../model/finding.js'
import {severities} from '../model/rule.js'
import {findingsByPath, fromRoot, type ReportInput} from './report.js'
import {escapeXml, tag} from './xml.js'

interface Suite {
  name: string
  tests: number
  failures: number
  errors: number
  skipped: number
  body: string
}

export function junit(report: ReportInput): string {
  const ofPath = findingsByPath(report)
  const suites = [...report.paths.map((path) => suiteOf(path, ofPath(path), report)), ...report.faults.map((fault) => suiteOfFault(fault, report))]
  const sum = (key: 'tests' | 'failures' | 'errors'): number => suites.reduce((total, suite) => total + suite[key], 0)
  const root = tag('testsuites', {name: 'copydesk', tests: sum('tests'), failures: sum('failures'), errors: sum('errors')})
  const written = suites.map(({body, ...counts}) => `  ${tag('testsuite', counts)}\n${body}  </testsuite>\n`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n${written.join('')}</testsuites>\n`
}

function suiteOf(path: string, findings: readonly LocatedFinding[], report: ReportInput): Suite {
  const name = fromRoot(report, path)
  if (findings.length === 0)
    return {name, tests: 1, failures: 0, errors: 0, skipped: 0, body: `    ${tag('testcase', {name: 'no findings', classname: name}, true)}\n`}
  const failing = severities.slice(0, severities.indexOf(report.failOn) + 1)
  const failures = findings.filter(({severity}) => failing.includes(severity)).length
  const body = findings.map((finding) => testOf(name, finding, failing.includes(finding.severity), report)).join('')
  return {name, tests: findings.length, failures, errors: 0, skipped: findings.length - failures, body}
}

function testOf(file: string, {place, rule, severity, message, note, related}: LocatedFinding, fails: boolean, report: ReportInput): string {
  const where = `${place.start.line}:${place.start.column}`
  const others = related.map((other) => `${fromRoot(report, other.path)}:${other.place.start.line}:${other.place.start.column} ${other.message}`)
  const lines = [`${file}:${where} ${severity} ${message}`, ...(note ? [note] : []), ...others].map((line) => escapeXml(printableAtLineStart(line)))
  const kind = fails ? 'failure' : 'skipped'
  return `    ${tag('testcase', {name: `${where} ${rule}`, classname: file})}\n      ${tag(kind, {type: severity, message})}${lines.join('\n')}</${kind}>\n    </testcase>\n`
}

/** An article that could not be read, a rule that threw. */
function suiteOfFault({path, rule, message, hint}: Fault, report: ReportInput): Suite {
  const name = path === undefined ? 'copydesk' : fromRoot(report, path)
  const test = tag('testcase', {name: rule ?? 'can be linted', classname: name})
  const body = `    ${test}\n      ${tag('error', {message})}${escapeXml(hint ?? message)}</error>\n    </testcase>\n`
  return {name, tests: 1, failures: 0, errors: 1, skipped: 0, body}
}
