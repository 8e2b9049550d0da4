/**
 * `npm run bench`: copydesk and its neighbours on the same articles, as whole processes in turn, medians and ratios.
 *
 *     npm run bench                       on articles that are made from a seed
 *     npm run bench -- folder             on the articles of a folder
 *     npm run bench -- growth             whether twice the text takes twice the time; fails when it does not
 *     --articles 1000 --rounds 5          how many are made, and how often each is measured
 *     --only remark,alex                  some of the neighbours
 *     --json results.json                 the figures as JSON too
 */
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {availableParallelism, cpus, platform, tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import process from 'node:process'
import {parseArgs} from 'node:util'
import {cli} from '../run-cli.js'
import {makeArticles} from './articles.js'
import {measureGrowth, tooFast} from './growth.js'
import {type Command, inTurn, run, type Usage} from './measure.js'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    articles: {type: 'string', default: '3530'},
    rounds: {type: 'string', default: '3'},
    only: {type: 'string'},
    json: {type: 'string'},
  },
})
const rounds = Number(values.rounds)
const tools = resolve('test/bench/tools')
const note = (line: string): void => void process.stderr.write(`${line}\n`)

interface Corpus {
  folder: string
  files: string[]
  bytes: number
  /** A folder with twice as many: other articles where they are made, the same ones again where they are given. */
  twice(): string
}

function corpusIn(folder: string, twice?: () => string): Corpus {
  const files = (readdirSync(folder, {recursive: true}) as string[]).filter((name) => /\.(?:md|txt)$/.test(name)).sort()
  const bytes = files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
  const corpus: Corpus = {folder, files, bytes, twice: twice ?? (() => copiedTwice(corpus))}
  return corpus
}

function copiedTwice({folder, files}: Corpus): string {
  const twice = mkdtempSync(join(work, 'twice-'))
  for (const name of ['a', 'b']) {
    mkdirSync(join(twice, name))
    for (const file of files) writeFileSync(join(twice, name, file.replace(/[\\/]/g, '-')), readFileSync(join(folder, file)))
  }
  return twice
}

/** Every n-th of the articles in a folder of its own, for what takes an hour on all of them. */
function partOf({folder, files}: Corpus, count: number): Corpus {
  const part = mkdtempSync(join(work, 'part-'))
  const step = Math.max(1, files.length / count)
  for (let at = 0; at < files.length && at / step < count; at += step) {
    const name = files[Math.floor(at)] as string
    writeFileSync(join(part, name.replace(/[\\/]/g, '-')), readFileSync(join(folder, name)))
  }
  return corpusIn(part)
}

/** No config of the user's, and no cache: every run reads everything. */
const copydesk = (...more: string[]) => ({args: [cli, '--no-config', '--no-cache', ...more]})
const tool = (name: string): string => join(tools, 'node_modules', name)

/** What each is compared on, in articles: the slow ones on fewer. */
const neighbours: Record<string, {articles: number; command(corpus: Corpus): Command}> = {
  'remark + lint-recommended': {
    articles: Number.POSITIVE_INFINITY,
    command: ({folder}) => ({
      args: [tool('remark-cli/cli.js'), '.', '--ext', 'md,txt', '--no-config', '--no-stdout', '--use', tool('remark-preset-lint-recommended/index.js')],
      cwd: folder,
    }),
  },
  'write-good': {
    articles: Number.POSITIVE_INFINITY,
    command: ({folder, files}) => ({args: [tool('write-good/bin/write-good.js'), ...files], cwd: folder, countsInCode: true}),
  },
  alex: {articles: Number.POSITIVE_INFINITY, command: ({folder}) => ({args: [tool('alex/cli.js'), '.'], cwd: folder})},
  'remark + retext, 11 plugins': {
    articles: Number.POSITIVE_INFINITY,
    command: ({folder}) => ({args: [tool('remark-cli/cli.js'), '.', '--ext', 'md,txt', '--no-stdout', '--rc-path', join(tools, 'retext.mjs')], cwd: folder}),
  },
  'textlint, 10 rules': {
    articles: 100,
    command: ({folder}) => ({args: [tool('textlint/bin/textlint.js'), '--config', join(tools, 'textlint.json'), '.'], cwd: folder}),
  },
}

interface Row {
  what: string
  articles: number
  own: Usage
  other: Usage
}

function compare(corpus: Corpus): Row[] {
  const wanted = Object.entries(neighbours).filter(([name]) => values.only === undefined || values.only.split(',').some((start) => name.startsWith(start)))
  const counts = [...new Set(wanted.map(([, {articles}]) => Math.min(articles, corpus.files.length)))]
  return counts.flatMap((count) => {
    const part = count === corpus.files.length ? corpus : partOf(corpus, count)
    const compared = wanted.filter(([, {articles}]) => Math.min(articles, corpus.files.length) === count)
    const commands = Object.fromEntries(compared.map(([what, {command}]) => [what, command(part)]))
    const {copydesk: own, ...others} = inTurn({copydesk: {...copydesk('.'), cwd: part.folder}, ...commands}, rounds, note)
    return Object.entries(others).map(([what, other]) => ({what, articles: count, own: own as Usage, other}))
  })
}

interface Limit {
  what: string
  figure: number
  unit: string
  /** What it should be at most. */
  most: number
}

