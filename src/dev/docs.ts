/**
 * Writes the page of each rule and the table of rules in the README from the rules themselves.
 * With `--check` it writes nothing and fails when a file would change.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import process from 'node:process'
import {rules} from '../../rules/index.js'
import {describeFindings, runExample} from '../engine/run-example.js'
import {rulePage, ruleTable} from './rule-page.js'

const root = new URL('../../../', import.meta.url)
const tableStart = '<!-- rules start -->'
const tableEnd = '<!-- rules end -->'

const wanted = new Map<string, string>()
for (const rule of rules) {
  const outputs = []
  for (const example of rule.examples) outputs.push(describeFindings(await runExample(rule, example), example.articles))
  wanted.set(`rules/${rule.about.id}/README.md`, rulePage(rule, outputs))
}
const readme = readFileSync(new URL('README.md', root), 'utf8')
const from = readme.indexOf(tableStart)
const to = readme.indexOf(tableEnd)
if (from < 0 || to < from) throw new Error(`README.md needs ${tableStart} and ${tableEnd}, with the table of rules between them`)
wanted.set('README.md', `${readme.slice(0, from + tableStart.length)}\n${ruleTable(rules)}\n${readme.slice(to)}`)

const stale: string[] = []
for (const [path, content] of wanted) {
  const file = new URL(path, root)
  if (readOrEmpty(file) === content) continue
  stale.push(path)
  if (!process.argv.includes('--check')) writeFileSync(file, content)
}
if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`Out of date, run \`npm run docs\`: ${stale.join(', ')}`)
  process.exitCode = 1
}

function readOrEmpty(file: URL): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}
