/** What a word is counted as. */
import {openings, wordClasses} from './word-classes.js'

/** Kinds of traits, each with its measures. A word has one of each kind at most. */
export const kinds: ReadonlyArray<readonly string[]> = [
  Object.keys(wordClasses),
  ['ing', 'ly', 'nominal', 'adjectival'],
  ['contractions', 'possessives'],
  ['short words', 'long words'],
  Object.keys(openings).map((name) => `opening ${name}`),
]
/** Places of kinds: of the endings, and of the openings, which count at the beginning of a sentence only. */
export const endings = 1
export const openers = 4
export const ing = 1

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
  const ofKinds = [
    classOf.get(token) ?? 0,
    placeIn(endings, endingOf(token)),
    placeIn(2, token.includes("'") ? (isContraction(token) ? 'contractions' : 'possessives') : ''),
    placeIn(3, token.length <= 3 ? 'short words' : token.length >= 9 ? 'long words' : ''),
    openingOf.get(token) ?? 0,
  ]
  return ofKinds.reduce((traits, place, kind) => traits | (place << (bits * kind)), 0)
}

function placeIn(kind: number, id: string): number {
  return (kinds[kind] ?? []).indexOf(id) + 1
}

const classOf = placesOf(wordClasses)
const openingOf = placesOf(openings)

function placesOf(lists: Readonly<Record<string, string>>): Map<string, number> {
  return new Map(Object.values(lists).flatMap((list, at) => list.split(' ').map((word): [string, number] => [word, at + 1])))
}

const nouns = /(?:tions?|ments?|ness|it(?:y|ies)|[ae]nce|ism|ship|sions?)$/
const adjectives = /(?:ive|ous|ful|ical|ial|able|ible|ary)$/

function endingOf(word: string): string {
  if (word.length > 5 && word.endsWith('ing')) return 'ing'
  if (word.length > 4 && word.endsWith('ly')) return 'ly'
  if (word.length > 6 && nouns.test(word)) return 'nominal'
  return word.length > 5 && adjectives.test(word) ? 'adjectival' : ''
}

/** "don't" and "it's", not "the council's". */
function isContraction(word: string): boolean {
  if (word.endsWith("'s")) return /^(?:it|that|he|she|there|here|what|who|let|how|where)'s$/.test(word)
  return /'(?:t|re|ve|ll|d|m)$/.test(word)
}
