import test from 'ava'
import aiCitationJunk from '../../rules/ai-citation-junk/index.js'
import {marks} from '../../rules/ai-citation-junk/marks.js'
import {runExample} from '../../src/engine/run-example.js'

async function flagged(article: string, path = 'a.txt'): Promise<string[]> {
  const {findings} = await runExample(aiCitationJunk, {says: '', kind: 'hit', articles: {[path]: article}})
  return findings.map(({place}) => article.slice(place.start.offset, place.end.offset))
}

const junk = [
  '\uE200cite\uE202turn0search0\uE202turn0news3\uE201',
  'citeturn0search0turn2view1',
  ':contentReference[oaicite:0]{index=0}',
  '[oai_citation:2‡harbour.example]',
  '【85†L261-L269】',
  '【4:0†source】',
  '[3†source]',
  '?utm_source=chatgpt.com',
  '[attached_file:1]',
  '?utm_source=copilot.com',
  '[cite: 1, 3]',
  '[cite_start]',
  '[span_1](start_span)',
  'grok_render_citation_card_json',
]

test('marks of every vendor', async (t) => {
  for (const mark of junk) t.deepEqual(await flagged(`The quay fell in May. ${mark}\n`), [mark])
  for (const {find} of marks)
    t.true(
      junk.some((mark) => new RegExp(find, 'u').test(mark)),
      find,
    )
})

test('in a quotation that holds more than the mark', async (t) => {
  t.deepEqual(await flagged('“The quay fell in May, and nobody on the harbour board saw it coming 【3†source】,” she said.\n'), ['【3†source】'])
  t.deepEqual(await flagged('“The quay fell in May, and nobody on the harbour board ever saw it coming at all turn0search1,” she said.\n'), ['turn0search1'])
})

test('marks that are talked about', async (t) => {
  t.deepEqual(await flagged('Search for “oaicite” or "turn0search0".\n'), [])
  t.deepEqual(await flagged('# Marks\n\nSearch for `oaicite`.\n\n```\nturn0search0\n```\n', 'a.md'), [])
})

test('addresses behind the words of a link', async (t) => {
  t.deepEqual(await flagged('<p>The quay <a href="https://h.example/?a=1&amp;utm_source=openai">fell</a>.</p>', 'a.html'), ['fell'])
  t.deepEqual(await flagged('The quay fell. [span_1](start_span)\n', 'a.md'), ['span_1'])
  t.deepEqual(await flagged('The quay [fell](https://h.example/?utm_source=chat).\n', 'a.md'), [])
})

test('other brackets and tags', async (t) => {
  for (const text of ['[1]', '[citation needed]', 'turn 0 search', 'utm_source=newsletter', '【速報】', 'Saturn0 searches', '[span]', 'a U-turn']) {
    t.deepEqual(await flagged(`The quay fell in May. ${text}\n`), [], text)
  }
})
