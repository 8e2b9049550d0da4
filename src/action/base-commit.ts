/** Which commit a run compares with: the event that started it says so. */
import {readFileSync} from 'node:fs'
import {UsageError} from '../base/faults.js'
import {commitOf} from '../system/git.js'
import type {Environment} from './inputs.js'

interface Event {
  pull_request?: {base?: {sha?: string}; head?: {sha?: string}}
  merge_group?: {base_sha?: string}
  before?: string
}

/** Undefined when the event brings no change: a schedule, a start by hand, the first push of a branch. */
export async function baseOf(env: Environment, cwd: string): Promise<string | undefined> {
  const event = readEvent(env.GITHUB_EVENT_PATH)
  const {pull_request: request, merge_group: group, before} = event
  if (request) {
    // What actions/checkout takes by default is the merge of the pull request into its base: two commits are enough then.
    const second = await commitOf('HEAD^2', cwd)
    if (second !== undefined && (second === request.head?.sha || /^refs\/pull\/\d+\/merge$/.test(env.GITHUB_REF ?? ''))) return 'HEAD^1'
    const wanted = [request.base?.sha, ...(env.GITHUB_BASE_REF ? [`origin/${env.GITHUB_BASE_REF}`, env.GITHUB_BASE_REF] : [])].filter(
      (ref) => ref !== undefined,
    )
    for (const ref of wanted) if ((await commitOf(ref, cwd)) !== undefined) return ref
    return wanted[0]
  }
  if (group) return group.base_sha
  return before === undefined || /^0+$/.test(before) ? undefined : before
}

function readEvent(file: string | undefined): Event {
  if (!file) return {}
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Event
  } catch {
    throw new UsageError('The file of the event, GITHUB_EVENT_PATH, cannot be read', 'Leave changed-only out to lint everything.')
  }
}
