/**
 * Only what a change brings: findings of the version before and of this one → those that are new.
 *
 * They are compared by what they say, never by line: a line may be a whole article. Articles that did not change are read once and count for
 * both versions, so that a finding between two articles is new when either of them brought it.
 */

import {read} from '../analysis/analyse.js'
import {addTo} from '../base/group-by.js'
import {byPath} from '../base/ordering.js'
import {keysOf, type TextOf} from '../engine/fingerprints.js'
import {compareAll, inMemory, type Result, readTexts, type StoredResult} from '../engine/lint-texts.js'
import {factsOf} from '../events/extract-facts.js'
import type {Facts} from '../model/facts.js'
import type {LocatedFinding} from '../model/finding.js'
import type {Source} from '../model/source.js'
import {parse} from '../parse/parse.js'
import {selects} from '../system/find-files.js'
import {changesSince, readBlobs} from '../system/git.js'
import {decode} from '../system/read-file.js'
import type {Project} from './project.js'
import type {LintRequest, Run} from './request.js'

export interface Change {
  fresh: ReadonlySet<LocatedFinding>
  /** The result without what was there before. */
  onlyNew(result: Result): Result
}

/** What a run found that came since a commit. */
export async function changeSince(since: string, now: Result, {request, project, readings, accounts, together, textOf}: Run): Promise<Change> {
  const before = await versionBefore(since, now.paths, request, project)
  const was = await compareAll(await readingsBefore(readings, before, project), {
    plan: project,
    known: project.rules,
    given: await accountsBefore(accounts, before, request.cwd),
    together,
  })
  const fresh = newFindings(now.findings, textOf, was.findings, before)
  return {fresh, onlyNew: (result) => onlyNew(result, fresh, before)}
}

/** The version before. */
interface Before {
  /** The files that differ and what they were, by the path they have now. */
  blobs: ReadonlyMap<string, string | undefined>
  /** Changed articles as they were, under the paths they had. */
  sources: Source[]
  /** Paths of this version that differ, or are new. */
  touched: ReadonlySet<string>
  /** What a path was called before, where that was something else. */
  names: ReadonlyMap<string, string>
}

/** `paths`: the articles that are linted now. */
async function versionBefore(since: string, paths: readonly string[], request: LintRequest, project: Project): Promise<Before> {
  const {changes} = await changesSince(since, request.cwd)
  const linted = new Set(paths)
  const isArticle = await selects(request, project)
  const known = changes.flatMap(({before, after}) => (before && ((after !== undefined && linted.has(after)) || isArticle(before.path)) ? [before] : []))
  const contents = await readBlobs(
    known.map(({blob}) => blob),
    request.cwd,
  )
  const sources = known.flatMap(({path}, at) => {
    const content = contents[at] as Buffer
    const decoded = content.length > project.maxBytes ? undefined : decode(path, content)
    return decoded && 'text' in decoded ? [decoded] : []
  })
  return {
    sources,
    blobs: new Map(changes.flatMap(({before, after}) => (after === undefined ? [] : [[after, before?.blob] as const]))),
    touched: new Set(changes.flatMap(({after}) => after ?? [])),
    names: new Map(changes.flatMap(({before, after}) => (before && after !== undefined && before.path !== after ? [[after, before.path] as const] : []))),
  }
}

/** What the run would have read before: articles that did not change, and the others as they were. */
async function readingsBefore(now: readonly StoredResult[], {sources, touched}: Before, project: Project): Promise<StoredResult[]> {
  const {readings} = await readTexts(sources, project)
  return [...now.filter(({path}) => !touched.has(path)), ...readings.map(inMemory)].sort(byPath)
}

/** Accounts that are compared with and not linted, as they were. */
async function accountsBefore(accounts: readonly Facts[], {blobs}: Before, cwd: string): Promise<Facts[]> {
  const differing = accounts.flatMap(({path, source}) => {
    const blob = blobs.get(path)
    return blob === undefined ? [] : [{path, blob, kept: source === undefined ? {} : {source}}]
  })
  const contents = await readBlobs(
    differing.map(({blob}) => blob),
    cwd,
  )
  const before = accounts.filter(({path}) => !blobs.has(path))
  for (const [at, {path, kept}] of differing.entries()) {
    const decoded = decode(path, contents[at] as Buffer)
    if ('text' in decoded) before.push({...factsOf(read(path, await parse(path, decoded.text))), given: true, ...kept})
  }
  return before
}

