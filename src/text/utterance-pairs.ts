/** Quotations of several accounts that are one utterance. */
import type {Attribution} from '../article.js'
import type {Facts} from '../facts.js'
import {compareUtterances, type Utterance, utteranceOf} from './utterances.js'

export interface Quoted {
  account: Facts
  utterance: Utterance
  attribution: Attribution | null
}

/** Shorter quotations are phrases that many may use. In words. */
const shortest = 5
/** A run of three words that stands in more quotations than this tells none of them from another. */
const crowd = 40

/** By the accounts of an event: several rules read their quotations. */
const known = new WeakMap<readonly Facts[], readonly Quoted[]>()

/** The quotations of an event's accounts that are long enough to be told from others. */
export function quotesOf(accounts: readonly Facts[]): readonly Quoted[] {
  const quotes = known.get(accounts) ?? accounts.flatMap(quotedIn)
  known.set(accounts, quotes)
  return quotes
}

function quotedIn(account: Facts): Quoted[] {
  return account.quotes
    .map((quote): Quoted => ({account, utterance: utteranceOf(quote), attribution: quote.attribution}))
    .filter(({utterance}) => utterance.words.length >= shortest)
}

/** Pairs of quotations of two accounts that share three words in a row. */
export function* candidatePairs(quotes: readonly Quoted[]): Iterable<[Quoted, Quoted]> {
  const byRun = new Map<string, Quoted[]>()
  for (const quoted of quotes) {
    const met = new Set<Quoted>()
    const {words} = quoted.utterance
    for (let at = 2; at < words.length; at++) {
      const run = `${words[at - 2]?.sound} ${words[at - 1]?.sound} ${words[at]?.sound}`
      const others = byRun.get(run)
      if (!others) {
        byRun.set(run, [quoted])
        continue
      }
      for (const other of others) {
        if (other === quoted || other.account === quoted.account || met.has(other)) continue
        met.add(other)
        yield [other, quoted]
      }
      if (others.length < crowd && others.at(-1) !== quoted) others.push(quoted)
    }
  }
}

/** Those of them that share so large a part of their words, in order, and of the words of the shorter. */
export function* sameUtterances(quotes: readonly Quoted[], alike: number): Iterable<[Quoted, Quoted]> {
  for (const [one, other] of candidatePairs(quotes)) {
    if (compareUtterances(one.utterance, other.utterance, alike) && contained(one.utterance, other.utterance) >= alike) yield [one, other]
  }
}

function contained(a: Utterance, b: Utterance): number {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  const sounds = new Set(long.words.map(({sound}) => sound))
  return short.words.filter(({sound}) => sounds.has(sound)).length / short.words.length
}
