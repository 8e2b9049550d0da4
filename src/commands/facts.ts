/** `copydesk facts`: the fact table of each event: who says what, and where the accounts differ. */

import {printableJson} from '../base/printable.js'
import {type FactTable, tableOf} from '../events/fact-table.js'
import {factsMarkdown, factsText} from '../reporters/fact-table.js'
import {lint} from '../run/lint.js'
import {print, printFaults, printNotes, type ReadOptions, readRequest} from './shared.js'

interface Options extends ReadOptions {
  format: 'text' | 'json' | 'markdown'
}

export async function run(paths: readonly string[], options: Options): Promise<0 | 2> {
  const tables: FactTable[] = []
  const {faults, notes} = await lint({
    ...readRequest(paths, options),
    preset: 'all',
    keepFacts: true,
    onEvent: (event) => void tables.push(tableOf(event)),
  })
  await print(render(tables, options.format))
  printNotes(notes)
  printFaults(faults)
  return faults.length > 0 ? 2 : 0
}

function render(events: readonly FactTable[], format: Options['format']): string {
  if (format === 'json') return `${printableJson(events)}\n`
  if (events.length === 0) return 'No two articles tell the same story.\n'
  return `${events.map(format === 'markdown' ? factsMarkdown : factsText).join('\n\n')}\n`
}
