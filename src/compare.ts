/** Event × rules → findings. */
import {type Checked, faultOf, type PlannedRule, requireEventFinding} from './check.js'
import {type LocatedFinding, locate, weaker} from './findings.js'
import type {Event} from './group.js'
import type {Fault} from './problems.js'
import {isEventRule, reads} from './rule.js'

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
      for (const finding of rule.compare(accounts, options)) {
        requireEventFinding(finding)
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
