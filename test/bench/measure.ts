/** A command as a whole process → what it used. Works wherever Node does: the process and the Node processes it starts say so themselves. */
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import process from 'node:process'

export interface Usage {
  /** Seconds of user and system time, threads and child processes included. */
  cpu: number
  /** Seconds. */
  wall: number
  /** Largest resident set of a process, in MiB. */
  rss: number
  code: number | null
}

export interface Command {
  /** Arguments for Node. */
  args: readonly string[]
  cwd?: string
  env?: Record<string, string>
  /** Whether the exit code is the number of findings. */
  countsInCode?: boolean
}

const usage = resolve('test/bench/usage.cjs')

export function run({args, cwd, env, countsInCode = false}: Command): Usage {
  const shown = `node ${args.slice(0, 4).join(' ')}`
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-usage-'))
  const file = join(folder, 'usage')
  const before = performance.now()
  const {status, stderr, error} = spawnSync(process.execPath, ['--require', usage, ...args], {
    ...(cwd === undefined ? {} : {cwd}),
    env: {...process.env, BENCH_USAGE: file, FORCE_COLOR: '0', ...env},
    // What is printed is formatted and thrown away; a pipe would measure the reader too.
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 2 ** 30,
  })
  const wall = (performance.now() - before) / 1000
  if (error) throw error
  // 0: nothing found, 1: something; whatever else is no measurement.
  if (status !== 0 && status !== 1 && !countsInCode) throw new Error(`\`${shown}\` ended with ${status}:\n${stderr.toString().slice(-2000)}`)
  try {
    const used = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as {cpu: number; rss: number})
    return {cpu: used.reduce((sum, {cpu}) => sum + cpu, 0), wall, rss: Math.max(...used.map(({rss}) => rss)), code: status}
  } catch {
    throw new Error(`\`${shown}\` ended with ${status} and without a word of what it used:\n${stderr.toString().slice(-2000)}`)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2
}

/** Each of them in turn, round by round, so that a busy minute of the machine falls on all of them. */
export function inTurn(commands: Readonly<Record<string, Command>>, rounds: number, note: (line: string) => void): Record<string, Usage> {
  const runs: Record<string, Usage[]> = {}
  for (let round = 1; round <= rounds; round++)
    for (const [name, command] of Object.entries(commands)) {
      note(`round ${round} of ${rounds}: ${name}`)
      runs[name] = [...(runs[name] ?? []), run(command)]
    }
  return Object.fromEntries(
    Object.entries(runs).map(([name, list]) => [
      name,
      {cpu: median(list.map(({cpu}) => cpu)), wall: median(list.map(({wall}) => wall)), rss: median(list.map(({rss}) => rss)), code: list[0]?.code ?? null},
    ]),
  )
}
