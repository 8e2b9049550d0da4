/** The installed command: its code in one file, of which Node before version 22 finds the compiled form of the last run. */
import {chmodSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import module from 'node:module'
import {join} from 'node:path'
import process from 'node:process'
import test from 'ava'
import {cli, folder, longArticle, type Run, runCli} from './run-cli.js'

interface Tried {
  cwd: string
  run(args?: readonly string[], env?: Record<string, string>): Promise<Run>
  /** Names and times of what is kept. */
  kept(): Array<[name: string, written: number]>
  file(): string
}

function tried(): Tried {
  const cwd = folder({'a.txt': longArticle})
  const code = join(cwd, 'caches/copydesk/code')
  const names = (): string[] => {
    try {
      return readdirSync(code)
    } catch {
      return []
    }
  }
  return {
    cwd,
    run: (args = ['--no-cache', 'a.txt'], env = {}) => runCli(cwd, args, undefined, {CI: '', XDG_CACHE_HOME: join(cwd, 'caches'), ...env}),
    kept: () => names().map((name) => [name, statSync(join(code, name)).mtimeMs]),
    file: () => join(code, names()[0] as string),
  }
}

const byItself = 'enableCompileCache' in module
const before22 = byItself ? test.skip : test

test('the command is in one file, with the licences of what is in it; the compiler’s files are left as they are', (t) => {
  t.regex(readFileSync(cli, 'utf8'), /^#!\/usr\/bin\/env node\n.*commands\.cjs/s)
  t.regex(readFileSync('dist/src/cli.js', 'utf8'), /from '\.\/commands\/load-commands\.js'/)
  const notices = readFileSync('dist/THIRD-PARTY-NOTICES.txt', 'utf8')
  for (const name of ['commander', 'micromark', 'yaml']) t.regex(notices, new RegExp(`^${name} \\d+\\.`, 'm'))
})

before22('a run that reads an article keeps its code; the next ones use it, to the same effect', async (t) => {
  const {run, kept} = tried()
  await run(['--version'])
  await run(['explain', 'source-vague'])
  await run(['nowhere.txt'])
  await run(undefined, {CI: 'true'})
  t.deepEqual(kept(), [])
  const first = await run()
  const [written] = kept()
  t.truthy(written)
  const second = await run()
  t.deepEqual(second, first)
  t.deepEqual(kept(), [written], 'it is written once')
  await run(undefined, {NODE_OPTIONS: '--max-old-space-size=500'})
  t.is(kept().length, 2, 'other flags have code of their own')
})

before22('code that is broken is made anew; code that others may write is left alone', async (t) => {
  const {run, kept, file} = tried()
  const first = await run()
  const code = readFileSync(file())
  code[code.length >> 1] = (code[code.length >> 1] as number) ^ 255
  writeFileSync(file(), code)
  t.deepEqual(await run(), first)
  t.notDeepEqual(readFileSync(file()), code)
  writeFileSync(file(), code.subarray(0, 1000))
  t.deepEqual(await run(), first)
  t.true(statSync(file()).size > 1000)
  if (process.platform === 'win32') return
  chmodSync(file(), 0o666)
  const [before] = kept()
  t.deepEqual(await run(), first)
  t.deepEqual(kept(), [before])
})

before22('where nothing can be kept, nothing is said', async (t) => {
  const {cwd, run} = tried()
  writeFileSync(join(cwd, 'file'), '')
  const {code, stderr} = await run(undefined, {XDG_CACHE_HOME: join(cwd, 'file')})
  t.is(code, 0)
  t.is(stderr, '')
})
