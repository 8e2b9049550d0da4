/** Event × rules → findings. */

import type {Fault} from '../base/faults.js'
import type {Interleaved} from '../base/interleave.js'
import type {Times} from '../base/timings.js'
import type {Event} from '../model/event.js'
import type {Facts} from '../model/facts.js'
import type {Checked, LocatedFinding} from '../model/finding.js'
import {type EventFinding, isEventRule, type PlannedRule, type Rule, reads} from '../model/rule.js'
import {faultOf, requireEventFinding} from './check.js'
import {locate, weaker} from './locate.js'

/** Stops after each rule. `rulesFor` gives the rules of one article: a config may turn a rule off for some of them. */
export function* compare(event: Event, rulesFor: (path: string) => readonly PlannedRule[], times?: Times): Interleaved<Checked> {
  const findings: LocatedFinding[] = []
  const faults: Fault[] = []
  const planned = plannedFor(event, rulesFor)
  const accountsFor = accountsOf(event)
  for (const {rule, options} of planned.values()) {
    if (!isEventRule(rule)) continue
    const accounts = accountsFor(rule)
    if (accounts.length < 2) continue
    const started = times ? performance.now() : 0
    try {
      for (const found of rule.compare(accounts, options)) {
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

/**
 * The accounts that a rule reads: one new array to all rules of the same languages. What a rule works out and keeps under that array serves
 * the others, and is gone when the event has been compared.
 */
function accountsOf(event: Event): (rule: Rule) => readonly Facts[] {
  const read = new Map<string, readonly Facts[]>()
  return (rule) => {
    const languages = rule.about.languages?.join(' ') ?? ''
    const known = read.get(languages) ?? event.accounts.filter(({language}) => reads(rule, language))
    read.set(languages, known)
    return known
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
