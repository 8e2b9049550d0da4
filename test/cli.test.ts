/** Flags, exit codes and what a user sees: the compiled command line on files of every kind. */
import {spawn} from 'node:child_process'
import {chmodSync, mkdirSync, readFileSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import test from 'ava'
import {articleEndings} from '../src/parse/formats/index.js'
import {cleanArticle, cli, folder, jsonOf, longArticle, runCli} from './run-cli.js'

test('a clean article: 0, and it says so', async (t) => {
  const run = await runCli(folder({'a.txt': cleanArticle}), ['a.txt'])
  t.deepEqual(run, {code: 0, stdout: 'a.txt: no issues found\n', stderr: ''})
})

test('stylish, the default: file, place, severity, message, rule', async (t) => {
  const run = await runCli(folder({'a.txt': longArticle}), [])
  t.is(run.code, 0, 'a warning does not fail the run')
  t.regex(run.stdout, /^a\.txt\n3:1-3:\d+ warning Unexpected paragraph of 272 words, expected at most 200 +article-wall-of-text +copydesk\n/)
  t.regex(run.stdout, /⚠ 1 warning/)
})

test('compact: one line a finding', async (t) => {
  const run = await runCli(folder({'a.txt': longArticle}), ['--format', 'compact'])
  t.is(run.stdout, 'a.txt:3:1 warning Unexpected paragraph of 272 words, expected at most 200 article-wall-of-text\n')
})

test('json: every article, with the fields of the contract', async (t) => {
  const cwd = folder({'b/long.txt': longArticle, 'a.md': cleanArticle})
  const [clean, long, ...more] = jsonOf(await runCli(cwd, ['--format', 'json']))
  t.deepEqual(more, [])
  t.deepEqual(clean, {path: 'a.md', cwd, history: ['a.md'], messages: []})
  const [message] = long?.messages ?? []
  t.deepEqual(Object.keys(message ?? {}), ['reason', 'ruleId', 'source', 'severity', 'place', 'note', 'url', 'expected', 'related', 'fix'])
  t.deepEqual(message?.place.start, {line: 3, column: 1, offset: longArticle.indexOf('\n\n') + 2})
  t.is(message?.source, 'copydesk')
})

test('ndjson: the same, one article a line', async (t) => {
  const cwd = folder({'b/long.txt': longArticle, 'a.md': cleanArticle})
  const lines = (await runCli(cwd, ['--format', 'ndjson'])).stdout.trim().split('\n')
  t.deepEqual(
    lines.map((line) => JSON.parse(line)),
    jsonOf(await runCli(cwd, ['--format', 'json'])),
  )
})

test('several formats at once, one of them into a file in a new folder', async (t) => {
  const cwd = folder({'a.txt': longArticle})
  const run = await runCli(cwd, ['--format', 'compact', '--format', 'json=reports/copydesk.json'])
  t.regex(run.stdout, /^a\.txt:3:1 /)
  t.is(JSON.parse(readFileSync(join(cwd, 'reports/copydesk.json'), 'utf8'))[0].messages.length, 1)
})

test('an unknown format is named, with the nearest one', async (t) => {
  const run = await runCli(folder({'a.txt': longArticle}), ['--format', 'jsn'])
  t.deepEqual(run, {code: 2, stdout: '', stderr: 'copydesk: --format jsn: there is no format `jsn`\n  Did you mean `json`?\n'})
})

test('--fail-on, --max-warnings and --quiet decide the exit code as they say', async (t) => {
  const cwd = folder({'a.txt': longArticle})
  const code = async (...args: string[]) => (await runCli(cwd, args)).code
  t.is(await code('--fail-on', 'warning'), 1)
  t.is(await code('--fail-on', 'info'), 1)
  t.is(await code('--fail-on', 'error'), 0)
  t.is(await code('--max-warnings', '0'), 1)
  t.is(await code('--max-warnings', '1'), 0)
  t.is(await code('--rule', 'article-wall-of-text=error'), 1)
  const quiet = await runCli(cwd, ['--quiet', '--max-warnings', '0', '--format', 'compact'])
  t.deepEqual(quiet, {code: 1, stdout: '', stderr: ''})
})

test('a path that does not exist: 2, the nearest name, and the others are still reported', async (t) => {
  const run = await runCli(folder({'articles/a.txt': longArticle}), ['artikles', 'articles', '--format', 'compact'])
  t.is(run.code, 2)
  t.regex(run.stdout, /^articles\/a\.txt:3:1 /)
  t.is(run.stderr, 'copydesk: No file or folder `artikles`. Did you mean `articles`?\n')
})

test('a glob that matches nothing, an empty folder: 2', async (t) => {
  const cwd = folder({'a.txt': cleanArticle, 'empty/notes.rst': 'x'})
  t.deepEqual(await runCli(cwd, ['*.md']), {code: 2, stdout: '', stderr: 'copydesk: Nothing matches `*.md`. Check the spelling, and the folder you are in.\n'})
  const empty = await runCli(cwd, ['empty'])
  t.is(empty.code, 2)
  const all = articleEndings().map((ending) => `.${ending}`)
  t.is(empty.stderr, `copydesk: No articles in \`empty\`. copydesk reads files that end in ${all.join(', ')}.\n`)
})

test('binary, UTF-16, invalid UTF-8, too large, unreadable: each is named with what to do, the others are reported', async (t) => {
  const cwd = folder({
    'binary.txt': Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 1]),
    'utf16.txt': Buffer.from('\ufeffCouncil', 'utf16le'),
    'latin1.txt': Buffer.from('Caf\u00e9 reopens\n\nThe caf\u00e9 is open.\n', 'latin1'),
    'large.txt': 'a'.repeat(20_000_000),
    'long.txt': longArticle,
    'locked.txt': cleanArticle,
  })
  chmodSync(join(cwd, 'locked.txt'), 0)
  // The superuser may read everything but this.
  const locked = process.getuid?.() === 0 ? '/proc/self/mem' : 'locked.txt'
  const run = await runCli(cwd, ['binary.txt', 'utf16.txt', 'latin1.txt', 'large.txt', 'long.txt', locked, '--format', 'compact'])
  t.is(run.code, 2)
  t.regex(run.stdout, /^long\.txt:3:1 [^\n]+\n$/)
  const lines = run.stderr.trim().split('\n')
  t.is(lines.length, 5)
  t.true(lines.includes('copydesk: binary.txt: is no text: byte 4 is zero. Leave binary files out with --ignore-pattern.'))
  t.true(lines.includes('copydesk: utf16.txt: is UTF-16. Save it as UTF-8.'))
  t.true(lines.includes('copydesk: latin1.txt: is not valid UTF-8: byte 3 (0xE9, in line 1). Save it as UTF-8; the file may be in Windows-1252.'))
  t.true(
    lines.includes(
      'copydesk: large.txt: has 20 MB, more than the 5 MB that copydesk reads. Raise the limit with --max-size, or leave the file out with --ignore-pattern.',
    ),
  )
  t.true(lines.some((line) => line.startsWith(`copydesk: ${locked}: cannot be read: `)))
})

