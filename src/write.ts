/** Files are written whole or not at all, and never through a link that leads away. */
import {randomUUID} from 'node:crypto'
import {chmodSync, existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {isInside} from './files.js'
import {systemReason} from './load.js'
import {UsageError} from './problems.js'

/** `file` as typed, from `cwd`. A name inside of the folder must not stand for a file outside of it: links there may be a stranger's. */
export function writeFile(file: string, text: string, cwd: string): void {
  const wanted = resolve(cwd, file)
  try {
    mkdirSync(dirname(wanted), {recursive: true})
    const real = existsSync(wanted) ? realpathSync(wanted) : join(realpathSync(dirname(wanted)), basename(wanted))
    if (isInside(wanted, cwd) && !isInside(real, realpathSync(cwd)))
      throw new UsageError(`Cannot write \`${file}\`: it is a link that leads out of this folder`)
    if (existsSync(real) && !statSync(real).isFile()) writeFileSync(real, text)
    else replace(real, text)
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`Cannot write \`${file}\`: ${systemReason(error)}`)
  }
}

/** Written beside it first, then put in its place, so that nobody ever sees half of it. */
function replace(file: string, text: string): void {
  const beside = join(dirname(file), `.${basename(file)}.${randomUUID()}`)
  try {
    writeFileSync(beside, text, {flag: 'wx'})
    if (existsSync(file)) chmodSync(beside, statSync(file).mode & 0o7777)
    renameSync(beside, file)
  } catch (error) {
    rmSync(beside, {force: true})
    throw error
  }
}
