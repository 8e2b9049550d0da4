import test from 'ava'
import {batchesOf, type Interleaved, runInTurn, runToEnd} from '../../src/base/interleave.js'

function* work(name: string, steps: number, seen: string[], failsAt = Number.POSITIVE_INFINITY): Interleaved<string> {
  for (let step = 1; step <= steps; step++) {
    if (step === failsAt) throw new Error(`${name} fails`)
    seen.push(`${name}${step}`)
    yield
  }
  return name
}

test('all take a step before one takes the next', (t) => {
  const seen: string[] = []
  const outcomes = runInTurn([work('a', 3, seen), work('b', 1, seen), work('c', 2, seen)])
  t.deepEqual(seen, ['a1', 'b1', 'c1', 'a2', 'c2', 'a3'])
  t.deepEqual(outcomes, [{result: 'a'}, {result: 'b'}, {result: 'c'}])
})

test('what one throws ends that one only', (t) => {
  const seen: string[] = []
  const [a, b, c] = runInTurn([work('a', 2, seen), work('b', 2, seen, 2), work('c', 2, seen)])
  t.deepEqual(a, {result: 'a'})
  t.like(b, {error: {message: 'b fails'}})
  t.deepEqual(c, {result: 'c'})
  t.deepEqual(seen, ['a1', 'b1', 'c1', 'a2', 'c2'])
})

test('one by itself, and none', (t) => {
  t.is(runToEnd(work('a', 2, [])), 'a')
  t.deepEqual(runInTurn([]), [])
})

test('groups are as heavy as they may be, and ask for no more than they need', (t) => {
  const weigh = (weight: number) => weight
  t.deepEqual(
    [...batchesOf([1, 1, 1, 1], weigh, 2)],
    [
      [1, 1],
      [1, 1],
    ],
  )
  t.deepEqual([...batchesOf([1, 5, 1, 1], weigh, 2)], [[1], [5], [1, 1]])
  t.deepEqual([...batchesOf([], weigh, 2)], [])
  let asked = 0
  function* ones() {
    for (; ; asked++) yield 1
  }
  t.deepEqual(batchesOf(ones(), weigh, 3).next().value, [1, 1, 1])
  t.is(asked, 2)
})
