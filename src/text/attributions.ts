/**
 * Who is given as the source of each sentence and quotation.
 *
 * Every paragraph is read as tokens in which a quotation is one word. Each cue (a verb of speech or thought, "according to", a noun such as
 * "allegation") is tested for what makes it report something, then its subject is looked for: before it, across asides and relative
 * clauses, after it when the order is inverted, or in the clause it hangs on. Quotations take the cue they stand next to, else the one of
 * their clause, of their paragraph, of the quotation before them.
 */
import type {Attribution, Name, Quote, Report, Span} from '../article.js'
import {type CueClass, type CueForm, cueForms} from './cues.js'
import type {Passage} from './passages.js'
import {innerOf, isTitled} from './quotes.js'
import {isPossessive, isVerb, kindOf, openingOf, phraseAfter, phraseBefore} from './speakers.js'
import {type Range, stretchesOf, type Token, tokensOf} from './tokens.js'
import {
  adverbs,
  auxiliaries,
  beForms,
  days,
  determiners,
  modals,
  months,
  personal,
  plurals,
  prepositions,
  pronouns,
  questionWords,
  relatives,
  subordinators,
} from './words.js'

export interface Attributions {
  sentences: Array<Attribution | null>
  quotes: Array<Attribution | null>
  reports: Report[]
}

/** A cue with its subject; ranges are tokens of its paragraph. */
interface Hit {
  cue: Range
  class: CueClass
  subject: Range | undefined
  /** The subject follows: "…," said Hale. */
  inverted: boolean
  /** Reports words that may stand outside the sentence of the cue: "she said." */
  open: boolean
}

interface Paragraph {
  passage: Passage
  tokens: Token[]
  stretches: Range[]
  hits: Hit[][]
  text: string
}

/** Attributions by sentence and quote, in the order of `passages[].sentences` and `quotes`. */
export function attribute(passages: readonly Passage[], quotes: readonly Quote[], _names: readonly Name[]): Attributions {
  const found: Attributions = {sentences: [], quotes: quotes.map(() => null), reports: []}
  let next = 0
  const paragraphs: Paragraph[] = []
  for (const passage of passages) {
    while (next < quotes.length && (quotes[next] as Quote).end <= passage.start) next++
    const tokens = tokensOf(passage, quotes, next)
    const stretches = stretchesOf(tokens, passage, quotes)
    const hits = stretches.map((range) => findHits(tokens, range))
    paragraphs.push({passage, tokens, stretches, hits, text: passage.text})
  }
  const memory: Memory = {last: null, open: false}
  for (const [index, paragraph] of paragraphs.entries()) attributeParagraph(paragraph, paragraphs[index - 1], quotes, found, memory)
  return found
}

/** What one paragraph leaves to the next. */
interface Memory {
  /** Of the last quotation. */
  last: Attribution | null
  /** The last quotation was not closed. */
  open: boolean
}

function attributeParagraph(paragraph: Paragraph, before: Paragraph | undefined, quotes: readonly Quote[], found: Attributions, memory: Memory): void {
  const {passage, tokens, stretches, hits} = paragraph
  const own: Array<Attribution | null> = passage.sentences.map(() => null)
  const firstQuote = tokens.find(({kind}) => kind === 'quote')
  // Cues first: each attributes the sentence it stands in.
  for (const inStretch of hits) {
    for (const hit of inStretch) {
      const sentence = (tokens[hit.cue.from] as Token).sentence
      const attribution = attributionOf(paragraph, hit, 'sentence')
      found.reports.push({...attribution, class: hit.class, sentence: found.sentences.length + sentence})
      const present = own[sentence]
      if (!present || (!present.speaker && attribution.speaker)) own[sentence] = attribution
    }
  }
  let previous: Attribution | null = null
  for (const [at, range] of stretches.entries()) {
    for (let i = range.from; i < range.to; i++) {
      const token = tokens[i] as Token
      if (token.kind !== 'quote') continue
      const quote = quotes[token.quote] as Quote
      const attribution: Attribution | null =
        quoteInStretch(paragraph, at, i, quote) ??
        (token === firstQuote && memory.open && tokens[0] === token && memory.last ? {...memory.last, scope: 'chain' as const} : null) ??
        (isTitle(paragraph, i, quote) ? null : quoteInParagraph(paragraph, before, at, i, quote, previous, memory))
      found.quotes[token.quote] = attribution
      if (attribution) {
        previous = attribution
        memory.last = attribution
      }
      memory.open = !quote.closed
      if (attribution && (attribution.cue || attribution.scope !== 'sentence')) {
        for (const [index, sentence] of passage.sentences.entries()) {
          if (sentence.start < quote.end - 1 && sentence.end > quote.start + 1) own[index] ??= attribution
        }
      }
    }
  }
  if (!firstQuote) memory.open = false
  found.sentences.push(...own)
}

