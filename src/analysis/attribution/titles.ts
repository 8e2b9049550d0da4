/** Words in marks that nobody says: titles of works, nicknames, terms before a noun. */

import {kindAt, whiteSpace} from '../../base/characters.js'
import {auxiliary, determiner, personalPronoun, possessive, possessivePronoun} from '../../language/en/word-classes.js'
import type {Quote} from '../../model/article.js'
import {countWords, endsIn, innerOf, isTitled} from '../quotations/quoted-text.js'
import {isArticle, isVerb, standsBeforeNoun} from './noun-phrases.js'
import type {Paragraph} from './paragraph.js'
import {isA, type Token, tokenBefore} from './tokens.js'

/** Where nothing says that anybody speaks, a word or two before a noun are a term: a “fiscal cliff” deal. */
export function isTerm(tokens: readonly Token[], i: number, quote: Quote): boolean {
  if (!standsBeforeNoun(tokens, i)) return false
  const words = countWords(quote.text)
  // The “contested convention” scenario: one word of a noun phrase.
  return (words < 5 && isA(tokenBefore(tokens, i), determiner | possessive)) || (words < 4 && !endsIn(quote.text, ',.!?'))
}

/** Who makes or plays in a work that stands before them. */
const castOf = words(
  'star stars co-star co-stars actor actors actress actresses alum host hosts co-host co-hosts anchor anchors creator creators co-creator co-creators author authors director directors singer singers producer producers writer writers correspondent correspondents crew cast',
)

/** What leads to the title of a programme or a book, and seldom to words that are said. */
const aboutPlace = words('on at of in to by host hosts show program programme series book memoir film movie')

const coined = words(
  'call called calls calling dub dubbed dubs dubbing nickname nicknamed term terms termed phrase word words slogan chant chants chanted chanting shout shouts shouting shouted label labeled labels labeling brand branded branding promise promised cry cries yelled yelling reads reading read',
)

const names = words(
  'named film movie book novel song album show series program programme sitcom magazine column documentary podcast musical play memoir episode segment hit drama comedy thriller bestseller hashtag name autobiography biography biopic ballad track single op-ed sequel trilogy blockbuster',
)

/** What a foreign word is "for". */
const languages = words(
  'latin spanish french german italian portuguese dutch russian ukrainian polish turkish greek arabic hebrew farsi persian hindi chinese mandarin japanese korean swahili yiddish gaelic welsh slang shorthand short',
)

const programmes = words('host hosts show program programme series')

/** "calls", "dubbed", "branding": what somebody does with a name of their own making. */
const naming = words('call calls called calling dub dubs dubbed nickname nicknames brand brands branded branding label labels labeled labeling labelled')

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** "on “Leck Today”", "in her book, “Closed for Good,”" */
export function leadsToWork(tokens: readonly Token[], i: number): boolean {
  const before = tokenBefore(tokens, i)
  if (!before) return false
  return (
    aboutPlace.has(before.lower) ||
    isA(before, possessive) ||
    (before.lower === ',' && names.has(tokenBefore(tokens, i - 1)?.lower ?? '')) ||
    (before.lower === 'and' && tokenBefore(tokens, i - 1)?.kind === 'quote')
  )
}

/** "a blog, called the “Feed,”", "from an account called “Night Ferry”": what one of a kind is called, nobody says. */
function isNamed(tokens: readonly Token[], i: number): boolean {
  let at = i - 1
  if (isA(tokens[at], determiner)) at--
  if (tokens[at]?.lower !== 'called') return false
  at--
  if (tokens[at]?.lower === ',') at--
  if (tokens[at]?.kind !== 'word' || tokens[at]?.capital) return false
  at--
  for (const least = at - 3; at > least && at >= 0; at--) {
    const token = tokens[at] as Token
    if (token.lower === 'a' || token.lower === 'an') return true
    if (token.kind !== 'word' || isA(token, auxiliary | personalPronoun) || isVerb(tokens, at)) return false
  }
  return false
}

