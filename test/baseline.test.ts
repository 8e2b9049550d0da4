/** `--baseline` and `--update-baseline`. */
import {readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'ava'
import {UsageError} from '../src/base/faults.js'
import {lint} from '../src/run/lint.js'
import {folder, runCli} from './run-cli.js'

const file = 'copydesk.baseline.json'
const headline = 'Council approves new harbour wall'
const vague = 'Experts say the wall will hold.'
const plain = 'The wall is nine metres high, the council said.'
const story = (...paragraphs: string[]): string => `${[headline, ...paragraphs].join('\n\n')}\n`

async function run(cwd: string, change: {update?: boolean; today?: string; paths?: string[]; preset?: 'clean'} = {}) {
  const {update, today = '2025-10-09', paths = [], preset} = change
  const baseline = {file, ...(update ? {update} : {}), today: async () => today}
  const result = await lint({
    cwd,
    paths,
    config: false,
    preset,
    baseline,
    rules: preset
      ? []
      : [
          ['article-*', 'off'],
          ['event-duplicate-headline', 'off'],
        ],
  })
  if (update) writeFileSync(join(cwd, file), result.baseline?.text ?? '')
  return {
    found: result.findings.map(({path, place, rule}) => `${path}:${place.start.line} ${rule}`),
    notes: result.notes,
    hidden: result.hidden,
    ...result.baseline,
  }
}

/** A folder whose findings are all in its baseline. */
async function known(files: Record<string, string>): Promise<string> {
  const cwd = folder(files)
  await run(cwd, {update: true})
  return cwd
}

function edit(cwd: string, change: (entry: Record<string, unknown>) => void): void {
  const value = JSON.parse(readFileSync(join(cwd, file), 'utf8'))
  value.findings.forEach(change)
  writeFileSync(join(cwd, file), JSON.stringify(value))
}

test('what is in it is hidden, what is new is not', async (t) => {
  const cwd = await known({'a.txt': story(vague, plain)})
  t.deepEqual((await run(cwd)).found, [])
  writeFileSync(join(cwd, 'a.txt'), story(vague, plain, 'Critics say it is too high.'))
  t.deepEqual((await run(cwd)).found, ['a.txt:7 source-vague'])
})

test('moved, wrapped, renamed: still hidden', async (t) => {
  const cwd = await known({'a.md': `# ${story(vague, plain)}`})
  writeFileSync(join(cwd, 'a.md'), `# ${story(plain, plain, vague.replace('the wall', 'the\nwall'))}`)
  t.deepEqual((await run(cwd)).found, [])
  renameSync(join(cwd, 'a.md'), join(cwd, 'wall.md'))
  t.deepEqual((await run(cwd)).found, [])
})

test('one fixed and another made: seen, though their number is the same', async (t) => {
  const cwd = await known({'a.txt': story(vague, plain), 'b.txt': story(plain)})
  writeFileSync(join(cwd, 'a.txt'), story(plain, 'Critics say the wall will fall.'))
  t.deepEqual((await run(cwd)).found, ['a.txt:5 source-vague'])
  writeFileSync(join(cwd, 'a.txt'), story(plain))
  writeFileSync(join(cwd, 'b.txt'), story(vague))
  t.deepEqual((await run(cwd)).found, ['b.txt:3 source-vague'], 'nor does an entry of one article hide the same in another')
})

test('an update keeps reasons and days, takes out what is gone, and is the same twice', async (t) => {
  const cwd = await known({'a.txt': story(vague, 'Critics say it is ugly.'), 'b.txt': story(vague)})
  edit(cwd, (entry) => Object.assign(entry, entry.path === 'a.txt' ? {reason: `checked with ${entry.text}`, expires: '2026-01-31'} : {}))
  writeFileSync(join(cwd, 'a.txt'), story(plain, vague))
  rmSync(join(cwd, 'b.txt'))
  t.deepEqual((await run(cwd)).notes, [`2 entries of ${file} no longer found; --update-baseline takes them out`])
  const updated = await run(cwd, {update: true})
  t.deepEqual([updated.entries, updated.added, updated.gone], [1, 0, 2])
  const text = readFileSync(join(cwd, file), 'utf8')
  t.regex(text, /"text":"(Experts[^"]*)","reason":"checked with \1","expires":"2026-01-31"\}\n {2}\]\n\}\n$/)
  await run(cwd, {update: true})
  t.is(readFileSync(join(cwd, file), 'utf8'), text)
  const [hidden] = (await run(cwd)).hidden
  t.deepEqual([hidden?.by, hidden?.reason], ['baseline', `checked with ${JSON.parse(text).findings[0].text}`])
})

