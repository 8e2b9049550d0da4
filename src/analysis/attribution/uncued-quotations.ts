/** Quotations without a cue in their sentence: the speaker of the paragraph, of a colon, of the quotation before, of a transcript, of the line after. */

import {firstOf, type Reader} from '../../base/readers.js'
import {determiner, personalPronoun, preposition} from '../../language/en/word-classes.js'
import type {Attribution} from '../../model/article.js'
import type {Passage} from '../passage.js'
import {countWords, isExclaimed} from '../quotations/quoted-text.js'
import {isSpoken, withoutVerb} from './cue.js'
import {mainSubject} from './main-subjects.js'
import {isArticle, isVerb, phraseAfter} from './noun-phrases.js'
import {attributionOf, type Paragraph, type QuotePlace, type QuoteReader, speakingAround} from './paragraph.js'
import {kindOf} from './source-kind.js'
import {isTerm} from './titles.js'
import {isA, type Range, type Token, tokenBefore} from './tokens.js'

/** A quotation with a paragraph above its own. */
interface QuoteBelow extends QuotePlace {
  above: Paragraph
}

/** The paragraph of the quotation. */
export const paragraphReaders: readonly QuoteReader[] = [
  {reads: 'the subject of its sentence', example: 'Ada Cole was tired and “sick of the whole thing.”', read: subjectOfSentence},
  {reads: 'a name before a colon', example: 'Ada Cole, county clerk: “The road is closed for good.”', read: nameBeforeColon},
  {reads: 'a term, which nobody says', example: 'A “night tax” since May.', read: term},
  {reads: 'the quotation before it', example: '“Is it closed?” Ada Cole asked. “It is.”', read: quotationBefore},
  {reads: 'a cue elsewhere in the paragraph', example: 'Ada Cole said that the road was lost. “It is closed for good.”', read: cueOfParagraph},
  {reads: 'the subject of the sentence before', example: 'Ada Cole left in a rage. “It is closed for good.”', read: subjectOfSentenceBefore},
  {reads: 'a head or a term, which nobody says', example: 'The road was lost.\n\n‘Closed for good.’\n\nDrivers turned back.', read: head},
]

/** The paragraph above, for a quotation at the beginning of its own. */
export const aboveReaders: ReadonlyArray<Reader<QuoteBelow, Attribution>> = [
  {reads: 'a cue before a colon', example: 'Ada Cole wrote:\n\n“The road is closed for good.”', read: cueBeforeColon},
  {reads: 'a subject before a colon', example: 'Ada Cole on the road:\n\n“The road is closed for good.”', read: subjectBeforeColon},
  {reads: 'a quotation in its last sentence', example: '“It is,” Ada Cole said.\n\n“The road is closed for good.”', read: lastQuotation},
  {reads: 'a cue in its last sentence', example: 'Ada Cole said that the road was lost.\n\n“Reopen it? Not now.”', read: lastCue},
  {reads: 'a cue before, as a guess', example: 'Ada Cole said it was lost. Snow fell on it.\n\n“The road is closed for good.”', read: anyCue},
  {reads: 'the last speaker, as a guess', example: '“It is,” Ada Cole said.\n\nSnow fell.\n\n“The road is closed for good.”', read: lastSpeaker},
]

/** No cue in its sentence: the speaker of the quotation before, of a colon, of the paragraph, of the paragraph above. */
export function quoteInParagraph(place: QuotePlace): Attribution | null {
  const found = firstOf(paragraphReaders, place)
  if (found !== undefined) return found
  return (isBelow(place) ? firstOf(aboveReaders, place) : undefined) ?? null
}

function isBelow(place: QuotePlace): place is QuoteBelow {
  return place.above !== undefined
}

/** "Hale was “tired”"; “Indeed, “we cite a dozen cases.””: nothing before it that could speak. */
function subjectOfSentence({paragraph, tokens, range, i, quote, previous}: QuotePlace): Attribution | null | undefined {
  if (!canSpeak(tokens, range.from, i)) return undefined
  const subject = mainSubject(tokens, range.from, i)
  const words = countWords(quote.text)
  if (!subject || words < 2) return null
  // "The goal is a “seamless market”": a term of the writer.
  if (words <= 3 && isArticle(tokenBefore(tokens, i)) && !isExclaimed(quote)) return null
  const last = tokens[subject.to - 1] as Token
  if (things.has(last.lower) || isTerm(tokens, i, quote)) return previous && words >= 5 ? {...previous, scope: 'paragraph'} : null
  return {...attributionOf(paragraph, {...withoutVerb, cue: subject, subject}, 'sentence'), cue: null}
}

