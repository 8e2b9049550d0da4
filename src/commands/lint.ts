/** `copydesk [paths…]`: lint, print, and say by the exit code how it went. */
import process from 'node:process'
import {UsageError} from '../base/faults.js'
import {Times} from '../base/timings.js'
import type {Result} from '../engine/lint-texts.js'
import type {Severity} from '../model/rule.js'
import {exitCodeOf, type Output, outputOf, renderInParts} from '../reporters/outputs.js'
import type {ReportInput} from '../reporters/report.js'
import {baselineDate} from '../run/baseline-date.js'
import {lint} from '../run/lint.js'
import {prefixOf} from '../run/repository-prefix.js'
import type {BaselineRequest, LintRequest} from '../run/request.js'
import {textsOf} from '../run/source-texts.js'
import {decode} from '../system/read-file.js'
import {writeFile} from '../system/write-file.js'
import {progressLine} from './progress.js'
import {hasColor, print, printFaults, printNotes, type ReadOptions, readRequest} from './shared.js'
import {describeStats, statsOf} from './stats.js'

interface Options extends ReadOptions {
  rule?: string[]
  format?: string[]
  maxWarnings?: number
  failOn: Severity
  quiet?: boolean
  fix?: boolean
  fixDryRun?: boolean
  stdin?: boolean
  stdinFilename?: string
  changed?: boolean
  since?: string
  baseline?: string
  updateBaseline?: boolean
  reportSuppressed?: boolean
  stats?: boolean
  statsFile?: string
  cache?: boolean
  shard?: string
  watch?: boolean
  /** Files with the parts of a run: what `copydesk merge` is given. */
  parts?: readonly string[]
}

export async function run(paths: readonly string[], options: Options): Promise<0 | 1 | 2> {
  const outputs = (options.format ?? ['stylish']).map(outputOf)
  const request: LintRequest = {
    ...readRequest(paths, options),
    rules: (options.rule ?? []).map(ruleSetting),
    ...(options.stdin ? {texts: [await standardInput(paths, options)]} : {}),
    ...sinceOf(options),
    ...baselineOf(options),
    // On a CI machine a cache is seldom there the next time.
    cache: options.cache ?? !process.env.CI,
    ...(options.parts ? {parts: options.parts} : {}),
  }
  if (options.shard !== undefined) return printPart(request, options)
  if (options.watch) return watch(request, outputs, options)
  return report(request, outputs, options)
}

let read = false

export function hasRead(): boolean {
  return read
}

/** Until the user stops it. */
async function watch(request: LintRequest, outputs: readonly Output[], options: Options): Promise<never> {
  for (const other of ['fix', 'fixDryRun', 'stdin', 'updateBaseline'] as const)
    if (options[other]) throw new UsageError('--watch only looks: it takes neither --fix nor --stdin nor --update-baseline')
  const {watch: start} = await import('./watch.js')
  return start(request, (again) => report(again, outputs, options))
}

async function report(asked: LintRequest, outputs: readonly Output[], options: Options): Promise<0 | 1 | 2> {
  const started = performance.now()
  const progress = progressLine()
  const times = options.stats || options.statsFile !== undefined ? new Times() : undefined
  const request = {...asked, onProgress: progress.update, times}
  let result = await lint(request).finally(progress.clear)
  if (options.fix || options.fixDryRun) {
    const fixed = await fix(result, request, options)
    if (fixed === undefined) return exitCodeOf(result, options)
    result = fixed
  }

  if (options.updateBaseline) writeBaseline(result, options)
  if (request.since !== undefined && result.paths.length === 0) printNotes([`no article differs from ${request.since}`])
  if (result.paths.length > (result.cached ?? 0)) read = true
  const content = reportOf(result, request, options)
  printNotes(result.notes)
  printFaults(result.faults, options.stats)
  for (const {name, file} of outputs) {
    const write = async (): Promise<void> => {
      const parts = await renderInParts(name, {...content, color: file === undefined && hasColor(options)})
      if (file === undefined) await print(parts)
      else writeFile(file, parts, process.cwd())
    }
    await (times ? times.wait(`report: ${name}`, write) : write())
  }
  if (outputs.some(({name, file}) => name === 'stylish' && file === undefined)) printEvents(result)
  if (times) {
    const stats = statsOf(result, performance.now() - started, times.list())
    if (options.stats) process.stderr.write(describeStats(stats))
    if (options.statsFile !== undefined) writeFile(options.statsFile, `${JSON.stringify(stats, null, 2)}\n`, process.cwd())
  }
  return exitCodeOf(result, options)
}

/** Options that say how to report, with their flags. */
const ofReports = {
  format: '--format',
  fix: '--fix',
  fixDryRun: '--fix-dry-run',
  stdin: '--stdin',
  changed: '--changed',
  since: '--since',
  baseline: '--baseline',
} as const satisfies Partial<Record<keyof Options, string>>

