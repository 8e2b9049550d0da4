import test from 'ava'
import {isWrapped, linesAreParagraphs, wrapColumn} from '../../src/parse/line-breaks.js'

const prose =
  'the harbour board said on Monday that the ferry to Aldwick would sail again as soon as the crane barge had lifted both boats from the channel, which it hopes to do by the end of the week'

/** A line of prose that is so long, to the letter; `capital`: as a sentence begins. */
function line(length: number, capital = false): string {
  const cut = prose.slice(0, length).replace(/ $/, 's')
  return capital ? cut.replace('t', 'T') : cut
}

const many = (count: number, length: number, capital = false): string[] => Array.from({length: count}, () => line(length, capital))

const wrapped: Array<[says: string, lines: string[], column: number | undefined]> = [
  ['lines of 40 letters', many(6, 40), 40],
  ['a list of shorter lines', many(6, 39), undefined],
  ['lines of 110 letters', many(6, 110), 110],
  ['lines that are longer are paragraphs', many(6, 111), undefined],
  ['one line of ten is longer', [...many(9, 80), line(111)], 80],
  ['one line of nine is longer', [...many(8, 80), line(111)], undefined],
  // Of ten pairs, seven or six are broken where the next word would not have fitted.
  ['seven of ten lines are full', [...many(7, 80), ...many(3, 50), line(50)], 80],
  ['six of ten lines are full', [...many(6, 80), ...many(4, 50), line(50)], undefined],
  ['four of ten lines go on with a small letter', [line(80), ...many(6, 80, true), ...many(4, 80)], 80],
  ['three of ten lines go on with a small letter', [line(80), ...many(7, 80, true), ...many(3, 80)], undefined],
  // By hand, up to a tenth of the line is left.
  ['lines that leave a tenth of the longest', [line(100), ...many(5, 87)], 100],
  ['lines that leave more than a tenth', [line(100), ...many(5, 85)], undefined],
  ['items of a list', ['- bread and butter for all those on the quay', '- tea, and soup for whoever asks for it there'], undefined],
  ['items with numbers', ['10. bread and butter for those on the quay', '11. tea, and soup for whoever asks for it'], undefined],
  ['numbers that are no items', ['in all it fed as many as could come, which were', '110. soup was left, and tea for who asked for it'], 48],
]
for (const [says, lines, column] of wrapped) test(says, (t) => t.is(wrapColumn(lines), column))

test('a line goes on where the next word would not have fitted, or with a small letter', (t) => {
  t.true(isWrapped(line(95), 'Aldwick was calm.', 100))
  t.false(isWrapped(line(60), 'Aldwick was calm.', 100))
  t.true(isWrapped(line(60), 'and calm.', 100))
  t.false(isWrapped(`${line(60)}.`, 'and calm.', 100))
  t.false(isWrapped(line(95), '- Aldwick', 100))
  t.false(isWrapped(line(95), 'and calm.', undefined))
})

const two = (length: number): string => `It sailed. The ${'h'.repeat(length - 'It sailed. The .'.length)}.`
const one = (length: number): string => `${line(length - 1)}.`
const paragraphs: Array<[says: string, lines: string[], areParagraphs: boolean]> = [
  ['three long lines with two sentences each', [two(111), two(111), two(111)], true],
  ['two long lines', [two(111), two(111)], false],
  ['three lines of 110 letters', [two(110), two(110), two(110)], false],
  ['three of ten have two sentences', [two(120), two(120), two(120), ...Array.from({length: 7}, () => one(120))], true],
  ['two of ten have two sentences', [two(120), two(120), ...Array.from({length: 8}, () => one(120))], false],
]
for (const [says, lines, areParagraphs] of paragraphs) test(`paragraphs: ${says}`, (t) => t.is(linesAreParagraphs(lines), areParagraphs))
