/**
 * Read this first: the whole run.
 *
 *     argv ─config─▶ plan ─files─▶ paths                                    (which articles, which rules)
 *     path ─load─▶ text ─parse─▶ Tree ─read─▶ Article ─check─▶ findings, and facts   (each article by itself, in threads)
 *     facts ─group─▶ events ─compare─▶ findings                             (articles of one event)
 *     all findings ─suppress─▶ ─sort─▶ ─changed─▶ ─baseline─▶ the result     (reporters and exit codes come after)
 */
import {resolve} from 'node:path'
import type {BaselineRequest} from './baseline.js'
import type {Cache} from './cache.js'
import type {Facts} from './facts.js'
import {type Files, type FilesRequest, findFiles} from './files.js'
import type {TextOf} from './fingerprints.js'
import {readGiven} from './given.js'
import {judge, type Reading, type Readings, type Result, readTexts} from './lint-texts.js'
import {type Concurrency, readAll} from './pool.js'
import {type PlanRequest, type Project, planFor} from './project.js'
import type {Source} from './source.js'
import {textsOf} from './texts.js'

export type {Reading, Result} from './lint-texts.js'

export interface LintRequest extends PlanRequest, FilesRequest {
  /** Accounts to compare the articles with; not linted themselves. */
  sources?: readonly string[]
  /** Articles that are no files; `paths` is not looked at then. */
  texts?: readonly Source[]
  /** Files with the parts of a run that was shared out, in place of `paths`. */
  parts?: readonly string[]
  concurrency?: Concurrency
  /** Whether what was read is kept for the next run: in a file, or where the caller wants it. */
  cache?: boolean | ((project: Project) => Cache)
  /** A commit: only what came since then counts. */
  since?: string
  baseline?: BaselineRequest
  /** Called now and then. */
  onProgress?: (done: number, total: number) => void
}

/** What the last stages need besides the result. */
export interface Run {
  request: LintRequest
  project: Project
  readings: readonly Reading[]
  /** Articles that are compared with and not linted. */
  accounts: readonly Facts[]
  /** Whether all articles are one event. */
  together: boolean
  textOf: TextOf
}

/** Lints files, folders and globs; what is left out of the request is as on the command line. */
export async function lint(options: Partial<LintRequest>): Promise<Result> {
  const request: LintRequest = {...options, cwd: resolve(options.cwd ?? '.'), paths: options.paths ?? []}
  const together = (request.sources ?? []).length > 0
  const project = await planFor({...request, keepFacts: request.keepFacts || together})
  const {files, articles} = await readArticles(request, project)
  const given = await readGiven(articles.readings, request, project)
  const judged = judge(articles.readings, given.accounts, project, project.rules, together)
  const all: Result = {
    ...judged,
    faults: [...files.faults, ...articles.faults, ...given.faults, ...judged.faults],
    notes: [...files.notes, ...(articles.notes ?? []), ...given.notes],
    ...(articles.cached === undefined ? {} : {cached: articles.cached}),
  }
  const run: Run = {request, project, readings: articles.readings, accounts: given.accounts, together, textOf: textsOf(request.cwd, request.texts)}
  const change = request.since === undefined ? undefined : await (await import('./changed.js')).changeSince(request.since, all, run)
  const unknown = request.baseline ? await (await import('./baseline.js')).withBaseline(all, request.baseline, run, change?.fresh) : all
  return change ? change.onlyNew(unknown) : unknown
}

async function readArticles(request: LintRequest, project: Project): Promise<{files: Files; articles: Readings}> {
  if (request.texts) return {files: {paths: [], faults: [], notes: []}, articles: await readTexts(request.texts, project)}
  if (request.parts) return (await import('./shard.js')).joinParts(request.parts, request, project)
  const files = await findFiles(request, project)
  return {files, articles: await readAll(files.paths, request, project)}
}
