/** `copydesk rules`: every rule, its severity here, its preset, what it flags. */
import {rules as builtIn} from '../../rules/index.js'
import {UsageError} from '../base/faults.js'
import {printable, printableJson} from '../base/printable.js'
import {ownRules} from '../engine/directive-rules.js'
import type {Rule} from '../model/rule.js'
import {planFor} from '../run/project.js'
import {type PlanOptions, planRequest, print} from './shared.js'

interface Options extends PlanOptions {
  format: 'text' | 'json'
  test?: boolean
}

export async function run(_none: unknown, options: Options): Promise<0 | 1> {
  const project = await planFor(planRequest(options))
  if (options.test) return test([...project.rules.values()].filter((rule) => ![...builtIn, ...ownRules].includes(rule)))
  const here = new Map(project.rulesFor('article.txt').map(({rule, severity}) => [rule, severity]))
  const rows = [...project.rules.values()]
    .map((rule) => ({id: rule.about.id, severity: here.get(rule) ?? 'off', preset: rule.about.preset, summary: rule.about.summary, options: rule.options}))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const width = Math.max(...rows.map(({id}) => id.length))
  await print(
    options.format === 'json'
      ? `${printableJson(rows, 2)}\n`
      : rows.map(({id, severity, preset, summary}) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${preset.padEnd(11)}  ${summary}\n`).join(''),
  )
  return 0
}

/** Runs the examples of the rules a config brings along. */
async function test(rules: readonly Rule[]): Promise<0 | 1> {
  if (rules.length === 0)
    throw new UsageError('The config has no rules of its own to test', '`copydesk init --rule <id>` writes one; phrases stand in `phrases` of the config.')
  const {describeFailure, failuresOf} = await import('../engine/test-rule.js')
  let failed = 0
  for (const rule of rules) {
    const failures = await failuresOf(rule)
    failed += failures.length > 0 ? 1 : 0
    const examples = `${rule.examples.length} example${rule.examples.length === 1 ? '' : 's'}`
    await print(
      `${failures.length > 0 ? '✖' : '✔'} ${rule.about.id} (${examples})\n${failures.map((failure) => visibleLines(describeFailure(failure))).join('')}`,
    )
  }
  await print(`\n${rules.length - failed} passed, ${failed} failed\n`)
  return failed > 0 ? 1 : 0
}

function visibleLines(text: string): string {
  return text
    .split('\n')
    .map((line) => `    ${printable(line)}\n`)
    .join('')
}
