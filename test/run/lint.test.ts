/** The whole run: rules of one's own, rules that fail, threads that end, accounts to compare with. */

import {spawnSync} from 'node:child_process'
import {mkdirSync, readFileSync, symlinkSync} from 'node:fs'
import {join, resolve} from 'node:path'
import process from 'node:process'
import test from 'ava'
import {lint} from '../../src/index.js'
import {cleanArticle, folder, jsonOf, longArticle, runCli} from '../run-cli.js'

/** A module with one rule that does `body` to an article, or to an event. */
function ruleModule(id: string, body: string, event = false): string {
  const about = {id, family: id.split('-')[0], severity: 'error', preset: 'recommended', summary: 'Flag x.', why: 'x.', limits: 'x.', sources: []}
  return `export default {about: ${JSON.stringify(about)}, options: {}, examples: [], *${event ? 'compare(accounts)' : 'check(article)'} {${body}}}`
}

const config = JSON.stringify({load: ['./rules/*.mjs'], rules: {'house-*': 'error', 'event-duplicate-headline': 'off'}})

test('a rule that throws is named with its article, gives 2, and the others are reported', async (t) => {
  const cwd = folder({
    'copydesk.config.json': config,
    'rules/throws.mjs': ruleModule('house-throws', "if (article.path === 'a.txt') throw new Error('no such word')"),
    'rules/wrong.mjs': ruleModule('house-wrong', "if (article.path === 'b.txt') yield {message: 'no place'}"),
    'rules/compare.mjs': ruleModule('house-compare', "throw 'not even an error'", true),
    'a.txt': longArticle,
    'b.txt': cleanArticle,
  })
  const run = await runCli(cwd, ['--format', 'compact', '--group', 'all'])
  t.is(run.code, 2)
  t.regex(run.stdout, /^a\.txt:3:1 warning [^\n]+\n$/)
  t.regex(run.stderr, /^copydesk: a\.txt: house-throws: threw: no such word$/m)
  t.regex(run.stderr, /^copydesk: b\.txt: house-wrong: yielded a finding whose `at` is no span/m)
  t.regex(run.stderr, /^copydesk: a\.txt: house-compare: threw: not even an error$/m)
  t.notRegex(run.stderr, /\n\s+at /, 'no stack trace')
})

test('a rule that ends its thread costs the article it was reading, and no other', async (t) => {
  const cwd = folder({
    'copydesk.config.json': config,
    'rules/ends.mjs': ruleModule('house-ends', "if (article.path === 'news/60.txt') process.exit(7)"),
    ...Object.fromEntries(Array.from({length: 120}, (_, at) => [`news/${at}.txt`, cleanArticle])),
  })
  const run = await runCli(cwd, ['--concurrency', '2', '--format', 'json'])
  t.is(run.code, 2)
  t.regex(run.stderr, /^copydesk: news\/60\.txt: ended its thread: /)
  t.is(run.stderr.trim().split('\n').length, 1)
  t.is(jsonOf(run).length, 119)
})

test('rules of the config run in threads as they do without', async (t) => {
  const cwd = folder({
    'copydesk.config.json': config,
    'rules/marks.mjs': ruleModule('house-marks', "yield {at: article.paragraphs[0], message: 'Unexpected ' + article.path}"),
    ...Object.fromEntries(Array.from({length: 60}, (_, at) => [`${at}.txt`, cleanArticle])),
  })
  const [off, two] = await Promise.all(['off', '2'].map((threads) => runCli(cwd, ['--concurrency', threads, '--format', 'compact'])))
  t.is(off?.code, 1)
  t.is(off?.stdout.trim().split('\n').length, 60)
  t.deepEqual(two, off)
})

test('phrases of the config are rules: quoted speech and exceptions are left alone', async (t) => {
  const phrase = {
    id: 'style-kyiv',
    find: ['Kiev', 'the ukraine'],
    except: ['Chicken Kiev'],
    expected: 'Kyiv',
    examples: {hit: ['In Kiev, trams stopped.', 'THE UKRAINE is large.'], clean: ['Chicken Kiev is a dish.', 'Kievan Rus is older.']},
  }
  const cwd = folder({
    'copydesk.config.json': JSON.stringify({phrases: [phrase]}),
    'a.txt': 'Trams stop in Kiev\n\nTrams stopped in Kiev on Monday. “Kiev is cold,” said Una Flett, who ate Chicken Kiev.\n',
  })
  const run = await runCli(cwd, ['--format', 'compact', '--rule', 'article-*=off', '--preset', 'recommended'])
  const lines = run.stdout.split('\n').filter((line) => line.endsWith('style-kyiv'))
  t.deepEqual(lines, ['a.txt:1:15 warning Unexpected `Kiev`, expected `Kyiv` style-kyiv', 'a.txt:3:18 warning Unexpected `Kiev`, expected `Kyiv` style-kyiv'])
})

