/** Every regular expression of copydesk: those that are written in the code, and those that the code puts together while it runs. */
import {readdirSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

export interface Pattern {
  source: string
  flags: string
  /** "src/text/quotes.ts", one or more. */
  files: string[]
}

/** Of the parser, as much as is used. */
interface Literal {
  regex?: {pattern: string; flags: string}
}
interface Acorn {
  parse(code: string, options: object): unknown
  simple(tree: unknown, visitors: {Literal(node: Literal): void}): void
}

const dist = fileURLToPath(new URL('../../', import.meta.url))

class Collection {
  readonly #known = new Map<string, Pattern>()

  add(source: string, flags: string, file: string): void {
    const key = `/${source}/${flags}`
    const known = this.#known.get(key)
    if (!known) this.#known.set(key, {source, flags, files: [file]})
    else if (!known.files.includes(file)) known.files.push(file)
  }

  list(): Pattern[] {
    return [...this.#known.values()]
  }
}

/** `tools` is the folder whose packages are used. Runs every rule on its examples, so that what is made on first use is made. */
export async function collectPatterns(tools: string): Promise<Pattern[]> {
  const collection = new Collection()
  collectLiterals(collection, tools)
  await collectMade(collection)
  return collection.list()
}

function collectLiterals(collection: Collection, tools: string): void {
  const require = createRequire(join(tools, 'package.json'))
  const {parse} = require('acorn') as Acorn
  const {simple} = require('acorn-walk') as Acorn
  for (const folder of ['src', 'rules'])
    for (const name of readdirSync(join(dist, folder), {recursive: true}) as string[]) {
      if (!name.endsWith('.js') || /^dev[\\/]/.test(name)) continue
      const code = readFileSync(join(dist, folder, name), 'utf8').replace(/^#!.*/, '')
      simple(parse(code, {ecmaVersion: 'latest', sourceType: 'module'}), {
        Literal({regex}) {
          if (regex) collection.add(regex.pattern, regex.flags, nameOf(`${folder}/${name}`))
        },
      })
    }
}

async function collectMade(collection: Collection): Promise<void> {
  const original = globalThis.RegExp
  globalThis.RegExp = new Proxy(original, {
    construct(target, args, self) {
      const made = Reflect.construct(target, args, self === globalThis.RegExp ? target : self) as RegExp
      const [, , caller = ''] = (new Error().stack ?? '').split('\n')
      const [, file] = /dist[\\/]((?:src|rules)[\\/][^:]+\.js)/.exec(caller) ?? []
      if (file && !file.includes('node_modules')) collection.add(made.source, made.flags, nameOf(file))
      return made
    },
  })
  try {
    const [{rules}, {runExample}] = await Promise.all([import('../../rules/index.js'), import('../engine/run-example.js')])
    for (const rule of rules) for (const example of rule.examples) await runExample(rule, example)
  } finally {
    globalThis.RegExp = original
  }
}

function nameOf(file: string): string {
  return file.replaceAll('\\', '/').replace(/\.js$/, '.ts')
}
