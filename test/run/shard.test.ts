/** A run in parts: the report of `merge` is that of one run, byte for byte. */
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'ava'
import {folder, longArticle, runCli} from '../run-cli.js'

const articles = {
  'a.txt':
    'Ferry fire off Port Lansing kills 12\n\nTwelve people were killed when the ferry Northern Star caught fire off Port Lansing on Thursday, the coast guard said. More than 300 were aboard.\n\nWas this article helpful?\n',
  'b.txt':
    'Fourteen dead in fire on ferry near Port Lansing\n\nA fire on the ferry Northern Star off Port Lansing killed 14 people on Thursday, the coast guard said. Up to 300 were aboard.\n',
  'c.txt': longArticle,
  'd.md': '# Council approves wall\n\n<!-- copydesk-disable-next-block boilerplate-share -- the desk wants it -->\n\nShare this article\n',
  'e.bin.txt': Uint8Array.from([70, 0, 70]),
}

async function inParts(cwd: string, count: number, ...args: string[]): Promise<string[]> {
  const names: string[] = []
  for (let index = 1; index <= count; index++) {
    const run = await runCli(cwd, ['--shard', `${index}/${count}`, ...args])
    const name = `part-${index}.ndjson`
    writeFileSync(join(cwd, name), run.stdout)
    names.push(name)
  }
  return names
}

test('merge reports what one run reports, events, suppressions and unreadable files included', async (t) => {
  const cwd = folder(articles)
  const whole = await runCli(cwd, ['--group', 'all', '--format', 'json'])
  t.regex(whole.stdout, /event-number-mismatch/)
  for (const count of [1, 2, 4, 7]) {
    const parts = await inParts(cwd, count, '--group', 'all')
    const merged = await runCli(cwd, ['merge', ...parts.reverse(), '--group', 'all', '--format', 'json'])
    t.is(merged.stdout, whole.stdout)
    t.is(merged.stderr, whole.stderr)
    t.is(merged.code, whole.code)
  }
})

test('parts that do not fit together are refused', async (t) => {
  const cwd = folder(articles)
  const parts = await inParts(cwd, 2)
  const problem = async (...args: string[]): Promise<string> => {
    const run = await runCli(cwd, ['merge', ...args])
    t.is(run.code, 2)
    return run.stderr
  }
  t.regex(await problem('part-1.ndjson'), /Of 2 parts, 2 is missing/)
  t.regex(await problem('part-1.ndjson', 'part-1.ndjson'), /are both part 1/)
  t.regex(await problem(...parts, '--preset', 'all'), /was made with other rules or options than these/)
  t.regex(await problem('a.txt'), /`a\.txt` is no part of a run/)
  t.regex(await problem('nowhere'), /Cannot read `nowhere`: it is gone/)
  writeFileSync(join(cwd, 'part-2.ndjson'), '{"copydesk":"0.0.0","shard":{"index":2,"count":2},"plan":"","faults":[],"fileFaults":[],"notes":[]}\n')
  t.regex(await problem(...parts), /was made by copydesk 0\.0\.0/)
})

test('--shard says which part of how many, and only reads', async (t) => {
  const cwd = folder(articles)
  for (const shard of ['0/2', '3/2', '1', 'a/b', '1/0']) t.regex((await runCli(cwd, ['--shard', shard])).stderr, /expected which part of how many/)
  t.regex((await runCli(cwd, ['--shard', '1/2', '--format', 'json'])).stderr, /--shard only reads; give --format to `copydesk merge`/)
})
