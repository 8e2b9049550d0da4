/**
 * Read this first: the whole run.
 *
 *     path ─parse─▶ Tree ─read─▶ Article ─check─▶ findings, and facts        (each article by itself)
 *     facts ─group─▶ events ─compare─▶ findings                             (articles of one event)
 *     all findings ─suppress─▶ ─sort─▶ the result                          (reporters and exit codes come after)
 */
import {type Checked, check, type Fault} from './check.js'
import {compare} from './compare.js'
import {type Facts, factsOf} from './facts.js'
import {compareFindings, type LocatedFinding} from './findings.js'
import {type Event, group} from './group.js'
import {parse} from './parse.js'
import type {Plan} from './plan.js'
import {read} from './read.js'

export interface Result {
  /** Every article that was read, sorted. */
  paths: string[]
  findings: LocatedFinding[]
  faults: Fault[]
  events: Event[]
}

export interface Source {
  path: string
  text: string
}

/** Lints texts that are already in memory. */
export async function lintTexts(sources: readonly Source[], plan: Plan): Promise<Result> {
  const findings: LocatedFinding[] = []
  const faults: Fault[] = []
  const facts: Facts[] = []
  const sorted = [...sources].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  for (const source of sorted) {
    const one = await lintArticle(source, plan)
    findings.push(...one.findings)
    faults.push(...one.faults)
    facts.push(one.facts)
  }
  const events = group(facts, plan.group)
  for (const event of events) {
    const found = compare(event, plan.rulesFor)
    findings.push(...found.findings)
    faults.push(...found.faults)
  }
  return {paths: sorted.map(({path}) => path), findings: findings.sort(compareFindings), faults, events}
}

/** One article: the part of the run that threads share out. */
export async function lintArticle({path, text}: Source, plan: Plan): Promise<Checked & {facts: Facts}> {
  const article = read(path, await parse(path, text))
  return {...check(article, plan.rulesFor(path)), facts: factsOf(article)}
}
