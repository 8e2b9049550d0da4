/** Is a cue a verb where it stands? Many are nouns as well. */

import {participlePrepositions} from '../../language/en/function-words.js'
import type {CueForm} from '../../language/en/reporting-cues.js'
import {
  adverb,
  auxiliary,
  crowd,
  day,
  determiner,
  endsInEd,
  endsInIng,
  endsInLy,
  modal,
  number,
  personalPronoun,
  possessive,
  preposition,
  pronoun,
  subordinator,
} from '../../language/en/word-classes.js'
import {aside, described} from './asides.js'
import {opensComplement} from './complements.js'
import {headOf, isPlural, isVerb, phraseBefore} from './noun-phrases.js'
import {isA, type Range, type Token, tokenBefore} from './tokens.js'

const someOrAll = new Set(['some', 'all', 'both', 'most'])
const boasts = new Set(['boast', 'complain', 'dream'])
/** "some expected", "many reported": after a quantity, as often a participle. */
const asParticiples = new Set('expected accused proposed alleged reported estimated registered planned written listed supposed'.split(' '))
const eachOne = new Set(['one', 'another', 'each', 'neither'])
const beforeLike = new Set(['i', 'we', 'you', 'they', 'who', 'all', 'people'])
const perfect = new Set(['has', 'have', 'had', 'having'])
const objects = new Set('them him her us me let how what of'.split(' '))
const beforeBase = new Set("i we you they who people also and n't".split(' '))
const beforePresent = new Set(['he', 'she', 'it', 'who', 'which', 'that'])

/** Is the word a verb here? Many cues are nouns as well. */
export function isVerbal(tokens: readonly Token[], i: number, {verb, form}: CueForm, range: Range): boolean {
  let j = i - 1
  while (j >= range.from && (isA(tokens[j], adverb) || (isA(tokens[j], endsInLy) && !tokens[j]?.capital))) j--
  const before = j >= range.from ? tokens[j] : undefined
  const next = i + 1 < range.to ? tokens[i + 1] : undefined
  const token = tokens[i] as Token
  if (token.capital && before?.kind === 'word' && before.capital) return false
  const word = before?.kind === 'word' ? before.lower : ''
  if (token.lower === 'called') {
    const so = tokenBefore(tokens, i)?.lower
    if (so === 'so' || so === 'so-') return false
  }
  // "the act regarding fees"; "is regarding", "when considering" have a verb.
  if (form === 'ing' && participlePrepositions.has(token.lower) && !isA(before, auxiliary | preposition | subordinator)) return false
  // "some argue", "many fear": a quantity of people
  if (isA(before, crowd) && (form === 'base' || (form === 'past' && (word === 'others' || !next?.capital || isA(next, day))))) {
    const upon = next?.lower ?? ''
    // "causing some worry at the office"
    if (verb.noun && form === 'base' && someOrAll.has(word) && next?.kind === 'word' && !opensComplement(next) && !next.capital && isA(next, preposition))
      return false
    // "some fear of heights", "many reports"
    if (!verb.noun || form === 'past' || boasts.has(verb.lemma) || (upon !== 'of' && upon !== 'and' && next?.kind === 'word'))
      return !(form === 'past' && isA(before, determiner) && asParticiples.has(token.lower))
  }
  // “…,” one said.
  if (verb.lemma === 'say' && eachOne.has(word) && tokenBefore(tokens, j)?.kind !== 'word') return true
  if (isA(before, determiner | possessive) && !isA(before, pronoun)) return form === 'past' && word.endsWith("'s") && next?.kind !== 'word'
  if ((form === 'base' || (form === 's' && verb.noun)) && i - 1 >= range.from && isVerb(tokens, i - 1) && !isA(tokens[i - 1], auxiliary))
    return verb.lemma === 'say' && described(tokens, i - 1, range) !== undefined
  if (form === 'base') return isBareVerb(tokens, i, j, verb, range)
  if (form === 's' && verb.noun) return isPresentVerb(tokens, i, j, verb, range)
  if (form === 'past' || form === 'participle') {
    // "a proposed ban", "an expected rise"
    if (word === 'a' || word === 'an' || word === 'of' || word === 'most' || word === 'more' || (isA(before, number) && /^\d{1,3}$/.test(word))) return false
  }
  return true
}

