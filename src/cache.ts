/**
 * What was read of an article is kept between runs, so that an article that has not changed costs a hash.
 *
 * One file for each folder that copydesk is started in: a line that says which copydesk wrote it, then a line an article, of its key (what the reading
 * depends on: text, path, rules with severities and options), its path and the reading itself. Events are always compared anew. The file is
 * replaced whole, so runs at the same time lose at most each other's entries.
 */
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {homedir, platform} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {digestOf} from './digest.js'
import type {Reading} from './lint-texts.js'
import {systemReason} from './load.js'
import type {Project} from './project.js'
import {parseReading, stringifyReading} from './reading-json.js'
import type {Source} from './source.js'
import {version} from './version.js'
import {type Replacement, replacing} from './write.js'

export interface Cache {
  /** What is known of the article; undefined when it has changed, or was never read. */
  find(source: Source): Reading | undefined
  /** Takes in what was read in this run. */
  keep(reading: Reading): void
  /** Writes the file, if anything is new; says what people should know. */
  close(): string[]
}

/** Undefined where the rules come with code of their own: what that depends on nobody knows. */
export function openCache(cwd: string, project: Project): Cache | undefined {
  if (project.identity === undefined) return undefined
  const file = cacheFile(cwd)
  const notes: string[] = []
  const header = JSON.stringify({copydesk: version, build: buildOf()})
  const {bytes, lines} = readLines(file, header, notes)
  const used = new Set<string>()
  const fresh = new Set<string>()
  let writing: Replacement | undefined
  let failed = false
  /** The first failure to write is said; the run goes on without. */
  const tryTo = (write: () => void): void => {
    if (failed) return
    try {
      write()
    } catch (error) {
      failed = true
      notes.push(`the cache ${file} cannot be written (${systemReason(error)}); --no-cache goes without`)
    }
  }

  return {
    find(source) {
      const line = lines.get(source.path)
      if (!line || keyIn(bytes, line.start) !== keyOf(source.path, digestOf(source.text), project)) return undefined
      try {
        const reading = parseReading(bytes.toString('utf8', line.reading, line.end))
        used.add(source.path)
        return reading
      } catch {
        notes.push(`the cache ${file} has a broken entry, which was ignored: ${source.path}`)
        return undefined
      }
    },
    keep(reading) {
      const {path, digest, faults} = reading
      // A rule that threw may be put right without the article being touched.
      if (digest === undefined || faults.length > 0) return
      fresh.add(path)
      tryTo(() => {
        writing ??= startFile(file, header)
        writing.write(`${keyOf(path, digest, project)}\t${JSON.stringify(path)}\t${stringifyReading(reading)}\n`)
      })
    },
    close() {
      tryTo(() => {
        if (!writing) return
        for (const [path, {start, end}] of lines) {
          const isKept = !fresh.has(path) && (used.has(path) || existsSync(resolve(cwd, path)))
          if (isKept) writing.write(bytes.subarray(start, end + 1))
        }
        writing.finish()
      })
      if (failed) writing?.abandon()
      return notes
    },
  }
}

function startFile(file: string, header: string): Replacement {
  mkdirSync(dirname(file), {recursive: true})
  const writing = replacing(file)
  writing.write(`${header}\n`)
  return writing
}

const newline = 10
const tab = 9
const keyLength = 64

/** The same without a file, for a run that goes on: it holds rules that are code too, since they stay what they were. */
export function memoryCache(): (project: Project) => Cache {
  const known = new Map<string, {key: string; reading: Reading}>()
  return (project) => ({
    find({path, text}) {
      const entry = known.get(path)
      return entry && entry.key === keyOf(path, digestOf(text), project) ? structuredClone(entry.reading) : undefined
    },
    keep(reading) {
      if (reading.digest !== undefined && reading.faults.length === 0)
        known.set(reading.path, {key: keyOf(reading.path, reading.digest, project), reading: structuredClone(reading)})
    },
    close: () => [],
  })
}

/** Everything that the reading of an article depends on. */
function keyOf(path: string, digest: string, project: Project): string {
  const rules = project.rulesFor(path).map(({rule, severity, options}) => [rule.about.id, severity, options])
  return createHash('sha256')
    .update(JSON.stringify([path, digest, project.identity, project.group === 'none', project.keepFacts ?? false, rules]))
    .digest('hex')
}

interface Line {
  start: number
  /** Where the reading begins. */
  reading: number
  end: number
}

/** By path. A file that another version wrote, or that is none of ours, counts as empty. */
function readLines(file: string, header: string, notes: string[]): {bytes: Buffer; lines: Map<string, Line>} {
  const lines = new Map<string, Line>()
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch {
    return {bytes: Buffer.alloc(0), lines}
  }
  const first = bytes.indexOf(newline)
  const found = bytes.toString('utf8', 0, Math.max(first, 0))
  if (found !== header) {
    if (!found.startsWith('{"copydesk":')) notes.push(`the file ${file} is no cache of copydesk and was ignored`)
    return {bytes, lines}
  }
  for (let start = first + 1; start < bytes.length; ) {
    const end = bytes.indexOf(newline, start)
    if (end < 0) break
    const afterPath = bytes.indexOf(tab, start + keyLength + 1)
    const path = afterPath > 0 && afterPath < end ? pathIn(bytes.toString('utf8', start + keyLength + 1, afterPath)) : undefined
    if (path !== undefined) lines.set(path, {start, reading: afterPath + 1, end})
    start = end + 1
  }
  return {bytes, lines}
}

function keyIn(bytes: Buffer, start: number): string {
  return bytes.toString('latin1', start, start + keyLength)
}

function pathIn(json: string): string | undefined {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** In the package that copydesk is started in; where there is none, among the user's caches. */
export function cacheFile(cwd: string): string {
  const name = `${createHash('sha256').update(cwd).digest('hex').slice(0, 16)}.cache`
  const modules = modulesAbove(cwd)
  return modules === undefined ? join(userCaches(), 'copydesk', name) : join(modules, '.cache', 'copydesk', name)
}

function modulesAbove(folder: string): string | undefined {
  const modules = join(folder, 'node_modules')
  if (existsSync(modules) && existsSync(join(folder, 'package.json'))) return modules
  const above = dirname(folder)
  return above === folder ? undefined : modulesAbove(above)
}

function userCaches(): string {
  if (process.env.XDG_CACHE_HOME) return process.env.XDG_CACHE_HOME
  if (platform() === 'darwin') return join(homedir(), 'Library', 'Caches')
  return platform() === 'win32' ? (process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local')) : join(homedir(), '.cache')
}

/** In a working copy of copydesk the version stays while the code changes; there the time of the last build counts too. */
function buildOf(): number {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  if (!existsSync(join(root, 'tsconfig.json'))) return 0
  const files = readdirSync(join(root, 'dist'), {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
  return Math.max(0, ...files.map((entry) => statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs))
}
