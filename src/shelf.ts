/**
 * Where a run keeps what it has read of each article until the articles of its event are known: facts are large, and most articles
 * are compared with none. A few are held in memory, more are put into a file; the cache is such a file, one that stays.
 */
import {randomUUID} from 'node:crypto'
import {closeSync, openSync, readSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {type Kept, keptInMemory, type Reading} from './lint-texts.js'
import {type Main, parseFacts, parseMain, parseTerms, type ReadingJson, readingJson} from './reading-json.js'
import {writeAll} from './write.js'

export interface Shelf {
  /** What is known of an article from before; `bytesOf` gives its file. */
  find(path: string, bytesOf: () => Uint8Array | undefined): Kept | undefined
  keep(reading: Reading): Kept
  /** To be called once no facts are needed any more; says what people should know. */
  close(): string[]
}

/** Of more articles than this the facts are put into a file. */
const few = 100

export function shelfFor(articles: number): Shelf {
  return articles > few ? shelfInFile() : {find: () => undefined, keep: keptInMemory, close: () => []}
}

/** Without a name where the system allows it, so that nothing is left whatever ends the run. */
function shelfInFile(): Shelf {
  let descriptor: number | undefined
  let size = 0
  let isFull = false
  return {
    find: () => undefined,
    keep(reading) {
      if (isFull) return keptInMemory(reading)
      try {
        descriptor ??= openTemporary()
        const line = lineOf(readingJson(reading))
        writeAll(descriptor, line.bytes)
        const place = moved(line.place, size)
        size += line.bytes.length
        return keptAt(descriptor, parseMain(line.main), place)
      } catch {
        // Where the disk has no room there is still the memory.
        isFull = true
        return keptInMemory(reading)
      }
    },
    close() {
      if (descriptor !== undefined) closeSync(descriptor)
      return []
    },
  }
}

function openTemporary(): number {
  const file = join(tmpdir(), `copydesk-${randomUUID()}`)
  const descriptor = openSync(file, 'wx+', 0o600)
  rmSync(file, {force: true})
  return descriptor
}

/** Where the parts of a reading begin in a file, in bytes; one character stands behind each of them. */
export interface Place {
  main: number
  terms: number
  facts: number
  end: number
}

export interface Line {
  bytes: Buffer
  /** From the start of `bytes`. */
  place: Place
  /** For those who want it back without what belongs to a larger text. */
  main: string
}

/** `before` is put before it. */
export function lineOf({main, terms, facts}: ReadingJson, before = ''): Line {
  const [start, length, termsLength] = [Buffer.byteLength(before), Buffer.byteLength(main), Buffer.byteLength(terms)]
  const bytes = Buffer.from(`${before}${main}\t${terms}\t${facts}\n`)
  const place = {main: start, terms: start + length + 1, facts: start + length + termsLength + 2, end: bytes.length - 1}
  return {bytes, place, main}
}

export function moved({main, terms, facts, end}: Place, by: number): Place {
  return {main: main + by, terms: terms + by, facts: facts + by, end: end + by}
}

/** A reading whose facts are in a file. */
export function keptAt(descriptor: number, {told, ...reading}: Main, {terms, facts, end}: Place): Kept {
  const termsJson = (): string => readAt(descriptor, terms, facts - 1).toString()
  const factsJson = (): string => readAt(descriptor, facts, end).toString()
  return {...reading, account: told && {...told, terms: () => parseTerms(termsJson()), facts: () => parseFacts(factsJson(), termsJson())}}
}

/** The bytes from `start` to `end`; fewer when the file is shorter. */
export function readAt(descriptor: number, start: number, end: number): Buffer {
  const bytes = Buffer.allocUnsafe(end - start)
  for (let at = 0; at < bytes.length; ) {
    const read = readSync(descriptor, bytes, at, bytes.length - at, start + at)
    if (read === 0) return bytes.subarray(0, at)
    at += read
  }
  return bytes
}
