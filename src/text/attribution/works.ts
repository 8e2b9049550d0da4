/** Words in marks that nobody says: titles of works, nicknames, terms before a noun. */
import type {Quote} from '../../article.js'
import {isPossessive, isVerb, standsBeforeNoun} from '../noun-phrases.js'
import {countWords, innerOf, isTitled} from '../quotes.js'
import type {Token} from '../tokens.js'
import {auxiliaries, determiners, personal, possessives} from '../words.js'
import type {Paragraph} from './paragraphs.js'

/** The “contested convention” scenario: one word of a noun phrase. */
function isModifier(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  return before?.kind === 'word' && (determiners.has(before.lower) || isPossessive(before.lower)) && standsBeforeNoun(tokens, i)
}

/** Where nothing says that anybody speaks, a word or two before a noun are a term: a “fiscal cliff” deal. */
export function isTerm(tokens: readonly Token[], i: number, quote: Quote): boolean {
  const words = countWords(quote.text)
  return (words < 5 && isModifier(tokens, i)) || (words < 4 && !/[,.!?]["”’'»]+$/.test(quote.text) && standsBeforeNoun(tokens, i))
}

/** Who makes or plays in a work that stands before them. */
const castOf =
  /^(?:stars?|co-stars?|actors?|actress|actresses|alum|hosts?|co-hosts?|anchors?|creators?|co-creators?|authors?|directors?|singers?|producers?|writers?|correspondents?|crew|cast)$/

/** What leads to the title of a programme or a book, and seldom to words that are said. */
const aboutPlace = /^(?:on|at|of|in|to|by|hosts?|show|program|programme|series|book|memoir|film|movie)$/

const coined =
  /^(?:call|called|calls|calling|dub|dubbed|dubs|dubbing|nicknamed?|term|terms|termed|phrase|word|words|slogan|chant|chants|chanted|chanting|shouts?|shouting|shouted|label|labeled|labels|labeling|brand|branded|branding|promised?|cry|cries|yelled|yelling|reads|reading|read)$/

export const names =
  /^(?:named|film|movie|book|novel|song|album|show|series|program|programme|sitcom|magazine|column|documentary|podcast|musical|play|memoir|episode|segment|hit|drama|comedy|thriller|bestseller|hashtag|name|named|autobiography|biography|biopic|ballad|track|single|op-ed|sequel|trilogy|blockbuster)$/

/** What a foreign word is "for". */
const languages =
  /^(?:latin|spanish|french|german|italian|portuguese|dutch|russian|ukrainian|polish|turkish|greek|arabic|hebrew|farsi|persian|hindi|chinese|mandarin|japanese|korean|swahili|yiddish|gaelic|welsh|slang|shorthand|short)$/

/** "on “Leck Today”", "in her book, “Closed for Good,”" */
export function leadsToWork(tokens: readonly Token[], i: number): boolean {
  const {lower} = tokens[i - 1] ?? {lower: ''}
  return (
    aboutPlace.test(lower) ||
    isPossessive(lower) ||
    (lower === ',' && names.test(tokens[i - 2]?.lower ?? '')) ||
    (lower === 'and' && tokens[i - 2]?.kind === 'quote')
  )
}

/** "a blog, called the “Feed,”", "from an account called “Night Ferry”": what one of a kind is called, nobody says. */
function isNamed(tokens: readonly Token[], i: number): boolean {
  let at = i - 1
  if (determiners.has(tokens[at]?.lower ?? '')) at--
  if (tokens[at]?.lower !== 'called') return false
  at--
  if (tokens[at]?.lower === ',') at--
  if (tokens[at]?.kind !== 'word' || tokens[at]?.capital) return false
  at--
  for (const least = at - 3; at > least && at >= 0; at--) {
    const token = tokens[at] as Token
    if (/^an?$/.test(token.lower)) return true
    if (token.kind !== 'word' || isVerb(tokens, at) || auxiliaries.has(token.lower) || personal.has(token.lower)) return false
  }
  return false
}

/** "a book", "the hit show" */
function isOneOf(tokens: readonly Token[], at: number): boolean {
  return /^(?:an?|the)$/.test(tokens[at]?.lower ?? '') && [1, 2].some((ahead) => names.test(tokens[at + ahead]?.lower ?? ''))
}

/** "television's “Night Ferry,” thanked Hale": a few words with capitals, behind whose they are. */
export function isNameOfWork(tokens: readonly Token[], i: number, quote: Quote): boolean {
  const {lower} = tokens[i - 1] ?? {lower: ''}
  if (isTitled(quote.text) && isOneOf(tokens, i + 1)) return true
  const isShown = isPossessive(lower) || (lower === 'and' && tokens[i - 2]?.kind === 'quote') || /^(?:hosts?|show|program|programme|series)$/.test(lower)
  return isShown && isTitled(quote.text) && countWords(quote.text) <= 4
}

/** Ann “Nan” Hale, C.L. “Bud” Hale */
export function isNickname(tokens: readonly Token[], i: number, quote: Quote): boolean {
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if (countWords(quote.text) > 3 || before?.kind !== 'word' || !before.capital || next?.kind !== 'word' || !next.capital) return false
  return before.sentence === next.sentence || /^(?:[a-z]\.)+$/.test(before.lower)
}

/** “State of the Union” on a network, a film, a nickname: words in marks that nobody in the article says. */
export function isTitle({tokens}: Paragraph, i: number, quote: Quote): boolean {
  const inner = innerOf(quote.text)
  const words = inner.split(/\s+/)
  if (words.length > 8) return false
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  // "an ad titled “A Long Way Home”": the ad's own words
  if (/^(?:en)?titled$/.test(before?.lower === ',' ? (tokens[i - 2]?.lower ?? '') : (before?.lower ?? ''))) return false
  // "Latin for “if you wish peace””
  if (before?.lower === 'for' && languages.test(tokens[i - 2]?.lower ?? '')) return true
  // "what is known as the “Hale rule”"
  if (words.length <= 3 && determiners.has(before?.lower ?? '') && tokens[i - 2]?.lower === 'as' && tokens[i - 3]?.lower === 'known') return true
  // “Night Ferry” star Ann Hale
  if (isTitled(quote.text) && castOf.test(next?.lower ?? '')) return true
  // "In her new book, “Doomed to Win,” …"
  if (isTitled(quote.text) && before?.lower === ',' && names.test(tokens[i - 2]?.lower ?? '')) return true
  if (isNickname(tokens, i, quote)) return true
  if (!isTitled(quote.text)) return false
  if (isNamed(tokens, i)) return true
  // “Night Ferry,” a book about the harbour
  if (isOneOf(tokens, i + 1)) return true
  // "what she dubbed “Operation Broom”", "calls the harbour “Fort Money”": someone's words, with capitals
  if (before?.kind === 'word' && coined.test(before.lower === 'of' || before.lower === 'as' ? (tokens[i - 2]?.lower ?? '') : before.lower)) return false
  // "the hacker known as “Gull”"
  if (before?.lower === 'as' && tokens[i - 2]?.lower === 'known') return true
  if (before?.lower === 'as' || (determiners.has(before?.lower ?? '') && !possessives.has(before?.lower ?? '') && tokens[i - 2]?.lower === 'as')) return false
  for (let at = i - 2; at >= 0 && i - at <= 4 && tokens[at]?.kind === 'word'; at--)
    if (/^(?:call|dub|nickname|brand|label)(?:s|ed|bed|ing|led)?$/.test(tokens[at]?.lower ?? '')) return false
  if (words.length >= 2 && !/[!?]$/.test(inner.replace(/,$/, '')) && before?.kind === 'word' && before.lower !== 'said' && before.lower !== 'says') return true
  return before?.kind === 'word' && (names.test(before.lower) || isPossessive(before.lower))
}