test('broken front matter is a finding at its place, and the article is linted', async (t) => {
  const cwd = folder({'a.md': `---\ntitle: Council: a new wall\n---\n${longArticle}`})
  const run = await runCli(cwd, ['--format', 'json'])
  t.is(run.code, 1)
  const messages = jsonOf(run)[0]?.messages ?? []
  t.deepEqual(
    messages.map(({ruleId, severity}) => [ruleId, severity]),
    [
      ['copydesk-broken-front-matter', 'error'],
      ['article-wall-of-text', 'warning'],
    ],
  )
  t.is(messages[0]?.place.start.line, 2)
})

test('an unknown rule, a bad severity, an unknown option: 2, with the nearest name', async (t) => {
  const cwd = folder({'a.txt': cleanArticle})
  t.deepEqual(await runCli(cwd, ['--rule', 'article-wall-of-txt=off']), {
    code: 2,
    stdout: '',
    stderr: 'copydesk: --rule article-wall-of-txt=off: there is no rule `article-wall-of-txt`. Did you mean `article-wall-of-text`?\n',
  })
  t.deepEqual(await runCli(cwd, ['--rule', 'article-*=warn']), {
    code: 2,
    stdout: '',
    stderr: 'copydesk: --rule article-*=warn: `warn` is no severity\n  Use error, warning, info, off.\n',
  })
  const unknown = await runCli(cwd, ['--foramt', 'json'])
  t.is(unknown.code, 2)
  t.regex(unknown.stderr, /unknown option '--foramt'\n\(Did you mean --format\?\)/)
})

