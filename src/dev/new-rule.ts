/** `npm run new-rule -- fact-sum-mismatch`: a folder under `rules/` with a rule that runs, ready to be changed, and its test. */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import process from 'node:process'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {families} from '../model/rule.js'

const idShape = new RegExp(`^(${families.join('|')})(?:-[a-z0-9]+)+$`)

/** Files of a new rule by path, from the template; throws when the id does not name family and fault. */
export function newRule(id: string, template: string): Map<string, string> {
  const family = idShape.exec(id)?.[1]
  if (!family) throw new Error(`\`${id}\` is no id for a rule, expected a family and the fault: ${families.map((name) => `${name}-…`).join(', ')}`)
  const test = [
    '/** Edge cases, false positives and regressions; ordinary behaviour belongs in the examples of the rule. */',
    "import test from 'ava'",
    `import rule from '../../rules/${id}/index.js'`,
    "import {describeFindings, runExample} from '../engine/run-example.js'",
    '',
    'const findings = async (articles: Record<string, string>): Promise<string[]> =>',
    "  describeFindings(await runExample(rule, {says: '', kind: 'hit', articles}), articles)",
    '',
    "test('a quotation may shout', async (t) => {",
    "  t.deepEqual(await findings({'ferry.txt': 'Ferry cuts sailings\\n\\n“No ferry!!!” she said.'}), [])",
    '})',
    '',
  ].join('\n')
  return new Map([
    [`rules/${id}/index.ts`, template.replace("id: 'family-name-of-the-fault'", `id: '${id}'`).replace("family: 'article'", `family: '${family}'`)],
    [`test/rules/${id}.test.ts`, test],
  ])
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = new URL('../../../', import.meta.url)
  const id = process.argv[2] ?? ''
  try {
    const files = newRule(id, readFileSync(new URL('rules/_template/index.ts', root), 'utf8'))
    if (existsSync(new URL(`rules/${id}/`, root))) throw new Error(`rules/${id} exists already`)
    for (const [path, content] of files) {
      const file = new URL(path, root)
      mkdirSync(new URL('.', file), {recursive: true})
      writeFileSync(file, content)
      console.log(`wrote ${fileURLToPath(file)}`)
    }
    console.log('Next: change the rule, then `npm run docs` and `npm test`.')
  } catch (error) {
    console.error((error as Error).message)
    process.exitCode = 1
  }
}
