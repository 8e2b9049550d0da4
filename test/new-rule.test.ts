import {readFileSync} from 'node:fs'
import test from 'ava'
import template from '../rules/_template/index.js'
import {newRule} from '../src/dev/new-rule.js'
import {describeFindings, runExample} from '../src/engine/run-example.js'

const source = readFileSync('rules/_template/index.ts', 'utf8')

test('a new rule is a folder with the rule and a test beside the others', (t) => {
  const files = newRule('fact-tide-mismatch', source)
  t.deepEqual([...files.keys()], ['rules/fact-tide-mismatch/index.ts', 'test/rules/fact-tide-mismatch.test.ts'])
  t.regex(files.get('rules/fact-tide-mismatch/index.ts') ?? '', /id: 'fact-tide-mismatch',\n {4}family: 'fact',/)
  t.regex(files.get('test/rules/fact-tide-mismatch.test.ts') ?? '', /rules\/fact-tide-mismatch\/index\.js/)
})

test('an id names the family and the fault', (t) => {
  for (const id of ['', 'fact', 'tide-mismatch', 'Fact-Tide', 'fact-tide/../x']) t.throws(() => newRule(id, source), {message: /is no id for a rule/})
})

for (const example of template.examples) {
  test(`the template runs: ${example.says}`, async (t) => {
    t.deepEqual(describeFindings(await runExample(template, example), example.articles), [...(example.expect ?? [])])
  })
}