test('a config that is wrong: 2, with its place', async (t) => {
  const cwd = folder({'a.txt': cleanArticle, 'copydesk.config.json': '{"rules": {"article-wall-of-text": {"options": {"word": 9}}}}'})
  t.deepEqual(await runCli(cwd, []), {
    code: 2,
    stdout: '',
    stderr: 'copydesk: copydesk.config.json: rules.article-wall-of-text.options.word: `article-wall-of-text` has no such option. Did you mean `words`?\n',
  })
  t.is((await runCli(cwd, ['--no-config'])).code, 0)
})

test('standard input', async (t) => {
  const cwd = folder({})
  const run = await runCli(cwd, ['--stdin', '--stdin-filename', 'desk/new.md', '--format', 'compact'], longArticle)
  t.is(run.code, 0)
  t.regex(run.stdout, /^desk\/new\.md:3:1 warning /)
  t.is(
    (await runCli(cwd, ['--stdin'], Uint8Array.from([0xff, 0x41]))).stderr,
    'copydesk: stdin.txt: is not valid UTF-8: byte 0 (0xFF, in line 1)\n  Save it as UTF-8; the file may be in Windows-1252.\n',
  )
  t.is((await runCli(cwd, ['--stdin', 'a.txt'], '')).code, 2)
})

test('a reader that goes away is no failure', async (t) => {
  const article = Array.from({length: 3000}, (_, at) => `${'The council spoke about the wall. '.repeat(40)}${at}`).join('\n\n')
  const cwd = folder({'a.txt': `Council\n\n${article}\n`})
  const child = spawn(process.execPath, [cli, '--format', 'compact', 'a.txt'], {cwd})
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString()
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const code = await new Promise((done) => child.on('close', done))
  t.is(stderr, '')
  t.is(code, 0)
})

test('colours: only where they are wanted', async (t) => {
  const cwd = folder({'a.txt': longArticle})
  const coloured = async (args: string[], env: Record<string, string>) => (await runCli(cwd, args, '', env)).stdout.includes('\u001b[')
  t.false(await coloured([], {FORCE_COLOR: ''}), 'no terminal')
  t.true(await coloured([], {FORCE_COLOR: '1'}))
  t.false(await coloured(['--no-color'], {FORCE_COLOR: '1'}))
  t.false(await coloured([], {FORCE_COLOR: '1', NO_COLOR: '1'}))
  t.false(await coloured(['--format', 'stylish=out.txt'], {FORCE_COLOR: '1'}))
  t.notRegex(readFileSync(join(cwd, 'out.txt'), 'utf8'), /\u001b/)
})

test('--stats and what was compared go to standard error', async (t) => {
  const rule = `{about: {id: 'house-pair', family: 'house', severity: 'info', preset: 'all', summary: 'x.', why: 'x.', limits: 'x.', sources: []}, options: {}, examples: [], *compare() {}}`
  const files = {'copydesk.config.yaml': 'load: [./pair.mjs]', 'pair.mjs': `export default ${rule}`}
  const cwd = folder({...files, 'a.txt': longArticle, 'b.txt': cleanArticle})
  const run = await runCli(cwd, ['--stats', '--group', 'all'])
  t.regex(run.stderr, /^articles {3}2$/m)
  t.regex(run.stderr, /note: compared 2 of 2 articles in 1 event/)
  t.regex(run.stderr, /note: all together: a\.txt, b\.txt/)
  t.is((await runCli(cwd, ['--group', 'all', '--format', 'json'])).stderr, '', 'formats for machines have no notes')
})

