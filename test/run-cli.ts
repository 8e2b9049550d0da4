/** Runs the compiled command line as a user would, in a folder made for the test. */
import {spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'

/** The command as people get it. */
export const cli = resolve(JSON.parse(readFileSync('package.json', 'utf8')).bin.copydesk)

export interface Run {
  code: number | null
  stdout: string
  stderr: string
}

/** Processes that run now; the tests of a file all start at once, a machine should not. */
let running = 0
const waiting: Array<() => void> = []

export async function runCli(cwd: string, args: readonly string[], input?: string | Uint8Array, env: Record<string, string> = {}): Promise<Run> {
  while (running >= 4) await new Promise<void>((next) => waiting.push(next))
  running++
  try {
    return await start(cwd, args, input, env)
  } finally {
    running--
    waiting.shift()?.()
  }
}

function start(cwd: string, args: readonly string[], input: string | Uint8Array | undefined, env: Record<string, string>): Promise<Run> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [cli, ...args], {cwd, env: {...process.env, CI: 'true', FORCE_COLOR: '0', ...env}})
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', fail)
    child.on('close', (code) => done({code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString()}))
    child.stdin.end(input ?? '')
  })
}

const made: string[] = []
process.on('exit', () => {
  for (const path of made) rmSync(path, {recursive: true, force: true})
})

/** A new folder that holds the files; a package of its own, whatever stands above it. It goes when the tests of the file have ended. */
export function folder(files: Record<string, string | Uint8Array>): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'copydesk-')))
  made.push(path)
  for (const [name, content] of Object.entries({'package.json': '{}', ...files})) {
    mkdirSync(dirname(join(path, name)), {recursive: true})
    writeFileSync(join(path, name), content)
  }
  return path
}

/** An article with nothing to report under the preset `recommended`. */
export const cleanArticle = `Council approves new harbour wall

The town council approved a new harbour wall on Monday. Work begins in spring and will take two years, the council's engineer, Rhona Baird, said.
`

/** An article with one warning: its paragraph has more words than \`article-wall-of-text\` allows. */
export const longArticle = `Council explores new harbour wall

${'The council met in the town hall and spoke about the harbour wall for a long time. '.repeat(16).trim()}
`

export interface JsonFile {
  path: string
  cwd: string
  history: string[]
  messages: Array<{
    reason: string
    ruleId: string
    source: string
    severity: string
    place: {start: {line: number; column: number; offset: number}}
    note: string | null
  }>
}

export function jsonOf({stdout}: Run): JsonFile[] {
  return JSON.parse(stdout) as JsonFile[]
}
