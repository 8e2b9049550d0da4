/** Comparing the accounts of an event: what rules are handed, and where a finding stands that a rule found in an account that is not linted. */
import test from 'ava'
import dateMismatch from '../../rules/event-date-mismatch/index.js'
import duplicateHeadline from '../../rules/event-duplicate-headline/index.js'
import nameMismatch from '../../rules/event-name-mismatch/index.js'
import numberMismatch from '../../rules/event-number-mismatch/index.js'
import quoteAltered from '../../rules/event-quote-altered/index.js'
import quoteSpeaker from '../../rules/event-quote-speaker/index.js'
import uncreditedCopy from '../../rules/event-uncredited-copy/index.js'
import {read} from '../../src/analysis/analyse.js'
import {runToEnd} from '../../src/base/interleave.js'
import {compare} from '../../src/engine/compare.js'
import type {EventContext} from '../../src/events/event-context.js'
import {factsOf} from '../../src/events/extract-facts.js'
import type {Event} from '../../src/model/event.js'
import type {Facts} from '../../src/model/facts.js'
import {type About, defineRule, type EventRule, type Severity} from '../../src/model/rule.js'
import {parse} from '../../src/parse/parse.js'

async function accountOf(path: string, text: string): Promise<Facts> {
  return factsOf(read(path, await parse(path, text)))
}

const about: About = {id: 'house-pair', family: 'house', severity: 'info', preset: 'all', summary: '', why: '', limits: '', sources: []}

const bare = defineRule({
  about,
  options: {},
  examples: [],
  *compare([first, second]) {
    if (first && second)
      yield {article: second, at: {start: 0, end: 5}, message: 'Expected `Vane`', see: [{article: first, at: {start: 0, end: 4}, message: '`Vane`'}]}
  },
})

const passage =
  'The ferry left the quay of Harlow at noon on Monday with forty islanders on board and struck a rock that was on none of the charts, and the crew of the lifeboat took the last of them off the deck an hour before it went down.'

/** A rule, a draft and its source → what is said of the draft where the rule found it there, and where it found it in the source. */
const rows: Array<[rule: EventRule, draft: string, source: string, found: string, turned: string]> = [
  [
    numberMismatch,
    'The ferry Marigold sank off Harlow Point on Monday, killing 38 people, the coastguard said.',
    'The ferry Marigold sank off Harlow Point on Monday, killing 39 people, the coastguard said.',
    'Unexpected `38`, `a.txt` has `39` | `39`',
    'Unexpected `38`, the source `z.txt` has `39` | `39`',
  ],
  [
    dateMismatch,
    'The ferry Marigold sank off Harlow Point on Monday, the coastguard said.',
    'The ferry Marigold sank off Harlow Point on Tuesday, the coastguard said.',
    'Unexpected `Monday`, `a.txt` has `Tuesday` | `Tuesday`',
    'Unexpected `Monday`, the source `z.txt` has `Tuesday` | `Tuesday`',
  ],
  [
    nameMismatch,
    'Ruth Vanne, the skipper, said she saw it. Ruth Vanne was on the bridge.',
    'Ruth Vane, the skipper, said she saw it. Ruth Vane was on the bridge.',
    'Unexpected `Ruth Vanne`, `a.txt` has `Ruth Vane` | `Ruth Vane`, again',
    'Unexpected `Ruth Vanne`, the source `z.txt` has `Ruth Vane` | `Ruth Vane`, again',
  ],
  [
    quoteAltered,
    '“There was a light on the pier when we came in,” said Ruth Vane.',
    '“There was no light on the pier when we came in,” said Ruth Vane.',
    'Unexpected `was a light` in a quotation, `a.txt` has `was no light` | `was no light`',
    'Unexpected `was a light`, the source `z.txt` has `was no light` | `was no light`',
  ],
  [
    quoteSpeaker,
    '“We did not see the light before it struck the pier,” said Tom Aske.',
    '“We did not see the light before it struck the pier,” said Ruth Vane.',
    'Unexpected speaker `Tom Aske`, `a.txt` has `Ruth Vane` for the same words | `Ruth Vane`',
    'Unexpected `Tom Aske`, the source `z.txt` has `Ruth Vane` | `Ruth Vane`',
  ],
  [bare, 'The quay is closed.', 'The quay is open.', 'Expected `Vane` | `Vane`', 'Unexpected text beside the source `z.txt`: Expected `Vane` | the source'],
]

