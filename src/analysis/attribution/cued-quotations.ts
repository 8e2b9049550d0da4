/** Quotations with a cue in their sentence: which of the cues they hang on. */

import {adverb, auxiliary, determiner, endsInLy, personalPronoun} from '../../language/en/word-classes.js'
import type {Attribution, Quote} from '../../model/article.js'
import {countWords, endsIn, isExclaimed} from '../quotations/quoted-text.js'
import {type CueMatch, isSaying, withoutVerb} from './cue.js'
import {mainSubject} from './main-subjects.js'
import {isVerb, phraseAfter, standsBeforeNoun} from './noun-phrases.js'
import {attributionOf, type Paragraph} from './paragraph.js'
import {isUtterance} from './phrase-cues.js'
import {isNameOfWork, isNickname, isTitle, leadsToWork} from './titles.js'
import {isA, type Range, type Token, tokenBefore} from './tokens.js'

export function quoteInStretch(paragraph: Paragraph, at: number, i: number, quote: Quote): Attribution | null {
  const {tokens, stretches, hits} = paragraph
  const range = stretches[at] as Range
  // "the “fair fares” document he signed said": the quotation is part of the source.
  const own = hits[at] as CueMatch[]
  const found = own.length === 0 ? own : own.filter(({subject}) => !subject || i < subject.from || i >= subject.to)
  const attach = (hit: CueMatch) => attributionOf(paragraph, hit, 'sentence')
  // “…,” Hale said.   “…,” said Hale.
  let j = i + 1
  while (tokens[j]?.kind === 'mark' && (tokens[j]?.lower === ',' || tokens[j]?.lower === '-') && j < range.to) j++
  const after = found.find((hit) => startOf(hit) === j)
  const spoken = tokens[i + 1]?.lower === ',' || endsIn(quote.text, ',?!—–-')
  const chosen = found.some((hit) => isSaying(hit) && hit.cue.to <= i)
  if (
    after &&
    !(chosen && (after.weak || after.class === 'mental')) &&
    (spoken || after.inverted) &&
    !((!after.open || isNameOfWork(tokens, i, quote)) && leadsToWork(tokens, i) && isTitle(paragraph, i, quote))
  )
    return attach(after)
  // “…!” Hale said. The sentence ended with the quotation.
  if (i === range.to - 1 || (tokens[i + 1]?.lower === '.' && i + 2 === range.to)) {
    const follows = stretches[at + 1]
    const next = follows && hits[at + 1]?.find((hit) => startOf(hit) === follows.from && hit.open)
    if (next && !endsIn(quote.text, '.')) return attach(next)
    // “…?” Hale pressed.
    const pressed = follows && follows.to - follows.from <= 7 && endsIn(quote.text, '?!') ? unlistedCue(tokens, follows.from, follows) : undefined
    if (pressed && tokens[pressed.cue.to]?.lower === '.') return attach(pressed)
  }
  // The “Today” host said: the quotation belongs to the name of the speaker.
  if (
    after &&
    !spoken &&
    after.subject?.from === i + 1 &&
    standsBeforeNoun(tokens, i) &&
    tokenBefore(tokens, i)?.kind === 'word' &&
    countWords(quote.text) <= 3
  )
    return null
  const left = found.filter((hit) => hit.cue.to <= i)
  // The full stop in the quotation ends the sentence, not the line.
  const end = i === range.to - 1 ? (stretches[at + 1]?.to ?? range.to) : range.to
  const signed = signatureAfter(tokens, i, end)
  if (signed && !(signed.bracketed && left.length > 0)) return attach({...withoutVerb, cue: {from: i + 1, to: i + 2}, subject: signed.subject})
  const right = found.find((hit) => hit.cue.from > i && !hit.weak) ?? found.find((hit) => hit.cue.from > i)
  const nearest = governor(tokens, left)
  const closing = found.find((hit) => hit.cue.from > i && closesSentence(tokens, hit, range))
  if (isNickname(tokens, i, quote)) return null
  if (isTitle(paragraph, i, quote)) return closing ? attach(closing) : null
  const few = countWords(quote.text) <= 3
  // The cue that the quotation hangs on: the last before it.
  // "After reports of a “safety check”": nobody's term, unlike chants of “Go home!” and claims that it is “rigged”.
  const isNobodys =
    nearest !== undefined &&
    few &&
    nearest.weak &&
    !nearest.subject &&
    tokens[nearest.cue.to]?.lower !== 'that' &&
    !isExclaimed(quote) &&
    !isUtterance(tokens, nearest.cue.from)
  if (nearest && !isNobodys) {
    // "People expect “a storm of words,” Hale said.": Hale's words, whatever is thought in them
    if (closing && isSaying(closing) && (nearest.class === 'mental' || nearest.class === 'document')) return attach(closing)
    if (nearest.subject) return attach(outerOf(tokens, nearest, found))
    const other = left.findLast((hit) => hit.subject) ?? (right?.subject ? right : undefined)
    if (other) return attach(other)
    const subject = mainSubject(tokens, range.from, i)
    // "There were calls of “Open it”": nobody's in particular
    const isNobody = subject && /^(?:there|it)(?:'s)?$/.test(tokens[subject.to - 1]?.lower ?? '')
    return attach(subject && !isNobody ? {...nearest, subject} : nearest)
  }
  if (after && !(few && !isSaying(after))) return attach(after)
  const unlisted = spoken ? unlistedCue(tokens, j, range) : undefined
  if (unlisted) return attach(unlisted)
  // A word or two far before the cue, or before a thought, is a term: the “safety check” that officials wanted.
  if (right && (!few || (isSaying(right) && countWords(quote.text) > 1))) return attach(right)
  return closing ? attach(closing) : null
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
