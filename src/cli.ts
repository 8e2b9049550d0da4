#!/usr/bin/env node
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {rules} from '../rules/index.js'
import {inspectionOf} from './inspect.js'
import {lintTexts} from './lint.js'
import {parse} from './parse.js'
import {planOf} from './plan.js'
import {read} from './read.js'

const [command, ...rest] = process.argv.slice(2)
const args = command === 'inspect' || command === 'facts' || command === 'lint' ? rest : process.argv.slice(2)
const paths = args.filter((arg, at) => !arg.startsWith('-') && !['--format', '--group', '--preset'].includes(args[at - 1] ?? ''))
const option = (name: string) => args[args.indexOf(name) + 1]
const files = paths
  .flatMap((path) =>
    statSync(path).isDirectory()
      ? (readdirSync(path, {recursive: true}) as string[]).map((name) => join(path, name)).filter((name) => /\.(txt|md|html)$/.test(name))
      : [path],
  )
  .sort()
if (command === 'inspect') {
  for (const path of files) {
    const text = readFileSync(path, 'utf8')
    process.stdout.write(`${JSON.stringify(inspectionOf(read(path, await parse(path, text)), text))}\n`)
  }
} else {
  const result = await lintTexts(
    files.map((path) => ({path, text: readFileSync(path, 'utf8')})),
    planOf(rules, 'all', (args.includes('--group') ? option('--group') : 'auto') as 'auto'),
  )
  if (command === 'facts')
    process.stdout.write(JSON.stringify(result.events.map((event) => ({by: event.by, articles: event.accounts.map((account) => account.path)}))))
  else {
    for (const fault of result.faults) process.stderr.write(`${JSON.stringify(fault)}\n`)
    process.stdout.write(
      JSON.stringify(
        result.paths.map((path) => ({
          path,
          cwd: process.cwd(),
          history: [path],
          messages: result.findings
            .filter((finding) => finding.path === path)
            .map(({message, rule, severity, place, note, related}) => ({
              reason: message,
              ruleId: rule,
              source: 'copydesk',
              severity,
              place,
              note,
              related: related.map((item) => ({path: item.path, place: item.place, reason: item.message})),
            })),
        })),
      ),
    )
  }
}
