import test from 'ava'
import aiMarkdownLeak from '../../rules/ai-markdown-leak/index.js'
import {runExample} from '../../src/engine/run-example.js'

async function places(article: string, path = 'a.txt'): Promise<string[]> {
  const {findings} = await runExample(aiMarkdownLeak, {says: '', kind: 'hit', articles: {[path]: article}})
  return findings.flatMap(({place, related}) => [place, ...related.map((item) => item.place)].map(({start, end}) => article.slice(start.offset, end.offset)))
}

test('one finding holds all places', async (t) => {
  t.deepEqual(await places('## Cost\n\nIt costs **two million** and [more](https://h.example/a).\n\n- **Start:** spring\n'), [
    '## Cost',
    '**two million**',
    '[more](https://h.example/a)',
    '**Start:**',
  ])
})

test('HTML with Markdown in it, and Markdown that is escaped', async (t) => {
  t.deepEqual(await places('<h1>Quay</h1><p>**Cost:** two million</p>', 'a.html'), ['**Cost:**'])
  t.deepEqual(await places('# Quay\n\n\\*\\*Cost:\\*\\* two million\n', 'a.md'), ['*\\*Cost:\\*\\*'])
})

test('markup that is markup', async (t) => {
  t.deepEqual(await places('# Quay\n\n**Cost:** two million\n\n- **Start:** spring\n', 'a.md'), [])
  t.deepEqual(await places('<h1>Quay</h1><p><b>Cost:</b> two million</p>', 'a.html'), [])
})

test('asterisks and hashes of other kinds', async (t) => {
  for (const text of [
    '*** UPDATE: it fell ***',
    'It is f**king late, said the s**t crew.',
    'class 2** and class 3**',
    '#quay',
    '###',
    '** as of May',
    '* one\n* two',
    '- one\n- two',
  ]) {
    t.deepEqual(await places(`The quay fell.\n\n${text}\n`), [], text)
  }
})
