/** Words that two accounts have in common in the same order: the longest passage of one that stands in the other. */
import type {Span} from '../article.js'
import type {Facts} from '../facts.js'
import {matchesOf} from './matches.js'
import {spanAt} from './spans.js'
import {hash} from './terms.js'

export interface Run {
  words: number
  /** The first words of the passage. */
  inA: Span
  inB: Span
}

/** The words of an account outside quotations, and where each run of a few of them begins. */
export interface Passage {
  words: readonly Word[]
  /** By word, the hash of the run that begins there. */
  runs: readonly number[]
  /** By hash, the first place of the run. */
  places: ReadonlyMap<number, number>
}

interface Word extends Span {
  lower: string
  statement: number
}

/** Passages shorter than this are no reason to look at two places. */
const seed = 8

/** The longest run of words outside quotations that both accounts have. */
export function longestRun(a: Passage, b: Passage): Run | undefined {
  let best: {at: number; from: number; length: number} | undefined
  for (let at = 0; at < a.runs.length; ) {
    const from = b.places.get(a.runs[at] as number)
    const length = from === undefined ? 0 : sharedFrom(a.words, at, b.words, from)
    // Two runs may have one hash by chance.
    if (from === undefined || length < seed) {
      at++
      continue
    }
    if (length > (best?.length ?? 0)) best = {at, from, length}
    at += length
  }
  return best && {words: best.length, inA: beginningOf(a.words, best.at), inB: beginningOf(b.words, best.from)}
}

/** Words that two texts have in common from two places on. */
function sharedFrom(a: readonly Word[], at: number, b: readonly Word[], from: number): number {
  let length = 0
  while (at + length < a.length && a[at + length]?.lower === b[from + length]?.lower) length++
  return length
}

/** The first words of a passage, as far as its first sentence goes. */
function beginningOf(words: readonly Word[], at: number): Span {
  const first = words[at] as Word
  let last = at
  while (last + 1 < at + seed && words[last + 1]?.statement === first.statement) last++
  return {start: first.start, end: (words[last] as Word).end}
}

export function passageOf({statements, quotes}: Facts): Passage {
  const words: Word[] = []
  for (const [statement, {start, text}] of statements.entries()) {
    for (const {0: word, index} of matchesOf(/[\p{L}\p{N}]+/gu, text)) {
      const at = start + index
      if (!spanAt(quotes, at)) words.push({start: at, end: at + word.length, lower: word.toLowerCase(), statement})
    }
  }
  const runs = runsOf(words.map(({lower}) => hash(lower)))
  const places = new Map<number, number>()
  for (let at = runs.length - 1; at >= 0; at--) places.set(runs[at] as number, at)
  return {words, runs, places}
}

/** The hash of each run of words, in 32 bits. */
function runsOf(hashes: readonly number[]): number[] {
  const runs: number[] = []
  for (let at = 0; at + seed <= hashes.length; at++) {
    let run = 0
    for (let next = at; next < at + seed; next++) run = (Math.imul(run, 0x01000193) + (hashes[next] as number)) | 0
    runs.push(run)
  }
  return runs
}
