/**
 * What was read of an article is kept between runs, so that an article that has not changed costs a hash.
 *
 * One file for each folder that copydesk is started in: a line that says which copydesk wrote it, then a line an article, of its key (what the reading
 * depends on: text, rules with severities and options), a sum of what was read, its path and the reading itself. Events are always compared anew.
 * The file is replaced whole, so runs at the same time lose at most each other's entries. While a run goes on, facts stay in the file.
 */
import {createHash} from 'node:crypto'
import {closeSync, existsSync, fstatSync, mkdirSync, openSync, readdirSync, statSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {type FileResult, inMemory, type StoredResult} from '../engine/lint-texts.js'
import type {PlannedRule} from '../model/rule.js'
import {sweep, userCaches} from '../system/cache-folder.js'
import {leadsOut} from '../system/paths.js'
import {systemReason} from '../system/read-file.js'
import {digestOf} from '../system/sha256.js'
import {version} from '../system/version.js'
import {type Replacement, replacing} from '../system/write-file.js'
import type {Project} from './project.js'
import {inFile, lineOf, moved, type Place, readAt} from './record-file.js'
import {parseMain, readingJson} from './record-json.js'
import type {ResultStore} from './spill.js'

/** Undefined where the rules come with code of their own: what that depends on nobody knows. */
export function openCache(cwd: string, project: Project): ResultStore | undefined {
  return project.identity === undefined ? undefined : new FileCache(cwd, keysOf(project))
}

/** What the file held before, and the file that is written in its place. */
class FileCache implements ResultStore {
  readonly #cwd: string
  readonly #file: string
  readonly #header = JSON.stringify({copydesk: version, build: buildOf()})
  readonly #keyOf: KeyOf
  readonly #notes: string[] = []
  readonly #before: Entries
  /** Paths whose entries were used as they were, and those that were read anew. */
  readonly #used = new Set<string>()
  readonly #fresh = new Set<string>()
  #writing: Replacement | undefined
  #failed = false

  constructor(cwd: string, keyOf: KeyOf) {
    this.#cwd = cwd
    this.#file = cacheFile(cwd)
    this.#keyOf = keyOf
    this.#before = readEntries(this.#file, this.#header, this.#notes)
  }

  find(path: string, bytesOf: () => Uint8Array | undefined): StoredResult | undefined {
    const {descriptor, entries} = this.#before
    const entry = entries.get(path)
    const bytes = entry && bytesOf()
    if (!entry || !bytes || entry.key !== this.#keyOf(path, digestOf(bytes))) return undefined
    const {main, terms, end} = entry.place
    const reading = readAt(descriptor, main, end)
    if (sumOf(reading) !== entry.sum) {
      this.#notes.push(`the cache ${this.#file} has a broken entry, which was ignored: ${path}`)
      return undefined
    }
    this.#used.add(path)
    return inFile(descriptor, parseMain(reading.toString('utf8', 0, terms - 1 - main)), entry.place)
  }

  keep(reading: FileResult): StoredResult {
    const {path, digest, faults} = reading
    // A rule that threw may be put right without the article being touched.
    if (digest === undefined || faults.length > 0) return inMemory(reading)
    return this.#tryTo(() => this.#write(reading, this.#keyOf(path, digest))) ?? inMemory(reading)
  }

  close(): string[] {
    this.#tryTo(() => this.#writeWhatStays())
    // Not every system puts a file in the place of one that is open.
    this.#before.close()
    this.#tryTo(() => this.#writing?.finish())
    if (this.#failed) this.#writing?.abandon()
    return this.#notes
  }

  #write(reading: FileResult, key: string): StoredResult {
    this.#writing ??= startFile(this.#file, this.#header)
    const json = readingJson(reading)
    const sum = sumOf(`${json.main}\t${json.terms}\t${json.facts}`)
    const line = lineOf(json, `${key}\t${sum}\t${JSON.stringify(reading.path)}\t`)
    const place = moved(line.place, this.#writing.size)
    this.#writing.write(line.bytes)
    this.#fresh.add(reading.path)
    return inFile(this.#writing.descriptor, parseMain(line.main), place)
  }

  /** The entries of articles that were not read anew and are still there. */
  #writeWhatStays(): void {
    if (!this.#writing) return
    const {descriptor, entries} = this.#before
    for (const [path, {start, place}] of entries) {
      const isKept = !this.#fresh.has(path) && (this.#used.has(path) || existsSync(resolve(this.#cwd, path)))
      if (isKept) this.#writing.write(readAt(descriptor, start, place.end + 1))
    }
  }

  /** The first failure to write is said; the run goes on without. */
  #tryTo<Result>(write: () => Result): Result | undefined {
    if (this.#failed) return undefined
    try {
      return write()
    } catch (error) {
      this.#failed = true
      this.#notes.push(`the cache ${this.#file} cannot be written (${systemReason(error)}); --no-cache goes without`)
      return undefined
    }
  }
}

function startFile(file: string, header: string): Replacement {
  mkdirSync(dirname(file), {recursive: true})
  sweep(dirname(file))
  const writing = replacing(file)
  writing.write(`${header}\n`)
  return writing
}

/** The same without a file, for a run that goes on: it holds rules that are code too, since they stay what they were. */
export function memoryCache(): (project: Project) => ResultStore {
  const known = new Map<string, {key: string; reading: FileResult}>()
  return (project) => {
    const keyOf = keysOf(project)
    return {
      find(path, bytesOf) {
        const entry = known.get(path)
        const bytes = entry && bytesOf()
        return bytes && entry.key === keyOf(path, digestOf(bytes)) ? inMemory(structuredClone(entry.reading)) : undefined
      },
      keep(reading) {
        const {path, digest, faults} = reading
        if (digest !== undefined && faults.length === 0) known.set(path, {key: keyOf(path, digest), reading: structuredClone(reading)})
        return inMemory(reading)
      },
      close: () => [],
    }
  }
}

type KeyOf = (path: string, digest: string) => string

/** Everything that the reading of an article depends on besides its path. Articles with the same rules share the work. */
function keysOf({identity, group, keepFacts = false, rulesFor}: Project): KeyOf {
  const known = new WeakMap<readonly PlannedRule[], string>()
  return (path, digest) => {
    const rules = rulesFor(path)
    let plan = known.get(rules)
    if (plan === undefined) {
      const planned = rules.map(({rule, severity, options}) => [rule.about.id, severity, options])
      plan = digestOf(JSON.stringify([identity, group === 'none', keepFacts, planned])).slice(0, 32)
      known.set(rules, plan)
    }
    return `${plan}${digest}`
  }
}

function sumOf(reading: string | Uint8Array): string {
  return createHash('sha256').update(reading).digest('hex').slice(0, 32)
}

interface Entry {
  key: string
  sum: string
  /** Of the line, in bytes. */
  start: number
  place: Place
}

interface Entries {
  descriptor: number
  /** By path. */
  entries: Map<string, Entry>
  close(): void
}

/** A file that another version wrote, or that is none of ours, counts as empty. */
function readEntries(file: string, header: string, notes: string[]): Entries {
  let descriptor: number
  try {
    descriptor = openSync(file, 'r')
  } catch {
    return {descriptor: -1, entries: new Map(), close: () => {}}
  }
  const close = (): void => closeSync(descriptor)
  const found = readAt(descriptor, 0, Math.min(Buffer.byteLength(header) + 1, fstatSync(descriptor).size)).toString()
  if (found === `${header}\n`) return {descriptor, entries: entriesIn(descriptor, Buffer.byteLength(found)), close}
  if (!found.startsWith('{"copydesk":')) notes.push(`the file ${file} is no cache of copydesk and was ignored`)
  return {descriptor, entries: new Map(), close}
}

const newline = 10
const tab = 9
/** Bytes that are looked at in one go. */
const chunk = 1 << 20

/** Only where everything stands: what was read of an article may be needed or not. */
function entriesIn(descriptor: number, from: number): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  const {size} = fstatSync(descriptor)
  let start = from
  let tabs: number[] = []
  for (let at = from; at < size; at += chunk) {
    const bytes = readAt(descriptor, at, Math.min(at + chunk, size))
    for (let next = 0; next < bytes.length; ) {
      const end = bytes.indexOf(newline, next)
      const stop = end < 0 ? bytes.length : end
      for (let found = bytes.indexOf(tab, next); found >= 0 && found < stop && tabs.length < 6; found = bytes.indexOf(tab, found + 1)) tabs.push(at + found)
      next = stop + 1
      if (end < 0) break
      const entry = entryAt(descriptor, start, tabs, at + end)
      if (entry) entries.set(...entry)
      start = at + end + 1
      tabs = []
    }
  }
  return entries
}

/** Of a line with five tabs: key, sum, path, and the three parts of the reading. */
function entryAt(descriptor: number, start: number, tabs: readonly number[], end: number): [string, Entry] | undefined {
  if (tabs.length !== 5) return undefined
  const [main, terms, facts] = [tabs[2], tabs[3], tabs[4]].map((at) => (at as number) + 1) as [number, number, number]
  const [key = '', sum = '', name = ''] = readAt(descriptor, start, main - 1)
    .toString()
    .split('\t')
  try {
    return [JSON.parse(name), {key, sum, start, place: {main, terms, facts, end}}]
  } catch {
    return undefined
  }
}

/** In the package that copydesk is started in; where there is none, among the user's caches. */
function cacheFile(cwd: string): string {
  const name = `${createHash('sha256').update(cwd).digest('hex').slice(0, 16)}.cache`
  const modules = modulesAbove(cwd)
  // A stranger's checkout may have a link there.
  const here = modules === undefined ? undefined : join(modules, '.cache', 'copydesk', name)
  return here === undefined || leadsOut(here, dirname(modules as string)) ? join(userCaches(), 'copydesk', name) : here
}

function modulesAbove(folder: string): string | undefined {
  const modules = join(folder, 'node_modules')
  if (existsSync(modules) && existsSync(join(folder, 'package.json'))) return modules
  const above = dirname(folder)
  return above === folder ? undefined : modulesAbove(above)
}

/** In a working copy of copydesk the version stays while the code changes; there the time of the last build counts too. */
function buildOf(): number {
  const root = fileURLToPath(new URL('../../../', import.meta.url))
  if (!existsSync(join(root, 'tsconfig.json'))) return 0
  const files = readdirSync(join(root, 'dist'), {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
  return Math.max(0, ...files.map((entry) => statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs))
}
