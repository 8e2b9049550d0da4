import test from 'ava'
import {finish, finishAll, type Steps} from '../../src/steps.js'

function* work(name: string, steps: number, seen: string[], failsAt = Number.POSITIVE_INFINITY): Steps<string> {
  for (let step = 1; step <= steps; step++) {
    if (step === failsAt) throw new Error(`${name} fails`)
    seen.push(`${name}${step}`)
    yield
  }
  return name
}

test('all take a step before one takes the next', (t) => {
  const seen: string[] = []
  const outcomes = finishAll([work('a', 3, seen), work('b', 1, seen), work('c', 2, seen)])
  t.deepEqual(seen, ['a1', 'b1', 'c1', 'a2', 'c2', 'a3'])
  t.deepEqual(outcomes, [{result: 'a'}, {result: 'b'}, {result: 'c'}])
})

test('what one throws ends that one only', (t) => {
  const seen: string[] = []
  const [a, b, c] = finishAll([work('a', 2, seen), work('b', 2, seen, 2), work('c', 2, seen)])
  t.deepEqual(a, {result: 'a'})
  t.like(b, {error: {message: 'b fails'}})
  t.deepEqual(c, {result: 'c'})
  t.deepEqual(seen, ['a1', 'b1', 'c1', 'a2', 'c2'])
})

test('one by itself, and none', (t) => {
  t.is(finish(work('a', 2, [])), 'a')
  t.deepEqual(finishAll([]), [])
})
