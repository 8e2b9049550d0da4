/** What kind of source a noun phrase names: someone by name, a pronoun, a paper, somebody unnamed, a crowd. */
import type {AttributionKind} from '../article.js'
import {cueForms} from './cues.js'
import {headOf, isPossessive} from './noun-phrases.js'
import type {Range, Token} from './tokens.js'
import {anonymous, anonymousPlural, documents, groups, quantifiers, weasels} from './unnamed.js'
import {determiners, personal, plurals, possessives, pronouns, relatives} from './words.js'

/** What kind of source a noun phrase names, from its head. */
export function kindOf(tokens: readonly Token[], range: Range): AttributionKind {
  const words = tokens.slice(range.from, range.to).filter(({kind, lower}) => kind === 'word' && !relatives.has(lower))
  const first = words[0]
  if (!first) return 'pronoun'
  if (words.length === 1) {
    if (/^(?:some|many|most|several|few|others|everyone|everybody|anyone|anybody|someone|somebody)$/.test(first.lower)) return 'vague'
    if (personal.has(first.lower) || pronouns.has(first.lower) || possessives.has(first.lower) || /^(?:one|another)$/.test(first.lower)) return 'pronoun'
  }
  const head = headOf(tokens, range)
  const at = words.indexOf(head)
  const {lower} = head
  const follows = words[at + 1]?.lower
  if (/^(?:source|sources)$/.test(lower)) return follows === 'of' || /^(?:media|news|press)$/.test(words[at - 1]?.lower ?? '') ? 'document' : 'anonymous'
  // "one of those advisers"
  if (first.lower === 'one' && words[1]?.lower === 'of' && anonymousPlural.has(words.at(-1)?.lower ?? '')) return 'anonymous'
  const owned = words.slice(0, at).some((word) => isPossessive(word.lower))
  // "some of them", "many of the women": part of a group that is known.
  const partOf =
    follows === 'of' && (determiners.has(words[at + 2]?.lower ?? '') || personal.has(words[at + 2]?.lower ?? '') || words[at + 2]?.lower === 'them')
  // "a number of voters", "a handful of Democrats"
  const amount = first.lower === 'a' && /^(?:number|lot|majority|handful|host|range|chorus|slew)$/.test(lower) && follows === 'of' && !partOf
  if (amount && !documents.has(words.at(-1)?.lower ?? '')) return 'vague'
  if (quantifiers.has(first.lower) && !owned && !partOf && !documents.has(lower) && isCrowd(lower)) return 'vague'
  // "spokesman John Hale", "Clinton aide Ann Reed": the name is the head.
  if (head.capital && words.length > 1 && !weasels.has(lower) && !groups.has(lower)) return 'speaker'
  const knowing =
    words.some((word) => /^(?:unnamed|anonymous|unidentified|familiar|close|briefed|privy|anonymity)$/.test(word.lower)) || hasKnowledge(tokens, range)
  if (documents.has(lower)) return 'document'
  if (owned) return 'speaker'
  // "Gary Holt, a former officer": the man has a name.
  const before = tokens[range.from - 1]
  const named =
    before?.lower === ',' &&
    (tokens[range.from - 2]?.capital ?? false) &&
    (relatives.has(tokens[range.to - 1]?.lower ?? '') || !cueForms.has(tokens[range.to]?.lower ?? ''))
  // "a port official, Ann Hale, said"
  const listed = tokens[range.to]?.lower === ',' && (tokens[range.to + 1]?.capital ?? false) && (tokens[range.to + 2]?.capital ?? false)
  if (anonymous.has(lower) && !named && !listed && (/^(?:a|an|one|another)$/.test(first.lower) || knowing)) return 'anonymous'
  if (knowing && !named && !head.capital && /(?:s|er|or|ist|ant|ent|man|woman|people|person|those|someone)$/.test(lower)) return 'anonymous'
  if (anonymousPlural.has(lower) && !listed && (knowing || (first.lower !== 'the' && isFew(words, at)))) return 'anonymous'
  // "Russian officials", "Senate leaders": an institution answers for them.
  const qualifier = words[at - 1]
  if (
    institutional.has(lower) &&
    words.slice(0, at).some((word) => word.capital && nationality.test(word.lower) && !/^(?:republican|american)$/.test(word.lower))
  )
    return 'speaker'
  if (
    institutional.has(lower) &&
    qualifier?.capital &&
    (qualifier !== first || startsInside(tokens, range.from) || nationality.test(qualifier.lower) || !plainAdjective.test(qualifier.lower))
  )
    return 'speaker'
  if ((weasels.has(lower) || groups.has(lower)) && (!determiners.has(first.lower) || quantifiers.has(first.lower)) && !partOf) return 'vague'
  return 'speaker'
}

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
    weasels.has(lower) ||
    groups.has(lower) ||
    plurals.has(lower) ||
    /(?:ers|ors|ists|ians|ants|ents|men|women|kids|friends|fans|citizens|members|attendees|employees|locals|teens|adults|students|icans|crats|ates)$/.test(
      lower,
    )
  )
}

/** Not the first word of its sentence, so that its capital means something. */
function startsInside(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1] !== undefined && tokens[at - 1]?.sentence === tokens[at]?.sentence
}

/** "people with knowledge of the talks" */
function hasKnowledge(tokens: readonly Token[], {to}: Range): boolean {
  return (
    /^(?:with|who|familiar|close|briefed|privy)$/.test(tokens[to]?.lower ?? '') &&
    /^(?:knowledge|familiar|close|briefed|privy|to|with|direct|spoke|requested|asked|was|were)$/.test(tokens[to + 1]?.lower ?? '')
  )
}

/** "two officials", "current and former officials": not the whole group. */
function isFew(words: readonly Token[], at: number): boolean {
  return words.slice(0, at).some(({lower}) => /^(?:two|three|four|five|six|seven|eight|nine|ten|dozen|former|multiple)$/.test(lower))
}
