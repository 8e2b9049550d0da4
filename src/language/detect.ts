/** The language of a text, by its commonest words. */
import {kindAt, letter} from '../base/characters.js'
import {WordCache} from '../base/word-cache.js'
import {languages} from './index.js'
import type {Language} from './language.js'

type Known = ReadonlyArray<Pick<Language, 'code' | 'stopWords'>>

const none: readonly number[] = []

/** ISO 639-1 code, or "und" when no known language stands out. Only the first 20,000 characters count. */
export const detectLanguage = detectorOf(languages)

/** Tells these languages apart. */
export function detectorOf(known: Known): (text: string) => string {
  const byWord = new Map<string, number[]>()
  for (const [at, {stopWords}] of known.entries()) for (const word of stopWords) byWord.set(word, [...(byWord.get(word) ?? []), at])
  const longestStopWord = Math.max(...[...byWord.keys()].map((word) => word.length))
  /** Places in `known` of those that a word is common in. */
  const commonIn = new WordCache((word) => byWord.get(word.toLowerCase()) ?? none)

  return (text) => {
    const counts = known.map(() => 0)
    let words = 0
    const end = Math.min(text.length, 20_000)
    for (let at = 0; at < end; at++) {
      const start = at
      while (at < end && kindAt(text, at) & letter) at++
      if (at === start) continue
      words++
      if (at - start > longestStopWord) continue
      for (const language of commonIn.at(text, start, at)) counts[language] = (counts[language] as number) + 1
    }
    const best = mostOf(counts, words)
    return best === undefined ? 'und' : (known[best] as Known[number]).code
  }
}

/** Where the highest count is; undefined when it is low, or another is near. */
function mostOf(counts: readonly number[], words: number): number | undefined {
  let best = -1
  let most = 0
  let next = 0
  for (const [language, count] of counts.entries()) {
    if (count > most) {
      next = most
      most = count
      best = language
    } else if (count > next) next = count
  }
  return most < 3 || most < words * 0.12 || next > most * 0.85 ? undefined : best
}
