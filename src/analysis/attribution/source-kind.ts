/** What kind of source a noun phrase names: someone by name, a pronoun, a paper, somebody unnamed, a crowd. */

import {firstOf, type Reader} from '../../base/readers.js'
import {anonymous, anonymousPlural, quantifiers} from '../../language/en/anonymous-sources.js'
import {plurals} from '../../language/en/function-words.js'
import {determiner, group, paper, personalPronoun, possessive, possessivePronoun, pronoun, relative} from '../../language/en/word-classes.js'
import type {AttributionKind} from '../../model/article.js'
import {headOf} from './noun-phrases.js'
import {isA, type Range, type Token, tokenBefore} from './tokens.js'

/** A noun phrase that is given as a source. */
interface Source {
  tokens: readonly Token[]
  range: Range
  /** Its words, without the relative pronoun at its end; never none. */
  words: readonly Token[]
  first: Token
  /** The head noun, and its place among the words. */
  head: Token
  at: number
  /** The word after the head. */
  follows: string | undefined
  /** "some of them", "many of the women": part of a group that is known. */
  isPart: boolean
  /** "Hale's lawyers" */
  isOwned: boolean
}

/** Of a phrase of one word. */
export const wordReaders: ReadonlyArray<Reader<Token, AttributionKind>> = [
  {reads: 'one word for somebody', example: 'Many said it was lost.', read: somebodyAlone},
  {reads: 'a pronoun', example: 'She said it was lost.', read: pronounAlone},
]

/** In this order; whoever is none of these has a name or an office, and is a speaker. */
export const kindReaders: ReadonlyArray<Reader<Source, AttributionKind>> = [
  {reads: 'a source by that word', example: 'Sources said it was lost.', read: sourceByWord},
  {reads: 'one of many', example: 'One of those advisers said it was lost.', read: oneOfMany},
  {reads: 'an amount of people', example: 'A number of voters said it was lost.', read: amount},
  {reads: 'a crowd with a quantity', example: 'Some drivers said it was lost.', read: quantified},
  {reads: 'a name for its head', example: 'Spokesman Ben Hale said it was lost.', read: nameAsHead},
  {reads: 'a paper', example: 'The report said it was lost.', read: paperAsHead},
  {reads: 'whom somebody has', example: 'Ada Cole’s lawyers said it was lost.', read: owned},
  {reads: 'one person without a name', example: 'An official said it was lost.', read: unnamed},
  {reads: 'people who know something', example: 'Two workers familiar with the talks said it was lost.', read: initiates},
  {reads: 'several people without names', example: 'Two officials said it was lost.', read: unnamedFew},
  {reads: 'an institution', example: 'The road is lost, Senate leaders said.', read: institution},
  {reads: 'a group', example: 'Experts said it was lost.', read: groupAsHead},
]

/** What kind of source a noun phrase names, from its head. */
export function kindOf(tokens: readonly Token[], range: Range): AttributionKind {
  const words = wordsIn(tokens, range)
  const first = words[0]
  if (!first) return 'pronoun'
  const alone = words.length === 1 ? firstOf(wordReaders, first) : undefined
  if (alone) return alone
  const head = headOf(tokens, range)
  const at = words.indexOf(head)
  const follows = words[at + 1]?.lower
  const isPart = follows === 'of' && (isA(words[at + 2], determiner | personalPronoun) || words[at + 2]?.lower === 'them')
  const isOwned = words.some((word, place) => place < at && isA(word, possessive))
  return firstOf(kindReaders, {tokens, range, words, first, head, at, follows, isPart, isOwned}) ?? 'speaker'
}

/** "some", "everybody" */
function somebodyAlone({lower}: Token): 'vague' | undefined {
  return somebody.has(lower) ? 'vague' : undefined
}

/** "she", "one", "hers" */
function pronounAlone(word: Token): 'pronoun' | undefined {
  return isA(word, personalPronoun | pronoun | possessivePronoun) || word.lower === 'one' || word.lower === 'another' ? 'pronoun' : undefined
}

/** "sources"; "the source of the leak" and "media sources" are no people. */
function sourceByWord({words, head, at, follows}: Source): 'document' | 'anonymous' | undefined {
  if (head.lower !== 'source' && head.lower !== 'sources') return undefined
  return follows === 'of' || media.has(words[at - 1]?.lower ?? '') ? 'document' : 'anonymous'
}

/** "one of those advisers" */
function oneOfMany({words, first}: Source): 'anonymous' | undefined {
  return first.lower === 'one' && words[1]?.lower === 'of' && anonymousPlural.has(words.at(-1)?.lower ?? '') ? 'anonymous' : undefined
}

/** "a number of voters", "a handful of Democrats"; "a number of reports" are papers. */
function amount({words, first, head, follows, isPart}: Source): 'vague' | undefined {
  return follows === 'of' && first.lower === 'a' && amounts.has(head.lower) && !isPart && !isA(words.at(-1), paper) ? 'vague' : undefined
}

/** "some drivers", "many experts" */
function quantified({first, head, isPart, isOwned}: Source): 'vague' | undefined {
  if (isOwned || isPart || isA(head, paper) || !quantifiers.has(first.lower)) return undefined
  return isA(head, group) || isCrowd(head.lower) ? 'vague' : undefined
}

/** "spokesman John Hale", "Clinton aide Ann Reed" */
function nameAsHead({words, head}: Source): 'speaker' | undefined {
  return head.capital && words.length > 1 && !isA(head, group) ? 'speaker' : undefined
}