test('--source: compared with, not linted; missing ones are faults', async (t) => {
  const cwd = folder({
    'copydesk.config.json': config,
    'rules/compare.mjs': ruleModule(
      'house-compare',
      "for (const account of accounts) yield {article: account, at: account.headline, message: accounts.map((a) => a.path + (a.given ? ' given' : '')).join(', ')}",
      true,
    ),
    'draft.txt': cleanArticle,
    'wire/one.txt': longArticle,
  })
  const run = await runCli(cwd, [
    'draft.txt',
    '--source',
    'wire/one.txt',
    'wire/on.txt',
    '--format',
    'json',
    '--rule',
    'article-*=off',
    '--rule',
    'event-unsupported-*=off',
  ])
  t.is(run.code, 2)
  t.regex(run.stderr, /No file or folder `wire\/on\.txt`\. Did you mean `wire\/one\.txt`\?/)
  const files = jsonOf(run)
  t.deepEqual(
    files.map(({path}) => path),
    ['draft.txt'],
  )
  t.deepEqual(
    files[0]?.messages.map(({reason}) => reason),
    ['draft.txt, wire/one.txt given'],
  )
})

test('a draft is judged against its sources: what they do not have, and where they differ, stands in the draft', async (t) => {
  const cwd = folder({
    'draft.txt':
      'Ferry sinks off Harlow Point\n\nThe ferry Marigold sank off Harlow Point on Monday, killing 38 people, the coastguard said. It cost $4.2 million.\n\n“Nobody on this harbour slept that night,” said Ruth Vane.\n',
    'wire.txt':
      'Ferry sinks off Harlow Point\n\nThe ferry Marigold sank off Harlow Point on Monday, killing 39 people, the coastguard said. It cost $2.4 million.\n\n“We heard it before we saw it,” said Ruth Vane.\n',
  })
  const run = await runCli(cwd, ['draft.txt', '--source', 'wire.txt', '--format', 'compact', '--rule', 'article-*=off', '--no-config'])
  const lines = run.stdout.split('\n').filter((line) => /event-(?:unsupported|number)/.test(line))
  t.true(lines.every((line) => line.startsWith('draft.txt:')))
  t.true(lines.includes('draft.txt:3:101 warning Unexpected `$4.2 million`, none of the sources has it event-unsupported-number'), run.stdout)
  t.true(lines.includes('draft.txt:5:1 warning Unexpected quotation, none of the sources has it event-unsupported-quote'), run.stdout)
  t.true(
    lines.some((line) => /^draft\.txt:3:61 warning Unexpected `38`.*wire\.txt.*`39`.* event-number-mismatch$/.test(line)),
    run.stdout,
  )
})

test('sources of the front matter are read beside the article, and nowhere outside of the folder', async (t) => {
  const outside = folder({'secret.txt': longArticle})
  const cwd = folder({
    'copydesk.config.json': config,
    'rules/compare.mjs': ruleModule(
      'house-compare',
      "yield {article: accounts[0], at: {start: 0, end: 1}, message: accounts.map((a) => a.path).join(', ')}",
      true,
    ),
    'news/a.md': `---\nsources: [wire.txt, ../../secret.txt, ${outside}/secret.txt, link.txt, gone.txt, ../copydesk.config.json, 'https://example.org/a.txt', the harbour office]\n---\n${cleanArticle}`,
    'news/wire.txt': longArticle,
  })
  symlinkSync(join(outside, 'secret.txt'), join(cwd, 'news/link.txt'))
  const run = await runCli(cwd, ['news/a.md', '--group', 'all', '--format', 'json'])
  t.is(run.code, 1)
  t.true(jsonOf(run)[0]?.messages.some(({reason}) => reason === 'news/a.md, news/wire.txt'))
  for (const name of ['../../secret.txt', `${outside}/secret.txt`, 'link.txt'])
    t.true(run.stderr.includes(`source \`${name}\` is outside of this folder and was not read`), name)
  t.true(run.stderr.includes('source `gone.txt` does not exist'))
  t.true(run.stderr.includes('source `../copydesk.config.json` is no article and was not read'))
  t.is(run.stderr.trim().split('\n').length, 5)
})

