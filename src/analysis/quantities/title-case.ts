/** Headlines in which each word begins with a capital. */
import {matchesOf} from '../../base/match-all.js'

/** "Crash Kills 38 in Western Region": most of the words have a capital. */
export function isTitleCase(text: string): boolean {
  let capital = 0
  let small = 0
  for (const [word] of matchesOf(/\p{L}[\p{L}’'-]*/gu, text)) {
    if (/^\p{Lu}/u.test(word)) capital++
    else if (word.length > 3) small++
  }
  return capital > 3 && capital > small * 3
}
