/** Where in its repository a run takes place. */

import {existsSync, realpathSync} from 'node:fs'
import {relative} from 'node:path'
import process from 'node:process'
import {isInside, withSlashes} from '../system/paths.js'

/** From the root of the repository to a folder, where a CI service says what the root is: "desk/", or nothing. */
export function prefixOf(cwd: string, env: Readonly<Record<string, string | undefined>> = process.env): string {
  const root = env.GITHUB_WORKSPACE || env.CI_PROJECT_DIR
  if (!root || !existsSync(root)) return ''
  const [folder, top] = [realpathSync(cwd), realpathSync(root)]
  return folder !== top && isInside(folder, top) ? `${withSlashes(relative(top, folder))}/` : ''
}
