/** What strangers' articles try: each attack works where it is allowed to, and fails where it is not. */
import {execFileSync} from 'node:child_process'
import {mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import test from 'ava'
import {reportFormats} from '../src/reporters/names.js'
import {lint} from '../src/run/lint.js'
import {commandsIn} from './reporters/decode.js'
import {cleanArticle, folder, longArticle, runCli} from './run-cli.js'

/** Needs links, or names that Windows has not. */
const onPosix = process.platform === 'win32' ? test.skip : test

const fire = (dead: string, said: string): string =>
  `${dead} dead in fire on ferry near Port Lansing\n\nA fire on the ferry Northern Star off Port Lansing killed ${dead} people on Wednesday, ${said} said.\n\nThe burning ferry Northern Star drifted towards the oil pier of Port Lansing, the coast guard said.\n`
const secret = fire('Fourteen', 'a letter to the minister')

/** Whether a run with this source quotes what stands in it. */
async function quotes(cwd: string, source: string): Promise<{quoted: boolean; notes: string[]}> {
  const text = `---\nsources: [${JSON.stringify(source)}]\n---\n${fire('Twelve', 'the coast guard')}`
  const {findings, notes, events} = await lint({cwd, config: false, paths: [], texts: [{path: 'zz/article.md', text}]})
  return {quoted: JSON.stringify([findings, events]).includes('ourteen'), notes}
}

onPosix('an article may name the files it rests on, but none outside of the folder', async (t) => {
  const outside = folder({'secret.txt': secret})
  const cwd = folder({'wire/a.txt': secret, 'zz/b.txt': secret})
  symlinkSync(join(outside, 'secret.txt'), join(cwd, 'wire/link.txt'))
  symlinkSync(outside, join(cwd, 'wire/folder'))
  t.true((await quotes(cwd, '../wire/a.txt')).quoted, 'what is inside is read')
  t.true((await quotes(cwd, 'b.txt')).quoted)
  for (const source of [
    join(outside, 'secret.txt'),
    `../../${basename(outside)}/secret.txt`,
    `../wire/../../${basename(outside)}/secret.txt`,
    `..\\..\\${basename(outside)}\\secret.txt`,
    '../wire/link.txt',
    '../wire/folder/secret.txt',
    `file://${outside}/secret.txt`,
    `https://127.0.0.1:9/secret.txt`,
  ]) {
    const {quoted} = await quotes(cwd, source)
    t.false(quoted, source)
  }
  t.regex((await quotes(cwd, '../wire/link.txt')).notes.join(), /outside of this folder and was not read/)
})

onPosix('a folder that is searched shows no file from outside of it, and waits for nothing', async (t) => {
  const outside = folder({'secret.txt': longArticle})
  const cwd = folder({'articles/a.txt': cleanArticle})
  symlinkSync(join(outside, 'secret.txt'), join(cwd, 'articles/secret.txt'))
  symlinkSync(outside, join(cwd, 'articles/all'))
  symlinkSync(cwd, join(cwd, 'articles/self'))
  mkdirSync(join(cwd, 'articles/folder.txt'))
  if (process.platform !== 'win32') execFileSync('mkfifo', [join(cwd, 'articles/pipe.txt')])
  const {paths, findings} = await lint({cwd, config: false, paths: ['articles']})
  t.deepEqual(paths, ['articles/a.txt'])
  t.deepEqual(findings, [])
})

onPosix('names and texts in every format of the command line: no command, no control character', async (t) => {
  const attack = '::error::owned ##[error]owned \u001b[2J\u009b31m\u202e'
  const cwd = folder({
    '::stop-commands::x.txt': `${attack}\n\nExperts say ${attack} so.\n\nWas this article helpful? ${attack}\n`,
    '  ::error::y\r\n::error::z.txt': longArticle,
    'copydesk.config.json': JSON.stringify({
      phrases: [{id: 'house-word', find: ['owned'], message: attack, note: `\n${attack}`, examples: {hit: ['owned'], clean: ['own']}}],
    }),
  })
  await runCli(
    cwd,
    reportFormats.flatMap((format) => ['--format', `${format}=out/${format}`]),
  )
  for (const format of reportFormats) {
    const text = readFileSync(join(cwd, 'out', format), 'utf8')
    t.regex(text, /house(?:-|&#45;)word/, format)
    t.notRegex(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/, format)
    t.deepEqual(
      commandsIn(text)
        .map(({name}) => name)
        .filter((name) => format !== 'github' || !['error', 'warning', 'notice', 'group', 'endgroup'].includes(name)),
      [],
      format,
    )
  }
  const github = commandsIn(readFileSync(join(cwd, 'out/github'), 'utf8'))
  t.true(
    github.every(({message}) => message !== 'owned' && !message.startsWith('owned ')),
    'and no annotation but our own',
  )
  const {stderr} = await runCli(cwd, [join(cwd, '::error::missing\n::error::x.txt')])
  t.deepEqual(commandsIn(stderr), [])
})

/** What a stranger wants to read, or to have changed: `--fix` would take its second line out. */
const planted = 'The planted word is heron.\n\nWas this article helpful?\n'
/** A config that is data and prints what it finds. */
const spying = {phrases: [{id: 'house-spy', find: ['/planted word is \\w+/'], examples: {hit: ['planted word is x'], clean: ['x']}}]}

interface Attack {
  says: string
  /** Made in the checkout; `up` is the way out of it, to the folder with `secret.txt`. */
  files: (up: string) => Record<string, string>
  links?: (up: string) => Record<string, string>
  args: string[]
}

const spy = {'copydesk.config.json': JSON.stringify(spying)}
const attacks: Attack[] = [
  {says: 'a name with backslashes', files: () => ({...spy, 'x\\..\\..\\secret.txt': cleanArticle}), args: ['.']},
  {says: 'a name with backslashes, named', files: () => ({...spy, 'x\\..\\..\\secret.txt': cleanArticle}), args: ['x\\..\\..\\secret.txt']},
  {says: 'a folder with backslashes', files: () => ({...spy, 'x\\..\\..\\/a.txt': cleanArticle}), args: ['x\\..\\..\\']},
  {
    says: 'a link on the way, in `files`',
    files: () => ({'copydesk.config.json': JSON.stringify({...spying, files: ['link/secret.txt']})}),
    links: (up) => ({link: up}),
    args: [],
  },
  {
    says: 'a link on the way, in a glob of `files`',
    files: () => ({'copydesk.config.json': JSON.stringify({...spying, files: ['link/*.txt', '{link,other}/**/*.txt', 'li*/*.txt']})}),
    links: (up) => ({link: up}),
    args: [],
  },
  {says: 'a folder that became a link', files: () => spy, links: (up) => ({articles: up}), args: ['articles']},
  {says: 'a folder that became a link, in a glob', files: () => spy, links: (up) => ({articles: up}), args: ['articles/**/*.txt']},
  {says: 'a file that became a link', files: () => spy, links: (up) => ({'a.txt': `${up}/secret.txt`}), args: ['a.txt']},
  {says: 'links to links', files: () => ({...spy, 'in/.keep': ''}), links: (up) => ({'in/two': join('..', up), one: 'in/two'}), args: ['one/secret.txt']},
  {says: 'a source through a link', files: () => ({...spy, 'b.txt': cleanArticle}), links: (up) => ({wire: up}), args: ['b.txt', '--source', 'wire']},
  {
    says: 'a baseline through a link',
    files: () => ({...spy, 'b.txt': cleanArticle}),
    links: (up) => ({known: up}),
    args: ['b.txt', '--baseline', 'known/secret.txt'],
  },
  {says: 'a config through a link', files: () => ({'b.txt': cleanArticle}), links: (up) => ({conf: up}), args: ['b.txt', '--config', 'conf/secret.json']},
  {
    says: 'an extended config through a link',
    files: () => ({'b.txt': cleanArticle, 'copydesk.config.json': JSON.stringify({extends: './conf/secret.json'})}),
    links: (up) => ({conf: up}),
    args: ['b.txt'],
  },
  {
    says: 'a list of ignored files that is a link',
    files: () => ({...spy, 'b.txt': cleanArticle}),
    links: (up) => ({'.copydeskignore': `${up}/secret.txt`}),
    args: ['.'],
  },
  {
    says: 'a report into a link',
    files: () => ({...spy, 'b.txt': longArticle}),
    links: (up) => ({out: up}),
    args: ['b.txt', '--format', 'json=out/new/secret.txt'],
  },
  {
    says: 'a report over a link',
    files: () => ({...spy, 'b.txt': longArticle}),
    links: (up) => ({out: `${up}/secret.txt`}),
    args: ['b.txt', '--format', 'json=out'],
  },
]

for (const {says, files, links = () => ({}), args} of attacks)
  onPosix(`nothing outside of the checkout is read or written: ${says}`, async (t) => {
    const up = folder({'secret.txt': planted, 'secret.json': '{"planted word is heron": }'})
    const made = Object.keys(files('..')).filter((name) => name !== '')
    mkdirSync(join(up, 'checkout'))
    const cwd = join(up, 'checkout')
    for (const name of made) {
      mkdirSync(dirname(join(cwd, name)), {recursive: true})
      writeFileSync(join(cwd, name), files('..')[name] as string)
    }
    for (const [name, target] of Object.entries(links('..'))) symlinkSync(target as string, join(cwd, name))
    const before = readdirSync(up)
    for (const more of [[], ['--fix'], ['--format', 'html']]) {
      const {stdout, stderr} = await runCli(cwd, [...args, '--no-trust-config', ...more])
      t.notRegex(stdout + stderr, /heron/, more.join())
      t.notRegex(stderr, /mistake in copydesk/)
    }
    t.is(readFileSync(join(up, 'secret.txt'), 'utf8'), planted)
    t.deepEqual(readdirSync(up), before)
  })

onPosix('the same config reads and fixes what is inside, through links that stay inside too', async (t) => {
  const cwd = folder({...spy, 'articles/a.txt': planted, 'x\\..\\b.txt': planted})
  symlinkSync('articles', join(cwd, 'link'))
  const {stdout} = await runCli(cwd, ['link', 'x\\..\\b.txt', '--no-trust-config', '--format', 'compact'])
  t.regex(stdout, /^link\/a\.txt:1:5 .*planted word is heron/m)
  t.regex(stdout, /^x\\\.\.\\b\.txt:1:5 .*planted word is heron/m)
  await runCli(cwd, ['.', '--fix', '--no-trust-config'])
  for (const name of ['articles/a.txt', 'x\\..\\b.txt']) t.notRegex(readFileSync(join(cwd, name), 'utf8'), /helpful/, name)
})

onPosix('the cache of a checkout is not written through its links', async (t) => {
  const up = folder({'.keep': ''})
  const before = readdirSync(up)
  const cwd = folder({'package.json': '{}', 'a.txt': longArticle})
  symlinkSync(up, join(cwd, 'node_modules'))
  await runCli(cwd, ['.', '--cache'], undefined, {XDG_CACHE_HOME: join(cwd, 'caches')})
  t.deepEqual(readdirSync(up), before)
})

const endless: [says: string, files: Record<string, string>, refused: RegExp | undefined][] = [
  ['a group that repeats', {'copydesk.config.json': JSON.stringify({overrides: [{files: ['(a+)+b.txt'], rules: {}}]})}, /`\(a\+\)\+b\.txt`: has parentheses/],
  ['an extended glob', {'copydesk.config.json': JSON.stringify({files: ['+(+(a)|+(a))b.txt']})}, /has parentheses/],
  ['thirty stars', {'copydesk.config.json': JSON.stringify({overrides: [{files: [`${'a*'.repeat(30)}b.txt`], rules: {}}]})}, undefined],
  ['thirty stars in `files`', {'copydesk.config.json': JSON.stringify({files: [`${'a*'.repeat(30)}t`, `${'**/a*a*/'.repeat(30)}b.txt`, '*.txt']})}, undefined],
  ['many alternatives', {'copydesk.config.json': JSON.stringify({files: [`${'{a,b}'.repeat(30)}.txt`]})}, /too many alternatives/],
  ['stars in `ignore`', {'copydesk.config.json': JSON.stringify({ignore: [`${'a*'.repeat(30)}b`]})}, /may take forever/],
  ['stars in the list of ignored files', {'.copydeskignore': `**/a/**/a/**/a/**/b.txt\n`}, /may take forever/],
]
for (const [says, files, refused] of endless)
  test(`a glob of a stranger ends, or is refused: ${says}`, async (t) => {
    const cwd = folder({...files, [`${'a'.repeat(200)}.txt`]: longArticle})
    const {code, stdout, stderr} = await runCli(cwd, ['--no-trust-config', '--format', 'compact'])
    if (refused) {
      t.is(code, 2)
      t.regex(stderr, refused)
    } else t.regex(stdout, /article-wall-of-text/)
  })

test('articles that lie deeper than any do are named and not read', async (t) => {
  const cwd = folder({[`${'a/'.repeat(120)}b.txt`]: longArticle, 'c.txt': longArticle})
  const {code, stdout, stderr} = await runCli(cwd, ['--format', 'compact'])
  t.is(code, 2)
  t.regex(stderr, /more than 100 folders deep are not read/)
  t.regex(stdout, /^c\.txt:3:1 warning .*wall-of-text$/m)
})
