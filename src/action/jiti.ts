/**
 * What the action needs of jiti, done by Node itself: a bundle cannot hold jiti. Node 24 reads TypeScript; `import … from 'copydesk'` in a
 * config or a rule finds the copydesk that runs.
 */
import * as modules from 'node:module'
import {pathToFileURL} from 'node:url'

interface Options {
  virtualModules?: {copydesk?: Record<string, unknown>}
}

type Resolve = (specifier: string, context: unknown, next: (specifier: string, context: unknown) => unknown) => unknown
type Load = (url: string, context: unknown, next: (url: string, context: unknown) => unknown) => unknown
const {registerHooks} = modules as {registerHooks?: (hooks: {resolve: Resolve; load: Load}) => void}

const own = 'copydesk:index'
let registered = false

export function createJiti(from: string, {virtualModules = {}}: Options = {}) {
  return {
    async import(file: string): Promise<unknown> {
      provide(virtualModules.copydesk ?? {})
      return import(pathToFileURL(file).href)
    },
    esmResolve(name: string): string | undefined {
      try {
        return pathToFileURL(modules.createRequire(from).resolve(name)).href
      } catch {
        return undefined
      }
    },
  }
}

function provide(copydesk: Record<string, unknown>): void {
  if (registered || !registerHooks) return
  registered = true
  const key = Symbol.for(own)
  Object.assign(globalThis, {[key]: copydesk})
  const source = Object.keys(copydesk).map((name) => `export const ${name} = globalThis[Symbol.for('${own}')].${name}`)
  registerHooks({
    resolve: (specifier, context, next) => (specifier === 'copydesk' ? {url: own, shortCircuit: true} : next(specifier, context)),
    load: (url, context, next) => (url === own ? {format: 'module', source: source.join('\n'), shortCircuit: true} : next(url, context)),
  })
}
