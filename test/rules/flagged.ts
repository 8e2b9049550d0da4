/** What one rule flags in some articles: the text alone. */
import {runExample} from '../../src/engine/run-example.js'
import type {Rule} from '../../src/model/rule.js'

export async function flagged(rule: Rule, articles: Record<string, string>, options: object = {}): Promise<string[]> {
  const {findings} = await runExample(rule, {says: 'a table', kind: 'hit', articles, options})
  return findings.map(({path, place}) => (articles[path] ?? '').slice(place.start.offset, place.end.offset))
}
