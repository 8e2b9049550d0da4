import test from 'ava'
import {splitSentences} from '../../../src/analysis/sentences/sentences.js'

const split = (text: string): string[] => splitSentences(text, {start: 0, end: text.length}, 0).map((sentence) => sentence.text)

const table: string[][] = [
  ['It sank on Dec. 25, 2024.', 'Mr. Okafor was aboard.'],
  ['He leads the No. 10 team.', 'U.S. officials said so.'],
  ['Nos. 3 and 4 were closed, approx. 50 people left.'],
  ['"I can\'t," he said.', '"We won\'t go."', 'She left.'],
  ['“It is done.”', 'He left.', '“Is it?” he asked.', '“No!” she cried.'],
  ['He met Sen. Ada Cole (R-Texas) at 5 p.m.', 'The vote was at 10 a.m. Monday.'],
  ['It rose 3.5 percent to $1.2bn.', 'Shares of Norvane Inc. fell.'],
  ['He was born in Washington, D.C.', 'She was not.'],
  ['The Rev. Amos Reed and Gov. Ines Silva met Lt. Col. Smith Jr. in Mt. Vernon.'],
  ['He works for J.P. Hollis.', 'George W. Bell said so.'],
  ['(He did not respond.)', 'The end.'],
  ['Jan. 6 was bad.', 'In Sept. the rains came.'],
]

for (const sentences of table) test(sentences.join(' ┃ '), (t) => t.deepEqual(split(sentences.join(' ')), sentences))

test('words keep their apostrophes, hyphens and full stops', (t) => {
  const text = 'U.S. officials can’t reach the Baku-based 51-year-old at AT&T.'
  const [sentence] = splitSentences(text, {start: 0, end: text.length}, 0)
  t.deepEqual(
    sentence?.words.map((word) => word.text),
    ['U.S.', 'officials', 'can’t', 'reach', 'the', 'Baku-based', '51-year-old', 'at', 'AT&T'],
  )
})

test('a paragraph of any length is cut at the ends of its sentences', (t) => {
  const sentence = 'The ferry left the harbour at noon with all its passengers aboard.'
  const text = Array(1000).fill(sentence).join(' ')
  const sentences = splitSentences(text, {start: 0, end: text.length}, 0)
  t.is(sentences.length, 1000)
  t.true(sentences.every(({start, end}) => text.slice(start, end) === sentence))
})

test('a long stretch without a full stop or a space is still read', (t) => {
  t.is(split('x'.repeat(50_000)).join('').length, 50_000)
})
