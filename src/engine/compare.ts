/** Event × rules → findings. */

import type {Fault} from '../base/faults.js'
import type {Interleaved} from '../base/interleave.js'
import type {Times} from '../base/timings.js'
import {EventContext} from '../events/event-context.js'
import type {Event} from '../model/event.js'
import type {Checked, LocatedFinding} from '../model/finding.js'
import {type EventFinding, isEventRule, type PlannedRule, type Rule, reads} from '../model/rule.js'
import {faultOf, requireEventFinding} from './check.js'
import {locate, weaker} from './locate.js'

/** Stops after each rule. `rulesFor` gives the rules of one article: a config may turn a rule off for some of them. */
export function* compare(event: Event, rulesFor: (path: string) => readonly PlannedRule[], times?: Times): Interleaved<Checked> {
  const findings: LocatedFinding[] = []
  const faults: Fault[] = []
  const planned = plannedFor(event, rulesFor)
  const contextFor = contextsOf(event)
  for (const {rule, options} of planned.values()) {
    if (!isEventRule(rule)) continue
    const context = contextFor(rule)
    const {accounts} = context
    if (accounts.length < 2) continue
    const started = times ? performance.now() : 0
    try {
      for (const found of rule.compare(accounts, options, context)) {
        requireEventFinding(found)
        const finding = found.article.given ? turn(found) : found
        const own = rulesFor(finding.article.path).find((item) => item.rule === rule)
        if (!own) continue
        // An event found by content may be none: its findings are never errors.
        const severity = event.by === 'content' ? weaker(own.severity, 'warning') : own.severity
        findings.push(locate(finding.article, rule.about.id, severity, finding))
      }
    } catch (error) {
      faults.push(faultOf(error, accounts[0]?.path ?? '', rule))
    }
    times?.add(`compare: ${rule.about.id}`, performance.now() - started)
    yield
  }
  return {findings, faults}
}

/** The rules of all accounts; where two have one with other options, those of the last count. */
function plannedFor({accounts}: Event, rulesFor: (path: string) => readonly PlannedRule[]): Map<Rule, PlannedRule> {
  const planned = new Map<Rule, PlannedRule>()
  let last: readonly PlannedRule[] | undefined
  for (const {path} of accounts) {
    const rules = rulesFor(path)
    // Mostly one plan for all.
    if (rules !== last) for (const rule of rules) planned.set(rule.rule, rule)
    last = rules
  }
  return planned
}

/** The accounts that a rule reads, with what is worked out of them: one context for all rules of the same languages. */
function contextsOf({accounts}: Event): (rule: Rule) => EventContext {
  const contexts = new Map<string, EventContext>()
  return (rule) => {
    const languages = rule.about.languages?.join(' ') ?? ''
    const context = contexts.get(languages) ?? new EventContext(accounts.filter(({language}) => reads(rule, language)))
    contexts.set(languages, context)
    return context
  }
}

/** A source is not linted: what a rule found in one stands in the article that differs from it. */
function turn(finding: EventFinding): EventFinding {
  const {article, at, value, message, see = []} = finding
  const other = see.find((place) => place.article && !place.article.given)
  if (!other?.article) return finding
  const isOfValues = value !== undefined && other.value !== undefined
  return {
    article: other.article,
    at: other.at,
    message: isOfValues
      ? `Unexpected \`${other.value}\`, the source \`${article.path}\` has \`${value}\``
      : `Unexpected text beside the source \`${article.path}\`: ${message}`,
    see: [{article, at, message: isOfValues ? `\`${value}\`` : 'the source'}, ...see.filter((place) => place !== other)],
    ...(finding.severity === undefined ? {} : {severity: finding.severity}),
    ...(finding.note === undefined ? {} : {note: finding.note}),
  }
}
