/** The commands as the compiler leaves them. `npm run build` puts them into one file, and another file of this name in its place. */
import type * as Commands from './index.js'

export type {CommandName} from './index.js'

export function loadCommands(): Promise<typeof Commands> {
  return import('./index.js')
}

/** To be called at the end of a run that has done what most runs do. */
export function keepCode(): void {}
