/** The package as people get it: packed, installed into an empty project, and used as the page "Write a rule" says. */
import {execFileSync, spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import test from 'ava'
import {folder} from './run-cli.js'
import {follow, stepsOf} from './run-page.js'

test('the page “Write a rule” does what it says, with the packed package in an empty project', (t) => {
  const packed = folder({})
  const [{filename}] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', packed], {cwd: resolve('.'), encoding: 'utf8'}),
  )
  const steps = stepsOf(readFileSync('.github/WRITE_A_RULE.md', 'utf8'))
  // The one change: the package comes from here, and no time goes into what npm has to say.
  const adapt = (command: string): string =>
    command
      .replace(/(?<=npm install --save-dev .*)\.\/copydesk-[\d.]+\.tgz/, join(packed, filename))
      .replaceAll('npm install', 'npm install --prefer-offline --no-audit --no-fund --ignore-scripts')
  const project = folder({})
  const outcomes = follow(steps, project, adapt)
  const shown = outcomes.filter(({expected}) => expected !== undefined)
  t.true(shown.length >= 5, 'the page shows what its commands print')
  for (const {command, printed, expected = ''} of shown) t.is(withoutTap(printed, command), expected, command)

  const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', '--types', '']
  const rules = ['rules/house-knots/index.ts', 'rules/house-unnamed-official/index.ts']
  const typed = spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), ...options, ...rules], {cwd: project, encoding: 'utf8'})
  t.is(typed.stdout, '', 'the types that the package ships fit together, and know the article')
})

/** What Node's test runner prints, with its times, is its own affair. */
function withoutTap(printed: string, command: string): string {
  return command.startsWith('node --test') ? printed.slice(printed.lastIndexOf('# duration_ms')).replace(/^.*\n/, '') : printed
}
