/**
 * Findings that are known and accepted for now, kept in a file: they are hidden, new ones are not.
 *
 * An entry holds the fingerprint of one finding, so that it survives moving and re-wrapping and hides nothing else. It may say why
 * (`reason`) and until when (`expires`, the last day on which it counts). The file is sorted, one entry a line, for reviews and merges.
 */

import {existsSync, readFileSync} from 'node:fs'
import {dirname, relative, resolve} from 'node:path'
import * as v from 'valibot'
import {reasonOf, UsageError} from '../base/faults.js'
import {listsBy} from '../base/group-by.js'
import {fingerprintsOf, type TextOf} from '../engine/fingerprints.js'
import type {Result} from '../engine/lint-texts.js'
import {compareFindings, type HiddenFinding, type LocatedFinding} from '../model/finding.js'
import {isEventRule} from '../model/rule.js'
import {leadsOut, withSlashes} from '../system/paths.js'
import {systemReason} from '../system/read-file.js'
import type {BaselineRequest, Run} from './request.js'

const day = v.pipe(v.string(), v.isoDate('expected a day as "2025-10-09"'))
const entrySchema = v.strictObject({
  /** From the folder of the file. */
  path: v.string(),
  rule: v.string(),
  fingerprint: v.string(),
  /** For people. */
  text: v.optional(v.string()),
  /** The other articles that the finding rests on. */
  with: v.optional(v.array(v.string())),
  reason: v.optional(v.string()),
  expires: v.optional(day),
})
const baselineSchema = v.strictObject({version: v.literal(1), findings: v.array(entrySchema)})
type Entry = v.InferOutput<typeof entrySchema>

/** The result without what the baseline hides, which of several alike are those that are not `fresh`. */
export async function withBaseline(
  result: Result,
  request: BaselineRequest,
  {request: {cwd}, project, textOf}: Run,
  fresh: ReadonlySet<LocatedFinding> = new Set(),
): Promise<Result> {
  const file = resolve(cwd, request.file)
  if (leadsOut(file, cwd))
    throw new UsageError(`--baseline ${request.file}: is, or goes through, a link that leads out of this folder`, 'Name the place itself.')
  const entries = readBaseline(file, request)
  const fromFile = (path: string): string => withSlashes(relative(dirname(file), resolve(cwd, path)))
  const isThere = (path: string): boolean => existsSync(resolve(dirname(file), path))
  const day = entries.some(({expires}) => expires !== undefined) ? await request.today() : ''
  const oldFirst = [...result.findings.filter((finding) => !fresh.has(finding)), ...result.findings.filter((finding) => fresh.has(finding))]
  const found = entriesFor(oldFirst, entries, textOf, fromFile, isThere)

  const findings: LocatedFinding[] = []
  const hidden: HiddenFinding[] = [...result.hidden]
  let expired = 0
  for (const finding of result.findings) {
    const entry = found.known.get(finding)
    const isOver = entry?.expires !== undefined && entry.expires < day
    if (isOver) expired++
    if (isOver || !(entry || request.update)) findings.push(finding)
    else hidden.push({finding, by: 'baseline', ...(entry?.reason === undefined ? {} : {reason: entry.reason})})
  }

  const linted = new Map(result.paths.map((path) => [fromFile(path), path]))
  const isGone = (entry: Entry): boolean => {
    const path = linted.get(entry.path)
    if (path === undefined) return !isThere(entry.path)
    const rule = result.rules.get(entry.rule)
    if (rule && !project.rulesFor(path).some((planned) => planned.rule === rule)) return false
    // A finding between articles is not gone because some of them were not looked at.
    return !(rule && isEventRule(rule)) || (entry.with ?? []).every((other) => linted.has(other) || !isThere(other))
  }
  const unused = entries.filter((entry) => !found.used.has(entry))
  const gone = unused.filter(isGone)
  const kept = [...found.now, ...unused.filter((entry) => !isGone(entry))]
  return {
    ...result,
    findings,
    hidden: hidden.sort((a, b) => compareFindings(a.finding, b.finding)),
    notes: [...result.notes, ...(request.update ? [] : notesOn(gone.length, expired, request.file))],
    baseline: {text: written(kept), entries: kept.length, added: result.findings.length - found.known.size, gone: gone.length},
  }
}

