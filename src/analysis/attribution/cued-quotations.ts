/** Quotations with a cue in their sentence: which of the cues they hang on. */

import {firstOf, type Reader} from '../../base/readers.js'
import {adverb, auxiliary, determiner, endsInLy, personalPronoun} from '../../language/en/word-classes.js'
import type {Attribution} from '../../model/article.js'
import {countWords, endsIn, isExclaimed} from '../quotations/quoted-text.js'
import {type CueMatch, isSaying, withoutVerb} from './cue.js'
import {mainSubject} from './main-subjects.js'
import {isVerb, phraseAfter, standsBeforeNoun} from './noun-phrases.js'
import {attributionOf, type QuotePlace} from './paragraph.js'
import {isUtterance} from './phrase-cues.js'
import {isNameOfWork, isNickname, isTitle, leadsToWork} from './titles.js'
import {isA, type Range, type Token, tokenBefore} from './tokens.js'

/** A quotation and what stands beside it. */
interface QuotedBeside extends Pick<QuotePlace, 'paragraph' | 'tokens' | 'range' | 'stretch' | 'i' | 'quote'> {
  /** The cues of its sentence, but those whose subject the quotation is a part of. */
  hits: readonly CueMatch[]
  /** Those of them before it. */
  left: readonly CueMatch[]
  /** The token behind the quotation and its comma or dash. */
  behind: number
  /** The cue that begins there: “…,” Hale said. */
  cue: CueMatch | undefined
  /** It ends as words do before who says them: with a comma, or an exclamation mark. */
  leadsOn: boolean
}

/** A quotation and the other cues of its sentence. */
interface QuotedSentence extends QuotedBeside {
  /** At most three words: it may be a term. */
  isFew: boolean
  /** The cue before it that it hangs on. */
  nearest: CueMatch | undefined
  /** A cue after it. */
  right: CueMatch | undefined
  /** A cue that the whole sentence is given to. */
  closing: CueMatch | undefined
}

/** A reader gives null where the quotation has no speaker in its sentence. */
type CueReader<Quoted> = Reader<Quoted, CueMatch | null>

/** The cue that the quotation stands beside. */
export const besideReaders: ReadonlyArray<CueReader<QuotedBeside>> = [
  {reads: 'the cue behind it', example: '“It is closed,” Ada Cole said.', read: cueBehind},
  {reads: 'a cue that begins the next sentence', example: '“Closed again!” Ada Cole said.', read: cueOfNextSentence},
  {reads: 'a short sentence behind it with a verb of no list', example: '“Closed for good?” Ada Cole pressed.', read: pressed},
  {reads: 'part of the name of the speaker, which nobody says', example: 'The “Today” host said that the road was lost.', read: partOfName},
  {reads: 'a name behind a dash or in brackets', example: 'One line of it: “The road is closed for good.” — Ada Cole', read: signed},
]

/** A cue elsewhere in the sentence. */
export const sentenceReaders: ReadonlyArray<CueReader<QuotedSentence>> = [
  {reads: 'a nickname, which nobody says', example: 'Drivers said that Ada “Nan” Cole was lost.', read: nickname},
  {reads: 'a title', example: 'Her song “The Long Way Home” is on the radio, Ada Cole said.', read: title},
  {reads: 'the cue before it', example: 'Ada Cole said that the road was “a danger to all.”', read: cueBefore},
  {reads: 'the cue behind it, without a comma', example: '“The road is closed for good” Ada Cole said.', read: cueBehindLoosely},
  {reads: 'a verb of no list behind it', example: '“It is closed,” Ada Cole thundered.', read: unlisted},
  {reads: 'a cue further behind', example: 'The “danger to all of us” is what Ada Cole told the council of.', read: cueFurther},
  {reads: 'a cue that closes the sentence', example: 'Drivers were “tired” of the road, Ada Cole said.', read: ({closing}) => closing},
]

/** The speaker of a quotation whose sentence has a cue for it. */
export function quoteInStretch(place: QuotePlace): Attribution | undefined {
  const quoted = beside(place)
  let hit = firstOf(besideReaders, quoted)
  // Where the sentence has no cue, only a verb of no list is left, and that stands behind a comma.
  if (hit === undefined && (quoted.hits.length > 0 || quoted.leadsOn)) hit = firstOf(sentenceReaders, elsewhere(quoted))
  return hit ? attributionOf(place.paragraph, hit, 'sentence') : undefined
}

function beside(place: QuotePlace): QuotedBeside {
  const {paragraph, tokens, range, stretch, i, quote} = place
  // "the “fair fares” document he signed said": the quotation is part of the source.
  const own = paragraph.hits[stretch] as CueMatch[]
  const hits = own.length === 0 ? own : own.filter(({subject}) => !subject || i < subject.from || i >= subject.to)
  let behind = i + 1
  while (tokens[behind]?.kind === 'mark' && (tokens[behind]?.lower === ',' || tokens[behind]?.lower === '-') && behind < range.to) behind++
  const leadsOn = tokens[i + 1]?.lower === ',' || endsIn(quote.text, ',?!—–-')
  const cue = hits.find((hit) => startOf(hit) === behind)
  const left = hits.length === 0 ? hits : hits.filter((hit) => hit.cue.to <= i)
  return {paragraph, tokens, range, stretch, i, quote, hits, left, behind, cue, leadsOn}
}

