/**
 * Writes the page of each rule, and in the README the table of rules and that of formats, from the rules and the formats themselves.
 * With `--check` it writes nothing and fails when a file would change.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import process from 'node:process'
import {rules} from '../../rules/index.js'
import {describeFindings, runExample} from '../engine/run-example.js'
import {formatTable} from './format-table.js'
import {rulePage, ruleTable} from './rule-page.js'

const root = new URL('../../../', import.meta.url)

const wanted = new Map<string, string>()
for (const rule of rules) {
  const outputs = []
  for (const example of rule.examples) outputs.push(describeFindings(await runExample(rule, example), example.articles))
  wanted.set(`rules/${rule.about.id}/README.md`, rulePage(rule, outputs))
}
const readme = readFileSync(new URL('README.md', root), 'utf8')
wanted.set('README.md', withTable(withTable(readme, 'rules', ruleTable(rules)), 'formats', formatTable()))

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

/** `page` with the table between the two comments that name it. */
function withTable(page: string, name: string, table: string): string {
  const [start, end] = [`<!-- ${name} start -->`, `<!-- ${name} end -->`]
  const from = page.indexOf(start)
  const to = page.indexOf(end)
  if (from < 0 || to < from) throw new Error(`README.md needs ${start} and ${end}, with the table of ${name} between them`)
  return `${page.slice(0, from + start.length)}\n${table}\n${page.slice(to)}`
}

function readOrEmpty(file: URL): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}