function notesOn(gone: number, expired: number, file: string): string[] {
  const entries = (count: number): string => `${count} ${count === 1 ? 'entry' : 'entries'} of ${file}`
  return [
    ...(gone > 0 ? [`${entries(gone)} no longer found; --update-baseline takes ${gone === 1 ? 'it' : 'them'} out`] : []),
    ...(expired > 0 ? [`${entries(expired)} expired`] : []),
  ]
}

/** Which entry stands for which finding, and the entries as they are now: those known keep their reason, new ones have none. */
function entriesFor(
  findings: readonly LocatedFinding[],
  entries: readonly Entry[],
  textOf: TextOf,
  fromFile: (path: string) => string,
  isThere: (path: string) => boolean,
): {known: Map<LocatedFinding, Entry>; used: Set<Entry>; now: Entry[]} {
  const fingerprints = fingerprintsOf(findings, textOf)
  const byKey = new Map(entries.map((entry) => [`${entry.path}\n${entry.rule}\n${entry.fingerprint}`, entry]))
  const used = new Set<Entry>()
  const known = new Map<LocatedFinding, Entry>()
  for (const finding of findings) {
    const entry = byKey.get(`${fromFile(finding.path)}\n${finding.rule}\n${fingerprints.get(finding)}`)
    if (!entry) continue
    used.add(entry)
    known.set(finding, entry)
  }
  followMoved(findings, entries, fingerprints, {known, used, fromFile, isThere})
  const now = findings.map((finding): Entry => {
    const {path, rule, place, related} = finding
    const {reason, expires} = known.get(finding) ?? {}
    const others = [...new Set(related.map((other) => fromFile(other.path)))].filter((other) => other !== fromFile(path)).sort()
    return {
      path: fromFile(path),
      rule,
      fingerprint: fingerprints.get(finding) as string,
      text: excerpt(textOf(path)?.slice(place.start.offset, place.end.offset) ?? ''),
      ...(others.length > 0 ? {with: others} : {}),
      ...(reason === undefined ? {} : {reason}),
      ...(expires === undefined ? {} : {expires}),
    }
  })
  return {known, used, now}
}

/** Entries of a file that is gone follow its findings into a file that has no entries of its own: it was renamed. */
function followMoved(
  findings: readonly LocatedFinding[],
  entries: readonly Entry[],
  fingerprints: ReadonlyMap<LocatedFinding, string>,
  {
    known,
    used,
    fromFile,
    isThere,
  }: {known: Map<LocatedFinding, Entry>; used: Set<Entry>; fromFile: (path: string) => string; isThere: (path: string) => boolean},
): void {
  const owners = new Set(entries.map(({path}) => path))
  const moved = listsBy(
    entries.filter((entry) => !used.has(entry) && !isThere(entry.path)),
    ({rule, fingerprint}) => `${rule}\n${fingerprint}`,
  )
  if (moved.size === 0) return
  for (const finding of findings) {
    if (known.has(finding) || owners.has(fromFile(finding.path))) continue
    const entry = moved.get(`${finding.rule}\n${fingerprints.get(finding)}`)?.shift()
    if (!entry) continue
    used.add(entry)
    known.set(finding, entry)
  }
}

function readBaseline(file: string, {file: typed, update}: BaselineRequest): Entry[] {
  if (!existsSync(file)) {
    if (update) return []
    throw new UsageError(`--baseline ${typed}: there is no such file`, '--update-baseline writes it.')
  }
  let value: unknown
  try {
    value = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new UsageError(`${typed}: ${error instanceof SyntaxError ? `is not valid JSON: ${reasonOf(error)}` : `cannot be read: ${systemReason(error)}`}`)
  }
  const parsed = v.safeParse(baselineSchema, value)
  if (parsed.success) return parsed.output.findings
  const [issue] = parsed.issues
  const where = (issue.path ?? []).map(({key}) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')
  throw new UsageError(
    `${typed}: ${where.replace(/^\./, '')}: ${issue.message}`,
    '--update-baseline writes the file; only `reason` and `expires` are meant to be changed by hand.',
  )
}

function written(entries: readonly Entry[]): string {
  const order = (a: Entry, b: Entry): number => compare(a.path, b.path) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint)
  const lines = [...entries].sort(order).map((entry) => `    ${JSON.stringify(entry)}`)
  return `{\n  "version": 1,\n  "findings": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function excerpt(text: string): string {
  const line = text.slice(0, 400).replace(/\s+/g, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}
