/** `json` and `ndjson`: every article that was linted, with or without findings. */

import {printableJson} from '../base/printable.js'
import type {HiddenFinding, LocatedFinding} from '../model/finding.js'
import type {Place} from '../model/source-map.js'
import type {ReportInput} from './report.js'

interface File {
  path: string
  cwd: string
  history: string[]
  messages: Message[]
  /** With --report-suppressed, where there are any. */
  suppressed?: Array<Message & {by: HiddenFinding['by']; why: string | null}>
}

interface Message {
  reason: string
  ruleId: string
  source: string
  severity: LocatedFinding['severity']
  place: Place
  note: string | null
  url: string | null
  expected: string[] | null
  related: Array<{path: string; place: Place; reason: string}>
  fix: {start: number; end: number; text: string} | null
}

export function json(report: ReportInput): string {
  // Piece by piece: one string of everything at once may be longer than a string can be.
  return `[${filesOf(report)
    .map((file) => printableJson(file))
    .join(',\n')}]\n`
}

export function ndjson(report: ReportInput): string {
  return filesOf(report)
    .map((file) => `${printableJson(file)}\n`)
    .join('')
}

function filesOf({paths, findings, hidden, cwd}: ReportInput): File[] {
  const files = new Map(paths.map((path): [string, File] => [path, {path, cwd, history: [path], messages: []}]))
  for (const finding of findings) files.get(finding.path)?.messages.push(messageOf(finding))
  for (const {finding, by, reason} of hidden) {
    const file = files.get(finding.path)
    if (file) file.suppressed = [...(file.suppressed ?? []), {...messageOf(finding), by, why: reason ?? null}]
  }
  return [...files.values()]
}

function messageOf({message, rule, foreign, severity, place, note, url, expected, related, fix}: LocatedFinding): Message {
  return {
    reason: message,
    ruleId: foreign?.ruleId ?? rule,
    source: foreign?.source ?? 'copydesk',
    severity,
    place,
    note: note ?? null,
    url: url ?? null,
    expected: expected ?? null,
    related: related.map((item) => ({path: item.path, place: item.place, reason: item.message})),
    fix: fix ?? null,
  }
}
