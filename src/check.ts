/** Article × rules → findings. */
import type {Article} from './article.js'
import {type LocatedFinding, locate} from './findings.js'
import {type Fault, reasonOf} from './problems.js'
import {isEventRule, type Rule, reads, type Severity} from './rule.js'

export type {Fault} from './problems.js'

/** A rule with what the config makes of it. */
export interface PlannedRule {
  rule: Rule
  severity: Severity
  options: object
}

export interface Checked {
  findings: LocatedFinding[]
  faults: Fault[]
}

export function check(article: Article, rules: readonly PlannedRule[]): Checked {
  const findings: LocatedFinding[] = []
  const faults: Fault[] = []
  for (const {rule, severity, options} of rules) {
    if (isEventRule(rule) || !reads(rule, article.language)) continue
    try {
      for (const finding of rule.check(article, options)) findings.push(locate(article, rule.about.id, severity, finding))
    } catch (error) {
      faults.push({path: article.path, rule: rule.about.id, message: `threw: ${reasonOf(error)}`})
    }
  }
  return {findings, faults}
}
