/** `--fix` and `--fix-dry-run` on files. */
import {chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'ava'
import {commandsIn} from './reporters/decode.js'
import {git} from './repository.js'
import {cleanArticle, folder, runCli} from './run-cli.js'

/** Needs links, or names that Windows has not. */
const onPosix = process.platform === 'win32' ? test.skip : test

const dirty = `${cleanArticle}\nTop Stories\n\nSchool choir sings for the mayor of Brookfield\n\n2h ago\n`

test('--fix-dry-run shows the diff and changes nothing', async (t) => {
  const cwd = folder({'a.txt': dirty})
  const {stdout, stderr} = await runCli(cwd, ['a.txt', '--preset', 'clean', '--fix-dry-run'])
  t.true(stdout.startsWith('--- a/a.txt\n+++ b/a.txt\n@@'))
  t.true(stdout.includes('-Top Stories\n-\n-School choir sings for the mayor of Brookfield\n-\n-2h ago\n'))
  t.is(stderr, 'copydesk: note: --fix would make 1 fix in 1 article\n')
  t.is(readFileSync(join(cwd, 'a.txt'), 'utf8'), dirty)
})

test('--fix leaves the story, and the second time there is nothing to do', async (t) => {
  const cwd = folder({'a.txt': dirty, 'b.txt': cleanArticle})
  const run = await runCli(cwd, ['--preset', 'clean', '--fix', '--format', 'compact'])
  t.is(run.code, 0)
  t.is(run.stderr, 'copydesk: note: made 1 fix in 1 article\n')
  t.is(readFileSync(join(cwd, 'a.txt'), 'utf8'), cleanArticle)
  t.is(readFileSync(join(cwd, 'b.txt'), 'utf8'), cleanArticle)
  t.is((await runCli(cwd, ['--preset', 'clean', '--fix'])).stderr, '')
})

test('a suppressed finding is not fixed', async (t) => {
  const text = `---\ncopydesk: {disable: [boilerplate-story-teasers]}\n---\n${dirty}`
  const cwd = folder({'a.txt': text})
  await runCli(cwd, ['--preset', 'clean', '--fix'])
  t.is(readFileSync(join(cwd, 'a.txt'), 'utf8'), text)
})

onPosix('the diff is the one that makes the fixes: git applies it, whatever the line ends and the names', async (t) => {
  const names = ['a.txt', 'b c.txt', 'é “x”.txt', 'quo"te.txt', 'line\nbreak.txt']
  const texts = [dirty, dirty.replaceAll('\n', '\r\n'), `\ufeff${dirty.trimEnd()}`, `${dirty}\n\n`, dirty.replace('\n\nTop', '\n\n\nTop')]
  const files = Object.fromEntries(names.map((name, at) => [name, texts[at] as string]))
  const [applied, fixed] = [folder(files), folder(files)]
  const {stdout} = await runCli(applied, ['--preset', 'clean', '--fix-dry-run'])
  writeFileSync(join(applied, 'fix.patch'), stdout)
  git(applied, 'apply', 'fix.patch')
  await runCli(fixed, ['--preset', 'clean', '--fix', '--format', 'compact'])
  for (const name of names) {
    const text = readFileSync(join(fixed, name), 'utf8')
    t.is(readFileSync(join(applied, name), 'utf8'), text, name)
    t.false(text.includes('School choir'), name)
    t.true(files[name]?.startsWith(text.slice(0, 100)), name)
  }
})

onPosix('a fixed file keeps its permissions, a link stays a link, nothing is left beside it', async (t) => {
  const cwd = folder({'a.txt': dirty})
  chmodSync(join(cwd, 'a.txt'), 0o640)
  symlinkSync('a.txt', join(cwd, 'link.txt'))
  await runCli(cwd, ['link.txt', '--preset', 'clean', '--fix'])
  t.is(readFileSync(join(cwd, 'a.txt'), 'utf8'), cleanArticle)
  t.is(statSync(join(cwd, 'a.txt')).mode & 0o777, 0o640)
  t.true(lstatSync(join(cwd, 'link.txt')).isSymbolicLink())
  t.deepEqual(readdirSync(cwd).sort(), ['a.txt', 'link.txt', 'package.json'])
})

test('in a log the diff is text, not commands', async (t) => {
  const cwd = folder({'a.txt': dirty.replace('\n\nTop', '\n\n::error::owned\u001b[2J ##[error]owned\n\nTop')})
  const {stdout} = await runCli(cwd, ['--preset', 'clean', '--fix-dry-run'], '', {GITHUB_ACTIONS: 'true'})
  t.true(stdout.includes('::error::owned'))
  t.deepEqual(commandsIn(stdout), [])
  t.notRegex(stdout, /\u001b/)
})

test('standard input can be shown, not written', async (t) => {
  const cwd = folder({})
  t.is((await runCli(cwd, ['--stdin', '--fix'], dirty)).code, 2)
  t.true((await runCli(cwd, ['--stdin', '--preset', 'clean', '--fix-dry-run'], dirty)).stdout.includes('-Top Stories'))
})
