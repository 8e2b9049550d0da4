/** `load` of a config → rules: local files by glob, or packages. */
import {basename, dirname, relative} from 'node:path'
import {reasonOf, UsageError} from '../problems.js'
import {type Rule, severities} from '../rule.js'
import {importFile, importPackage} from './modules.js'

export async function loadRules(entry: string, from: string): Promise<Rule[]> {
  if (!/^\.{0,2}\//.test(entry)) return rulesIn(await run(entry, () => importPackage(entry, from)), entry)
  const {glob} = await import('tinyglobby')
  const cwd = dirname(from)
  const files = await glob(entry, {cwd, absolute: true, onlyFiles: true, expandDirectories: false, ignore: ['**/node_modules/**', '**/*.test.*', '**/*.d.ts']})
  if (files.length === 0) throw new UsageError(`${basename(from)}: load: no file matches \`${entry}\``)
  const rules: Rule[] = []
  for (const file of files.sort()) {
    const name = relative(cwd, file)
    rules.push(...rulesIn(await run(name, () => importFile(file)), name))
  }
  return rules
}

async function run(name: string, load: () => Promise<unknown>): Promise<unknown> {
  try {
    return await load()
  } catch (error) {
    throw new UsageError(`Cannot load rules from \`${name}\`: ${reasonOf(error).split('\n')[0]}`)
  }
}

/** A module exports one rule, a list of them, or `{rules: […]}`. */
function rulesIn(value: unknown, name: string): Rule[] {
  const list = Array.isArray(value) ? value : Array.isArray((value as {rules?: unknown} | null)?.rules) ? (value as {rules: unknown[]}).rules : [value]
  return list.map((item) => {
    const problem = ruleProblem(item)
    if (problem) throw new UsageError(`\`${name}\` exports no rule: ${problem}`, 'Its default export is what `defineRule` returns, or a list of these.')
    return item as Rule
  })
}

function ruleProblem(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return `the default export is ${value === undefined ? 'missing' : `a ${typeof value}`}`
  const rule = value as Partial<Record<string, unknown>>
  const about = rule.about as Partial<Record<string, unknown>> | undefined
  if (typeof about?.id !== 'string' || !/^[a-z][a-z\d]*(-[a-z\d]+)+$/.test(about.id))
    return '`about.id` is two or more words in lower case with hyphens between them'
  if (!(severities as readonly unknown[]).includes(about.severity)) return `\`about.severity\` of \`${about.id}\` is none of ${severities.join(', ')}`
  if (typeof rule.check !== 'function' && typeof rule.compare !== 'function') return `\`${about.id}\` has neither \`check\` nor \`compare\``
  if (typeof rule.options !== 'object' || rule.options === null) return `\`${about.id}\` has no \`options\`; an empty object will do`
  return undefined
}
