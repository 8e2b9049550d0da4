/** Results as lines of a file, of which the facts are read when they are asked for. */
import {readSync} from 'node:fs'
import type {StoredResult} from '../engine/lint-texts.js'
import type {Account, AccountHead} from '../events/grouping/account.js'
import type {Facts, Terms} from '../model/facts.js'
import {parseFacts, parseTerms, type ReadingJson, type StoredHead} from './record-json.js'

/** Where the parts of a reading begin in a file, in bytes; one character stands behind each of them. */
export interface Place {
  main: number
  terms: number
  facts: number
  end: number
}

export interface Line {
  /** To be written before the next line is made or one is read: they take the same room. */
  bytes: Buffer
  /** From the start of `bytes`. */
  place: Place
  /** For those who want it back without what belongs to a larger text. */
  main: string
}

/** Of thousands of buffers, each of its own length, the memory keeps the gaps. */
const sharedBuffer = Buffer.allocUnsafe(1 << 20)

/** `before` is put before it. */
export function lineOf({main, terms, facts}: ReadingJson, before = ''): Line {
  // A UTF-16 code unit takes three bytes at most.
  const most = 3 * (before.length + main.length + terms.length + facts.length) + 3
  const bytes = most > sharedBuffer.length ? Buffer.allocUnsafe(most) : sharedBuffer
  let size = 0
  const put = (text: string): number => {
    const at = size
    size += bytes.write(text, at)
    return at
  }
  put(before)
  const place = {main: put(main), terms: put(`\t${terms}`) + 1, facts: put(`\t${facts}`) + 1, end: put('\n')}
  return {bytes: bytes.subarray(0, size), place, main}
}

export function moved({main, terms, facts, end}: Place, by: number): Place {
  return {main: main + by, terms: terms + by, facts: facts + by, end: end + by}
}

/** A reading whose facts are in a file. */
export function inFile(descriptor: number, {told, ...reading}: StoredHead, {terms, facts, end}: Place): StoredResult {
  return {...reading, account: told && new StoredAccount(told, descriptor, terms, facts, end)}
}

/** One is held for every article of a run: nothing but numbers besides what it tells. */
class StoredAccount implements Account {
  readonly path: string
  declare readonly event?: string
  declare readonly sources?: string[]
  readonly #descriptor: number
  readonly #terms: number
  readonly #facts: number
  readonly #end: number

  /** `terms` and `facts` is where they begin in the file. */
  constructor(told: AccountHead, descriptor: number, terms: number, facts: number, end: number) {
    this.path = told.path
    if (told.event !== undefined) this.event = told.event
    if (told.sources !== undefined) this.sources = told.sources
    this.#descriptor = descriptor
    this.#terms = terms
    this.#facts = facts
    this.#end = end
  }

  terms(): Terms {
    return parseTerms(this.#termsJson())
  }

  facts(): Facts {
    return parseFacts(textAt(this.#descriptor, this.#facts, this.#end), this.#termsJson())
  }

  #termsJson(): string {
    return textAt(this.#descriptor, this.#terms, this.#facts - 1)
  }
}

function textAt(descriptor: number, start: number, end: number): string {
  const size = end - start
  return fill(size > sharedBuffer.length ? Buffer.allocUnsafe(size) : sharedBuffer.subarray(0, size), descriptor, start).toString()
}

/** The bytes from `start` to `end`; fewer when the file is shorter. */
export function readAt(descriptor: number, start: number, end: number): Buffer {
  return fill(Buffer.allocUnsafe(end - start), descriptor, start)
}

function fill(bytes: Buffer, descriptor: number, start: number): Buffer {
  for (let at = 0; at < bytes.length; ) {
    const read = readSync(descriptor, bytes, at, bytes.length - at, start + at)
    if (read === 0) return bytes.subarray(0, at)
    at += read
  }
  return bytes
}
