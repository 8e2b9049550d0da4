/** The hook that the documents show, by pre-commit where that is installed, else by its command. */
import {execFileSync, spawnSync} from 'node:child_process'
import {chmodSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'ava'
import {parse} from 'yaml'
import {articleEndings} from '../src/parse/formats/index.js'
import {git, write} from './repository.js'
import {cleanArticle, cli, folder} from './run-cli.js'

const [, config = ''] = /^```yaml\n(repos:\n.*?)^```$/ms.exec(readFileSync('.github/PULL_REQUESTS.md', 'utf8')) ?? []
const hook = parse(config).repos[0].hooks[0] as {entry: string; files: string; language: string; require_serial: boolean}
const installed = spawnSync('pre-commit', ['--version']).status === 0
const command = process.platform === 'win32' ? test.skip : test

const dead = (count: string, said: string): string =>
  `${count} dead in fire on ferry near Port Lansing\n\nA fire on the ferry Northern Star off Port Lansing killed ${count} people on Wednesday, ${said} said.\n\nThe burning ferry Northern Star drifted towards the oil pier of Port Lansing, the coast guard said.\n`

/** A repository in which copydesk is installed as npm does it. */
function project(): string {
  const bin = 'node_modules/.bin/copydesk'
  const cwd = folder({
    [bin]: `#!/bin/sh\nexec ${JSON.stringify(process.execPath)} ${JSON.stringify(cli)} "$@"\n`,
    '.pre-commit-config.yaml': config,
    '.gitignore': 'node_modules\n',
  })
  chmodSync(join(cwd, bin), 0o755)
  git(cwd, 'init', '-q')
  return cwd
}

/** What the hook says of the files that are about to be committed. */
function runHook(cwd: string, files: Record<string, string>): {code: number | null; output: string} {
  write(cwd, files)
  git(cwd, 'add', '-A')
  const [program = '', ...args] = installed
    ? ['pre-commit', 'run', '--color=never']
    : [...hook.entry.split(' '), ...Object.keys(files).filter((file) => new RegExp(hook.files).test(file))]
  const {status, stdout, stderr} = spawnSync(program, args, {
    cwd,
    env: {...process.env, PRE_COMMIT_HOME: join(cwd, 'node_modules/.pre-commit'), npm_config_offline: 'true'},
    encoding: 'utf8',
  })
  return {code: status, output: stdout + stderr}
}

test('the hook looks at every file that a folder would be searched for', (t) => {
  t.is(hook.files, `\\.(${articleEndings().join('|')})$`)
})

command(`a commit is checked${installed ? ' by pre-commit' : ' (pre-commit is not installed: by the command of the hook)'}`, (t) => {
  t.true(hook.require_serial, 'articles of one commit are compared')
  const cwd = project()
  const clean = runHook(cwd, {'news/a b.md': `# ${cleanArticle}`, 'notes.rst': 'Experts say so.'})
  t.is(clean.code, 0, clean.output)
  execFileSync('git', ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', 'commit', '-q', '-m', 'First'], {cwd})
  const clash = runHook(cwd, {'news/c.txt': dead('Twelve', 'the coast guard'), 'news/d.txt': dead('Fourteen', 'officials in Lansing')})
  t.is(clash.code, 1, clash.output)
  t.regex(clash.output, /event-number-mismatch/)
  t.notRegex(clash.output, /a b\.md/)
})