/** What speaks nothing: "It was “a danger”". */
const things = new Set(['it', 'that', 'this', 'there', 'these', 'those', "it's", "that's", "there's"])

/** "Ann Reed, county clerk: “…”" */
function nameBeforeColon({paragraph, tokens, range, i}: QuotePlace): Attribution | undefined {
  if (i - 1 <= range.from || tokens[i - 1]?.lower !== ':') return undefined
  // "From Ann Reed's letter: “…”"
  const first = isA(tokens[range.from], preposition) ? range.from + 1 : range.from
  const subject = phraseAfter(tokens, first, i - 1)
  if (!subject || !(tokens[subject.from]?.capital || (first > range.from && kindOf(tokens, subject) === 'document'))) return undefined
  return attributionOf(paragraph, {...withoutVerb, cue: {from: i - 1, to: i}, subject}, 'sentence')
}

/** A sentence on a word or a term: “Gubbins” are scraps of fish. A “night tax” came in 2009. */
function term({tokens, i, quote}: QuotePlace): null | undefined {
  const words = countWords(quote.text)
  return words === 1 || (words <= 3 && isA(tokenBefore(tokens, i), determiner)) ? null : undefined
}

/** “…,” Hale said. “…” */
function quotationBefore({previous}: QuotePlace): Attribution | undefined {
  return previous ? {...previous, scope: 'paragraph'} : undefined
}

/** "Hale said that the road was lost. “…”" */
function cueOfParagraph({paragraph, stretch}: QuotePlace): Attribution | undefined {
  const {before, after} = speakingAround(paragraph)
  const near = before[stretch] ?? after[stretch]
  return near && attributionOf(paragraph, near, 'paragraph')
}

/** "She identified young voters as one reason. “They are tired.”" */
function subjectOfSentenceBefore({paragraph, tokens, stretch, quote}: QuotePlace): Attribution | undefined {
  const preceding = stretch > 0 ? paragraph.stretches[stretch - 1] : undefined
  const subject = preceding && mainSubject(tokens, preceding.from, preceding.to)
  if (!subject || countWords(quote.text) < 5) return undefined
  const first = tokens[subject.from]
  if (!first?.capital && !/^(?:he|she|they)$/.test(first?.lower ?? '')) return undefined
  return {...attributionOf(paragraph, {...withoutVerb, cue: subject, subject}, 'paragraph'), cue: null}
}

/** A few words in a paragraph of their own are said by someone, unless they are a head in single marks; elsewhere they are a term. */
function head({tokens, stretch, quote}: QuotePlace): null | undefined {
  const isAlone = tokens.length === 1 && !/^['‘][^']/.test(quote.text)
  return stretch > 0 || (countWords(quote.text) < 5 && !isAlone) ? null : undefined
}

/** "Hale wrote:" and the words in the next paragraph */
function cueBeforeColon({above}: QuoteBelow): Attribution | undefined {
  if (above.tokens.at(-1)?.lower !== ':') return undefined
  const hits = (above.hits.at(-1) ?? []).filter((item) => item.subject)
  // The cue beside the colon, else the outermost: "Hale reported after the storm seemed to pass:".
  const hit = hits.findLast((item) => item.cue.to >= above.tokens.length - 4) ?? hits.find((item) => !item.weak && item.class !== 'mental') ?? hits.at(-1)
  return hit && attributionOf(above, hit, 'chain')
}

/** "Hale on the road:" */
function subjectBeforeColon({above}: QuoteBelow): Attribution | undefined {
  const {tokens, stretches} = above
  if (tokens.at(-1)?.lower !== ':') return undefined
  const stretch = stretches.at(-1) as Range
  const subject = mainSubject(tokens, stretch.from, stretch.to)
  return subject && attributionOf(above, {...withoutVerb, cue: {from: tokens.length - 1, to: tokens.length}, subject}, 'chain')
}

/** “…,” Hale said, at the end of the paragraph above. */
function lastQuotation({above, memory}: QuoteBelow): Attribution | undefined {
  const stretch = above.stretches.at(-1)
  return memory.last && stretch && above.tokens.slice(stretch.from).some(({kind}) => kind === 'quote') ? {...memory.last, scope: 'chain'} : undefined
}

