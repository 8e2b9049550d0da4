/** Path → text, or the reason why there is none. */
import {closeSync, constants, fstatSync, openSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import type {Fault} from '../base/faults.js'
import type {Source} from '../model/source.js'
import {leadsOut} from './paths.js'

/** `path` as it is shown, from `cwd`. */
export function load(path: string, cwd: string, maxBytes: number): Source | Fault {
  const loaded = loadBytes(path, cwd, maxBytes)
  return loaded instanceof Uint8Array ? decode(path, loaded) : loaded
}

export function loadBytes(path: string, cwd: string, maxBytes: number): Buffer | Fault {
  const file = resolve(cwd, path)
  if (leadsOut(file, cwd)) return {path, message: 'is, or goes through, a link that leads out of this folder', hint: 'Name the place itself.'}
  let descriptor: number | undefined
  try {
    // Without O_NONBLOCK a named pipe would be waited for.
    descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const status = fstatSync(descriptor)
    if (status.isDirectory()) return {path, message: 'is a folder, not an article'}
    if (!status.isFile()) return {path, message: 'is no ordinary file'}
    const {size} = status
    if (size > maxBytes) {
      return {
        path,
        message: `has ${megabytes(size)} MB, more than the ${megabytes(maxBytes)} MB that copydesk reads`,
        hint: 'Raise the limit with --max-size, or leave the file out with --ignore-pattern.',
      }
    }
    return readFileSync(descriptor)
  } catch (error) {
    return {path, message: `cannot be read: ${systemReason(error)}`}
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

/** Bytes → text. UTF-8 alone: a guess at another encoding would move every position. */
export function decode(path: string, bytes: Uint8Array): Source | Fault {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (utf16) return {path, message: 'is UTF-16', hint: 'Save it as UTF-8.'}
  const zero = bytes.indexOf(0)
  if (zero >= 0) return {path, message: `is no text: byte ${zero} is zero`, hint: 'Leave binary files out with --ignore-pattern.'}
  try {
    return {path, text: new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)}
  } catch {
    const at = firstInvalidByte(bytes)
    const line = bytes.subarray(0, at).reduce((count, byte) => count + (byte === 10 ? 1 : 0), 1)
    const value = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')
    return {path, message: `is not valid UTF-8: byte ${at} (0x${value}, in line ${line})`, hint: 'Save it as UTF-8; the file may be in Windows-1252.'}
  }
}

/** Offset at which a UTF-8 decoder stops: the first byte of a sequence that is cut short, overlong or no sequence at all. */
function firstInvalidByte(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const lead = bytes[at] as number
    const size = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
    if (size === 0) return at
    for (let next = 1; next < size; next++) {
      const byte = bytes[at + next] ?? 0
      const least = next > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
      const most = next > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
      if (byte < least || byte > most) return at
    }
    at += size
  }
  return at
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(bytes % 1_000_000 === 0 ? 0 : 1)
}

const reasons: Record<string, string> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  ENOENT: 'it is gone',
  EISDIR: 'it is a folder',
  ELOOP: 'its links go in a circle',
  EMFILE: 'too many files are open',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EFBIG: 'it would be larger than files may be here',
  EROFS: 'the disk is read-only',
  EIO: 'the disk failed',
  ENOTDIR: 'a folder on the way to it is a file',
  EEXIST: 'something else of this name is there',
}

export function systemReason(error: unknown): string {
  const {code, message} = error as {code?: string; message?: string}
  return reasons[code ?? ''] ?? code ?? message ?? String(error)
}