function elsewhere({paragraph, tokens, range, stretch, i, quote, hits, left, behind, cue, leadsOn}: QuotedBeside): QuotedSentence {
  const isFew = countWords(quote.text) <= 3
  const nearest = governor(tokens, left)
  const right = hits.find((hit) => hit.cue.from > i && !hit.weak) ?? hits.find((hit) => hit.cue.from > i)
  const closing = hits.find((hit) => hit.cue.from > i && closesSentence(tokens, hit, range))
  return {paragraph, tokens, range, stretch, i, quote, hits, left, behind, cue, leadsOn, isFew, nearest, right, closing}
}

/** “…,” Hale said.   “…,” said Hale. */
function cueBehind({paragraph, tokens, i, quote, cue, left, leadsOn}: QuotedBeside): CueMatch | undefined {
  if (!cue || !(leadsOn || cue.inverted)) return undefined
  if ((cue.weak || cue.class === 'mental') && left.some(isSaying)) return undefined
  // "Ada Cole, star of “Night Ferry,” thanked the mayor"
  const isOfWork = (!cue.open || isNameOfWork(tokens, i, quote)) && leadsToWork(tokens, i) && isTitle(paragraph, i, quote)
  return isOfWork ? undefined : cue
}

/** The stretch behind the quotation, where that ends its sentence. */
function following({paragraph, tokens, range, stretch, i}: QuotedBeside): Range | undefined {
  const isLast = i === range.to - 1 || (tokens[i + 1]?.lower === '.' && i + 2 === range.to)
  return isLast ? paragraph.stretches[stretch + 1] : undefined
}

/** “…!” Hale said. The sentence ended with the quotation. */
function cueOfNextSentence(quoted: QuotedBeside): CueMatch | undefined {
  const follows = following(quoted)
  if (!follows || endsIn(quoted.quote.text, '.')) return undefined
  return quoted.paragraph.hits[quoted.stretch + 1]?.find((hit) => startOf(hit) === follows.from && hit.open)
}

/** “…?” Hale pressed. */
function pressed(quoted: QuotedBeside): CueMatch | undefined {
  const {tokens, quote} = quoted
  const follows = following(quoted)
  if (!follows || follows.to - follows.from > 7 || !endsIn(quote.text, '?!')) return undefined
  const hit = unlistedCue(tokens, follows.from, follows)
  return hit && tokens[hit.cue.to]?.lower === '.' ? hit : undefined
}

/** The “Today” host said: the quotation belongs to the name of the speaker. */
function partOfName({tokens, i, quote, cue, leadsOn}: QuotedBeside): null | undefined {
  if (!cue || leadsOn || cue.subject?.from !== i + 1) return undefined
  return standsBeforeNoun(tokens, i) && tokenBefore(tokens, i)?.kind === 'word' && countWords(quote.text) <= 3 ? null : undefined
}

/** “…” — Ann Hale.   “…” [The Courier] */
function signed({paragraph, tokens, range, stretch, i, left}: QuotedBeside): CueMatch | undefined {
  // The full stop in the quotation ends the sentence, not the line.
  const end = i === range.to - 1 ? (paragraph.stretches[stretch + 1]?.to ?? range.to) : range.to
  const found = signatureAfter(tokens, i, end)
  return found && !(found.bracketed && left.length > 0) ? {...withoutVerb, cue: {from: i + 1, to: i + 2}, subject: found.subject} : undefined
}

/** Ann “Nan” Hale */
function nickname({tokens, i, quote}: QuotedSentence): null | undefined {
  return isNickname(tokens, i, quote) ? null : undefined
}

/** Only who speaks the whole sentence says a title in it: "“The Long Way Home” is on the radio, Hale said." */
function title({paragraph, i, quote, closing}: QuotedSentence): CueMatch | null | undefined {
  return isTitle(paragraph, i, quote) ? (closing ?? null) : undefined
}

/** The cue that the quotation hangs on: the last before it. */
function cueBefore(quoted: QuotedSentence): CueMatch | undefined {
  const {tokens, i, range, hits, left, nearest, right, closing} = quoted
  if (!nearest || isNobodys(quoted, nearest)) return undefined
  // "People expect “a storm of words,” Hale said.": Hale's words, whatever is thought in them
  if (closing && isSaying(closing) && (nearest.class === 'mental' || nearest.class === 'document')) return closing
  if (nearest.subject) return outerOf(tokens, nearest, hits)
  const other = left.findLast((hit) => hit.subject) ?? (right?.subject ? right : undefined)
  if (other) return other
  const subject = mainSubject(tokens, range.from, i)
  // "There were calls of “Open it”": nobody's in particular
  const isNobody = subject && nobody.test(tokens[subject.to - 1]?.lower ?? '')
  return subject && !isNobody ? {...nearest, subject} : nearest
}

