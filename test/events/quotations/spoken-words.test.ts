import test from 'ava'
import {pieceEnd} from '../../../src/events/quotations/spoken-words.js'

/** A text → the pieces that are spoken. */
const rows: Array<[text: string, pieces: string[]]> = [
  ['“We won’t go,”', ['We', 'won’t', 'go']],
  ['It was a d*mn shame, f*** it.', ['It', 'was', 'a', 'd*mn', 'shame', 'f***', 'it']],
  ['The U.S. paid $1,200.50, or 5%.', ['The', 'U.S', 'paid', '1,200.50', 'or', '5', '%']],
  ['a well-known -- and old -- MH17', ['a', 'well-known', 'and', 'old', 'MH17']],
  ['*** a**b c**', ['a**b', 'c**']],
  ['s************', ['s********']],
  ['½ a mile', ['½', 'a', 'mile']],
]
for (const [text, pieces] of rows) {
  test(text, (t) => {
    const found: string[] = []
    for (let at = 0; at < text.length; ) {
      const end = pieceEnd(text, at)
      if (end > at) found.push(text.slice(at, end))
      at = Math.max(at + 1, end)
    }
    t.deepEqual(found, pieces)
    // The same, said as a pattern.
    t.deepEqual(text.match(/[\p{L}\p{N}]+(?:(?:['’.,-]|\*+)[\p{L}\p{N}]+)*\*{0,8}|%/gu), pieces)
  })
}
