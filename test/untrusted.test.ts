/** What strangers' articles try: each attack works where it is allowed to, and fails where it is not. */
import {execFileSync} from 'node:child_process'
import {mkdirSync, readFileSync, symlinkSync} from 'node:fs'
import {basename, join} from 'node:path'
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
