/** What holds for every rule, whoever writes it: its examples do what they say, and no input of any shape breaks it. */
import {readdirSync, readFileSync} from 'node:fs'
import test from 'ava'
import {rules} from '../rules/index.js'
import {runExample} from '../src/engine/run-example.js'
import {describeFailure, failuresOf} from '../src/engine/test-rule.js'
import {families, type Rule} from '../src/model/rule.js'
import {formats} from '../src/parse/formats/index.js'

const folders = readdirSync('rules', {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
  .map((entry) => entry.name)

test('every folder is a rule of the index, and nothing else is', (t) => {
  t.deepEqual(
    rules.map((rule) => rule.about.id),
    folders.sort(),
  )
})

const crlf = (articles: Record<string, string>) => mapValues(articles, (text) => text.replaceAll('\n', '\r\n'))
const noLastNewline = (articles: Record<string, string>) => mapValues(articles, (text) => text.trimEnd())
const withMark = (articles: Record<string, string>) => mapValues(articles, (text) => `\uFEFF${text}`)
const reversed = (articles: Record<string, string>) => Object.fromEntries(Object.entries(articles).reverse())

for (const rule of rules) {
  const {id, family} = rule.about

  test(`${id}: says what it is about`, (t) => {
    t.is(family, id.split('-')[0] as typeof family)
    t.true((families as readonly string[]).includes(family))
    for (const field of ['summary', 'why', 'limits'] as const) t.regex(rule.about[field], /^\S.*[.?]$/s, `${field} is a sentence`)
    t.regex(rule.about.summary, /^Flag /, 'the summary begins with "Flag"')
    t.true(rule.about.sources.length > 0, 'names what it rests on')
    if (['quote', 'source', 'claim', 'fact', 'event'].includes(family))
      t.truthy(rule.about.languages, 'says whose words and number formats it knows, as `languages`')
  })

  test(`${id}: its examples do what they say, a near-miss is among them, no two are alike`, async (t) => {
    t.deepEqual((await failuresOf(rule)).map(describeFailure), [])
    t.true(rule.examples.some(({kind}) => kind === 'near-miss'))
    t.is(new Set(rule.examples.map((example) => JSON.stringify([example.articles, example.options]))).size, rule.examples.length)
    t.is(new Set(rule.examples.map((example) => example.says)).size, rule.examples.length)
  })

  test(`${id}: every place it names lies inside its article`, async (t) => {
    for (const example of rule.examples) {
      const {findings} = await runExample(rule, example)
      for (const {path, place, related} of findings)
        for (const where of [{path, place}, ...related]) {
          const {start, end} = where.place
          t.true(0 <= start.offset && start.offset <= end.offset && end.offset <= (example.articles[where.path]?.length ?? -1), example.says)
        }
    }
  })

  test(`${id}: finds the same with other line endings, in reverse order, and twice`, async (t) => {
    for (const example of rule.examples) {
      const found = await flagged(rule, example, example.articles)
      t.deepEqual(await flagged(rule, example, example.articles), found, 'twice')
      t.deepEqual(await flagged(rule, example, crlf(example.articles)), found, 'CRLF')
      t.deepEqual(await flagged(rule, example, noLastNewline(example.articles)), found, 'no final newline')
      t.deepEqual(await flagged(rule, example, withMark(example.articles)), found, 'byte order mark')
      t.deepEqual(await flagged(rule, example, reversed(example.articles)), found, 'reverse order')
    }
  })

  test(`${id}: is silent on nothing and on a bare headline`, async (t) => {
    const example = rule.examples[0]
    if (!example) return t.fail()
    for (const content of ['', '\n', 'Council approves new harbour wall\n']) {
      const articles = Object.fromEntries(Object.values(formats).map(({endings}) => [`a.${endings[0]}`, content]))
      const result = await runExample(rule, {...example, options: {}}, articles)
      t.deepEqual(result.faults, [])
      if (family !== 'event') t.deepEqual(result.findings, [])
    }
  })
}

test('no rule keeps anything between two articles', (t) => {
  for (const folder of folders) {
    const code = readFileSync(`rules/${folder}/index.ts`, 'utf8')
    t.notRegex(code, /^(?:let|var) /m, `${folder}: a module variable that changes`)
    t.notRegex(code, /from 'node:/, `${folder}: a rule that leaves its text`)
  }
})

/** Messages and flagged texts, without places: those differ where a line is longer. */
async function flagged(rule: Rule, example: Rule['examples'][number], articles: Record<string, string>): Promise<string[]> {
  const result = await runExample(rule, example, articles)
  return result.findings.map(
    ({path, message, place}) => `${path} "${articles[path]?.slice(place.start.offset, place.end.offset).replaceAll('\r\n', '\n')}" ${message}`,
  )
}

function mapValues(articles: Record<string, string>, change: (text: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(articles).map(([path, text]) => [path, change(text)]))
}
