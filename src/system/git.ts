/** What git knows of a folder: which files differ from a commit, and what they were. Names come NUL-separated, commits as hashes. */
import {spawn} from 'node:child_process'
import {posix, resolve} from 'node:path'
import {UsageError} from '../base/faults.js'
import {shown} from './paths.js'

/** One file that differs. Paths as they are shown in reports. */
export interface Change {
  /** None for a new file, or one that was no ordinary file. */
  before?: {path: string; blob: string}
  /** None for a file that is gone. */
  after?: string
}

export interface Changes {
  /** The commit that is compared with. */
  base: string
  changes: Change[]
}

/** Files that differ between the working tree and where it parted from `ref`; untracked ones are new. */
export async function changesSince(ref: string, cwd: string): Promise<Changes> {
  const place = await run(cwd, ['rev-parse', '--show-prefix'])
  if (place.code !== 0) throw new UsageError(`Cannot tell what changed: ${reasonOf(place, cwd)}`, 'Leave --changed and --since out to lint everything.')
  const prefix = place.stdout.toString().replace(/\n$/, '')
  const base = await baseOf(ref, cwd)
  const differing = await demand(cwd, [
    'diff',
    '--raw',
    '-z',
    '--no-abbrev',
    '--find-renames',
    '--no-relative',
    '--no-ext-diff',
    '--no-textconv',
    '--ignore-submodules=all',
    base,
    '--',
  ])
  const untracked = await demand(cwd, ['ls-files', '-z', '--others', '--exclude-standard', '--full-name', '--', ':/'])
  const path = (fromTop: string): string => shown(resolve(cwd, posix.relative(`/${prefix}`, `/${fromTop}`)), cwd)
  return {
    base,
    changes: [
      ...rawChanges(differing.toString(), path),
      ...untracked
        .toString()
        .split('\0')
        .filter(Boolean)
        .map((name) => ({after: path(name)})),
    ],
  }
}

/** The contents of blobs, in their order. */
export async function readBlobs(blobs: readonly string[], cwd: string): Promise<Buffer[]> {
  if (blobs.length === 0) return []
  const output = await demand(cwd, ['cat-file', '--batch'], `${blobs.join('\n')}\n`)
  const contents: Buffer[] = []
  // "<hash> blob <size>\n<contents>\n" for each.
  for (let at = 0; contents.length < blobs.length; ) {
    const end = output.indexOf(10, at)
    const [, kind, size] = output.toString('latin1', at, end).split(' ')
    if (kind !== 'blob') throw new UsageError(`git does not have ${blobs[contents.length]}`, fetchHint)
    contents.push(output.subarray(end + 1, end + 1 + Number(size)))
    at = end + 2 + Number(size)
  }
  return contents
}

/** The day of the last commit, "2025-10-09"; undefined outside of a repository. */
export async function commitDate(cwd: string): Promise<string | undefined> {
  const {code, stdout} = await run(cwd, ['log', '-1', '--no-show-signature', '--format=%ct', 'HEAD', '--'])
  const seconds = Number(stdout.toString().trim())
  return code === 0 && seconds > 0 ? new Date(seconds * 1000).toISOString().slice(0, 10) : undefined
}

const fetchHint = 'The clone is shallow. With actions/checkout set `fetch-depth: 0`; elsewhere run `git fetch --unshallow`.'

async function baseOf(ref: string, cwd: string): Promise<string> {
  const commit = await commitOf(ref, cwd)
  const shallow = async (): Promise<boolean> => (await run(cwd, ['rev-parse', '--is-shallow-repository'])).stdout.toString().trim() === 'true'
  if (commit === undefined) {
    // Before the first commit everything is new.
    if (ref === 'HEAD') return (await demand(cwd, ['hash-object', '-t', 'tree', '--stdin'], '')).toString().trim()
    throw new UsageError(`There is no commit \`${ref}\` in this clone`, (await shallow()) ? fetchHint : 'Check the spelling, or fetch it first.')
  }
  const parted = await run(cwd, ['merge-base', commit, 'HEAD'])
  if (parted.code === 0) return parted.stdout.toString().trim()
  if (await shallow()) throw new UsageError(`This clone does not reach back to where \`${ref}\` and HEAD parted`, fetchHint)
  return commit
}

/** The hash of a commit, so that nothing a name says reaches git as an option. */
export async function commitOf(ref: string, cwd: string): Promise<string | undefined> {
  const {code, stdout} = await run(cwd, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
  const hash = stdout.toString().trim()
  return code === 0 && /^[\da-f]{40,64}$/.test(hash) ? hash : undefined
}

const ordinary = /^100/

/** ":100644 100644 <blob> <blob> M\0path\0", with two paths for a rename. */
function rawChanges(raw: string, path: (fromTop: string) => string): Change[] {
  const fields = raw.split('\0')
  const changes: Change[] = []
  for (let at = 0; fields[at]?.startsWith(':'); ) {
    const [oldMode = '', newMode = '', blob = '', , status = ''] = (fields[at] as string).slice(1).split(' ')
    const first = fields[at + 1] as string
    const renamed = /^[RC]/.test(status)
    const second = renamed ? (fields[at + 2] as string) : first
    changes.push({
      ...(ordinary.test(oldMode) ? {before: {path: path(first), blob}} : {}),
      ...(ordinary.test(newMode) ? {after: path(second)} : {}),
    })
    at += renamed ? 3 : 2
  }
  return changes
}

interface Finished {
  code: number | null
  stdout: Buffer
  stderr: string
  /** When git itself is missing. */
  error?: NodeJS.ErrnoException
}

async function demand(cwd: string, args: readonly string[], input = ''): Promise<Buffer> {
  const finished = await run(cwd, args, input)
  if (finished.code !== 0) throw new UsageError(`git ${args[0]}: ${reasonOf(finished, cwd)}`)
  return finished.stdout
}

function run(cwd: string, args: readonly string[], input = ''): Promise<Finished> {
  return new Promise((done) => {
    // A config of the repository may name a program to watch its files; it has no business here.
    const child = spawn('git', ['-c', 'core.fsmonitor=false', ...args], {
      cwd,
      env: {...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C'},
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.stdin.on('error', () => {})
    child.on('error', (error) => done({code: null, stdout: Buffer.alloc(0), stderr: '', error}))
    child.on('close', (code) => done({code, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString()}))
    child.stdin.end(input)
  })
}

function reasonOf({stderr, error}: Finished, cwd: string): string {
  if (error?.code === 'ENOENT') return 'there is no `git` here'
  if (/not a git repository/.test(stderr)) return `\`${cwd}\` is in no git repository`
  return (
    stderr
      .split('\n')[0]
      ?.replace(/^fatal: /, '')
      .trim() || 'git failed'
  )
}
