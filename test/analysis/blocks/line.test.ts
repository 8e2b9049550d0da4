/** What is told of one line: its words, its capitals, and up to which length it is looked up. */
import test from 'ava'
import {pageOf} from './page-of.js'

const lineOf = (text: string) => {
  const [line] = pageOf([text]).lines
  if (!line) throw new Error('no line')
  return line
}

const words: Array<[line: string, words: number, capitals: number]> = [
  ['Harbour master Ellen Marsh', 4, 0.75],
  ['Harbour\u00a0keeper\tEllen Marsh', 4, 0.75],
  ['“Harbour” (master)', 2, 0.5],
  ['Éva liest', 2, 0.5],
  ['Anna Berg | Leck', 4, 1],
  ['harbour _ leck', 3, 0],
  ['港口周一重新开放', 4, 0],
]
for (const [line, count, capitals] of words) {
  test(`${line}: ${count} words`, (t) => {
    t.is(lineOf(line).words, count)
    t.is(lineOf(line).capitals, capitals)
  })
}

const sentence = 'The ferry to the islands sails again, the harbour master says, and the crane barge leaves for Aldwick. '
const chars = (length: number): string => sentence.repeat(8).slice(0, length).replace(/ $/, 's')
test('a line of seven hundred characters may be known by its wording, one of a hundred and sixty as a whole', (t) => {
  t.not(lineOf(chars(700)).lower, '')
  t.is(lineOf(chars(701)).lower, '')
  t.not(lineOf(chars(160)).plain, '')
  t.is(lineOf(chars(161)).plain, '')
})
