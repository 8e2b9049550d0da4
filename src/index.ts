/** The public API in Node; `browser.ts` is the one for places without files. */
import {fileURLToPath} from 'node:url'
import {provideExports} from './config/modules.js'
import type {Rule} from './model/rule.js'

export * from './exports.js'
export {lint} from './run/lint.js'
export type {LintRequest} from './run/request.js'

provideExports(() => import('./index.js'))

/** Rejects, with the difference, unless every example of the rule does what it says. A URL is that of a file with the rule, in TypeScript or JavaScript. */
export async function testRule(rule: Rule | URL): Promise<void> {
  // Few programs that lint test rules as well: what checks them is loaded when it is needed.
  const [{importFile}, {rulesIn}, {testRule: testLoaded}] = await Promise.all([
    import('./config/modules.js'),
    import('./config/rule-schema.js'),
    import('./engine/test-rule.js'),
  ])
  const rules = rule instanceof URL ? rulesIn(await importFile(fileURLToPath(rule)), fileURLToPath(rule)) : rulesIn(rule, 'testRule')
  for (const one of rules) await testLoaded(one)
}
