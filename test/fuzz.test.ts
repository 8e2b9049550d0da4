/**
 * Whatever stands in a file, copydesk reads it: no rule throws, every finding lies inside of its text, the same text gives the same findings,
 * and there is an end. How the time grows is measured by the benchmark, where machines and their hours do not matter.
 */
import {readdirSync, readFileSync} from 'node:fs'
import process from 'node:process'
import test, {type ExecutionContext} from 'ava'
import fc from 'fast-check'
import {rules} from '../rules/index.js'
import {hashOf} from '../src/base/interner.js'
import {lintTexts, type Result} from '../src/engine/lint-texts.js'
import {planOf} from '../src/engine/plan.js'
import type {Source} from '../src/model/source.js'
import {formats} from '../src/parse/formats/index.js'
import {decode} from '../src/system/read-file.js'

/** One of each format. */
const endings = Object.values(formats).map(({endings}) => endings[0] as string)
const plan = planOf(rules, 'all', 'all')
const seeds = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(`seeds/${name}`, 'utf8'))

/** The parsers of markup call themselves for each level; a text that nests without an end is said to do so and left out. */
const allowed = /^cannot be read as an article: its markup is nested too deeply$/

/** The sources as one event, so that the rules which compare run too. */
async function lint(t: ExecutionContext, sources: readonly Source[], says: string): Promise<Result> {
  const result = await lintTexts(sources, plan)
  const length = new Map(sources.map(({path, text}) => [path, text.length]))
  for (const {path, rule, message} of result.faults) if (rule !== undefined || !allowed.test(message)) t.fail(`${says}: ${path}: ${rule ?? ''} ${message}`)
  for (const {path, rule, place, related, fix} of result.findings) {
    const places = [{path, place}, ...related]
    for (const {path, place} of places) {
      const {start, end} = place
      if (!(0 <= start.offset && start.offset <= end.offset && end.offset <= (length.get(path) ?? -1)))
        t.fail(`${says}: ${rule} flags ${start.offset}-${end.offset} of ${path}, which has ${length.get(path)}`)
    }
    if (fix && !(0 <= fix.start && fix.start <= fix.end && fix.end <= (length.get(path) ?? -1))) t.fail(`${says}: ${rule} fixes ${fix.start}-${fix.end}`)
  }
  return result
}

const shown = ({findings, faults}: Result): string => JSON.stringify([findings, faults.map(({path, rule, message}) => [path, rule, message])])

/** Twice, so that nothing that was kept from the first reading shows in the second. */
async function lintTwice(t: ExecutionContext, sources: readonly Source[], says: string): Promise<void> {
  const first = shown(await lint(t, sources, says))
  if (shown(await lint(t, [...sources].reverse(), says)) !== first) t.fail(`${says}: other findings the second time`)
}

/** A number from 0 up to `below` for each name, the same on every machine. */
function pick(name: string, below: number): number {
  return (hashOf(name) >>> 0) % below
}

const mutations: Record<string, (text: string, other: string, name: string) => string> = {
  'cut off': (text, _other, name) => text.slice(0, pick(name, text.length)),
  'cut off in front': (text, _other, name) => text.slice(pick(name, text.length)),
  doubled: (text) => text + text,
  'each line doubled': (text) => text.replace(/.+/g, '$&\n$&'),
  reversed: (text) => [...text].reverse().join(''),
  'lines reversed': (text) => text.split('\n').reverse().join('\n'),
  'words reversed': (text) => text.split(' ').reverse().join(' '),
  spliced: (text, other, name) => text.slice(0, pick(name, text.length)) + other.slice(pick(`${name}!`, other.length)),
  interleaved: (text, other) => {
    const lines = other.split('\n')
    return text
      .split('\n')
      .flatMap((line, at) => [line, lines[at] ?? ''])
      .join('\n')
  },
  'without spaces': (text) => text.replaceAll(' ', ''),
  'without line breaks': (text) => text.replace(/\n+/g, ' '),
  'without full stops': (text) => text.replaceAll('.', ''),
  'quotation marks turned': (text) => text.replace(/[“”]/g, (mark) => (mark === '“' ? '”' : '“')),
  'quotation marks left open': (text) => text.replaceAll('”', ''),
  'in capitals': (text) => text.toUpperCase(),
  'wrapped in markup': (text) => `> - **<div>${text}</div>**`,
  'a tag for every space': (text) => text.replaceAll(' ', '<b>'),
  'letters swapped for others': (text, _other, name) => text.replace(/[a-z]/g, (letter, at: number) => (pick(name + at, 9) === 0 ? '\u{1F600}' : letter)),
}

