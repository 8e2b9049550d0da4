/**
 * Who is given as the source of each sentence and quotation.
 *
 * Every paragraph is read as tokens in which a quotation is one word. Each cue (a verb of speech or thought, "according to", a noun such as
 * "allegation") is tested for what makes it report something, then its subject is looked for: before it, across asides and relative
 * clauses, after it when the order is inverted, or in the clause it hangs on. Quotations take the cue they stand next to, else the one of
 * their clause, of their paragraph, of the quotation before them.
 */
import type {Attribution, Quote, Report, Span} from '../article.js'
import {type CueClass, type CueForm, cueForms, nounCues, phraseCues, stateCues} from './cues.js'
import type {Passage} from './passages.js'
import {countWords, innerOf, isTitled} from './quotes.js'
import {headOf, isPossessive, isVerb, kindOf, openingOf, phraseAfter, phraseBefore} from './speakers.js'
import {type Range, stretchesOf, type Token, tokensOf} from './tokens.js'
import {groups, weasels} from './unnamed.js'
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
  possessives,
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
  /** A noun or a phrase that reports something, and rarely a quotation. */
  weak: boolean
}

const silent: Omit<Hit, 'cue' | 'subject'> = {class: 'speech', inverted: false, open: false, weak: false}

interface Paragraph {
  passage: Passage
  tokens: Token[]
  stretches: Range[]
  hits: Hit[][]
  /** By stretch: the last hit before it, and the first after it, in which somebody speaks. */
  spokenBefore: Array<Hit | undefined>
  spokenAfter: Array<Hit | undefined>
  text: string
}

/** Attributions by sentence and quote, in the order of `passages[].sentences` and `quotes`. */
export function attribute(passages: readonly Passage[], quotes: readonly Quote[]): Attributions {
  const found: Attributions = {sentences: [], quotes: quotes.map(() => null), reports: []}
  let next = 0
  const paragraphs: Paragraph[] = []
  for (const passage of passages) {
    while (next < quotes.length && (quotes[next] as Quote).end <= passage.start) next++
    const tokens = tokensOf(passage, quotes, next)
    const stretches = stretchesOf(tokens, passage, quotes)
    const hits = stretches.map((range) => findHits(tokens, range))
    paragraphs.push({passage, tokens, stretches, hits, ...speakingAround(hits), text: passage.text})
  }
  const memory: Memory = {last: null, open: false}
  for (const [index, paragraph] of paragraphs.entries()) attributeParagraph(paragraph, paragraphs[index - 1], paragraphs[index + 1], quotes, found, memory)
  return found
}

function speakingAround(hits: ReadonlyArray<readonly Hit[]>): Pick<Paragraph, 'spokenBefore' | 'spokenAfter'> {
  const spokenBefore: Array<Hit | undefined> = []
  const spokenAfter: Array<Hit | undefined> = []
  let last: Hit | undefined
  for (const inStretch of hits) {
    spokenBefore.push(last)
    last = inStretch.findLast(isSpoken) ?? last
  }
  let next: Hit | undefined
  for (let at = hits.length - 1; at >= 0; at--) {
    spokenAfter[at] = next
    next = hits[at]?.find(isSpoken) ?? next
  }
  return {spokenBefore, spokenAfter}
}

/** What one paragraph leaves to the next. */
interface Memory {
  /** Of the last quotation. */
  last: Attribution | null
  /** The last quotation was not closed. */
  open: boolean
}

function attributeParagraph(
  paragraph: Paragraph,
  before: Paragraph | undefined,
  after: Paragraph | undefined,
  quotes: readonly Quote[],
  found: Attributions,
  memory: Memory,
): void {
  const {passage, tokens, stretches, hits} = paragraph
  const own: Array<Attribution | null> = passage.sentences.map(() => null)
  const firstQuote = tokens.find(({kind}) => kind === 'quote')
  // Cues first: each attributes the sentence it stands in.
  for (const inStretch of hits) {
    for (const hit of inStretch) {
      const sentence = (tokens[hit.cue.from] as Token).sentence
      const attribution = attributionOf(paragraph, hit, 'sentence')
      found.reports.push({...attribution, class: hit.class, sentence: found.sentences.length + sentence})
      if (isBare(paragraph, hit, sentence)) continue
      const present = own[sentence]
      if (!present || (!present.speaker && attribution.speaker)) own[sentence] = attribution
    }
  }
  const labelled = transcriptSpeaker(paragraph)
  if (labelled) for (const index of own.keys()) own[index] ??= labelled
  let previous: Attribution | null = labelled
  for (const [at, range] of stretches.entries()) {
    for (let i = range.from; i < range.to; i++) {
      const token = tokens[i] as Token
      if (token.kind !== 'quote') continue
      const quote = quotes[token.quote] as Quote
      const attribution: Attribution | null =
        quoteInStretch(paragraph, at, i, quote) ??
        (token === firstQuote && memory.open && tokens[0] === token && memory.last ? {...memory.last, scope: 'chain' as const} : null) ??
        (i === tokens.length - 1 ? signature(after, i === 0) : null) ??
        (isTitle(paragraph, i, quote) ? null : quoteInParagraph(paragraph, before, at, i, quote, previous, memory))
      if (attribution && !attribution.speaker && previous?.speaker) Object.assign(attribution, {speaker: previous.speaker, kind: previous.kind})
      if (attribution && isWriters(attribution, quote)) continue
      found.quotes[token.quote] = attribution
      if (attribution) {
        previous = attribution
        memory.last = attribution
      }
      memory.open = !quote.closed
      if (attribution && (attribution.cue || attribution.scope !== 'sentence')) {
        for (let index = token.sentence; index < passage.sentences.length; index++) {
          const sentence = passage.sentences[index]
          if (!sentence || sentence.start >= quote.end - 1) break
          if (sentence.end > quote.start + 1) own[index] ??= attribution
        }
      }
    }
  }
  if (!firstQuote) memory.open = false
  // One by one: a paragraph may have more sentences than a call can have arguments.
  for (const sentence of own) found.sentences.push(sentence)
}

/** "— Ann Hale, mayor" on the line after the quotation; without the dash only when the quotation has a line of its own. */
function signature(after: Paragraph | undefined, alone: boolean): Attribution | null {
  const first = after?.tokens[0]
  if (!after || !first || after.tokens.length > 25 || after.tokens.some(({kind}) => kind === 'quote')) return null
  const dashed = first.lower === '-' || /^\s*[-–—]/.test(after.text)
  // A list takes the dash away: "Ann Hale" is left.
  const named = after.tokens.length <= 6 && after.tokens.every(({kind, capital, lower}) => kind === 'mark' || capital || lower === 'of')
  if (!dashed && !(named && alone)) return null
  const from = first.kind === 'mark' ? 1 : 0
  const subject = phraseAfter(after.tokens, from, after.tokens.length)
  return subject && after.tokens[from]?.capital ? attributionOf(after, {...silent, cue: {from: 0, to: 1}, subject}, 'chain') : null
}

