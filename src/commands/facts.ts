/** `copydesk facts`: the articles of each event. */
import {lint} from '../lint.js'
import {printableJson, visible, visibleAtStart} from '../reporters/visible.js'
import {print, printFaults, printNotes, type ReadOptions, readRequest} from './shared.js'

interface Options extends ReadOptions {
  format: 'text' | 'json' | 'markdown'
}

interface EventFacts {
  by: string
  articles: string[]
}

export async function run(paths: readonly string[], options: Options): Promise<0 | 2> {
  const {events, faults, notes} = await lint({...readRequest(paths, options), preset: 'all', keepFacts: true})
  const facts = events.map(({by, accounts}): EventFacts => ({by, articles: accounts.map(({path}) => path)}))
  await print(render(facts, options.format))
  printNotes(notes)
  printFaults(faults)
  return faults.length > 0 ? 2 : 0
}

function render(events: readonly EventFacts[], format: Options['format']): string {
  if (format === 'json') return `${printableJson(events)}\n`
  if (events.length === 0) return 'No two articles tell the same story.\n'
  const title = format === 'markdown' ? '## ' : ''
  const item = format === 'markdown' ? '- ' : '  '
  return events
    .map(({by, articles}, at) => [`${title}Event ${at + 1}, ${visible(by)}`, '', ...articles.map((path) => `${item}${visibleAtStart(path)}`)].join('\n'))
    .join('\n\n')
    .concat('\n')
}