function limits(corpus: Corpus): Limit[] {
  const article = corpus.files[Math.floor(corpus.files.length / 2)] as string
  const few = partOf(corpus, 1)
  const start = inTurn(
    {
      node: {args: ['--eval', '0']},
      version: {args: [cli, '--version']},
      own: {...copydesk(join(corpus.folder, article)), cwd: few.folder},
      remark: neighbours['remark + lint-recommended']?.command(few) as Command,
    },
    Math.max(9, rounds),
    () => {},
  ) as Record<'node' | 'version' | 'own' | 'remark', Usage>

  note('memory')
  // Each thread has a heap of its own; what an article costs shows in one.
  const inOne = copydesk('--concurrency', 'off', '.')
  const memory = inTurn({once: {...inOne, cwd: corpus.folder}, twice: {...inOne, cwd: corpus.twice()}}, 1, note) as Record<'once' | 'twice', Usage>

  note('one large article')
  const large = join(work, 'large.txt')
  const story = corpus.files.map((name) => readFileSync(join(corpus.folder, name), 'utf8')).join('\n')
  writeFileSync(
    large,
    Buffer.from(story.repeat(Math.ceil(5e6 / story.length)))
      .subarray(0, 4_990_000)
      .toString()
      .slice(0, -2),
  )
  const one = run({...copydesk(large), cwd: work})

  note('cache')
  const cached = {args: [cli, '--no-config', '--cache', '--concurrency', 'off', '.'], cwd: corpus.folder, env: {XDG_CACHE_HOME: join(work, 'cache')}}
  const cold = run(cached)
  const warm = inTurn({warm: cached}, rounds, () => {}).warm as Usage

  const {files} = corpus
  return [
    {what: '`--version` against `node --eval 0`, wall', figure: start.version.wall / start.node.wall, unit: '×', most: 1.5},
    {what: 'one article against remark + lint-recommended, wall', figure: start.own.wall / start.remark.wall, unit: '×', most: 0.6},
    {what: `memory at most, ${files.length} articles in one thread`, figure: memory.once.rss, unit: 'MiB', most: 250},
    {what: 'memory for each further article', figure: ((memory.twice.rss - memory.once.rss) / files.length) * 1024, unit: 'KiB', most: 4},
    {what: 'one article of 5 MB, CPU', figure: one.cpu, unit: 's', most: 8},
    {what: 'nothing changed since the last run, against the first, CPU', figure: warm.cpu / cold.cpu, unit: '×', most: 0.15},
  ]
}

function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  return [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

const digits = (number: number): string => (number >= 100 ? number.toFixed(0) : number >= 10 ? number.toFixed(1) : number.toFixed(2))

async function growth(): Promise<void> {
  const grown = await measureGrowth(note)
  const rows = grown.map(({says, size, seconds, ratio}) => [says, String(size), digits(seconds), digits(ratio)])
  console.log(table(['', 'characters', 'CPU s', 'against half of it'], rows))
  if (values.json) writeFileSync(values.json, `${JSON.stringify(grown, null, 2)}\n`)
  const bad = tooFast(grown)
  if (bad.length === 0) return
  console.error(`\nGrows faster than the text: ${bad.map(({says, ratio}) => `${says} (${digits(ratio)})`).join('; ')}`)
  process.exitCode = 1
}

function install(): void {
  if (existsSync(join(tools, 'node_modules'))) return
  note('installing what copydesk is compared with')
  const {status} = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {cwd: tools, stdio: 'inherit', shell: platform() === 'win32'})
  if (status !== 0) throw new Error('npm ci failed')
}

function bench(folder: string | undefined): void {
  install()
  const corpus = folder === undefined ? made() : corpusIn(resolve(folder))
  const rows = compare(corpus)
  const held = limits(corpus)
  const machine = `${cpus()[0]?.model.trim()}, ${availableParallelism()} threads, Node ${process.version}, ${platform()}`
  console.log(
    `${new Date().toISOString().slice(0, 10)}, ${machine}; ${corpus.files.length} articles, ${(corpus.bytes / 1e6).toFixed(1)} MB; medians of ${rounds}\n`,
  )
  console.log(
    table(
      ['', 'articles', 'CPU s', 'copydesk', 'ratio', 'wall s', 'copydesk', 'ratio', 'MiB', 'copydesk'],
      rows.map(({what, articles, own, other}) => [
        what,
        String(articles),
        ...[other.cpu, own.cpu, other.cpu / own.cpu, other.wall, own.wall, other.wall / own.wall, other.rss, own.rss].map(digits),
      ]),
    ),
  )
  console.log(
    `\n${table(
      ['', 'measured', 'at most'],
      held.map(({what, figure, unit, most}) => [what, `${digits(figure)} ${unit}`, `${most} ${unit}`]),
    )}`,
  )
  if (values.json)
    writeFileSync(values.json, `${JSON.stringify({machine, articles: corpus.files.length, bytes: corpus.bytes, rounds, rows, limits: held}, null, 2)}\n`)
}

function made(): Corpus {
  const count = Number(values.articles)
  return corpusIn(madeIn('articles', count), () => madeIn('twice', 2 * count))
}

function madeIn(name: string, count: number): string {
  const folder = join(work, name)
  mkdirSync(folder)
  for (const {name, text} of makeArticles(count)) writeFileSync(join(folder, name), text)
  return folder
}

const work = mkdtempSync(join(tmpdir(), 'copydesk-bench-'))
try {
  if (positionals[0] === 'growth') await growth()
  else bench(positionals[0])
} finally {
  rmSync(work, {recursive: true, force: true})
}
