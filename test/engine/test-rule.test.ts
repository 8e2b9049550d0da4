/** `testRule` and `rules --test`: what somebody who writes a rule sees when an example fails. */
import test from 'ava'
import {defineRule, type Rule, testRule} from '../../src/index.js'
import {folder, runCli} from '../run-cli.js'

const about = {
  id: 'house-shouting',
  family: 'house',
  severity: 'warning',
  preset: 'recommended',
  summary: 'Flag “!”.',
  why: 'x.',
  limits: 'x.',
  sources: [],
} as const

function shouting(examples: Rule['examples']): Rule {
  return defineRule({
    about,
    options: {},
    examples,
    *check(article) {
      for (const {index} of article.text.matchAll(/!/g)) yield {at: {start: index, end: index + 1}, message: 'Unexpected `!`'}
    },
  })
}

const story = 'Ferry cut\n\nThe ferry was cut! Nobody knew.\n'
const calm = {says: 'calm', kind: 'clean', articles: {'a.txt': 'Ferry cut\n\nThe ferry was cut.\n'}} as const

test('passes when every example does what it says', async (t) => {
  const hit = {says: 'loud', kind: 'hit', articles: {'a.txt': story}, expect: ['a.txt:3:18-3:19 "!" Unexpected `!`']} as const
  await t.notThrowsAsync(testRule(shouting([hit, calm])))
})

const failing: Array<[says: string, examples: Rule['examples'], message: RegExp]> = [
  [
    'another place',
    [{says: 'loud', kind: 'hit', articles: {'a.txt': story}, expect: ['a.txt:3:9-3:10 "!" Unexpected `!`']}, calm],
    /^house-shouting: an example fails\n\nhit “loud”\n {2}- a\.txt:3:9-3:10 "!" Unexpected `!`\n {2}\+ a\.txt:3:18-3:19 "!" Unexpected `!`\n$/,
  ],
  ['a hit that is none', [{says: 'loud', kind: 'hit', articles: calm.articles}, calm], /hit “loud”: nothing was found/],
  [
    'a clean article that is not',
    [{says: 'loud', kind: 'clean', articles: {'a.txt': story}}],
    /clean “loud”: a clean example, but this was found\n {2}\+ a\.txt:3:18/,
  ],
  ['no hit', [calm], /there is no example of kind `hit`/],
  ['no clean one', [{says: 'loud', kind: 'hit', articles: {'a.txt': story}}], /there is no example of kind `clean`/],
]

for (const [says, examples, message] of failing) test(`fails on ${says}`, async (t) => void (await t.throwsAsync(testRule(shouting(examples)), {message})))

test('a rule that compares needs an example with two articles', async (t) => {
  const rule = defineRule({about, options: {}, examples: [{...calm, kind: 'hit' as const}, calm], *compare() {}})
  await t.throwsAsync(testRule(rule), {message: /a rule that compares needs a `hit` with two articles or more/})
})

test('mistakes in a rule are named with the nearest name', async (t) => {
  const wrong = (change: object): unknown => ({about, options: {}, examples: [], *check() {}, ...change})
  for (const [value, message] of [
    [wrong({exampels: []}), /rule `house-shouting`: exampels: unknown key\. Did you mean `examples`\?/],
    [wrong({about: {...about, severity: 'eror'}}), /about\.severity: expected "error", "warning" or "info", found "eror"\. Did you mean `error`\?/],
    [wrong({about: {...about, why: 7}}), /about\.why: expected string, found 7/],
    [wrong({options: undefined}), /options: is missing/],
    [wrong({check: 'now'}), /check: expected Function, found "now"/],
    [wrong({check: undefined}), /neither `check\(article\)` nor `compare\(accounts\)`/],
    [wrong({compare() {}}), /both `check` and `compare`/],
    [undefined, /no default export/],
    [wrong({examples: [{says: 'x', kind: 'hits', articles: {}}]}), /examples\[0\]\.kind: expected "hit", "clean" or "near-miss", found "hits"/],
  ] as const)
    await t.throwsAsync(testRule(value as Rule), {message})
})

const rule = (body: string): string => `export default {about: ${JSON.stringify(about)}, options: {}, examples: [], *check(article) {\n${body}\n}}`

test('a rule that throws is named with its article, with --stats also where; the others go on', async (t) => {
  const cwd = folder({
    'copydesk.config.yaml': 'load: [./rule.mjs]',
    'rule.mjs': rule('throw new Error("no tide table")'),
    'a.txt': 'Ferry cut\n\nThe ferry was cut, the harbour master, Ines Calloway, said.\n\nWas this article helpful?\n',
  })
  const run = await runCli(cwd, ['--format', 'compact'])
  t.is(run.code, 2)
  t.is(run.stderr, 'copydesk: a.txt: house-shouting: threw: no tide table\n')
  t.regex(run.stdout, /boilerplate-feedback-widget/)
  t.regex((await runCli(cwd, ['--stats'])).stderr, /threw: no tide table\n\s+at .*rule\.mjs:2:7/)
})

test('a finding that is none is named', async (t) => {
  for (const [body, message] of [
    ['yield {at: {start: 0, end: 3}}', 'yielded a finding without a `message`'],
    ['yield {message: "x"}', 'yielded a finding whose `at` is no span, expected {start, end}: “x”'],
    ['yield {at: {start: 0, end: 900}, message: "x"}', 'yielded a finding that ends at 900, after the end of the text (28): “x”'],
  ] as const) {
    const cwd = folder({'copydesk.config.yaml': 'load: [./rule.mjs]', 'rule.mjs': rule(body), 'a.txt': 'Ferry cut\n\nThe ferry was cut.'})
    t.is((await runCli(cwd, [])).stderr, `copydesk: a.txt: house-shouting: ${message}\n`)
  }
})

test('rules --test runs the examples of phrases and rules of the config', async (t) => {
  const phrase = (change: string): string =>
    `phrases:\n  - id: style-kyiv\n    find: [Kiev]\n    ${change}\n    examples: {hit: ['In Kiev, trams stopped.'], clean: ['Chicken Kiev is a dish.']}\n`
  const good = await runCli(folder({'copydesk.config.yaml': phrase('except: [Chicken Kiev]')}), ['rules', '--test'])
  t.deepEqual([good.code, good.stdout], [0, '✔ style-kyiv (2 examples)\n\n1 passed, 0 failed\n'])
  const bad = await runCli(folder({'copydesk.config.yaml': phrase('expected: Kyiv')}), ['rules', '--test'])
  t.is(bad.code, 1)
  t.is(
    bad.stdout,
    '✖ style-kyiv (2 examples)\n    clean “Chicken Kiev is a dish.”: a clean example, but this was found\n      + article.txt:1:9-1:13 "Kiev" Unexpected `Kiev`, expected `Kyiv`\n\n0 passed, 1 failed\n',
  )
  const none = await runCli(folder({'copydesk.config.yaml': 'group: none'}), ['rules', '--test'])
  t.deepEqual([none.code, none.stderr.split('\n')[0]], [2, 'copydesk: The config has no rules of its own to test'])
})
