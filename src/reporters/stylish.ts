/** For people: as vfile-reporter prints it. */
import type {VFileMessage} from 'vfile-message'
import {compareMessage} from 'vfile-sort'
import {printableAtLineStart} from '../base/printable.js'
import {findingsByPath, type ReportInput} from './report.js'
import {table} from './stylish-table.js'
import {toMessage} from './vfile-message.js'

/** In parts: an article each. */
export function* stylish(report: ReportInput): Generator<string> {
  const {paths, findings, color} = report
  if (paths.length === 0) return
  if (findings.length === 0) {
    yield `${paths.length === 1 ? printableAtLineStart(paths[0] as string) : `${paths.length} articles`}: no issues found\n`
    return
  }
  const findingsOf = findingsByPath(report)
  const files = [...new Set(findings.map(({path}) => path))].map((path) => ({
    path: printableAtLineStart(path),
    // Made whenever they are asked for, so that those of all articles are never there at once.
    messages: () => findingsOf(path).map(toMessage).sort(compareMessage).map(wrapped),
  }))
  yield* table(
    files.sort((a, b) => a.path.localeCompare(b.path)),
    color,
  )
}

/** Longest message on the line of its finding; the table is as wide as its longest row. */
const width = 100

/** A long message goes on below its row. The mark keeps a word of the article from standing first in a line. */
function wrapped(message: VFileMessage): VFileMessage {
  if (message.reason.length <= width && !message.reason.startsWith(' ')) return message
  const lines = ['']
  for (const word of message.reason.split(' ')) {
    const line = lines.at(-1) as string
    if (line && line.length + 1 + word.length > width) lines.push(`    │ ${word}`)
    else lines[lines.length - 1] = line ? `${line} ${word}` : word
  }
  message.message = lines.join('\n')
  return message
}
