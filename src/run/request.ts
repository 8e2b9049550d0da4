/** What is asked of a run. */

import type {TextOf} from '../engine/fingerprints.js'
import type {StoredResult} from '../engine/lint-texts.js'
import type {Event} from '../model/event.js'
import type {Facts} from '../model/facts.js'
import type {Source} from '../model/source.js'
import type {FilesRequest} from '../system/find-files.js'
import type {PlanRequest, Project} from './project.js'
import type {ResultStore} from './spill.js'

export interface LintRequest extends PlanRequest, FilesRequest {
  /** Accounts to compare the articles with; not linted themselves. */
  sources?: readonly string[]
  /** Articles that are no files; `paths` is not looked at then. */
  texts?: readonly Source[]
  /** Files with the parts of a run that was shared out, in place of `paths`. */
  parts?: readonly string[]
  concurrency?: Concurrency
  /** Whether what was read is kept for the next run: in a file, or where the caller wants it. */
  cache?: boolean | ((project: Project) => ResultStore)
  /** A commit: only what came since then counts. */
  since?: string
  baseline?: BaselineRequest
  /** Called now and then. */
  onProgress?: (done: number, total: number) => void
  /** Called with each event and its facts, which are let go of afterwards. */
  onEvent?: (event: Event) => void
}

/** What the last stages need besides the result. */
export interface Run {
  request: LintRequest
  project: Project
  readings: readonly StoredResult[]
  /** Articles that are compared with and not linted. */
  accounts: readonly Facts[]
  /** Whether all articles are one event. */
  together: boolean
  textOf: TextOf
}

/** Threads: as many as are worth it, none, or a number. */
export type Concurrency = 'auto' | 'off' | number

export interface BaselineRequest {
  /** As typed. */
  file: string
  /** Whether the file is to be written anew: it need not be there. */
  update?: boolean
  /** The day that `expires` is compared with, "2025-10-09"; asked for only when an entry has one. */
  today: () => Promise<string>
}