function attributionOf({tokens, passage}: Paragraph, hit: Hit, scope: Attribution['scope']): Attribution {
  const span = ({from, to}: Range): Span & {text: string} => {
    const start = (tokens[from] as Token).start
    const end = (tokens[to - 1] as Token).end
    return {start, end, text: passage.text.slice(start - passage.start, end - passage.start)}
  }
  const kind = hit.subject ? kindOf(tokens, hit.subject) : 'vague'
  return {kind, speaker: hit.subject ? span(hit.subject) : null, cue: span(hit.cue), scope}
}

// ---------------------------------------------------------------------------------------------------------------- quotations

function quoteInStretch(paragraph: Paragraph, at: number, i: number, quote: Quote): Attribution | null {
  const {tokens, stretches, hits} = paragraph
  const range = stretches[at] as Range
  const found = hits[at] as Hit[]
  const attach = (hit: Hit) => attributionOf(paragraph, hit, 'sentence')
  // “…,” Hale said.   “…,” said Hale.
  let j = i + 1
  while (tokens[j]?.kind === 'mark' && (tokens[j]?.lower === ',' || tokens[j]?.lower === '-') && j < range.to) j++
  const after = found.find((hit) => Math.min(hit.subject?.from ?? hit.cue.from, hit.cue.from) === j)
  const spoken = /[,?!—–-]["”’'»]+$/.test(quote.text) || tokens[i + 1]?.lower === ','
  if (after && (spoken || after.inverted)) return attach(after)
  // “…!” Hale said. The sentence ended with the quotation.
  if (i === range.to - 1 || (tokens[i + 1]?.lower === '.' && i + 2 === range.to)) {
    const follows = stretches[at + 1]
    const next = follows && hits[at + 1]?.find((hit) => Math.min(hit.subject?.from ?? hit.cue.from, hit.cue.from) === follows.from && hit.open)
    if (next && !/\.["”’'»]+$/.test(quote.text)) return attach(next)
  }
  const left = found.filter((hit) => hit.cue.to <= i)
  const nearest = left.at(-1)
  if (isTitle(paragraph, i, quote)) return null
  if (nearest) {
    // The cue that the quotation hangs on: the last before it.
    return attach(nearest)
  }
  if (after) return attach(after)
  const right = found.find((hit) => hit.cue.from > i)
  if (right) return attach(right)
  return null
}

/** No cue in its sentence: the speaker of the quotation before, of a colon, of the paragraph, of the paragraph before. */
function quoteInParagraph(
  paragraph: Paragraph,
  before: Paragraph | undefined,
  at: number,
  i: number,
  quote: Quote,
  previous: Attribution | null,
  memory: Memory,
): Attribution | null {
  const {tokens, stretches, hits} = paragraph
  const range = stretches[at] as Range
  // “Indeed, “we cite a dozen cases.””: nothing before it that could speak.
  const whole = !tokens.slice(range.from, i).some((_, ahead) => isVerb(tokens, range.from + ahead) || personal.has(tokens[range.from + ahead]?.lower ?? ''))
  if (!whole) {
    const subject = mainSubject(tokens, range.from, i)
    if (!subject || countWords(quote.text) < 2) return null
    return {...attributionOf(paragraph, {cue: subject, class: 'speech', subject, inverted: false, open: false}, 'sentence'), cue: null}
  }
  if (previous) return {...previous, scope: 'paragraph'}
  const earlier = hits.slice(0, at).flat().findLast(isSpoken)
  if (earlier) return attributionOf(paragraph, earlier, 'paragraph')
  const later = hits
    .slice(at + 1)
    .flat()
    .find(isSpoken)
  if (later) return attributionOf(paragraph, later, 'paragraph')
  if (at > 0 || !before) return null
  // "Hale wrote:" and the words in the next paragraph
  const last = before.tokens.at(-1)
  if (last?.lower === ':') {
    const hit = before.hits.at(-1)?.findLast((item) => item.subject)
    if (hit) return attributionOf(before, hit, 'chain')
    const stretch = before.stretches.at(-1) as Range
    const subject = mainSubject(before.tokens, stretch.from, stretch.to)
    if (subject)
      return attributionOf(
        before,
        {cue: {from: before.tokens.length - 1, to: before.tokens.length}, class: 'speech', subject, inverted: false, open: false},
        'chain',
      )
  }
  if (memory.last && before.stretches.at(-1) && before.tokens.slice((before.stretches.at(-1) as Range).from).some(({kind}) => kind === 'quote'))
    return {...memory.last, scope: 'chain'}
  const spoken = before.hits.flat().findLast(isSpoken)
  if (spoken) return attributionOf(before, spoken, 'chain')
  if (memory.last) return {...memory.last, scope: 'chain', cue: null}
  return null
}

/** Said or thought by someone, as against shown by a figure or expected by nobody. */
function isSpoken(hit: Hit): boolean {
  return hit.subject !== undefined && hit.class !== 'document'
}

function countWords(quote: string): number {
  return quote.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

const names =
  /^(?:called|named|dubbed|nicknamed|entitled|titled|film|movie|book|novel|song|album|show|series|program|programme|sitcom|magazine|column|documentary|podcast|musical|play|memoir|episode|segment|hit|drama|comedy|thriller|bestseller|hashtag|word|words|term|phrase)$/

/** “State of the Union” on a network, a film, a nickname: words in marks that nobody in the article says. */
function isTitle({tokens}: Paragraph, i: number, quote: Quote): boolean {
  const inner = innerOf(quote.text)
  const words = inner.split(/\s+/)
  if (words.length > 8) return false
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  // Ann “Nan” Hale
  if (words.length <= 3 && before?.kind === 'word' && before.capital && next?.kind === 'word' && next.capital && before.sentence === next.sentence) return true
  if (!isTitled(quote.text)) return false
  if (words.length >= 2 && !/[.!?]$/.test(inner.replace(/,$/, '')) && before?.kind === 'word' && before.lower !== 'said' && before.lower !== 'says') return true
  return before?.kind === 'word' && (names.test(before.lower) || isPossessive(before.lower))
}

// ---------------------------------------------------------------------------------------------------------------------- cues

function findHits(tokens: readonly Token[], range: Range): Hit[] {
  const hits: Hit[] = []
  for (let i = range.from; i < range.to; i++) {
    const token = tokens[i] as Token
    if (token.kind !== 'word') continue
    const phrase = phraseHit(tokens, i, range)
    if (phrase) {
      hits.push(phrase)
      i = phrase.cue.to - 1
      continue
    }
    const cue = cueForms.get(token.lower)
    if (!cue || !isVerbal(tokens, i, cue, range) || !reports(tokens, i, cue, range)) continue
    hits.push(verbHit(tokens, i, cue, range, hits))
  }
  return hits
}

function phraseHit(tokens: readonly Token[], i: number, range: Range): Hit | undefined {
  const word = (tokens[i] as Token).lower
  if (word === 'according' && tokens[i + 1]?.lower === 'to') {
    return {cue: {from: i, to: i + 2}, class: 'document', subject: phraseAfter(tokens, i + 2, range.to), inverted: true, open: true}
  }
  return undefined
}

/** Is the word a verb here? Many cues are nouns as well. */
function isVerbal(tokens: readonly Token[], i: number, {verb, form}: CueForm, range: Range): boolean {
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
  if (word !== '' && (determiners.has(word) || isPossessive(word)) && !pronouns.has(word))
    return form === 'past' && word.endsWith("'s") && next?.kind !== 'word'
  if (form === 'base') {
    if (modals.has(word) || /^(?:i|we|you|they|who|people|also|and|n't)$/.test(word)) return word !== 'and' || !verb.noun
    if (!verb.noun) return !prepositions.has(word)
    return (
      before?.kind === 'word' &&
      (plurals.has(word) || (/[^s']s$/.test(word) && !prepositions.has(word))) &&
      (next?.kind === 'quote' || determiners.has(next?.lower ?? '') || subordinators.has(next?.lower ?? '') || personal.has(next?.lower ?? ''))
    )
  }
  if (form === 's' && verb.noun) {
    if (/^(?:he|she|it|who|which|that)$/.test(word)) return true
    if (before?.kind !== 'word' || prepositions.has(word) || word === 'and') return false
    const follows = next?.lower ?? ''
    return (
      next?.kind === 'quote' ||
      determiners.has(follows) ||
      subordinators.has(follows) ||
      personal.has(follows) ||
      follows === ':' ||
      follows === 'for' ||
      (next?.capital ?? false)
    )
  }
  if (form === 'past' || form === 'participle') {
    // "a proposed ban", "an expected rise"
    if (word === 'a' || word === 'an') return false
  }
  return true
}

/** Does it have the complement that makes it a cue? */
function reports(tokens: readonly Token[], i: number, {verb, form}: CueForm, range: Range): boolean {
  const {takes} = verb
  if (takes.has('any')) return true
  let k = i + 1
  while (k < range.to && tokens[k]?.kind === 'word' && (adverbs.has(tokens[k]?.lower ?? '') || (tokens[k]?.lower.endsWith('ly') ?? false))) k++
  const next = k < range.to ? tokens[k] : undefined
  const passive = (form === 'past' || form === 'participle') && beForms.has(tokens[i - 1]?.lower ?? '')
  if (takes.has('quote')) {
    if (tokens[i + 1]?.lower === ':') return true
    for (let at = i - 1; at >= range.from && i - at < 12; at--) {
      if (tokens[at]?.kind === 'quote') return true
      if (tokens[at]?.lower === '.' || tokens[at]?.lower === ';') break
    }
    for (let at = i + 1; at < range.to && at - i < 12; at++) {
      if (tokens[at]?.kind === 'quote') return true
      if (tokens[at]?.lower === '.' || tokens[at]?.lower === ';') break
    }
  }
  if (!next) return false
  if (takes.has('out') && next.lower === 'out') return true
  if (takes.has('as')) for (let at = k; at < range.to && at - k < 8; at++) if (tokens[at]?.lower === 'as') return true
  if (takes.has('about') && /^(?:about|of|for|on|against|with|over|at|to)$/.test(next.lower)) return true
  if (takes.has('to')) {
    for (let at = k; at < range.to && at - k < 6; at++) {
      if (tokens[at]?.kind !== 'word') break
      if (tokens[at]?.lower === 'to' && tokens[at + 1]?.kind === 'word' && !determiners.has(tokens[at + 1]?.lower ?? '') && !tokens[at + 1]?.capital)
        return true
    }
  }
  if (takes.has('clause') && startsClause(tokens, k, range)) return true
  if (takes.has('told') && next.kind === 'word') {
    const object = phraseAfter(tokens, k, range.to)
    if (object && startsClause(tokens, object.to, range)) return true
  }
  if (takes.has('object')) {
    if (passive) return false
    if (next.kind === 'quote') return true
    if (next.kind === 'word' && !prepositions.has(next.lower) && !subordinators.has(next.lower) && !auxiliaries.has(next.lower)) return true
  }
  return false
}

function startsClause(tokens: readonly Token[], k: number, range: Range): boolean {
  const next = k < range.to ? tokens[k] : undefined
  if (next?.kind !== 'word') return false
  if (next.lower === 'that' || questionWords.has(next.lower)) return true
  if (/^(?:i|he|she|they|we|there|there's|it's|he's|she's|they're|we're|you're|i'm|that's)$/.test(next.lower)) return true
  const subject = phraseAfter(tokens, k, range.to)
  if (!subject) return false
  let at = subject.to
  while (at < range.to && adverbs.has(tokens[at]?.lower ?? '')) at++
  return at < range.to && isVerb(tokens, at) && (auxiliaries.has(tokens[at]?.lower ?? '') || !tokens[at]?.lower.endsWith('ed'))
}

function verbHit(tokens: readonly Token[], i: number, cue: CueForm, range: Range, earlier: readonly Hit[]): Hit {
  const hit: Hit = {cue: {from: i, to: i + 1}, class: cue.verb.class, subject: undefined, inverted: false, open: false}
  const next = tokens[i + 1]
  hit.open = !next || i + 1 >= range.to || next.kind === 'mark' || days.has(next.lower) || (prepositions.has(next.lower) && next.lower !== 'like')
  const inverted = invertedSubject(tokens, i, cue, range)
  if (inverted) return {...hit, subject: inverted, inverted: true, open: true}
  const subject = subjectOf(tokens, i, cue.form, range, earlier, 0)
  if (subject) hit.subject = subject
  return hit
}

/** “…,” said Hale. The crane fell, said a witness. */
function invertedSubject(tokens: readonly Token[], i: number, {form, verb}: CueForm, range: Range): Range | undefined {
  if (form !== 'past' && form !== 's') return undefined
  const before = tokens[i - 1]
  if (i > range.from && before?.kind !== 'quote' && before?.lower !== ',' && before?.lower !== '.' && before?.lower !== '-') return undefined
  if (i === range.from && range.from > 0 && tokens[range.from - 1]?.kind !== 'quote') return undefined
  const next = tokens[i + 1]
  if (next?.kind !== 'word' || i + 1 >= range.to) return undefined
  if (before?.lower === ',') {
    if (verb.lemma !== 'say' && tokens[i - 2]?.kind !== 'quote') return undefined
    // "Hale, who won, said the vote was fair" has its subject before the aside.
    if (!next.capital && !determiners.has(next.lower)) return undefined
    if (tokens[i - 2]?.kind !== 'quote') {
      const after = phraseAfter(tokens, i + 1, range.to)
      if (!after || (after.to < range.to && isVerb(tokens, after.to))) return undefined
      for (let at = i - 2; at >= range.from; at--) if (tokens[at]?.lower === ',') return undefined
    }
  }
  if (adverbs.has(next.lower) || days.has(next.lower)) return undefined
  return phraseAfter(tokens, i + 1, range.to)
}

/** The subject of the verb at `i`. */
function subjectOf(tokens: readonly Token[], i: number, form: CueForm['form'], range: Range, earlier: readonly Hit[], depth: number): Range | undefined {
  if (depth > 3) return undefined
  let j = i - 1
  let passive = false
  // Over auxiliaries, adverbs and dates: "Hale on Monday had also said".
  for (; j >= range.from; j--) {
    const token = tokens[j] as Token
    if (token.kind !== 'word') break
    const {lower} = token
    if (beForms.has(lower) && (form === 'past' || form === 'participle')) passive = true
    if (auxiliaries.has(lower) || adverbs.has(lower) || days.has(lower) || (lower.endsWith('ly') && !token.capital)) continue
    if ((lower === 'on' || lower === 'in') && (days.has(tokens[j + 1]?.lower ?? '') || months.has(tokens[j + 1]?.lower ?? ''))) continue
    if (/^(?:week|month|year|night|morning|evening|afternoon)$/.test(lower) && /^(?:last|this|earlier)$/.test(tokens[j - 1]?.lower ?? '')) {
      j--
      continue
    }
    break
  }
  if (passive) {
    // "was told by the mayor"
    for (let at = i + 1; at < range.to && at - i < 8; at++) {
      if (tokens[at]?.kind === 'mark') break
      if (tokens[at]?.lower === 'by') return phraseAfter(tokens, at + 1, range.to)
    }
    return undefined
  }
  const word = tokens[j]
  if (!word || j < range.from) return undefined
  if (word.kind === 'word' && relatives.has(word.lower) && j > range.from) {
    const k = tokens[j - 1]?.lower === ',' ? j - 2 : j - 1
    return phraseBefore(tokens, k, range.from) ?? aside(tokens, j - 1, range)
  }
  if (word.lower === 'to' || word.lower === 'and' || word.lower === 'but' || word.lower === 'or') return governing(tokens, j, range, earlier)
  if (form === 'ing' && (word.kind === 'mark' || prepositions.has(word.lower) || subordinators.has(word.lower))) return governing(tokens, j, range, earlier)
  if (word.kind === 'mark') {
    if (word.lower === ',') return aside(tokens, j, range) ?? governing(tokens, j, range, earlier)
    if (word.lower === '-' || word.lower === ')') return aside(tokens, j, range) ?? governing(tokens, j, range, earlier)
    return undefined
  }
  if (word.kind === 'quote') return governing(tokens, j, range, earlier)
  return phraseBefore(tokens, j, range.from) ?? governing(tokens, j, range, earlier)
}

/** "Hale, the mayor of Ghent, said": the phrase before the aside that ends at `close`. */
function aside(tokens: readonly Token[], close: number, range: Range): Range | undefined {
  const sign = tokens[close]?.lower
  if (sign === ')') {
    const open = openingOf(tokens, close, range.from)
    return open === undefined ? undefined : phraseBefore(tokens, open - 1, range.from)
  }
  for (let at = close - 1; at > range.from && close - at < 32; at--) {
    const token = tokens[at] as Token
    if (token.lower !== sign) continue
    const inside = tokens[at + 1]
    // Part of a list or a second aside: go on to the mark before.
    if (
      inside?.kind === 'word' &&
      (relatives.has(inside.lower) || determiners.has(inside.lower) || prepositions.has(inside.lower) || /(?:ing|ed)$/.test(inside.lower) || close - at <= 12)
    ) {
      const phrase = phraseBefore(tokens, at - 1, range.from)
      if (phrase) return phrase
    }
  }
  return undefined
}

/** The subject that an infinitive, a participle or a second verb shares with the clause it hangs on. */
function governing(tokens: readonly Token[], end: number, range: Range, earlier: readonly Hit[]): Range | undefined {
  const before = earlier.findLast((hit) => hit.subject && !hit.inverted && hit.cue.to <= end + 1)
  if (before?.subject) return before.subject
  return mainSubject(tokens, range.from, end + 1)
}

/** The subject of the first clause of a stretch. */
function mainSubject(tokens: readonly Token[], from: number, to: number): Range | undefined {
  let start = from
  const first = tokens[start]
  if (!first) return undefined
  // "Speaking in Ghent, Hale …", "After the vote, Hale …"
  if (
    first.kind === 'word' &&
    (prepositions.has(first.lower) || subordinators.has(first.lower) || first.lower.endsWith('ing') || first.lower.endsWith('ed')) &&
    !relatives.has(first.lower)
  ) {
    for (let at = start; at < to && at - start < 30; at++) {
      if (tokens[at]?.lower === ',') {
        start = at + 1
        break
      }
    }
  }
  for (let at = start; at < to; at++) {
    if (!isVerb(tokens, at)) continue
    let last = at - 1
    while (last > start && (adverbs.has(tokens[last]?.lower ?? '') || (tokens[last]?.lower.endsWith('ly') ?? false))) last--
    const phrase = tokens[last]?.lower === ',' ? aside(tokens, last, {from: start, to}) : phraseBefore(tokens, last, start)
    if (phrase) return phrase
  }
  return phraseAfter(tokens, start, to)
}
