/** Article × rules → findings. */

import {type Fault, reasonOf} from '../base/faults.js'
import type {Interleaved} from '../base/interleave.js'
import type {Times} from '../base/timings.js'
import type {Article} from '../model/article.js'
import type {Checked, LocatedFinding} from '../model/finding.js'
import {type EventFinding, type Finding, isEventRule, type PlannedRule, type Rule, reads} from '../model/rule.js'
import {locate} from './locate.js'

export type {Fault} from '../base/faults.js'

/** Stops after each rule. */
export function* check(article: Article, rules: readonly PlannedRule[], times?: Times): Interleaved<Checked> {
  const findings: LocatedFinding[] = []
  const faults: Fault[] = []
  for (const {rule, severity, options} of rules) {
    if (isEventRule(rule) || !reads(rule, article.language)) continue
    const started = times ? performance.now() : 0
    try {
      for (const finding of rule.check(article, options)) {
        requireFinding(finding, article.text.length)
        findings.push(locate(article, rule.about.id, severity, finding))
      }
    } catch (error) {
      faults.push(faultOf(error, article.path, rule))
    }
    times?.add(`check: ${rule.about.id}`, performance.now() - started)
    yield
  }
  return {findings, faults}
}

/** A rule that throws is named with its article; the others go on. */
export function faultOf(error: unknown, path: string, rule: Rule): Fault {
  const message = error instanceof BadFinding ? error.message : `threw: ${reasonOf(error)}`
  return {path, rule: rule.about.id, message, ...(error instanceof Error && error.stack ? {stack: error.stack} : {})}
}

class BadFinding extends Error {}

/** Says what a finding lacks, since a rule in JavaScript is checked by nobody before it runs. `length` is that of the text it is in. */
function requireFinding(finding: Finding, length = Number.POSITIVE_INFINITY): void {
  const {at, message} = finding ?? {}
  if (typeof message !== 'string' || message === '') throw new BadFinding('yielded a finding without a `message`')
  const isSpan = Number.isInteger(at?.start) && Number.isInteger(at?.end) && at.start >= 0 && at.start <= at.end
  if (!isSpan) throw new BadFinding(`yielded a finding whose \`at\` is no span, expected {start, end}: “${message}”`)
  if (at.end > length) throw new BadFinding(`yielded a finding that ends at ${at.end}, after the end of the text (${length}): “${message}”`)
}

export function requireEventFinding(finding: EventFinding): void {
  requireFinding(finding)
  if (typeof finding.article?.path !== 'string') throw new BadFinding(`yielded a finding without the \`article\` it is in: “${finding.message}”`)
}
