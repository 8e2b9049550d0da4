/**
 * What the light grammar asks of a word again and again, worked out once for each word and kept as bits of one number: a test is then an
 * integer, where it was a look-up in a dozen lists.
 */

import {documents, groups, weasels} from './anonymous-sources.js'
import {type CueEntry, openers} from './cue-index.js'
import {
  adverbs,
  auxiliaries,
  beForms,
  days,
  determiners,
  irregularVerbs,
  linking,
  modals,
  months,
  personal,
  plurals,
  possessives,
  prepositions,
  pronouns,
  questionWords,
  relatives,
  subordinators,
} from './function-words.js'
import {cueForms} from './reporting-cues.js'

/** The classes of `function-words.ts`; a word is of several. */
export const auxiliary = 1
export const modal = 1 << 1
export const beForm = 1 << 2
export const personalPronoun = 1 << 3
export const pronoun = 1 << 4
export const determiner = 1 << 5
export const preposition = 1 << 6
export const linkingPreposition = 1 << 7
export const subordinator = 1 << 8
export const relative = 1 << 9
export const questionWord = 1 << 10
export const adverb = 1 << 11
export const day = 1 << 12
export const month = 1 << 13
export const plural = 1 << 14
/** "Hale's", "Sanders'", "her" */
export const possessive = 1 << 15
/** -ly, -ing, -ed, -s; a capital is looked at where it matters. */
export const endsInLy = 1 << 16
export const endsInIng = 1 << 17
export const endsInEd = 1 << 18
export const endsInS = 1 << 19
/** Always a verb where it stands: auxiliaries and irregular forms. */
export const surelyVerb = 1 << 20
/** A past form: a verb, unless it stands in a noun phrase. */
export const pastForm = 1 << 21
/** The present of a verb that is no noun: "argues". */
export const presentForm = 1 << 22
/** "critics", "voters", "many": people, after whom a bare verb is likelier than a noun. */
export const crowd = 1 << 23
/** "some", "many": a quantity that stands for people. */
export const quantity = 1 << 24
/** "a", "an", "the" */
export const article = 1 << 25
/** "2016", "20th" */
export const number = 1 << 26
/** "her", "their", without the names: "Hale's" is none. */
export const possessivePronoun = 1 << 27
/** "residents", "experts": a group that nobody can ask. */
export const group = 1 << 28
/** "report", "statement": papers, and what else speaks without being anybody. */
export const paper = 1 << 29

const classes: ReadonlyArray<readonly [bit: number, words: ReadonlySet<string>]> = [
  [auxiliary, auxiliaries],
  [modal, modals],
  [beForm, beForms],
  [personalPronoun, personal],
  [pronoun, pronouns],
  [determiner, determiners],
  [preposition, prepositions],
  [linkingPreposition, linking],
  [subordinator, subordinators],
  [relative, relatives],
  [questionWord, questionWords],
  [adverb, adverbs],
  [day, days],
  [month, months],
  [plural, plurals],
  [possessive, possessives],
  [possessivePronoun, possessives],
  [surelyVerb, auxiliaries],
  [surelyVerb, irregularVerbs],
  [group, groups],
  [group, weasels],
  [paper, documents],
  [crowd, new Set([...plurals, ...'some many most few several others both all'.split(' ')])],
  [crowd, new Set([...groups, ...weasels].filter((word) => word.endsWith('s') || word === 'people'))],
  [quantity, new Set(['some', 'many', 'most', 'few', 'several', 'both', 'all', 'one', 'another'])],
  [article, new Set(['a', 'an', 'the'])],
]

export interface Lexeme {
  /** The classes that a list gives it, as bits. */
  classes: number
  cueEntry: CueEntry | undefined
}

/** What the lists say of the words in them. */
const lexemes = new Map<string, Lexeme>()
for (const [bit, words] of classes) for (const word of words) lexemeOf(word).classes |= bit
for (const [word, {form, verb}] of cueForms) {
  const lexeme = lexemeOf(word)
  if (form === 'past' || form === 'participle') lexeme.classes |= pastForm
  else if (form === 's' && !verb.noun) lexeme.classes |= presentForm
}
for (const [word, opener] of openers) lexemeOf(word).cueEntry = opener

function lexemeOf(word: string): Lexeme {
  const known = lexemes.get(word)
  if (known) return known
  const lexeme: Lexeme = {classes: 0, cueEntry: undefined}
  lexemes.set(word, lexeme)
  return lexeme
}

/** What the lists say of a word; nothing of most. */
export function findLexeme(lower: string): Lexeme | undefined {
  return lexemes.get(lower)
}

/** What is seen of a word without a list; `isCue` when it is a form of a verb that reports. */
export function endingOf(lower: string, isCue: boolean): number {
  const last = lower.length - 1
  const code = lower.charCodeAt(0)
  const is = code >= 48 && code <= 57 ? number : 0
  switch (lower.charCodeAt(last)) {
    case s:
      return is | (last > 0 && lower.charCodeAt(last - 1) === apostrophe ? endsInS | possessive : endsInS)
    case apostrophe:
      return last > 0 && lower.charCodeAt(last - 1) === s ? is | possessive : is
    case y:
      return lower.endsWith('ly') ? is | endsInLy : is
    case g:
      return lower.endsWith('ing') ? is | endsInIng : is
    case d:
      if (!lower.endsWith('ed')) return is
      return last > 3 && !isCue ? is | endsInEd | pastForm : is | endsInEd
    default:
      return is
  }
}

const [d, g, s, y, apostrophe] = [100, 103, 115, 121, 39]
