import test from 'ava'
import {read} from '../../src/analysis/analyse.js'
import {factsOf} from '../../src/events/extract-facts.js'
import {type FactRow, tableOf} from '../../src/events/fact-table.js'
import {parse} from '../../src/parse/parse.js'

async function table(articles: Record<string, string>) {
  const accounts = await Promise.all(Object.entries(articles).map(async ([path, text]) => factsOf(read(path, await parse(path, text)))))
  return tableOf({accounts, by: 'all'})
}

const cells = ({what, agree, values}: FactRow): unknown[] => [
  what,
  agree,
  ...values.map(({path, text, place, odd}) => `${odd ? '!' : ''}${path}:${place.start.line} ${text}`),
]

const a =
  'Ferry sinks off Harlow Point, killing 38\n\nThe ferry Marigold sank off Harlow Point on Monday, killing 38 people, the coastguard said. It lay about 10 meters down.'
const b = 'Marigold lost\n\nThe ferry Marigold sank off Harlow Point, killing 39 people, according to the coastguard. It lay 10 meters down.'

test('who says what, and where they differ; differences first', async (t) => {
  const {by, articles, rows} = await table({'a.txt': a, 'b.txt': b})
  t.is(by, 'all')
  t.deepEqual(articles, ['a.txt', 'b.txt'])
  t.deepEqual(rows.map(cells), [
    ['people, dead', false, '!a.txt:3 38', '!b.txt:3 39'],
    ['length (metre)', true, 'a.txt:3 about 10 meters', 'b.txt:3 10 meters'],
    ['name', true, 'a.txt:1 Harlow Point', 'b.txt:3 Harlow Point'],
    ['name', true, 'a.txt:3 Marigold', 'b.txt:1 Marigold'],
  ])
})

test('dates, the day of the minority marked', async (t) => {
  const sank = (day: string) => `Ferry sinks\n\nThe ferry sank off the northern coast on ${day}, the coastguard said.`
  const {rows} = await table({'a.txt': sank('March 18'), 'b.txt': sank('March 18'), 'c.txt': sank('March 19'), 'd.txt': sank('Thursday')})
  t.deepEqual(rows.map(cells), [['day (coast, coastguard)', false, 'a.txt:3 March 18', 'b.txt:3 March 18', '!c.txt:3 March 19']])
})

test('names: the fullest form of each article, the surname alone, and what is spelled otherwise', async (t) => {
  const {rows} = await table({
    'a.txt': 'Council leader resigns\n\nRainer Priewald, the leader of the council, resigned on Monday. Priewald gave no reason.',
    'b.txt': 'A leader quits\n\nThe leader of the council, Rainer Preiwald, has quit.',
    'c.txt': 'A leader goes\n\nThe leader of the council is to go, and Priewald gave no reason for it.',
    'd.txt': 'Kenyan Airways Jet Skids\n\nA jet of the line skidded on Monday. It was flying for Kenya Airways.',
    'e.txt': 'Jet leaves runway\n\nA Kenya Airways jet has left the runway.',
  })
  t.deepEqual(
    rows.filter(({kind}) => kind === 'name').map(({agree, values}) => [agree, ...values.map(({text, odd}) => `${odd ? '!' : ''}${text}`)]),
    [
      [false, 'Rainer Priewald', '!Rainer Preiwald', 'Priewald'],
      [false, '!Kenyan Airways', 'Kenya Airways'],
    ],
  )
})

test('numbers that agree with none of both sides stay apart from a clash', async (t) => {
  const sank = (toll: string) => `Ferry sinks\n\nThe ferry sank off the northern coast, killing ${toll} people, the coastguard said.`
  const {rows} = await table({'a.txt': sank('38'), 'b.txt': sank('38'), 'c.txt': sank('39'), 'd.txt': sank('about 40')})
  t.deepEqual(rows.map(cells)[0]?.slice(0, 5), ['people, dead', false, 'a.txt:3 38', 'b.txt:3 38', '!c.txt:3 39'])
})

test('an article by itself has no row', async (t) => {
  t.deepEqual((await table({'a.txt': a, 'c.txt': 'Budget passed\n\nThe senate passed the budget of 4 million crowns.'})).rows, [])
})
