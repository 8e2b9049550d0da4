/** `copydesk init`: a config to start from, or a rule of one's own with its test. Nothing that exists is overwritten. */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {UsageError} from '../base/faults.js'
import {searchPlaces} from '../config/read-config.js'
import {config, type Runner, ruleSource, testSource} from './scaffold.js'
import {print} from './shared.js'

interface Options {
  rule?: string
  typescript?: boolean
  javascript?: boolean
}

export async function run(_none: unknown, options: Options): Promise<0> {
  if (options.rule === undefined) {
    write({[configFile]: config})
    await print(`Wrote ${configFile}.\nNext: npx copydesk\n`)
  } else await scaffoldRule(options.rule, options)
  return 0
}

const configFile = 'copydesk.config.yaml'

async function scaffoldRule(id: string, {typescript, javascript}: Options): Promise<void> {
  if (!/^[a-z][a-z\d]*(-[a-z\d]+)+$/.test(id))
    throw new UsageError(`\`${id}\` is no id of a rule`, 'Two or more words in lower case with hyphens between them, as in `house-exclamation-mark`.')
  const ending = typescript || (!javascript && existsSync('tsconfig.json')) ? 'ts' : 'mjs'
  const runner = runnerHere()
  const files: Record<string, string> = {
    [`rules/${id}/index.${ending}`]: ruleSource(id),
    [`rules/${id}/index.test.mjs`]: testSource(runner, `index.${ending}`),
  }
  const load = `./rules/*/index.${ending}`
  const steps: string[] = []
  const isNew = !configHere()
  if (isNew) files[configFile] = `${config}\n# Rules of your own.\nload: ['${load}']\n`
  write(files)
  if (isNew) steps.push('the config loads it')
  else if (await addLoad(load)) steps.push(`added \`load: ['${load}']\` to ${configFile}`)
  else steps.push(`make sure that \`load\` of your config has '${load}'`)
  const start: Record<Runner, string> = {ava: 'npx ava', vitest: 'npx vitest run', 'node:test': `node --test rules/${id}/`}
  await print(
    `${[`Wrote ${Object.keys(files).join(', ')}.`, ...steps.map((step) => `${step[0]?.toUpperCase()}${step.slice(1)}.`)].join('\n')}\n` +
      `Next: \`${start[runner]}\` tests the rule, \`npx copydesk\` runs it, \`npx copydesk explain ${id}\` shows its page.\n`,
  )
}

function write(files: Record<string, string>): void {
  for (const file of Object.keys(files)) if (existsSync(file)) throw new UsageError(`\`${file}\` exists already`, 'Remove it first; nothing was written.')
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, content)
  }
}

/** The test runner that the package here depends on; Node's own when there is none. */
function runnerHere(): Runner {
  const {dependencies = {}, devDependencies = {}} = packageHere() as Record<string, Record<string, string>>
  return (['ava', 'vitest'] as const).find((runner) => runner in dependencies || runner in devDependencies) ?? 'node:test'
}

function packageHere(): object {
  if (!existsSync('package.json')) return {}
  try {
    return JSON.parse(readFileSync('package.json', 'utf8'))
  } catch {
    return {}
  }
}

/** A package.json holds a config only when it has that key. */
function configHere(): boolean {
  return searchPlaces.some((place) => (place === 'package.json' ? 'copydesk' in packageHere() : existsSync(place)))
}

/** Puts the rules into a YAML config that loads none yet, and leaves the rest of it as it is. */
async function addLoad(load: string): Promise<boolean> {
  if (!existsSync(configFile)) return false
  const {parseDocument} = await import('yaml')
  const text = readFileSync(configFile, 'utf8')
  const document = parseDocument(text)
  if (document.errors.length > 0 || document.has('load')) return false
  writeFileSync(configFile, `${text.trimEnd()}\n\n# Rules of your own.\nload: ['${load}']\n`)
  return true
}
