/** The commands as the compiler leaves them. `npm run build` puts them into one file, and another file of this name in its place. */
import type * as Commands from './commands/index.js'

export type {CommandName} from './commands/index.js'

export function loadCommands(): Promise<typeof Commands> {
  return import('./commands/index.js')
}

/** To be called at the end of a run that has done what most runs do. */
export function keepCode(): void {}
