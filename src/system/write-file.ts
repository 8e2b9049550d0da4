/** Files are written whole or not at all, and never through a link that leads away. */
import {randomUUID} from 'node:crypto'
import {chmodSync, closeSync, existsSync, mkdirSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync, writeSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {UsageError} from '../base/faults.js'
import {leadsOut} from './paths.js'
import {systemReason} from './read-file.js'

/** `file` as typed, from `cwd`. A name inside of the folder must not stand for a file outside of it: links there may be a stranger's. */
export function writeFile(file: string, text: string | Iterable<string>, cwd: string): void {
  const wanted = resolve(cwd, file)
  const parts = typeof text === 'string' ? [text] : text
  try {
    if (leadsOut(wanted, cwd)) throw new UsageError(`Cannot write \`${file}\`: it is, or goes through, a link that leads out of this folder`)
    mkdirSync(dirname(wanted), {recursive: true})
    const real = existsSync(wanted) ? realpathSync(wanted) : join(realpathSync(dirname(wanted)), basename(wanted))
    if (existsSync(real) && !statSync(real).isFile()) writeFileSync(real, [...parts].join(''))
    else replaceFile(real, parts)
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`Cannot write \`${file}\`: ${systemReason(error)}`)
  }
}

function replaceFile(file: string, parts: Iterable<string>): void {
  const replacement = replacing(file)
  try {
    for (const part of parts) replacement.write(part)
    replacement.finish()
  } catch (error) {
    replacement.abandon()
    throw error
  }
}

/** A new content of a file, in parts. */
export interface Replacement {
  readonly descriptor: number
  /** Bytes written so far. */
  readonly size: number
  write(part: string | Uint8Array): void
  /** Puts it in the place of the file. */
  finish(): void
  /** Leaves the file as it was. */
  abandon(): void
}

/** Those that are being written now. */
const unfinished = new Set<Replacement>()

/** For a run that is stopped. */
export function abandonAll(): void {
  for (const replacement of unfinished) replacement.abandon()
}

/** Written beside it first, then put in its place, so that nobody ever sees half of it. */
export function replacing(file: string): Replacement {
  const beside = join(dirname(file), `.${basename(file)}.${randomUUID()}`)
  const descriptor = openSync(beside, 'wx+')
  let isOpen = true
  const close = (): void => {
    if (isOpen) closeSync(descriptor)
    isOpen = false
  }
  let size = 0
  const replacement: Replacement = {
    descriptor,
    get size() {
      return size
    },
    write(part) {
      const bytes = typeof part === 'string' ? Buffer.from(part) : part
      writeAll(descriptor, bytes)
      size += bytes.length
    },
    finish() {
      close()
      if (existsSync(file)) chmodSync(beside, statSync(file).mode & 0o7777)
      renameSync(beside, file)
      unfinished.delete(replacement)
    },
    abandon() {
      close()
      rmSync(beside, {force: true})
      unfinished.delete(replacement)
    },
  }
  unfinished.add(replacement)
  return replacement
}

export function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
}
