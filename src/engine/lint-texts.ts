/**
 * The run without files, threads or a config file: texts in memory → result. It works wherever JavaScript does, a browser included.
 */

import {readInSteps} from '../analysis/analyse.js'
import {type Fault, reasonOf} from '../base/faults.js'
import {batchesOf, type Interleaved, type Outcome, runInTurn} from '../base/interleave.js'
import {byPath} from '../base/ordering.js'
import {type Spent, timed} from '../base/timings.js'
import {factsOf} from '../events/extract-facts.js'
import {type Account, accountOf} from '../events/grouping/account.js'
import {group, stated} from '../events/grouping/group.js'
import type {Event} from '../model/event.js'
import type {Facts} from '../model/facts.js'
import {type Checked, compareFindings, type HiddenFinding, type LocatedFinding} from '../model/finding.js'
import {isEventRule, type Rule} from '../model/rule.js'
import type {Source} from '../model/source.js'
import {parse} from '../parse/parse.js'
import type {Tree} from '../parse/tree.js'
import {check} from './check.js'
import {compare} from './compare.js'
import {type Suppressions, suppressionsOf} from './directives.js'
import {settle} from './fix.js'
import {frontMatterFindings} from './locate.js'
import type {Plan} from './plan.js'
import {suppress} from './suppress.js'

export interface Result {
  /** Every article that was read, sorted. */
  paths: string[]
  findings: LocatedFinding[]
  /** What comments, front matter and the baseline hide, sorted. */
  hidden: HiddenFinding[]
  faults: Fault[]
  /** Which articles were compared. */
  events: Array<Event<{path: string}>>
  /** Every rule there is, by id. */
  rules: ReadonlyMap<string, Rule>
  /** What people should know of the run: articles left out, sources not read. */
  notes: string[]
  /** How many articles came out of the cache. */
  cached?: number
  /** With a baseline: the file as it should be now, and what that changes in it. */
  baseline?: {text: string; entries: number; added: number; gone: number}
}

/** What is left of an article once its tree and text are gone. Plain data, so that it crosses threads. */
export interface FileResult extends Checked {
  path: string
  /** Null when no rule compares this article. */
  facts: Facts | null
  /** Null when the article holds none. */
  suppressions: Suppressions | null
  /** Of the text, where a cache may want it. */
  digest?: string
}

export interface BatchResult {
  readings: FileResult[]
  faults: Fault[]
  /** From a thread: what its work took. */
  spent?: Spent
}

/** The result of a file as it is held while the others are read: its facts may be on the disk. */
export interface StoredResult extends Omit<FileResult, 'facts'> {
  /** Null when no rule compares this article. */
  account: Account | null
}

export function inMemory({facts, ...reading}: FileResult): StoredResult {
  return {...reading, account: facts && accountOf(facts)}
}

/** Lints texts that are already in memory. */
export async function lintTexts(sources: readonly Source[], plan: Plan): Promise<Result> {
  const {readings, faults} = await readTexts(sources, plan)
  const known = new Map(sources.flatMap(({path}) => plan.rulesFor(path)).map(({rule}) => [rule.about.id, rule]))
  const result = await compareAll(readings.map(inMemory), {plan, known})
  return {...result, faults: [...faults, ...result.faults], notes: []}
}

export async function readTexts(sources: readonly Source[], plan: Plan): Promise<BatchResult> {
  const all: BatchResult = {readings: [], faults: []}
  for await (const {readings, faults} of readInterleaved([...sources].sort(byPath), plan)) {
    all.readings.push(...readings)
    all.faults.push(...faults)
  }
  return all
}

/** Articles that are read side by side; more would gain nothing. */
export const mostAtOnce = 16
/** Nor is more text than this, in characters: long articles gain nothing, and their trees are large. */
const mostAbreast = 200_000

/** The part of the run that threads share out, a group of articles at a time. Whatever happens to one of them, the others are still read. */
export async function* readInterleaved(sources: Iterable<Source>, plan: Plan): AsyncGenerator<BatchResult> {
  for (const group of batchesOf(sources, ({text}) => Math.max(1 / mostAtOnce, text.length / mostAbreast), 1)) yield await readGroup(group, plan)
}