/** `j` is the word before it that is no adverb. */
function isBareVerb(tokens: readonly Token[], i: number, j: number, verb: CueForm['verb'], range: Range): boolean {
  const before = j >= range.from ? tokens[j] : undefined
  const next = i + 1 < range.to ? tokens[i + 1] : undefined
  const word = before?.kind === 'word' ? before.lower : ''
  // "families like his": a preposition
  if (verb.lemma === 'like') return isA(before, modal) || beforeLike.has(word)
  // "had forecast": a participle that looks like the bare verb
  if (perfect.has(word)) return true
  if (objects.has(word)) return false
  if (isA(before, modal) || beforeBase.has(word)) return word !== 'and' || !verb.homograph || next?.kind === 'quote'
  if (!verb.homograph) return !isA(before, preposition)
  if (followsQuote(tokens, i, range)) return true
  // "Some residents, however, question the plan"
  if (before?.lower === ',') {
    const subject = aside(tokens, j, range)
    return subject !== undefined && isPlural(headOf(tokens, subject)) && opensComplement(next)
  }
  return (
    before?.kind === 'word' &&
    (isPlural(word === 'here' || word === 'there' ? tokenBefore(tokens, j) : before) || hasPluralHead(tokens, j, range)) &&
    (opensComplement(next) || (!verb.noun && (next?.capital || next?.lower === '.')))
  )
}

/** "claims", "reports": `j` is the word before it that is no adverb. */
function isPresentVerb(tokens: readonly Token[], i: number, j: number, verb: CueForm['verb'], range: Range): boolean {
  const before = j >= range.from ? tokens[j] : undefined
  const next = i + 1 < range.to ? tokens[i + 1] : undefined
  const word = before?.kind === 'word' ? before.lower : ''
  if (beforePresent.has(word)) return true
  // "Reed, a clerk in the harbour office, calls the crane unsafe"
  const upon = next?.lower === ',' ? tokens[i + 2] : next
  if (before?.lower === ',' && upon?.kind !== 'mark')
    return (upon?.kind === 'quote' || (upon === next && (opensComplement(next) || (next?.capital ?? false)))) && aside(tokens, j, range) !== undefined
  // "He runs the quay and claims it is safe", not "fees and claims the board paid"
  if (word === 'and' && isA(next, personalPronoun) && isA(tokens[i + 2], auxiliary)) return true
  if (before?.kind !== 'word' || isA(before, preposition | number) || word === 'and' || (isA(before, endsInIng) && !before.capital)) return false
  const follows = next?.lower ?? ''
  // "her recovered emails “…”"
  if (isA(before, endsInEd) && isA(tokenBefore(tokens, j), determiner | possessive)) return false
  return (
    next?.kind === 'quote' ||
    isA(next, determiner | subordinator | personalPronoun) ||
    follows === ':' ||
    (follows === 'for' && (before.capital || /(?:er|or|ist|ant|ent|an)$/.test(word))) ||
    (follows === 'about' && before.capital && verb.takes.has('of')) ||
    (next?.capital ?? false) ||
    (before.capital && isA(next, endsInIng) && follows.length > 5)
  )
}

/** "members of the council", "polls in the county": the head of a phrase that ends in a singular. */
function hasPluralHead(tokens: readonly Token[], last: number, range: Range): boolean {
  const phrase = phraseBefore(tokens, last, range.from)
  if (!phrase || phrase.to - phrase.from < 3) return false
  const head = headOf(tokens, phrase)
  return head !== tokens[last] && isPlural(head)
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
  while (at >= range.from && (isA(tokens[at], adverb) || openings.has(tokens[at]?.lower ?? ''))) at--
  return at < range.from || (tokens[at]?.lower === '.' && tokens[at]?.kind === 'mark')
}

const openings = new Set(['and', 'but', 'so', 'please', 'then', ','])
