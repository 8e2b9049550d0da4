/** What `copydesk init` writes: a config, and a rule of one's own with its test. */
import {articleEndings} from '../parse/formats/index.js'

export const config = `# yaml-language-server: $schema=./node_modules/copydesk/dist/schema.json
# What \`copydesk\` lints here, and how. \`copydesk rules\` lists the rules, \`copydesk explain <rule>\` shows one.

# recommended, strict (adds editorial queries), all, or clean (text that is no part of the story).
extends: [recommended]

# Articles, when the command line names none.
files: ['**/*.{${articleEndings().join(',')}}']

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

# House style; \`copydesk rules --test\` tries the examples.
# phrases:
#   - id: style-kyiv
#     find: [Kiev]
#     except: [Chicken Kiev]
#     expected: Kyiv
#     examples: {hit: [The talks in Kiev ended.], clean: [He ordered Chicken Kiev.]}

# Which articles tell the same story: auto (by content), folder, all, none.
group: auto
`

export type Runner = 'ava' | 'vitest' | 'node:test'

const exampleRule = `import {defineRule, text} from 'copydesk'

export default defineRule({
  about: {
    id: 'RULE-ID',
    family: 'RULE-FAMILY',
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
`

/** A rule that works, with examples to start from. It is the same in JavaScript and TypeScript: `defineRule` knows the types. */
export function ruleSource(id: string): string {
  return exampleRule.replace('RULE-ID', id).replace('RULE-FAMILY', id.split('-', 1)[0] as string)
}

/** The test is JavaScript even for a rule in TypeScript, so that every runner starts it as it is; copydesk loads the rule. */
export function testSource(runner: Runner, ruleFile: string): string {
  const imported: Record<Runner, string> = {ava: "import test from 'ava'", vitest: "import {test} from 'vitest'", 'node:test': "import test from 'node:test'"}
  const passes: Record<Runner, string> = {
    ava: `t.notThrowsAsync(() => testRule(new URL('./${ruleFile}', import.meta.url)))`,
    vitest: `testRule(new URL('./${ruleFile}', import.meta.url))`,
    'node:test': `testRule(new URL('./${ruleFile}', import.meta.url))`,
  }
  return `${imported[runner]}
import {testRule} from 'copydesk'

test('every example does what it says', ${runner === 'ava' ? '(t)' : '()'} => ${passes[runner]})
`
}