/** "HALE: We begin." — a transcript; "Q: Why?" — an interview. */
function transcriptSpeaker(paragraph: Paragraph): Attribution | null {
  const {tokens, text} = paragraph
  const label = /^(?:[A-Z][A-Z.'’ -]{2,30}|Q|A):\s/.exec(text)?.[0]
  const colon = label === undefined ? -1 : tokens.findIndex(({lower}) => lower === ':')
  return colon > 0 && colon < 6 ? attributionOf(paragraph, {...silent, cue: {from: colon, to: colon + 1}, subject: {from: 0, to: colon}}, 'sentence') : null
}

/** "Hale said:", "said Ann Hale, the mayor." — a sentence that holds a cue and nothing that is said. */
function isBare({tokens}: Paragraph, hit: Hit, sentence: number): boolean {
  if (!hit.open || !hit.subject || goesOn(tokens, hit.cue.to)) return false
  const start = Math.min(hit.subject.from, hit.cue.from)
  if (start > 0 && tokens[start - 1]?.sentence === sentence) return false
  let at = Math.max(hit.subject.to, hit.cue.to)
  if (hit.inverted) {
    if (tokens[hit.cue.from]?.lower === 'according') return false
    while (tokens[at]?.sentence === sentence && tokens[at]?.kind !== 'quote') at++
    return tokens[at]?.sentence !== sentence
  }
  for (; at < tokens.length && tokens[at]?.sentence === sentence; at++) {
    const token = tokens[at] as Token
    if (token.kind === 'quote') return false
    if (token.kind === 'mark') return token.lower === ':' ? tokens[at + 1]?.sentence !== sentence : token.lower === '.'
    if (subordinators.has(token.lower) || isVerb(tokens, at)) return false
  }
  return true
}

/** "declined to comment", "warned of a flood", "called on the board": the preposition brings what is said, not where or when. */
/** "I learned to see in the dark, and through this “night vision” …": a term of the writer, whom nobody quotes. */
function isWriters({speaker, cue}: Attribution, quote: Quote): boolean {
  if (speaker?.text !== 'I') return false
  return cue === null || (countWords(quote.text) <= 4 && cueForms.get(cue.text.toLowerCase())?.verb.class === 'mental')
}

function goesOn(tokens: readonly Token[], at: number): boolean {
  const {lower} = tokens[at] ?? {lower: ''}
  const verb = cueForms.get(tokens[at - 1]?.lower ?? '')?.verb.lemma
  const next = tokens[at + 1]
  if (next?.kind !== 'word' || verb === 'say') return false
  if (lower === 'to') return !determiners.has(next.lower) && !next.capital && !personal.has(next.lower) && !/(?:s|er|or)$/.test(next.lower)
  return /^(?:for|of|about|against|over)$/.test(lower) || (lower === 'on' && verb === 'call')
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
  // "the “fair fares” document he signed said": the quotation is part of the source.
  const found = (hits[at] as Hit[]).filter(({subject}) => !subject || i < subject.from || i >= subject.to)
  const attach = (hit: Hit) => attributionOf(paragraph, hit, 'sentence')
  // “…,” Hale said.   “…,” said Hale.
  let j = i + 1
  while (tokens[j]?.kind === 'mark' && (tokens[j]?.lower === ',' || tokens[j]?.lower === '-') && j < range.to) j++
  const after = found.find((hit) => Math.min(hit.subject?.from ?? hit.cue.from, hit.cue.from) === j)
  const spoken = /[,?!—–-]["”’'»]+$/.test(quote.text) || tokens[i + 1]?.lower === ','
  if (after && (spoken || after.inverted) && !((!after.open || isNameOfWork(tokens, i, quote)) && leadsToWork(tokens, i) && isTitle(paragraph, i, quote)))
    return attach(after)
  // “…!” Hale said. The sentence ended with the quotation.
  if (i === range.to - 1 || (tokens[i + 1]?.lower === '.' && i + 2 === range.to)) {
    const follows = stretches[at + 1]
    const next = follows && hits[at + 1]?.find((hit) => Math.min(hit.subject?.from ?? hit.cue.from, hit.cue.from) === follows.from && hit.open)
    if (next && !/\.["”’'»]+$/.test(quote.text)) return attach(next)
    // “…?” Hale pressed.
    const pressed = follows && /[?!]["”’'»]+$/.test(quote.text) && follows.to - follows.from <= 7 ? unlistedCue(tokens, follows.from, follows) : undefined
    if (pressed && tokens[pressed.cue.to]?.lower === '.') return attach(pressed)
  }
  // The “Today” host said: the quotation belongs to the name of the speaker.
  if (after && !spoken && after.subject?.from === i + 1 && tokens[i - 1]?.kind === 'word' && countWords(quote.text) <= 3) return null
  // “…” [The Courier]
  if (
    tokens[i + 1]?.lower === '(' &&
    tokens[i + 2]?.capital &&
    tokens.slice(i + 2, range.to).every(({kind, capital, lower}) => kind === 'mark' || capital || lower === 'of')
  ) {
    const subject = phraseAfter(tokens, i + 2, range.to)
    if (subject) return attach({...silent, cue: {from: i + 1, to: i + 2}, subject})
  }
  // “…” — Ann Hale
  if (tokens[i + 1]?.lower === '-' && tokens[i + 2]?.capital) {
    // The full stop in the quotation ends the sentence, not the line.
    const end = i === range.to - 1 ? (stretches[at + 1]?.to ?? range.to) : range.to
    const subject = phraseAfter(tokens, i + 2, end)
    if (subject && subject.to >= end - 1) return attach({...silent, cue: {from: i + 1, to: i + 2}, subject})
  }
  const left = found.filter((hit) => hit.cue.to <= i)
  const right = found.find((hit) => hit.cue.from > i && !hit.weak) ?? found.find((hit) => hit.cue.from > i)
  const nearest = governor(tokens, left)
  const closing = found.find((hit) => hit.cue.from > i && closesSentence(tokens, hit, range))
  if (isNickname(tokens, i, quote)) return null
  if (isTitle(paragraph, i, quote)) return closing ? attach(closing) : null
  const few = countWords(quote.text) <= 3
  // The cue that the quotation hangs on: the last before it.
  if (nearest) {
    if (nearest.subject) return attach(outerOf(tokens, nearest, found))
    const other = left.findLast((hit) => hit.subject) ?? (right?.subject ? right : undefined)
    if (other) return attach(other)
    const subject = mainSubject(tokens, range.from, i)
    return attach(subject ? {...nearest, subject} : nearest)
  }
  if (after && !(few && !isSaying(after))) return attach(after)
  const unlisted = spoken ? unlistedCue(tokens, j, range) : undefined
  if (unlisted) return attach(unlisted)
  // A word or two far before the cue, or before a thought, is a term: the “safety check” that officials wanted.
  if (right && (!few || (isSaying(right) && countWords(quote.text) > 1))) return attach(right)
  return closing ? attach(closing) : null
}

/** "The crane is “tired”, Hale said.": the whole sentence is Hale's. */
function closesSentence(tokens: readonly Token[], hit: Hit, range: Range): boolean {
  const start = Math.min(hit.subject?.from ?? hit.cue.from, hit.cue.from)
  return start > range.from && hit.subject !== undefined && hit.open && hit.class !== 'mental' && tokens[start - 1]?.lower === ','
}

/** Said aloud or written, as against thought, wanted or shown. */
function isSaying(hit: Hit): boolean {
  return !hit.weak && (hit.class === 'speech' || hit.class === 'loaded')
}

/** “…,” Hale shrugged.   “…,” grinned Hale. Whatever stands there is how it was said. */
function unlistedCue(tokens: readonly Token[], j: number, range: Range): Hit | undefined {
  const base = {class: 'speech' as const, open: true, weak: false}
  if (j >= range.to || tokens[j]?.kind !== 'word') return undefined
  if (isVerb(tokens, j) && !auxiliaries.has(tokens[j]?.lower ?? '')) {
    const subject = phraseAfter(tokens, j + 1, range.to)
    if (subject && (tokens[subject.from]?.capital || determiners.has(tokens[subject.from]?.lower ?? '')))
      return {...base, cue: {from: j, to: j + 1}, subject, inverted: true}
  }
  const subject = phraseAfter(tokens, j, range.to)
  if (!subject) return undefined
  let verb = subject.to
  if (tokens[verb]?.lower === ',') {
    // “…,” Hale, the mayor, shrugged.
    for (let at = verb + 1; at < range.to && at - verb < 20; at++) {
      if (tokens[at]?.lower === ',') {
        verb = at + 1
        break
      }
    }
  }
  while (verb < range.to && (adverbs.has(tokens[verb]?.lower ?? '') || (tokens[verb]?.lower.endsWith('ly') ?? false))) verb++
  if (verb >= range.to || !isVerb(tokens, verb) || auxiliaries.has(tokens[verb]?.lower ?? '')) return undefined
  return {...base, cue: {from: verb, to: verb + 1}, subject, inverted: false}
}

/** The cue to the left that a quotation hangs on: the nearest, but "said he wants “…”" hangs on "said". */
function governor(tokens: readonly Token[], left: readonly Hit[]): Hit | undefined {
  const strong = left.filter(({weak}) => !weak)
  let hit = strong.at(-1)
  if (!hit) return left.at(-1)
  for (let at = strong.length - 2; at >= 0; at--) {
    const outer = strong[at] as Hit
    const inner: Hit = hit
    const start = Math.min(inner.subject?.from ?? inner.cue.from, inner.cue.from)
    const thought = inner.class === 'mental' || inner.class === 'document'
    const between = tokens.slice(outer.cue.to, start)
    if (between.some(({lower, kind}) => kind === 'quote' || lower === ';')) break
    const nested = thought
      ? start - outer.cue.to <= 5 || personal.has(tokens[start]?.lower ?? '') || between.some(({lower}) => lower === 'that')
      : start >= outer.cue.to &&
        (start - outer.cue.to <= 1 || (between.length <= 4 && between.at(-1)?.lower === 'that')) &&
        inner.subject !== undefined &&
        !inner.inverted
    if (!nested) break
    if (outer.class === 'speech' || outer.class === 'loaded') hit = outer
  }
  return hit
}

/** "Hale condemned what she called “…”" is Hale's: the name of the clause stands for the pronoun. */
function outerOf(tokens: readonly Token[], hit: Hit, found: readonly Hit[]): Hit {
  const {subject} = hit
  if (!subject || tokens[subject.from - 1]?.lower !== 'what' || !/^(?:he|she|they|it)$/.test(tokens[subject.from]?.lower ?? '')) return hit
  const outer = found.findLast((item) => item.subject && item.subject.to <= subject.from && !item.inverted)?.subject
  return outer ? {...hit, subject: outer} : hit
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
  const {tokens, stretches} = paragraph
  const range = stretches[at] as Range
  // “Indeed, “we cite a dozen cases.””: nothing before it that could speak.
  const whole = !tokens.slice(range.from, i).some((_, ahead) => isVerb(tokens, range.from + ahead) || personal.has(tokens[range.from + ahead]?.lower ?? ''))
  if (!whole) {
    const subject = mainSubject(tokens, range.from, i)
    if (!subject || countWords(quote.text) < 2) return null
    const head = tokens[subject.to - 1] as Token
    if (/^(?:it|that|this|there|these|those|it's|that's|there's)$/.test(head.lower) || isTerm(tokens, i, quote))
      return previous && countWords(quote.text) >= 5 ? {...previous, scope: 'paragraph'} : null
    return {...attributionOf(paragraph, {...silent, cue: subject, subject}, 'sentence'), cue: null}
  }
  // "Ann Reed, county clerk: “…”"
  if (tokens[i - 1]?.lower === ':' && i - 1 > range.from) {
    const subject = phraseAfter(tokens, range.from, i - 1)
    if (subject && tokens[subject.from]?.capital) return attributionOf(paragraph, {...silent, cue: {from: i - 1, to: i}, subject}, 'sentence')
  }
  // A sentence on a word or a term: “Gubbins” are scraps of fish. A “night tax” came in 2009.
  if (countWords(quote.text) === 1 || (countWords(quote.text) <= 3 && determiners.has(tokens[i - 1]?.lower ?? ''))) return null
  if (previous) return {...previous, scope: 'paragraph'}
  const earlier = paragraph.spokenBefore[at]
  if (earlier) return attributionOf(paragraph, earlier, 'paragraph')
  const later = paragraph.spokenAfter[at]
  if (later) return attributionOf(paragraph, later, 'paragraph')
  // "She identified young voters as one reason. “They are tired.”"
  const preceding = stretches[at - 1]
  const subject = preceding && mainSubject(tokens, preceding.from, preceding.to)
  if (subject && countWords(quote.text) >= 5 && (tokens[subject.from]?.capital || /^(?:he|she|they)$/.test(tokens[subject.from]?.lower ?? ''))) {
    return {...attributionOf(paragraph, {...silent, cue: subject, subject}, 'paragraph'), cue: null}
  }
  if (at > 0 || !before || countWords(quote.text) < 5) return null
  // "Hale wrote:" and the words in the next paragraph
  const last = before.tokens.at(-1)
  if (last?.lower === ':') {
    const hits = (before.hits.at(-1) ?? []).filter((item) => item.subject)
    // The cue beside the colon, else the outermost: "Hale reported after the storm seemed to pass:".
    const hit = hits.findLast((item) => item.cue.to >= before.tokens.length - 4) ?? hits.find((item) => !item.weak && item.class !== 'mental') ?? hits.at(-1)
    if (hit) return attributionOf(before, hit, 'chain')
    const stretch = before.stretches.at(-1) as Range
    const subject = mainSubject(before.tokens, stretch.from, stretch.to)
    if (subject) return attributionOf(before, {...silent, cue: {from: before.tokens.length - 1, to: before.tokens.length}, subject}, 'chain')
  }
  if (memory.last && before.stretches.at(-1) && before.tokens.slice((before.stretches.at(-1) as Range).from).some(({kind}) => kind === 'quote'))
    return {...memory.last, scope: 'chain'}
  // "Hale said the crane was old." and the words in the next paragraph
  const end = before.hits.at(-1) ?? []
  const spoken = end.findLast((hit) => isSpoken(hit) && hit.class !== 'mental')
  if (spoken) return attributionOf(before, spoken, 'chain')
  // Nobody is said to speak: the nearest name is only a guess.
  const guess = before.hits.flat().findLast(isSpoken)
  if (guess) return {...attributionOf(before, guess, 'chain'), cue: null}
  if (memory.last) return {...memory.last, scope: 'chain', cue: null}
  return null
}

/** Said or thought by someone, as against shown by a figure or expected by nobody. */
function isSpoken(hit: Hit): boolean {
  return hit.subject !== undefined && hit.class !== 'document' && !hit.weak
}

/** The “contested convention” scenario: one word of a noun phrase. */
function isModifier(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  return before?.kind === 'word' && (determiners.has(before.lower) || isPossessive(before.lower)) && standsBeforeNoun(tokens, i)
}

/** Where nothing says that anybody speaks, a word or two before a noun are a term: a “fiscal cliff” deal. */
function isTerm(tokens: readonly Token[], i: number, quote: Quote): boolean {
  const words = countWords(quote.text)
  return (words < 5 && isModifier(tokens, i)) || (words < 4 && !/[,.!?]["”’'»]+$/.test(quote.text) && standsBeforeNoun(tokens, i))
}

/** “safety check” feature */
function standsBeforeNoun(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  return (
    next?.kind === 'word' &&
    !prepositions.has(next.lower) &&
    !subordinators.has(next.lower) &&
    !/^(?:and|or|but|nor|yet)$/.test(next.lower) &&
    !auxiliaries.has(next.lower) &&
    !isVerb(tokens, i + 1)
  )
}

/** Who makes or plays in a work that stands before them. */
const castOf =
  /^(?:stars?|co-stars?|actors?|actress|actresses|alum|hosts?|co-hosts?|anchors?|creators?|co-creators?|authors?|directors?|singers?|producers?|writers?|correspondents?|crew|cast)$/

/** What leads to the title of a programme or a book, and seldom to words that are said. */
const aboutPlace = /^(?:on|at|of|in|to|by|hosts?|show|program|programme|series|book|memoir|film|movie)$/

const coined =
  /^(?:call|called|calls|calling|dub|dubbed|dubs|dubbing|nicknamed?|term|terms|termed|phrase|word|words|slogan|chant|chants|chanted|chanting|shouts?|shouting|shouted|label|labeled|labels|labeling|brand|branded|branding|promised?|cry|cries|yelled|yelling|reads|reading|read)$/
const names =
  /^(?:named|film|movie|book|novel|song|album|show|series|program|programme|sitcom|magazine|column|documentary|podcast|musical|play|memoir|episode|segment|hit|drama|comedy|thriller|bestseller|hashtag|name|named|autobiography|biography|biopic|ballad|track|single|op-ed|sequel|trilogy|blockbuster)$/

/** What a foreign word is "for". */
const languages =
  /^(?:latin|spanish|french|german|italian|portuguese|dutch|russian|ukrainian|polish|turkish|greek|arabic|hebrew|farsi|persian|hindi|chinese|mandarin|japanese|korean|swahili|yiddish|gaelic|welsh|slang|shorthand|short)$/

/** "on “Leck Today”", "in her book, “Closed for Good,”" */
function leadsToWork(tokens: readonly Token[], i: number): boolean {
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
function isNameOfWork(tokens: readonly Token[], i: number, quote: Quote): boolean {
  const {lower} = tokens[i - 1] ?? {lower: ''}
  if (isTitled(quote.text) && isOneOf(tokens, i + 1)) return true
  const isShown = isPossessive(lower) || (lower === 'and' && tokens[i - 2]?.kind === 'quote') || /^(?:hosts?|show|program|programme|series)$/.test(lower)
  return isShown && isTitled(quote.text) && countWords(quote.text) <= 4
}

/** Ann “Nan” Hale, C.L. “Bud” Hale */
function isNickname(tokens: readonly Token[], i: number, quote: Quote): boolean {
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if (countWords(quote.text) > 3 || before?.kind !== 'word' || !before.capital || next?.kind !== 'word' || !next.capital) return false
  return before.sentence === next.sentence || /^(?:[a-z]\.)+$/.test(before.lower)
}

/** “State of the Union” on a network, a film, a nickname: words in marks that nobody in the article says. */
function isTitle({tokens}: Paragraph, i: number, quote: Quote): boolean {
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
  if (before?.lower === 'as' || (determiners.has(before?.lower ?? '') && tokens[i - 2]?.lower === 'as')) return false
  for (let at = i - 2; at >= 0 && i - at <= 4 && tokens[at]?.kind === 'word'; at--)
    if (/^(?:call|dub|nickname|brand|label)(?:s|ed|bed|ing|led)?$/.test(tokens[at]?.lower ?? '')) return false
  if (words.length >= 2 && !/[!?]$/.test(inner.replace(/,$/, '')) && before?.kind === 'word' && before.lower !== 'said' && before.lower !== 'says') return true
  return before?.kind === 'word' && (names.test(before.lower) || isPossessive(before.lower))
}

// ---------------------------------------------------------------------------------------------------------------------- cues

function findHits(tokens: readonly Token[], range: Range): Hit[] {
  const hits: Hit[] = []
  for (let i = range.from; i < range.to; i++) {
    const token = tokens[i] as Token
    if (token.kind !== 'word') continue
    const phrase = phraseHit(tokens, i, range, hits)
    if (phrase) {
      hits.push(phrase)
      i = phrase.cue.to - 1
      continue
    }
    const cue = cueForms.get(token.lower)
    if (!cue || !isVerbal(tokens, i, cue, range) || !reports(tokens, i, cue, range)) continue
    const hit = verbHit(tokens, i, cue, range, hits)
    // "a program called Second Chance" names it; "Just ask Hale" asks the reader.
    if (namesSomething(tokens, i, cue, hit) || (cue.form === 'base' && isImperative(tokens, i, range))) continue
    hits.push(hit)
  }
  return hits
}

/** Nothing but adverbs before it in its sentence. */
function isImperative(tokens: readonly Token[], i: number, range: Range): boolean {
  let at = i - 1
  while (at >= range.from && (adverbs.has(tokens[at]?.lower ?? '') || /^(?:and|but|so|please|then|,)$/.test(tokens[at]?.lower ?? ''))) at--
  return at < range.from || (tokens[at]?.lower === '.' && tokens[at]?.kind === 'mark')
}

function namesSomething(tokens: readonly Token[], i: number, {verb, form}: CueForm, {subject}: Hit): boolean {
  const next = tokens[i + 1]
  if (verb.lemma !== 'call' || form !== 'past' || !subject || tokens[i - 1]?.capital || subject.to !== i) return false
  return (
    /^an?$/.test(tokens[subject.from]?.lower ?? '') &&
    (next?.capital || next?.kind === 'quote' || next?.lower === 'the') &&
    !/(?:ist|er|or|ant|ent|ic|man)$/.test(tokens[i - 1]?.lower ?? '')
  )
}

/** "according to", "made it clear", "his support for", "is confident that". */
function phraseHit(tokens: readonly Token[], i: number, range: Range, earlier: readonly Hit[]): Hit | undefined {
  const {lower} = tokens[i] as Token
  for (const {class: kind, words} of phraseCues.get(lower) ?? []) {
    const to = matchPhrase(tokens, i, words, range)
    if (to === undefined) continue
    const cue = {from: i, to}
    if (lower === 'according' || /^in the (?:words|eyes|view|opinion) of$/.test(words.join(' ')))
      return {
        cue,
        class: kind === 'mental' ? kind : 'document',
        subject: phraseAfter(tokens, to, range.to),
        inverted: true,
        open: true,
        weak: kind === 'mental',
      }
    // "Hale, who presented herself as": herself is whoever presented.
    const verb = /sel(?:f|ves)$/.test(lower) && i - 1 > range.from ? i - 1 : i
    return {
      cue,
      class: kind,
      subject: subjectOf(tokens, verb, tokens[verb]?.lower.endsWith('ing') ? 'ing' : 'past', range, earlier, 0),
      inverted: false,
      open: false,
      weak: kind !== 'speech',
    }
  }
  const given = pollHit(tokens, i, range) ?? viewHit(tokens, i, range)
  if (given) return given
  // "Their argument: only the harbour can pay."
  if (tokens[i + 1]?.lower === ':' && sayings.has(lower)) {
    const subject = holderOf(tokens, i, range)
    if (subject) return {cue: {from: i, to: i + 1}, class: 'speech', subject, inverted: false, open: true, weak: false}
  }
  const noun = nounCues.get(lower)
  if (noun?.followers.has(tokens[i + 1]?.lower ?? '') && i + 1 < range.to && !(cueForms.has(lower) && isCrowdWord(tokens[i - 1]?.lower ?? ''))) {
    // "to support for" has no noun; "his long support for" does.
    const before = tokens[i - 1]
    if (before?.kind === 'word' && i > range.from && (personal.has(before.lower) || (modals.has(before.lower) && cueForms.has(lower)))) return undefined
    const subject = holderOf(tokens, i, range)
    return subject || !noun.held ? {cue: {from: i, to: i + 1}, class: 'mental', subject, inverted: false, open: false, weak: true} : undefined
  }
  if (stateCues.has(lower) && i > range.from) {
    let j = i - 1
    while (
      j > range.from &&
      tokens[j]?.kind === 'word' &&
      (adverbs.has(tokens[j]?.lower ?? '') ||
        /^(?:very|so|too|more|less|not|deeply|pretty)$/.test(tokens[j]?.lower ?? '') ||
        (tokens[j]?.lower.endsWith('ly') ?? false))
    )
      j--
    const verb = tokens[j]?.lower ?? ''
    // "with residents increasingly nervous about": a crowd and its state, without the verb
    const bare = isCrowdWord(verb) && verb.endsWith('s') && /^(?:about|of|that|over)$/.test(tokens[i + 1]?.lower ?? '')
    if (bare) {
      const subject = phraseBefore(tokens, j, range.from)
      return subject && {cue: {from: i, to: i + 1}, class: 'mental', subject, inverted: false, open: false, weak: true}
    }
    if (beForms.has(verb) || /^(?:remain|remains|remained|feel|feels|felt|seem|seems|seemed|become|becomes|became|sounded)$/.test(verb)) {
      return {cue: {from: i, to: i + 1}, class: 'mental', subject: subjectOf(tokens, j, 'past', range, earlier, 0), inverted: false, open: false, weak: true}
    }
  }
  return undefined
}

const polls =
  /^(?:poll|polls|polling|survey|surveys|average|averages|estimate|estimates|ranking|rankings|tally|tallies|analysis|analyses|study|studies|forecast|forecasts|projection|projections|count)$/

/** "A Courier poll has Hale ahead", "early estimates put the cost at …"; "in the latest survey, …": figures that somebody worked out. */
function pollHit(tokens: readonly Token[], i: number, range: Range): Hit | undefined {
  const {lower} = tokens[i] as Token
  const next = tokens[i + 1]
  const hit = {cue: {from: i, to: i + 1}, class: 'document' as const, open: false, weak: true}
  if (/^(?:has|had|have|gives|gave|give|puts|put|pegs|pegged|places|placed|finds|identified|identifies)$/.test(lower)) {
    if (next?.kind !== 'word' || !(next.capital || /^(?:him|her|them|the|his|their|its|support|at)$/.test(next.lower))) return undefined
    const before = tokens[i - 1]
    const subject = before?.lower === ',' ? aside(tokens, i - 1, range) : phraseBefore(tokens, i - 1, range.from)
    return subject && polls.test(headOf(tokens, subject).lower) ? {...hit, subject, inverted: false} : undefined
  }
  if (lower !== 'in' || i > range.from) return undefined
  const subject = phraseAfter(tokens, i + 1, range.to)
  return subject && tokens[subject.to]?.lower === ',' && polls.test(headOf(tokens, subject).lower) ? {...hit, subject, inverted: true} : undefined
}

/** "To many, the crane is a landmark.": so it seems to them. */
function viewHit(tokens: readonly Token[], i: number, range: Range): Hit | undefined {
  if (!/^(?:to|for)$/.test(tokens[i]?.lower ?? '') || !isImperative(tokens, i, range)) return undefined
  const subject = phraseAfter(tokens, i + 1, range.to)
  if (!subject || tokens[subject.to]?.lower !== ',' || !/^(?:some|many|most|others|few|several)$/.test(tokens[subject.from]?.lower ?? '')) return undefined
  if (kindOf(tokens, subject) !== 'vague') return undefined
  return {cue: {from: i, to: i + 1}, class: 'mental', subject, inverted: true, open: false, weak: true}
}

/** What somebody has that is said: "Their argument:", "the mayor's message:". */
const sayings = new Set(
  'advice answer argument claim complaint conclusion excuse explanation lesson lessons message motto plea point reply response slogan verdict view warning'.split(
    ' ',
  ),
)

function matchPhrase(tokens: readonly Token[], i: number, words: readonly string[], range: Range): number | undefined {
  let at = i + 1
  for (let w = 1; w < words.length; w++) {
    const wanted = words[w] as string
    if (wanted === '*') {
      const after = words[w + 1]
      let ahead = at
      while (ahead < range.to && ahead - at <= 2 && tokens[ahead]?.lower !== after) ahead++
      if (tokens[ahead]?.lower !== after || ahead >= range.to) return undefined
      at = ahead
      continue
    }
    if (at >= range.to || tokens[at]?.lower !== wanted) return undefined
    at++
  }
  return at
}

/** Whose claim it is: "Hale's claim that", "criticism from Hale". */
function holderOf(tokens: readonly Token[], i: number, range: Range): Range | undefined {
  for (let at = i - 1; at >= range.from && i - at < 5; at--) {
    const token = tokens[at] as Token
    if (token.kind !== 'word' || prepositions.has(token.lower)) break
    if (possessives.has(token.lower)) return {from: at, to: at + 1}
    if (isPossessive(token.lower)) return phraseBefore(tokens, at, range.from)
  }
  const next = tokens[i + 1]?.lower ?? ''
  if (next === 'from' || next === 'by' || next === 'among') return phraseAfter(tokens, i + 2, range.to)
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
  // "a breach of the act regarding provisions on": a preposition
  if (token.lower === 'regarding' && !auxiliaries.has(word)) return false
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
    if (modals.has(word) || /^(?:i|we|you|they|who|people|also|and|n't)$/.test(word)) return word !== 'and' || !verb.homograph
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
    if (before?.lower === ',' && tokens[i + 1]?.kind !== 'mark')
      return (opensComplement(next) || (next?.capital ?? false)) && aside(tokens, j, range) !== undefined
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
      follows === 'for' ||
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

/** "critics", "voters", "many": people, after whom a bare verb is likelier than a noun. */
function isCrowdWord(word: string): boolean {
  return (
    /^(?:some|many|most|few|several|others|both|all)$/.test(word) ||
    ((groups.has(word) || weasels.has(word)) && (word.endsWith('s') || word === 'people')) ||
    plurals.has(word)
  )
}

/** Could a bare verb follow: "records", "data", "critics"? */
function isPlural(word: string): boolean {
  return plurals.has(word) || word === 'data' || (/[^s']s$/.test(word) && !prepositions.has(word))
}

/** "members of the council", "polls in the county": the head of a phrase that ends in a singular. */
function hasPluralHead(tokens: readonly Token[], last: number, range: Range): boolean {
  const phrase = phraseBefore(tokens, last, range.from)
  if (!phrase || phrase.to - phrase.from < 3) return false
  const head = headOf(tokens, phrase)
  return head !== tokens[last] && isPlural(head.lower)
}

/** Does what a verb reports begin here, rather than what a noun is followed by? */
function opensComplement(next: Token | undefined): boolean {
  if (!next) return false
  const {lower} = next
  return (
    next.kind === 'quote' || determiners.has(lower) || questionWords.has(lower) || lower === 'that' || lower === 'out' || lower === 'to' || personal.has(lower)
  )
}

/** “…,” the rangers state: nothing but a noun phrase since the quotation. */
function followsQuote(tokens: readonly Token[], i: number, range: Range): boolean {
  for (let at = i - 1; at >= range.from && i - at < 8; at--) {
    if (tokens[at]?.kind === 'quote') return i - at > 1
    if (tokens[at]?.kind === 'mark' ? tokens[at]?.lower !== ',' : isVerb(tokens, at)) return false
  }
  return false
}

/** Does it have the complement that makes it a cue? */
function reports(tokens: readonly Token[], i: number, {verb, form}: CueForm, range: Range): boolean {
  const {takes} = verb
  const particle = tokens[i + 1]?.lower ?? ''
  // "showed up", "thanks to", "called off": another verb
  if (/^(?:up|off|down|over)$/.test(particle) || (/^(?:thanks|relat(?:es|ed|ing|e))$/.test(tokens[i]?.lower ?? '') && (particle === 'to' || particle === 'in')))
    return false
  if (takes.has('any')) return true
  // "Many residents felt betrayed"
  if (verb.lemma === 'feel' && form !== 'ing' && particle.length > 4 && particle.endsWith('ed') && isCrowdWord(tokens[i - 1]?.lower ?? '')) return true
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
  if (takes.has('clause') && (!next || next.lower === '.') && endsClause(tokens, i, range)) return true
  if (!next) return false
  if (takes.has('clause') && prepositions.has(next.lower) && saysThat(tokens, k + 1, range)) return true
  if (takes.has('out') && next.lower === 'out') return true
  if (takes.has('as')) for (let at = k; at < range.to && at - k < 8; at++) if (tokens[at]?.lower === 'as') return true
  if (takes.has('about') && /^(?:about|of|for|on|against|with|over|at|to)$/.test(next.lower)) return true
  if (takes.has('of') && /^(?:about|of|on|against|over)$/.test(next.lower)) return true
  if (takes.has('to')) {
    for (let at = k; at < range.to && at - k < 6; at++) {
      if (tokens[at]?.kind !== 'word') break
      if (tokens[at]?.lower === 'to' && tokens[at + 1]?.kind === 'word' && !determiners.has(tokens[at + 1]?.lower ?? '') && !tokens[at + 1]?.capital)
        return true
    }
  }
  // "conveyed to the board that"
  if (takes.has('clause') && (next.lower === 'to' || next.lower === 'with')) {
    const addressee = phraseAfter(tokens, k + 1, range.to)
    if (addressee && tokens[addressee.to]?.lower === 'that') return true
  }
  // "maintaining good relations is vital" reports nothing.
  const explicit = next.lower === 'that' || questionWords.has(next.lower) || personal.has(next.lower)
  if (takes.has('clause') && (form !== 'ing' || explicit) && startsClause(tokens, k, range)) return true
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

/** "The crane was never tested, records show." */
function endsClause(tokens: readonly Token[], i: number, range: Range): boolean {
  const subject = phraseBefore(tokens, i - 1, range.from)
  return subject !== undefined && subject.from - 3 > range.from && tokens[subject.from - 1]?.lower === ','
}

/** "found in that case that", "shows in detail how" */
function saysThat(tokens: readonly Token[], from: number, range: Range): boolean {
  for (let at = from; at < range.to && at - from < 6; at++) {
    const token = tokens[at] as Token
    if (token.kind !== 'word' || isVerb(tokens, at)) return false
    if (at > from && /^(?:that|how|whether)$/.test(token.lower)) return true
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
  const hit: Hit = {cue: {from: i, to: i + 1}, class: cue.verb.class, subject: undefined, inverted: false, open: false, weak: false}
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
  if (form !== 'past' && form !== 's' && verb.lemma !== 'read') return undefined
  const before = tokens[i - 1]
  if (i > range.from && before?.kind !== 'quote' && before?.lower !== ',' && before?.lower !== '.' && before?.lower !== '-') return undefined
  if (i === range.from && range.from > 0 && tokens[range.from - 1]?.kind !== 'quote' && !/^(?:said|says)$/.test(tokens[i]?.lower ?? '')) return undefined
  const next = tokens[i + 1]
  if (next?.kind !== 'word' || i + 1 >= range.to || /^(?:me|us|him|them|her)$/.test(next.lower)) return undefined
  if (before?.lower === ',') {
    if (verb.lemma !== 'say' && tokens[i - 2]?.kind !== 'quote' && !(verb.takes.has('any') && verb.class === 'speech')) return undefined
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
    if (/^(?:i|he|she|we|they|you|it|who|that)'/.test(lower)) return {from: j, to: j + 1}
    if (beForms.has(lower) && (form === 'past' || form === 'participle')) passive = true
    if (auxiliaries.has(lower) || adverbs.has(lower) || days.has(lower) || (lower.endsWith('ly') && !token.capital)) continue
    if ((lower === 'on' || lower === 'in') && (days.has(tokens[j + 1]?.lower ?? '') || months.has(tokens[j + 1]?.lower ?? ''))) continue
    // "less than two weeks ago said"
    if (lower === 'ago') {
      j--
      while (
        j > range.from &&
        /^(?:weeks?|days?|months?|years?|hours?|minutes?|ago|than|less|more|about|an?|few|several|\d+|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(
          tokens[j]?.lower ?? '',
        )
      )
        j--
      j++
      continue
    }
    if (months.has(lower) && /^(?:in|last|since|this)$/.test(tokens[j - 1]?.lower ?? '')) {
      j--
      continue
    }
    if (/^(?:week|month|year|night|morning|evening|afternoon)$/.test(lower) && /^(?:last|this|earlier)$/.test(tokens[j - 1]?.lower ?? '')) {
      j--
      continue
    }
    break
  }
  // "people accused of theft": a participle after its noun, unlike "Renner warned of the cost"
  if (
    !passive &&
    !tokens[i - 1]?.capital &&
    (form === 'past' || form === 'participle') &&
    i - 1 === j &&
    tokens[i + 1]?.lower === 'of' &&
    /^(?:accused|convicted|suspected|reminded|assured|informed)$/.test(tokens[i]?.lower ?? '')
  )
    return undefined
  const agent = passive || form === 'ing' ? undefined : agentOf(tokens, i, range)
  if (agent) return agent
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
    const antecedent = phraseBefore(tokens, k, range.from) ?? aside(tokens, j - 1, range)
    return antecedent && {from: word.lower === 'who' ? nearestName(tokens, antecedent) : antecedent.from, to: word.lower === 'who' ? j + 1 : antecedent.to}
  }
  if (word.lower === 'and' && j - 1 > range.from && isVerb(tokens, j - 1)) {
    // "he laughed and said"
    const shared = subjectOf(tokens, j - 1, 'past', range, earlier, depth + 1)
    if (shared) return shared
  }
  const led = word.lower === 'to' ? ledTo(tokens, j, range) : undefined
  if (led) return led
  if (word.lower === 'to' || word.lower === 'and' || word.lower === 'but' || word.lower === 'or') return governing(tokens, j, range, earlier)
  if (form === 'ing' && (word.kind === 'mark' || prepositions.has(word.lower) || subordinators.has(word.lower))) return governing(tokens, j, range, earlier)
  if (word.kind === 'mark') {
    if (word.lower === ',') return aside(tokens, j, range) ?? governing(tokens, j, range, earlier)
    if (word.lower === '-' || word.lower === ')') return aside(tokens, j, range) ?? governing(tokens, j, range, earlier)
    return undefined
  }
  if (word.kind === 'quote') return governing(tokens, j, range, earlier)
  // "networks that were hacked suggested": what stands there is a verb.
  if (form !== 'ing' && isVerb(tokens, j) && !word.capital && /(?:ed|ing)$/.test(word.lower))
    return described(tokens, j, range) ?? governing(tokens, j, range, earlier)
  // "keeps talking", "began saying": the subject of the other verb.
  if (form === 'ing' && isVerb(tokens, j)) {
    const outer = subjectOf(tokens, j, 'past', range, earlier, depth + 1)
    if (outer) return outer
  }
  const bare = phraseBefore(tokens, j, range.from)
  // "with the secretary calling it a danger"
  if (bare && form === 'ing' && tokens[bare.from - 1]?.lower === 'with' && !beForms.has(tokens[i - 1]?.lower ?? '')) return bare
  const phrase = outsidePreposition(tokens, bare, range)
  // "emailed supporters saying": the object of another verb
  if (phrase && form === 'ing' && isVerb(tokens, phrase.from - 1) && !auxiliaries.has(tokens[phrase.from - 1]?.lower ?? '') && !tokens[j]?.capital) {
    const outer = subjectOf(tokens, phrase.from - 1, 'past', range, earlier, depth + 1)
    if (outer && isPerson(tokens, phrase)) return outer
  }
  // "Neighbours who had praised the plan warned": the plan is part of what describes them.
  const ahead = phrase && form !== 'ing' && phrase.from - 1 > range.from ? phrase.from - 1 : -1
  const who = ahead >= 0 && (isVerb(tokens, ahead) || prepositions.has(tokens[ahead]?.lower ?? '')) ? described(tokens, ahead, range) : undefined
  if (who) return who
  // "issued a statement saying", "comments made in 2006 saying": whoever issued it speaks.
  if (
    phrase &&
    form === 'ing' &&
    !beForms.has(tokens[i - 1]?.lower ?? '') &&
    (isNumeric(tokens, phrase) || kindOf(tokens, phrase) === 'document' || !isPerson(tokens, phrase))
  ) {
    return governing(tokens, j, range, earlier) ?? phrase
  }
  return phrase ?? governing(tokens, j, range, earlier)
}

/** "the clerks whose laws were struck down say", "everyone she interviewed agreed": the noun that a clause without commas describes. */
function described(tokens: readonly Token[], last: number, range: Range): Range | undefined {
  for (let at = last - 1; at > range.from && last - at < 14 && tokens[at]?.kind === 'word'; at--) {
    const {lower} = tokens[at] as Token
    const contact = at === last - 1 && /^(?:i|he|she|we|they)$/.test(lower)
    if (!contact && !/^(?:who|whom|whose)$/.test(lower)) continue
    const phrase = phraseBefore(tokens, at - 1, range.from)
    return phrase && isPerson(tokens, phrase) ? phrase : undefined
  }
  return undefined
}

/** "leaving many to wonder", "has led some residents to ask": the ones who are led there. */
function ledTo(tokens: readonly Token[], to: number, range: Range): Range | undefined {
  const phrase = phraseBefore(tokens, to - 1, range.from)
  return phrase &&
    /^(?:leav|left|lead|led|caus|prompt|convinc|inspir|mov(?:ed|ing)$|push|drov|driv)/.test(tokens[phrase.from - 1]?.lower ?? '') &&
    isPerson(tokens, phrase)
    ? phrase
    : undefined
}

/** "a lecture from the president, who": the president, not the lecture. */
function nearestName(tokens: readonly Token[], {from, to}: Range): number {
  for (let at = to - 1; at > from; at--) if (/^(?:from|by|with|against|on|about|between|in)$/.test(tokens[at]?.lower ?? '')) return at + 1
  return from
}

/** "in a later interview said": what stands in a prepositional phrase says nothing; "at the rally Hale said" leaves Hale. */
function outsidePreposition(tokens: readonly Token[], phrase: Range | undefined, {from}: Range): Range | undefined {
  if (!phrase) return phrase
  let at = phrase.from - 1
  while (at > from && (adverbs.has(tokens[at]?.lower ?? '') || /^(?:an?|the)$/.test(tokens[at]?.lower ?? ''))) at--
  // "After aides insisted": a clause, not a phrase.
  if (/^(?:after|before|since)$/.test(tokens[at]?.lower ?? '') && at === phrase.from - 1 && isPerson(tokens, phrase)) return phrase
  if (at < from || !/^(?:in|on|at|during|after|before|with|under|since|despite|following|by)$/.test(tokens[at]?.lower ?? '')) return phrase
  // "a letter obtained by the Courier warns", "Hale at a Sunday rally said"
  const held = tokens[at]?.lower === 'by' && isVerb(tokens, at - 1) ? at - 2 : at - 1
  const outer = held >= from ? phraseBefore(tokens, held, from) : undefined
  if (outer && (held === at - 2 || tokens[outer.to - 1]?.capital)) return outer
  let start = phrase.to
  while (start > phrase.from && tokens[start - 1]?.capital) start--
  if (start === phrase.from) return phrase
  return start < phrase.to ? {from: start, to: phrase.to} : undefined
}

function isNumeric(tokens: readonly Token[], {from, to}: Range): boolean {
  return tokens.slice(from, to).every(({lower}) => /^\d/.test(lower) || days.has(lower) || months.has(lower))
}

/** Could the phrase be someone? A name, a plural, a pronoun. */
function isPerson(tokens: readonly Token[], range: Range): boolean {
  const head = headOf(tokens, range)
  return head.capital || plurals.has(head.lower) || personal.has(head.lower) || /(?:s|er|or|ist|an|ant|ent)$/.test(head.lower)
}

/** "Hale, the mayor of Ghent, said": the phrase before the aside that ends at `close`. */
function aside(tokens: readonly Token[], close: number, range: Range): Range | undefined {
  const sign = tokens[close]?.lower
  if (sign === ')') {
    const open = openingOf(tokens, close, range.from)
    return open === undefined ? undefined : phraseBefore(tokens, open - 1, range.from)
  }
  // "Gov. Ines Silva (D-Ohio), said"
  if (sign === ',' && tokens[close - 1]?.lower === ')') {
    const open = openingOf(tokens, close - 1, range.from)
    const phrase = open === undefined ? undefined : phraseBefore(tokens, open - 1, range.from)
    if (phrase) return phrase
  }
  for (let at = close - 1; at > range.from && close - at < 32; at--) {
    const token = tokens[at] as Token
    if (token.lower !== sign) continue
    const inside = tokens[at + 1]
    // "Hale again offered help, pledged money": not an aside but a clause, whose subject does both.
    const verb = inside?.kind === 'word' && !relatives.has(inside.lower) && !prepositions.has(inside.lower) ? clauseVerb(tokens, at + 1, close) : undefined
    if (verb !== undefined) {
      const shared = phraseBefore(tokens, verb, at + 1)
      if (shared) return shared
    }
    // Part of a list or a second aside: go on to the mark before.
    if (
      inside?.kind === 'word' &&
      (relatives.has(inside.lower) || determiners.has(inside.lower) || prepositions.has(inside.lower) || /(?:ing|ed)$/.test(inside.lower) || close - at <= 12)
    ) {
      const phrase = phraseBefore(tokens, at - 1, range.from)
      // "Hale, 20, a student, of Ghent, Ohio, said": neither her age nor her town speaks.
      const town = phrase && /^(?:of|from|in)$/.test(tokens[phrase.from - 1]?.lower ?? '') && tokens[phrase.from - 2]?.lower === ','
      if (phrase && !town && !isNumeric(tokens, phrase)) return phrase
    }
  }
  return undefined
}

/** "a plan opposed by local farmers", "questioned by critics": a participle with its agent. */
function agentOf(tokens: readonly Token[], i: number, range: Range): Range | undefined {
  const before = tokens[i - 1]
  if (
    !before ||
    before.kind === 'quote' ||
    personal.has(before.lower) ||
    before.capital ||
    /^(?:said|told|wrote|added|spoke|responded|replied)$/.test(tokens[i]?.lower ?? '')
  )
    return undefined
  for (let at = i + 1; at < range.to && at - i <= 3; at++) {
    const token = tokens[at] as Token
    if (token.kind === 'mark') return undefined
    if (token.lower !== 'by') continue
    const next = tokens[at + 1]
    return next && (next.capital || groups.has(next.lower) || weasels.has(next.lower) || determiners.has(next.lower))
      ? phraseAfter(tokens, at + 1, range.to)
      : undefined
  }
  return undefined
}

/** Where the subject of a clause that begins at `from` ends, when a verb follows it. */
function clauseVerb(tokens: readonly Token[], from: number, to: number): number | undefined {
  const subject = phraseAfter(tokens, from, to)
  if (!subject || !(tokens[from]?.capital || personal.has(tokens[from]?.lower ?? ''))) return undefined
  let at = subject.to
  while (at < to && (adverbs.has(tokens[at]?.lower ?? '') || (tokens[at]?.lower.endsWith('ly') ?? false))) at++
  return at < to && isVerb(tokens, at) ? subject.to - 1 : undefined
}

/** The subject that an infinitive, a participle or a second verb shares with the clause it hangs on. */
function governing(tokens: readonly Token[], end: number, range: Range, earlier: readonly Hit[]): Range | undefined {
  const able = earlier.filter((hit) => hit.subject && !hit.inverted && !hit.weak && hit.class !== 'document' && hit.cue.to <= end + 1)
  const before = able.findLast((hit) => hit.class !== 'mental') ?? able.at(-1)
  if (before?.subject) return before.subject
  return nearestSubject(tokens, end, range, earlier) ?? mainSubject(tokens, range.from, end + 1)
}

/** "so subdued that Hale was prompted to say": the clause that the infinitive stands in. */
function nearestSubject(tokens: readonly Token[], end: number, range: Range, earlier: readonly Hit[]): Range | undefined {
  if (tokens[end]?.lower !== 'to') return undefined
  for (let at = end - 1; at > range.from && end - at <= 8 && tokens[at]?.kind === 'word'; at--) {
    if (!isVerb(tokens, at) || /(?:ing|ed)$/.test(tokens[at - 1]?.lower ?? '')) continue
    const subject = auxiliaries.has(tokens[at]?.lower ?? '') ? phraseBefore(tokens, at - 1, range.from) : subjectOf(tokens, at, 'past', range, earlier, 2)
    return subject && isPerson(tokens, subject) ? subject : undefined
  }
  return undefined
}

/** The subject of the first clause of a stretch. */
function mainSubject(tokens: readonly Token[], from: number, to: number): Range | undefined {
  let start = from
  // "And then Hale …"
  while (start < to && /^(?:and|but|or|so|yet|then|also|still|now|instead|meanwhile|however|indeed|,)$/.test(tokens[start]?.lower ?? '')) start++
  const first = tokens[start]
  if (!first || start >= to) return undefined
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
    // "Hale on Thursday again called"
    while (last > start && (adverbs.has(tokens[last]?.lower ?? '') || days.has(tokens[last]?.lower ?? '') || (tokens[last]?.lower.endsWith('ly') ?? false)))
      last--
    if (last > start && last < at - 1 && tokens[last]?.lower === 'on' && days.has(tokens[last + 1]?.lower ?? '')) last--
    const phrase = tokens[last]?.lower === ',' ? aside(tokens, last, {from: start, to}) : phraseBefore(tokens, last, start)
    if (phrase) return phrase
  }
  return phraseAfter(tokens, start, to)
}
