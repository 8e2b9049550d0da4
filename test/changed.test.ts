/** `--changed` and `--since`: a real repository, what a change brings to it, and nothing else. */
import {existsSync, readFileSync, renameSync, rmSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import test from 'ava'
import {UsageError} from '../src/base/faults.js'
import {lint} from '../src/run/lint.js'
import {commit, git, write} from './repository.js'
import {cleanArticle, folder, runCli} from './run-cli.js'

/** Needs links, or names that Windows has not. */
const onPosix = process.platform === 'win32' ? test.skip : test

/** A repository with one commit. */
function repository(files: Record<string, string>): string {
  const cwd = folder(files)
  git(cwd, 'init', '-q', '-b', 'main')
  commit(cwd)
  return cwd
}

/** New findings as "path:line rule", and the articles that were looked at. */
async function news(cwd: string, since = 'HEAD', paths: string[] = []): Promise<{found: string[]; paths: string[]}> {
  const result = await lint({
    cwd,
    paths,
    config: false,
    since,
    rules: [
      ['article-*', 'off'],
      ['event-duplicate-headline', 'off'],
    ],
  })
  return {found: result.findings.map(({path, place, rule}) => `${path}:${place.start.line} ${rule}`), paths: result.paths}
}

const vague = 'Experts say the wall will hold.'
const plain = 'The wall is nine metres high, the council said.'
const story = (...paragraphs: string[]): string => `Council approves new harbour wall\n\n${paragraphs.join('\n\n')}\n`
const other = 'Bakery on Mill Lane closes after ninety years\n\nExperts say bread has become too cheap for small ovens.\n'
const fire = (dead: string, said = 'the coast guard said'): string =>
  `${dead} dead in fire on ferry near Port Lansing\n\nA fire on the ferry Northern Star off Port Lansing killed ${dead} people on Wednesday, ${said}.\n\nThe burning ferry Northern Star drifted towards the oil pier of Port Lansing, the coast guard said.\n`

test('nothing changed, nothing new', async (t) => {
  t.deepEqual(await news(repository({'a.txt': story(vague)})), {found: [], paths: []})
})

test('a new finding is new, an old one in the same paragraph is not', async (t) => {
  const cwd = repository({'a.txt': story(`${vague} ${plain}`), 'b.txt': other})
  write(cwd, {'a.txt': story(`${vague} ${plain} Critics argue that it is too high.`)})
  t.deepEqual(await news(cwd), {found: ['a.txt:3 source-vague'], paths: ['a.txt']})
})

test('an old finding that moved is old, in its file and with its file', async (t) => {
  const cwd = repository({'a.txt': story(plain, vague), 'desk/b.txt': story(vague, plain, plain)})
  write(cwd, {'a.txt': story(vague, plain, plain)})
  renameSync(join(cwd, 'desk/b.txt'), join(cwd, 'c.txt'))
  git(cwd, 'add', '-A')
  t.deepEqual(await news(cwd), {found: [], paths: ['a.txt', 'c.txt']})
})

test('fixed in one place and made in another: seen', async (t) => {
  const cwd = repository({'a.txt': story(vague, plain)})
  write(cwd, {'a.txt': story(plain, 'Critics say the wall will fall.')})
  t.deepEqual((await news(cwd)).found, ['a.txt:5 source-vague'])
})

test('a second one like the first: the one that was added is reported', async (t) => {
  const cwd = repository({'a.txt': story(plain, vague)})
  write(cwd, {'a.txt': story('Experts say the harbour was built on sand and clay.', plain, vague)})
  t.deepEqual((await news(cwd)).found, ['a.txt:3 source-vague'])
})

test('both sides of a clash: whichever article changed', async (t) => {
  const cwd = repository({'ferry/a.txt': fire('Twelve'), 'ferry/b.txt': fire('Twelve', 'officials in Lansing said')})
  t.deepEqual((await news(cwd)).found, [])
  write(cwd, {'ferry/b.txt': fire('Fourteen', 'officials in Lansing said')})
  const {found, paths} = await news(cwd)
  t.true(
    found.some((line) => /^ferry\/[ab]\.txt:\d event-number-mismatch$/.test(line)),
    found.join(),
  )
  t.deepEqual(paths, ['ferry/a.txt', 'ferry/b.txt'], 'and the article that did not change is looked at too')
  commit(cwd)
  t.deepEqual((await news(cwd)).found, [])
  write(cwd, {'ferry/c.txt': story(plain)})
  t.deepEqual((await news(cwd)).found, [], 'the clash is old now')
  write(cwd, {'ferry/b.txt': fire('Sixteen', 'officials in Lansing said')})
  t.true((await news(cwd)).found.length > 0, 'another number is another clash')
})

onPosix('names with blanks, quotes, other letters and line breaks; files that are untracked, gone, links', async (t) => {
  const names = ['a b.txt', 'Café “Zür\u0308ich”.txt', `it's "quoted".txt`, '-n.txt', ':(glob)x.txt', 'line\nbreak.txt', 'tab\t.txt', '新聞.txt']
  const cwd = repository(Object.fromEntries(names.map((name) => [name, story(plain)])))
  for (const name of names) write(cwd, {[name]: story(plain, vague)})
  write(cwd, {'new folder/ü.txt': story(vague)})
  symlinkSync('a b.txt', join(cwd, 'link.txt'))
  t.deepEqual((await news(cwd)).found, [...names.map((name) => `${name}:5 source-vague`), 'new folder/ü.txt:3 source-vague'].sort())
  rmSync(join(cwd, 'a b.txt'))
  t.false((await news(cwd)).found.some((line) => line.startsWith('a b.txt')))
})

test('from a folder of the repository, and only the paths that were asked for', async (t) => {
  const cwd = repository({'news/a.txt': story(plain), 'news/old/b.txt': story(plain), 'c.txt': story(plain)})
  write(cwd, {'news/a.txt': story(vague), 'news/old/b.txt': story(vague), 'c.txt': story(vague)})
  t.deepEqual((await news(join(cwd, 'news'))).found, ['a.txt:3 source-vague', 'old/b.txt:3 source-vague'])
  t.deepEqual((await news(cwd, 'HEAD', ['news/*.txt'])).found, ['news/a.txt:3 source-vague'])
})

test('compared with where the branches parted, not with what the other became', async (t) => {
  const cwd = repository({'a.txt': other, 'b.txt': story(plain)})
  git(cwd, 'switch', '-q', '-c', 'change')
  write(cwd, {'b.txt': story(plain, vague)})
  commit(cwd)
  git(cwd, 'switch', '-q', 'main')
  write(cwd, {'a.txt': other.replace('Experts say', 'Bakers said')})
  commit(cwd)
  git(cwd, 'switch', '-q', 'change')
  t.deepEqual(await news(cwd, 'main'), {found: ['b.txt:5 source-vague'], paths: ['b.txt']})
})

test('a rule that is switched on makes no old article new', async (t) => {
  const cwd = repository({'a.txt': story(vague), 'b.txt': story(plain)})
  write(cwd, {'b.txt': story(plain, plain)})
  const {findings} = await lint({cwd, paths: [], config: false, since: 'HEAD', preset: 'all'})
  t.deepEqual(findings, [])
})

test('a suppression that is taken away brings its finding back', async (t) => {
  const cwd = repository({'a.md': `# Council approves new wall\n\n<!-- copydesk-disable-next-block source-vague -->\n\n${vague}\n`})
  write(cwd, {'a.md': `# Council approves new wall\n\n${vague}\n`})
  t.deepEqual((await news(cwd)).found, ['a.md:3 source-vague'])
})

test('an account that is compared with counts as it was', async (t) => {
  const cwd = repository({'news.txt': fire('Twelve'), 'agency.txt': fire('Twelve', 'officials in Lansing said')})
  const clash = async () => (await lint({cwd, paths: ['news.txt'], sources: ['agency.txt'], config: false, since: 'HEAD'})).findings.map(({rule}) => rule)
  t.false((await clash()).includes('event-number-mismatch'))
  write(cwd, {'agency.txt': fire('Fourteen', 'officials in Lansing said')})
  t.true((await clash()).includes('event-number-mismatch'))
})

test('before the first commit everything is new', async (t) => {
  const cwd = folder({'a.txt': story(vague)})
  git(cwd, 'init', '-q')
  t.deepEqual((await news(cwd)).found, ['a.txt:3 source-vague'])
})

test('no repository, no such commit, a shallow clone: said in words', async (t) => {
  const outside = await t.throwsAsync(news(folder({'a.txt': story(vague)})), {instanceOf: UsageError})
  t.regex(outside?.message ?? '', /^Cannot tell what changed: `.*` is in no git repository$/)
  const cwd = repository({'a.txt': story(plain)})
  for (const text of ['b', 'c']) {
    write(cwd, {'a.txt': story(plain, text)})
    commit(cwd)
  }
  const unknown = await t.throwsAsync(news(cwd, 'origin/main'), {instanceOf: UsageError, message: 'There is no commit `origin/main` in this clone'})
  t.is((unknown as UsageError).hint, 'Check the spelling, or fetch it first.')
  const clone = join(folder({}), 'clone')
  git(cwd, 'clone', '-q', '--depth', '1', `file://${cwd}`, clone)
  const first = git(cwd, 'rev-list', '--max-parents=0', 'HEAD').trim()
  const shallow = await t.throwsAsync(news(clone, first), {instanceOf: UsageError})
  t.regex((shallow as UsageError).hint ?? '', /^The clone is shallow\. With actions\/checkout set `fetch-depth: 0`/)
})

test('a name of a commit cannot become an option of git', async (t) => {
  const cwd = repository({'a.txt': story(vague)})
  const stolen = join(cwd, 'stolen')
  // What the attack would do: `git diff --output=…` writes a file.
  git(cwd, 'diff', `--output=${stolen}`)
  t.true(existsSync(stolen))
  rmSync(stolen)
  for (const ref of [`--output=${stolen}`, '--help', '-h', '--git-dir=/', 'HEAD --output=x', 'HEAD\n--all', '--upload-pack=touch stolen', '']) {
    await t.throwsAsync(news(cwd, ref), {instanceOf: UsageError}, ref)
  }
  t.false(existsSync(stolen))
})

test('with --fix only what is new is fixed', async (t) => {
  const widget = 'Was this article helpful?'
  const cwd = repository({'old.txt': `${other}\n${widget}\n`, 'a.txt': story(plain)})
  write(cwd, {'a.txt': `${story(plain)}\n${widget}\n`, 'old.txt': `${other}\n${plain}\n\n${widget}\n`})
  await runCli(cwd, ['--changed', '--fix', '--format', 'compact'])
  t.is(readFileSync(join(cwd, 'a.txt'), 'utf8'), story(plain))
  t.true(readFileSync(join(cwd, 'old.txt'), 'utf8').includes(widget))
})

test('the command line: flags, and what they do not go with', async (t) => {
  const cwd = repository({'a.txt': story(plain), 'b.txt': other})
  t.deepEqual(await runCli(cwd, ['--changed']), {code: 0, stdout: '', stderr: 'copydesk: note: no article differs from HEAD\n'})
  write(cwd, {'a.txt': story(plain, vague)})
  const run = await runCli(cwd, ['--changed', '--format', 'compact', '--fail-on', 'warning'])
  t.deepEqual(run, {code: 1, stdout: `a.txt:5:1 warning Unexpected vague source \`Experts\`, expected who they are source-vague\n`, stderr: ''})
  t.is((await runCli(cwd, ['--since', 'nowhere'])).code, 2)
  t.is((await runCli(cwd, ['--changed', '--stdin'], cleanArticle)).code, 2)
})
