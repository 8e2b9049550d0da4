/** What an article is about: its words, hashed and counted. */

import {isWordCharacter} from '../../analysis/sentences/tokenizer.js'
import {hashOf} from '../../base/interner.js'
import {matchesOf} from '../../base/match-all.js'
import {common, veryCommon} from '../../language/en/stop-words.js'
import type {Article, Sentence, Word} from '../../model/article.js'
import type {Terms} from '../../model/facts.js'

/** How much more a word with a capital inside a sentence tells of the subject. */
const nameWeight = 2.5
/** Words that are common in all news count for little; those that are in nearly every article for nothing. */
const commonWeight = 0.3
/** The headline and the first sentences tell what the article is about; what else stands there is background that many stories share. */
const leadSentences = 3
const leadWeight = 2
/** Articles longer than this say nothing new of their subject. */
const longest = 400

export function termsOf({text, headline, sentences}: Article): Terms {
  // By hash as a signed number, which needs no room of its own.
  const counts = new Map<number, number>()
  const lead = new Set<number>()
  const add = (word: string, lower: string, opens: boolean, leads: boolean): void => {
    const weight = weightOf(word, lower, opens)
    if (weight === 0) return
    const id = hashOf(stem(lower))
    if (leads) lead.add(id)
    counts.set(id, (counts.get(id) ?? 0) + weight)
  }
  if (headline)
    for (const [word] of matchesOf(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu, text.slice(headline.start, headline.end))) add(word, word.toLowerCase(), true, true)
  for (let index = 0; index < sentences.length; index++) {
    const {words} = sentences[index] as Sentence
    for (let at = 0; at < words.length; at++) add((words[at] as Word).text, (words[at] as Word).lower, at === 0, index < leadSentences)
  }
  for (const id of lead) counts.set(id, (counts.get(id) as number) * leadWeight)

  let ids = Uint32Array.from(counts.keys()).sort()
  const countOf = (id: number): number => counts.get(id | 0) as number
  if (ids.length > longest)
    ids = ids
      .sort((a, b) => countOf(b) - countOf(a) || a - b)
      .slice(0, longest)
      .sort()
  return {ids: Array.from(ids), counts: Array.from(ids, countOf)}
}

/** Words that say little or nothing of the subject. */
const weights = new Map([...[...common].map((word): [string, number] => [word, commonWeight]), ...[...veryCommon].map((word): [string, number] => [word, 0])])

function weightOf(text: string, lower: string, opens: boolean): number {
  if (lower.length < 3) return 0
  const known = weights.get(lower)
  if (known !== undefined) return known
  const first = lower.charCodeAt(0)
  if (!isWordCharacter(first)) return 0
  return text.charCodeAt(0) !== first && !opens ? nameWeight : 1
}

/** "Azerbaijan’s" and "missiles" count as "azerbaijan" and "missile". */
function stem(lower: string): string {
  const bare = lower.includes('’') || lower.includes("'") ? lower.replace(/['’]s?$/, '') : lower
  return bare.length > 4 && bare.endsWith('s') && !bare.endsWith('ss') ? bare.slice(0, -1) : bare
}
