import test from 'ava'
import {Interner} from '../../src/base/interner.js'

test('a word has one number wherever it stands', (t) => {
  const numbers = new Interner()
  const numberOf = (word: string, text = word): number => numbers.of(text, text.indexOf(word), text.indexOf(word) + word.length)
  t.is(numberOf('ferry'), 0)
  t.is(numberOf('Ferry'), 1)
  t.is(numberOf('ferry', 'the ferry came'), 0)
  t.is(numberOf('fer', 'the ferry came'), 2)
  t.is(numberOf(''), 3)
  t.is(numbers.size, 4)
})

test('numbers last while more words come than there was room for', (t) => {
  const numbers = new Interner()
  const words = Array.from({length: 20_000}, (_, at) => `word${at}${'x'.repeat(at % 40)}`)
  t.deepEqual(
    words.map((word) => numbers.of(word, 0, word.length)),
    words.map((_, at) => at),
  )
  t.deepEqual(
    words.map((word) => numbers.of(word, 0, word.length)),
    words.map((_, at) => at),
  )
  t.is(numbers.size, words.length)
})
