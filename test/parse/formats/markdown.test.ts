import test from 'ava'
import {flatten} from '../../../src/parse/flatten.js'
import {parse} from '../../../src/parse/parse.js'

async function texts(file: string): Promise<string[]> {
  const {text, blocks} = flatten(await parse('a.md', file))
  return blocks.map(({start, end}) => text.slice(start, end))
}

/** Each sign that marks a piece of a paragraph, so many of them in one, and whether emphasis is still read in it. */
const marks: Array<[sign: string, count: number, isRead: boolean]> = [
  ['[', 1000, true],
  ['[', 1001, false],
  ['_', 1001, false],
  ['~', 1001, false],
  ['*', 1001, false],
]
for (const [sign, count, isRead] of marks)
  test(`${count} of “${sign}” in one paragraph are ${isRead ? 'Markdown' : 'plain text'}`, async (t) => {
    const [read = ''] = await texts(`The sea was *calm*. ${`${sign} `.repeat(count - 2)}It rained.\n`)
    t.is(read.startsWith('The sea was calm.'), isRead)
  })

test('marks are counted by paragraph, whatever the white space on the blank line', async (t) => {
  const half = `The sea was *calm*. ${'[ '.repeat(598)}It rained.`
  for (const blank of ['\n\n', '\n \n', '\n\t\n', '\r\n\r\n'])
    t.true((await texts(`${half}${blank}${half}\n`)).every((read) => read.startsWith('The sea was calm.')))
  t.false((await texts(`${half}\n${half}\n`)).every((read) => read.startsWith('The sea was calm.')))
})

/** So many quotations in a file, and whether they are still read as such. */
const quotations: Array<[count: number, isRead: boolean]> = [
  [1000, true],
  [1001, false],
]
for (const [count, isRead] of quotations)
  test(`${count} quotations in one file are ${isRead ? 'Markdown' : 'plain text'}`, async (t) => {
    const found = await texts(`The sea was *calm*.\n\n${'> It rained.\n\n'.repeat(count)}`)
    t.is(found[0] === 'The sea was calm.', isRead)
    t.is(found.at(-1) === 'It rained.', isRead)
  })

/** Quotations inside one another. */
const nested: Array<[depth: number, isRead: boolean]> = [
  [49, true],
  [50, false],
]
for (const [depth, isRead] of nested)
  test(`${depth} quotations inside one another are ${isRead ? 'Markdown' : 'plain text'}`, async (t) => {
    t.is((await texts(`${'>'.repeat(depth)} It *rained*.\n`))[0] === 'It rained.', isRead)
  })

/** How many items lie a hundred columns in, and how many lengths runs of backticks have → whether the text is still read as Markdown. */
const reasonable: Array<[says: string, text: string, isRead: boolean]> = [
  ['twenty items far in', `# Quay\n\n${Array.from({length: 70}, (_, at) => `${'  '.repeat(at)}- a\n`).join('')}`, true],
  ['twenty-one items far in', `# Quay\n\n${Array.from({length: 71}, (_, at) => `${'  '.repeat(at)}- a\n`).join('')}`, false],
  ['items less far in', `# Quay\n\n${Array.from({length: 90}, (_, at) => `${'  '.repeat(at % 50)}- a\n`).join('')}`, true],
  ['backticks of thirty lengths', `# Quay\n\n${Array.from({length: 30}, (_, at) => `${'`'.repeat(at + 1)} a`).join(' ')}`, true],
  ['backticks of thirty-one lengths', `# Quay\n\n${Array.from({length: 31}, (_, at) => `${'`'.repeat(at + 1)} a`).join(' ')}`, false],
]
for (const [says, text, isRead] of reasonable)
  test(`${says}: ${isRead ? 'Markdown' : 'plain text'}`, async (t) => {
    t.is((await parse('a.md', text)).root.children[0]?.type, isRead ? 'heading' : 'paragraph')
  })