/** The result without what was there before; its articles are those that changed and those they were compared with. */
function onlyNew(result: Result, fresh: ReadonlySet<LocatedFinding>, {touched}: Before): Result {
  const findings = result.findings.filter((finding) => fresh.has(finding))
  const events = result.events.filter(({accounts}) => accounts.some(({path}) => touched.has(path)))
  const concerned = new Set([...touched, ...events.flatMap(({accounts}) => accounts.map(({path}) => path)), ...findings.map(({path}) => path)])
  return {
    ...result,
    paths: result.paths.filter((path) => concerned.has(path)),
    findings,
    hidden: result.hidden.filter(({finding}) => fresh.has(finding) || touched.has(finding.path)),
    // What could not be read before the change either is nothing that it brought.
    faults: result.faults.filter(({path, rule}) => path === undefined || rule !== undefined || touched.has(path)),
    events,
  }
}

/** Findings that were not there before. Where there are more of a kind than before, those count as old whose surroundings are most the same. */
function newFindings(now: readonly LocatedFinding[], textNow: TextOf, was: readonly LocatedFinding[], {sources, names}: Before): Set<LocatedFinding> {
  const texts = new Map(sources.map(({path, text}) => [path, text]))
  const textBefore: TextOf = (path) => texts.get(path) ?? textNow(path)
  const before = groupsOf(was, textBefore, (path) => path)
  const fresh = new Set<LocatedFinding>()
  for (const [key, group] of groupsOf(now, textNow, (path) => names.get(path) ?? path)) {
    const old = before.get(key) ?? []
    if (group.length <= old.length) continue
    for (const finding of group) fresh.add(finding)
    for (const finding of closest(group, textNow, old, textBefore)) fresh.delete(finding)
  }
  return fresh
}

function groupsOf(findings: readonly LocatedFinding[], textOf: TextOf, nameOf: (path: string) => string): Map<string, LocatedFinding[]> {
  const groups = new Map<string, LocatedFinding[]>()
  for (const [finding, fingerprint] of keysOf(findings, textOf)) addTo(groups, `${nameOf(finding.path)} ${fingerprint}`, finding)
  return groups
}

/** More of one kind in one article than this are taken in their order. */
const mostAlike = 100

/** The findings of now that the old ones became: as many as there are old ones. */
function closest(now: readonly LocatedFinding[], textNow: TextOf, old: readonly LocatedFinding[], textBefore: TextOf): Iterable<LocatedFinding> {
  if (old.length === 0) return []
  if (now.length > mostAlike) return now.slice(0, old.length)
  const pairs = now.flatMap((finding) => old.map((other) => ({finding, other, likeness: likeness(finding, textNow, other, textBefore)})))
  const taken = new Map<LocatedFinding, LocatedFinding>()
  const used = new Set<LocatedFinding>()
  for (const {finding, other} of pairs.sort((a, b) => b.likeness - a.likeness)) {
    if (taken.has(finding) || used.has(other)) continue
    taken.set(finding, other)
    used.add(other)
  }
  return taken.keys()
}

/** Characters to each side that tell findings alike apart. */
const around = 200

/** How many characters before and after two findings are the same. */
function likeness(a: LocatedFinding, textA: TextOf, b: LocatedFinding, textB: TextOf): number {
  const [one, other] = [surroundings(a, textA), surroundings(b, textB)]
  let same = 0
  for (let at = 1; at <= around && one.before.at(-at) !== undefined && one.before.at(-at) === other.before.at(-at); at++) same++
  for (let at = 0; at < around && one.after[at] !== undefined && one.after[at] === other.after[at]; at++) same++
  return same
}

function surroundings({path, place}: LocatedFinding, textOf: TextOf): {before: string; after: string} {
  const text = textOf(path) ?? ''
  const {start, end} = {start: place.start.offset, end: place.end.offset}
  return {before: text.slice(Math.max(0, start - around), start).replace(/\s+/g, ' '), after: text.slice(end, end + around).replace(/\s+/g, ' ')}
}
