/** What is counted of a word, worked out once: most words of an article stood in the one before. */
import {type Opening, openings, type WordClass, wordClasses} from './word-classes.js'

export interface Shape {
  /** The word in lower case with straight apostrophes, or a sign. */
  token: string
  /** Of `codeOf`, for tokens that some tell has; -1 for all others. */
  code: number
  /** Places in `countNames` of what it counts as. */
  counts: readonly number[]
  /** Place of the opening it makes in `openingNames`; -1 for none. */
  opening: number
  isIng: boolean
}

const codes = new Map<string, number>()

/** A number for a token, by which tells are looked up; words read before it had one are read anew. */
export function codeOf(token: string): number {
  let code = codes.get(token)
  if (code === undefined) {
    code = codes.size
    codes.set(token, code)
    known.clear()
  }
  return code
}

const known = new Map<string, Shape>()
/** More are forgotten: names and numbers come without end. */
const mostKnown = 50_000

function sign(token: string): Shape {
  return {token, code: codeOf(token), counts: [], opening: -1, isIng: false}
}

/** What stands among the words: the beginning of a sentence, a comma, a quotation, anything with a digit, a name. */
export const start = sign('^')
export const comma = sign(',')
export const quotation = sign('”')
export const figure = sign('#')
export const name = sign('N')

/** Tokens that are no words. */
export const signs: ReadonlySet<string> = new Set([start, comma, quotation, figure, name].map(({token}) => token))

const classNames = Object.keys(wordClasses) as WordClass[]
export const openingNames = Object.keys(openings) as Opening[]
/** What single words are counted as: ids of measures. */
export const countNames = [...classNames, 'ing', 'ly', 'nominal', 'adjectival', 'contractions', 'possessives', 'short words', 'long words'] as const
const countOf = new Map<string, number>(countNames.map((name, at) => [name, at]))
const classOf = placesOf(classNames.map((name) => wordClasses[name]))
const openingOf = placesOf(openingNames.map((name) => openings[name]))

function placesOf(lists: readonly string[]): Map<string, number> {
  return new Map(lists.flatMap((list, at) => list.split(' ').map((word): [string, number] => [word, at])))
}

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
  const ending = endingOf(token)
  const counted = [
    ending,
    token.includes("'") ? (isContraction(token) ? 'contractions' : 'possessives') : null,
    token.length <= 3 ? 'short words' : token.length >= 9 ? 'long words' : null,
  ]
  return {
    token,
    code: codes.get(token) ?? -1,
    counts: [classOf.get(token), ...counted.map((name) => (name === null ? undefined : countOf.get(name)))].filter((at) => at !== undefined),
    opening: openingOf.get(token) ?? -1,
    isIng: ending === 'ing',
  }
}

const nouns = /(?:tions?|ments?|ness|it(?:y|ies)|[ae]nce|ism|ship|sions?)$/
const adjectives = /(?:ive|ous|ful|ical|ial|able|ible|ary)$/

function endingOf(word: string): (typeof countNames)[number] | null {
  if (word.length > 5 && word.endsWith('ing')) return 'ing'
  if (word.length > 4 && word.endsWith('ly')) return 'ly'
  if (word.length > 6 && nouns.test(word)) return 'nominal'
  return word.length > 5 && adjectives.test(word) ? 'adjectival' : null
}

/** "don't" and "it's", not "the council's". */
function isContraction(word: string): boolean {
  if (word.endsWith("'s")) return /^(?:it|that|he|she|there|here|what|who|let|how|where)'s$/.test(word)
  return /'(?:t|re|ve|ll|d|m)$/.test(word)
}
