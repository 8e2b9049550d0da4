/** What is counted of a word, worked out once: most words of an article stood in the one before. */
import {type Opening, openings, type WordClass, wordClasses} from './word-classes.js'

export interface Shape {
  /** The word in lower case with straight apostrophes, or a sign. */
  token: string
  /** Place of its class in `classNames`, and of the opening it makes in `openingNames`; -1 for none. */
  kind: number
  opening: number
  ending: 'ing' | 'ly' | 'noun' | 'adjective' | null
  mark: 'contraction' | 'possessive' | null
}

function sign(token: string): Shape {
  return {token, kind: -1, opening: -1, ending: null, mark: null}
}

/** What stands among the words: the beginning of a sentence, a comma, a quotation, anything with a digit, a name. */
export const start = sign('^')
export const comma = sign(',')
export const quotation = sign('”')
export const figure = sign('#')
export const name = sign('N')

/** Tokens that are no words. */
export const signs: ReadonlySet<string> = new Set([start, comma, quotation, figure, name].map(({token}) => token))

export const classNames = Object.keys(wordClasses) as WordClass[]
export const openingNames = Object.keys(openings) as Opening[]
const classOf = placesOf(classNames.map((name) => wordClasses[name]))
const openingOf = placesOf(openingNames.map((name) => openings[name]))

function placesOf(lists: readonly string[]): Map<string, number> {
  return new Map(lists.flatMap((list, at) => list.split(' ').map((word): [string, number] => [word, at])))
}

const known = new Map<string, Shape>()
/** More are forgotten: names and numbers come without end. */
const mostKnown = 50_000

/** `lower` is a word in lower case, as it stands in the article. */
export function shapeOf(lower: string): Shape {
  let shape = known.get(lower)
  if (!shape) {
    if (known.size >= mostKnown) known.clear()
    shape = readShape(lower)
    known.set(lower, shape)
  }
  return shape
}

function readShape(lower: string): Shape {
  if (/\d/.test(lower)) return figure
  const token = lower.replaceAll('’', "'")
  const mark = token.includes("'") ? (isContraction(token) ? 'contraction' : 'possessive') : null
  return {token, kind: classOf.get(token) ?? -1, opening: openingOf.get(token) ?? -1, ending: endingOf(token), mark}
}

const nouns = /(?:tions?|ments?|ness|it(?:y|ies)|[ae]nce|ism|ship|sions?)$/
const adjectives = /(?:ive|ous|ful|ical|ial|able|ible|ary)$/

function endingOf(word: string): Shape['ending'] {
  if (word.length > 5 && word.endsWith('ing')) return 'ing'
  if (word.length > 4 && word.endsWith('ly')) return 'ly'
  if (word.length > 6 && nouns.test(word)) return 'noun'
  return word.length > 5 && adjectives.test(word) ? 'adjective' : null
}

/** "don't" and "it's", not "the council's". */
function isContraction(word: string): boolean {
  if (word.endsWith("'s")) return /^(?:it|that|he|she|there|here|what|who|let|how|where)'s$/.test(word)
  return /'(?:t|re|ve|ll|d|m)$/.test(word)
}
