/** The subject of a clause from its start: the noun phrase before its first verb. */
import {adverb, day, endsInEd, endsInIng, endsInLy, preposition, relative, subordinator} from '../../language/en/word-classes.js'
import {aside} from './asides.js'
import {isVerb, phraseAfter, phraseBefore} from './noun-phrases.js'
import {isA, type Range, type Token} from './tokens.js'

/** The subject of the first clause of a stretch. */
export function mainSubject(tokens: readonly Token[], from: number, to: number): Range | undefined {
  let start = from
  // "And then Hale …"
  while (start < to && openings.has(tokens[start]?.lower ?? '')) start++
  const first = tokens[start]
  if (!first || start >= to) return undefined
  // "Speaking in Ghent, Hale …", "After the vote, Hale …"
  if (isA(first, preposition | subordinator | endsInIng | endsInEd) && !isA(first, relative)) {
    for (let at = start; at < to && at - start < 30; at++) {
      if (tokens[at]?.lower === ',') {
        start = at + 1
        break
      }
    }
  }
  for (let at = start; at < to; at++) {
    if (!isVerb(tokens, at)) continue
    let last = at - 1
    // "Hale on Thursday again called"
    while (last > start && isA(tokens[last], adverb | day | endsInLy)) last--
    if (last > start && last < at - 1 && tokens[last]?.lower === 'on' && isA(tokens[last + 1], day)) last--
    if (last < 0) continue
    const phrase = tokens[last]?.lower === ',' ? aside(tokens, last, {from: start, to}) : phraseBefore(tokens, last, start)
    if (phrase) return phrase
  }
  return phraseAfter(tokens, start, to)
}

const openings = new Set('and but or so yet then also still now instead meanwhile however indeed ,'.split(' '))
