import test from 'ava'
import {digit, kindAt, letter, lowerUnitAt, mark, numeral} from '../../src/base/characters.js'

const rows: Array<[text: string, at: number, kind: number, lower: string]> = [
  ['a', 0, letter, 'a'],
  ['É', 0, letter, 'é'],
  ['Ж', 0, letter, 'ж'],
  ['İ', 0, letter, 'İ'],
  ['\u0301', 0, mark, ''],
  ['7', 0, digit, '7'],
  ['½', 0, numeral, '½'],
  ['’', 0, 0, ''],
  [' ', 0, 0, ''],
  ['\0', 0, 0, ''],
  // Halves of a letter of Gothic, and of a face.
  ['\u{10330}', 0, letter, '\ud800'],
  ['\u{10330}', 1, letter, '\udf30'],
  ['\u{1f600}', 0, 0, ''],
  ['\u{1f600}', 1, 0, ''],
  ['\ud800', 0, 0, ''],
]
for (const [text, at, kind, lower] of rows) {
  test(`${JSON.stringify(text)} ${at}`, (t) => {
    // Twice: the second answer is remembered.
    for (let time = 0; time < 2; time++) {
      t.is(kindAt(text, at) & (letter | mark | digit | numeral), kind)
      t.is(lowerUnitAt(text, at), lower === '' ? 0 : lower.charCodeAt(0))
    }
  })
}
