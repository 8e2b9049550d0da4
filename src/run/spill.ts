/**
 * Where a run keeps what it has read of each article until the articles of its event are known: facts are large, and most articles
 * are compared with none. A few are held in memory, more are put into a file; the cache is such a file, one that stays.
 */
import {randomUUID} from 'node:crypto'
import {closeSync, openSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {type FileResult, inMemory, type StoredResult} from '../engine/lint-texts.js'
import {writeAll} from '../system/write-file.js'
import {inFile, lineOf, moved} from './record-file.js'
import {parseMain, readingJson} from './record-json.js'

export interface ResultStore {
  /** What is known of an article from before; `bytesOf` gives its file. */
  find(path: string, bytesOf: () => Uint8Array | undefined): StoredResult | undefined
  keep(reading: FileResult): StoredResult
  /** To be called once no facts are needed any more; says what people should know. */
  close(): string[]
}

/** Of more articles than this the facts are put into a file. */
const mostInMemory = 100

export function storeFor(articles: number): ResultStore {
  return articles > mostInMemory ? storeInFile() : {find: () => undefined, keep: inMemory, close: () => []}
}

/** Without a name where the system allows it, so that nothing is left whatever ends the run. */
function storeInFile(): ResultStore {
  let descriptor: number | undefined
  let size = 0
  let isFull = false
  return {
    find: () => undefined,
    keep(reading) {
      if (isFull) return inMemory(reading)
      try {
        descriptor ??= openTemporary()
        const line = lineOf(readingJson(reading))
        writeAll(descriptor, line.bytes)
        const place = moved(line.place, size)
        size += line.bytes.length
        return inFile(descriptor, parseMain(line.main), place)
      } catch {
        // Where the disk has no room there is still the memory.
        isFull = true
        return inMemory(reading)
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
