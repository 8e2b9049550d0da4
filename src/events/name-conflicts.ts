/** Names of several accounts → those that the accounts spell in two ways. */

import {adjectivePairs, type NameWord, nameWordsOf, sameName, shortest} from '../analysis/names/name-words.js'
import {areForms, areVariants, haveSameLetters, isAdjectiveOf, isTransliteration, nearPairs} from '../analysis/names/spelling.js'
import {addTo} from '../base/group-by.js'
import type {Span} from '../base/spans.js'
import {firstIndex} from '../base/spans.js'
import {common} from '../language/en/stop-words.js'
import {transliteratedPlace} from '../language/en/transliterated-places.js'
import type {Facts, Statement} from '../model/facts.js'
import type {EventContext} from './event-context.js'

export interface NamePlace {
  account: Facts
  at: Span
  text: string
}

/** A name in the spelling of the minority, and where others have the other one. */
export interface NameConflict extends NamePlace {
  /** The word that is spelled in two ways: as here, and as there; folded. */
  words: [here: string, there: string]
  /** Every place where it stands here, in order. */
  places: Span[]
  others: NamePlace[]
  /** Whether this account has both spellings itself. */
  isAtOdds: boolean
}

/** An event has to do with such a language when more of its names than this are of such places. */
const share = 0.06

export function nameConflictsOf(event: EventContext): NameConflict[] {
  const {accounts} = event
  const readings = accounts.map(readingOf)
  const holders = new Map<string, Reading[]>()
  for (const reading of readings) for (const word of reading.words.keys()) addTo(holders, word, reading)
  const near = nearPairs(holders.keys(), shortest).filter(([a, b]) => !isAdjectiveOf(a, b))
  const pairs = [...near, ...adjectivePairs(holders.keys(), (word) => (holders.get(word) as Reading[]).flatMap(({words}) => words.get(word) as NameWord[]))]
  if (pairs.length === 0) return []
  const {vocabulary} = event
  let abroad: boolean | undefined
  const conflicts: NameConflict[] = []
  for (const [a, b] of pairs) {
    if ([a, b].some((word) => common.has(word) || vocabulary.writesSmall(word))) continue
    if (!isAdjectiveOf(a, b) && isTransliteration(a, b)) {
      abroad ??= isAbroad(accounts)
      if (abroad) continue
    }
    conflicts.push(...judge(a, b, holders.get(a) as Reading[], holders.get(b) as Reading[]))
  }
  return conflicts
}

function isAbroad(accounts: readonly Facts[]): boolean {
  const names = accounts.flatMap((account) => account.names)
  return names.filter((name) => transliteratedPlace.test(name.text)).length > names.length * share
}

interface Reading {
  account: Facts
  words: ReadonlyMap<string, NameWord[]>
}

function readingOf(account: Facts): Reading {
  const textBefore = (offset: number): string => {
    const {statements} = account
    const statement = statements[firstIndex(statements.length, (at) => (statements[at] as Statement).end >= offset)]
    return statement && statement.start <= offset ? statement.text.slice(Math.max(0, offset - statement.start - 5), offset - statement.start) : ''
  }
  return {account, words: nameWordsOf([...account.names, ...account.captionNames], textBefore)}
}

function* judge(a: string, b: string, withA: readonly Reading[], withB: readonly Reading[]): Iterable<NameConflict> {
  const uses = (word: string, readings: readonly Reading[]): NameWord[] => readings.flatMap((reading) => reading.words.get(word) as NameWord[])
  const same = sameName(uses(a, withA), uses(b, withB), a, b) ?? sameAlone(a, b, withA, withB)
  if (!same) return
  const [usesA, usesB] = same
  const more = withA.length - withB.length || usesA.length - usesB.length || (first(withB) < first(withA) ? -1 : 1)
  const [wrong, right] = more > 0 ? [b, a] : [a, b]
  const [wrongs, rights] = more > 0 ? [withB, withA] : [withA, withB]
  const kept = new Set(same.flat())
  for (const {account, words} of wrongs) {
    const others = rights.filter((reading) => reading.account !== account)
    const uses = (words.get(wrong) as NameWord[]).filter((item) => kept.has(item)).sort((x, y) => x.word.start - y.word.start)
    const [use] = uses
    if (!use || others.length === 0) continue
    yield {
      account,
      at: use.at,
      text: textOf({account}, use.at),
      words: [wrong, right],
      places: uses.map(({word}) => word),
      others: others.map((reading) => {
        const at = spanIn(reading, right, kept, use.length)
        return {account: reading.account, at, text: textOf(reading, at)}
      }),
      isAtOdds: words.has(right),
    }
  }
}

/** Letters from which two words that are one edit apart are one. */
const surelyOne = 8

/** A word that one account alone has, where at least two others have the same word but for a letter: "Grozney" and "Grozny". */
function sameAlone(a: string, b: string, withA: readonly Reading[], withB: readonly Reading[]): [NameWord[], NameWord[]] | undefined {
  if (a[0] !== b[0] || areForms(a, b) || areVariants(a, b)) return undefined
  const [single, many] = withA.length === 1 ? [withA, withB] : [withB, withA]
  if (single.length !== 1 || many.length < 2) return undefined
  // Where one account has both: "Hamas" and "Hamad" are two names, "Harlowhaven" and "Harlowhavn", "Reyes" and "Ryees" hardly.
  if (many.length === 2 && many.includes(single[0] as Reading) && Math.min(a.length, b.length) < surelyOne && !haveSameLetters(a, b)) return undefined
  // Each with a name of its own before it: "Peter Hansson" and "Ingrid Hanssen".
  const firstNames = (word: string, readings: readonly Reading[]): Set<string> =>
    new Set(readings.flatMap(({words}) => (words.get(word) as NameWord[]).map((use) => use.before)).filter((before) => before !== ''))
  const [ofA, ofB] = [firstNames(a, withA), firstNames(b, withB)]
  if (ofA.size > 0 && ofB.size > 0) return undefined
  const uses = (word: string, readings: readonly Reading[]): NameWord[] => readings.flatMap((reading) => reading.words.get(word) as NameWord[])
  return [uses(a, withA), uses(b, withB)]
}

function first(readings: readonly Reading[]): string {
  return readings[0]?.account.path ?? ''
}

function spanIn({words}: Reading, word: string, kept: ReadonlySet<NameWord>, length: number): Span {
  const uses = words.get(word) as NameWord[]
  const use = uses.find((item) => kept.has(item)) ?? (uses[0] as NameWord)
  return length === 1 ? use.word : use.at
}

function textOf({account}: Pick<Reading, 'account'>, {start, end}: Span): string {
  const name = [...account.names, ...account.captionNames].find((item) => item.start <= start && end <= item.end)
  return name ? name.text.slice(start - name.start, end - name.start) : ''
}
