/** The commands as the build leaves them: in one file, with which an article is read in half the time. */
import {fileURLToPath} from 'node:url'
import {type Compiled, requireCompiled} from '../../system/compile-cache.js'
import type * as Commands from '../index.js'

/** A hash of the file. */
declare const COPYDESK_COMMANDS: string

let loaded: Compiled | undefined

export async function loadCommands(): Promise<typeof Commands> {
  loaded ??= requireCompiled(fileURLToPath(new URL('bundle/commands.cjs', import.meta.url)), COPYDESK_COMMANDS)
  return loaded.exports as typeof Commands
}

export function keepCode(): void {
  loaded?.keep()
}
