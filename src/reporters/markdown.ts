/**
 * A report in Markdown, for the summary of a GitHub Actions job: one table for each article. GitHub takes 1 MiB; beyond that the weaker
 * findings are left out, and a line says how many.
 */

import type {Fault} from '../base/faults.js'
import {printable} from '../base/printable.js'
import type {LocatedFinding, RelatedPlace} from '../model/finding.js'
import {bySeverity, counted, type ReportInput} from './report.js'

/** Bytes, with some room for what else a step writes into its summary. */
const summaryLimit = 1_000_000
/** Other places that a row names. */
const mostRelated = 10

export function markdown(report: ReportInput): string {
  const {findings, faults, paths} = report
  const heading = `## copydesk\n\n**${counted(findings)}** in ${new Set(findings.map(({path}) => path)).size} of ${paths.length} ${paths.length === 1 ? 'article' : 'articles'}\n`
  const problems = faults.slice(0, 100).map(faultLine).join('')
  const rows = new Map(findings.map((finding) => [finding, rowOf(finding)]))
  const kept = fitting(rows, summaryLimit - Buffer.byteLength(heading + problems) - 500)
  const left = findings.filter((finding) => !kept.has(finding))
  const lines = [heading, ...(problems ? [`\n${problems}`] : [])]
  let path: string | undefined
  for (const finding of findings) {
    if (!kept.has(finding)) continue
    if (finding.path !== path) lines.push(headOf(finding.path))
    path = finding.path
    lines.push(rows.get(finding) as string)
  }
  if (left.length > 0) lines.push(`\n_${counted(left)} left out: a summary holds no more._\n`)
  return lines.join('')
}

/** The strongest findings whose rows fit. */
function fitting(rows: ReadonlyMap<LocatedFinding, string>, most: number): Set<LocatedFinding> {
  const kept = new Set<LocatedFinding>()
  const heads = new Set<string>()
  let size = 0
  for (const finding of bySeverity([...rows.keys()], ({severity}) => severity)) {
    const head = heads.has(finding.path) ? 0 : Buffer.byteLength(headOf(finding.path))
    size += head + Buffer.byteLength(rows.get(finding) as string)
    if (size > most) break
    heads.add(finding.path)
    kept.add(finding)
  }
  return kept
}

function headOf(path: string): string {
  return `\n### ${code(path)}\n\n| | place | finding | rule |\n| --- | --- | --- | --- |\n`
}

function rowOf({severity, place, message, note, related, rule}: LocatedFinding): string {
  const shown = related.slice(0, mostRelated).map(relatedLine)
  if (related.length > shown.length) shown.push(`and ${related.length - shown.length} more places`)
  const lines = [prose(message), ...(note ? [prose(note)] : []), ...shown]
  return `| ${severity} | ${place.start.line}:${place.start.column} | ${lines.join('<br>')} | ${code(rule)} |\n`
}

function relatedLine({path, place, message}: RelatedPlace): string {
  return `${code(`${path}:${place.start.line}:${place.start.column}`)} ${prose(message)}`
}

function faultLine({path, rule, message, hint}: Fault): string {
  const where = [path, rule].flatMap((part) => (part === undefined ? [] : [code(part)]))
  return `- **could not be done:** ${[...where, prose(message)].join(': ')}${hint ? `. ${prose(hint)}` : ''}\n`
}

/** A message: what stands in backticks becomes code. */
function prose(text: string): string {
  return text
    .split('`')
    .map((part, at, parts) => (at % 2 === 1 && at < parts.length - 1 ? code(part) : `${at % 2 === 1 ? '&#96;' : ''}${plain(part)}`))
    .join('')
}

function code(text: string): string {
  return `<code>${plain(text)}</code>`
}

/** Text without meaning: a character reference begins no markup, and an address that a comment breaks up is no link. */
function plain(text: string): string {
  return printable(text)
    .replace(/[!-&*+\-/:<-@[-`{-~]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/www(?=\.)|&#47;(?=&#47;)|(?=&#64;)/gi, '$&<!-- -->')
}
