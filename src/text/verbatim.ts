/** Words that two accounts have in common in the same order: the longest passage of one that stands in the other. */
import type {Span} from '../article.js'
import type {Facts} from '../facts.js'
import {spanAt} from './spans.js'

export interface Run {
  words: number
  /** The first words of the passage. */
  inA: Span
  inB: Span
}

interface Word extends Span {
  lower: string
  statement: number
}

/** Passages shorter than this are no reason to look at two places. */
const seed = 8

/** The longest run of words outside quotations that both accounts have. */
export function longestRun(a: Facts, b: Facts): Run | undefined {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)]
  const places = new Map<string, number>()
  for (let at = wordsB.length - seed; at >= 0; at--) places.set(keyAt(wordsB, at), at)
  let best: {at: number; from: number; length: number} | undefined
  for (let at = 0; at + seed <= wordsA.length; ) {
    const from = places.get(keyAt(wordsA, at))
    if (from === undefined) {
      at++
      continue
    }
    let length = seed
    while (at + length < wordsA.length && wordsA[at + length]?.lower === wordsB[from + length]?.lower) length++
    if (length > (best?.length ?? 0)) best = {at, from, length}
    at += length
  }
  return best && {words: best.length, inA: beginningOf(wordsA, best.at), inB: beginningOf(wordsB, best.from)}
}

function keyAt(words: readonly Word[], at: number): string {
  return words
    .slice(at, at + seed)
    .map(({lower}) => lower)
    .join(' ')
}

/** The first words of a passage, as far as its first sentence goes. */
function beginningOf(words: readonly Word[], at: number): Span {
  const first = words[at] as Word
  let last = at
  while (last + 1 < at + seed && words[last + 1]?.statement === first.statement) last++
  return {start: first.start, end: (words[last] as Word).end}
}

const known = new WeakMap<Facts, Word[]>()

function wordsOf(account: Facts): Word[] {
  const read = known.get(account)
  if (read) return read
  const words: Word[] = []
  for (const [statement, {start, text}] of account.statements.entries()) {
    for (const {0: word, index} of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      const at = start + index
      if (!spanAt(account.quotes, at)) words.push({start: at, end: at + word.length, lower: word.toLowerCase(), statement})
    }
  }
  known.set(account, words)
  return words
}
