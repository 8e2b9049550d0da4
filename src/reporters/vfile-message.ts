/** A finding as the tools of unified know one. */
import {VFileMessage} from 'vfile-message'
import {printable, printableAtLineStart} from '../base/printable.js'
import type {LocatedFinding} from '../model/finding.js'
import type {Severity} from '../model/rule.js'

const fatal: Record<Severity, boolean | undefined> = {error: true, warning: false, info: undefined}

export function toMessage({message, rule, foreign, severity, place, note, url, expected, related}: LocatedFinding): VFileMessage {
  const limit = Error.stackTraceLimit
  // A message is an error to V8, and a stack trace is most of what one costs.
  Error.stackTraceLimit = 0
  const made = new VFileMessage(printable(message), {place, ruleId: foreign?.ruleId ?? rule, source: foreign?.source ?? 'copydesk'})
  Error.stackTraceLimit = limit
  made.fatal = fatal[severity]
  made.stack = ''
  if (url) made.url = printable(url)
  if (expected) made.expected = [...expected]
  // Not `cause`: reporters print that without the name of its file.
  const also = related.map((item) => `${printableAtLineStart(item.path)}:${item.place.start.line}:${item.place.start.column} ${printable(item.message)}`)
  const lines = [...(note ? [printableAtLineStart(note)] : []), ...also]
  if (lines.length > 0) made.note = lines.join('\n')
  return made
}