/** "a book", "the hit show" */
function isOneOf(tokens: readonly Token[], at: number): boolean {
  return isArticle(tokens[at]) && (names.has(tokens[at + 1]?.lower ?? '') || names.has(tokens[at + 2]?.lower ?? ''))
}

/** "television's “Night Ferry,” thanked Hale": a few words with capitals, behind whose they are. */
export function isNameOfWork(tokens: readonly Token[], i: number, quote: Quote): boolean {
  const before = tokenBefore(tokens, i)
  if (isOneOf(tokens, i + 1) && isTitled(quote.text)) return true
  const isShown = isA(before, possessive) || (before?.lower === 'and' && tokens[i - 2]?.kind === 'quote') || programmes.has(before?.lower ?? '')
  return isShown && isTitled(quote.text) && countWords(quote.text) <= 4
}

/** Ann “Nan” Hale, C.L. “Bud” Hale */
export function isNickname(tokens: readonly Token[], i: number, quote: Quote): boolean {
  const before = tokenBefore(tokens, i)
  const next = tokens[i + 1]
  if (before?.kind !== 'word' || !before.capital || next?.kind !== 'word' || !next.capital || countWords(quote.text) > 3) return false
  return before.sentence === next.sentence || /^(?:[a-z]\.)+$/.test(before.lower)
}

/** “State of the Union” on a network, a film, a nickname: words in marks that nobody in the article says. */
export function isTitle({tokens}: Paragraph, i: number, quote: Quote): boolean {
  const inner = innerOf(quote.text)
  const length = countPieces(inner)
  if (length > 8) return false
  const before = tokenBefore(tokens, i)
  const second = tokenBefore(tokens, i - 1)
  // "an ad titled “A Long Way Home”": the ad's own words
  const called = before?.lower === ',' ? second?.lower : before?.lower
  if (called === 'titled' || called === 'entitled') return false
  // "Latin for “if you wish peace””
  if (before?.lower === 'for' && languages.has(second?.lower ?? '')) return true
  const isKnownAs = second?.lower === 'as' && tokenBefore(tokens, i - 2)?.lower === 'known'
  // "what is known as the “Hale rule”"
  if (isKnownAs && length <= 3 && isA(before, determiner)) return true
  if (!isTitled(quote.text)) return isNickname(tokens, i, quote)
  // “Night Ferry” star Ann Hale
  if (castOf.has(tokens[i + 1]?.lower ?? '')) return true
  // "In her new book, “Doomed to Win,” …"
  if (before?.lower === ',' && names.has(second?.lower ?? '')) return true
  if (isNickname(tokens, i, quote) || isNamed(tokens, i)) return true
  // “Night Ferry,” a book about the harbour
  if (isOneOf(tokens, i + 1)) return true
  // "what she dubbed “Operation Broom”", "calls the harbour “Fort Money”": someone's words, with capitals
  if (before?.kind === 'word' && coined.has(before.lower === 'of' || before.lower === 'as' ? (second?.lower ?? '') : before.lower)) return false
  // "the hacker known as “Gull”"
  if (before?.lower === 'as' && second?.lower === 'known') return true
  if (before?.lower === 'as' || (second?.lower === 'as' && isA(before, determiner) && !isA(before, possessivePronoun))) return false
  for (let at = i - 2; at >= 0 && i - at <= 4 && tokens[at]?.kind === 'word'; at--) if (naming.has(tokens[at]?.lower ?? '')) return false
  if (before?.kind !== 'word') return false
  if (length >= 2 && before.lower !== 'said' && before.lower !== 'says' && !/[!?]$/.test(inner.replace(/,$/, ''))) return true
  return names.has(before.lower) || isA(before, possessive)
}

/** What white space sets apart. */
function countPieces(text: string): number {
  let pieces = 1
  for (let at = 0; at < text.length; at++) if (kindAt(text, at) & whiteSpace && !(at > 0 && kindAt(text, at - 1) & whiteSpace)) pieces++
  return pieces
}
