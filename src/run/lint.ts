/**
 * Read this first: the whole run.
 *
 *     argv ─config─▶ plan ─files─▶ paths                                    (which articles, which rules)
 *     path ─load─▶ text ─parse─▶ Tree ─read─▶ Article ─check─▶ findings, and facts   (each article by itself, in threads)
 *     facts ─group─▶ events ─compare─▶ findings                             (articles of one event)
 *     all findings ─suppress─▶ ─sort─▶ ─changed─▶ ─baseline─▶ the result     (reporters and exit codes come after)
 */

import {resolve} from 'node:path'
import {compareAll, inMemory, type Result, readTexts} from '../engine/lint-texts.js'
import {type Files, findFiles} from '../system/find-files.js'
import {yielder} from '../system/yield.js'
import {type Articles, readAll} from './pool.js'
import {type Project, planFor} from './project.js'
import {readReferences} from './reference-accounts.js'
import type {LintRequest, Run} from './request.js'
import {textsOf} from './source-texts.js'

/** Lints files, folders and globs; what is left out of the request is as on the command line. */
export async function lint(options: Partial<LintRequest>): Promise<Result> {
  const request: LintRequest = {...options, cwd: resolve(options.cwd ?? '.'), paths: options.paths ?? []}
  const project = await planFor({...request, keepFacts: request.keepFacts || (request.sources ?? []).length > 0})
  const {files, articles} = await readArticles(request, project)
  let result: Result | undefined
  try {
    result = await compareAndFilter(files, articles, request, project)
  } finally {
    const notes = articles.close()
    result?.notes.push(...notes)
  }
  return result
}

async function compareAndFilter(files: Files, articles: Articles, request: LintRequest, project: Project): Promise<Result> {
  const {readings} = articles
  const together = (request.sources ?? []).length > 0
  const references = await readReferences(readings, request, project)
  const pause = yielder()
  const compared = await compareAll(readings, {
    plan: project,
    known: project.rules,
    given: references.accounts,
    together,
    onEvent(event) {
      request.onEvent?.(event)
      return pause()
    },
  })
  const all: Result = {
    ...compared,
    faults: [...files.faults, ...articles.faults, ...references.faults, ...compared.faults],
    notes: [...files.notes, ...references.notes],
    ...(articles.cached === undefined ? {} : {cached: articles.cached}),
  }
  const run: Run = {request, project, readings, accounts: references.accounts, together, textOf: textsOf(request.cwd, request.texts)}
  const change = request.since === undefined ? undefined : await (await import('./changed.js')).changeSince(request.since, all, run)
  const unknown = request.baseline ? await (await import('./baseline.js')).withBaseline(all, request.baseline, run, change?.fresh) : all
  return change ? change.onlyNew(unknown) : unknown
}

async function readArticles(request: LintRequest, project: Project): Promise<{files: Files; articles: Articles}> {
  if (request.texts) {
    const {readings, faults} = await readTexts(request.texts, project)
    return {files: {paths: [], faults: [], notes: []}, articles: {readings: readings.map(inMemory), faults, close: () => []}}
  }
  if (request.parts) return (await import('./shard.js')).joinParts(request.parts, request, project)
  const files = await (project.times ? project.times.wait('find', () => findFiles(request, project)) : findFiles(request, project))
  return {files, articles: await readAll(files.paths, request, project)}
}
