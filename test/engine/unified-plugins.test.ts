/** Plugins of others: remark-lint and retext in the same run, with our config, suppressions and reports. */
import {mkdirSync, symlinkSync} from 'node:fs'
import {join, resolve} from 'node:path'
import test from 'ava'
import {folder, jsonOf, runCli} from '../run-cli.js'

const article = `# Council approves new wall.

The council met met on Monday.
`

const remarkLint = [
  'remark-lint-no-heading-punctuation',
  'remark-lint-maximum-heading-length',
  'remark-lint-no-duplicate-headings',
  'remark-lint-no-shortcut-reference-link',
  'remark-lint-no-undefined-references',
]
const retext = ['retext-repeated-words', 'retext-contractions', 'retext-indefinite-article', 'retext-quotes', 'retext-sentence-spacing']

function desk(config: object | string, files: Record<string, string>): string {
  const name = typeof config === 'string' ? 'copydesk.config.mjs' : 'copydesk.config.json'
  const cwd = folder({[name]: typeof config === 'string' ? config : JSON.stringify(config), ...files})
  mkdirSync(join(cwd, 'node_modules'))
  for (const plugin of [...remarkLint, ...retext]) symlinkSync(resolve('node_modules', plugin), join(cwd, 'node_modules', plugin))
  return cwd
}

async function messagesIn(cwd: string): Promise<string[]> {
  const files = jsonOf(await runCli(cwd, ['--format', 'json', '--rule', '*=off', '--rule', 'copydesk-*=warning']))
  return files.flatMap(({path, messages}) =>
    messages.map(
      ({place, severity, source, ruleId}) => `${path}:${place.start.line}:${place.start.column}+${place.start.offset} ${severity} ${source}:${ruleId}`,
    ),
  )
}

const plugins = {markdown: ['remark-lint-no-heading-punctuation'], text: ['retext-repeated-words']}
const inMarkdown = ['a.md:1:1+0 warning remark-lint:no-heading-punctuation', 'a.md:3:13+42 warning retext-repeated-words:met']

test('by the names of their packages, on Markdown and on plain text behind front matter', async (t) => {
  const cwd = desk(plugins, {'a.md': article, 'b.txt': `---\ntitle: met met\n---\n${article}`})
  t.deepEqual(await messagesIn(cwd), [...inMarkdown, 'b.txt:6:13+65 warning retext-repeated-words:met'])
})

test('with options, and as functions', async (t) => {
  t.deepEqual(await messagesIn(desk({markdown: [['remark-lint-no-heading-punctuation', '!?']]}, {'a.md': article})), [])
  const own = `export default {markdown: [() => (tree, file) => { file.info('Unexpected tree', {place: tree.children[0].position, source: 'desk', ruleId: 'tree'}) }]}`
  t.deepEqual(await messagesIn(desk(own, {'a.md': article})), ['a.md:1:1+0 info desk:tree'])
})

test('severities by source and rule, and by path', async (t) => {
  const rules = {'remark-lint:*': 'error', 'retext-repeated-words:*': 'off'}
  const overrides = [{files: ['b.md'], rules: {'retext-repeated-words:met': 'info'}}]
  const cwd = desk({...plugins, rules, overrides}, {'a.md': article, 'b.md': article})
  t.deepEqual(await messagesIn(cwd), [
    'a.md:1:1+0 error remark-lint:no-heading-punctuation',
    'b.md:1:1+0 error remark-lint:no-heading-punctuation',
    'b.md:3:13+42 info retext-repeated-words:met',
  ])
})

test('a comment hides them like our own', async (t) => {
  const cwd = desk(plugins, {'a.md': article.replace('\nThe', '\n<!-- copydesk-disable-next-block retext-repeated-words:met -->\n\nThe')})
  t.deepEqual(await messagesIn(cwd), inMarkdown.slice(0, 1))
})

test('a plugin that throws, or is not there, is said', async (t) => {
  const throws = await runCli(desk("export default {markdown: [() => () => { throw new Error('no tree') }]}", {'a.md': article}), ['a.md'])
  t.is(throws.code, 2)
  t.is(throws.stderr, 'copydesk: a.md: a plugin of the config threw: no tree\n')
  const missing = await runCli(desk({text: ['retext-nothing']}, {'a.md': article}), [])
  t.is(missing.code, 2)
  t.is(
    missing.stderr,
    "copydesk: copydesk.config.json: text[0]: cannot load `retext-nothing`: Cannot find package 'retext-nothing'\n  Is the package installed?\n",
  )
  t.is(
    (await runCli(desk({text: [7]}, {'a.md': article}), [])).stderr,
    'copydesk: copydesk.config.json: text[0]: expected a plugin or the name of its package\n',
  )
})

const busy = `# Council approves the new harbour wall after a long debate that went on.

## Costs

A engineer met met "Ines". It isnt [paid].  The rest, the [council][votes] said in its [minutes].

[minutes]: https://example.org/minutes

## Costs
`

test('five rules of remark-lint and five plugins of retext in one run, each under its own name', async (t) => {
  const messages = await messagesIn(desk({markdown: remarkLint, text: retext}, {'busy.md': busy}))
  const names = new Set(
    messages.map((message) =>
      message
        .split(' ')
        .slice(2)
        .join(' ')
        .replace(/^(retext-[a-z-]+):.*/, '$1'),
    ),
  )
  t.deepEqual([...names].sort(), [...remarkLint.map((name) => name.replace('remark-lint-', 'remark-lint:')), ...retext].sort(), messages.join('\n'))
})