/** "the report" */
function paperAsHead({head}: Source): 'document' | undefined {
  return isA(head, paper) ? 'document' : undefined
}

/** "Hale's lawyers" */
function owned({isOwned}: Source): 'speaker' | undefined {
  return isOwned ? 'speaker' : undefined
}

/** "an official", "a person familiar with the talks" */
function unnamed(source: Source): 'anonymous' | undefined {
  const {first, head} = source
  if (!anonymous.has(head.lower) || !(singles.has(first.lower) || isKnowing(source))) return undefined
  return isNamedBefore(source) || isNamedAfter(source) ? undefined : 'anonymous'
}

const singles = new Set(['a', 'an', 'one', 'another'])

/** "people with knowledge of the talks", "those briefed on it" */
function initiates(source: Source): 'anonymous' | undefined {
  const {head} = source
  return !head.capital && peopleEnding.test(head.lower) && isKnowing(source) && !isNamedBefore(source) ? 'anonymous' : undefined
}

const peopleEnding = /(?:s|er|or|ist|ant|ent|man|woman|people|person|those|someone)$/

/** "two officials", "current and former officials" */
function unnamedFew(source: Source): 'anonymous' | undefined {
  const {words, first, head, at} = source
  if (!anonymousPlural.has(head.lower) || isNamedAfter(source)) return undefined
  return isKnowing(source) || (first.lower !== 'the' && words.some((word, place) => place < at && few.has(word.lower))) ? 'anonymous' : undefined
}

/** "Russian officials", "Senate leaders": an institution answers for them. */
function institution({tokens, range, words, first, head, at}: Source): 'speaker' | undefined {
  if (!institutional.has(head.lower)) return undefined
  if (words.some((word, place) => place < at && word.capital && nationality.test(word.lower) && !members.has(word.lower))) return 'speaker'
  const qualifier = words[at - 1]
  if (!qualifier?.capital) return undefined
  const isName = qualifier !== first || startsInside(tokens, range.from) || nationality.test(qualifier.lower) || !plainAdjective.test(qualifier.lower)
  return isName ? 'speaker' : undefined
}

/** No nation answers for these. */
const members = new Set(['republican', 'american'])

/** "experts", "many of which"; "the experts" are known. */
function groupAsHead({first, head, isPart}: Source): 'vague' | undefined {
  return isA(head, group) && !isPart && (!isA(first, determiner) || quantifiers.has(first.lower)) ? 'vague' : undefined
}

function isKnowing({tokens, range, words}: Source): boolean {
  return words.some((word) => secretive.has(word.lower)) || hasKnowledge(tokens, range)
}

/** "Gary Holt, a former officer": the man has a name. */
function isNamedBefore({tokens, range: {from, to}}: Source): boolean {
  if (tokenBefore(tokens, from)?.lower !== ',' || !tokenBefore(tokens, from - 1)?.capital) return false
  return isA(tokens[to - 1], relative) || !tokens[to]?.cueEntry?.cue
}

/** "a port official, Ann Hale, said" */
function isNamedAfter({tokens, range: {to}}: Source): boolean {
  return tokens[to]?.lower === ',' && (tokens[to + 1]?.capital ?? false) && (tokens[to + 2]?.capital ?? false)
}

function wordsIn(tokens: readonly Token[], {from, to}: Range): Token[] {
  const words: Token[] = []
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token?.kind === 'word' && !isA(token, relative)) words.push(token)
  }
  return words
}

const somebody = new Set('some many most several few others everyone everybody anyone anybody someone somebody'.split(' '))
const amounts = new Set('number lot majority handful host range chorus slew'.split(' '))
const media = new Set(['media', 'news', 'press'])
/** What is said of people whose names are kept back. */
const secretive = new Set('unnamed anonymous unidentified familiar close briefed privy anonymity'.split(' '))
/** "two officials", "current and former officials": not the whole group. */
const few = new Set('two three four five six seven eight nine ten dozen former multiple'.split(' '))

const institutional = new Set(
  'officials leaders prosecutors diplomats governments nations executives investigators authorities advisers advisors aides allies supporters campaigners'.split(
    ' ',
  ),
)
const nationality = /(?:ian|ish|ese|ani|eli|aqi|nch|tch|eek|iss|ean|can|man|u\.s\.|u\.n\.|e\.u\.)$/

/** An adjective that has its capital from the start of the sentence: "Senior officials", not "Clinton advisers". */
const plainAdjective = /(?:al|ic|ive|ent|ior|er|ign|ous|ed|ing|ary|ate|ist|ist|an|le|ar|top|law|both|such|these|those|some|many|most)$/

/** Plural people: "skeptics", "doctors", "fans". */
function isCrowd(lower: string): boolean {
  return (
    plurals.has(lower) ||
    /(?:ers|ors|ists|ians|ants|ents|men|women|kids|friends|fans|citizens|members|attendees|employees|locals|teens|adults|students|icans|crats|ates)$/.test(
      lower,
    )
  )
}

/** Not the first word of its sentence, so that its capital means something. */
function startsInside(tokens: readonly Token[], at: number): boolean {
  return tokenBefore(tokens, at)?.sentence === tokens[at]?.sentence
}

/** "people with knowledge of the talks" */
function hasKnowledge(tokens: readonly Token[], {to}: Range): boolean {
  return beforeKnowledge.has(tokens[to]?.lower ?? '') && knowledge.has(tokens[to + 1]?.lower ?? '')
}

const beforeKnowledge = new Set('with who familiar close briefed privy'.split(' '))
const knowledge = new Set('knowledge familiar close briefed privy to with direct spoke requested asked was were'.split(' '))
