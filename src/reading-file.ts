/** Readings as lines of a file, of which the facts are read when they are asked for. */
import {readSync} from 'node:fs'
import type {Kept} from './lint-texts.js'
import {type Main, parseFacts, parseTerms, type ReadingJson} from './reading-json.js'

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
