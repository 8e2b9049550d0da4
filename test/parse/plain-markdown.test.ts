import test from 'ava'
import fc from 'fast-check'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {chunksOf, treeOfChunks} from '../../src/parse/plain-markdown.js'

const remark = unified().use(remarkParse).freeze()
const load = async () => remark

const pieces =
  `The quay|# Head|## Two #|\n|\n\n|\n\n| |  |**bold**|*it*|[a](b)|[x]|[x]: y|&amp;|Q&A|&#35;|<b>|<div>|1. a|12) b|2025 was|- x|> q|\\*|\`c\`|\`\`\`|===|---|a_b_c|~~s~~|!|https://harbour.example|“Yes”|#tag|#|####### seven|\u00a0|é|+ y|:|***|(a)|<!-- c -->|_|*|\u2028|$5|1.|3)|\\|\t|\r\n`.split(
    '|',
  )

test('the tree is the one remark-parse gives, positions included', async (t) => {
  let read = 0
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...pieces), {maxLength: 14}), async (parts) => {
      const text = parts.join('')
      const chunks = chunksOf(text)
      if (!chunks) return
      read++
      t.deepEqual(await treeOfChunks(text, chunks, load), remark.parse(text))
    }),
    {numRuns: 4000},
  )
  t.true(read > 800, `only ${read} of the texts were read here`)
})

test('paragraphs and headings without marks need no other parser', async (t) => {
  const text = '# Quay breaks\n\nThe quay broke.\nNobody was hurt.\n## Why\n“It was old,” she said.\n'
  const chunks = chunksOf(text) ?? []
  t.is(chunks.length, 4)
  t.deepEqual(await treeOfChunks(text, chunks, () => t.fail() as never), remark.parse(text))
})

for (const text of [
  '- a list\n',
  'A line\n---\n',
  '    code\n',
  '[quay]: https://harbour.example\n',
  '> a quotation\n',
  '1. first\n',
  '<p>HTML</p>\n',
  '```\ncode\n```\n',
])
  test(`${JSON.stringify(text)} is left to remark-parse`, (t) => {
    t.is(chunksOf(text), undefined)
  })
