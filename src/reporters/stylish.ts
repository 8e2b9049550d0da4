/** For people: by vfile-reporter, from real vfiles. */
import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {reporter} from 'vfile-reporter'
import type {LocatedFinding} from '../findings.js'
import type {Severity} from '../rule.js'
import type {Report} from './index.js'
import {visible, visibleAtStart} from './visible.js'

/** vfile-reporter spreads the messages of a file into one call, which a stack holds only so many of. */
const mostPerFile = 50_000

const fatal: Record<Severity, boolean | undefined> = {error: true, warning: false, info: undefined}

export function stylish({paths, findings, color}: Report): string {
  if (paths.length === 0) return ''
  if (findings.length === 0) return `${paths.length === 1 ? visibleAtStart(paths[0] as string) : `${paths.length} articles`}: no issues found\n`
  const byPath = new Map<string, LocatedFinding[]>()
  for (const finding of findings) {
    const same = byPath.get(finding.path)
    if (same) same.push(finding)
    else byPath.set(finding.path, [finding])
  }
  const files: VFile[] = []
  for (const [path, own] of byPath) {
    for (let at = 0; at < own.length; at += mostPerFile) {
      const file = new VFile({path: visibleAtStart(path)})
      for (const finding of own.slice(at, at + mostPerFile)) file.messages.push(wrapped(toMessage(finding)))
      files.push(file)
    }
  }
  return `${reporter(files, {color, verbose: true})}\n`
}

/** Longest message on the line of its finding; the table is as wide as its longest row. */
const width = 100

/** A long message goes on below its row. The mark keeps a word of the article from standing first in a line. */
function wrapped(message: VFileMessage): VFileMessage {
  const lines = ['']
  for (const word of message.reason.split(' ')) {
    const line = lines.at(-1) as string
    if (line && line.length + 1 + word.length > width) lines.push(`    │ ${word}`)
    else lines[lines.length - 1] = line ? `${line} ${word}` : word
  }
  message.message = lines.join('\n')
  return message
}

export function toMessage({message, rule, foreign, severity, place, note, url, expected, related}: LocatedFinding): VFileMessage {
  const limit = Error.stackTraceLimit
  // A message is an error to V8, and a stack trace is most of what one costs.
  Error.stackTraceLimit = 0
  const made = new VFileMessage(visible(message), {place, ruleId: foreign?.ruleId ?? rule, source: foreign?.source ?? 'copydesk'})
  Error.stackTraceLimit = limit
  made.fatal = fatal[severity]
  made.stack = ''
  if (url) made.url = visible(url)
  if (expected) made.expected = [...expected]
  // Not `cause`: vfile-reporter prints that without the name of its file.
  const also = related.map((item) => `${visibleAtStart(item.path)}:${item.place.start.line}:${item.place.start.column} ${visible(item.message)}`)
  const lines = [...(note ? [visibleAtStart(note)] : []), ...also]
  if (lines.length > 0) made.note = lines.join('\n')
  return made
}
