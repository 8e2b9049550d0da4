/**
 * SARIF 2.1.0, as GitHub code scanning wants it: https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 *
 * Hidden findings are in it only with --report-suppressed: GitHub does not know `suppressions` and would show each of them as open.
 */
import type * as Sarif from 'sarif'
import type {Fault} from '../base/faults.js'
import {printable, printableJson} from '../base/printable.js'
import {fingerprintsOf} from '../engine/fingerprints.js'
import {editOf} from '../engine/fix.js'
import type {HiddenFinding, LocatedFinding, RelatedPlace} from '../model/finding.js'
import type {Rule, Severity} from '../model/rule.js'
import type {Place} from '../model/source-map.js'
import {version} from '../system/version.js'
import {bySeverity, counted, fromRoot, type ReportInput} from './report.js'

/** GitHub refuses a file that has more. */
const limits = {results: 25_000, related: 999, description: 1024}

const levels = {error: 'error', warning: 'warning', info: 'note'} as const satisfies Record<Severity, Sarif.Result.level>
const problemSeverities: Record<Severity, string> = {error: 'error', warning: 'warning', info: 'recommendation'}

export function sarif(report: ReportInput): string {
  const fingerprints = fingerprintsOf([...report.findings, ...report.hidden.map(({finding}) => finding)], report.textOf)
  const all: Array<Partial<HiddenFinding> & {finding: LocatedFinding}> = [...report.findings.map((finding) => ({finding})), ...report.hidden]
  const kept = all.length > limits.results ? bySeverity(all, ({finding}) => finding.severity).slice(0, limits.results) : all
  const ids = [...new Set(kept.map(({finding}) => finding.rule))].sort()
  const indexes = new Map(ids.map((id, at) => [id, at]))
  const run: Sarif.Run = {
    tool: {driver: {name: 'copydesk', semanticVersion: version, rules: ids.map((id) => descriptorOf(id, report.rules.get(id), kept))}},
    automationDetails: {id: 'copydesk/'},
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: {'%SRCROOT%': {description: {text: 'The root of the repository.'}}},
    invocations: [{executionSuccessful: report.faults.length === 0, toolExecutionNotifications: notifications(all, kept, report)}],
    results: [],
  }
  // Result by result: one string of everything at once may be longer than a string can be.
  const results = kept.map(({finding, by, reason}) => {
    return printableJson({
      ...resultOf(finding, indexes.get(finding.rule) as number, report),
      partialFingerprints: {primaryLocationLineHash: fingerprints.get(finding) as string},
      ...(by ? {suppressions: [{kind: by === 'baseline' ? 'external' : 'inSource', ...(reason ? {justification: printable(reason)} : {})}]} : {}),
    } satisfies Sarif.Result)
  })
  const head = printableJson({$schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run]})
  return `${head.slice(0, head.lastIndexOf('[]') + 1)}\n${results.join(',\n')}\n]}]}\n`
}

function resultOf(finding: LocatedFinding, ruleIndex: number, report: ReportInput): Sarif.Result {
  const {rule, severity, message, note, path, place} = finding
  const related = finding.related.slice(0, limits.related)
  const links = related.map(
    (other, at) => `[${linkText(`${other.path}:${other.place.start.line}:${other.place.start.column}`)}](${at + 1}) ${plain(other.message)}`,
  )
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: {text: [plain(message), ...(note ? [plain(note)] : []), ...links].join('\n')},
    locations: [locationOf({path, place}, report)],
    ...(related.length > 0 ? {relatedLocations: related.map((other, at) => ({id: at + 1, ...locationOf(other, report)}))} : {}),
    ...fixesOf(finding, report),
  }
}

function locationOf({path, place, message}: {path: string; place: Place} & Partial<RelatedPlace>, report: ReportInput): Sarif.Location {
  const {start, end} = place
  const region: Sarif.Region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  }
  return {physicalLocation: {artifactLocation: artifact(path, report), region}, ...(message === undefined ? {} : {message: {text: plain(message)}})}
}

