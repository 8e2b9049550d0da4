/**
 * A script that is compiled once: what V8 makes of it is kept for the next run. From version 22 on Node does that by itself, where
 * `module.enableCompileCache` is called; this does it for those before.
 */
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import module, {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import process from 'node:process'
import {Script} from 'node:vm'
import {sweep, userCaches} from './cache-folder.js'

export interface Compiled {
  exports: unknown
  /** Keeps what was compiled until now, where nothing is kept yet. */
  keep(): void
}

/** A CommonJS module. `id` stands for its content. */
export function requireCompiled(file: string, id: string): Compiled {
  const require = createRequire(file)
  if ('enableCompileCache' in module || process.env.NODE_DISABLE_COMPILE_CACHE) return {exports: require(file), keep: () => {}}
  const cache = cacheOf(id)
  const script = new Script(module.wrap(readFileSync(file, 'utf8')), {
    filename: file,
    cachedData: readCode(cache),
  })
  const loaded = {exports: {}, lent: (address: string): Promise<unknown> => import(address)}
  script.runInThisContext()(loaded.exports, require, loaded, file, dirname(file))
  return {
    exports: loaded.exports,
    keep() {
      // As with articles: on a CI machine nothing is there the next time.
      if (script.cachedDataRejected !== false && !process.env.CI) writeCode(cache, script.createCachedData())
    },
  }
}

/** V8 takes code for what it was made with: another version, machine or flag has a file of its own. */
function cacheOf(id: string): string {
  const {version, arch, execArgv, env} = process
  const name = digestOf(JSON.stringify([id, version, arch, execArgv, env.NODE_OPTIONS])).toString('hex', 0, 8)
  return join(userCaches(), 'copydesk', 'code', `${name}.cache`)
}

const digestBytes = 32

/** Undefined when there is none that is whole, and of this user alone. */
function readCode(file: string): Buffer | undefined {
  try {
    if (!isOwn(file) || !isOwn(dirname(file))) return undefined
    const bytes = readFileSync(file)
    const code = bytes.subarray(digestBytes)
    return digestOf(code).equals(bytes.subarray(0, digestBytes)) ? code : undefined
  } catch {
    return undefined
  }
}

/** Code that another user can write is no code to run. */
function isOwn(path: string): boolean {
  const {uid, mode} = statSync(path)
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0)
}

/** Where it cannot be written, the next run compiles again. */
function writeCode(file: string, code: Buffer): void {
  const folder = dirname(file)
  try {
    mkdirSync(folder, {recursive: true, mode: 0o700})
    // A file system that knows no owners would have it written after every run.
    if (!isOwn(folder) || (existsSync(file) && !isOwn(file))) return
    sweep(folder)
    const beside = `${file}.${process.pid}`
    try {
      writeFileSync(beside, Buffer.concat([digestOf(code), code]), {mode: 0o600, flag: 'wx'})
      renameSync(beside, file)
    } finally {
      rmSync(beside, {force: true})
    }
  } catch {}
}

function digestOf(bytes: string | Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}
