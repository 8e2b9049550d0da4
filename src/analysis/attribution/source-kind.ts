/** What kind of source a noun phrase names: someone by name, a pronoun, a paper, somebody unnamed, a crowd. */

import {anonymous, anonymousPlural, quantifiers} from '../../language/en/anonymous-sources.js'
import {plurals} from '../../language/en/function-words.js'
import {determiner, group, paper, personalPronoun, possessive, possessivePronoun, pronoun, relative} from '../../language/en/word-classes.js'
import type {AttributionKind} from '../../model/article.js'
import {headOf} from './noun-phrases.js'
import {isA, type Range, type Token, tokenBefore} from './tokens.js'

/** What kind of source a noun phrase names, from its head. */
export function kindOf(tokens: readonly Token[], range: Range): AttributionKind {
  const words = wordsIn(tokens, range)
  const first = words[0]
  if (!first) return 'pronoun'
  if (words.length === 1) {
    if (somebody.has(first.lower)) return 'vague'
    if (isA(first, personalPronoun | pronoun | possessivePronoun) || first.lower === 'one' || first.lower === 'another') return 'pronoun'
  }
  const head = headOf(tokens, range)
  const at = words.indexOf(head)
  const ahead = at === 0 ? [] : words.slice(0, at)
  const {lower} = head
  const follows = words[at + 1]?.lower
  if (lower === 'source' || lower === 'sources') return follows === 'of' || media.has(words[at - 1]?.lower ?? '') ? 'document' : 'anonymous'
  // "one of those advisers"
  if (first.lower === 'one' && words[1]?.lower === 'of' && anonymousPlural.has(words.at(-1)?.lower ?? '')) return 'anonymous'
  const owned = ahead.some((word) => isA(word, possessive))
  // "some of them", "many of the women": part of a group that is known.
  const partOf = follows === 'of' && (isA(words[at + 2], determiner | personalPronoun) || words[at + 2]?.lower === 'them')
  // "a number of voters", "a handful of Democrats"
  const amount = follows === 'of' && first.lower === 'a' && amounts.has(lower) && !partOf
  if (amount && !isA(words.at(-1), paper)) return 'vague'
  const isGroup = isA(head, group)
  const isPaper = isA(head, paper)
  if (!owned && !partOf && !isPaper && quantifiers.has(first.lower) && (isGroup || isCrowd(lower))) return 'vague'
  // "spokesman John Hale", "Clinton aide Ann Reed": the name is the head.
  if (head.capital && words.length > 1 && !isGroup) return 'speaker'
  if (isPaper) return 'document'
  if (owned) return 'speaker'
  const knowing = words.some((word) => secretive.has(word.lower)) || hasKnowledge(tokens, range)
  // "Gary Holt, a former officer": the man has a name.
  const before = tokenBefore(tokens, range.from)
  const named =
    before?.lower === ',' &&
    (tokenBefore(tokens, range.from - 1)?.capital ?? false) &&
    (isA(tokens[range.to - 1], relative) || !tokens[range.to]?.cueEntry?.cue)
  // "a port official, Ann Hale, said"
  const listed = tokens[range.to]?.lower === ',' && (tokens[range.to + 1]?.capital ?? false) && (tokens[range.to + 2]?.capital ?? false)
  if (
    !named &&
    !listed &&
    anonymous.has(lower) &&
    (knowing || first.lower === 'a' || first.lower === 'an' || first.lower === 'one' || first.lower === 'another')
  )
    return 'anonymous'
  if (knowing && !named && !head.capital && /(?:s|er|or|ist|ant|ent|man|woman|people|person|those|someone)$/.test(lower)) return 'anonymous'
  if (!listed && anonymousPlural.has(lower) && (knowing || (first.lower !== 'the' && ahead.some((word) => few.has(word.lower))))) return 'anonymous'
  // "Russian officials", "Senate leaders": an institution answers for them.
  if (institutional.has(lower)) {
    if (ahead.some((word) => word.capital && nationality.test(word.lower) && word.lower !== 'republican' && word.lower !== 'american')) return 'speaker'
    const qualifier = words[at - 1]
    if (
      qualifier?.capital &&
      (qualifier !== first || startsInside(tokens, range.from) || nationality.test(qualifier.lower) || !plainAdjective.test(qualifier.lower))
    )
      return 'speaker'
  }
  if (isGroup && !partOf && (!isA(first, determiner) || quantifiers.has(first.lower))) return 'vague'
  return 'speaker'
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
