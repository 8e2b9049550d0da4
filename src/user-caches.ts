/** Where programs of this user keep what they can make again. */
import {homedir, platform} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'

export function userCaches(): string {
  if (process.env.XDG_CACHE_HOME) return process.env.XDG_CACHE_HOME
  if (platform() === 'darwin') return join(homedir(), 'Library', 'Caches')
  return platform() === 'win32' ? (process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local')) : join(homedir(), '.cache')
}