const nobody = /^(?:there|it)(?:'s)?$/

/** "After reports of a “safety check”": nobody's term, unlike chants of “Go home!” and claims that it is “rigged”. */
function isNobodys({tokens, quote, isFew}: QuotedSentence, {cue, weak, subject}: CueMatch): boolean {
  return isFew && weak && !subject && tokens[cue.to]?.lower !== 'that' && !isExclaimed(quote) && !isUtterance(tokens, cue.from)
}

/** “…” Hale said; after a few words, only where something is said. */
function cueBehindLoosely({cue, isFew}: QuotedSentence): CueMatch | undefined {
  return cue && !(isFew && !isSaying(cue)) ? cue : undefined
}

/** “…,” Hale shrugged. */
function unlisted({tokens, range, behind, leadsOn}: QuotedSentence): CueMatch | undefined {
  return leadsOn ? unlistedCue(tokens, behind, range) : undefined
}

/** A word or two far before the cue, or before a thought, is a term: the “safety check” that officials wanted. */
function cueFurther({quote, isFew, right}: QuotedSentence): CueMatch | undefined {
  return right && (!isFew || (isSaying(right) && countWords(quote.text) > 1)) ? right : undefined
}

/** Where a cue begins with its subject. */
function startOf({subject, cue}: CueMatch): number {
  return subject && subject.from < cue.from ? subject.from : cue.from
}

/** “…” — Ann Hale.   “…” [The Courier] */
function signatureAfter(tokens: readonly Token[], i: number, end: number): {subject: Range; bracketed: boolean} | undefined {
  const sign = tokens[i + 1]?.lower
  if ((sign !== '(' && sign !== '-') || !tokens[i + 2]?.capital) return undefined
  const subject = phraseAfter(tokens, i + 2, end)
  if (!subject) return undefined
  const bracketed = sign === '('
  const fits = bracketed ? tokens.slice(i + 2, end).every(({kind, capital, lower}) => kind === 'mark' || capital || lower === 'of') : subject.to >= end - 1
  return fits ? {subject, bracketed} : undefined
}

/** "The crane is “tired”, Hale said.": the whole sentence is Hale's. */
function closesSentence(tokens: readonly Token[], hit: CueMatch, range: Range): boolean {
  const start = startOf(hit)
  return start > range.from && hit.subject !== undefined && hit.open && hit.class !== 'mental' && tokens[start - 1]?.lower === ','
}

/** “…,” Hale shrugged.   “…,” grinned Hale. Whatever stands there is how it was said. */
function unlistedCue(tokens: readonly Token[], j: number, range: Range): CueMatch | undefined {
  const base = {class: 'speech' as const, open: true, weak: false}
  if (j >= range.to || tokens[j]?.kind !== 'word') return undefined
  if (!isA(tokens[j], auxiliary) && isVerb(tokens, j)) {
    const subject = phraseAfter(tokens, j + 1, range.to)
    if (subject && (tokens[subject.from]?.capital || isA(tokens[subject.from], determiner)))
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
  while (verb < range.to && isA(tokens[verb], adverb | endsInLy)) verb++
  if (verb >= range.to || isA(tokens[verb], auxiliary) || !isVerb(tokens, verb)) return undefined
  return {...base, cue: {from: verb, to: verb + 1}, subject, inverted: false}
}

/** The cue to the left that a quotation hangs on: the nearest, but "said he wants “…”" hangs on "said". */
function governor(tokens: readonly Token[], left: readonly CueMatch[]): CueMatch | undefined {
  const strong = left.filter(({weak}) => !weak)
  let hit = strong.at(-1)
  if (!hit) return left.at(-1)
  for (let at = strong.length - 2; at >= 0; at--) {
    const outer = strong[at] as CueMatch
    const inner: CueMatch = hit
    const start = startOf(inner)
    const thought = inner.class === 'mental' || inner.class === 'document'
    const between = tokens.slice(outer.cue.to, start)
    if (between.some(({lower, kind}) => kind === 'quote' || lower === ';')) break
    const nested = thought
      ? start - outer.cue.to <= 5 || isA(tokens[start], personalPronoun) || between.some(({lower}) => lower === 'that')
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
function outerOf(tokens: readonly Token[], hit: CueMatch, found: readonly CueMatch[]): CueMatch {
  const {subject} = hit
  if (!subject || tokenBefore(tokens, subject.from)?.lower !== 'what' || !/^(?:he|she|they|it)$/.test(tokens[subject.from]?.lower ?? '')) return hit
  const outer = found.findLast((item) => item.subject && item.subject.to <= subject.from && !item.inverted)?.subject
  return outer ? {...hit, subject: outer} : hit
}
