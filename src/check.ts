/** Article × rules → findings. */
import type {Article} from './article.js'
import {type LocatedFinding, locate} from './findings.js'
import {isEventRule, type Rule, type Severity} from './rule.js'

/** A rule with what the config makes of it. */
export interface PlannedRule {
  rule: Rule
  severity: Severity
  options: object
}

/** Something that kept copydesk from doing its job; any of them makes the exit code 2. */
export interface Fault {
  path?: string
  rule?: string
  message: string
}

export interface Checked {
  findings: LocatedFinding[]
  faults: Fault[]
}

export function check(article: Article, rules: readonly PlannedRule[]): Checked {
  const findings: LocatedFinding[] = []
  const faults: Fault[] = []
  for (const {rule, severity, options} of rules) {
    if (isEventRule(rule)) continue
    try {
      for (const finding of rule.check(article, options)) findings.push(locate(article, rule.about.id, severity, finding))
    } catch (error) {
      faults.push({path: article.path, rule: rule.about.id, message: (error as Error).message})
    }
  }
  return {findings, faults}
}
