/** Is a cue a verb where it stands? Many are nouns as well. */
import type {CueForm} from '../cues.js'
import {headOf, isPossessive, isVerb, phraseBefore} from '../noun-phrases.js'
import type {Range, Token} from '../tokens.js'
import {groups, weasels} from '../unnamed.js'
import {adverbs, auxiliaries, days, determiners, modals, participlePrepositions, personal, plurals, prepositions, pronouns, subordinators} from '../words.js'
import {aside, described} from './asides.js'
import {opensComplement} from './complements.js'

/** Is the word a verb here? Many cues are nouns as well. */
export function isVerbal(tokens: readonly Token[], i: number, {verb, form}: CueForm, range: Range): boolean {
  let j = i - 1
  while (
    j >= range.from &&
    tokens[j]?.kind === 'word' &&
    (adverbs.has(tokens[j]?.lower ?? '') || ((tokens[j]?.lower.endsWith('ly') ?? false) && !tokens[j]?.capital))
  )
    j--
  const before = j >= range.from ? tokens[j] : undefined
  const next = i + 1 < range.to ? tokens[i + 1] : undefined
  const token = tokens[i] as Token
  if (token.capital && before?.kind === 'word' && before.capital) return false
  const word = before?.kind === 'word' ? before.lower : ''
  if (token.lower === 'called' && /^so-?$/.test(tokens[i - 1]?.lower ?? '')) return false
  // "the act regarding fees"; "is regarding", "when considering" have a verb.
  if (form === 'ing' && participlePrepositions.has(token.lower) && !auxiliaries.has(word) && !prepositions.has(word) && !subordinators.has(word)) return false
  // "some argue", "many fear": a quantity of people
  const crowd = isCrowdWord(word)
  if (crowd && (form === 'base' || form === 'past') && (before?.lower === 'others' || !next?.capital || days.has(next.lower) || form === 'base')) {
    const upon = next?.lower ?? ''
    // "causing some worry at the office"
    if (
      verb.noun &&
      form === 'base' &&
      /^(?:some|all|both|most)$/.test(word) &&
      next?.kind === 'word' &&
      !opensComplement(next) &&
      !next.capital &&
      prepositions.has(next.lower)
    )
      return false
    // "some fear of heights", "many reports"
    if (!verb.noun || form === 'past' || /^(?:boast|complain|dream)$/.test(verb.lemma) || (upon !== 'of' && upon !== 'and' && next?.kind === 'word'))
      return !(
        determiners.has(word) &&
        form === 'past' &&
        /^(?:expected|accused|proposed|alleged|reported|estimated|registered|planned|written|listed|supposed)$/.test(token.lower)
      )
  }
  // “…,” one said.
  if (/^(?:one|another|each|neither)$/.test(word) && verb.lemma === 'say' && tokens[j - 1]?.kind !== 'word') return true
  if (word !== '' && (determiners.has(word) || isPossessive(word)) && !pronouns.has(word))
    return form === 'past' && word.endsWith("'s") && next?.kind !== 'word'
  if ((form === 'base' || (form === 's' && verb.noun)) && i - 1 >= range.from && isVerb(tokens, i - 1) && !auxiliaries.has(tokens[i - 1]?.lower ?? ''))
    return verb.lemma === 'say' && described(tokens, i - 1, range) !== undefined
  if (form === 'base') {
    // "families like his": a preposition
    if (verb.lemma === 'like') return modals.has(word) || /^(?:i|we|you|they|who|all|people)$/.test(word)
    // "had forecast": a participle that looks like the bare verb
    if (/^(?:has|have|had|having)$/.test(word)) return true
    if (/^(?:them|him|her|us|me|let|how|what|of)$/.test(word)) return false
    if (modals.has(word) || /^(?:i|we|you|they|who|people|also|and|n't)$/.test(word)) return word !== 'and' || !verb.homograph || next?.kind === 'quote'
    if (!verb.homograph) return !prepositions.has(word)
    if (followsQuote(tokens, i, range)) return true
    // "Some residents, however, question the plan"
    if (before?.lower === ',') {
      const subject = aside(tokens, j, range)
      return subject !== undefined && isPlural(headOf(tokens, subject).lower) && opensComplement(next)
    }
    return (
      before?.kind === 'word' &&
      (isPlural(/^(?:here|there)$/.test(word) ? (tokens[j - 1]?.lower ?? '') : word) || hasPluralHead(tokens, j, range)) &&
      (opensComplement(next) || (!verb.noun && (next?.capital || next?.lower === '.')))
    )
  }
  if (form === 's' && verb.noun) {
    if (/^(?:he|she|it|who|which|that)$/.test(word)) return true
    // "Reed, a clerk in the harbour office, calls the crane unsafe"
    const upon = next?.lower === ',' ? tokens[i + 2] : next
    if (before?.lower === ',' && upon?.kind !== 'mark')
      return (upon?.kind === 'quote' || (upon === next && (opensComplement(next) || (next?.capital ?? false)))) && aside(tokens, j, range) !== undefined
    if (before?.kind !== 'word' || prepositions.has(word) || word === 'and' || /^\d/.test(word) || (word.endsWith('ing') && !before.capital)) return false
    const follows = next?.lower ?? ''
    // "her recovered emails “…”"
    if (word.endsWith('ed') && (determiners.has(tokens[j - 1]?.lower ?? '') || isPossessive(tokens[j - 1]?.lower ?? ''))) return false
    return (
      next?.kind === 'quote' ||
      determiners.has(follows) ||
      subordinators.has(follows) ||
      personal.has(follows) ||
      follows === ':' ||
      (follows === 'for' && (before.capital || /(?:er|or|ist|ant|ent|an)$/.test(word))) ||
      (follows === 'about' && before.capital && verb.takes.has('of')) ||
      (next?.capital ?? false) ||
      (before.capital && follows.endsWith('ing') && follows.length > 5)
    )
  }
  if (form === 'past' || form === 'participle') {
    // "a proposed ban", "an expected rise"
    if (word === 'a' || word === 'an' || /^\d{1,3}$/.test(word) || word === 'of' || word === 'most' || word === 'more') return false
  }
  return true
}

const amounts = new Set('some many most few several others both all'.split(' '))

/** "critics", "voters", "many": people, after whom a bare verb is likelier than a noun. */
export function isCrowdWord(word: string): boolean {
  return amounts.has(word) || ((groups.has(word) || weasels.has(word)) && (word.endsWith('s') || word === 'people')) || plurals.has(word)
}

/** Could a bare verb follow: "records", "data", "critics"? */
export function isPlural(word: string): boolean {
  return plurals.has(word) || word === 'data' || (/[^s']s$/.test(word) && !prepositions.has(word))
}

/** "members of the council", "polls in the county": the head of a phrase that ends in a singular. */
function hasPluralHead(tokens: readonly Token[], last: number, range: Range): boolean {
  const phrase = phraseBefore(tokens, last, range.from)
  if (!phrase || phrase.to - phrase.from < 3) return false
  const head = headOf(tokens, phrase)
  return head !== tokens[last] && isPlural(head.lower)
}

/** “…,” the rangers state: nothing but a noun phrase since the quotation. */
function followsQuote(tokens: readonly Token[], i: number, range: Range): boolean {
  for (let at = i - 1; at >= range.from && i - at < 8; at--) {
    if (tokens[at]?.kind === 'quote') return i - at > 1
    if (tokens[at]?.kind === 'mark' ? tokens[at]?.lower !== ',' : isVerb(tokens, at)) return false
  }
  return false
}

/** Nothing but adverbs before it in its sentence. */
export function isImperative(tokens: readonly Token[], i: number, range: Range): boolean {
  let at = i - 1
  while (at >= range.from && (adverbs.has(tokens[at]?.lower ?? '') || /^(?:and|but|so|please|then|,)$/.test(tokens[at]?.lower ?? ''))) at--
  return at < range.from || (tokens[at]?.lower === '.' && tokens[at]?.kind === 'mark')
}
