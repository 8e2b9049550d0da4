/** Words that two accounts have in common in the same order: the longest passage of one that stands in the other. */

import {lowerUnitAt} from '../../src/base/characters.js'
import {hashed, noHash} from '../../src/base/interner.js'
import type {Span} from '../../src/base/spans.js'
import type {Facts} from '../../src/model/facts.js'

export interface Run {
  words: number
  /** The first words of the passage. */
  inA: Span
  inB: Span
}

/** The words of an account outside quotations, one after the other in arrays. */
export interface Passage {
  starts: Int32Array
  ends: Int32Array
  /** Index of the sentence. */
  statements: Int32Array
  /** Of the word in lower case, in 32 bits. Two words may have one by chance; a passage of them does not. */
  hashes: Int32Array
  /** By word, the hash of the run that begins there. */
  runs: Int32Array
  /** By the last bits of a run’s hash or the next free place behind: the first word of the first such run, plus 1. */
  places: Int32Array
}

/** Passages shorter than this are no reason to look at two places. */
const seed = 8

/** The longest run of words outside quotations that both accounts have. */
export function longestRun(a: Passage, b: Passage): Run | undefined {
  let best: {at: number; from: number; length: number} | undefined
  for (let at = 0; at < a.runs.length; ) {
    const from = placeOf(a.runs[at] as number, b)
    const length = from < 0 ? 0 : sharedFrom(a.hashes, at, b.hashes, from)
    // Two runs may have one hash by chance.
    if (length < seed) {
      at++
      continue
    }
    if (length > (best?.length ?? 0)) best = {at, from, length}
    at += length
  }
  return best && {words: best.length, inA: beginningOf(a, best.at), inB: beginningOf(b, best.from)}
}

/** Words that two texts have in common from two places on. */
function sharedFrom(a: Int32Array, at: number, b: Int32Array, from: number): number {
  const most = Math.min(a.length - at, b.length - from)
  let length = 0
  while (length < most && a[at + length] === b[from + length]) length++
  return length
}

/** The first words of a passage, as far as its first sentence goes. */
function beginningOf({starts, ends, statements}: Passage, at: number): Span {
  let last = at
  while (last + 1 < at + seed && statements[last + 1] === statements[at]) last++
  return {start: starts[at] as number, end: ends[last] as number}
}

export function passageOf({statements, quotes}: Facts): Passage {
  const room = statements.reduce((sum, {text}) => sum + (text.length >> 1) + 1, 0)
  const [starts, ends, within, hashes] = [new Int32Array(room), new Int32Array(room), new Int32Array(room), new Int32Array(room)]
  let length = 0
  let quote = 0
  for (let statement = 0; statement < statements.length; statement++) {
    const {start, text} = statements[statement] as Facts['statements'][number]
    for (let at = 0; at < text.length; ) {
      const from = at
      let hash = noHash
      for (let unit = lowerUnitAt(text, at); unit !== 0; unit = at < text.length ? lowerUnitAt(text, at) : 0) {
        hash = hashed(hash, unit)
        at++
      }
      if (at === from) {
        at++
        continue
      }
      while (quote < quotes.length && (quotes[quote] as Span).end <= start + from) quote++
      if (quote < quotes.length && (quotes[quote] as Span).start <= start + from) continue
      starts[length] = start + from
      ends[length] = start + at
      within[length] = statement
      hashes[length++] = hash
    }
  }
  const runs = runsOf(hashes.subarray(0, length))
  const part = (all: Int32Array): Int32Array => all.subarray(0, length)
  return {starts: part(starts), ends: part(ends), statements: part(within), hashes: part(hashes), runs, places: placesOf(runs)}
}

/** The hash of each run of words, in 32 bits. */
function runsOf(hashes: Int32Array): Int32Array {
  const runs = new Int32Array(Math.max(0, hashes.length - seed + 1))
  for (let at = 0; at < runs.length; at++) {
    let run = 0
    for (let next = at; next < at + seed; next++) run = (Math.imul(run, 0x01000193) + (hashes[next] as number)) | 0
    runs[at] = run
  }
  return runs
}

function placesOf(runs: Int32Array): Int32Array {
  let size = 64
  while (size < runs.length * 2) size *= 2
  const places = new Int32Array(size)
  for (let at = 0; at < runs.length; at++) {
    const place = slotOf(runs[at] as number, runs, places)
    if (places[place] === 0) places[place] = at + 1
  }
  return places
}

/** The first word of a run with that hash; -1 when there is none. */
function placeOf(run: number, {runs, places}: Passage): number {
  return (places[slotOf(run, runs, places)] as number) - 1
}

/** Where a run is entered, or would be. */
function slotOf(run: number, runs: Int32Array, places: Int32Array): number {
  const last = places.length - 1
  let slot = (run ^ (run >>> 15)) & last
  while (places[slot] !== 0 && runs[(places[slot] as number) - 1] !== run) slot = (slot + 1) & last
  return slot
}
