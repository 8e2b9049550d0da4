/** The fitting of `ai-style-density`, on articles small enough to reckon by hand. */
import test from 'ava'
import {measures} from '../../rules/ai-style-density/measures.js'
import {strengthOf} from '../../rules/ai-style-density/strength.js'
import {countsOf, fit, scoreWith} from '../../src/dev/style/model.js'
import {regress} from '../../src/dev/style/regression.js'
import type {Sample} from '../../src/dev/style/samples.js'
import {storiesOf} from '../../src/dev/style/stories.js'
import {subjectWords} from '../../src/dev/style/subject-words.js'

test('regression: the weights that a penalty of next to nothing leaves are the log-odds', (t) => {
  const row = (has: boolean) => ({features: Int32Array.from(has ? [0] : []), values: Float64Array.from(has ? [1] : [])})
  const rows = [...Array(40)].map((_, at) => row(at < 20))
  // Three of four with the feature are ones, and one of four without.
  const isOne = rows.map((_, at) => (at < 20 ? at % 4 !== 0 : at % 4 === 0))
  const [weight = 0, constant = 0] = regress(rows, isOne, 1, 1e-6)
  t.true(Math.abs(constant - Math.log(1 / 3)) < 0.05)
  t.true(Math.abs(weight - 2 * Math.log(3)) < 0.1)
  const [held = 0] = regress(rows, isOne, 1, 20)
  t.true(held > 0 && held < weight / 2)
})

test('articles that share a run of words or a key are one story', (t) => {
  const text = 'the council of the island voted late to mend the quay before winter'
  const stories = storiesOf(
    [
      {name: 'human/a/1.txt', text},
      {name: 'ai/x/1.txt', text: `today ${text} again`},
      {name: 'human/a/2.txt', text: 'the council of the island met'},
      {name: 'ai/x/2.txt', text: 'a ferry ran aground off the cape at dawn'},
    ],
    {'a/2.txt': 'meeting', 'x/2.txt': 'meeting'},
  )
  t.is(stories[0], stories[1])
  t.is(stories[2], stories[3])
  t.not(stories[0], stories[2])
})

test('names and words that come back within an article are its subject', (t) => {
  const article = (at: number) => ({
    sentences: [['^', 'the', at === 0 ? 'quay' : 'board', 'met', 'and', at === 0 ? 'quay' : 'dahl', 'fell']],
    capitals: new Map(at > 0 ? [['dahl', 1]] : []),
  })
  const subjects = subjectWords([...Array(10)].map((_, at) => article(at)))
  t.deepEqual(
    ['quay', 'dahl', 'the', 'met'].map((word) => subjects.has(word)),
    [true, true, false, false],
  )
})

test('a wording is strong when it is rare in human news and far more frequent in the other', (t) => {
  const of = {human: 1000, machine: 1000}
  t.true(strengthOf(4, 40, of) > 6)
  t.is(strengthOf(60, 900, of), 0)
  t.is(strengthOf(0, 5, of), 0)
})

test('a wording of one generator, or of few stories, is no tell', (t) => {
  const sample = (at: number, machine: boolean): Sample => ({
    name: `${at}`,
    collection: `${machine ? 'g' : 'p'}${at % 6}`,
    machine,
    story: at,
    own: 200,
    // 0 stands in all of the generators' articles, 1 in all of one generator's, 2 in human articles, 3 in everything.
    has: Int32Array.from(machine ? (at % 6 === 0 ? [0, 1, 3] : [0, 3]) : [2, 3]),
    values: measures.map(() => 0),
    words: 200,
    quotes: 0,
    speakers: 0,
    attributed: 0,
  })
  const samples = [...Array(240)].map((_, at) => sample(at, at % 2 === 1 || at % 12 === 0))
  const {tells} = fit(samples, 4)
  t.true((tells.get(0) ?? 0) > 0)
  t.false(tells.has(1))
  t.true((tells.get(2) ?? 0) < 0)
  t.is(countsOf(samples, 4).of.human + countsOf(samples, 4).of.machine, 240)
  const model = fit(samples, 4)
  t.true(scoreWith(model, sample(1, true)) > scoreWith(model, sample(2, false)) + 20)
})
