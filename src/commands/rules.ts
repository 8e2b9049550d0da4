/** `copydesk rules`: every rule, its severity here, its preset, what it flags. */
import {planFor} from '../project.js'
import {printableJson} from '../reporters/visible.js'
import {type PlanOptions, planRequest, print} from './shared.js'

interface Options extends PlanOptions {
  format: 'text' | 'json'
}

export async function run(_none: unknown, options: Options): Promise<0> {
  const project = await planFor(planRequest(options))
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
