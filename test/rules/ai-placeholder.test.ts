import test from 'ava'
import aiPlaceholder from '../../rules/ai-placeholder/index.js'
import {runExample} from '../../src/engine/run-example.js'

async function flagged(article: string, path = 'a.txt'): Promise<string[]> {
  const {findings} = await runExample(aiPlaceholder, {says: '', kind: 'hit', articles: {[path]: article}})
  return findings.map(({place}) => article.slice(place.start.offset, place.end.offset))
}

const fields = [
  '[Insert incident number if available]',
  '[briefly describe the company and what it does]',
  '[Your Name]',
  '[Publication Name]',
  "[Judge's Name - replace with a plausible one]",
  "[Manager's name]",
  '[Date two weeks later]',
  '[specific date]',
  '[source]',
  '[Number]',
  '[CITY]',
  '[[WINNING_TEAM]]',
  '2025-XX-XX',
  'XX/XX/2025',
  '$XX million',
  'XX%',
]

test('fields that nobody filled in', async (t) => {
  for (const field of fields) t.deepEqual(await flagged(`The quay fell, ${field} wrote.\n`), [field])
})

const others = [
  '[sic]',
  '[the company]',
  '[Hamilton]',
  '[laughs]',
  '[1]',
  '[Photos]',
  '[expletive]',
  '[name withheld]',
  '[citation needed]',
  '[her] name',
  '[[1]]',
  'Super Bowl XX',
  'Private Derby XXX',
  'size XXL',
  '$X',
]

test('brackets and letters of other kinds', async (t) => {
  for (const text of others) t.deepEqual(await flagged(`The quay fell, ${text} wrote.\n`), [], text)
})

test('the words of a link', async (t) => {
  t.deepEqual(await flagged('The quay fell [[source](https://h.example)].\n', 'a.md'), [])
  t.deepEqual(await flagged('<p>The quay fell <a href="https://h.example">[source]</a>.</p>', 'a.html'), [])
})

test('labels stand before the first or the last blocks', async (t) => {
  t.deepEqual(await flagged('Headline: Quay falls\n\nIt fell in May.\n'), ['Headline:'])
  t.deepEqual(await flagged('**Title:** Quay falls\n\nIt fell in May.\n'), ['Title:'])
  t.deepEqual(await flagged('Quay falls\n\nIt fell in May.\n\nTitle: the word before a name\n\nIt matters.\n'), [])
  t.deepEqual(await flagged('Entitled: Quay falls\n\nIt fell in May.\n'), [])
})
