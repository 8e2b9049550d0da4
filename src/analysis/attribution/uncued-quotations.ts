/** Quotations without a cue in their sentence: the speaker of the paragraph, of a colon, of the quotation before, of a transcript, of the line after. */

import {determiner, personalPronoun, preposition} from '../../language/en/word-classes.js'
import type {Attribution, Quote} from '../../model/article.js'
import type {Passage} from '../passage.js'
import {countWords, isExclaimed} from '../quotations/quoted-text.js'
import {isSpoken, withoutVerb} from './cue.js'
import {mainSubject} from './main-subjects.js'
import {isArticle, isVerb, phraseAfter} from './noun-phrases.js'
import {attributionOf, type Memory, type Paragraph, speakingAround} from './paragraph.js'
import {kindOf} from './source-kind.js'
import {isTerm} from './titles.js'
import {isA, type Range, type Token, tokenBefore} from './tokens.js'

/** No cue in its sentence: the speaker of the quotation before, of a colon, of the paragraph, of the paragraph before. */
export function quoteInParagraph(
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
  if (canSpeak(tokens, range.from, i)) {
    const subject = mainSubject(tokens, range.from, i)
    const words = countWords(quote.text)
    if (!subject || words < 2) return null
    const head = tokens[subject.to - 1] as Token
    // "The goal is a “seamless market”": a term of the writer.
    if (words <= 3 && isArticle(tokenBefore(tokens, i)) && !isExclaimed(quote)) return null
    if (/^(?:it|that|this|there|these|those|it's|that's|there's)$/.test(head.lower) || isTerm(tokens, i, quote))
      return previous && words >= 5 ? {...previous, scope: 'paragraph'} : null
    return {...attributionOf(paragraph, {...withoutVerb, cue: subject, subject}, 'sentence'), cue: null}
  }
  // "Ann Reed, county clerk: “…”"
  if (i - 1 > range.from && tokens[i - 1]?.lower === ':') {
    // "From Ann Reed's letter: “…”"
    const first = isA(tokens[range.from], preposition) ? range.from + 1 : range.from
    const subject = phraseAfter(tokens, first, i - 1)
    if (subject && (tokens[subject.from]?.capital || (first > range.from && kindOf(tokens, subject) === 'document')))
      return attributionOf(paragraph, {...withoutVerb, cue: {from: i - 1, to: i}, subject}, 'sentence')
  }
  // A sentence on a word or a term: “Gubbins” are scraps of fish. A “night tax” came in 2009.
  const words = countWords(quote.text)
  if (words === 1 || (words <= 3 && isA(tokenBefore(tokens, i), determiner))) return null
  if (previous) return {...previous, scope: 'paragraph'}
  const {before: earlier, after: later} = speakingAround(paragraph)
  const near = earlier[at] ?? later[at]
  if (near) return attributionOf(paragraph, near, 'paragraph')
  // "She identified young voters as one reason. “They are tired.”"
  const preceding = at > 0 ? stretches[at - 1] : undefined
  const subject = preceding && mainSubject(tokens, preceding.from, preceding.to)
  if (subject && words >= 5 && (tokens[subject.from]?.capital || /^(?:he|she|they)$/.test(tokens[subject.from]?.lower ?? ''))) {
    return {...attributionOf(paragraph, {...withoutVerb, cue: subject, subject}, 'paragraph'), cue: null}
  }
  // A few words in a paragraph of their own are said by someone, unless they are a head in single marks; elsewhere they are a term.
  const alone = tokens.length === 1 && !/^['‘][^']/.test(quote.text)
  if (at > 0 || !before || (words < 5 && !alone)) return null
  // "Hale wrote:" and the words in the next paragraph
  const last = before.tokens.at(-1)
  if (last?.lower === ':') {
    const hits = (before.hits.at(-1) ?? []).filter((item) => item.subject)
    // The cue beside the colon, else the outermost: "Hale reported after the storm seemed to pass:".
    const hit = hits.findLast((item) => item.cue.to >= before.tokens.length - 4) ?? hits.find((item) => !item.weak && item.class !== 'mental') ?? hits.at(-1)
    if (hit) return attributionOf(before, hit, 'chain')
    const stretch = before.stretches.at(-1) as Range
    const subject = mainSubject(before.tokens, stretch.from, stretch.to)
    if (subject) return attributionOf(before, {...withoutVerb, cue: {from: before.tokens.length - 1, to: before.tokens.length}, subject}, 'chain')
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

/** Whether somebody or something is said to do anything there. */
function canSpeak(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isA(tokens[at], personalPronoun) || isVerb(tokens, at)) return true
  return false
}

/** "— Ann Hale, mayor" on the line after the quotation; without the dash only when the quotation has a line of its own. */
export function signature(after: Paragraph | undefined, alone: boolean): Attribution | null {
  const first = after?.tokens[0]
  if (!after || !first || after.tokens.length > 25 || after.tokens.some(({kind}) => kind === 'quote')) return null
  const dashed = first.lower === '-' || /^\s*[-–—]/.test(after.text)
  // A list takes the dash away: "Ann Hale" is left.
  const named = after.tokens.length <= 6 && after.tokens.every(({kind, capital, lower}) => kind === 'mark' || capital || lower === 'of')
  if (!dashed && !(named && alone)) return null
  const from = first.kind === 'mark' ? 1 : 0
  const subject = phraseAfter(after.tokens, from, after.tokens.length)
  return subject && after.tokens[from]?.capital ? attributionOf(after, {...withoutVerb, cue: {from: 0, to: 1}, subject}, 'chain') : null
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
