/** What may go wrong around a run: it is said what, where and what to do, the exit code is right, and nothing is left half-written. */
import {type ChildProcess, spawn} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import test from 'ava'
import {mostAtOnce} from '../src/engine/lint-texts.js'
import {lint} from '../src/index.js'
import {reporters} from '../src/reporters/index.js'
import {render} from '../src/reporters/outputs.js'
import {textsOf} from '../src/run/source-texts.js'
import {cleanArticle, cli, folder, longArticle, type Run, runCli} from './run-cli.js'

const hasSignals = process.platform !== 'win32'
const onUnix = hasSignals ? test : test.skip

/** Enough that a run takes a few seconds. */
function manyArticles(count: number): Record<string, string> {
  const paragraph = 'The council said on Monday that 340 people had come to the meeting in the town hall. “We heard them,” Rhona Baird, the mayor, said. '
  return Object.fromEntries(Array.from({length: count}, (_, at) => [`news/${at}.txt`, `Council hears ${at} residents\n\n${paragraph.repeat(6)}\n`]))
}

/** A process that starts as `command`; the other tests go on meanwhile. */
function start(cwd: string, command: string, args: readonly string[], onStart: (child: ChildProcess) => void = () => {}): Promise<Run> {
  return new Promise((done) => {
    const child = spawn(command, args, {cwd})
    onStart(child)
    const [out, err]: [Buffer[], Buffer[]] = [[], []]
    child.stdout.on('data', (chunk) => out.push(chunk))
    child.stderr.on('data', (chunk) => err.push(chunk))
    child.on('close', (code) => done({code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString()}))
  })
}

