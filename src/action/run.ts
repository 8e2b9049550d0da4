/** The GitHub Action: inputs → a run → annotations, summary, reports, outputs and an exit code. */
import {randomUUID} from 'node:crypto'
import {appendFileSync, statSync} from 'node:fs'
import {resolve} from 'node:path'
import {type Fault, UsageError} from '../base/faults.js'
import {printable} from '../base/printable.js'
import {provideExports} from '../config/modules.js'
import type {Result} from '../engine/lint-texts.js'
import type {LocatedFinding} from '../model/finding.js'
import {annotate, data, logLine} from '../reporters/github.js'
import {exitCodeOf, outputOf, render} from '../reporters/outputs.js'
import type {ReportInput} from '../reporters/report.js'
import {baselineDate} from '../run/baseline-date.js'
import {lint} from '../run/lint.js'
import {prefixOf} from '../run/repository-prefix.js'
import type {LintRequest} from '../run/request.js'
import {textsOf} from '../run/source-texts.js'
import {leadsOut, realPath} from '../system/paths.js'
import {writeFile} from '../system/write-file.js'
import {baseOf} from './base-commit.js'
import {type Environment, type Inputs, readInputs} from './inputs.js'

provideExports(() => import('../index.js'))

/** `print` takes the text of the log. */
export async function runAction(env: Environment, print: (text: string) => void): Promise<0 | 1 | 2> {
  try {
    const inputs = readInputs(env)
    const cwd = workingDirectory(inputs, env)
    const {request, notes} = await requestFor(inputs, env, cwd)
    const result = await lint(request)
    for (const note of [...notes, ...result.notes]) print(logLine(`note: ${note}`))
    for (const fault of result.faults) print(faultCommand(fault))
    const report = reportOf(result, inputs, cwd, env)
    await publish(report, inputs, env, print)
    const code = exitCodeOf(result, inputs)
    print(logLine(`copydesk: ${articles(result.paths.length)}, ${count(result.findings, 'error')} errors, ${count(result.findings, 'warning')} warnings`))
    setOutputs(env, {
      errors: count(result.findings, 'error'),
      warnings: count(result.findings, 'warning'),
      'articles-checked': result.paths.length,
      'articles-with-findings': new Set(result.findings.map(({path}) => path)).size,
      'sarif-file': inputs.sarifFile === undefined ? '' : `${report.prefix}${inputs.sarifFile}`,
      'exit-code': code,
    })
    return code
  } catch (error) {
    const {message, hint} =
      error instanceof UsageError
        ? error
        : {message: `this is a mistake in copydesk itself, please report it: ${(error as Error)?.stack ?? error}`, hint: undefined}
    print(`::error title=copydesk::${data([message, ...(hint ? [hint] : [])].map(printable).join('\n'))}\n`)
    setOutputs(env, {'exit-code': 2})
    return 2
  }
}

/** Without links: the folders of a pull request are a stranger's, who may have turned one into a link to somewhere else. */
function workingDirectory({workingDirectory: wanted}: Inputs, env: Environment): string {
  const workspace = resolve(env.GITHUB_WORKSPACE || '.')
  const folder = resolve(workspace, wanted)
  if (leadsOut(folder, workspace)) throw new UsageError(`working-directory: \`${wanted}\` is, or goes through, a link that leads out of the checkout`)
  if (!statSync(folder, {throwIfNoEntry: false})?.isDirectory())
    throw new UsageError(
      `working-directory: there is no folder \`${wanted}\` in the checkout`,
      'Is the repository checked out before this step, and the name right?',
    )
  return realPath(folder) ?? folder
}

async function requestFor(inputs: Inputs, env: Environment, cwd: string): Promise<{request: LintRequest; notes: string[]}> {
  const since = inputs.changedOnly ? await baseOf(env, cwd) : undefined
  const notes =
    inputs.changedOnly && since === undefined ? [`nothing to compare with in the event \`${env.GITHUB_EVENT_NAME ?? ''}\`; every article counts`] : []
  const request: LintRequest = {
    cwd,
    paths: inputs.files,
    config: inputs.config,
    trustConfig: inputs.trustConfig,
    // The bundle is one file; threads would need another.
    concurrency: 'off',
    ...(since === undefined ? {} : {since}),
    ...(inputs.baseline === undefined ? {} : {baseline: {file: inputs.baseline, today: () => baselineDate(cwd, env)}}),
  }
  return {request, notes}
}

function reportOf({paths, findings, faults, rules}: Result, {failOn}: Inputs, cwd: string, env: Environment): ReportInput {
  return {cwd, prefix: prefixOf(cwd, env), paths, findings, hidden: [], faults, rules, failOn, color: false, textOf: textsOf(cwd)}
}

async function publish(report: ReportInput, inputs: Inputs, env: Environment, print: (text: string) => void): Promise<void> {
  print(inputs.annotations ? annotate(report, inputs.maxAnnotations) : await render('stylish', report))
  if (inputs.summary && env.GITHUB_STEP_SUMMARY) appendFileSync(env.GITHUB_STEP_SUMMARY, await render('markdown', report))
  for (const wanted of [...inputs.reports, ...(inputs.sarifFile === undefined ? [] : [`sarif=${inputs.sarifFile}`])]) {
    const {name, file} = outputOf(wanted)
    if (file === undefined) throw new UsageError(`report: \`${wanted}\` names no file`, 'One `name=path` a line, such as `junit=reports/copydesk.xml`.')
    writeFile(file, await render(name, report), report.cwd)
  }
}

function faultCommand({path, rule, message, hint}: Fault): string {
  const text = [[path, rule, message].filter((part) => part !== undefined).join(': '), ...(hint ? [hint] : [])]
  return `::error title=copydesk::${data(text.map(printable).join('\n'))}\n`
}

function count(findings: readonly LocatedFinding[], severity: LocatedFinding['severity']): number {
  return findings.filter((finding) => finding.severity === severity).length
}

function articles(count: number): string {
  return `${count} ${count === 1 ? 'article' : 'articles'}`
}

/** Each between delimiters that no value can guess. */
function setOutputs(env: Environment, outputs: Record<string, string | number>): void {
  if (!env.GITHUB_OUTPUT) return
  const delimiter = `copydesk-${randomUUID()}`
  appendFileSync(
    env.GITHUB_OUTPUT,
    Object.entries(outputs)
      .map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`)
      .join(''),
  )
}
