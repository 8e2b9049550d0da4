/** The commands by name, each loaded when it is called, so that none pays for the others. */
import {provideExports} from '../config/modules.js'

provideExports(() => import('../index.js'))

export const commands = {
  lint: () => import('./lint.js'),
  merge: () => import('./merge.js'),
  inspect: () => import('./inspect.js'),
  facts: () => import('./facts.js'),
  explain: () => import('./explain.js'),
  rules: () => import('./rules.js'),
  init: () => import('./init.js'),
}

export type CommandName = keyof typeof commands

/** For threads, which come by it through a bundle. */
export const worker = () => import('../worker.js')

/** For a run that is stopped. */
export async function abandonFiles(): Promise<void> {
  const {abandonAll} = await import('../system/write-file.js')
  abandonAll()
}
