/** Paths → readings, in threads when there are enough articles to pay for them. The result is the same either way. */
import {statSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {resolve} from 'node:path'
import {type Fault, reasonOf} from '../base/faults.js'
import {byPath} from '../base/ordering.js'
import {timed} from '../base/timings.js'
import {type BatchResult, readInterleaved, type StoredResult} from '../engine/lint-texts.js'
import type {Source} from '../model/source.js'
import {decode, loadBytes} from '../system/read-file.js'
import {digestOf} from '../system/sha256.js'
import {yielder} from '../system/yield.js'
import type {PlanRequest, Project} from './project.js'
import type {LintRequest} from './request.js'
import type {ResultStore} from './spill.js'

/** What a thread is given: it works the plan out by itself, because rules do not cross threads. */
export interface Batch {
  request: PlanRequest
  paths: readonly string[]
  /** Whether readings are to say what they were read of. */
  digests: boolean
  /** Whether the thread is to say what its work took. */
  timed: boolean
}

/** What each thread should have to read: all compile the same code before they are fast, and that takes as long as reading half of this. */
const worthwhile = {files: 2000, bytes: 6_000_000}
const batchSize = 50

/** Articles that were read, with their facts at hand until `close`. */
export interface Articles {
  /** Sorted by path. */
  readings: StoredResult[]
  faults: Fault[]
  /** How many came out of the cache; undefined without one. */
  cached?: number
  /** To be called once no facts are needed any more; says what people should know. */
  close(): string[]
}

export async function readAll(paths: readonly string[], request: LintRequest, project: Project): Promise<Articles> {
  const cache = await cacheOf(request, project)
  const store = cache ?? (await import('./spill.js')).storeFor(paths.length)
  const kept = new Map<string, StoredResult>()
  for (const path of cache ? paths : []) {
    const known = timed(project.times, 'cache', () => store.find(path, () => bytesOf(path, request.cwd, project)))
    if (known) kept.set(path, known)
  }
  const cached = kept.size
  const faults: Fault[] = []
  const keep = (read: BatchResult): void => {
    for (const reading of read.readings)
      kept.set(
        reading.path,
        timed(project.times, 'put away', () => store.keep(reading)),
      )
    faults.push(...read.faults)
    if (read.spent) project.times?.addAll(read.spent)
  }
  const unknown = paths.filter((path) => !kept.has(path))
  const batch = {request: planRequest(request, project), digests: cache !== undefined, timed: project.times !== undefined}
  const threads = threadsFor(unknown, request)
  if (threads > 1) await readInThreads(unknown, batch, threads, keep, request.onProgress)
  else await readHere(unknown, batch, project, keep, request.onProgress)
  return {
    readings: paths.flatMap((path) => kept.get(path) ?? []),
    faults: faults.sort(byPath),
    ...(cache ? {cached} : {}),
    close: () => store.close(),
  }
}

async function cacheOf({cache, cwd}: LintRequest, project: Project): Promise<ResultStore | undefined> {
  if (typeof cache === 'function') return cache(project)
  return cache ? (await import('./cache.js')).openCache(cwd, project) : undefined
}

function bytesOf(path: string, cwd: string, project: Project): Uint8Array | undefined {
  const loaded = loadBytes(path, cwd, project.maxBytes)
  return loaded instanceof Uint8Array ? loaded : undefined
}

type Keep = (read: BatchResult) => void
type OnProgress = LintRequest['onProgress']

async function readHere(paths: readonly string[], batch: Omit<Batch, 'paths'>, project: Project, keep: Keep, onProgress: OnProgress): Promise<void> {
  const pause = yielder()
  let done = 0
  for await (const read of readFiles(paths, batch, project)) {
    keep(read)
    done += read.readings.length + read.faults.length
    onProgress?.(done, paths.length)
    await pause()
  }
}

/** Every file, in groups that are read side by side. */
export async function* readFiles(paths: readonly string[], {request: {cwd}, digests}: Omit<Batch, 'paths'>, project: Project): AsyncGenerator<BatchResult> {
  let failed: Fault[] = []
  const digestByPath = new Map<string, string>()
  function* sources(): Generator<Source> {
    for (const path of paths) {
      const bytes = timed(project.times, 'load', () => loadBytes(path, cwd, project.maxBytes))
      const loaded = bytes instanceof Uint8Array ? decode(path, bytes) : bytes
      if ('message' in loaded) failed.push(loaded)
      else {
        if (digests) digestByPath.set(path, digestOf(bytes as Uint8Array))
        yield loaded
      }
    }
  }
  for await (const {readings, faults} of readInterleaved(sources(), project)) {
    yield {
      readings: digests ? readings.map((reading) => ({...reading, digest: digestByPath.get(reading.path) as string})) : readings,
      faults: [...failed, ...faults],
    }
    failed = []
    digestByPath.clear()
  }
  if (failed.length > 0) yield {readings: [], faults: failed}
}

async function readInThreads(paths: readonly string[], batch: Omit<Batch, 'paths'>, threads: number, keep: Keep, onProgress: OnProgress): Promise<void> {
  const {Piscina} = await import('piscina')
  const pool = new Piscina({
    filename: new URL('../worker.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: {maxYoungGenerationSizeMb: 32},
  })
  const run = (paths: readonly string[]): Promise<BatchResult> => pool.run({...batch, paths} satisfies Batch)
  let done = 0
  try {
    const batches: string[][] = []
    for (let at = 0; at < paths.length; at += batchSize) batches.push(paths.slice(at, at + batchSize))
    await Promise.all(
      batches.map(async (part) => {
        keep(await run(part).catch(() => oneByOne(part, run)))
        done += part.length
        onProgress?.(done, paths.length)
      }),
    )
  } finally {
    await pool.destroy()
  }
}

/** A thread died: its articles are tried again each by itself, so that only the one that is to blame is lost. */
async function oneByOne(batch: readonly string[], run: (batch: readonly string[]) => Promise<BatchResult>): Promise<BatchResult> {
  const parts: BatchResult[] = []
  for (const path of batch) {
    parts.push(await run([path]).catch((error: unknown) => ({readings: [], faults: [{path, message: `ended its thread: ${reasonOf(error)}`}]})))
  }
  return {readings: parts.flatMap((part) => part.readings), faults: parts.flatMap((part) => part.faults)}
}

/** Without what does not cross threads. */
function planRequest({cwd, config, trustConfig, preset, rules, group, maxSize}: LintRequest, project: Project): PlanRequest {
  return {cwd, config, trustConfig, preset, rules, group, maxSize, keepFacts: project.keepFacts}
}

function threadsFor(paths: readonly string[], {concurrency = 'auto', cwd, config}: LintRequest): number {
  // A config that is an object may hold functions, and these stay in their thread.
  if (concurrency === 'off' || typeof config === 'object') return 1
  if (typeof concurrency === 'number') return Math.min(concurrency, Math.ceil(paths.length / batchSize))
  if (paths.length < 2 * batchSize) return 1
  const most = availableParallelism()
  if (paths.length >= most * worthwhile.files) return most
  const bytes = paths.reduce((sum, path) => sum + (statSync(resolve(cwd, path), {throwIfNoEntry: false})?.size ?? 0), 0)
  return Math.max(1, Math.min(most, Math.floor(Math.max(paths.length / worthwhile.files, bytes / worthwhile.bytes))))
}
