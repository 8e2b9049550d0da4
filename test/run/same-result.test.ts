/** However the result of a file is held (in memory, on the disk, in the cache, in a part of the run) and whatever stands beside the file, the report is the same. */
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'ava'
import type {Result} from '../../src/engine/lint-texts.js'
import {lint} from '../../src/index.js'
import type {LocatedFinding} from '../../src/model/finding.js'
import {readPart} from '../../src/run/shard.js'
import {folder} from '../run-cli.js'

/** Each with findings, and with something that hides some of them or has an open end. */
const shapes: ReadonlyArray<(at: number) => [ending: string, text: string]> = [
  (at) => ['md', `# Quay ${at} opens\n\n<!-- copydesk-disable quote-unbalanced -->\n\nThe quay opened. “It is dry at last, she said, and left.\n`],
  (at) => ['md', `# Quay ${at} opens\n\n<!-- copydesk-disable-file -- a test page -->\n\nExperts say it leaks. Share this article\n`],
  (at) => [
    'md',
    `# Wall ${at} stands\n\n<!-- copydesk-disable source-vague -->\n\nExperts say it leaks.\n\n<!-- copydesk-enable -->\n\nExperts say it holds.\n`,
  ],
  (at) => ['md', `# Wall ${at} stands\n\n<!-- copydesk-disable-next-block source-vague -- the desk knows -->\n\nExperts say it leaks.\n\nShare this article\n`],
  (at) => ['html', `<h1>Crane ${at} falls</h1>\n<!-- copydesk-disable source-vague -->\n<p>Experts say it was old.</p>\n<p>More than 1,200 people came.</p>\n`],
  (at) => ['html', `<h1>Crane ${at} falls</h1>\n<!-- copydesk-disable-file source-vague, source-anonymous -->\n<p>Experts say it was old.</p>\n`],
  (at) => [
    'txt',
    `---\ncopydesk:\n  disable: [source-vague]\n  reason: the desk knows\n---\nTram ${at} halts\n\nExperts say the tram was full. Share this article\n`,
  ],
  (at) => [
    'txt',
    `Tram ${at} halts\n\nMore than ${1000 + at} people were aboard, and up to 40 got off. “Nobody was hurt, he said.\n\nWas this article helpful?\n`,
  ],
  (at) => [
    'txt',
    `Fire on ferry ${at} kills 12\n\nTwelve people were killed when the ferry Marigold ${at} caught fire off Lansing on Thursday, the coast guard said.\n`,
  ],
  (at) => ['txt', `Ferry ${at} burns\n\nThe number is ${'9'.repeat(400)}, at least ${'9'.repeat(400)} percent, experts say.\n`],
]

const count = 200
const files: Record<string, string> = {}
for (let at = 0; at < count; at++) {
  const [ending, text] = (shapes[at % shapes.length] as (at: number) => [string, string])(at)
  files[`${String(at).padStart(3, '0')}.${ending}`] = text
}

const request = {paths: ['.'], config: false, preset: 'all', cache: false, concurrency: 'off'} as const

function shown({findings, hidden, faults}: Pick<Result, 'findings' | 'hidden' | 'faults'>): string {
  return JSON.stringify({findings, hidden, faults}, null, 1)
}

test('two hundred files: alone, in memory, put on the disk, from the cache, and merged from parts', async (t) => {
  t.timeout(120_000)
  // The cache goes into `node_modules`.
  const cwd = folder({...files, 'package.json': '{}', 'node_modules/.keep': ''})
  const own = {...request, cwd, group: 'none'} as const
  const onDisk = await lint(own)
  t.true(onDisk.findings.length > count / 2, 'there is something to compare')
  t.true(onDisk.hidden.length > count / 4, 'there is something that is hidden')

  const alone: {findings: LocatedFinding[]; hidden: Result['hidden']; faults: Result['faults']} = {findings: [], hidden: [], faults: []}
  for (const path of Object.keys(files).sort()) {
    const result = await lint({...own, paths: [path]})
    alone.findings.push(...result.findings)
    alone.hidden.push(...result.hidden)
    alone.faults.push(...result.faults)
  }
  t.is(shown(alone), shown(onDisk))

  const texts = Object.entries(files).map(([path, text]) => ({path, text}))
  t.is(shown(await lint({...own, texts})), shown(onDisk))

  t.is(shown(await lint({...own, cache: true})), shown(onDisk))
  const cached = await lint({...own, cache: true})
  t.is(cached.cached, count)
  t.is(shown(cached), shown(onDisk))

  const compared = {...own, group: 'auto'} as const
  const whole = await lint(compared)
  t.true(whole.findings.length >= onDisk.findings.length)
  t.is(shown(await lint({...compared, cache: true})), shown(whole))
  t.is(shown(await lint({...compared, cache: true})), shown(whole))
  const parts: string[] = []
  for (let index = 1; index <= 3; index++) {
    writeFileSync(join(cwd, `part-${index}.ndjson`), await readPart(compared, {index, count: 3}))
    parts.push(`part-${index}.ndjson`)
  }
  t.is(shown(await lint({...compared, parts})), shown(whole))
})
