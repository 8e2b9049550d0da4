/**
 * Read this first: the whole run.
 *
 *     argv ─config─▶ plan ─files─▶ paths                                    (which articles, which rules)
 *     path ─load─▶ text ─parse─▶ Tree ─read─▶ Article ─check─▶ findings, and facts   (each article by itself, in threads)
 *     facts ─group─▶ events ─compare─▶ findings                             (articles of one event)
 *     all findings ─suppress─▶ ─sort─▶ the result                           (reporters and exit codes come after)
 */
import {resolve} from 'node:path'
import {type FilesRequest, findFiles} from './files.js'
import {readGiven} from './given.js'
import {judge, type Result, readTexts} from './lint-texts.js'
import {type Concurrency, readAll} from './pool.js'
import {type PlanRequest, planFor} from './project.js'
import type {Source} from './source.js'

export type {Reading, Result} from './lint-texts.js'

export interface LintRequest extends PlanRequest, FilesRequest {
  /** Accounts to compare the articles with; not linted themselves. */
  sources?: readonly string[]
  /** Articles that are no files; `paths` is not looked at then. */
  texts?: readonly Source[]
  concurrency?: Concurrency
  /** Called now and then. */
  onProgress?: (done: number, total: number) => void
}

/** Lints files, folders and globs; what is left out of the request is as on the command line. */
export async function lint(options: Partial<LintRequest>): Promise<Result> {
  const request: LintRequest = {...options, cwd: resolve(options.cwd ?? '.'), paths: options.paths ?? []}
  const together = (request.sources ?? []).length > 0
  const project = await planFor({...request, keepFacts: request.keepFacts || together})
  const files = request.texts ? {paths: [], faults: [], notes: []} : await findFiles(request, project)
  const articles = request.texts ? await readTexts(request.texts, project) : await readAll(files.paths, request, project)
  const given = await readGiven(articles.readings, request, project)
  const result = judge(articles.readings, given.accounts, project, project.rules, together)
  return {
    ...result,
    faults: [...files.faults, ...articles.faults, ...given.faults, ...result.faults],
    notes: [...files.notes, ...given.notes],
  }
}
