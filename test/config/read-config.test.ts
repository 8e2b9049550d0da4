/** Config files of every format → which rules run at which severity; and what is said of those that cannot be read. */
import {existsSync, mkdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {Ajv} from 'ajv'
import test from 'ava'
// Configs in these tests import copydesk.
import '../../src/index.js'
import {parse as parseYaml} from 'yaml'
import {UsageError} from '../../src/base/faults.js'
import {type PlanRequest, type Project, planFor} from '../../src/run/project.js'
import {folder} from '../run-cli.js'

/** What the plan makes of one rule for one article: "error", or "off". */
function severityOf(project: Project, rule: string, path = 'a.txt'): string {
  return project.rulesFor(path).find((planned) => planned.rule.about.id === rule)?.severity ?? 'off'
}

function optionsOf(project: Project, rule: string, path = 'a.txt'): Record<string, unknown> {
  return {...project.rulesFor(path).find((planned) => planned.rule.about.id === rule)?.options}
}

async function planIn(files: Record<string, string>, request: Partial<PlanRequest> = {}): Promise<Project> {
  return planFor({cwd: folder(files), ...request})
}

async function problemsOf(config: unknown, request: Partial<PlanRequest> = {}): Promise<string> {
  try {
    await planIn({'copydesk.config.json': typeof config === 'string' ? config : JSON.stringify(config)}, request)
    return ''
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return [error.message, error.hint].filter(Boolean).join(' | ')
  }
}

const settings = {rules: {'article-wall-of-text': {severity: 'error', options: {words: 50}}, 'article-missing-headline': 'off'}}
const formats: Record<string, string> = {
  'copydesk.config.json': JSON.stringify({$schema: './node_modules/copydesk/schema.json', ...settings}),
  'copydesk.config.yaml': 'rules:\n  article-wall-of-text: {severity: error, options: {words: 50}}\n  article-missing-headline: "off"\n',
  'copydesk.config.yml': `rules: ${JSON.stringify(settings.rules)}\n`,
  'copydesk.config.js': `module.exports = ${JSON.stringify(settings)}\n`,
  'copydesk.config.cjs': `module.exports = ${JSON.stringify(settings)}\n`,
  'copydesk.config.mjs': `import {defineConfig} from 'copydesk'\nexport default defineConfig(${JSON.stringify(settings)})\n`,
  'copydesk.config.ts': `import {defineConfig} from 'copydesk'\nenum Weight {Most = 'error'}\nexport default defineConfig({rules: {'article-wall-of-text': {severity: Weight.Most, options: {words: 50 as number}}, 'article-missing-headline': 'off'}})\n`,
  'package.json': JSON.stringify({name: 'desk', copydesk: settings}),
}

for (const [name, content] of Object.entries(formats)) {
  test(`${name}: is found from a folder below, and read`, async (t) => {
    const root = folder({[name]: content})
    const cwd = join(root, 'articles')
    mkdirSync(cwd)
    const project = await planFor({cwd})
    t.is(project.root, root)
    t.is(severityOf(project, 'article-wall-of-text'), 'error')
    t.deepEqual(optionsOf(project, 'article-wall-of-text').words, 50)
    t.is(severityOf(project, 'article-missing-headline'), 'off')
  })
}

test('without a config, and with --no-config, the recommended rules run', async (t) => {
  t.is(severityOf(await planIn({}), 'article-wall-of-text'), 'warning')
  const project = await planIn({'copydesk.config.json': JSON.stringify(settings)}, {config: false})
  t.is(severityOf(project, 'article-wall-of-text'), 'warning')
})

test('only the nearest config counts', async (t) => {
  const root = folder({'copydesk.config.json': JSON.stringify(settings), 'below/copydesk.config.json': '{}', 'below/package.json': '{'})
  t.is(severityOf(await planFor({cwd: join(root, 'below')}), 'article-wall-of-text'), 'warning')
})

test('YAML reads a bare off as the word', async (t) => {
  t.is(severityOf(await planIn({'copydesk.config.yaml': 'rules:\n  article-*: off\n'}), 'article-wall-of-text'), 'off')
})

test('an exact id beats a pattern, a longer pattern a shorter one, in whatever order they stand', async (t) => {
  const rules = {'article-wall-of-text': 'error', 'article-*': 'info', '*': 'off'}
  const project = await planIn({'copydesk.config.json': JSON.stringify({rules})})
  t.is(severityOf(project, 'article-wall-of-text'), 'error')
  t.is(severityOf(project, 'article-missing-headline'), 'info')
  t.deepEqual(
    project.rulesFor('a.txt').filter(({rule}) => rule.about.family !== 'article'),
    [],
  )
})

test('overrides: later ones win, for the paths they name', async (t) => {
  const config = {
    rules: {'article-wall-of-text': {options: {words: 90}}},
    overrides: [
      {files: ['opinion/**'], rules: {'article-*': 'off'}},
      {files: ['**/*.md'], except: ['**/draft-*'], rules: {'article-wall-of-text': {severity: 'info', options: {words: 10}}}},
    ],
  }
  const project = await planIn({'copydesk.config.json': JSON.stringify(config)})
  t.deepEqual(
    ['a.txt', 'opinion/a.txt', 'opinion/a.md', 'opinion/draft-a.md', 'news/b.md'].map((path) => severityOf(project, 'article-wall-of-text', path)),
    ['warning', 'off', 'info', 'off', 'info'],
  )
  t.is(optionsOf(project, 'article-wall-of-text').words, 90)
  t.is(optionsOf(project, 'article-wall-of-text', 'news/b.md').words, 10)
})

test('what the command line says is stronger than the config', async (t) => {
  const config = {extends: ['all'], group: 'folder', rules: {'article-*': 'off'}, overrides: [{files: ['**'], rules: {'article-*': 'info'}}]}
  const project = await planIn({'copydesk.config.json': JSON.stringify(config)}, {rules: [['article-wall-of-text', 'error']], group: 'none', preset: 'clean'})
  t.is(severityOf(project, 'article-wall-of-text'), 'error')
  t.is(severityOf(project, 'article-missing-headline'), 'info')
  t.is(project.group, 'none')
  t.is(severityOf(project, 'ai-residue'), 'off')
})

test('extends: presets, files and packages; later ones win, the config itself last', async (t) => {
  const files = {
    'copydesk.config.json': JSON.stringify({extends: ['strict', './base.yaml', 'copydesk-config-desk'], rules: {'article-missing-headline': 'error'}}),
    'base.yaml': 'rules: {article-wall-of-text: info, article-missing-headline: info}\nignore: [drafts/]\n',
    'node_modules/copydesk-config-desk/package.json': '{"name": "copydesk-config-desk", "type": "module", "exports": "./index.js"}',
    'node_modules/copydesk-config-desk/index.js': "export default {rules: {'article-wall-of-text': 'error'}, ignore: ['old/']}",
  }
  const project = await planIn(files)
  t.is(severityOf(project, 'article-wall-of-text'), 'error')
  t.is(severityOf(project, 'article-missing-headline'), 'error')
  t.deepEqual(project.ignore, ['drafts/', 'old/'])
  await t.throwsAsync(planIn({'copydesk.config.json': '{"extends": "./b.json"}', 'b.json': '{"extends": "./copydesk.config.json"}'}), {
    message: /extends itself/,
  })
})

const wrong: Array<[says: string, config: unknown, message: RegExp]> = [
  ['an unknown key', {rulse: {}}, /^copydesk\.config\.json: rulse: unknown key\. Did you mean `rules`\?$/],
  ['an unknown key deeper down', {overrides: [{file: ['a'], rules: {}}]}, /overrides\[0\]\.file: unknown key\. Did you mean `files`\?/],
  ['a missing key', {overrides: [{files: ['a']}]}, /overrides\[0\]\.rules: is missing\./],
  [
    'an unknown rule',
    {rules: {'article-wal-of-text': 'off'}},
    /rules\.article-wal-of-text: there is no rule `article-wal-of-text`\. Did you mean `article-wall-of-text`\?/,
  ],
  ['an unknown rule in an override', {overrides: [{files: ['a'], rules: {'x-*': 'off'}}]}, /overrides\[0\]\.rules\.x-\*: no rule fits `x-\*`\./],
  [
    'a severity that is none',
    {rules: {'article-wall-of-text': 'eror'}},
    /rules\.article-wall-of-text: expected "error", "warning", "info" or "off", found "eror"\. Did you mean `error`\?/,
  ],
  [
    'a severity that is none, as a key',
    {rules: {'article-wall-of-text': {severity: 2}}},
    /rules\.article-wall-of-text\.severity: expected "error", "warning", "info" or "off", found 2\./,
  ],
  [
    'an unknown option',
    {rules: {'article-wall-of-text': {options: {word: 9}}}},
    /options\.word: `article-wall-of-text` has no such option\. Did you mean `words`\?/,
  ],
  ['an option of the wrong type', {rules: {'article-wall-of-text': {options: {words: '9'}}}}, /options\.words: expected a number, found string "9"\./],
  [
    'a rule without options',
    {rules: {'article-missing-headline': {options: {words: 9}}}},
    /options\.words: `article-missing-headline` has no such option\. It has none\./,
  ],
  ['a group that is none', {group: 'folders'}, /group: expected "auto", "folder", "all" or "none", found "folders"\. Did you mean `folder`\?/],
  ['a list that is none', {files: 'articles'}, /files: expected Array, found "articles"\./],
  ['a preset that is none', {extends: ['recomended']}, /extends: cannot load `recomended`: .* \| Did you mean `recommended`\?/],
  ['broken JSON', '{"rules": }', /is not valid JSON/],
  ['a phrase whose id is one word', phrases({id: 'Kyiv'}), /phrases\[0\]\.id: expected two or more words of lower-case letters/],
  [
    'a pattern that backtracks',
    phrases({find: ['/(K+)+v/']}),
    /phrases\[0\]: find: cannot use the pattern `\/\(K\+\)\+v\/`: `\(K\+\)\+` repeats without an end/,
  ],
  ['an exception that backtracks', phrases({except: ['/.*x/']}), /phrases\[0\]: except: .*reaches over words without an end; say how far, as in `\.\{1,60\}`/],
  ['a phrase whose id is taken', phrases({id: 'article-wall-of-text', except: ['Chicken Kiev']}), /There are two rules `article-wall-of-text`/],
  ['a rule file that is not there', {load: ['./rules/*.ts']}, /load: no file matches `\.\/rules\/\*\.ts`/],
]

function phrases(change: object): object {
  const phrase = {id: 'style-kyiv', find: ['Kiev'], expected: 'Kyiv', examples: {hit: ['In Kiev, trams stopped.'], clean: ['Chicken Kiev is a dish.']}}
  return {phrases: [{...phrase, ...change}]}
}

for (const [says, config, message] of wrong) {
  test(`says what is wrong: ${says}`, async (t) => {
    t.regex(await problemsOf(config), message)
  })
}

test('says everything that is wrong at once', async (t) => {
  t.is((await problemsOf({rulse: {}, group: 'x'})).split('\n').length, 2)
})

test('a config that is named must be there, and be one', async (t) => {
  await t.throwsAsync(planIn({}, {config: 'nowhere.json'}), {message: /No config file at `.*nowhere\.json`/})
  await t.throwsAsync(planIn({'a.toml': 'x'}, {config: 'a.toml'}), {message: /Cannot read a config that ends in `\.toml`/})
  await t.throwsAsync(planIn({'copydesk.config.mjs': 'throw new Error("no weather")'}), {message: /cannot be run: no weather/})
})

test('load: rules from TypeScript files, from JavaScript files, from a package', async (t) => {
  const rule = (id: string): string =>
    `{about: {id: '${id}', family: 'house', severity: 'info', preset: 'recommended', summary: 'Flag x.', why: 'x.', limits: 'x.', sources: []}, options: {}, examples: [], *check() {}}`
  const project = await planIn({
    'copydesk.config.yaml': "load: ['./rules/*.ts', './more/rule.mjs', 'copydesk-rules-desk']",
    'rules/one.ts': `import {defineRule, type Article} from 'copydesk'\nconst use = (article: Article) => article\nvoid use\nexport default defineRule(${rule('house-one')})`,
    'rules/one.test.ts': 'throw new Error("tests are no rules")',
    'more/rule.mjs': `export default [${rule('house-two')}]`,
    'node_modules/copydesk-rules-desk/package.json': '{"name": "copydesk-rules-desk", "type": "module", "exports": {"import": "./index.js"}}',
    'node_modules/copydesk-rules-desk/index.js': `export default {rules: [${rule('house-three')}]}`,
  })
  for (const id of ['house-one', 'house-two', 'house-three']) t.is(severityOf(project, id), 'info', id)
  await t.throwsAsync(planIn({'copydesk.config.json': '{"load": ["./a.mjs"]}', 'a.mjs': 'export const rule = 1'}), {message: /a\.mjs: about: is missing/})
})

test('the published JSON Schema accepts what is accepted, and refuses what is refused', (t) => {
  const schema = JSON.parse(readFileSync('dist/schema.json', 'utf8'))
  const validate = new Ajv({strict: false, allErrors: true}).compile(schema)
  t.is(schema.$schema, 'http://json-schema.org/draft-07/schema#')
  t.true(validate(settings), JSON.stringify(validate.errors))
  t.true(validate(parseYaml(formats['copydesk.config.yaml'] as string)))
  t.true(validate(phrases({})), JSON.stringify(validate.errors))
  t.true(validate({extends: ['recommended'], overrides: [{files: ['a'], rules: {'claim-*': 'off'}}], load: ['./a.ts'], group: 'auto', maxSize: 9}))
  for (const config of [
    {rulse: {}},
    {overrides: [{file: ['a'], rules: {}}]},
    {rules: {'article-wall-of-text': 'eror'}},
    {group: 'folders'},
    {files: 'articles'},
  ])
    t.false(validate(config), JSON.stringify(config))
  t.false(validate({rules: {'article-wall-of-text': {options: {word: 9}}}}), 'options are named too')
})

test('package.json names the schema where the build writes it', (t) => {
  t.true(existsSync(resolve(JSON.parse(readFileSync('package.json', 'utf8')).exports['./schema.json'])))
})