for (const [rule, draft, source, found, turned] of rows) {
  test(`a finding in a source stands in the draft: ${rule.about.id}`, async (t) => {
    t.is(await toldOf(rule, {'b.txt': `Ferry lost in storm\n\n${draft}`}, {'a.txt': `Marigold goes down\n\n${source}`}), found)
    t.is(await toldOf(rule, {'b.txt': `Ferry lost in storm\n\n${draft}`}, {'z.txt': `Marigold goes down\n\n${source}`}), turned)
  })
}

test('a source is no copy and has its headline by right, whichever is read first', async (t) => {
  const draft = {'b.txt': `Ferry lost in winter storm\n\n${passage}`}
  for (const path of ['a.txt', 'z.txt']) {
    const source = {[path]: `Ferry lost in winter storm\n\n${passage}`}
    t.is(await toldOf(duplicateHeadline, draft, source), `Unexpected headline, \`${path}\` has the same | the same headline`)
    t.is(await toldOf(uncreditedCopy, draft, source), `Unexpected 47 words in a row as in \`${path}\`, expected a credit | the same words begin here`)
  }
})

/** What is said of the draft, and of the other places; what stands in the source is marked. */
async function toldOf(rule: EventRule, draft: Record<string, string>, source: Record<string, string>): Promise<string> {
  const accounts = await Promise.all(Object.entries({...draft, ...source}).map(([path, text]) => accountOf(path, text)))
  const given = accounts.map((account) => (account.path in source ? {...account, given: true} : account)).sort((a, b) => (a.path < b.path ? -1 : 1))
  const {findings, faults} = runToEnd(compare({by: 'all', accounts: given}, () => [{rule, severity: 'error', options: rule.options}]))
  return [
    ...faults.map(({message}) => message),
    ...findings.map(({path, message, related}) => `${path in source ? 'in the source: ' : ''}${message} | ${related.map((place) => place.message).join(', ')}`),
  ].join('\n')
}

test('rules share one context of an event, unless they read other accounts', async (t) => {
  const met: EventContext[] = []
  const rule = (languages?: string[]): EventRule => ({
    about: {...about, ...(languages ? {languages} : {})},
    options: {},
    examples: [],
    compare(accounts, _options, context) {
      t.is((context as EventContext).accounts, accounts)
      met.push(context as EventContext)
      return []
    },
  })
  const planned = [rule(['en']), rule(['en']), rule()].map((one) => ({rule: one, severity: 'error' as const, options: {}}))
  const text = `Ferry lost in storm\n\n${passage}`
  const accounts = [await accountOf('a.txt', text), await accountOf('b.txt', text)]
  runToEnd(compare({by: 'all', accounts}, () => planned))
  runToEnd(compare({by: 'all', accounts}, () => planned.slice(0, 1)))
  t.is(met.length, 4)
  t.is(met[0], met[1])
  t.is(new Set(met).size, 3, 'each event, and each set of languages, has its own')
  t.is(met[0]?.vocabulary, met[1]?.vocabulary)
  t.is(met[0]?.views, met[1]?.views)
  t.is(met[0]?.quotes, met[1]?.quotes)
})

test('a rule that comes with copydesk takes bare accounts too', async (t) => {
  const accounts = [
    await accountOf('a.txt', 'Ferry lost in storm\n\nRuth Vane, the skipper, saw it.'),
    await accountOf('b.txt', 'Marigold goes down\n\nRuth Vanne, the skipper, saw it.'),
  ]
  t.deepEqual(
    [...nameMismatch.compare(accounts, {})].map(({value}) => value),
    ['Ruth Vanne'],
  )
})

const dead = (path: string, count: string): Promise<Facts> =>
  accountOf(path, `Fire on ferry near Port Lansing\n\nA fire on the ferry Northern Star off Port Lansing killed ${count} people on Wednesday.`)

/** How the articles came together, what the config wants → what a finding between them is. */
const severities: Array<[by: Event['by'], wanted: Severity, severity: Severity]> = [
  ['stated', 'error', 'error'],
  ['folder', 'error', 'error'],
  ['all', 'error', 'error'],
  // An event found by content may be none.
  ['content', 'error', 'warning'],
  ['content', 'warning', 'warning'],
  ['content', 'info', 'info'],
]
for (const [by, wanted, severity] of severities) {
  test(`an event ${by === 'all' ? 'of all articles' : `by ${by}`}: ${wanted} is reported as ${severity}`, async (t) => {
    const accounts = [await dead('a.txt', 'twelve'), await dead('b.txt', 'fourteen')]
    const planned = [{rule: numberMismatch, severity: wanted, options: numberMismatch.options}]
    const {findings} = runToEnd(compare({by, accounts}, () => planned))
    t.deepEqual(
      findings.map((finding) => finding.severity),
      [severity],
    )
  })
}