/** "Hale said the crane was old." and the words in the next paragraph */
function lastCue({above}: QuoteBelow): Attribution | undefined {
  const hit = above.hits.at(-1)?.findLast((item) => isSpoken(item) && item.class !== 'mental')
  return hit && attributionOf(above, hit, 'chain')
}

/** Nobody is said to speak: the nearest name is only a guess. */
function anyCue({above}: QuoteBelow): Attribution | undefined {
  const hit = above.hits.flat().findLast(isSpoken)
  return hit && {...attributionOf(above, hit, 'chain'), cue: null}
}

/** Whoever spoke last in the article. */
function lastSpeaker({memory}: QuoteBelow): Attribution | undefined {
  return memory.last ? {...memory.last, scope: 'chain', cue: null} : undefined
}

/** Whether somebody or something is said to do anything there. */
function canSpeak(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isA(tokens[at], personalPronoun) || isVerb(tokens, at)) return true
  return false
}

/** "— Ann Hale, mayor" on the line after the quotation; without the dash only when the quotation has a line of its own. */
export function signature({below, tokens, i}: QuotePlace): Attribution | undefined {
  const first = below?.tokens[0]
  if (i !== tokens.length - 1 || !first || below.tokens.length > 25 || below.tokens.some(({kind}) => kind === 'quote')) return undefined
  const dashed = first.lower === '-' || /^\s*[-–—]/.test(below.text)
  // A list takes the dash away: "Ann Hale" is left.
  const named = below.tokens.length <= 6 && below.tokens.every(({kind, capital, lower}) => kind === 'mark' || capital || lower === 'of')
  if (!dashed && !(named && i === 0)) return undefined
  const from = first.kind === 'mark' ? 1 : 0
  const subject = phraseAfter(below.tokens, from, below.tokens.length)
  return subject && below.tokens[from]?.capital ? attributionOf(below, {...withoutVerb, cue: {from: 0, to: 1}, subject}, 'chain') : undefined
}

/** Labels of speakers in a conversation: "HALE:", "Q:" anywhere; "Hale:" where others take turns with it. */
const label = /^(?:\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}):\s/u
const plainLabel = /^(?:[A-Z][A-Z.'’ -]{2,30}|Q|A):\s/

/** What is looked at of a paragraph, in characters. */
const longestLabel = 80

/** The labels that take turns: two or more, one of them again after another. */
export function turnsOf(passages: ReadonlyArray<Pick<Passage, 'text'>>): ReadonlySet<string> {
  const turns: string[] = []
  for (const {text} of passages) {
    const colon = text.indexOf(':')
    const turn = colon > 0 && colon < longestLabel ? label.exec(text.slice(0, longestLabel))?.[0].trim() : undefined
    if (turn !== undefined) turns.push(turn)
  }
  const labels = new Set(turns)
  return labels.size >= 2 && labels.size <= 8 && turns.length > labels.size && [...labels].every((name) => isSurname(name, passages)) ? labels : new Set()
}

/** Does the article have it with another name before: "Ann Hale" where "Hale:" takes a turn, unlike "Date:"? */
function isSurname(name: string, passages: ReadonlyArray<Pick<Passage, 'text'>>): boolean {
  const last = ` ${name.slice(name.lastIndexOf(' ') + 1, -1)}`
  return passages.some(({text}) => {
    const at = text.indexOf(last)
    return (
      at > 0 && /\p{Lu}[\p{L}.’'-]{0,40}$/u.test(text.slice(Math.max(0, at - 20), at)) && !/^[\p{L}]/u.test(text.slice(at + last.length, at + last.length + 1))
    )
  })
}

/** "HALE: We begin." — a transcript; "Q: Why?" — an interview. */
export function transcriptSpeaker(paragraph: Paragraph, turns: ReadonlySet<string>): Attribution | null {
  const {tokens, text} = paragraph
  const own = plainLabel.exec(text)?.[0] ?? (turns.size > 0 ? label.exec(text.slice(0, longestLabel))?.[0] : undefined)
  if (own === undefined || !(plainLabel.test(own) || turns.has(own.trim()))) return null
  const colon = tokens.findIndex(({lower}) => lower === ':')
  return colon > 0 && colon < 6
    ? attributionOf(paragraph, {...withoutVerb, cue: {from: colon, to: colon + 1}, subject: {from: 0, to: colon}}, 'sentence')
    : null
}
