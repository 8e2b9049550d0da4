/** A run in parts: the report of `merge` is that of one run, byte for byte. */
import {readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import test from 'ava'
import {lint, type Result} from '../../src/index.js'
import {folder, longArticle, runCli} from '../run-cli.js'

const articles = {
  'a.txt':
    'Ferry fire off Port Lansing kills 12\n\nTwelve people were killed when the ferry Northern Star caught fire off Port Lansing on Thursday, the coast guard said. More than 300 were aboard.\n\nWas this article helpful?\n',
  'b.txt':
    'Fourteen dead in fire on ferry near Port Lansing\n\nA fire on the ferry Northern Star off Port Lansing killed 14 people on Thursday, the coast guard said. Up to 300 were aboard.\n',
  'c.txt': longArticle,
  'd.md': '# Council approves wall\n\n<!-- copydesk-disable-next-block boilerplate-share -- the desk wants it -->\n\nShare this article\n',
  'e.bin.txt': Uint8Array.from([70, 0, 70]),
}

async function inParts(cwd: string, count: number, ...args: string[]): Promise<string[]> {
  const names: string[] = []
  for (let index = 1; index <= count; index++) {
    const run = await runCli(cwd, ['--shard', `${index}/${count}`, ...args])
    const name = `part-${index}.ndjson`
    writeFileSync(join(cwd, name), run.stdout)
    names.push(name)
  }
  return names
}

test('merge reports what one run reports, events, suppressions and unreadable files included', async (t) => {
  const cwd = folder(articles)
  const whole = await runCli(cwd, ['--group', 'all', '--format', 'json'])
  t.regex(whole.stdout, /event-number-mismatch/)
  for (const count of [1, 2, 4, 7]) {
    const parts = await inParts(cwd, count, '--group', 'all')
    const merged = await runCli(cwd, ['merge', ...parts.reverse(), '--group', 'all', '--format', 'json'])
    t.is(merged.stdout, whole.stdout)
    t.is(merged.stderr, whole.stderr)
    t.is(merged.code, whole.code)
  }
})

test('parts that do not fit together are refused', async (t) => {
  const cwd = folder(articles)
  const parts = await inParts(cwd, 2)
  const problem = async (...args: string[]): Promise<string> => {
    const run = await runCli(cwd, ['merge', ...args])
    t.is(run.code, 2)
    return run.stderr
  }
  t.regex(await problem('part-1.ndjson'), /Of 2 parts, 2 is missing/)
  t.regex(await problem('part-1.ndjson', 'part-1.ndjson'), /are both part 1/)
  t.regex(await problem(...parts, '--preset', 'all'), /was made with other rules or options than these/)
  t.regex(await problem('a.txt'), /`a\.txt` is no part of a run/)
  t.regex(await problem('nowhere'), /Cannot read `nowhere`: it is gone/)
  writeFileSync(join(cwd, 'part-2.ndjson'), '{"copydesk":"0.0.0","shard":{"index":2,"count":2},"plan":"","faults":[],"fileFaults":[],"notes":[]}\n')
  t.regex(await problem(...parts), /was made by copydesk 0\.0\.0/)
})

const phrase = {id: 'house-harbour', find: ['port'], expected: 'harbour', examples: {hit: ['The port is shut.'], clean: ['The harbour is shut.']}}
const config = {
  extends: 'strict',
  rules: {'article-wall-of-text': {options: {words: 100}}, 'claim-*': 'warning'},
  overrides: [{files: ['opinion/**'], except: ['opinion/news/**'], rules: {'source-*': 'off'}}],
  phrases: [phrase],
  text: [['retext-quotes', {preferred: 'smart'}]],
}
const [override] = config.overrides
/** What `config` says otherwise. */
const others: Array<[says: string, changed: object]> = [
  ['another preset', {extends: 'recommended'}],
  ['another option of a rule', {rules: {...config.rules, 'article-wall-of-text': {options: {words: 101}}}}],
  ['another severity of a family', {rules: {...config.rules, 'claim-*': 'info'}}],
  ['no override', {overrides: []}],
  ['an override of other files', {overrides: [{...override, files: ['opinions/**']}]}],
  ['an override with other exceptions', {overrides: [{...override, except: []}]}],
  ['another severity in an override', {overrides: [{...override, rules: {'source-*': 'info'}}]}],
  ['another option in an override', {overrides: [{...override, rules: {'source-*': 'off', 'article-wall-of-text': {options: {words: 9}}}}]}],
  ['an override more', {overrides: [override, {files: ['letters/**'], rules: {'claim-*': 'off'}}]}],
  ['another phrase', {phrases: [{...phrase, find: ['ports']}]}],
  ['another note of a phrase', {phrases: [{...phrase, note: 'The desk says so.'}]}],
  ['no phrase', {phrases: []}],
  ['another plugin', {text: ['retext-contractions']}],
  ['another option of a plugin', {text: [['retext-quotes', {preferred: 'straight'}]]}],
  ['a plugin more', {markdown: ['remark-lint-no-heading-punctuation']}],
  ['another grouping', {group: 'none'}],
  ['other files', {files: ['**/*.txt']}],
  ['other ignored files', {ignore: ['c.txt']}],
  ['another size', {maxSize: 1}],
]

/** `node_modules` is a link, so that plugins are found by name. */
function newsroom(files: Record<string, string>): string {
  const cwd = folder({...articles, ...files})
  symlinkSync(resolve('node_modules'), join(cwd, 'node_modules'), 'junction')
  return cwd
}

test('a part that was made with another config is refused, whatever is different', async (t) => {
  const configs = Object.fromEntries(others.map(([, changed], at) => [`${at}.json`, JSON.stringify({...config, ...changed})]))
  const cwd = newsroom({'copydesk.config.json': JSON.stringify(config), ...configs})
  await inParts(cwd, 1)
  const merge = (file: string): Promise<Result> => lint({cwd, parts: ['part-1.ndjson'], config: join(cwd, file)})
  t.deepEqual((await merge('copydesk.config.json')).paths, ['a.txt', 'b.txt', 'c.txt', 'd.md'])
  for (const [at, [says]] of others.entries())
    await t.throwsAsync(merge(`${at}.json`), {message: '`part-1.ndjson` was made with other rules or options than these'}, says)
})

test('two parts whose configs differ in one override do not fit together', async (t) => {
  const cwd = newsroom({'a.json': JSON.stringify(config), 'b.json': JSON.stringify({...config, overrides: [{...override, files: ['opinion/*']}]})})
  await inParts(cwd, 2, '--config', 'a.json')
  writeFileSync(join(cwd, 'part-2.ndjson'), (await runCli(cwd, ['--shard', '2/2', '--config', 'b.json'])).stdout)
  t.regex((await runCli(cwd, ['merge', 'part-1.ndjson', 'part-2.ndjson', '--config', 'a.json'])).stderr, /`part-2\.ndjson` was made with other rules/)
  t.regex((await runCli(cwd, ['merge', 'part-1.ndjson', 'part-2.ndjson', '--config', 'b.json'])).stderr, /`part-1\.ndjson` was made with other rules/)
})

test('the same config may lie in another folder, be written in another way, and extend what the other spells out', async (t) => {
  const {extends: preset, ...own} = config
  const cwd = newsroom({'copydesk.config.json': JSON.stringify(config)})
  const elsewhere = newsroom({
    'copydesk.config.yaml': `# The same.\nextends: [./base.json]\noverrides: ${JSON.stringify(own.overrides)}\nphrases: ${JSON.stringify(own.phrases)}\n`,
    'base.json': JSON.stringify({extends: [preset], rules: own.rules, text: own.text}),
  })
  const whole = await runCli(cwd, ['--format', 'compact'])
  for (const part of await inParts(cwd, 2)) writeFileSync(join(elsewhere, part), readFileSync(join(cwd, part)))
  t.deepEqual(await runCli(elsewhere, ['merge', 'part-1.ndjson', 'part-2.ndjson', '--format', 'compact']), whole)
})

test('--shard says which part of how many, and only reads', async (t) => {
  const cwd = folder(articles)
  for (const shard of ['0/2', '3/2', '1', 'a/b', '1/0']) t.regex((await runCli(cwd, ['--shard', shard])).stderr, /expected which part of how many/)
  t.regex((await runCli(cwd, ['--shard', '1/2', '--format', 'json'])).stderr, /--shard only reads; give --format to `copydesk merge`/)
})