for (const [says, mutate] of Object.entries(mutations))
  test(`an article ${says}`, async (t) => {
    const at = pick(says, seeds.length)
    const [text = '', other = ''] = [seeds[at], seeds[(at + 1) % seeds.length]]
    for (const ending of endings) {
      const mutated = mutate(text, other, `${says} ${ending}`)
      await lintTwice(
        t,
        [
          {path: `a.${ending}`, text: mutated},
          {path: 'b.txt', text: other},
        ],
        `${says}, ${ending}`,
      )
    }
    t.pass()
  })

/** What articles are made of, and what markup is. */
const pieces = [
  ...'aA1 \n.,;:!?"“”‘’\'()[]{}<>*_`#|~&$%/\\-–—…\t',
  ...[
    '\n\n',
    'He said',
    'said',
    ' told ',
    'Ann Lee',
    'Mr. ',
    '12',
    '1,200',
    '$1.2bn',
    '5-2',
    'Oct. 9',
    'Monday',
    '2025-10-09',
    'killed',
    'people',
    'officials',
  ],
  ...[
    'more than',
    'according to',
    'who',
    'the mayor',
    'Reuters',
    'LONDON (AP) —',
    'By Ann Lee',
    'Share this',
    'Related:',
    '2h ago',
    'As an AI',
    '[insert name]',
  ],
  ...[
    '<div>',
    '</div>',
    '<p>',
    '<a href="x">',
    '</a>',
    '<!--',
    '-->',
    '<script>',
    '&amp;',
    '&#0;',
    '# ',
    '- ',
    '1. ',
    '> ',
    '```',
    '---\n',
    '![a](b)',
    '[a]: b\n',
    '[^1]',
  ],
  ...['😀', '\u200b', '\u00a0', '\ufeff', '\r\n', '\r', 'é', 'e\u0301', '\ud800', 'ß', '中文', 'שלום', '\u2028'],
]

for (const ending of endings)
  test(`texts of pieces thrown together: ${ending}`, async (t) => {
    const text = fc.array(fc.oneof({weight: 9, arbitrary: fc.constantFrom(...pieces)}, fc.string({unit: 'binary', maxLength: 4})), {maxLength: 120})
    await fc.assert(
      fc.asyncProperty(text, text, async (one, other) => {
        const sources = [
          {path: `a.${ending}`, text: one.join('')},
          {path: `b.${ending}`, text: other.join(' ')},
        ]
        await lintTwice(t, sources, JSON.stringify(sources))
      }),
      {numRuns: 60, seed: 20251009},
    )
    t.pass()
  })

test('bytes of any kind: read as text, or refused with a reason', (t) => {
  fc.assert(
    fc.property(fc.uint8Array({maxLength: 400}), (bytes) => {
      const read = decode('a.txt', bytes)
      t.true('text' in read || /^is (?:UTF-16|no text: byte \d+ is zero|not valid UTF-8: byte \d+ )/.test(read.message))
    }),
    {numRuns: 500, seed: 20251009},
  )
})

/** Of one thing without an end, in all formats; a thousand times a thousand characters in the format where most of it may go wrong. */
const endless: ReadonlyArray<[says: string, unit: string, worst: 'txt' | 'md' | 'html']> = [
  ['one letter', 'a', 'txt'],
  ['spaces', ' ', 'md'],
  ['line breaks', '\n', 'txt'],
  ['straight quotation marks', '"', 'txt'],
  ['opening quotation marks', '“', 'md'],
  ['digits', '7', 'md'],
  ['figures', '12 ', 'txt'],
  ['initials', 'A.', 'txt'],
  ['brackets', '(', 'txt'],
  ['square brackets', '[', 'md'],
  ['links', '[a]', 'md'],
  ['less-than signs', '<', 'html'],
  ['hyphens', '-', 'md'],
  ['emphasis', '*a_', 'md'],
  ['quotations in quotations', '>', 'md'],
  ['elements in elements', '<div>', 'html'],
  ['lists in lists', '- ', 'md'],
  ['names', 'Ann Lee ', 'txt'],
  ['opened speech', '“a ', 'txt'],
  ['speech', '“We did,” he said. ', 'html'],
]
const much = 1_000_000
const some = 50_000
/** Seconds of CPU: ten times what the slowest takes. */
const limit = 60

for (const [says, unit, worst] of endless)
  test.serial(`nothing but ${says}`, async (t) => {
    for (const ending of endings) {
      const text = unit.repeat((ending === worst ? much : some) / unit.length)
      const before = process.cpuUsage()
      await lint(t, [{path: `a.${ending}`, text: `Council meets\n\n${text}\n`}], `${says}, ${ending}`)
      const {user, system} = process.cpuUsage(before)
      const seconds = (user + system) / 1e6
      t.true(seconds < limit, `${ending}: ${seconds} s`)
      t.log(`${ending} ${text.length}: ${seconds.toFixed(2)} s`)
    }
  })
