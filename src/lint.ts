/**
 * Read this first: the whole run.
 *
 *     argv ─config─▶ plan ─files─▶ paths                                    (which articles, which rules)
 *     path ─load─▶ text ─parse─▶ Tree ─read─▶ Article ─check─▶ findings, and facts   (each article by itself, in threads)
 *     facts ─group─▶ events ─compare─▶ findings                             (articles of one event)
 *     all findings ─suppress─▶ ─sort─▶ the result                           (reporters and exit codes come after)
 */
import {type Checked, check} from './check.js'
import {compare} from './compare.js'
import {type Facts, factsOf} from './facts.js'
import {type FilesRequest, findFiles} from './files.js'
import {compareFindings, frontMatterFindings, type LocatedFinding} from './findings.js'
import {settle} from './fix.js'
import {readGiven} from './given.js'
import {type Event, group, stated} from './group.js'
import type {Source} from './load.js'
import {parse} from './parse.js'
import {type Plan, type PlanRequest, planFor} from './plan.js'
import {type Concurrency, type Readings, readAll, readText} from './pool.js'
import type {Fault} from './problems.js'
import {read} from './read.js'
import {isEventRule, type Rule} from './rule.js'
import {type Suppressions, suppress, suppressionsOf} from './suppress.js'

export interface LintRequest extends PlanRequest, FilesRequest {
  /** Accounts to compare the articles with; not linted themselves. */
  sources?: readonly string[]
  /** Articles that are no files; `paths` is not looked at then. */
  texts?: readonly Source[]
  concurrency?: Concurrency
  /** Called now and then. */
  onProgress?: (done: number, total: number) => void
}

export interface Result {
  /** Every article that was read, sorted. */
  paths: string[]
  findings: LocatedFinding[]
  faults: Fault[]
  events: Event[]
  /** What people should know of the run: articles left out, sources not read. */
  notes: string[]
}

/** What is left of an article once its tree and text are gone. Plain data, so that it crosses threads. */
export interface Reading extends Checked {
  path: string
  /** Null when no rule compares this article. */
  facts: Facts | null
  /** Null when the article holds none. */
  suppressions: Suppressions | null
}

/** Lints files, folders and globs. */
export async function lint(request: LintRequest): Promise<Result> {
  const together = (request.sources ?? []).length > 0
  const project = await planFor({...request, keepFacts: request.keepFacts || together})
  const files = request.texts ? {paths: [], faults: [], notes: []} : await findFiles(request, project)
  const articles = request.texts ? await readTexts(request.texts, project) : await readAll(files.paths, request, project)
  const given = await readGiven(articles.readings, request, project)
  const result = judge(articles.readings, given.accounts, project, project.rules, together)
  return {
    ...result,
    faults: [...files.faults, ...articles.faults, ...given.faults, ...result.faults],
    notes: [...files.notes, ...given.notes],
  }
}

/** Lints texts that are already in memory. */
export async function lintTexts(sources: readonly Source[], plan: Plan): Promise<Result> {
  const {readings, faults} = await readTexts(sources, plan)
  const known = new Map(sources.flatMap(({path}) => plan.rulesFor(path)).map(({rule}) => [rule.about.id, rule]))
  const result = judge(readings, [], plan, known, false)
  return {...result, faults: [...faults, ...result.faults], notes: []}
}

/** One article: the part of the run that threads share out. */
export async function lintArticle(source: Source, plan: Plan): Promise<Reading> {
  const {path, text} = source
  const tree = await parse(path, text)
  const article = read(path, tree)
  const rules = plan.rulesFor(path)
  const checked = [
    check(article, rules),
    frontMatterFindings(article, tree.frontMatterFault, rules),
    ...(plan.lintForeign ? [await plan.lintForeign(source)] : []),
  ]
  const {list, mistakes} = suppressionsOf(tree, article)
  const compared = plan.keepFacts || (plan.group !== 'none' && rules.some(({rule}) => isEventRule(rule)))
  return {
    path,
    findings: checked.flatMap(({findings}) => findings).map((finding) => (finding.fix ? {...finding, fix: settle(text, finding.fix)} : finding)),
    faults: checked.flatMap(({faults}) => faults),
    facts: compared ? factsOf(article) : null,
    suppressions: list.length + mistakes.length > 0 ? {list, mistakes} : null,
  }
}

async function readTexts(sources: readonly Source[], plan: Plan): Promise<Readings> {
  const parts: Readings[] = []
  for (const source of [...sources].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))) parts.push(await readText(source, plan))
  return {readings: parts.flatMap((part) => part.readings), faults: parts.flatMap((part) => part.faults)}
}

/** Readings → result: everything that needs more than one article. */
function judge(readings: readonly Reading[], given: readonly Facts[], plan: Plan, known: ReadonlyMap<string, Rule>, together: boolean): Omit<Result, 'notes'> {
  const facts = [...readings.flatMap((reading) => reading.facts ?? []), ...given]
  const events = together ? stated(facts) : group(facts, plan.group)
  const compared = events.map((event) => compare(event, plan.rulesFor))
  const paths = readings.map(({path}) => path)
  const linted = new Set(paths)
  const findings = [...readings, ...compared].flatMap((checked) => checked.findings).filter((finding) => linted.has(finding.path))
  const suppressions = new Map(readings.flatMap(({path, suppressions}) => (suppressions ? [[path, suppressions] as const] : [])))
  const inEvents = new Set(events.flatMap((event) => event.accounts.map(({path}) => path)))
  return {
    paths,
    findings: suppress(findings, suppressions, {rulesFor: plan.rulesFor, known, compared: inEvents}).sort(compareFindings),
    faults: [...readings, ...compared].flatMap((checked) => checked.faults),
    events,
  }
}
