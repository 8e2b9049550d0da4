/**
 * Names of people, places and organisations: runs of capitalised words.
 *
 * The two places where a capital says nothing are handled apart: the first word of a sentence is a name only when the article
 * shows it to be one, and a headline in title case yields only words that the body does not write small.
 */

import {formsIn, namesIn} from '../../language/calendar.js'
import {calendar as english} from '../../language/en/calendar.js'
import {ofHeads, organisationWords, particles, placeWords, speaks, starters} from '../../language/en/name-parts.js'
import {adjectives, places} from '../../language/en/places.js'
import {personTitles, waysOf} from '../../language/en/titles.js'
import type {Name, Word} from '../../model/article.js'
import type {Passage} from '../passage.js'
import {isTitleCase} from '../quantities/title-case.js'

const titles = new Set(personTitles.flatMap(waysOf))
/** What stands before a title and names nobody: "Senior Trooper Tom Hale", "Rear Adm. Ann Berg", "Det Ch Insp Hale". */
const ranks = new Set(['Senior', 'Rear', 'Ch'])
/** Titles that make the name behind them a person's. "Foreign", "Vice" or "Democratic" alone do not. */
const titlesOfPersons = new Set(personTitles.filter(({office}) => !office).flatMap(waysOf))

const calendar = new Set([...namesIn(english.weekdays), ...formsIn(english.months).flatMap((month) => [month, `${month}.`])])

interface Token {
  start: number
  end: number
  text: string
}

