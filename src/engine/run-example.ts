/** Runs a rule on one of its examples, the way `lint` would, and prints each finding as the examples write it. */

import type {Example, Rule} from '../model/rule.js'
import {lintTexts, type Result} from './lint-texts.js'

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
