/** `--watch`, as somebody uses it who writes in another window. */
import {type ChildProcess, spawn} from 'node:child_process'
import {rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import test from 'ava'
import {cli, folder, runCli} from './run-cli.js'

const fire =
  'Ferry fire off Port Lansing kills 12\n\nTwelve people were killed when the ferry Northern Star caught fire off Port Lansing on Thursday, the coast guard said.\n'
const other = fire.replace('kills 12', 'kills 14').replace('Twelve', 'Fourteen')

/** What the process prints until it waits again. */
function reports(child: ChildProcess): () => Promise<string> {
  let text = ''
  let wake = (): void => {}
  const take = (chunk: Buffer): void => {
    text += chunk
    wake()
  }
  child.stdout?.on('data', take)
  child.stderr?.on('data', take)
  return async () => {
    while (!text.includes('waiting for changes')) await new Promise<void>((next) => (wake = next))
    const [report = '', ...rest] = text.split(/copydesk: note: waiting for changes\n/)
    text = rest.join('')
    return report
  }
}

/** A finding, not the rule's line in --stats. */
const mismatch = /^\S+:\d+:\d+ .* event-number-mismatch$/m

test('an article that changes is read again, and its event compared anew', async (t) => {
  const cwd = folder({'a.txt': fire, 'b.txt': fire})
  const args = [cli, '--watch', '--group', 'all', '--format', 'compact', '--stats']
  const child = spawn(process.execPath, args, {cwd, env: {...process.env, CI: 'true', FORCE_COLOR: '0'}})
  try {
    const next = reports(child)
    t.notRegex(await next(), mismatch)
    // The watcher looks around once before it sees changes, and says nothing of when it is done.
    let report: string | undefined
    const nudge = setInterval(() => writeFileSync(join(cwd, 'b.txt'), other), 500)
    report = await next()
    clearInterval(nudge)
    t.regex(report, /note: b\.txt changed/)
    t.regex(report, mismatch)
    t.regex(report, /articles +2, 1 of them as they were/)
    await new Promise((done) => setTimeout(done, 700))
    writeFileSync(join(cwd, 'copydesk.config.yaml'), 'rules: {event-number-mismatch: wrong}')
    do report = await next()
    while (!report.includes('copydesk.config.yaml changed'))
    t.regex(report, /copydesk\.config\.yaml: rules\.event-number-mismatch: expected/)
    rmSync(join(cwd, 'copydesk.config.yaml'))
    t.regex(await next(), mismatch)
    t.is(child.exitCode, null, 'it goes on')
  } finally {
    child.kill()
  }
})

test('--watch only looks', async (t) => {
  const run = await runCli(folder({'a.txt': fire}), ['--watch', '--fix'])
  t.deepEqual([run.code, run.stderr], [2, 'copydesk: --watch only looks: it takes neither --fix nor --stdin nor --update-baseline\n'])
})
