/** `copydesk explain <rule>`: the rule's page in the terminal. */

import {UsageError} from '../base/faults.js'
import {printable} from '../base/printable.js'
import {unknownRule} from '../engine/plan.js'
import type {Rule} from '../model/rule.js'
import {planFor} from '../run/project.js'
import {hasColor, type PlanOptions, planRequest, print} from './shared.js'

export async function run(id: string, options: PlanOptions): Promise<0> {
  const project = await planFor(planRequest(options))
  const rule = project.rules.get(id)
  if (!rule) throw new UsageError(unknownRule(id, project.rules))
  const here = project.rulesFor('article.txt').find((planned) => planned.rule === rule)
  await print(pageOf(rule, here?.severity ?? 'off', hasColor(options)))
  return 0
}

function pageOf({about, options, strict, examples}: Rule, severity: string, color: boolean): string {
  const bold = (text: string): string => (color ? `\u001b[1m${text}\u001b[22m` : text)
  const lines = [
    bold(about.id),
    ...wrap(about.summary),
    '',
    `severity: ${about.severity}   here: ${severity}   preset: ${about.preset}`,
    '',
    bold('Why'),
    ...wrap(about.why),
    '',
    bold('What it will not catch'),
    ...wrap(about.limits),
  ]
  const defaults = Object.entries(options as Record<string, unknown>)
  const stricter = (strict ?? {}) as Record<string, unknown>
  const inStrict = (name: string): string => (name in stricter ? `   in strict and all: ${JSON.stringify(stricter[name])}` : '')
  if (defaults.length > 0) lines.push('', bold('Options'), ...defaults.map(([name, value]) => `  ${name}: ${JSON.stringify(value)}${inStrict(name)}`))
  for (const {says, kind, articles, expect = []} of examples) {
    lines.push('', bold(`${kind === 'hit' ? 'Reported' : 'Not reported'}: ${printable(says)}`))
    for (const [path, text] of Object.entries(articles))
      lines.push(`  ${path}`, ...text.split('\n').flatMap((line) => (line ? wrap(printable(line), '  │ ') : ['  │'])))
    for (const finding of expect) lines.push(...wrap(printable(finding), '  → '))
  }
  if (about.sources.length > 0) lines.push('', bold('Rests on'), ...about.sources.map((source) => `  ${source}`))
  return `${lines.join('\n')}\n`
}

function wrap(text: string, indent = '  '): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line && line.length + word.length + 1 > 88) {
      lines.push(indent + line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, indent + line]
}