test('init writes a config that is read, and a rule whose test passes; it overwrites nothing', async (t) => {
  const cwd = folder({'a.txt': 'Ferry company cuts winter sailings\n\nThe company cut two of its five sailings! Nobody was told.\n'})
  const init = await runCli(cwd, ['init'])
  t.is(init.code, 0)
  t.is((await runCli(cwd, [])).code, 0)
  t.is((await runCli(cwd, ['init'])).code, 2)
  t.is((await runCli(cwd, ['init', '--rule', 'house-exclamation-mark'])).code, 0)
  link(cwd, 'copydesk', '.')
  const tested = spawnSync(process.execPath, ['--test', 'rules/house-exclamation-mark/index.test.mjs'], {cwd, encoding: 'utf8', env: bare})
  t.is(tested.status, 0, tested.stdout)
  t.is((await runCli(cwd, ['--max-warnings', '0'])).code, 1, 'the config loads the rule')
  t.is((await runCli(cwd, ['init', '--rule', 'house-exclamation-mark'])).code, 2)
})

test('init in a package with TypeScript and ava: the rule and its test are theirs', async (t) => {
  const cwd = folder({
    'package.json': '{"type": "module", "devDependencies": {"ava": "*"}}',
    'tsconfig.json': '{}',
    'a.txt': 'Ferry cut\n\nThe ferry was cut!\n',
  })
  const init = await runCli(cwd, ['init', '--rule', 'house-exclamation-mark'])
  t.regex(init.stdout, /Wrote rules\/house-exclamation-mark\/index\.ts, .*index\.test\.mjs, copydesk\.config\.yaml\./)
  link(cwd, 'copydesk', '.')
  link(cwd, 'ava', 'node_modules/ava')
  const tested = spawnSync(process.execPath, ['node_modules/ava/entrypoints/cli.mjs'], {cwd, encoding: 'utf8', env: bare})
  t.is(tested.status, 0, tested.stdout + tested.stderr)
  t.regex((await runCli(cwd, ['--format', 'compact'])).stdout, /house-exclamation-mark$/m)
})

test('init leaves a config that is not its own alone, and says what to add', async (t) => {
  const cwd = folder({'copydesk.config.mjs': 'export default {}', 'package.json': '{"devDependencies": {"vitest": "*"}}'})
  const init = await runCli(cwd, ['init', '--rule', 'house-exclamation-mark', '--javascript'])
  t.regex(init.stdout, /Make sure that `load` of your config has '\.\/rules\/\*\/index\.mjs'\./)
  t.regex(readFileSync(join(cwd, 'rules/house-exclamation-mark/index.test.mjs'), 'utf8'), /^import \{test\} from 'vitest'$/m)
})

const bare = {...process.env, NODE_TEST_CONTEXT: undefined, NODE_OPTIONS: '', NODE_V8_COVERAGE: undefined, NODE_CHANNEL_FD: undefined}

function link(cwd: string, name: string, target: string): void {
  mkdirSync(join(cwd, 'node_modules'), {recursive: true})
  symlinkSync(resolve(target), join(cwd, 'node_modules', name))
}

test('markup nested without an end is said, and the others are read', async (t) => {
  const cwd = folder({'a.html': '<div>'.repeat(20_000), 'b.txt': longArticle})
  const run = await runCli(cwd, ['--format', 'compact'])
  t.is(run.stderr.split('\n')[0], 'copydesk: a.html: cannot be read as an article: its markup is nested too deeply')
  t.regex(run.stdout, /^b\.txt:/)
})

test('the public API lints texts and files', async (t) => {
  const cwd = folder({'a.txt': longArticle})
  const {findings, paths, faults} = await lint({cwd, paths: ['.']})
  t.deepEqual([paths, faults, findings.map(({rule}) => rule)], [['a.txt'], [], ['article-wall-of-text']])
})
