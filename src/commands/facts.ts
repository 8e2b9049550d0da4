/** `copydesk facts`: the fact table of each event: who says what, and where the accounts differ. */
import {lint} from '../lint.js'
import {printableJson, visible, visibleAtStart} from '../reporters/visible.js'
import {type FactRow, type FactTable, tableOf} from '../tables.js'
import {print, printFaults, printNotes, type ReadOptions, readRequest} from './shared.js'

interface Options extends ReadOptions {
  format: 'text' | 'json' | 'markdown'
}

export async function run(paths: readonly string[], options: Options): Promise<0 | 2> {
  const {events, faults, notes} = await lint({...readRequest(paths, options), preset: 'all', keepFacts: true})
  await print(render(events.map(tableOf), options.format))
  printNotes(notes)
  printFaults(faults)
  return faults.length > 0 ? 2 : 0
}

function render(events: readonly FactTable[], format: Options['format']): string {
  if (format === 'json') return `${printableJson(events)}\n`
  if (events.length === 0) return 'No two articles tell the same story.\n'
  return `${events.map(format === 'markdown' ? markdown : text).join('\n\n')}\n`
}

function text({by, articles, rows}: FactTable, at: number): string {
  const lines = [`Event ${at + 1}, ${visible(by)}`, '', ...articles.map((path) => `  ${visibleAtStart(path)}`)]
  for (const row of rows) {
    lines.push('', `  ${visible(row.what)}: ${verdict(row)}`)
    const width = Math.max(...row.values.map((value) => visible(value.text).length))
    for (const {path, text, place} of row.values) lines.push(`    ${visible(text).padEnd(width)}  ${visible(path)}:${place.start.line}:${place.start.column}`)
  }
  return lines.join('\n')
}

function markdown({by, articles, rows}: FactTable, at: number): string {
  const lines = [`## Event ${at + 1}, ${visible(by)}`, '', ...articles.map((path) => `- ${cell(path)}`)]
  if (rows.length > 0) lines.push('', `| Fact | ${articles.map(cell).join(' | ')} | |`, `|---|${articles.map(() => '---|').join('')}---|`)
  for (const row of rows) {
    const said = articles.map((path) => cell(row.values.find((value) => value.path === path)?.text ?? ''))
    lines.push(`| ${cell(row.what)} | ${said.join(' | ')} | ${verdict(row)} |`)
  }
  return lines.join('\n')
}

function verdict({agree}: FactRow): string {
  return agree ? 'agree' : 'differ'
}

/** Text that cannot leave its cell, nor become a link or a tag. */
function cell(text: string): string {
  return visible(text).replace(/[\\|`*_[\]<>]/g, '\\$&')
}