function artifact(path: string, report: ReportInput): Sarif.ArtifactLocation {
  const name = fromRoot(report, path.toWellFormed())
  const uri = name.split('/').map(encodeURIComponent).join('/')
  return /^(?:\/|[a-z]:)/i.test(name) ? {uri: `file://${uri.startsWith('/') ? '' : '/'}${uri}`} : {uri, uriBaseId: '%SRCROOT%'}
}

function fixesOf({path, fix}: LocatedFinding, report: ReportInput): Pick<Sarif.Result, 'fixes'> {
  const text = report.textOf(path)
  if (!fix || text === undefined) return {}
  const edit = editOf(text, fix)
  const replacement: Sarif.Replacement = {
    deletedRegion: {charOffset: edit.start, charLength: edit.end - edit.start},
    ...(edit.text ? {insertedContent: {text: edit.text}} : {}),
  }
  return {fixes: [{artifactChanges: [{artifactLocation: artifact(path, report), replacements: [replacement]}]}]}
}

function descriptorOf(id: string, rule: Rule | undefined, results: ReadonlyArray<{finding: LocatedFinding}>): Sarif.ReportingDescriptor {
  const name = id.replace(/(?:^|(?<![^a-z\d])[^a-z\d]+)([a-z\d])/gi, (_, letter: string) => letter.toUpperCase())
  const url = results.find(({finding}) => finding.rule === id && finding.url && URL.canParse(finding.url))?.finding.url
  if (!rule) return {id, name, shortDescription: {text: id}, fullDescription: {text: id}, help: {text: url ?? id}, ...(url ? {helpUri: url} : {})}
  const {summary, why, limits: blind, sources, severity, family} = rule.about
  const parts = [summary, why, ...(blind ? [`What it will not catch: ${blind}`] : []), ...(sources.length > 0 ? [`Sources: ${sources.join(' ')}`] : [])]
  return {
    id,
    name,
    shortDescription: {text: shorten(plain(summary))},
    fullDescription: {text: shorten(plain(`${summary} ${why}`))},
    help: {text: parts.map(plain).join('\n\n')},
    ...guidance(sources),
    defaultConfiguration: {level: levels[severity]},
    properties: {tags: [family], 'problem.severity': problemSeverities[severity]},
  }
}

/** The first address among the guidance that a rule rests on. */
function guidance(sources: readonly string[]): Pick<Sarif.ReportingDescriptor, 'helpUri'> {
  const address = sources.find((source) => /^https?:/.test(source) && URL.canParse(source))
  return address === undefined ? {} : {helpUri: new URL(address).href}
}

function notifications(
  all: ReadonlyArray<{finding: LocatedFinding}>,
  kept: ReadonlyArray<{finding: LocatedFinding}>,
  report: ReportInput,
): Sarif.Notification[] {
  const left = all.length - kept.length
  const notes = report.faults.map(({path, rule, message, hint}: Fault): Sarif.Notification => {
    const text = plain([rule, message].filter(Boolean).join(': ') + (hint ? `. ${hint}` : ''))
    return {level: 'error', message: {text}, ...(path === undefined ? {} : {locations: [{physicalLocation: {artifactLocation: artifact(path, report)}}]})}
  })
  if (left === 0) return notes
  const keptOnes = new Set(kept)
  const missing = counted(all.filter((item) => !keptOnes.has(item)).map(({finding}) => finding))
  return [...notes, {level: 'warning', message: {text: `${missing} left out: GitHub takes ${limits.results} results at most.`}}]
}

/** Words that are no link: SARIF reads `[text](target)` in messages. */
function plain(text: string): string {
  return printable(text.toWellFormed()).replaceAll('](', '] (')
}

function linkText(text: string): string {
  return plain(text).replace(/[\\[\]]/g, '\\$&')
}

function shorten(text: string): string {
  return text.length > limits.description ? `${text.slice(0, limits.description - 1)}…` : text
}
