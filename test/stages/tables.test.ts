import test from 'ava'
import {factsOf} from '../../src/facts.js'
import {parse} from '../../src/parse.js'
import {read} from '../../src/read.js'
import {tableOf} from '../../src/tables.js'

async function table(articles: Record<string, string>) {
  const accounts = await Promise.all(Object.entries(articles).map(async ([path, text]) => factsOf(read(path, await parse(path, text)))))
  return tableOf({accounts, by: 'all'})
}

const a =
  'Ferry sinks off Harlow Point, killing 38\n\nThe ferry Marigold sank off Harlow Point on Monday, killing 38 people, the coastguard said. It lay about 10 meters down.'
const b = 'Marigold lost\n\nThe ferry Marigold sank off Harlow Point, killing 39 people, according to the coastguard. It lay 10 meters down.'

test('who says what, and where they differ; differences first', async (t) => {
  const {by, articles, rows} = await table({'a.txt': a, 'b.txt': b})
  t.is(by, 'all')
  t.deepEqual(articles, ['a.txt', 'b.txt'])
  t.deepEqual(
    rows.map(({what, agree, values}) => [what, agree, ...values.map(({path, text, place}) => `${path}:${place.start.line} ${text}`)]),
    [
      ['people, dead', false, 'a.txt:3 38', 'b.txt:3 39'],
      ['length (metre)', true, 'a.txt:3 about 10 meters', 'b.txt:3 10 meters'],
    ],
  )
})

test('an article by itself has no row', async (t) => {
  t.deepEqual((await table({'a.txt': a, 'c.txt': 'Budget passed\n\nThe senate passed the budget of 4 million crowns.'})).rows, [])
})
