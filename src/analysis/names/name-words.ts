/** The words that names are made of, and when two of them are one word spelled twice. */

import {kindAt, letter, mark} from '../../base/characters.js'
import {addTo} from '../../base/group-by.js'
import type {Span} from '../../base/spans.js'
import type {Name} from '../../model/article.js'
import {areForms, areVariants, fold, isAdjective, isAdjectiveOf, isOneEdit, isTransliteration} from './spelling.js'

/** Shorter words differ by a letter too often: "Bay" and "Day", "Jon" and "Ron". */
export const shortest = 4
/** Words as short as "Flyn" are compared only beside another word of the same name. */
const short = 5
/** A surname alone, and a first name (brothers and sisters differ by a letter more often than they are misspelled), need as much. */
const shortestAlone = 6

/** Names of firms and bodies that hold the country's name in one fixed form; "Azerbaijani police" and "Azerbaijan police" are both right. */
const fixed =
  /^(?:airlines?|airways|air|bank|telecom|railways?|post|open|institute|university|times|news|association|federation|petroleum|oil|energy|steel|motors|express|cup|league|foundation)$/

/** A word of a name, where it stands. */
export interface NameWord {
  /** The word with its neighbours in the name: what a finding points at. */
  at: Span
  word: Span
  /** Whether "the" stands before it and it begins the name: "the" stands before no surname. */
  isBehindThe(): boolean
  /** The words of the name before (initials are passed over) and behind it, folded; empty when there is none. */
  before: string
  after: string
  /** Words of the name that it is part of. */
  length: number
}

/** The words of `names` by their folded form; `textBefore` gives some characters before an offset. */
export function nameWordsOf(names: Iterable<Name>, textBefore: (offset: number) => string): Map<string, NameWord[]> {
  const words = new Map<string, NameWord[]>()
  const isBehindThe = (offset: number): boolean => /\bthe $/i.test(textBefore(offset))
  /** By text of a name: the same ones come again and again. */
  const known = new Map<string, readonly Part[]>()
  for (const {start, text} of names) {
    const parts = known.get(text) ?? partsOf(text)
    known.set(text, parts)
    let before: Part | undefined
    for (let at = 0; at < parts.length; at++) {
      const part = parts[at] as Part
      const next = parts[at + 1]
      addTo(words, part.folded, new UseOfWord(start, part, before, next, parts.length, at === 0 ? isBehindThe : undefined))
      if (part.end - part.start > 1) before = part
    }
  }
  return words
}

class UseOfWord implements NameWord {
  readonly at: Span
  readonly word: Span
  readonly before: string
  readonly after: string
  readonly length: number
  /** None for a word that does not begin its name. */
  readonly #isBehindThe: ((offset: number) => boolean) | undefined

  /** `start` is that of the name, of which these are parts. */
  constructor(
    start: number,
    part: Part,
    before: Part | undefined,
    next: Part | undefined,
    length: number,
    isBehindThe: ((offset: number) => boolean) | undefined,
  ) {
    this.word = {start: start + part.start, end: start + part.end}
    this.at = {start: start + (before ?? part).start, end: start + (next ?? part).end}
    this.before = before?.folded ?? ''
    this.after = next?.folded ?? ''
    this.length = length
    this.#isBehindThe = isBehindThe
  }

  isBehindThe(): boolean {
    return this.#isBehindThe?.(this.word.start) ?? false
  }
}

/** A word of a name; offsets in the name. */
interface Part extends Span {
  folded: string
}

const inner = new Set(["'", '’', '.', '-'].map((sign) => sign.charCodeAt(0)))

/** Letters, and the signs that stand between two of them: "O’Hara", "al-Masri", "U.S". */
function partsOf(text: string): Part[] {
  const parts: Part[] = []
  for (let at = 0; at < text.length; at++) {
    if (!isLetter(text, at)) continue
    const start = at
    let end = at + 1
    for (at++; at < text.length && (isLetter(text, at) || inner.has(text.charCodeAt(at))); at++) if (isLetter(text, at)) end = at + 1
    parts.push({start, end, folded: fold(text.slice(start, end))})
  }
  return parts
}

function isLetter(text: string, at: number): boolean {
  return (kindAt(text, at) & (letter | mark)) !== 0
}

/** Countries and their adjectives that both stand in names of firms: "azerbaijan" and "azerbaijani". */
export function adjectivePairs(words: Iterable<string>, usesOf: (word: string) => readonly NameWord[]): Array<[string, string]> {
  const isInFirm = (word: string): boolean => usesOf(word).some((use) => use.after !== '' && fixed.test(use.after))
  const all = [...words]
  const adjectives = all.filter((word) => isAdjective(word) && isInFirm(word))
  return adjectives.flatMap((adjective) =>
    all.filter((other) => isAdjectiveOf(adjective, other) && isInFirm(other)).map((other): [string, string] => [adjective, other]),
  )
}

/**
 * The uses of two words as one name, or undefined when they are two names. The words are one edit apart, or a country and its adjective.
 */
export function sameName(a: readonly NameWord[], b: readonly NameWord[], wordA: string, wordB: string): [NameWord[], NameWord[]] | undefined {
  if (isAdjectiveOf(wordA, wordB)) {
    const behind = (uses: readonly NameWord[]): Set<string> => new Set(uses.map((use) => use.after).filter((after) => fixed.test(after)))
    const both = new Set([...behind(a)].filter((after) => behind(b).has(after)))
    return both.size > 0 ? [a.filter((use) => both.has(use.after)), b.filter((use) => both.has(use.after))] : undefined
  }
  if (areForms(wordA, wordB) || areVariants(wordA, wordB)) return undefined
  const long = Math.min(wordA.length, wordB.length) >= shortestAlone
  // "Vincente Fox" and "Vicente Fox": all other words of the name are the same.
  const keys = (uses: readonly NameWord[]): Set<string> =>
    new Set(
      uses.flatMap(({before, after}) => [
        ...(before === '' ? [] : [`${before} _ ${after}`, ...(after === '' ? [] : [`${before} _`])]),
        ...(before === '' && after !== '' && long ? [`_ ${after}`] : []),
      ]),
    )
  const known = keys(b)
  for (const key of keys(a)) if (known.has(key)) return [[...a], [...b]]
  // "Ezequiel Mellendes" and "Ezekiel Melendes": the other word of the name is as near.
  if (Math.min(wordA.length, wordB.length) > short && [...keys(a)].some((key) => [...known].some((other) => areNearKeys(key, other)))) return [[...a], [...b]]
  // "Preiwald" alone and "Rainer Priewald": a surname, unless it has a first name of its own.
  if (!long || wordA[0] !== wordB[0]) return undefined
  const alone = (uses: readonly NameWord[]): boolean => uses.every((use) => use.length === 1) && uses.some((use) => !use.isBehindThe())
  const surname = (uses: readonly NameWord[]): boolean => uses.some((use) => use.before !== '' && use.after === '')
  return (alone(a) && surname(b)) || (alone(b) && surname(a)) ? [[...a], [...b]] : undefined
}

/** "ezequiel _ " and "ezekiel _ ": a first name in two spellings before the word in question. */
function areNearKeys(a: string, b: string): boolean {
  const [ofA, ofB] = [a.split(' '), b.split(' ')]
  if (ofA.length !== ofB.length || ofA.indexOf('_') !== ofB.indexOf('_')) return false
  return ofA.every((part, at) => {
    const other = ofB[at] as string
    return part === other || (Math.min(part.length, other.length) > short && isNear(part, other))
  })
}

function isNear(a: string, b: string): boolean {
  return isOneEdit(a, b) || isTransliteration(a, b)
}
