/** Where programs of this user keep what they can make again. */
import {readdirSync, rmSync, statSync} from 'node:fs'
import {homedir, platform} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'

export function userCaches(): string {
  if (process.env.XDG_CACHE_HOME) return process.env.XDG_CACHE_HOME
  if (platform() === 'darwin') return join(homedir(), 'Library', 'Caches')
  return platform() === 'win32' ? (process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local')) : join(homedir(), '.cache')
}

const day = 24 * 60 * 60 * 1000

/**
 * Takes out of a folder of caches what nobody has written for a month (older versions left it, or the articles are gone), and what a run that
 * was killed had begun (its name starts with a dot) after a day.
 */
export function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name)
    const found = statSync(file, {throwIfNoEntry: false})
    if (found?.isFile() && Date.now() - found.mtimeMs > (name.startsWith('.') ? 1 : 30) * day) rmSync(file, {force: true})
  }
}
