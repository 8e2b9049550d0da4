/** The words of a quotation, and where two quotations of one utterance differ. */
import type {Span} from '../../base/spans.js'
import {pieceEnd, type SpokenWords, sounds} from './spoken-words.js'

export interface Utterance {
  /** What its words sound like, and where each of them stands. */
  sounds: readonly number[]
  starts: readonly number[]
  ends: readonly number[]
  /** What gave the sounds their numbers. */
  spoken: SpokenWords
  /** Offset of the quotation, and its text. */
  start: number
  text: string
}

/** Longer quotations are compared by their first words only, so that the work stays small. */
const longest = 160

/** So few words in common are an utterance only where they are half of the shorter quotation. */
const few = 8

/** "“We won’t go,”" is "we will not go". Only utterances with the same `spoken` can be compared. */
export function utteranceOf({start, text}: {start: number; text: string}, spoken: SpokenWords = sounds()): Utterance {
  const utterance = {sounds: [] as number[], starts: [] as number[], ends: [] as number[], spoken, start, text}
  for (let at = 0; at < text.length && utterance.sounds.length < longest; ) {
    const end = pieceEnd(text, at)
    if (end === at) {
      at++
      continue
    }
    for (const sound of spoken.of(text, at, end)) {
      utterance.sounds.push(sound)
      utterance.starts.push(start + at)
      utterance.ends.push(start + end)
    }
    at = end
  }
  return utterance
}

export interface Difference {
  /** Words of either side, empty where the other side has more; and their places, with the words beside them. */
  a: string[]
  b: string[]
  atA: Span
  atB: Span
  /** What stands there, to be shown. */
  textA: string
  textB: string
}

/** Where two quotations differ inside what they share, or undefined when they are not the same utterance. */
export function compareUtterances(a: Utterance, b: Utterance, threshold: number): Difference[] | undefined {
  const pairs = align(a.sounds, b.sounds)
  const first = pairs[0]
  const last = pairs.at(-1)
  if (!first || !last) return undefined
  const span = Math.max(last[0] - first[0], last[1] - first[1]) + 1
  if (pairs.length < 5 || pairs.length < span * threshold) return undefined
  // "at the heart of the Fair Harbours Act", "the foundation of the Fair Harbours Act": a name, said in two sentences.
  if (pairs.length < few && pairs.length * 2 < Math.min(a.sounds.length, b.sounds.length)) return undefined
  const differences: Difference[] = []
  for (let at = 1; at < pairs.length; at++) {
    const [fromA, fromB] = pairs[at - 1] as [number, number]
    const [toA, toB] = pairs[at] as [number, number]
    if (toA === fromA + 1 && toB === fromB + 1) continue
    const difference = differenceOf(a, b, fromA, toA, fromB, toB)
    if (difference) differences.push(difference)
  }
  return [...headOf(a, b, first), ...differences, ...tailOf(a, b, last)]
}

/** As many words as this may be others at the very start or end, where a quotation may also be cut. */
const edge = 2

/** What is otherwise at the start: both quotations begin as many words before the first that they share. */
function headOf(a: Utterance, b: Utterance, [inA, inB]: [number, number]): Difference[] {
  if (inA !== inB || inA === 0 || inA > edge) return []
  const difference = differenceOf(a, b, -1, inA, -1, inB)
  return difference ? [difference] : []
}

function tailOf(a: Utterance, b: Utterance, [inA, inB]: [number, number]): Difference[] {
  const [left, right] = [a.sounds.length - 1 - inA, b.sounds.length - 1 - inB]
  if (left !== right || left === 0 || left > edge || a.sounds.length >= longest || b.sounds.length >= longest) return []
  const difference = differenceOf(a, b, inA, a.sounds.length, inB, b.sounds.length)
  return difference ? [difference] : []
}

