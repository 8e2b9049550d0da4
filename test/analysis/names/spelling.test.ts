import test from 'ava'
import {areForms, fold, isOneEdit, isTransliteration, nearPairs} from '../../../src/analysis/names/spelling.js'

const edits: Array<[a: string, b: string, one: boolean]> = [
  ['priewald', 'preiwald', true],
  ['vicente', 'vincente', true],
  ['hefner', 'heffner', true],
  ['becker', 'backer', true],
  ['becker', 'becker', false],
  ['becker', 'bakker', false],
  ['castle', 'castellan', false],
]
for (const [a, b, one] of edits)
  test(`${a} and ${b} are ${one ? 'one edit' : 'not one edit'} apart`, (t) => t.deepEqual([isOneEdit(a, b), isOneEdit(b, a)], [one, one]))

const forms: Array<[a: string, b: string, are: boolean]> = [
  ['karimov', 'karimova', true],
  ['clintons', 'clinton', true],
  ['russia', 'russian', true],
  ['mario', 'maria', true],
  ['angels', 'angeles', true],
  ['texas', 'texans', true],
  ['woman', 'women', true],
  ['hawkins', 'hawkinns', false],
  ['kendal', 'kendall', false],
  ['priewald', 'preiwald', false],
]
for (const [a, b, are] of forms) test(`${a} and ${b} are ${are ? '' : 'not '}forms of one word`, (t) => t.is(areForms(a, b), are))

test('transliterations, accents and case', (t) => {
  t.true(isTransliteration('aliyev', 'aliev'))
  t.true(isTransliteration('hassan', 'hasan'))
  t.true(isTransliteration('hormozgan', 'hormuzgan'))
  t.false(isTransliteration('priewald', 'grieward'))
  // Swapped letters and a lost vowel are slips in any alphabet.
  t.false(isTransliteration('aliyev', 'ailyev'))
  t.false(isTransliteration('hormozgan', 'hormozgn'))
  t.is(fold('PEÑA'), 'pena')
  t.is(fold('O’Brien'), fold("O'Brien"))
})

test('words one edit apart are found without comparing all with all', (t) => {
  t.deepEqual(nearPairs(['priewald', 'marchetti', 'preiwald', 'marcheti', 'bay', 'day'], 5), [
    ['priewald', 'preiwald'],
    ['marchetti', 'marcheti'],
  ])
  const many = Array.from({length: 20_000}, (_, at) => `name${String(at * 7919).padStart(9, 'x')}`)
  const from = performance.now()
  nearPairs(many, 5)
  t.true(performance.now() - from < 5000)
})
