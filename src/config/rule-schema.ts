/** Rules from outside of copydesk: checked when they are loaded, so that a slip of the pen is said before the run and not during it. */
import * as v from 'valibot'
import {UsageError} from '../base/faults.js'
import {type Rule, severities} from '../model/rule.js'
import {problemsOf} from './validate.js'

const line = v.pipe(v.string(), v.nonEmpty())

const ruleSchema = v.strictObject({
  about: v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[a-z][a-z\d]*(?:-[a-z\d]+)+$/, 'expected two or more words of lower-case letters and digits with hyphens between them')),
    family: line,
    severity: v.picklist(severities),
    preset: v.picklist(['recommended', 'strict', 'all']),
    summary: line,
    languages: v.optional(v.array(v.string())),
    why: line,
    limits: line,
    sources: v.array(v.string()),
  }),
  options: v.record(v.string(), v.unknown()),
  examples: v.array(
    v.strictObject({
      says: line,
      kind: v.picklist(['hit', 'clean', 'near-miss']),
      articles: v.record(v.string(), v.string()),
      options: v.optional(v.record(v.string(), v.unknown())),
      expect: v.optional(v.array(v.string())),
    }),
  ),
  check: v.optional(v.function()),
  compare: v.optional(v.function()),
})

/** A module exports one rule, a list of them, or `{rules: […]}`. */
export function rulesIn(value: unknown, name: string): Rule[] {
  const list = Array.isArray(value) ? value : Array.isArray((value as {rules?: unknown} | null)?.rules) ? (value as {rules: unknown[]}).rules : [value]
  return list.map((item) => {
    const problems = ruleProblems(item)
    const id = (item as {about?: {id?: unknown}} | null | undefined)?.about?.id
    const which = typeof id === 'string' ? `rule \`${id}\`: ` : ''
    if (problems.length > 0)
      throw new UsageError(
        problems.map((problem) => `${name}: ${which}${problem}`).join('\n'),
        'A rule is what `defineRule` takes; `copydesk init --rule <id>` writes one.',
      )
    return item as Rule
  })
}

/** What keeps a value from being a rule. */
function ruleProblems(value: unknown): string[] {
  if (value === undefined) return ['it has no default export']
  if (typeof value !== 'object' || value === null) return [`expected a rule, found a ${typeof value}`]
  const problems = problemsOf(ruleSchema, value, 'the rule')
  const {check, compare} = value as {check?: unknown; compare?: unknown}
  if (check === undefined && compare === undefined) problems.push('it has neither `check(article)` nor `compare(accounts)`')
  if (check !== undefined && compare !== undefined) problems.push('it has both `check` and `compare`; make it two rules')
  return problems
}
