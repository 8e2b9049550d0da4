import {spawnSync} from 'node:child_process'
import {mkdirSync, symlinkSync} from 'node:fs'
import {join, resolve} from 'node:path'
import test from 'ava'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import wallOfText from '../rules/article-wall-of-text/index.js'
import {rules} from '../rules/index.js'
import {isEventRule} from '../src/model/rule.js'
import copydesk, {pluginOf} from '../src/plugin.js'
import {folder} from './run-cli.js'

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

test('remark-cli takes it from a .remarkrc, with its own rules beside it', (t) => {
  const cwd = folder({
    'harbour.md': `${markdown}\nAI Generated Content\n`,
    '.remarkrc.json': JSON.stringify({plugins: ['copydesk/plugin', 'remark-lint-no-heading-punctuation']}),
  })
  mkdirSync(join(cwd, 'node_modules'))
  symlinkSync(resolve('.'), join(cwd, 'node_modules/copydesk'))
  symlinkSync(resolve('node_modules/remark-lint-no-heading-punctuation'), join(cwd, 'node_modules/remark-lint-no-heading-punctuation'))
  const run = spawnSync(process.execPath, [resolve('node_modules/remark-cli/cli.js'), '--quiet', '--frail', '--no-color', 'harbour.md'], {
    cwd,
    encoding: 'utf8',
  })
  t.is(run.status, 1)
  t.regex(run.stderr, /^5:1-5:21 +error +Unexpected .*`AI Generated Content`.* +ai-label +copydesk$/m)
})
