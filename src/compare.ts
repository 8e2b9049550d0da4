/** Event × rules → findings. */
import {type Checked, faultOf, type PlannedRule, requireEventFinding} from './check.js'
import {type LocatedFinding, locate, weaker} from './findings.js'
import type {Event} from './group.js'
import type {Fault} from './problems.js'
import {type EventFinding, isEventRule, reads} from './rule.js'

/** `rulesFor` gives the rules of one article: a config may turn a rule off for some of them. */
export function compare(event: Event, rulesFor: (path: string) => readonly PlannedRule[]): Checked {
  const findings: LocatedFinding[] = []
  const faults: Fault[] = []
  const planned = new Map(event.accounts.flatMap(({path}) => rulesFor(path).map((rule) => [rule.rule, rule])))
  for (const {rule, options} of planned.values()) {
    if (!isEventRule(rule)) continue
    const accounts = event.accounts.filter(({language}) => reads(rule, language))
    if (accounts.length < 2) continue
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
  }
  return {findings, faults}
}

/** A source is not linted: what a rule found in one stands in the article that differs from it. */
function turn(finding: EventFinding): EventFinding {
  const {article, at, message, see = []} = finding
  const other = see.find((place) => place.article && !place.article.given)
  const quoted = (said: string): string => /`[^`]*`/.exec(said)?.[0] ?? 'text'
  if (!other?.article) return finding
  return {
    article: other.article,
    at: other.at,
    message: `Unexpected ${quoted(other.message)}, the source \`${article.path}\` has ${quoted(message)}`,
    see: [{article, at, message: quoted(message)}, ...see.filter((place) => place !== other)],
    ...(finding.severity === undefined ? {} : {severity: finding.severity}),
    ...(finding.note === undefined ? {} : {note: finding.note}),
  }
}
