/** What a word is counted as. */
import {openings, wordClasses} from './word-classes.js'

const endingIds = ['ing', 'ly', 'nominal', 'adjectival']
const apostropheIds = ['contractions', 'possessives']
const lengthIds = ['short words', 'long words']

/** Kinds of traits, each with its measures. A word has one of each kind at most. */
export const kinds: ReadonlyArray<readonly string[]> = [
  Object.keys(wordClasses),
  endingIds,
  apostropheIds,
  lengthIds,
  Object.keys(openings).map((name) => `opening ${name}`),
]
/** Places of the kinds; openings count at the beginning of a sentence only. */
export const endings = kinds.indexOf(endingIds)
const apostrophes = kinds.indexOf(apostropheIds)
const lengths = kinds.indexOf(lengthIds)
export const openers = kinds.length - 1

export const ing = endingIds.indexOf('ing') + 1
const ly = endingIds.indexOf('ly') + 1
const nominal = endingIds.indexOf('nominal') + 1
const adjectival = endingIds.indexOf('adjectival') + 1
const contraction = apostropheIds.indexOf('contractions') + 1
const possessive = apostropheIds.indexOf('possessives') + 1
const short = lengthIds.indexOf('short words') + 1
const long = lengthIds.indexOf('long words') + 1

/** Traits are packed: for each kind some bits with the place in its list, from 1 on, and 0 for none of them. */
const bits = 6
/** There are fewer in each list. */
export const mostPlaces = 1 << bits

/** The place of a word with these traits in the list of a kind; 0 for none. */
export function traitIn(traits: number, kind: number): number {
  return (traits >> (bits * kind)) & (mostPlaces - 1)
}

/** `token` is a word in lower case with straight apostrophes. */
export function traitsOf(token: string): number {
  let traits = classOf.get(token) ?? 0
  traits |= endingOf(token) << (bits * endings)
  if (token.includes("'")) traits |= (isContraction(token) ? contraction : possessive) << (bits * apostrophes)
  if (token.length <= 3 || token.length >= 9) traits |= (token.length <= 3 ? short : long) << (bits * lengths)
  return traits | ((openingOf.get(token) ?? 0) << (bits * openers))
}

const classOf = placesOf(wordClasses)
const openingOf = placesOf(openings)

function placesOf(lists: Readonly<Record<string, string>>): Map<string, number> {
  return new Map(Object.values(lists).flatMap((list, at) => list.split(' ').map((word): [string, number] => [word, at + 1])))
}

const nouns = /(?:tions?|ments?|ness|it(?:y|ies)|[ae]nce|ism|ship|sions?)$/
const adjectives = /(?:ive|ous|ful|ical|ial|able|ible|ary)$/

function endingOf(word: string): number {
  if (word.length > 5 && word.endsWith('ing')) return ing
  if (word.length > 4 && word.endsWith('ly')) return ly
  // No ending is longer than five letters.
  const end = word.slice(-5)
  if (word.length > 6 && nouns.test(end)) return nominal
  return word.length > 5 && adjectives.test(end) ? adjectival : 0
}

/** "don't" and "it's", not "the council's". */
function isContraction(word: string): boolean {
  if (word.endsWith("'s")) return /^(?:it|that|he|she|there|here|what|who|let|how|where)'s$/.test(word)
  return /'(?:t|re|ve|ll|d|m)$/.test(word)
}
