/**
 * A run in parts, on several machines: each reads every n-th article (`--shard 2/3`), and `copydesk merge` goes on from what they read as if it had
 * been one run. A part is a line that says how it was made, then a line an article.
 */
import {readFileSync} from 'node:fs'
import {relative, resolve} from 'node:path'
import {type Fault, UsageError} from '../base/faults.js'
import {byPath} from '../base/ordering.js'
import type {Settings} from '../config/settings.js'
import {type FileResult, inMemory, type StoredResult} from '../engine/lint-texts.js'
import {type Files, findFiles} from '../system/find-files.js'
import {systemReason} from '../system/read-file.js'
import {digestOf} from '../system/sha256.js'
import {version} from '../system/version.js'
import {type Articles, readAll} from './pool.js'
import {type Project, planFor} from './project.js'
import {parseReading, stringifyReading} from './record-json.js'
import type {LintRequest} from './request.js'

export interface Shard {
  /** From 1. */
  index: number
  count: number
}

/** "2/3" */
export function shardOf(wanted: string): Shard {
  const [, index, count] = (/^(\d{1,4})\/(\d{1,4})$/.exec(wanted) ?? []).map(Number)
  if (index === undefined || count === undefined || index < 1 || index > count)
    throw new UsageError(`--shard ${wanted}: expected which part of how many`, 'For example: --shard 1/3')
  return {index, count}
}

interface Header {
  copydesk: string
  shard: Shard
  /** Stands for the rules and options: parts of different runs do not fit together. */
  plan: string
  /** Of single articles. */
  faults: Fault[]
  /** Of paths and of the run; the first part has them. */
  fileFaults: Fault[]
  notes: string[]
}

/** One part of a run, as text. */
export async function readPart(request: LintRequest, shard: Shard): Promise<string> {
  const project = await planFor({...request, keepFacts: request.keepFacts || (request.sources ?? []).length > 0})
  const files = await findFiles(request, project)
  const paths = files.paths.filter((_path, at) => at % shard.count === shard.index - 1)
  const {readings, faults, close} = await readAll(paths, request, project)
  const lines = readings.map(({account, ...reading}: StoredResult) => stringifyReading({...reading, facts: account?.facts() ?? null}))
  // What holds for all parts is said by the first.
  const [fileFaults, notes] = shard.index === 1 ? [files.faults, [...files.notes, ...close()]] : [[], close()]
  const header: Header = {copydesk: version, shard, plan: planDigest(request, project), faults, fileFaults, notes}
  return [JSON.stringify(header), ...lines, ''].join('\n')
}

/** The parts of one run → what that run would have read. */
export function joinParts(names: readonly string[], request: LintRequest, project: Project): {files: Files; articles: Articles} {
  const plan = planDigest(request, project)
  const parts = names.map((name) => parsePart(name, request.cwd))
  const count = parts[0]?.header.shard.count ?? 0
  const seen = new Map<number, string>()
  for (const {name, header} of parts) {
    if (header.copydesk !== version) throw new UsageError(`\`${name}\` was made by copydesk ${header.copydesk}, this is ${version}`)
    if (header.plan !== plan)
      throw new UsageError(
        `\`${name}\` was made with other rules or options than these`,
        'Give `merge` the same config, --preset, --rule and --group as the parts.',
      )
    const before = seen.get(header.shard.index)
    if (before !== undefined) throw new UsageError(`\`${before}\` and \`${name}\` are both part ${header.shard.index}`)
    if (header.shard.count !== count) throw new UsageError(`\`${name}\` is one of ${header.shard.count} parts, the others of ${count}`)
    seen.set(header.shard.index, name)
  }
  const missing = Array.from({length: count}, (_, at) => at + 1).filter((index) => !seen.has(index))
  if (missing.length > 0) throw new UsageError(`Of ${count} parts, ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing`)
  const readings = parts.flatMap((part) => part.readings).sort(byPath)
  const inOrder = [...parts].sort((a, b) => a.header.shard.index - b.header.shard.index).map(({header}) => header)
  return {
    files: {paths: readings.map(({path}) => path), faults: inOrder.flatMap(({fileFaults}) => fileFaults), notes: inOrder.flatMap(({notes}) => notes)},
    articles: {readings: readings.map(inMemory), faults: inOrder.flatMap(({faults}) => faults).sort(byPath), close: () => []},
  }
}

interface Part {
  name: string
  header: Header
  readings: FileResult[]
}

function parsePart(name: string, cwd: string): Part {
  let lines: string[]
  try {
    lines = readFileSync(resolve(cwd, name), 'utf8').split('\n')
  } catch (error) {
    throw new UsageError(`Cannot read \`${name}\`: ${systemReason(error)}`)
  }
  try {
    const header = JSON.parse(lines[0] ?? '') as Header
    if (typeof header.copydesk !== 'string' || !header.shard) throw new Error('no header')
    if (lines.at(-1) !== '') throw new Error('cut off')
    return {name, header, readings: lines.slice(1, -1).map(parseReading)}
  } catch {
    throw new UsageError(`\`${name}\` is no part of a run, or not all of one`, 'A part is what `copydesk --shard 1/3` prints.')
  }
}

/** Stands for everything that says which rules run how on which article. What the code of one's own rules and plugins does is not compared. */
function planDigest({cwd, preset, rules, group, sources = []}: LintRequest, project: Project): string {
  const planned = project.rulesFor('article.txt').map(({rule, severity, options}) => [rule.about.id, severity, options])
  const asked = [preset ?? null, rules ?? [], group ?? null, sources.length > 0]
  return digestOf(JSON.stringify([asked, configured(project.settings, cwd), planned], codeByName))
}

/** What a config says, without the places where it says so: the machines of the parts may have it in different folders. */
function configured({root, presets, layers, overrides, files, ignore, load, phrases, markdown, text, group, maxSize}: Settings, cwd: string): unknown[] {
  return [
    presets,
    layers.map(({rules}) => rules),
    overrides.map(({files, except, rules}) => [files, except, rules]),
    // From here the globs of the overrides start.
    overrides.length > 0 ? relative(cwd, root).replaceAll('\\', '/') : '',
    files,
    ignore,
    load.map(({entry}) => entry),
    phrases.map(({phrase}) => phrase),
    [markdown, text].map((plugins) => plugins.map(({value}) => value)),
    group ?? null,
    maxSize ?? null,
  ]
}

/** For `JSON.stringify`, which leaves out functions and patterns. */
function codeByName(_key: string, value: unknown): unknown {
  return typeof value === 'function' ? `function ${value.name}` : value instanceof RegExp ? String(value) : value
}
