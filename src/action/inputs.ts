/** The inputs of the action, as the runner hands them over: `INPUT_MAX-WARNINGS` for `max-warnings`. */
import {UsageError} from '../base/faults.js'
import {type Severity, severities} from '../model/rule.js'

export type Environment = Readonly<Record<string, string | undefined>>

export interface Inputs {
  files: string[]
  config: string | undefined
  trustConfig: boolean
  changedOnly: boolean
  failOn: Severity
  maxWarnings: number | undefined
  annotations: boolean
  maxAnnotations: number
  summary: boolean
  sarifFile: string | undefined
  /** "name=path" */
  reports: string[]
  baseline: string | undefined
  workingDirectory: string
}

export function readInputs(env: Environment): Inputs {
  const text = (name: string): string => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim()
  const lines = (name: string): string[] =>
    text(name)
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean)
  return {
    files: lines('files'),
    config: text('config') || undefined,
    trustConfig: flag('trust-config', text('trust-config'), false),
    changedOnly: flag('changed-only', text('changed-only'), false),
    failOn: severity(text('fail-on')),
    maxWarnings: count('max-warnings', text('max-warnings')),
    annotations: flag('annotations', text('annotations'), true),
    maxAnnotations: count('max-annotations', text('max-annotations')) ?? 30,
    summary: flag('summary', text('summary'), true),
    sarifFile: text('sarif-file') || undefined,
    reports: lines('report'),
    baseline: text('baseline') || undefined,
    workingDirectory: text('working-directory') || '.',
  }
}

/** The words that YAML takes for true and false. */
function flag(name: string, value: string, standard: boolean): boolean {
  if (value === '') return standard
  if (/^(?:true|True|TRUE)$/.test(value)) return true
  if (/^(?:false|False|FALSE)$/.test(value)) return false
  throw new UsageError(`${name}: expected true or false, found \`${value}\``)
}

function severity(value: string): Severity {
  const found = severities.find((name) => name === (value || 'error'))
  if (!found) throw new UsageError(`fail-on: expected ${severities.join(', ')}, found \`${value}\``)
  return found
}

function count(name: string, value: string): number | undefined {
  if (value === '') return undefined
  if (!/^\d+$/.test(value)) throw new UsageError(`${name}: expected a number, found \`${value}\``)
  return Number(value)
}
