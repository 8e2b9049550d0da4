/** `--watch`: the report again whenever an article or the config changes. Only what changed is read again; its events are compared anew. */
import {basename, resolve} from 'node:path'
import process from 'node:process'
import {watch as watchFiles} from 'chokidar'
import {reasonOf, UsageError} from '../base/faults.js'
import {articleEndings} from '../parse/formats/index.js'
import {memoryCache} from '../run/cache.js'
import type {LintRequest} from '../run/request.js'
import {hasEnding} from '../system/find-files.js'
import {isInside} from '../system/paths.js'
import {printNotes} from './shared.js'

/** Milliseconds of quiet after a change: an editor may write a file in several steps. */
const quiet = 100

/** `report` lints and prints; it is called once at the start and once after each change. Never returns: the user stops it. */
export async function watch(request: LintRequest, report: (request: LintRequest) => Promise<unknown>): Promise<never> {
  let cache = memoryCache()
  let changed = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()

  const again = (): void => {
    const files = [...changed].sort()
    changed = new Set()
    // What a rule that is code does now, nobody knows; everything is read again.
    if (!files.every(isArticle)) cache = memoryCache()
    running = running.then(async () => {
      if (process.stdout.isTTY) process.stdout.write('\u001bc')
      printNotes([`${files.slice(0, 3).join(', ')}${files.length > 3 ? ` and ${files.length - 3} more` : ''} changed`])
      await attempt()
    })
  }
  /** A config that is being written may be wrong for a while; that is no reason to stop. */
  const attempt = async (): Promise<void> => {
    try {
      await report({...request, cache})
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      printNotes([reasonOf(error), ...(error.hint ? [error.hint] : [])])
    }
    printNotes(['waiting for changes'])
  }

  await attempt()
  const watcher = watchFiles(roots(request), {
    ignored: (path) => /(?:^|[\\/])(?:node_modules|\.git)(?:[\\/]|$)/.test(path),
    ignoreInitial: true,
    cwd: request.cwd,
  })
  watcher.on('all', (_event, path) => {
    if (!matters(path)) return
    changed.add(path)
    clearTimeout(timer)
    timer = setTimeout(again, quiet)
  })
  return new Promise<never>((_done, fail) => watcher.on('error', fail))
}

/** Everything below the working directory, and what was named outside of it. */
function roots({cwd, paths, sources = []}: LintRequest): string[] {
  return ['.', ...[...paths, ...sources].map((path) => resolve(cwd, path)).filter((path) => !isInside(path, cwd))]
}

function matters(path: string): boolean {
  const name = basename(path)
  return isArticle(path) || /\.[cm]?[jt]s$/.test(name) || /^copydesk\.config\./.test(name) || name === 'package.json' || name === '.copydeskignore'
}

function isArticle(path: string): boolean {
  return hasEnding(path, articleEndings())
}