test('an entry counts up to its day, and an update does not renew it', async (t) => {
  const cwd = await known({'a.txt': story(vague)})
  edit(cwd, (entry) => Object.assign(entry, {expires: '2026-01-31'}))
  t.deepEqual((await run(cwd, {today: '2026-01-31'})).found, [])
  const late = await run(cwd, {today: '2026-02-01'})
  t.deepEqual([late.found, late.notes], [['a.txt:3 source-vague'], [`1 entry of ${file} expired`]])
  t.deepEqual((await run(cwd, {today: '2026-02-01', update: true})).found, ['a.txt:3 source-vague'])
  t.deepEqual((await run(cwd, {today: '2026-02-01'})).found, ['a.txt:3 source-vague'])
})

test('a run over some articles, or with other rules, takes out nothing of the rest', async (t) => {
  const fire = (dead: string, said: string): string =>
    `${dead} dead in fire on ferry near Port Lansing\n\nA fire on the ferry Northern Star off Port Lansing killed ${dead} people on Wednesday, ${said} said.\n\nThe burning ferry Northern Star drifted towards the oil pier of Port Lansing, the coast guard said.\n`
  const cwd = await known({'a.txt': fire('Twelve', 'the coast guard'), 'b.txt': fire('Fourteen', 'officials'), 'c.txt': story(vague)})
  const before = readFileSync(join(cwd, file), 'utf8')
  t.regex(before, /event-number-mismatch.*"with":\["/)
  t.true((await run(cwd, {update: true, paths: ['b.txt']})).gone === 0)
  t.true((await run(cwd, {update: true, preset: 'clean'})).gone === 0)
  t.is(readFileSync(join(cwd, file), 'utf8'), before)
  rmSync(join(cwd, 'a.txt'))
  t.true(((await run(cwd, {update: true, paths: ['b.txt']})).gone ?? 0) > 0)
})

test('a file that is not there, no JSON, of another shape: said with its place', async (t) => {
  const cwd = folder({'a.txt': story(vague)})
  await t.throwsAsync(run(cwd), {instanceOf: UsageError, message: `--baseline ${file}: there is no such file`})
  for (const [text, message] of [
    ['{"version": 1', /is not valid JSON/],
    ['{"version": 2, "findings": []}', /: version: /],
    ['{"version": 1, "findings": [{"path": "a.txt", "rule": "x", "fingerprint": "0", "expires": "soon"}]}', /: findings\[0\]\.expires: expected a day/],
    ['{"version": 1, "findings": [{"path": "a.txt", "rule": "x", "fingerprint": "0", "until": "2025-01-01"}]}', /: findings\[0\]\.until: /],
  ] as const) {
    writeFileSync(join(cwd, file), text)
    await t.throwsAsync(run(cwd), {instanceOf: UsageError, message}, text)
  }
})

test('the command line: written, used, with the day of SOURCE_DATE_EPOCH', async (t) => {
  const cwd = folder({'a.txt': story(vague)})
  const options = ['--format', 'compact', '--fail-on', 'warning', '--baseline', file]
  const first = await runCli(cwd, [...options, '--update-baseline'])
  t.deepEqual(first, {code: 0, stdout: '', stderr: `copydesk: note: ${file} holds 1 finding: 1 new, 0 gone\n`})
  edit(cwd, (entry) => Object.assign(entry, {expires: '2001-09-09'}))
  t.is((await runCli(cwd, options, '', {SOURCE_DATE_EPOCH: '1000000000'})).code, 0)
  t.is((await runCli(cwd, options, '', {SOURCE_DATE_EPOCH: '1000100000'})).code, 1)
  for (const flags of [['--update-baseline'], [...options, '--update-baseline', '--changed'], [...options, '--update-baseline', '--fix']]) {
    t.is((await runCli(cwd, flags)).code, 2, flags.join(' '))
  }
})
