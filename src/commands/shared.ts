import process from 'node:process'
import type {Fault} from '../base/faults.js'
import {printable, printableAtLineStart} from '../base/printable.js'
import type {Grouping} from '../model/event.js'
import type {PresetName} from '../model/rule.js'
import type {PlanRequest} from '../run/project.js'
import type {Concurrency} from '../run/request.js'
import type {FilesRequest} from '../system/find-files.js'

export interface PlanOptions {
  /** True when commander was told of neither --config nor --no-config. */
  config?: string | boolean
  trustConfig?: boolean
  preset?: PresetName
  group?: Grouping
  maxSize?: number
  color?: boolean
}

export interface ReadOptions extends PlanOptions {
  ignorePattern?: string[]
  ignore?: boolean
  source?: string[]
  concurrency?: Concurrency
}

export function planRequest({config, trustConfig, preset, group, maxSize}: PlanOptions): PlanRequest {
  return {cwd: process.cwd(), config: config === true ? undefined : config, trustConfig, preset, group, maxSize}
}

export function readRequest(paths: readonly string[], options: ReadOptions): PlanRequest & FilesRequest & {sources: string[]; concurrency: Concurrency} {
  return {
    ...planRequest(options),
    paths,
    ignorePatterns: options.ignorePattern ?? [],
    ignore: options.ignore ?? true,
    sources: options.source ?? [],
    concurrency: options.concurrency ?? 'auto',
  }
}

/** Faults in the same order whatever thread met them; `withStack` for the people who write rules. */
export function printFaults(faults: readonly Fault[], withStack = false): void {
  const lines = faults.map(({path, rule, message, hint, stack}) => {
    const where = [path, rule].filter((part) => part !== undefined).map(printableAtLineStart)
    const trace =
      withStack && stack
        ? stack
            .split('\n')
            .slice(1)
            .filter((line) => /^\s+at /.test(line))
        : []
    return `copydesk: ${[...where, printable(message)].join(': ')}${hint ? `. ${printable(hint)}` : ''}\n${trace.map((line) => `${printable(line)}\n`).join('')}`
  })
  process.stderr.write([...new Set(lines)].join(''))
}

export function printNotes(notes: readonly string[]): void {
  for (const note of notes) process.stderr.write(`copydesk: note: ${printable(note)}\n`)
}

/** Whether standard output shows colours: NO_COLOR and FORCE_COLOR are heard, --no-color is stronger. */
export function hasColor(options: {color?: boolean}): boolean {
  if (options.color === false || process.env.NO_COLOR) return false
  if (process.env.FORCE_COLOR && process.env.FORCE_COLOR !== '0') return true
  return process.stdout.isTTY === true && process.env.TERM !== 'dumb'
}

/** Characters of a long text that are written at once. */
const atOnce = 65_536

/** Writes all of it before it returns; a reader that went away is no failure. */
export async function print(text: string | Iterable<string>): Promise<void> {
  const write = (part: string): Promise<void> => new Promise((done) => void process.stdout.write(part, () => done()))
  if (typeof text === 'string') return write(text)
  let gathered = ''
  for (const part of text) {
    gathered += part
    if (gathered.length < atOnce) continue
    await write(gathered)
    gathered = ''
  }
  await write(gathered)
}
