/** The map: imports run one way, and a folder or a file that grows too large is noticed. The table of folders in `.github/CONTRIBUTING.md` says what lies where. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, posix} from 'node:path'
import test, {type ExecutionContext} from 'ava'

/** By folder of `src` (`rules` is beside it; `entry` are the files of `src` itself): what it may import, besides itself. */
const below: Record<string, readonly string[]> = {
  base: [],
  model: ['base'],
  system: ['base', 'model'],
  parse: ['base', 'model'],
  language: ['base', 'model'],
  analysis: ['base', 'model', 'parse', 'language'],
  events: ['base', 'model', 'language', 'analysis'],
  rules: ['base', 'model', 'language', 'analysis', 'events'],
  config: ['base', 'model', 'system'],
  engine: ['base', 'model', 'parse', 'analysis', 'events', 'rules', 'config'],
  run: ['base', 'model', 'system', 'parse', 'analysis', 'events', 'config', 'engine'],
  reporters: ['base', 'model', 'system', 'events', 'engine'],
  commands: ['base', 'model', 'system', 'parse', 'analysis', 'events', 'rules', 'config', 'engine', 'run', 'reporters', 'entry'],
  action: ['base', 'model', 'system', 'config', 'engine', 'run', 'reporters', 'entry'],
  entry: ['base', 'model', 'system', 'parse', 'analysis', 'events', 'rules', 'config', 'engine', 'run', 'reporters', 'commands'],
}

/** Text in, findings out: these run in a browser, and know no files, no clock and no network. */
const pure = ['base', 'model', 'parse', 'language', 'analysis', 'events', 'rules', 'engine']

type Code = ReadonlyMap<string, string>

const code: Code = new Map(
  ['src', 'rules'].flatMap((folder) =>
    (readdirSync(folder, {recursive: true}) as string[])
      .filter((name) => name.endsWith('.ts'))
      .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
      .map((file) => [file, readFileSync(file, 'utf8')] as const),
  ),
)

function importedBy(text: string): string[] {
  return [...text.matchAll(/^(?:import|export)\b[^'`]*?(?:from )?'([^']+)'|\bimport\('([^']+)'\)/gm)].map(([, stated, dynamic]) => stated ?? dynamic ?? '')
}

/** The files of ours that each file imports. */
function importsOf(files: Code): Map<string, string[]> {
  const own = (file: string, name: string): string => posix.normalize(posix.join(dirname(file), name)).replace(/\.js$/, '.ts')
  return new Map([...files].map(([file, text]) => [file, importedBy(text).flatMap((name) => (files.has(own(file, name)) ? [own(file, name)] : []))]))
}

function layerOf(file: string): string {
  const [top = '', folder = ''] = file.split('/')
  return top === 'rules' ? 'rules' : file.split('/').length === 2 ? 'entry' : folder
}

/** Each import that the table above does not allow. */
function wrongImports(files: Code): string[] {
  const wrong: string[] = []
  for (const [file, targets] of importsOf(files)) {
    const from = layerOf(file)
    if (from === 'dev') continue
    for (const target of targets) {
      const to = layerOf(target)
      if (from !== to && !below[from]?.includes(to)) wrong.push(`${file} imports ${target}: ${from} may not import ${to}`)
    }
  }
  return wrong
}

function circlesIn(files: Code): string[] {
  const imports = importsOf(files)
  const done = new Set<string>()
  const path: string[] = []
  const circles: string[] = []
  const visit = (file: string): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '))
    if (done.has(file) || path.includes(file)) return
    path.push(file)
    for (const target of imports.get(file) ?? []) if (target !== file) visit(target)
    path.pop()
    done.add(file)
  }
  for (const file of files.keys()) visit(file)
  return circles
}

test('each folder imports from those below it', (t) => {
  t.deepEqual(wrongImports(code), [])
})

const refused: [file: string, line: string][] = [
  ['src/engine/check.ts', "import {lint} from '../run/lint.js'"],
  ['src/analysis/dates.ts', "import type {Facts} from '../events/extract-facts.js'"],
  ['src/base/ordering.ts', "const article = await import('../model/article.js')"],
  ['rules/fact-name-mismatch/index.ts', "export {findFiles} from '../../src/system/find-files.js'"],
  ['src/config/settings.ts', "import '../index.js'"],
]
for (const [file, line] of refused)
  test(`${file} may not have: ${line}`, (t) => {
    t.true(code.has(file))
    t.is(wrongImports(new Map([...code, [file, `${code.get(file)}\n${line}\n`]])).length, 1)
  })

test('a rule imports itself and `_shared`, no other rule', (t) => {
  const wrong: string[] = []
  for (const [file, targets] of importsOf(code)) {
    const [top, own] = file.split('/')
    if (top !== 'rules' || own === 'index.ts') continue
    for (const target of targets)
      if (target.startsWith('rules/') && !target.startsWith(`rules/${own}/`) && !target.startsWith('rules/_shared/')) wrong.push(`${file} imports ${target}`)
  }
  t.deepEqual(wrong, [])
})

test('no files import each other in a circle', (t) => {
  t.deepEqual(circlesIn(code), [])
  const circle = new Map([...code, ['src/base/spans.ts', "import './printable.js'\n"], ['src/base/printable.ts', "import './spans.js'\n"]])
  t.deepEqual(circlesIn(circle), ['src/base/spans.ts → src/base/printable.ts → src/base/spans.ts'])
})

test('what is pure imports nothing of Node', (t) => {
  const wrong = [...code].flatMap(([file, text]) =>
    pure.includes(layerOf(file)) ? importedBy(text).flatMap((name) => (name.startsWith('node:') ? [`${file} imports ${name}`] : [])) : [],
  )
  // A hash; the build for browsers does not use it.
  t.deepEqual(wrong, ['src/engine/fingerprints.ts imports node:crypto'])
})

test('every file has a layer', (t) => {
  t.deepEqual(
    [...code.keys()].filter((file) => layerOf(file) !== 'dev' && !(layerOf(file) in below)),
    [],
  )
  t.true(code.size > 200)
})

/** Word lists, and what is fitted or generated. */
function isList(file: string): boolean {
  return file.startsWith('src/language/') || /^rules\/.*-words\.ts$/.test(file) || file === 'rules/ai-style-density/tells.ts' || file === 'rules/index.ts'
}

test('a file of code has at most 400 lines, a folder about twenty files', (t: ExecutionContext) => {
  const folders = new Map<string, number>()
  for (const file of code.keys()) folders.set(dirname(file), (folders.get(dirname(file)) ?? 0) + 1)
  t.deepEqual(
    [...code].flatMap(([file, text]) => (!isList(file) && text.split('\n').length > 400 ? [file] : [])),
    [],
  )
  t.deepEqual(
    [...folders].flatMap(([folder, files]) => (files > 22 ? [folder] : [])),
    [],
  )
})

test('no file stands beside a folder of its name', (t) => {
  t.deepEqual(
    [...code.keys()].filter((file) => existsSync(file.replace(/\.ts$/, ''))),
    [],
  )
})