/** What other machines read is joined by `copydesk merge`; it is that which reports. */
async function printPart(request: LintRequest, options: Options): Promise<0> {
  for (const [option, flag] of Object.entries(ofReports) as Array<[keyof typeof ofReports, string]>)
    if (options[option]) throw new UsageError(`--shard only reads; give ${flag} to \`copydesk merge\``)
  const {readPart, shardOf} = await import('../run/shard.js')
  await print(await readPart(request, shardOf(options.shard ?? '')))
  return 0
}

/** `--changed` alone compares with the last commit. */
function sinceOf({changed, since, stdin}: Options): {since?: string} {
  if (!changed && since === undefined) return {}
  if (stdin) throw new UsageError('--changed looks at files; standard input is none')
  return {since: since ?? 'HEAD'}
}

function baselineOf({baseline, updateBaseline, changed, since, fix, fixDryRun}: Options): {baseline?: BaselineRequest} {
  if (updateBaseline && baseline === undefined) throw new UsageError('--update-baseline: which file?', 'Name it with --baseline FILE.')
  if (updateBaseline && (changed || since !== undefined)) throw new UsageError('--update-baseline takes in every finding; --changed shows only some')
  if (updateBaseline && (fix || fixDryRun)) throw new UsageError('--update-baseline and --fix: make the fixes first')
  if (baseline === undefined) return {}
  return {baseline: {file: baseline, ...(updateBaseline ? {update: true} : {}), today: () => baselineDate(process.cwd(), process.env)}}
}

function writeBaseline({baseline}: Result, {baseline: file = ''}: Options): void {
  if (!baseline) return
  writeFile(file, baseline.text, process.cwd())
  printNotes([`${file} holds ${baseline.entries} ${baseline.entries === 1 ? 'finding' : 'findings'}: ${baseline.added} new, ${baseline.gone} gone`])
}

function reportOf({paths, findings, hidden, faults, rules}: Result, {cwd, texts}: LintRequest, options: Options): Omit<ReportInput, 'color'> {
  return {
    cwd,
    prefix: prefixOf(cwd),
    paths,
    findings: options.quiet ? findings.filter(({severity}) => severity === 'error') : findings,
    hidden: options.reportSuppressed ? hidden : [],
    faults,
    rules,
    failOn: options.failOn,
    textOf: textsOf(cwd, texts),
  }
}

/** The result of another run once the fixes are made; undefined when they were only to be shown. */
async function fix(result: Result, request: LintRequest, options: Options): Promise<Result | undefined> {
  if (options.fix && options.stdin) throw new UsageError('--fix writes files; standard input is none', 'Use --fix-dry-run.')
  const {describeMended, describeUnfixable, diffOf, mend, shownDiff, writeMended} = await import('./fix.js')
  const mended = await mend(result.findings, request, (options.maxSize ?? Number.POSITIVE_INFINITY) * 1_000_000)
  printNotes(describeUnfixable(result.findings))
  if (options.fixDryRun) {
    printFaults(result.faults)
    // Into a file or another program it goes as it is, to be applied.
    const isRead = process.stdout.isTTY || process.env.GITHUB_ACTIONS === 'true'
    await print(isRead ? shownDiff(diffOf(mended)) : diffOf(mended))
    printNotes([describeMended(mended, false)])
    return undefined
  }
  writeMended(mended, request.cwd)
  if (mended.length === 0) return result
  printNotes([describeMended(mended, true)])
  return lint(request)
}

function ruleSetting(wanted: string): readonly [string, string] {
  const [, id, severity] = /^([^=]+)=(.+)$/.exec(wanted) ?? []
  if (!id || !severity) throw new UsageError(`--rule ${wanted}: expected \`id=severity\``, 'For example: --rule event-*=error')
  return [id, severity]
}

async function standardInput(paths: readonly string[], {stdinFilename}: Options): Promise<{path: string; text: string}> {
  if (paths.length > 0) throw new UsageError('--stdin lints the text on standard input; it takes no paths', 'Call the text by --stdin-filename.')
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  const decoded = decode(stdinFilename ?? 'stdin.txt', Buffer.concat(chunks))
  if ('message' in decoded) throw new UsageError(`${decoded.path}: ${decoded.message}`, decoded.hint)
  return decoded
}

/** Which articles were compared, so that nobody wonders why, or why not. */
function printEvents({events, paths}: Result): void {
  if (events.length === 0) return
  const how = {stated: 'as stated', folder: 'by folder', all: 'all together', content: 'by content'}
  const shown = events.slice(0, 3).map(
    ({accounts, by}) =>
      `${how[by]}: ${accounts
        .slice(0, 6)
        .map(({path}) => path)
        .join(', ')}${accounts.length > 6 ? ` and ${accounts.length - 6} more` : ''}`,
  )
  const count = events.reduce((sum, {accounts}) => sum + accounts.length, 0)
  printNotes([
    `compared ${count} of ${paths.length} articles in ${events.length} event${events.length === 1 ? '' : 's'}; \`copydesk facts\` shows what they say`,
    ...shown,
    ...(events.length > shown.length ? [`and ${events.length - shown.length} events more`] : []),
  ])
}
