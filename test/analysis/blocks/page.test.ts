/** What reads like a headline, and what is no furniture whatever stands around it. */
import test from 'ava'
import {isTitle, isUntouchable} from '../../../src/analysis/blocks/page.js'
import {pageOf} from './page-of.js'

const long =
  'School choir of Brookfield sings old songs for mayor and guests at town hall before winter break begins in earnest and snow closes each road to villages above lake so that pupils stay'.split(
    ' ',
  )
const words = (count: number): string => long.slice(0, count).join(' ')
const lineOf = (text: string) => {
  const [line] = pageOf([text]).lines
  if (!line) throw new Error('no line')
  return line
}

const titles: Array<[line: string, title: boolean]> = [
  ['Harbour reopens again', true],
  ['Harbour reopens', false],
  [words(30), true],
  [words(31), false],
  [`${words(20)}?`, true],
  [`${words(21)}?`, false],
  [`${words(20)}.`, false],
  [`${words(20)}:`, false],
  ['Harlow 12 31 Leck 44 Aldwick Ferrol Brookfield Rye Dorn', true],
  ['Harlow 12 31 Leck 44 Aldwick 18 Brookfield Rye Dorn', false],
]
for (const [line, title] of titles) {
  test(`${title ? 'a headline' : 'no headline'}: ${line}`, (t) => {
    t.is(isTitle(lineOf(line)), title)
  })
}

test('a line of twenty-five words may be a label of machine writing', (t) => {
  t.true(isUntouchable(lineOf(`Written with the help of AI: ${words(19)}`)))
  t.false(isUntouchable(lineOf(`Written with the help of AI: ${words(20)}`)))
})
