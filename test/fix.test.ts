/** `--fix` and `--fix-dry-run` on files. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'ava'
import {cleanArticle, folder, runCli} from './run-cli.js'

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

test('standard input can be shown, not written', async (t) => {
  const cwd = folder({})
  t.is((await runCli(cwd, ['--stdin', '--fix'], dirty)).code, 2)
  t.true((await runCli(cwd, ['--stdin', '--preset', 'clean', '--fix-dry-run'], dirty)).stdout.includes('-Top Stories'))
})
