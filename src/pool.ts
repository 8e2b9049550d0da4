/** Paths → readings, in threads when there are enough articles to pay for them. The result is the same either way. */
import {statSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {resolve} from 'node:path'
import type {Cache} from './cache.js'
import {digestOf} from './digest.js'
import type {LintRequest} from './lint.js'
import {type Reading, type Readings, readText} from './lint-texts.js'
import {load} from './load.js'
import {reasonOf} from './problems.js'
import type {PlanRequest, Project} from './project.js'

/** Threads: as many as are worth it, none, or a number. */
export type Concurrency = 'auto' | 'off' | number

/** What a thread is given: it works the plan out by itself, because rules do not cross threads. */
export interface Batch {
  request: PlanRequest
  paths: readonly string[]
}

/** Starting two threads costs as much as reading this much text. */
const worthwhile = {files: 1000, bytes: 3_000_000}
const batchSize = 50

export async function readAll(paths: readonly string[], request: LintRequest, project: Project): Promise<Readings> {
  const cache = await cacheOf(request, project)
  if (!cache) return readAnew(paths, request, project)
  const readings = new Map<string, Reading>()
  for (const path of paths) {
    const loaded = load(path, resolve(request.cwd, path), project.maxBytes)
    const known = 'message' in loaded ? undefined : cache.find(loaded)
    if (known) readings.set(path, known)
  }
  const cached = readings.size
  const anew = await readAnew(
    paths.filter((path) => !readings.has(path)),
    request,
    project,
  )
  for (const reading of anew.readings) {
    cache.keep(reading)
    readings.set(reading.path, reading)
  }
  return {readings: paths.flatMap((path) => readings.get(path) ?? []), faults: anew.faults, notes: cache.close(), cached}
}

async function cacheOf({cache, cwd}: LintRequest, project: Project): Promise<Cache | undefined> {
  if (typeof cache === 'function') return cache(project)
  return cache ? (await import('./cache.js')).openCache(cwd, project) : undefined
}

async function readAnew(paths: readonly string[], request: LintRequest, project: Project): Promise<Readings> {
  const threads = threadsFor(paths, request)
  const parts = threads > 1 ? await readInThreads(paths, request, project, threads) : await readHere(paths, request, project)
  return {readings: parts.flatMap((part) => part.readings), faults: parts.flatMap((part) => part.faults)}
}

async function readHere(paths: readonly string[], {cwd, onProgress}: LintRequest, project: Project): Promise<Readings[]> {
  const parts: Readings[] = []
  for (const [at, path] of paths.entries()) {
    parts.push(await readOne(path, cwd, project))
    onProgress?.(at + 1, paths.length)
  }
  return parts
}

/** Whatever happens to one article, the others are still read. */
export async function readOne(path: string, cwd: string, project: Project): Promise<Readings> {
  const loaded = load(path, resolve(cwd, path), project.maxBytes)
  if ('message' in loaded) return {readings: [], faults: [loaded]}
  const {readings, faults} = await readText(loaded, project)
  const digest = digestOf(loaded.text)
  return {readings: readings.map((reading) => ({...reading, digest})), faults}
}

async function readInThreads(paths: readonly string[], request: LintRequest, project: Project, threads: number): Promise<Readings[]> {
  const {Piscina} = await import('piscina')
  const pool = new Piscina({
    filename: new URL('worker.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: {maxYoungGenerationSizeMb: 32},
  })
  const plan = planRequest(request, project)
  const run = (batch: readonly string[]): Promise<Readings> => pool.run({request: plan, paths: batch} satisfies Batch)
  let done = 0
  try {
    const batches: string[][] = []
    for (let at = 0; at < paths.length; at += batchSize) batches.push(paths.slice(at, at + batchSize))
    return await Promise.all(
      batches.map(async (batch) => {
        const read = await run(batch).catch(() => oneByOne(batch, run))
        done += batch.length
        request.onProgress?.(done, paths.length)
        return read
      }),
    )
  } finally {
    await pool.destroy()
  }
}

/** A thread died: its articles are tried again each by itself, so that only the one that is to blame is lost. */
async function oneByOne(batch: readonly string[], run: (batch: readonly string[]) => Promise<Readings>): Promise<Readings> {
  const parts: Readings[] = []
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
  if (paths.length >= worthwhile.files) return availableParallelism()
  const bytes = paths.reduce((sum, path) => sum + (statSync(resolve(cwd, path), {throwIfNoEntry: false})?.size ?? 0), 0)
  return bytes >= worthwhile.bytes ? availableParallelism() : 1
}
