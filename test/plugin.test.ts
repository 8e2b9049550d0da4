import test from 'ava'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import wallOfText from '../rules/article-wall-of-text/index.js'
import {rules} from '../rules/index.js'
import copydesk, {pluginOf} from '../src/plugin.js'
import {isEventRule} from '../src/rule.js'

const markdown = '# Harbour reopens after storm\n\nThe harbour reopened on **Monday** after crews cleared the wreckage from the channel.\n'

test('one rule, with its options, in a remark pipeline', async (t) => {
  const file = new VFile({path: 'harbour.md', value: markdown})
  const pipeline = unified().use(remarkParse).use(pluginOf(wallOfText), {words: 5})
  await pipeline.run(pipeline.parse(file), file)
  t.deepEqual(
    file.messages.map(({file: path, line, column, reason, ruleId, source, fatal}) => ({path, line, column, reason, ruleId, source, fatal})),
    [
      {
        path: 'harbour.md',
        line: 3,
        column: 1,
        reason: 'Unexpected paragraph of 13 words, expected at most 5',
        ruleId: 'article-wall-of-text',
        source: 'copydesk',
        fatal: false,
      },
    ],
  )
})

test('a preset', async (t) => {
  const file = new VFile({path: 'harbour.md', value: `${markdown}\nAI Generated Content\n`})
  const pipeline = unified().use(remarkParse).use(copydesk)
  await pipeline.run(pipeline.parse(file), file)
  t.deepEqual(
    file.messages.map(({ruleId, fatal}) => [ruleId, fatal]),
    [['ai-label', true]],
  )
})

test('a rule that compares articles is no plugin', (t) => {
  for (const rule of rules.filter(isEventRule)) t.throws(() => pluginOf(rule), {message: /compares articles/})
  t.pass()
})
