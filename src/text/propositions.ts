/** What a statement is about, for comparing it with other wordings of the same: its words without the ones that bind them. */

import {matchesOf} from './matches.js'
import {adverbs, auxiliaries, determiners, linking, personal, prepositions, pronouns, subordinators} from './words.js'

const empty = new Set(
  'said says say told according added also had been were was other one two year years last monday tuesday wednesday thursday friday saturday sunday'.split(' '),
)

/** Stems of the content words: "The missiles exploded near Grozny" gives missil, explod, near, grozny. */
export function contentStems(text: string): string[] {
  const stems: string[] = []
  for (const [word] of matchesOf(/\p{L}[\p{L}’'-]*|\d[\d.,]*\d|\d/gu, text.toLowerCase())) {
    const plain = word.replace(/[’']s?$/, '')
    if (plain.length < 3 && !/\d/.test(plain)) continue
    if (!empty.has(plain) && !isBinding(plain)) stems.push(stem(plain))
  }
  return stems
}

function isBinding(word: string): boolean {
  if (word === 'near') return false
  return (
    auxiliaries.has(word) ||
    determiners.has(word) ||
    prepositions.has(word) ||
    subordinators.has(word) ||
    pronouns.has(word) ||
    personal.has(word) ||
    adverbs.has(word) ||
    linking.has(word)
  )
}

/** Rough on purpose: both sides are cut alike. */
function stem(word: string): string {
  if (word.length < 5) return word
  return word.replace(/(?:ies|ied|ing|edly|ed|es|ly|s|e|y)$/, '').replace(/(.)\1$/, '$1')
}
