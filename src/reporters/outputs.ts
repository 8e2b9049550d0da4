/** What a run ends with: reports by format, and the exit code. */

import {didYouMean} from '../base/did-you-mean.js'
import {UsageError} from '../base/faults.js'
import type {Result} from '../engine/lint-texts.js'
import type {Severity} from '../model/rule.js'
import {reporters} from './index.js'
import {reportFormats} from './names.js'
import type {ReportInput} from './report.js'

export interface Output {
  /** Of the format. */
  name: string
  /** Standard output when left out. */
  file?: string
}

/** "json=report.json" */
export function outputOf(wanted: string): Output {
  const [, name = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(wanted) ?? []
  if (!Object.hasOwn(reporters, name)) {
    throw new UsageError(`--format ${wanted}: there is no format \`${name}\``, didYouMean(name, reportFormats) || `The formats: ${reportFormats.join(', ')}.`)
  }
  if (file === '') throw new UsageError(`--format ${wanted}: the name of the file is missing`)
  return {name, ...(file === undefined ? {} : {file})}
}

export async function render(name: string, report: ReportInput): Promise<string> {
  return [...(await renderInParts(name, report))].join('')
}

export async function renderInParts(name: string, report: ReportInput): Promise<Iterable<string>> {
  const reporter = await reporters[name]?.()
  const rendered = reporter?.(report) ?? ''
  return typeof rendered === 'string' ? [rendered] : rendered
}

export function exitCodeOf({findings, faults}: Result, {failOn, maxWarnings}: {failOn: Severity; maxWarnings?: number | undefined}): 0 | 1 | 2 {
  if (faults.length > 0) return 2
  const failing: Record<Severity, readonly Severity[]> = {error: ['error'], warning: ['error', 'warning'], info: ['error', 'warning', 'info']}
  const warnings = findings.filter(({severity}) => severity === 'warning').length
  return findings.some(({severity}) => failing[failOn].includes(severity)) || warnings > (maxWarnings ?? Number.POSITIVE_INFINITY) ? 1 : 0
}
