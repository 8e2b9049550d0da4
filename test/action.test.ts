/**
 * The GitHub Action as a runner starts it: its bundle, in a real repository with the merge of a pull request checked out, with the
 * environment and the event file that GitHub provides. Under this Node, and under Node 24 too where it can be found.
 */
import {spawn} from 'node:child_process'
import {existsSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {delimiter, dirname, join} from 'node:path'
import test from 'ava'
import {runAction} from '../src/action/run.js'
import {actionFolder, bundleAction} from '../src/dev/bundle.js'
import {commandsIn, decoders, isAnnotation} from './reporters/decode.js'
import {commit, git, write} from './repository.js'
import {cleanArticle, folder, longArticle} from './run-cli.js'

/** Needs links, or names that Windows has not. */
const onPosix = process.platform === 'win32' ? test.skip : test

const bundle = bundleAction().then((files) => {
  const path = folder(files)
  return join(path, 'index.mjs')
})

/** NODE_24, or `node24` on the path. */
const node24 = [process.env.NODE_24, ...(process.env.PATH ?? '').split(delimiter).map((entry) => join(entry, 'node24'))].find(
  (file) => file && existsSync(file),
)
const nodes: Array<[name: string, file: string | undefined]> = [
  [`Node ${process.versions.node.split('.')[0]}`, process.execPath],
  ...(process.versions.node.startsWith('24.') ? [] : ([['Node 24', node24]] as Array<[string, string | undefined]>)),
]

interface Started {
  code: number | null
  log: string
  summary: string
  outputs: Record<string, string>
  annotations: Array<{name: string; properties: Record<string, string>; message: string}>
}

type Start = (cwd: string, inputs?: Record<string, string>, more?: Record<string, string>) => Promise<Started>

/** What the runner sets. Hyphens stay, as in INPUT_CHANGED-ONLY. */
function environment(cwd: string, inputs: Record<string, string>, more: Record<string, string>): Record<string, string> {
  const event = more.GITHUB_EVENT_PATH ? {} : eventOf(cwd)
  const state = folder({'event.json': JSON.stringify(event), 'summary.md': '', 'output.txt': ''})
  return {
    PATH: process.env.PATH ?? '',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: join(state, 'event.json'),
    GITHUB_OUTPUT: join(state, 'output.txt'),
    GITHUB_STEP_SUMMARY: join(state, 'summary.md'),
    GITHUB_WORKSPACE: cwd,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...more,
  }
}

function eventOf(cwd: string): object {
  const hash = (ref: string): string => git(cwd, 'rev-parse', ref).trim()
  return existsSync(join(cwd, '.git'))
    ? {action: 'synchronize', number: 12, pull_request: {base: {ref: 'main', sha: hash('main')}, head: {ref: 'change', sha: hash('change')}}}
    : {}
}

function finished(code: number | null, log: string, env: Record<string, string>): Started {
  const written = readFileSync(env.GITHUB_OUTPUT ?? '', 'utf8')
  const outputs = Object.fromEntries([...written.matchAll(/^([\w-]+)<<(\S+)\n(.*)\n\2$/gm)].map(([, name, , value]) => [name, value]))
  return {code, log, summary: readFileSync(env.GITHUB_STEP_SUMMARY ?? '', 'utf8'), outputs, annotations: commandsIn(log).filter(isAnnotation)}
}

const started =
  (node: string): Start =>
  async (cwd, inputs = {}, more = {}) => {
    const env = environment(cwd, inputs, more)
    const file = await bundle
    return new Promise((done, fail) => {
      const child = spawn(node, [file], {cwd: folder({}), env})
      const out: Buffer[] = []
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => out.push(chunk))
      child.on('error', fail)
      child.on('close', (code) => done(finished(code, Buffer.concat(out).toString(), env)))
    })
  }

/** The same code without a process and a bundle. */
const inProcess: Start = async (cwd, inputs = {}, more = {}) => {
  const env = environment(cwd, inputs, more)
  let log = ''
  const code = await runAction(env, (text) => {
    log += text
  })
  return finished(code, log, env)
}

/** A repository whose branch `change` became a pull request: checked out is its merge into main, as actions/checkout does it. */
function pullRequest(before: Record<string, string>, after: Record<string, string>): string {
  const cwd = folder(before)
  git(cwd, 'init', '-q', '-b', 'main')
  commit(cwd)
  git(cwd, 'switch', '-q', '-c', 'change')
  write(cwd, after)
  commit(cwd)
  git(cwd, 'switch', '-q', 'main')
  write(cwd, {'notes.rst': 'Meanwhile on main.\n'})
  commit(cwd)
  git(cwd, 'switch', '-q', '--detach')
  git(cwd, 'merge', '-q', '--no-ff', '-m', 'Merge', 'change')
  return cwd
}

