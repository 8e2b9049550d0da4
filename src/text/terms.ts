/** What an article is about: its words, hashed and counted. */
import type {Article, Word} from '../article.js'
import type {Terms} from '../facts.js'
import {common, veryCommon} from './common-words.js'
import {isWordCharacter} from './english.js'
import {matchesOf} from './matches.js'

/** How much more a word with a capital inside a sentence tells of the subject. */
const nameWeight = 2.5
/** Words that are common in all news count for little; those that are in nearly every article for nothing. */
const commonWeight = 0.3
/** The headline and the first sentences tell what the article is about; what else stands there is background that many stories share. */
const leadSentences = 3
const leadWeight = 2
/** Articles longer than this say nothing new of their subject. */
const longest = 400

export function termsOf(article: Article): Terms {
  const counts = new Map<number, number>()
  const lead = new Set<number>()
  const add = (text: string, lower: string, opens: boolean, leads: boolean): void => {
    const weight = weightOf(text, lower, opens)
    if (weight === 0) return
    const id = hash(stem(lower))
    if (leads) lead.add(id)
    counts.set(id, (counts.get(id) ?? 0) + weight)
  }
  if (article.headline)
    for (const [word] of matchesOf(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu, article.text.slice(article.headline.start, article.headline.end)))
      add(word, word.toLowerCase(), true, true)
  for (const [sentence, {words}] of article.sentences.entries())
    for (let at = 0; at < words.length; at++) add((words[at] as Word).text, (words[at] as Word).lower, at === 0, sentence < leadSentences)
  for (const id of lead) counts.set(id, (counts.get(id) as number) * leadWeight)

  let entries = [...counts]
  if (entries.length > longest) entries = entries.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, longest)
  entries.sort((a, b) => a[0] - b[0])
  return {ids: entries.map(([id]) => id), counts: entries.map(([, count]) => count)}
}

function weightOf(text: string, lower: string, opens: boolean): number {
  if (lower.length < 3 || veryCommon.has(lower) || !isWordCharacter(lower.charCodeAt(0))) return 0
  const isCapital = text.charCodeAt(0) !== lower.charCodeAt(0)
  if (common.has(lower)) return commonWeight
  return isCapital && !opens ? nameWeight : 1
}

/** "Azerbaijan’s" and "missiles" count as "azerbaijan" and "missile". */
function stem(lower: string): string {
  const bare = lower.includes('’') || lower.includes("'") ? lower.replace(/['’]s?$/, '') : lower
  return bare.length > 4 && bare.endsWith('s') && !bare.endsWith('ss') ? bare.slice(0, -1) : bare
}

/** FNV-1a, 32 bits. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}
