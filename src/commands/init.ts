/** `copydesk init`: a config to start from, or a rule of one's own with its test. Nothing that exists is overwritten. */
import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {UsageError} from '../problems.js'
import {print} from './shared.js'

export async function run(_none: unknown, {rule}: {rule?: string}): Promise<0> {
  const files = rule === undefined ? {'copydesk.config.yaml': config} : ruleFiles(rule)
  for (const file of Object.keys(files)) if (existsSync(file)) throw new UsageError(`\`${file}\` exists already`, 'Remove it first; nothing was written.')
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, content)
  }
  const next =
    rule === undefined ? 'Next: copydesk' : `Next: add "./rules/*/index.mjs" to \`load\` in the config, then: node --test rules/${rule}/index.test.mjs`
  await print(`Wrote ${Object.keys(files).join(' and ')}.\n${next}\n`)
  return 0
}

const config = `# yaml-language-server: $schema=./node_modules/copydesk/schema.json
# What \`copydesk\` lints here, and how. \`copydesk rules\` lists the rules, \`copydesk explain <rule>\` shows one.

# recommended, strict (adds editorial queries), all, or clean (text that is no part of the story).
extends: [recommended]

# Articles, when the command line names none.
files: ['**/*.{txt,md,html}']

# Never linted, written as in .gitignore.
ignore: [README.md]

# error, warning, info or off; \`event-*\` means a family.
rules: {}
  # event-*: error
  # article-wall-of-text: {severity: warning, options: {words: 250}}

# Other settings for some of the articles; later ones win.
# overrides:
#   - files: ['opinion/**']
#     rules: {claim-*: off}

# Which articles tell the same story: auto (by content), folder, all, none.
group: auto
`

function ruleFiles(id: string): Record<string, string> {
  if (!/^[a-z][a-z\d]*(-[a-z\d]+)+$/.test(id))
    throw new UsageError(`\`${id}\` is no id of a rule`, 'Two or more words in lower case with hyphens between them, as in `house-exclamation-mark`.')
  return {
    [`rules/${id}/index.mjs`]: `import {defineRule, text} from 'copydesk'

export default defineRule({
  about: {
    id: '${id}',
    family: '${id.split('-')[0]}',
    severity: 'warning',
    preset: 'recommended',
    summary: 'Flag an exclamation mark outside of quoted speech.',
    why: 'The reader decides what is exciting.',
    limits: 'Leaves headlines and quoted speech alone.',
    sources: [],
  },
  options: {
    /** Exclamation marks that one article may have. */
    allowed: 0,
  },
  examples: [
    {
      says: 'the mark ends a sentence of the story',
      kind: 'hit',
      articles: {
        'ferry.txt': text\`
          Ferry company cuts winter sailings

          The company cut two of its five sailings! Island councils said they had not been told.\`,
      },
      expect: ['ferry.txt:3:41-3:42 "!" Unexpected \`!\` in the story'],
    },
    {
      says: 'a sentence that ends in a full stop',
      kind: 'clean',
      articles: {
        'ferry.txt': text\`
          Ferry company cuts winter sailings

          The company cut two of its five sailings.\`,
      },
    },
    {
      says: 'somebody else says it',
      kind: 'near-miss',
      articles: {
        'ferry.txt': text\`
          Ferry company cuts winter sailings

          “We were not told!” said Una Flett, who chairs the island council.\`,
      },
    },
  ],
  *check(article, {allowed}) {
    let found = 0
    for (const sentence of article.sentences) {
      for (const {index} of sentence.text.matchAll(/!/g)) {
        const start = sentence.start + index
        if (article.quotes.some((quote) => quote.start <= start && start < quote.end)) continue
        found++
        if (found > allowed) yield {at: {start, end: start + 1}, message: 'Unexpected \`!\` in the story', note: 'Quote whoever is excited, or use a full stop.'}
      }
    }
  },
})
`,
    [`rules/${id}/index.test.mjs`]: `import assert from 'node:assert/strict'
import test from 'node:test'
import {failuresOf} from 'copydesk'
import rule from './index.mjs'

test('the examples do what they say', async () => {
  assert.deepEqual(await failuresOf(rule), [])
})
`,
  }
}
