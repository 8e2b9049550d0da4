/** What a statement is about, for comparing it with other wordings of the same: its words without the ones that bind them. */

import {matchesOf} from '../../base/match-all.js'
import {entriesOf} from '../../base/word-list.js'
import {adverbs, auxiliaries, days, determiners, linking, personal, prepositions, pronouns, subordinators} from './function-words.js'

const empty = entriesOf(`
said
says
say
told
according
added
also
had
been
were
was
other
one
two
year
years
last
`)

/** Stems of the content words: "The missiles exploded near Grozny" gives missil, explod, near, grozny. */
export function contentStems(text: string): string[] {
  const found = matchesOf(/\p{L}[\p{L}’'-]*|\d[\d.,]*\d|\d/gu, text.toLowerCase())
  return found.flatMap(([word]) => contentStemsOf(word.replace(/[’']s?$/, '')))
}

/** The stem of a single word, in lower case and without "’s"; none when it says nothing. */
export function contentStemsOf(word: string): string[] {
  return (word.length < 3 && !/\d/.test(word)) || passedOver.has(word) ? [] : [stem(word)]
}

const binding = [auxiliaries, determiners, prepositions, subordinators, pronouns, personal, adverbs, linking].flatMap((words) => [...words])
const passedOver = new Set([...binding.filter((word) => word !== 'near'), ...empty, ...days])

/** Longest first. */
const endings = ['edly', 'ies', 'ied', 'ing', 'ed', 'es', 'ly', 's', 'e', 'y']

/** Rough on purpose: both sides are cut alike. */
function stem(word: string): string {
  if (word.length < 5) return word
  const bare = word.slice(0, word.length - (endings.find((ending) => word.endsWith(ending))?.length ?? 0))
  return bare.at(-1) === bare.at(-2) ? bare.slice(0, -1) : bare
}
