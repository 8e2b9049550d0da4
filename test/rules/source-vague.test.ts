import test from 'ava'
import sourceVague from '../../rules/source-vague/index.js'
import {runExample} from '../../src/engine/run-example.js'

async function flagged(body: string): Promise<string[]> {
  const text = `Dam to be raised\n\n${body}\n`
  const {findings} = await runExample(sourceVague, {says: '', kind: 'hit', articles: {'a.txt': text}})
  return findings.map(({place}) => text.slice(place.start.offset, place.end.offset))
}

test('papers that are published in a named place are named', async (t) => {
  t.deepEqual(await flagged('The dam is too low, according to a new study published in The Corran Review.'), [])
  t.deepEqual(await flagged('The dam is too low, according to estimates released Wednesday by the Corran Water Board.'), [])
  t.deepEqual(await flagged('The dam is too low, according to a new study.'), ['according to a new study'])
})

test('whose research it is may stand a few words on, or in the next sentence', async (t) => {
  t.deepEqual(await flagged('The dam is too low, according to new research from water watchdog Corran Trust.'), [])
  t.deepEqual(await flagged('The dam is too low, according to new research. Corran Trust, which looked at 80 dams, found that half of them leak.'), [])
  t.deepEqual(await flagged('It cost a penny less than analysts polled by Corran Data had forecast.'), [])
  t.deepEqual(await flagged('The dam is too low. The first survey found cracks in it.'), [])
})

test('what people call themselves, and what a named person believes, need no other source', async (t) => {
  t.deepEqual(await flagged('Many voters describe themselves as dam builders.'), [])
  t.deepEqual(await flagged('Ruth Vane believes the dam is regarded as too low.'), [])
  t.deepEqual(await flagged('Ruth Vane wants the dam, which is regarded as too low, to be raised.'), ['is regarded as'])
})

test('the end of the name of a house is no crowd', async (t) => {
  t.deepEqual(await flagged('A report by the Corran Union of Dam Engineers warned of it. The Corran Union of Local Residents said the dam was too low.'), [])
})

test('what is expected of the hurt, of a storm, or said by someone in the sentence needs no one else', async (t) => {
  t.deepEqual(await flagged('One man was hurt at the dam, but is expected to recover.'), [])
  t.deepEqual(await flagged('The hurricane is expected to make landfall at the dam.'), [])
  t.deepEqual(await flagged('Rangers said the leak was found at noon and is believed to have been small.'), [])
  t.deepEqual(await flagged('The leak is believed to have been small.'), ['is believed to'])
})