async function readGroup(sources: readonly Source[], plan: Plan): Promise<BatchResult> {
  const {times} = plan
  const faults: Fault[] = []
  const fail = ({path}: Source, error: unknown): void => {
    faults.push({path, message: `cannot be read as an article: ${readingProblem(error)}`})
  }
  const parsed: Array<{source: Source; tree: Tree}> = []
  for (const source of sources) {
    const {path, text} = source
    try {
      parsed.push({source, tree: times ? await times.wait('parse', () => parse(path, text)) : await parse(path, text)})
    } catch (error) {
      fail(source, error)
    }
  }
  const outcomes = runInTurn(parsed.map(({source, tree}) => readingOf(source, tree, plan)))
  const readings: FileResult[] = []
  for (const [at, {source}] of parsed.entries()) {
    const outcome = outcomes[at] as Outcome<FileResult>
    try {
      if ('error' in outcome) throw outcome.error
      readings.push(plan.lintForeign ? withChecked(outcome.result, await plan.lintForeign(source), source) : outcome.result)
    } catch (error) {
      fail(source, error)
    }
  }
  return {readings, faults}
}

/** The parsers go down a tree by calling themselves, so markup inside markup without an end fills the stack. */
function readingProblem(error: unknown): string {
  return error instanceof RangeError ? 'its markup is nested too deeply' : reasonOf(error)
}

function* readingOf(source: Source, tree: Tree, plan: Plan): Interleaved<FileResult> {
  const {path} = source
  const {times} = plan
  const article = yield* readInSteps(path, tree, times && ((analysis, work) => times.time(`read: ${analysis}`, work)))
  const rules = plan.rulesFor(path)
  const checked = yield* check(article, rules, times)
  const {list, mistakes} = suppressionsOf(tree, article)
  const compared = plan.keepFacts || (plan.group !== 'none' && rules.some(({rule}) => isEventRule(rule)))
  const reading: FileResult = {
    path,
    findings: [],
    faults: [],
    facts: compared ? timed(times, 'facts', () => factsOf(article)) : null,
    suppressions: list.length + mistakes.length > 0 ? {list, mistakes} : null,
  }
  return withChecked(withChecked(reading, checked, source), frontMatterFindings(article, tree.frontMatterFault, rules), source)
}

function withChecked(reading: FileResult, {findings, faults}: Checked, {text}: Source): FileResult {
  return {
    ...reading,
    findings: [...reading.findings, ...findings.map((finding) => (finding.fix ? {...finding, fix: settle(text, finding.fix)} : finding))],
    faults: [...reading.faults, ...faults],
  }
}

export interface CompareOptions {
  plan: Plan
  /** Every rule there is, by id. */
  known: ReadonlyMap<string, Rule>
  /** Accounts to compare the articles with; not linted themselves. */
  given?: readonly Facts[]
  /** Whether all articles are one event. */
  together?: boolean
  /** Called before the articles of an event are compared; their facts are let go of afterwards. */
  onEvent?: (event: Event) => void | Promise<void>
}

/** Accounts whose facts are held at once, unless one event has more: events are compared side by side too. */
const mostAccounts = 64

/** Results of all files → the result of the run: everything that needs more than one article. */
export async function compareAll(
  readings: readonly StoredResult[],
  {plan, known, given = [], together = false, onEvent}: CompareOptions,
): Promise<Omit<Result, 'notes'>> {
  const accounts = [...readings.flatMap(({account}) => account ?? []), ...given.map(accountOf)]
  const events = timed(plan.times, 'group', () => (together ? stated(accounts) : group(accounts, plan.group)))
  const compared: Checked[] = []
  for (const some of batchesOf(events, ({accounts}) => accounts.length, mostAccounts)) {
    const comparing: Array<Interleaved<Checked>> = []
    for (const {by, accounts} of some) {
      const event: Event = {by, accounts: timed(plan.times, 'facts again', () => accounts.map((account) => account.facts()))}
      await onEvent?.(event)
      comparing.push(compare(event, plan.rulesFor, plan.times))
    }
    for (const outcome of runInTurn(comparing)) {
      if ('error' in outcome) throw outcome.error
      compared.push(outcome.result)
    }
  }
  const paths = readings.map(({path}) => path)
  const linted = new Set(paths)
  const findings = [...readings, ...compared].flatMap((checked) => checked.findings).filter((finding) => linted.has(finding.path))
  const suppressions = new Map(readings.flatMap(({path, suppressions}) => (suppressions ? [[path, suppressions] as const] : [])))
  const inEvents = new Set(events.flatMap((event) => event.accounts.map(({path}) => path)))
  const {remaining, hidden} = suppress(findings, suppressions, {rulesFor: plan.rulesFor, known, compared: inEvents})
  return {
    paths,
    findings: remaining.sort(compareFindings),
    hidden: hidden.sort((a, b) => compareFindings(a.finding, b.finding)),
    rules: known,
    faults: [...readings, ...compared].flatMap((checked) => checked.faults),
    events: events.map(({by, accounts}) => ({by, accounts: accounts.map(({path}) => ({path}))})),
  }
}
