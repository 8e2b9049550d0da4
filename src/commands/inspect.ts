/** `copydesk inspect`: what the rules will see of each article. */
import {read} from '../analysis/analyse.js'
import {reasonOf} from '../base/faults.js'
import {printable, printableAtLineStart, printableJson} from '../base/printable.js'
import {parse} from '../parse/parse.js'
import {type Inspection, inspectionOf} from '../reporters/inspection.js'
import {planFor} from '../run/project.js'
import {findFiles} from '../system/find-files.js'
import {load} from '../system/read-file.js'
import {print, printFaults, printNotes, type ReadOptions, readRequest} from './shared.js'

interface Options extends ReadOptions {
  format: 'text' | 'json' | 'ndjson'
}

export async function run(paths: readonly string[], options: Options): Promise<0 | 2> {
  const request = readRequest(paths, options)
  const project = await planFor(request)
  const files = await findFiles(request, project)
  const faults = [...files.faults]
  let printed = 0
  // One at a time: a folder of articles need not fit into memory.
  for (const path of files.paths) {
    const loaded = load(path, request.cwd, project.maxBytes)
    if ('message' in loaded) {
      faults.push(loaded)
      continue
    }
    try {
      const inspection = inspectionOf(read(path, await parse(path, loaded.text)), loaded.text)
      await print(render(inspection, options.format, printed++))
    } catch (error) {
      faults.push({path, message: `cannot be read as an article: ${reasonOf(error)}`})
    }
  }
  if (options.format === 'json') await print(printed > 0 ? '\n]\n' : '[]\n')
  printNotes(files.notes)
  printFaults(faults)
  return faults.length > 0 ? 2 : 0
}

function render(inspection: Inspection, format: Options['format'], before: number): string {
  if (format === 'ndjson') return `${printableJson(inspection)}\n`
  if (format === 'json') return `${before > 0 ? ',\n' : '[\n'}${printableJson(inspection)}`
  return `${before > 0 ? '\n' : ''}${describe(inspection)}`
}

/** An outline for people: the blocks in their roles, then what was found in them. */
export function describe(inspection: Inspection): string {
  const {path, format, text, language, headline, published, blocks, quotes, figures, dates, names, sentences, meta} = inspection
  const cut = ({start, end}: {start: number; end: number}, most = 60): string => {
    const line = text.slice(start, end).replace(/\s+/g, ' ')
    return printable(line.length > most ? `${line.slice(0, most - 1)}…` : line)
  }
  const list = <T>(title: string, items: readonly T[], describeItem: (item: T) => string): string[] =>
    items.length > 0 ? ['', `${title} (${items.length})`, ...items.map((item) => `  ${describeItem(item)}`)] : []
  const source = (attribution: Inspection['quotes'][number]['attribution']): string =>
    attribution
      ? `${attribution.kind}${attribution.speaker ? ` ${printable(attribution.speaker.text)}` : ''}${attribution.name ? ` = ${printable(attribution.name.text)}` : ''}`
      : 'no source'
  const lines = [
    printableAtLineStart(path),
    `  ${format}, ${language}, ${inspection.paragraphs.length} paragraphs, ${sentences.length} sentences`,
    `  headline   ${headline ? cut(headline, 90) : 'none'}`,
    `  published  ${published ? published.iso : 'not found'}`,
    ...Object.entries(meta).map(([key, value]) => `  ${key.padEnd(10)} ${printable(Array.isArray(value) ? value.join(', ') : String(value))}`),
    ...list('blocks', blocks, (block) => `${[block.role, block.kind].filter(Boolean).join(' ').padEnd(28)} ${cut(block)}`),
    ...list('quotes', quotes, (quote) => `${source(quote.attribution).padEnd(28)} ${cut(quote)}`),
    ...list(
      'figures',
      figures,
      ({raw, kind, min, max, unit, noun}) => `${printable(raw).padEnd(28)} ${[kind, amount(min, max), unit, noun].filter(Boolean).join(' ')}`,
    ),
    ...list('dates', dates, ({raw, iso, precision}) => `${printable(raw).padEnd(28)} ${iso ?? precision}`),
    ...list('names', names, ({text: name, kind}) => `${printable(name).padEnd(28)} ${kind ?? ''}`.trimEnd()),
  ]
  return `${lines.join('\n')}\n`
}

function amount(min: number, max: number): string {
  if (min === max) return String(min)
  return max === Number.POSITIVE_INFINITY ? `${min} or more` : `${min} to ${max}`
}
