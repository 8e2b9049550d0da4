/** Configs and rules that are programs: `.js` by Node itself, `.ts` by jiti. */
import {statSync} from 'node:fs'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {importAddress} from './import-address.js'

let loadExports = async (): Promise<Record<string, unknown>> => {
  throw new Error('`provideExports` was not called: there is no `copydesk` that a config or a rule could import')
}

/** What `import … from 'copydesk'` finds in configs and rules. An entry point says it, as it imports this file and not the other way round. */
export function provideExports(load: () => Promise<Record<string, unknown>>): void {
  loadExports = load
}

/** The default export of a local file. */
export async function importFile(file: string): Promise<unknown> {
  if (/\.[cm]?ts$/.test(file)) return importByJiti(file)
  try {
    return defaultOf(await importAddress(addressOf(file)))
  } catch (error) {
    // `import … from 'copydesk'` works even where copydesk was started by npx and is not installed.
    if ((error as {code?: string}).code !== 'ERR_MODULE_NOT_FOUND') throw error
    return importByJiti(file)
  }
}

/** The default export of a package, looked up from the folder of `from`. */
export async function importPackage(name: string, from: string): Promise<unknown> {
  return importFile(await findPackage(name, from))
}

const loaded = new Set<string>()

/** Node loads an address once. A run that goes on (`--watch`) wants a file that was written anew. */
function addressOf(file: string): string {
  const address = pathToFileURL(file).href
  const again = loaded.has(address) ? `?${statSync(file).mtimeMs}` : ''
  loaded.add(address)
  return address + again
}

/** The file that a package starts with. */
export async function findPackage(name: string, from: string): Promise<string> {
  const {createJiti} = await import('jiti')
  const found = createJiti(from).esmResolve(name, {try: true})
  if (found === undefined) throw new Error(`Cannot find package '${name}'`)
  return found.startsWith('file:') ? fileURLToPath(found) : found
}

async function importByJiti(file: string): Promise<unknown> {
  const [{createJiti}, copydesk] = await Promise.all([import('jiti'), loadExports()])
  // Nothing is cached on disk: a folder for temporary files that others can write to is no place for code.
  const jiti = createJiti(file, {fsCache: false, moduleCache: false, virtualModules: {copydesk}})
  return defaultOf(await jiti.import(file))
}

function defaultOf(module: unknown): unknown {
  let value = module
  while (typeof value === 'object' && value !== null && 'default' in value) value = value.default
  return value
}
