/** Repositories made for a test. */
import {execFileSync} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

const author = ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', '-c', 'commit.gpgsign=false']

export function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', [...author, ...args], {cwd, encoding: 'utf8', stdio: 'pipe'})
}

/** Commits whatever there is. */
export function commit(cwd: string): void {
  git(cwd, 'add', '-A')
  git(cwd, 'commit', '-q', '--allow-empty', '-m', 'Edition')
}

export function write(cwd: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), {recursive: true})
    writeFileSync(join(cwd, name), text)
  }
}
