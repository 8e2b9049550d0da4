import test from 'ava'
import aiTemplateHeads from '../../rules/ai-template-heads/index.js'
import {runExample} from '../../src/engine/run-example.js'

async function heads(article: string, path = 'a.txt'): Promise<string[]> {
  const {findings} = await runExample(aiTemplateHeads, {says: '', kind: 'hit', articles: {[path]: article}})
  return findings.flatMap(({place, related}) => [place, ...related.map((item) => item.place)].map(({start, end}) => article.slice(start.offset, end.offset)))
}

test('one finding names every head, whatever the marks around them', async (t) => {
  t.deepEqual(await heads('**What’s Happening?**\n\nA quay broke.\n\n3. Why it’s important:\n\nBoats need it.\n'), [
    '**What’s Happening?**',
    '3. Why it’s important:',
  ])
  t.deepEqual(await heads('<h2>What&#39;s next?</h2><p>A vote.</p><h2>Why It Matters</h2><p>Boats need it.</p>', 'a.html'), [
    'What&#39;s next?',
    'Why It Matters',
  ])
})

test('the same head twice is one head', async (t) => {
  t.deepEqual(await heads('What’s next?\n\nA vote in May.\n\nWhat’s next?\n\nA vote in June.\n'), [])
})

test('ordinary heads alone', async (t) => {
  t.deepEqual(await heads('Background\n\nA quay broke.\n\nAnalysis\n\nIt was old.\n\nConclusion\n\nIt needs work.\n'), [])
})

test('heads run into their paragraph', async (t) => {
  t.deepEqual(await heads('Why it matters: Boats need it.\n\nWhat’s next: A vote in May.\n\nThe bottom line: It will cost.\n'), [])
})
