/** Runs a rule on one of its examples, the way `lint` would, and prints each finding as the examples write it. */
import {lintTexts, type Result} from './lint-texts.js'
import type {Example, Rule} from './rule.js'

/** `articles` may differ from the example's own, so that the same findings can be asked of another line ending or order. */
// biome-ignore lint/suspicious/noExplicitAny: options are the rule's own affair
export async function runExample(rule: Rule, example: Example<any>, articles: Record<string, string> = example.articles): Promise<Result> {
  const planned = [{rule, severity: rule.about.severity, options: {...rule.options, ...example.options}}]
  const sources = Object.entries(articles).map(([path, text]) => ({path, text}))
  return lintTexts(sources, {rulesFor: () => planned, group: sources.length > 1 ? 'all' : 'none'})
}

/** Each finding as `file:line:column-line:column "flagged text" message`. */
export function describeFindings(result: Result, articles: Record<string, string>): string[] {
  return result.findings.map(({path, place, message}) => {
    const flagged = articles[path]?.slice(place.start.offset, place.end.offset)
    return `${path}:${place.start.line}:${place.start.column}-${place.end.line}:${place.end.column} "${flagged}" ${message}`
  })
}

/** What is wrong with a rule's examples; empty when they do what they say. For the tests of rules outside of this project. */
export async function failuresOf(rule: Rule): Promise<string[]> {
  const failures: string[] = []
  for (const example of rule.examples) {
    const result = await runExample(rule, example)
    for (const fault of result.faults) failures.push(`${example.says}: ${fault.message}`)
    const found = describeFindings(result, example.articles)
    const expected = example.expect ?? []
    if (found.length > 0 !== (example.kind === 'hit')) failures.push(`${example.says}: is a ${example.kind}, but ${found.length} found: ${found.join('; ')}`)
    else if (found.join('\n') !== expected.join('\n')) failures.push(`${example.says}: expected ${expected.join('; ') || 'nothing'}, found ${found.join('; ')}`)
  }
  return failures
}