export function findNames(passages: readonly Passage[]): Name[] {
  const cases = surveyCase(passages)
  const names: Name[] = []
  for (const passage of passages) {
    const title = isTitle(passage)
    for (const {words} of passage.sentences) {
      const run: Token[] = []
      for (let at = 0; at < words.length; at++) {
        const word = words[at] as Word
        const isUpper = isCapital(word.text)
        // Most words are small, and stand in no name.
        if (!isUpper && run.length === 0) continue
        const before = words[at - 1]
        if (run.length > 0 && !(before && continues(passage, before, word))) flush(names, passage, run)
        const text = isUpper ? bare(word.text) : ''
        if (!isUpper || calendar.has(text)) {
          if (run.length > 0 && !joins(passage, run, words, at)) flush(names, passage, run)
          else if (run.length > 0) run.push(token(word))
          continue
        }
        const opens = at === 0 || opensQuotation(passage, words[at - 1] as Word, word)
        const lower = text.toLowerCase()
        if (title ? starters.has(lower) || (cases.small.has(lower) && !cases.capital.has(lower)) : opens && !isNameAtStart(lower, cases, words[at + 1])) {
          flush(names, passage, run)
          continue
        }
        if (!title && run.length === 0 && text.length > 1 && lower !== 'may' && starters.has(lower)) continue
        run.push({start: word.start, end: word.start + text.length, text})
        if (word.text.length > text.length && /['’]s?$/.test(word.text)) flush(names, passage, run)
      }
      flush(names, passage, run)
    }
  }
  return names
}

function flush(names: Name[], passage: Passage, run: Token[]): void {
  if (run.length === 0) return
  addNames(names, passage, run)
  run.length = 0
}

const space = 32

/** Whether nothing but a space or " & " is between two words. */
function continues(passage: Passage, before: Word, word: Word): boolean {
  return isSpaced(passage, before, word) || (word.start === before.end + 3 && passage.text.startsWith(' & ', before.end - passage.start))
}

/** The first word of a sentence, or of a quotation in it, has a capital whatever it is. */
function opensQuotation(passage: Passage, before: Word, word: Word): boolean {
  if (isSpaced(passage, before, word)) return false
  const gap = gapBetween(passage, before, word)
  return /[“"‘:]/.test(gap) || /[.!?] ?$/.test(gap)
}

function isTitle({paragraph, text}: Passage): boolean {
  return paragraph < 0 && isTitleCase(text)
}

/** Of the words that may have their capital from where they stand: which the article writes small, and which it writes with a capital inside a sentence. */
interface Cases {
  small: Set<string>
  capital: Set<string>
}

function surveyCase(passages: readonly Passage[]): Cases {
  const cases: Cases = {small: new Set(), capital: new Set()}
  const asked = askedWords(passages)
  if (asked.size === 0) return cases
  const beginnings = new Uint8Array(beginningsOfTwo)
  for (const word of asked) beginnings[beginningOf(word)] = 1
  for (const passage of passages) {
    if (passage.paragraph < 0) continue
    for (const {words} of passage.sentences) {
      for (let at = 0; at < words.length; at++) {
        const word = words[at] as Word
        const {lower} = word
        const beginning = beginningOf(lower)
        if (beginning !== unclear && beginnings[beginning] === 0) continue
        const plain = bare(lower)
        if (!asked.has(plain)) continue
        if (word.text === lower) cases.small.add(plain)
        else if (at > 0 && isCapital(word.text) && isSpaced(passage, words[at - 1] as Word, word)) cases.capital.add(plain)
      }
    }
  }
  return cases
}

/** The words, in lower case, about which the rest of the article has to tell. */
function askedWords(passages: readonly Passage[]): Set<string> {
  const asked = new Set<string>()
  for (const passage of passages) {
    const title = isTitle(passage)
    for (const {words} of passage.sentences) {
      for (let at = 0; at < words.length; at++) {
        const word = words[at] as Word
        if (!isCapital(word.text)) continue
        if (!title && at > 0 && !opensQuotation(passage, words[at - 1] as Word, word)) continue
        const lower = bare(word.text).toLowerCase()
        if (!starters.has(lower)) asked.add(lower)
      }
    }
  }
  return asked
}

/** The first two letters as a number, so that most words need no look-up; one number for all that do not begin with two letters of a to z. */
function beginningOf(word: string): number {
  const first = word.charCodeAt(0) - 97
  const second = word.charCodeAt(1) - 97
  return first >= 0 && first < 26 && second >= 0 && second < 26 ? first * 26 + second : unclear
}

const unclear = 26 * 26
const beginningsOfTwo = unclear + 1

function isNameAtStart(lower: string, {small, capital}: Cases, next: Word | undefined): boolean {
  if (starters.has(lower)) return false
  if (capital.has(lower)) return true
  if (small.has(lower)) return false
  // “Where were they?” Castellan asked.
  if (next !== undefined && speaks.has(next.lower)) return true
  // "Miriam Castellan said": two capitals in a row.
  return next !== undefined && isCapital(next.text) && !/(?:ing|ed|ly)$/.test(lower)
}

/** Whether a small word at `at` is inside a name: "van" of "Ludwig van Beethoven", "of" of "Bank of England". */
function joins(passage: Passage, run: readonly Token[], words: readonly Word[], at: number): boolean {
  const {lower} = words[at] as Word
  const following = words[at + 1]
  if (!following || !isSpaced(passage, words[at] as Word, following)) return false
  const last = run.at(-1) as Token
  const after = words[at + 2]
  if (particles.has(lower)) return isCapital(following.text) || (particles.has(following.lower) && after !== undefined && isCapital(after.text))
  if (lower === 'of')
    return run.some(({text}) => ofHeads.has(text)) && (isCapital(following.text) || (following.lower === 'the' && after !== undefined && isCapital(after.text)))
  if (lower === 'the') return last.text === 'of' && isCapital(following.text)
  if (lower === 'for' || lower === 'and')
    return (
      /^(?:Centers?|Ministry|Department|Commission|Committee|Council|Institute)$/.test(run[0]?.text ?? '') &&
      run.some(({text}) => text === 'of' || text === 'for') &&
      isCapital(following.text) &&
      lower === 'and'
    )
  return false
}

/** Cuts a run at the titles in it: "Russian President Vladimir Putin" holds "Vladimir Putin". */
function addNames(names: Name[], passage: Passage, run: readonly Token[]): void {
  let end = run.length
  while (end > 0 && !isCapital((run[end - 1] as Token).text)) end--
  let from = 0
  let person = false
  for (let at = 0; at < end; at++) {
    const {text} = run[at] as Token
    if (!titles.has(text)) continue
    // "Queen Mary University", "Justice Department", "Prince Rupert": a title is part of a longer name only when an organisation follows.
    if (hasOrganisation(run, at, end)) break
    push(names, passage, run, from, at, false)
    from = at + 1
    person = titlesOfPersons.has(text) || person
  }
  push(names, passage, run, from, end, person)
}

function hasOrganisation(run: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const {text} = run[at] as Token
    if (isOrganisationWord(text) && !titles.has(text)) return true
  }
  return false
}

/** "Corp", "Corp." */
function isOrganisationWord(text: string): boolean {
  return organisationWords.has(text.endsWith('.') ? text.slice(0, -1) : text)
}

function push(names: Name[], passage: Passage, run: readonly Token[], start: number, end: number, person: boolean): void {
  let from = start
  let to = end
  while (to > from && !isCapital((run[to - 1] as Token).text)) to--
  while (from < to && !isCapital((run[from] as Token).text)) from++
  if (from >= to) return
  const first = run[from] as Token
  const last = run[to - 1] as Token
  const text = passage.text.slice(first.start - passage.start, last.end - passage.start)
  // "I", initials and adjectives of places are capitalised and name nothing; nor does the rank of a title: "Senior Trooper Tom Hale".
  if (text.length < 2 || (to - from === 1 && (adjectives.has(text) || ranks.has(text)))) return
  const name: Name = {start: first.start, end: last.end, text}
  const kind = kindOf(run, from, to, text, person)
  if (kind) name.kind = kind
  names.push(name)
}

function kindOf(run: readonly Token[], from: number, to: number, text: string, person: boolean): Name['kind'] {
  if (places.has(text)) return 'place'
  const last = (run[to - 1] as Token).text
  if (isOrganisationWord(last) || (to - from > 2 && isOrganisationWord((run[from] as Token).text) && hasOf(run, from, to))) return 'organisation'
  if (to - from > 1 && placeWords.has(last)) return 'place'
  return person ? 'person' : undefined
}

function hasOf(run: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((run[at] as Token).text === 'of') return true
  return false
}

function token({start, text}: Word): Token {
  const plain = bare(text)
  return {start, end: start + plain.length, text: plain}
}

/** Without a possessive or what is tied on: "Azerbaijan’s" is "Azerbaijan", "Moscow-funded" is "Moscow". */
function bare(text: string): string {
  if (!hasInnerMark(text)) return text
  return /['’]s?$|-(?:\p{Ll}|$)/u.test(text) ? text.replace(/(?:['’]s|['’]|-)$/, '').replace(/^(\p{Lu}\p{L}+)(?:-\p{Ll}+)+$/u, '$1') : text
}

/** - ' ’ */
function hasInnerMark(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 45 || code === 39 || code === 0x2019) return true
  }
  return false
}

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  if (code < 128) return code >= 65 && code <= 90
  return /^\p{Lu}/u.test(text)
}

function isSpaced({text, start}: Passage, before: Word, after: Word): boolean {
  return after.start === before.end + 1 && text.charCodeAt(before.end - start) === space
}

function gapBetween(passage: Passage, before: Word, after: Word): string {
  return passage.text.slice(before.end - passage.start, after.start - passage.start)
}
