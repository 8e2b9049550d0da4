/**
 * `npm run bench -- folder`: what each stage, analysis and rule costs on real articles, in one thread.
 *
 * Machines differ and so do their hours: read the shares, not the seconds. The first round warms up and is not counted.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {rules} from '../../rules/index.js'
import {accountOf} from '../account.js'
import type {Article} from '../article.js'
import {factsOf} from '../facts.js'
import {group} from '../group.js'
import {parse} from '../parse.js'
import {read} from '../read.js'
import {isEventRule} from '../rule.js'

const rounds = 3
const folder = process.argv[2] ?? 'seeds'
const sources = (readdirSync(folder, {recursive: true}) as string[])
  .filter((name) => /\.(?:txt|md|html)$/.test(name))
  .sort()
  .map((name) => ({path: name, text: readFileSync(join(folder, name), 'utf8')}))
const bytes = sources.reduce((sum, {text}) => sum + Buffer.byteLength(text), 0)

const costs = new Map<string, number>()
/** CPU time of this thread's process in microseconds, added up by name. */
function timed<Result>(name: string, work: () => Result): Result {
  const before = process.cpuUsage()
  const result = work()
  const {user, system} = process.cpuUsage(before)
  costs.set(name, (costs.get(name) ?? 0) + user + system)
  return result
}

for (let round = 0; round <= rounds; round++) {
  if (round === 1) costs.clear()
  const articles: Article[] = []
  for (const {path, text} of sources) {
    const before = process.cpuUsage()
    const tree = await parse(path, text)
    const {user, system} = process.cpuUsage(before)
    costs.set('parse', (costs.get('parse') ?? 0) + user + system)
    articles.push(read(path, tree, (analysis, work) => timed(`read: ${analysis}`, work)))
  }
  for (const rule of rules) {
    if (isEventRule(rule)) continue
    timed(`rule: ${rule.about.id}`, () => {
      for (const article of articles) for (const _ of rule.check(article, rule.options));
    })
  }
  const facts = timed('facts', () => articles.map(factsOf))
  const events = timed('group', () => group(facts.map(accountOf), 'auto'))
  for (const rule of rules) {
    if (!isEventRule(rule)) continue
    timed(`rule: ${rule.about.id}`, () => {
      for (const event of events)
        for (const _ of rule.compare(
          event.accounts.map((account) => account.facts()),
          rule.options,
        ));
    })
  }
}

const total = [...costs.values()].reduce((sum, cost) => sum + cost, 0)
console.log(`${sources.length} articles, ${(bytes / 1e6).toFixed(2)} MB, ${rounds} rounds; ${((bytes * rounds) / total).toFixed(2)} MB/s over all\n`)
for (const [name, cost] of costs) {
  console.log(`${name.padEnd(40)} ${((100 * cost) / total).toFixed(1).padStart(5)} %  ${((bytes * rounds) / Math.max(cost, 1)).toFixed(1).padStart(8)} MB/s`)
}
