/** Finds tells in one walk over the words: from each, as far as some tell goes on. */
import type {Word} from '../../src/model/article.js'
import {codeOf} from './word-shapes.js'
import type {Wording} from './wording.js'

/** Wordings as a tree of tokens. Its branches have numbers above 0. */
export interface Matcher {
  /** The branch that begins with a token, by its code. */
  roots: Int32Array
  /** By branch: the tell that ends there, or -1. */
  ends: Int32Array
  /** By branch: whether any goes on from there. */
  goesOn: Uint8Array
  /** A branch, the code of the token that follows, and the branch it leads to; when a slot is taken, the next one serves. */
  slots: Int32Array
  /** Slots less one; there are as many as a power of two. */
  mask: number
  tells: number
}

export function compileTells(wordings: readonly string[]): Matcher {
  const rows = wordings.map((wording) => wording.split(' ').map(codeOf))
  const steps = rows.reduce((sum, row) => sum + row.length, 0)
  const roots = new Int32Array(1 + Math.max(0, ...rows.map(([first = 0]) => first)))
  const ends = new Int32Array(1 + steps).fill(-1)
  const goesOn = new Uint8Array(1 + steps)
  const mask = 2 ** Math.ceil(Math.log2(2 * steps + 1)) - 1
  const slots = new Int32Array(3 * (mask + 1))
  let branches = 0
  for (let tell = 0; tell < rows.length; tell++) {
    const row = rows[tell] as number[]
    const first = row[0] as number
    if (roots[first] === 0) roots[first] = ++branches
    let branch = roots[first] as number
    for (let at = 1; at < row.length; at++) {
      const code = row[at] as number
      const slot = slotOf(slots, mask, branch, code)
      if (slots[slot] === 0) {
        goesOn[branch] = 1
        slots[slot] = branch
        slots[slot + 1] = code
        slots[slot + 2] = ++branches
      }
      branch = slots[slot + 2] as number
    }
    ends[branch] = tell
  }
  return {roots, ends, goesOn, slots, mask, tells: wordings.length}
}

/** Where `slots` has this step, or would have it. */
function slotOf(slots: Int32Array, mask: number, branch: number, code: number): number {
  let slot = 3 * ((Math.imul(branch, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) & mask)
  while (slots[slot] !== 0 && (slots[slot] !== branch || slots[slot + 1] !== code)) slot = slot === 3 * mask ? 0 : slot + 3
  return slot
}

/** A tell where it stands first in the article. */
export interface Hit {
  tell: number
  /** Places of its first and last token in the wording. */
  from: number
  to: number
}

/** The tells that the article has, each once, in the order of their places. No tell goes on over the sign that a sentence begins with. */
export function findTells({roots, ends, goesOn, slots, mask, tells}: Matcher, {codes, size}: Wording): Hit[] {
  const hits: Hit[] = []
  const isFound = new Uint8Array(tells)
  for (let from = 0; from < size; from++) {
    let branch = roots[codes[from] as number] ?? 0
    for (let to = from; branch !== 0; ) {
      const tell = ends[branch] as number
      if (tell >= 0 && isFound[tell] === 0) {
        isFound[tell] = 1
        hits.push({tell, from, to})
      }
      if (goesOn[branch] === 0 || ++to === size) break
      branch = slots[slotOf(slots, mask, branch, codes[to] as number) + 2] as number
    }
  }
  return hits
}

export interface Found {
  /** Its words, counted from the first of the article. */
  first: number
  last: number
  /** Offsets into `Article.text`. */
  start: number
  end: number
}

/** The words of hits, which come in the order of their places; signs around them are left out. */
export function placesOf(hits: readonly Hit[], {sentences, words: numbers}: Wording): Found[] {
  let sentence = 0
  /** Words of the sentences before it. */
  let passed = 0
  const wordAt = (number: number): Word => {
    let words = sentences[sentence]?.words as readonly Word[]
    while (number >= passed + words.length) {
      passed += words.length
      words = sentences[++sentence]?.words as readonly Word[]
    }
    return words[number - passed] as Word
  }
  return hits.map(({from, to}) => {
    let at = from
    while ((numbers[at] as number) < 0) at++
    const first = numbers[at] as number
    at = to
    while ((numbers[at] as number) < 0) at--
    const last = numbers[at] as number
    return {first, last, start: wordAt(first).start, end: wordAt(last).end}
  })
}
