/** Workflows and action.yml by GitHub's own parser: those that run here, and those that the documents show. */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import test from 'ava'
import {build} from 'esbuild'
import {parse} from 'yaml'
import {actionFolder} from '../src/dev/bundle.js'
import {folder} from './run-cli.js'

interface Parsed {
  context: {errors: {getErrors(): Array<{message: string}>}}
}
type Parse = (file: {name: string; content: string}, trace: object) => Parsed

/** The package imports JSON in a way that Node 20 does not know; bundled, it runs everywhere. */
const parser = (async () => {
  const contents = `export {NoOperationTraceWriter, parseWorkflow} from '@actions/workflow-parser'\nexport {parseAction} from '@actions/workflow-parser/actions/action-parser'\n`
  const {outputFiles} = await build({stdin: {contents, resolveDir: '.'}, write: false, bundle: true, platform: 'node', format: 'cjs', logLevel: 'silent'})
  const file = join(folder({}), 'parser.cjs')
  writeFileSync(file, outputFiles[0]?.text ?? '')
  return (await import(pathToFileURL(file).href)) as {parseWorkflow: Parse; parseAction: Parse; NoOperationTraceWriter: new () => object}
})()

async function errorsIn(kind: 'parseWorkflow' | 'parseAction', content: string): Promise<string[]> {
  const module = await parser
  const {context} = module[kind]({name: 'test.yml', content}, new module.NoOperationTraceWriter())
  return context.errors.getErrors().map(({message}) => message)
}

const documents = ['README.md', ...readdirSync('.github').flatMap((name) => (name.endsWith('.md') ? [`.github/${name}`] : []))]
const examples = documents.flatMap((name) =>
  [...readFileSync(name, 'utf8').matchAll(/^```ya?ml\n(.*?)^```$/gms)].flatMap(([, content = '']) => (/^jobs:/m.test(content) ? [{name, content}] : [])),
)

test('the parser refuses what is wrong', async (t) => {
  t.true((await errorsIn('parseWorkflow', 'on: push\njobs:\n  lint:\n    runs-on: ubuntu-latest\n    steps:\n      - usess: x\n')).length > 0)
  t.true((await errorsIn('parseAction', 'name: x\nruns:\n  using: node24\n')).length > 0)
})

test('the workflows of this project', async (t) => {
  for (const name of readdirSync('.github/workflows')) t.deepEqual(await errorsIn('parseWorkflow', readFileSync(`.github/workflows/${name}`, 'utf8')), [], name)
})

test('action.yml', async (t) => {
  t.deepEqual(await errorsIn('parseAction', readFileSync(join(actionFolder, 'action.yml'), 'utf8')), [])
})

test('the workflows that the documents show, and what they hand to the action', async (t) => {
  const {inputs, outputs} = parse(readFileSync(join(actionFolder, 'action.yml'), 'utf8'))
  const shown: string[] = []
  for (const {name, content} of examples) {
    t.deepEqual(await errorsIn('parseWorkflow', content), [], `${name}: ${content}`)
    const workflow = parse(content)
    t.truthy(workflow.permissions, 'no more permissions than it needs')
    for (const job of Object.values(workflow.jobs as Record<string, {'timeout-minutes'?: number}>)) t.truthy(job['timeout-minutes'], `${name}: an end`)
    const steps = Object.values(workflow.jobs as Record<string, {steps: Array<{uses?: string; id?: string; with?: object}>}>).flatMap((job) => job.steps)
    for (const step of steps) {
      if (!step.uses?.includes('/.github/actions/lint')) continue
      for (const input of Object.keys(step.with ?? {})) t.true(input in inputs, input)
      shown.push(...Object.keys(step.with ?? {}))
    }
    for (const [, output = ''] of content.matchAll(/steps\.copydesk\.outputs\.([\w-]+)/g)) t.true(output in outputs, output)
  }
  t.true(examples.length >= 3)
  for (const input of ['changed-only', 'sarif-file']) t.true(shown.includes(input), input)
})