function differenceOf(a: Utterance, b: Utterance, fromA: number, toA: number, fromB: number, toB: number): Difference | undefined {
  const [textA, textB] = [between(a, fromA, toA), between(b, fromB, toB)]
  // What is left out openly, explained in brackets, or quoted inside the quotation is no change.
  // The cut may stand a word or two beside the difference, "a plan … to protect" for "a plan to save, to protect"; but it hides no lone "not".
  const beside = Math.max(toA - fromA, toB - fromB) > 2 ? 2 : 0
  if ([between(a, fromA - beside, toA + beside), between(b, fromB - beside, toB + beside)].some((text) => /…|\.\s?\.\s?\.|[[\]]/.test(text))) return undefined
  if ([textA, textB].some((text) => /[(){}]/.test(text))) return undefined
  const said = ({sounds, spoken}: Utterance, from: number, to: number): string[] => sounds.slice(from + 1, to).map((sound) => spoken.textOf(sound))
  const [wordsA, wordsB] = [said(a, fromA, toA), said(b, fromB, toB)]
  if (wordsA.join('') === wordsB.join('') || (wordsA.length === 1 && wordsB.length === 1 && areMasked(wordsA[0] as string, wordsB[0] as string)))
    return undefined
  // Words between dashes are often put in by the desk; one word beside a dash is not.
  if (Math.max(wordsA.length, wordsB.length) > 1 && [textA, textB].some((text) => /—|--|\s-\s/.test(text))) return undefined
  const place = (utterance: Utterance, from: number, to: number): Span => {
    const [low, high] = to - from > 1 ? [from + 1, to - 1] : [from, to]
    return {start: utterance.starts[low] as number, end: utterance.ends[high] as number}
  }
  const shown = (utterance: Utterance, from: number, to: number): string => {
    const [low, high] = [utterance.starts[Math.max(0, from)], utterance.ends[Math.min(to, utterance.ends.length - 1)]] as [number, number]
    return utterance.text.slice(low - utterance.start, high - utterance.start)
  }
  return {a: wordsA, b: wordsB, atA: place(a, fromA, toA), atB: place(b, fromB, toB), textA: shown(a, fromA, toA), textB: shown(b, fromB, toB)}
}

/** "d*mn" is "damn". */
function areMasked(a: string, b: string): boolean {
  const [masked, plain] = a.includes('*') ? [a, b] : [b, a]
  return masked.includes('*') && masked[0] === plain[0]
}

function between({starts, ends, start, text}: Utterance, from: number, to: number): string {
  return text.slice((ends[from] ?? start) - start, (starts[to] ?? start + text.length) - start)
}

/** Longest common subsequence of words, without stray words far from the rest. */
function align(a: readonly number[], b: readonly number[]): Array<[number, number]> {
  const width = b.length + 1
  const table = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    const sound = a[i] as number
    const row = i * width
    for (let j = b.length - 1; j >= 0; j--) {
      const [below, beside] = [row + width + j, row + j + 1]
      table[row + j] = sound === b[j] ? (table[below + 1] as number) + 1 : Math.max(table[below] as number, table[beside] as number)
    }
  }
  const pairs: Array<[number, number]> = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if ((table[(i + 1) * width + j] as number) >= (table[i * width + j + 1] as number)) i++
    else j++
  }
  return extendBack(trim(trim(pairs).reverse()).reverse(), a, b)
}

/**
 * Pairs for the words before the first pair, the nearest first: a "this" far ahead may have been taken for the "this" that begins the sentence.
 */
function extendBack(pairs: Array<[number, number]>, a: readonly number[], b: readonly number[]): Array<[number, number]> {
  const same = (inA: number, inB: number): boolean => inA >= 0 && inB >= 0 && a[inA] === b[inB]
  for (;;) {
    const [inA, inB] = pairs[0] ?? [0, 0]
    // Past a word, two in a row have to be the same: one may be by chance.
    const step = steps.find(([byA, byB]) => same(inA - byA, inB - byB) && (byA + byB === 2 || same(inA - byA - 1, inB - byB - 1)))
    if (!step) return pairs
    pairs.unshift([inA - step[0], inB - step[1]])
  }
}

/** One word on; past a word that differs; past a word that only one has. */
const steps: ReadonlyArray<[number, number]> = [
  [1, 1],
  [2, 2],
  [1, 2],
  [2, 1],
]

/** Cuts pairs at the start that are cut off from the rest by a wide gap: a stray "the" shared by chance. */
function trim(pairs: Array<[number, number]>): Array<[number, number]> {
  for (let run = 1; run <= 3 && run < pairs.length; run++) {
    const [before, after] = [pairs[run - 1] as [number, number], pairs[run] as [number, number]]
    const gap = Math.max(Math.abs(after[0] - before[0]), Math.abs(after[1] - before[1])) - 1
    if (gap > run * 2) return trim(pairs.slice(run))
  }
  return pairs
}
