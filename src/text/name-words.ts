/** The words that names are made of, and when two of them are one word spelled twice. */
import type {Name, Span} from '../article.js'
import {matchesOf} from './matches.js'
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
  /** Whether "the" stands before the name, as before no surname. */
  the: boolean
  /** The words of the name before (initials are passed over) and behind it, folded; empty when there is none. */
  before: string
  after: string
  /** Words of the name that it is part of. */
  length: number
}

/** The words of `names` by their folded form; `textBefore` gives some characters before an offset. */
export function nameWordsOf(names: Iterable<Name>, textBefore: (offset: number) => string): Map<string, NameWord[]> {
  const words = new Map<string, NameWord[]>()
  for (const name of names) {
    const parts = partsOf(name)
    let before: Part | undefined
    for (const [at, part] of parts.entries()) {
      const use: NameWord = {
        at: parts.length === 1 ? part : {start: (before ?? part).start, end: (parts[at + 1] ?? part).end},
        word: {start: part.start, end: part.end},
        the: at === 0 && /\bthe $/i.test(textBefore(part.start)),
        before: before?.folded ?? '',
        after: parts[at + 1]?.folded ?? '',
        length: parts.length,
      }
      const uses = words.get(part.folded)
      if (uses) uses.push(use)
      else words.set(part.folded, [use])
      if (part.text.length > 1) before = part
    }
  }
  return words
}

interface Part extends Span {
  text: string
  folded: string
}

function partsOf(name: Name): Part[] {
  return matchesOf(/[\p{L}\p{M}](?:[\p{L}\p{M}’'.-]*[\p{L}\p{M}])?/gu, name.text).map(({0: text, index}) => ({
    text,
    folded: fold(text),
    start: name.start + index,
    end: name.start + index + text.length,
  }))
}

/** Countries and their adjectives that both stand in names of firms: "azerbaijan" and "azerbaijani". */
export function adjectivePairs(words: ReadonlyMap<string, readonly NameWord[]>): Array<[string, string]> {
  const inFirms = [...words].filter(([, uses]) => uses.some((use) => fixed.test(use.after))).map(([word]) => word)
  const pairs: Array<[string, string]> = []
  for (const adjective of inFirms.filter(isAdjective)) for (const other of inFirms) if (isAdjectiveOf(adjective, other)) pairs.push([adjective, other])
  return pairs
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
  const alone = (uses: readonly NameWord[]): boolean => uses.every((use) => use.length === 1) && uses.some((use) => !use.the)
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