test('--stats says what each stage and rule took, in threads too; --stats-file the same as JSON', async (t) => {
  const cwd = folder(Object.fromEntries(Array.from({length: 60}, (_, at) => [`${at}.txt`, at % 2 ? longArticle : cleanArticle])))
  const [plain, here, threads] = await Promise.all([
    runCli(cwd, ['--format', 'json']),
    runCli(cwd, ['--format', 'json', '--concurrency', 'off', '--stats', '--stats-file', 'here.json']),
    runCli(cwd, ['--format', 'json', '--concurrency', '2', '--stats-file', 'threads.json']),
  ])
  t.is(here?.stdout, plain?.stdout)
  t.is(threads?.stdout, plain?.stdout)
  t.is(threads?.stderr, '')
  for (const stage of ['find', 'load', 'parse', 'read', '  names', 'check', '  article-wall-of-text', 'facts', 'group', 'report', '  json'])
    t.regex(here?.stderr ?? '', new RegExp(`^${stage} +\\d+\\.\\d{3} s +\\d+\\.\\d %$`, 'm'))
  for (const file of ['here.json', 'threads.json']) {
    const stats = JSON.parse(readFileSync(join(cwd, file), 'utf8'))
    t.is(stats.articles, 60)
    const check = stats.stages.find(({name}: {name: string}) => name === 'check')
    t.true(check.parts.some((part: {name: string; seconds: number}) => part.name === 'article-wall-of-text' && part.seconds > 0))
    t.true(stats.stages.find(({name}: {name: string}) => name === 'read').seconds > 0)
  }
})

test('a folder and a bare glob mean the articles in them, an ending in the glob means itself', async (t) => {
  const cwd = folder({'news/A.TXT': cleanArticle, 'news/b.htm': cleanArticle, 'news/photo.jpg': Uint8Array.of(0), 'news/c.rst': cleanArticle})
  const paths = async (path: string) => jsonOf(await runCli(cwd, [path, '--format', 'json'])).map((file) => file.path)
  t.deepEqual(await paths('news'), ['news/A.TXT', 'news/b.htm'])
  t.deepEqual(await paths('news/*'), ['news/A.TXT', 'news/b.htm'])
  t.deepEqual(await paths('**/*.rst'), ['news/c.rst'])
  t.deepEqual(await paths('news/c.rst'), ['news/c.rst'])
})

test('a pattern cannot take files away', async (t) => {
  const run = await runCli(folder({'a.txt': cleanArticle}), ['!a.txt'])
  t.is(run.code, 2)
  t.regex(run.stderr, /--ignore-pattern/)
})

test('ignored articles: the file beside the config, the config, the command line, and --no-ignore', async (t) => {
  const cwd = folder({
    'a.txt': longArticle,
    'drafts/b.txt': longArticle,
    'old/c.txt': longArticle,
    'd.txt': longArticle,
    'node_modules/e/e.txt': longArticle,
    '.hidden/f.txt': longArticle,
    '.copydeskignore': '# not yet\ndrafts/\n',
    'copydesk.config.json': '{"ignore": ["old/**"]}',
  })
  const paths = async (...args: string[]) => jsonOf(await runCli(cwd, [...args, '--format', 'json'])).map(({path}) => path)
  t.deepEqual(await paths('--ignore-pattern', 'd.*'), ['a.txt'])
  t.deepEqual(await paths('--no-ignore'), ['a.txt', 'd.txt', 'drafts/b.txt', 'old/c.txt'])
  const named = await runCli(cwd, ['drafts/b.txt', 'a.txt', '--format', 'compact'])
  t.is(named.code, 0)
  t.is(named.stderr, 'copydesk: note: drafts/b.txt is ignored; --no-ignore lints it\n')
  t.is((await runCli(cwd, ['drafts'])).code, 2)
})

