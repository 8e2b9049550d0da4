/** The full report on `seeds/` as plain text, in `test/golden/seeds.txt`: a change to a rule shows there what it does to real articles. */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import process from 'node:process'
import {pathToFileURL} from 'node:url'
import {rules} from '../../rules/index.js'
import {lintTexts} from '../engine/lint-texts.js'
import {planOf} from '../engine/plan.js'

const root = new URL('../../../', import.meta.url)
export const goldenFile = new URL('test/golden/seeds.txt', root)

/** Every rule runs, whatever its preset; a finding's other places follow it, indented. */
export async function goldenReport(): Promise<string> {
  const names = readdirSync(new URL('seeds/', root)).sort()
  const sources = names.map((name) => ({path: `seeds/${name}`, text: readFileSync(new URL(`seeds/${name}`, root), 'utf8')}))
  const {findings, faults, events} = await lintTexts(sources, planOf(rules, 'all'))
  const presets = new Map(rules.map(({about}) => [about.id, about.preset]))
  const lines = [
    '# Every finding on seeds/ with the preset "all". Written by `npm run golden`; review the difference like code.',
    ...faults.map((fault) => `fault ${fault.path} ${fault.rule}: ${fault.message}`),
    ...events.map(({by, accounts}) => `event (by ${by}): ${accounts.map(({path}) => path).join(', ')}`),
  ]
  for (const {path, place, severity, message, rule, note, related} of findings) {
    const text = sources.find((source) => source.path === path)?.text.slice(place.start.offset, place.end.offset) ?? ''
    lines.push('', `${path}:${place.start.line}:${place.start.column} ${severity} ${message} ${rule} (${presets.get(rule)})`, `  "${shorten(text)}"`)
    if (note) lines.push(`  note: ${note}`)
    for (const other of related) lines.push(`  see ${other.path}:${other.place.start.line}:${other.place.start.column} ${other.message}`)
  }
  return `${lines.join('\n')}\n`
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 160 ? `${line.slice(0, 110)} […] ${line.slice(-40)}` : line
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(goldenFile, await goldenReport())