const wrong = 'The council met on Thursday, Oct. 8, 2025, the clerk, Rhona Baird, said.'
const wrongToo = 'It will meet again on Friday, Oct. 15, 2025, she said.'
const right = 'The wall is nine metres high, the clerk, Rhona Baird, said.'
const story = (...paragraphs: string[]): string => `Council approves new harbour wall\n\n${paragraphs.join('\n\n')}\n`
const fire = (dead: string, said: string): string =>
  `${dead} dead in fire on ferry near Port Lansing\n\nA fire on the ferry Northern Star off Port Lansing killed ${dead} people on Wednesday, ${said} said.\n\nThe burning ferry Northern Star drifted towards the oil pier of Port Lansing, the coast guard said.\n`
const changed = {'changed-only': 'true'}

for (const [name, node] of nodes) {
  if (!node) {
    test.skip(`${name}: not found; set NODE_24 to its executable to run the tests of the action under it`, () => {})
    continue
  }
  const start = started(node)

  test(`${name}: clean`, async (t) => {
    const run = await start(pullRequest({'a.txt': cleanArticle}, {'b.txt': cleanArticle.replace('Council', 'Board')}))
    t.deepEqual([run.code, run.annotations], [0, []], run.log)
    t.deepEqual(run.outputs, {errors: '0', warnings: '0', 'articles-checked': '2', 'articles-with-findings': '0', 'sarif-file': '', 'exit-code': '0'})
    t.regex(run.summary, /^## copydesk\n\n\*\*nothing\*\* in 0 of 2 articles\n$/)
  })

  test(`${name}: a new error`, async (t) => {
    const cwd = pullRequest({'desk/a.txt': story(wrong, right)}, {'desk/a.txt': story(wrong, right, wrongToo)})
    const run = await start(cwd, {
      ...changed,
      'working-directory': 'desk',
      'sarif-file': 'out/copydesk.sarif',
      report: 'junit=out/copydesk.xml\nrdjson=out/rd.json',
    })
    t.is(run.code, 1, run.log)
    t.deepEqual(
      run.annotations.map(({name, properties}) => [name, properties.file, properties.line, properties.title]),
      [['error', 'desk/a.txt', '7', 'fact-weekday-mismatch']],
    )
    t.deepEqual(run.outputs, {
      errors: '1',
      warnings: '0',
      'articles-checked': '1',
      'articles-with-findings': '1',
      'sarif-file': 'desk/out/copydesk.sarif',
      'exit-code': '1',
    })
    t.deepEqual(
      decoders.markdown?.(run.summary).map(({path, line}) => [path, line]),
      [['a.txt', 7]],
    )
    t.deepEqual(
      decoders.sarif?.(readFileSync(join(cwd, run.outputs['sarif-file'] ?? ''), 'utf8')).map(({path, line}) => [path, line]),
      [['desk/a.txt', 7]],
    )
    t.is(decoders.junit?.(readFileSync(join(cwd, 'desk/out/copydesk.xml'), 'utf8')).length, 1)
    t.is(decoders.rdjson?.(readFileSync(join(cwd, 'desk/out/rd.json'), 'utf8')).length, 1)
  })

  test(`${name}: an old error only`, async (t) => {
    const run = await start(pullRequest({'a.txt': story(wrong)}, {'a.txt': story(wrong, right)}), changed)
    t.deepEqual([run.code, run.annotations, run.outputs.errors], [0, [], '0'], run.log)
    t.is(run.outputs['articles-checked'], '1')
  })

  test(`${name}: an old error that moved`, async (t) => {
    const cwd = pullRequest({'a.txt': story(wrong, right)}, {'a.txt': story(right, `${right} ${wrong.replace(' met ', '\nmet ')}`)})
    const run = await start(cwd, changed)
    t.deepEqual([run.code, run.annotations], [0, []], run.log)
  })

  test(`${name}: a finding whose other side is in an article that did not change`, async (t) => {
    const cwd = pullRequest({'a.txt': fire('Twelve', 'the coast guard'), 'c.txt': cleanArticle}, {'b.txt': fire('Fourteen', 'officials in Lansing')})
    const run = await start(cwd, {...changed, 'fail-on': 'warning'})
    t.is(run.code, 1, run.log)
    t.is(run.outputs['articles-checked'], '2')
    const clash = run.annotations.find(({properties}) => properties.title === 'event-number-mismatch')
    t.true(['a.txt', 'b.txt'].includes(clash?.properties.file ?? ''))
    t.regex(clash?.message ?? '', /[ab]\.txt:1:1 /)
  })

  test(`${name}: 200 findings`, async (t) => {
    const many = (title: string, count: number): string =>
      `${title}\n\n${Array.from({length: count}, (_, at) => `${wrong} It took ${at + 2} hours.`).join('\n\n')}\n`
    const rules = {'*': 'off', 'fact-weekday-mismatch': 'error'}
    const config = JSON.stringify({rules, overrides: [{files: ['old/**'], rules: {'fact-weekday-mismatch': 'warning'}}]})
    const after = {'b.txt': many('Council meets again', 60), 'c.txt': many('Board of the harbour meets', 40), 'old/d.txt': many('Ferry sails', 100)}
    const run = await start(pullRequest({'a.txt': cleanArticle, 'copydesk.config.json': config}, after))
    const kinds = (kind: string) => run.annotations.filter(({name, properties}) => name === kind && properties.line)
    t.deepEqual([run.outputs.errors, run.outputs.warnings, run.code], ['100', '100', 1], run.log.slice(0, 2000))
    t.deepEqual([kinds('error').length, kinds('warning').length, run.annotations.length], [10, 10, 20])
    t.deepEqual(new Set(kinds('error').map(({properties}) => properties.file)), new Set(['b.txt', 'c.txt']))
    t.regex(run.log, /^copydesk: 90 errors, 90 warnings without an annotation/m)
    t.is(decoders.github?.(run.log).length, 200, 'the log has them all')
    t.is(decoders.markdown?.(run.summary).length, 200, 'and so has the summary')
  })

  onPosix(`${name}: an article, its name and its config attack`, async (t) => {
    const payload = 'wall\u001b[2J::error::owned ##[error]owned <img src=x onerror=alert(1)> [x](https://spy.example) | cell'
    const config = {
      rules: {'*': 'off', 'fact-weekday-mismatch': 'error', 'house-wall': 'warning'},
      phrases: [
        {
          id: 'house-wall',
          find: [payload],
          message: `\r\n::add-mask::owned ${payload}`,
          note: '%0A::error::owned',
          examples: {hit: [payload], clean: ['wall']},
        },
      ],
    }
    const cwd = pullRequest(
      {'a.txt': cleanArticle},
      {'::error::owned%0A.txt': story(`A ${payload} stands here.`), 'copydesk.config.json': JSON.stringify(config), 'line\n::error::owned\n.txt': story(wrong)},
    )
    const run = await start(cwd)
    t.true(run.log.includes('house-wall'), run.log)
    t.deepEqual(
      commandsIn(run.log).map(({name}) => name),
      ['error', 'warning'],
    )
    t.deepEqual(run.annotations.map(({properties}) => properties.title).sort(), ['fact-weekday-mismatch', 'house-wall'])
    t.notRegex(run.log, /\u001b|\r/)
    t.is(decoders.markdown?.(run.summary).length, 2)
    t.notRegex(run.summary, /<img|\]\(|onerror=/)
    t.deepEqual(Object.keys(run.outputs).length, 6)
  })

  test(`${name}: a config that is a program runs only when it is trusted`, async (t) => {
    const mark = join(folder({}), 'owned')
    const program = `import {writeFileSync} from 'node:fs'\nwriteFileSync(${JSON.stringify(mark)}, 'owned')\nexport default {rules: {'source-vague': 'off'}}\n`
    const cwd = pullRequest({'a.txt': cleanArticle}, {'copydesk.config.mjs': program})
    const refused = await start(cwd)
    t.deepEqual([refused.code, refused.outputs['exit-code'], existsSync(mark)], [2, '2', false], refused.log)
    t.regex(refused.annotations[0]?.message ?? '', /copydesk\.config\.mjs.*\n.*trust-config/)
    const trusted = await start(cwd, {'trust-config': 'true'})
    t.deepEqual([trusted.code, existsSync(mark)], [0, true], trusted.log)
  })
}

test('the bundle has no way to other files: one module, and the licences of what is in it', async (t) => {
  const {'index.mjs': code = '', 'THIRD-PARTY-NOTICES.txt': notices = ''} = await bundleAction()
  t.deepEqual(
    [...code.matchAll(/\bimport\("([^"]+)"\)/g)].map(([, name]) => name).filter((name) => !name?.startsWith('node:')),
    ['piscina'],
  )
  for (const name of ['unified', 'remark-parse', 'parse-english', 'valibot', 'yaml', 'rehype-parse']) t.regex(notices, new RegExp(`^${name} \\d`, 'm'))
  t.notRegex(notices, /\((?:A?GPL|LGPL)/)
})

test('rules and plugins that a config of a pull request brings along are not loaded', async (t) => {
  const mark = join(folder({}), 'owned')
  const rule = `import {writeFileSync} from 'node:fs'\nwriteFileSync(${JSON.stringify(mark)}, 'owned')\nexport default []\n`
  const attacks: Array<[config: string, refused: RegExp]> = [
    ['load: [./rule.mjs]', /load/],
    ['load: [evil]', /load/],
    ['markdown: [evil]', /markdown/],
    ['text: [[evil, {}]]', /text/],
    ['extends: evil', /extends/],
    ['extends: ./rule.mjs', /rule\.mjs/],
    ['extends: ../secret.json', /secret\.json/],
    ['files: ["../**/*.txt"]', /files|leads out/],
  ]
  for (const [config, refused] of attacks) {
    const cwd = folder({
      'a.txt': cleanArticle,
      'copydesk.config.yaml': config,
      'rule.mjs': rule,
      'node_modules/evil/package.json': '{"main": "i.mjs"}',
      'node_modules/evil/i.mjs': rule,
    })
    writeFileSync(join(dirname(cwd), 'secret.json'), '{}')
    const run = await inProcess(cwd)
    t.is(run.code, 2, config)
    t.regex(run.annotations[0]?.message ?? '', refused, config)
    t.false(existsSync(mark), config)
  }
})

onPosix('a config that is a link out of the repository is not read', async (t) => {
  const secret = folder({'secret.json': 'root:x:0:0:secret'})
  const cwd = folder({'a.txt': cleanArticle})
  symlinkSync(join(secret, 'secret.json'), join(cwd, 'copydesk.config.json'))
  const run = await inProcess(cwd)
  t.is(run.code, 2)
  t.notRegex(run.log, /root:x|secret/)
})

onPosix('a working directory is a folder of the checkout, and no link out of it', async (t) => {
  const outside = folder({'secret.txt': longArticle})
  const cwd = folder({'desk/a.txt': longArticle})
  symlinkSync(outside, join(cwd, 'link'))
  symlinkSync('desk', join(cwd, 'inner'))
  for (const [inputs, message] of [
    [{'working-directory': 'link'}, /working-directory: `link` is, or goes through, a link that leads out of the checkout/],
    [{'working-directory': 'gone'}, /working-directory: there is no folder `gone` in the checkout/],
    [{files: 'link'}, /is, or goes through, a link that leads out/],
    [{files: 'link/secret.txt'}, /is, or goes through, a link that leads out/],
    [{files: 'desk', baseline: 'link/secret.txt'}, /--baseline link\/secret.txt: is, or goes through, a link that leads out/],
  ] as const) {
    const run = await inProcess(cwd, inputs)
    t.is(run.code, 2)
    t.regex(run.annotations[0]?.message ?? '', message)
    t.notRegex(run.log, /wall-of-text/)
  }
  t.is((await inProcess(cwd, {'working-directory': 'inner'})).outputs['articles-checked'], '1')
})

onPosix('a report is not written through a link that leads out', async (t) => {
  const outside = folder({bashrc: 'mine'})
  const cwd = folder({'a.txt': cleanArticle})
  symlinkSync(join(outside, 'bashrc'), join(cwd, 'copydesk.sarif'))
  symlinkSync(outside, join(cwd, 'reports'))
  for (const inputs of [{'sarif-file': 'copydesk.sarif'}, {report: 'json=reports/bashrc'}, {report: 'json=reports/new/file.json'}]) {
    const run = await inProcess(cwd, inputs)
    t.is(run.code, 2, JSON.stringify(inputs))
    t.regex(run.annotations[0]?.message ?? '', /link that leads out/)
  }
  t.is(readFileSync(join(outside, 'bashrc'), 'utf8'), 'mine')
  t.false(existsSync(join(outside, 'new/file.json')))
})

test('events: push, merge group, a checkout without the merge, one that is too shallow, none at all', async (t) => {
  const cwd = pullRequest({'a.txt': story(wrong)}, {'b.txt': story(wrongToo)})
  const main = git(cwd, 'rev-parse', 'main').trim()
  const withEvent = (event: object, at = cwd) => inProcess(at, changed, {GITHUB_EVENT_PATH: join(folder({'event.json': JSON.stringify(event)}), 'event.json')})
  t.is((await withEvent({before: main})).outputs.errors, '1')
  t.is((await withEvent({merge_group: {base_sha: main}})).outputs.errors, '1')
  const all = await withEvent({before: '0'.repeat(40)})
  t.is(all.outputs.errors, '2')
  t.regex(all.log, /^note: nothing to compare with/m)
  const clone = (depth: string): string => {
    const path = join(folder({}), 'clone')
    git(cwd, 'clone', '-q', '--depth', depth, `file://${cwd}`, path)
    return path
  }
  const event = eventOf(cwd)
  t.is((await withEvent(event, clone('2'))).outputs.errors, '1', 'two commits are enough for the merge of a pull request')
  const shallow = await withEvent(event, clone('1'))
  t.is(shallow.code, 2)
  t.regex(shallow.annotations[0]?.message ?? '', /fetch-depth/)
  const merge = await inProcess(cwd, changed, {
    GITHUB_REF: 'refs/pull/12/merge',
    GITHUB_EVENT_PATH: join(folder({'event.json': '{"pull_request": {}}'}), 'event.json'),
  })
  t.is(merge.outputs.errors, '1', 'the name of the ref tells the merge as well')
  git(cwd, 'checkout', '-q', 'change')
  const named = {
    GITHUB_BASE_REF: 'main',
    GITHUB_EVENT_PATH: join(folder({'event.json': `{"pull_request": {"base": {"sha": "${'1'.repeat(40)}"}}}`}), 'event.json'),
  }
  t.is((await inProcess(cwd, changed, named)).outputs.errors, '1', 'the branch, where its commit is not there')
  t.is((await withEvent(event)).outputs.errors, '1', 'the head of the pull request itself')
})

test('inputs: a baseline, no annotations, no summary, a limit; what is wrong is said', async (t) => {
  const cwd = folder({'a.txt': story(wrong, 'Experts say the wall will hold.')})
  const quiet = await inProcess(cwd, {annotations: 'false', summary: 'false'})
  t.deepEqual([quiet.annotations, quiet.summary, quiet.code], [[], '', 1])
  t.regex(quiet.log, /^a\.txt\n3:20-3:42 +error /m)
  t.is((await inProcess(cwd, {'max-annotations': '1'})).annotations.length, 1)
  t.is((await inProcess(cwd, {files: 'a.txt\nb.txt'})).code, 2)
  t.is((await inProcess(cwd, {files: 'a.txt', 'max-warnings': '0', 'fail-on': 'error'})).code, 1)
  write(cwd, {'known.json': '{"version": 1, "findings": []}'})
  t.is((await inProcess(cwd, {baseline: 'known.json'})).outputs.errors, '1')
  for (const inputs of [
    {'fail-on': 'never'},
    {'changed-only': 'yes'},
    {'max-warnings': '-1'},
    {report: 'json'},
    {report: 'jsno=a.json'},
    {baseline: 'none.json'},
    {config: 'none.json'},
  ] as Array<Record<string, string>>) {
    const run = await inProcess(cwd, inputs)
    t.deepEqual([run.code, run.outputs['exit-code'], run.annotations.length > 0], [2, '2', true], JSON.stringify(inputs))
  }
})

test('action.yml names every input and output', (t) => {
  const text = readFileSync(join(actionFolder, 'action.yml'), 'utf8')
  const names = (part: string): string[] =>
    [...(new RegExp(`^${part}:\\n((?:  .*\\n)+)`, 'm').exec(text)?.[1] ?? '').matchAll(/^ {2}([\w-]+):$/gm)].map(([, name]) => name ?? '')
  t.deepEqual(
    names('inputs').sort(),
    [...readFileSync('src/action/inputs.ts', 'utf8').matchAll(/(?:text|lines)\('([a-z-]+)'\)/g)]
      .map(([, name]) => name ?? '')
      .filter((name, at, all) => all.indexOf(name) === at)
      .sort(),
  )
  t.deepEqual(names('outputs'), ['errors', 'warnings', 'articles-checked', 'articles-with-findings', 'sarif-file', 'exit-code'])
})