test('links out of the folder are not followed', async (t) => {
  const outside = folder({'secret.txt': longArticle})
  const cwd = folder({'articles/a.txt': cleanArticle, 'b.txt': longArticle})
  symlinkSync(join(outside, 'secret.txt'), join(cwd, 'articles/link.txt'))
  symlinkSync(outside, join(cwd, 'articles/all'))
  const run = await runCli(cwd, ['articles', '--format', 'json'])
  t.deepEqual(
    jsonOf(run).map(({path}) => path),
    ['articles/a.txt'],
  )
  const named = await runCli(cwd, ['articles/link.txt'])
  t.is(named.code, 2)
  t.is(named.stderr, 'copydesk: articles/link.txt: is, or goes through, a link that leads out of this folder. Name the place itself.\n')
})

test('the number of threads changes nothing', async (t) => {
  const cwd = folder(
    Object.fromEntries(
      Array.from({length: 130}, (_, at) => [
        `${at % 7}/article-${at}.${at % 3 ? 'txt' : 'md'}`,
        at % 2 ? cleanArticle : longArticle.replace('harbour', `harbour ${at}`),
      ]),
    ),
  )
  mkdirSync(join(cwd, 'x'))
  const outputs = await Promise.all(['off', '2', '3'].map((threads) => runCli(cwd, ['--concurrency', threads, '--format', 'json', '--group', 'all'])))
  t.is(jsonOf(outputs[0] as never).length, 130)
  for (const output of outputs) t.deepEqual(output, outputs[0])
})

test('explain, rules, inspect and facts', async (t) => {
  const cwd = folder({'a.txt': longArticle, 'b.txt': cleanArticle})
  const page = await runCli(cwd, ['explain', 'article-wall-of-text'])
  t.is(page.code, 0)
  t.regex(page.stdout, /^article-wall-of-text\n.*What it will not catch/s)
  t.is(
    (await runCli(cwd, ['explain', 'article-wall-of-texts'])).stderr,
    'copydesk: there is no rule `article-wall-of-texts`. Did you mean `article-wall-of-text`?\n',
  )
  const rules = JSON.parse((await runCli(cwd, ['rules', '--format', 'json'])).stdout) as Array<{id: string; severity: string}>
  t.is(rules.find(({id}) => id === 'article-wall-of-text')?.severity, 'warning')
  t.is(JSON.parse((await runCli(cwd, ['inspect', 'a.txt', '--format', 'json'])).stdout)[0].path, 'a.txt')
  t.is((await runCli(cwd, ['inspect', '.', '--format', 'ndjson'])).stdout.trim().split('\n').length, 2)
  t.regex((await runCli(cwd, ['inspect', 'a.txt'])).stdout, /^a\.txt\n {2}text, en, /)
  t.deepEqual(JSON.parse((await runCli(cwd, ['facts', '--group', 'all', '--format', 'json'])).stdout), [{by: 'all', articles: ['a.txt', 'b.txt'], rows: []}])
})

test('articles cannot speak to the terminal or to a workflow', async (t) => {
  const cwd = folder({
    '::error::x.txt': longArticle,
    'copydesk.config.json': JSON.stringify({
      phrases: [{id: 'house-wall', find: ['wall\u001b[2J'], examples: {hit: ['a wall\u001b[2J b'], clean: ['a wall']}}],
    }),
    'a.txt': 'Council\n\nA wall\u001b[2J stands here.\n',
  })
  for (const format of ['stylish', 'compact', 'json']) {
    const {stdout} = await runCli(cwd, ['--format', format])
    t.notRegex(stdout, /\u001b/, format)
    t.notRegex(stdout, /^\s*::/m, format)
    t.regex(stdout, /house-wall/, format)
  }
})
