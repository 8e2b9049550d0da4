/** The cache: the same report with it and without it, whatever happened to it. */
import {chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import test from 'ava'
import {folder, runCli} from '../run-cli.js'

const articles = {
  'a.txt':
    'Ferry fire off Port Lansing kills 12\n\nTwelve people were killed when the ferry Northern Star caught fire off Port Lansing on Thursday, the coast guard said. More than 300 were aboard.\n\nWas this article helpful?\n',
  'b.txt':
    'Fourteen dead in fire on ferry near Port Lansing\n\nA fire on the ferry Northern Star off Port Lansing killed 14 people on Thursday, the coast guard said. Up to 300 were aboard.\n',
  'c.md': '# Council approves wall\n\nThe council approved the wall on Monday, the mayor, Rhona Baird, said.\n',
}

function desk(files: Record<string, string> = {}): string {
  return folder({...articles, 'node_modules/.keep': '', ...files})
}

async function lintIn(cwd: string, ...args: string[]): Promise<{report: string; cached: string; notes: string; code: number | null}> {
  const run = await runCli(cwd, ['--cache', '--stats', '--format', 'json', ...args])
  const cached = /^articles\s+\d+(?:, (\d+) of them)?/m.exec(run.stderr)?.[1] ?? 'none'
  return {
    report: run.stdout,
    cached,
    notes: run.stderr
      .split('\n')
      .filter((line) => /^copydesk: note: .*cache/.test(line))
      .join('\n'),
    code: run.code,
  }
}

function cacheIn(cwd: string): string {
  const caches = join(cwd, 'node_modules/.cache/copydesk')
  return join(caches, readdirSync(caches).find((name) => name.endsWith('.cache')) ?? 'none')
}

test('a second run reads nothing anew and reports the same bytes, events included', async (t) => {
  const cwd = desk()
  const cold = await lintIn(cwd, '--group', 'all')
  t.is(cold.cached, '0')
  t.regex(cold.report, /event-number-mismatch/)
  const warm = await lintIn(cwd, '--group', 'all')
  t.is(warm.cached, '3')
  t.is(warm.report, cold.report)
  t.is((await lintIn(cwd, '--group', 'all', '--no-cache')).report, cold.report)
})

test('only what changed is read anew; what is gone goes', async (t) => {
  const cwd = desk()
  await lintIn(cwd)
  writeFileSync(join(cwd, 'c.md'), `${articles['c.md']}\nShare this article\n`)
  const changed = await lintIn(cwd)
  t.is(changed.cached, '2')
  t.regex(changed.report, /boilerplate-share/)
  t.is((await lintIn(cwd, 'a.txt')).cached, '1')
  t.is((await lintIn(cwd)).cached, '3', 'a run on one article keeps the others')
})

test('other rules, options, phrases or severities read anew', async (t) => {
  const cwd = desk()
  await lintIn(cwd)
  t.is((await lintIn(cwd, '--rule', 'boilerplate-*=error')).cached, '0')
  const phrase = (expected: string): string =>
    `phrases: [{id: style-ferry, find: [ferry], expected: ${expected}, examples: {hit: [A ferry.], clean: [A ship.]}}]`
  writeFileSync(join(cwd, 'copydesk.config.yaml'), phrase('ship'))
  t.is((await lintIn(cwd)).cached, '0')
  t.is((await lintIn(cwd)).cached, '3')
  writeFileSync(join(cwd, 'copydesk.config.yaml'), phrase('boat'))
  const other = await lintIn(cwd)
  t.is(other.cached, '0')
  t.regex(other.report, /expected `boat`/)
})

test('rules that are code are not cached: nobody knows what they depend on', async (t) => {
  const rule = `export default {about: {id: 'house-x', family: 'house', severity: 'info', preset: 'all', summary: 'x.', why: 'x.', limits: 'x.', sources: []}, options: {}, examples: [], *check() {}}`
  const cwd = desk({'copydesk.config.yaml': 'load: [./x.mjs]', 'x.mjs': rule})
  await lintIn(cwd)
  t.is((await lintIn(cwd)).cached, 'none')
})

test('a cache that is broken, cut off, foreign or of another version is not used, and does no harm', async (t) => {
  const cwd = desk()
  const {report} = await lintIn(cwd)
  const file = cacheIn(cwd)
  const good = readFileSync(file)
  const broken: Array<[says: string, content: string | Buffer, cached: string, note: RegExp]> = [
    ['foreign', 'not ours at all\n', '0', /is no cache of copydesk and was ignored/],
    ['empty', '', '0', /is no cache of copydesk and was ignored/],
    ['another version', good.toString().replace(/"copydesk":"[^"]*"/, '"copydesk":"0.0.0"'), '0', /^$/],
    ['cut off', good.subarray(0, good.length - 40), '2', /^$/],
    ['a broken entry', good.toString().replace('{"path":"b.txt"', '{"path":"b.txt'), '2', /has a broken entry, which was ignored: b\.txt/],
    ['binary', Buffer.concat([good.subarray(0, 60), Buffer.from([0, 255, 9, 9, 10, 10])]), '0', /./s],
  ]
  for (const [says, content, cached, note] of broken) {
    writeFileSync(file, content)
    const run = await lintIn(cwd)
    t.is(run.report, report, says)
    if (says !== 'binary') {
      t.is(run.cached, cached, says)
      t.regex(run.notes, note, says)
    }
    t.is((await lintIn(cwd)).cached, '3', `${says}: mended by the run`)
  }
})

test('a cache that cannot be written is said, and the run goes on', async (t) => {
  const cwd = desk()
  mkdirSync(join(cwd, 'node_modules/.cache'))
  writeFileSync(join(cwd, 'node_modules/.cache/copydesk'), 'a file where the folder should be')
  const run = await lintIn(cwd)
  t.regex(run.notes, /note: the cache .* cannot be written \(.*\); --no-cache goes without/)
  t.is(JSON.parse(run.report).length, 3)
  // Root may write everywhere, so only others can see this one.
  if (process.getuid?.() === 0) return
  const locked = desk()
  chmodSync(join(locked, 'node_modules'), 0o500)
  t.regex((await lintIn(locked)).notes, /cannot be written \(no permission\)/)
})

test('runs at the same time leave a whole cache behind', async (t) => {
  const cwd = desk()
  const runs = await Promise.all([lintIn(cwd), lintIn(cwd, 'a.txt'), lintIn(cwd), lintIn(cwd, 'b.txt')])
  t.is(runs[0]?.report, runs[2]?.report)
  const {report, notes} = await lintIn(cwd)
  t.is(report, runs[0]?.report)
  t.false(notes.includes('broken'))
  t.is((await lintIn(cwd)).cached, '3')
  t.deepEqual(
    readdirSync(join(cwd, 'node_modules/.cache/copydesk')).filter((name) => !name.endsWith('.cache')),
    [],
    'no half-written file is left',
  )
})

test('where CI is set, nothing is kept', async (t) => {
  const cwd = desk()
  await runCli(cwd, [])
  t.false(existsSync(join(cwd, 'node_modules/.cache')))
})

test('caches that nobody has written for a month, and what killed runs left, are taken away; folders and younger files are not', async (t) => {
  const cwd = desk()
  const caches = join(cwd, 'node_modules/.cache/copydesk')
  mkdirSync(join(caches, 'code'), {recursive: true})
  const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000)
  for (const [name, days] of Object.entries({'old.cache': 31, 'young.cache': 29, '.old.cache.1': 2, '.young.cache.1': 0})) {
    writeFileSync(join(caches, name), '')
    utimesSync(join(caches, name), daysAgo(days), daysAgo(days))
  }
  utimesSync(join(caches, 'code'), daysAgo(40), daysAgo(40))
  await lintIn(cwd)
  const left = readdirSync(caches)
  for (const name of ['young.cache', '.young.cache.1', 'code']) t.true(left.includes(name), name)
  for (const name of ['old.cache', '.old.cache.1']) t.false(left.includes(name), name)
})
