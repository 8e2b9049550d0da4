/** `load` of a config → rules: local files by glob, or packages. */
import {basename, dirname, relative} from 'node:path'
import {reasonOf, UsageError} from '../base/faults.js'
import type {Rule} from '../model/rule.js'
import {importFile, importPackage} from './modules.js'
import {rulesIn} from './rule-schema.js'

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