function filesBelow(path: string): string[] {
  return (readdirSync(path, {recursive: true}) as string[]).sort()
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  onUnix(`${signal} in the middle: said, the exit code of the signal, nothing half-written`, async (t) => {
    const cwd = folder({...manyArticles(400), 'node_modules/.keep': ''})
    const args = ['--cache', '--group', 'none', '--concurrency', signal === 'SIGINT' ? 'off' : '2', '--format', 'json=report.json', '--format', 'stylish']
    let child: ChildProcess | undefined
    const run = start(cwd, process.execPath, [cli, ...args], (started) => {
      child = started
    })
    const caches = join(cwd, 'node_modules/.cache/copydesk')
    // The cache is begun with the first article.
    const watch = setInterval(() => {
      if (!existsSync(caches) || readdirSync(caches).length === 0) return
      clearInterval(watch)
      child?.kill(signal)
    }, 5)
    const {code, stdout, stderr} = await run
    clearInterval(watch)
    t.is(code, signal === 'SIGINT' ? 130 : 143)
    t.is(stdout, '')
    t.is(stderr, `copydesk: stopped by ${signal}; no file is left half-written\n`)
    t.deepEqual(readdirSync(caches), [])
    t.false(existsSync(join(cwd, 'report.json')))
  })

onUnix('a disk that gets full: the cache is given up with a note, the report is the same', async (t) => {
  const cwd = folder({...manyArticles(120), 'node_modules/.keep': ''})
  const whole = await runCli(cwd, ['--group', 'none', '--format', 'json'])
  // Files may grow to 64 blocks of 512 bytes; the reading of an article does not fit twice into that.
  const limited = await start(cwd, 'sh', [
    '-c',
    `trap '' XFSZ; ulimit -f 64; exec "$0" "$@"`,
    ...[process.execPath, cli, '--cache', '--group', 'none', '--format', 'json'],
  ])
  t.is(limited.code, whole.code)
  t.is(limited.stdout, whole.stdout)
  t.regex(limited.stderr, /^copydesk: note: the cache \S+ cannot be written \(it would be larger than files may be here\); --no-cache goes without$/m)
  t.deepEqual(readdirSync(join(cwd, 'node_modules/.cache/copydesk')), [], 'nothing half-written')
})

onUnix('a disk that gets full under a report: 2, and the report of before is still there', async (t) => {
  const cwd = folder({...manyArticles(120), 'report.json': 'the report of before'})
  const limited = await start(cwd, 'sh', [
    '-c',
    `trap '' XFSZ; ulimit -f 1; exec "$0" "$@"`,
    ...[process.execPath, cli, '--no-cache', '--group', 'none', '--format', 'json=report.json'],
  ])
  t.is(limited.code, 2)
  t.is(limited.stderr, 'copydesk: Cannot write `report.json`: it would be larger than files may be here\n')
  t.is(readFileSync(join(cwd, 'report.json'), 'utf8'), 'the report of before')
  t.deepEqual(
    filesBelow(cwd).filter((name) => name.startsWith('.')),
    [],
  )
})

const full = existsSync('/dev/full') ? test : test.skip
full('standard output that cannot be written, and a file that cannot: 2', async (t) => {
  const cwd = folder({'a.txt': longArticle})
  const stdout = await start(cwd, 'sh', ['-c', `"$0" "$@" > /dev/full`, process.execPath, cli])
  t.is(stdout.code, 2)
  t.is(stdout.stderr, 'copydesk: standard output cannot be written: the disk is full\n')
  const file = await start(cwd, process.execPath, [cli, '--format', 'json=/dev/full'])
  t.is(file.code, 2)
  t.is(file.stderr, 'copydesk: Cannot write `/dev/full`: the disk is full\n')
})

test('a folder for caches in which nothing can be made: a note, and the run goes on', async (t) => {
  const cwd = folder({'a.txt': longArticle})
  rmSync(join(cwd, 'package.json'))
  const run = await runCli(cwd, ['--cache', '--format', 'compact'], undefined, {XDG_CACHE_HOME: join(cwd, 'a.txt'), LOCALAPPDATA: join(cwd, 'a.txt')})
  t.is(run.code, 0)
  t.regex(run.stdout, /article-wall-of-text/)
  if (process.platform !== 'darwin') t.regex(run.stderr, /^copydesk: note: the cache \S+ cannot be written \(.+\); --no-cache goes without\n$/)
})

test('articles that go or change while others are read: what is there is read, what is gone is said', async (t) => {
  // As many as are read side by side.
  const first = Array.from({length: mostAtOnce}, (_, at) => `a${10 + at}.txt`)
  const cwd = folder({...Object.fromEntries(first.map((path) => [path, cleanArticle])), 'b.txt': longArticle, 'c.txt': cleanArticle, 'd.txt': longArticle})
  const result = await lint({
    cwd,
    concurrency: 'off',
    group: 'none',
    onProgress(done) {
      if (done > mostAtOnce) return
      rmSync(join(cwd, 'b.txt'))
      writeFileSync(join(cwd, 'c.txt'), longArticle)
      writeFileSync(join(cwd, 'd.txt'), '')
    },
  })
  t.deepEqual(result.faults, [{path: 'b.txt', message: 'cannot be read: it is gone'}])
  t.deepEqual(result.paths, [...first, 'c.txt', 'd.txt'])
  t.deepEqual(
    result.findings.map(({path, rule}) => `${path} ${rule}`),
    ['c.txt article-wall-of-text'],
  )
})

test('articles that go, or are cut off, before they are reported on: every format still reports', async (t) => {
  const cwd = folder({'a.txt': longArticle, 'b.txt': longArticle})
  const {paths, findings, hidden, faults, rules} = await lint({cwd})
  rmSync(join(cwd, 'a.txt'))
  writeFileSync(join(cwd, 'b.txt'), 'Cut')
  for (const name of Object.keys(reporters)) {
    const report = await render(name, {cwd, prefix: '', paths, findings, hidden, faults, rules, failOn: 'error', color: false, textOf: textsOf(cwd)})
    t.regex(report, /article-wall-of-text|a paragraph of|words/, name)
  }
})

test('a thread that runs out of memory: its article is named, the others are reported', async (t) => {
  const about = {id: 'house-x', family: 'house', severity: 'error', preset: 'recommended', summary: 'Flag x.', why: 'x.', limits: 'x.', sources: []}
  const body = 'const all = []; for (;;) all.push(new Array(1e5).fill(article.path + all.length))'
  const cwd = folder({
    'copydesk.config.json': JSON.stringify({load: ['./rule.mjs']}),
    'rule.mjs': `export default {about: ${JSON.stringify(about)}, options: {}, examples: [], *check(article) {if (article.path === 'news/60.txt') {${body}}}}`,
    ...Object.fromEntries(Array.from({length: 110}, (_, at) => [`news/${at}.txt`, cleanArticle])),
  })
  const run = await runCli(cwd, ['--concurrency', '2', '--format', 'json'], undefined, {NODE_OPTIONS: '--max-old-space-size=128'})
  t.is(run.code, 2)
  t.regex(run.stderr, /^copydesk: news\/60\.txt: ended its thread: [^\n]+\n$/)
  t.is(JSON.parse(run.stdout).length, 109)
})
