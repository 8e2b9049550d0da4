import test from 'ava'
import type {FactTable, FactValue} from '../../src/events/fact-table.js'
import {factsMarkdown, factsText} from '../../src/reporters/fact-table.js'

const said = (path: string, text: string, odd = false, line = 3): FactValue => ({
  path,
  text,
  odd,
  sentence: `The ferry sank, killing ${text} people.`,
  place: {start: {line, column: 5, offset: 40}, end: {line, column: 7, offset: 42}},
})

const table: FactTable = {
  by: 'folder',
  articles: ['a.txt', 'b|b.txt', 'c.txt'],
  rows: [
    {kind: 'number', what: 'people, dead', agree: false, values: [said('a.txt', '38'), said('b|b.txt', '39', true), said('c.txt', '38')]},
    {kind: 'number', what: 'length (metre)', agree: true, values: [said('a.txt', 'about 10 meters'), said('c.txt', '10 meters')]},
  ],
}

test('text: a column to an article; what differs is marked, and told with its place', (t) => {
  t.is(
    factsText(table, 0),
    [
      'Event 1: 3 articles, one folder',
      '',
      '  A  a.txt',
      '  B  b|b.txt',
      '  C  c.txt',
      '',
      '                  A                B    C',
      '! people, dead    38               !39  38',
      '  length (metre)  about 10 meters  ·    10 meters',
      '',
      '! people, dead: the articles differ',
      '  A  38  a.txt:3:5',
      '     The ferry sank, killing 38 people.',
      '  B  39  b|b.txt:3:5',
      '     The ferry sank, killing 39 people.',
      '  C  38  c.txt:3:5',
      '     The ferry sank, killing 38 people.',
    ].join('\n'),
  )
})

test('markdown: no text leaves its cell', (t) => {
  const markdown = factsMarkdown(table, 0)
  t.true(markdown.includes('- B: b\\|b.txt'))
  t.true(markdown.includes('| people, dead | 38 | **39** | 38 | **differ** |'))
  t.true(markdown.includes('- B: 39, b\\|b.txt:3:5: The ferry sank, killing 39 people.'))
})

test('text: many articles stand in several tables, none wider than a line', (t) => {
  const articles = Array.from({length: 40}, (_, at) => `folder/with/a/long/name/${'x'.repeat(60)}-${at}.txt`)
  const values = articles.map((path) => said(path, 'approximately 12,500,000 dollars'))
  const lines = factsText(
    {by: 'all', articles, rows: [{kind: 'number', what: 'money (USD) that a very long description follows', agree: true, values}]},
    1,
  ).split('\n')
  t.true(lines.includes(`  AN  folder/with/a/long/name/${'x'.repeat(60)}-39.txt`))
  const cells = lines.filter((line) => line.includes('approximately'))
  t.is(cells.length, 14)
  for (const line of cells) t.true(line.length <= 100)
})
