/**
 * Every figure, date and quoted word of one seed that another seed has too is changed in turn, and the rules that compare accounts
 * must find nine of ten such changes.
 */
import {readdirSync, readFileSync} from 'node:fs'
import test from 'ava'
import dateMismatch from '../rules/event-date-mismatch/index.js'
import numberMismatch from '../rules/event-number-mismatch/index.js'
import quoteAltered from '../rules/event-quote-altered/index.js'
import {read} from '../src/analysis/analyse.js'
import {runToEnd} from '../src/base/interleave.js'
import type {Span} from '../src/base/spans.js'
import {compare} from '../src/engine/compare.js'
import {mayAgree, sameValue} from '../src/events/agreement.js'
import {EventContext} from '../src/events/event-context.js'
import {factsOf} from '../src/events/extract-facts.js'
import type {Mention} from '../src/events/mention.js'
import {datesOf, numbersOf} from '../src/events/mentions.js'
import {compareUtterances, utteranceOf} from '../src/events/quotations/utterances.js'
import type {Facts} from '../src/model/facts.js'
import type {LocatedFinding} from '../src/model/finding.js'
import type {EventRule} from '../src/model/rule.js'
import {placeOf} from '../src/model/source-map.js'
import {parse} from '../src/parse/parse.js'

const folder = new URL('../../seeds/', import.meta.url)
const seeds = new Map(
  readdirSync(folder)
    .sort()
    .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
)
const readSeed = async (path: string, text: string): Promise<Facts> => factsOf(read(path, await parse(path, text)))

/** Where a text is changed, as offsets into the file, and to what. */
interface Change extends Span {
  path: string
  to: string
}

const fileSpan = ({map}: Facts, span: Span): Span => {
  const {start, end} = placeOf(map, span)
  return {start: start.offset, end: end.offset}
}

/** The findings of one rule on the seeds with one change, and whether one of them is at the change. */
async function isFound({path, start, end, to}: Change, accounts: readonly Facts[], rule: EventRule): Promise<boolean> {
  const text = seeds.get(path) as string
  const changed = await readSeed(path, text.slice(0, start) + to + text.slice(end))
  const planned = [{rule, severity: rule.about.severity, options: rule.options}]
  const event = {by: 'folder' as const, accounts: accounts.map((account) => (account.path === path ? changed : account))}
  const isThere = ({place, path: where}: Pick<LocatedFinding, 'path' | 'place'>): boolean =>
    where === path && place.start.offset < start + to.length && place.end.offset > start
  return runToEnd(compare(event, () => planned)).findings.some((finding) => isThere(finding) || finding.related.some(isThere))
}

const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const days = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const months = 'January February March April May June July August September October November December'.split(' ')

function anotherNumber(raw: string): string {
  if (/\d/.test(raw)) return raw.replace(/\d+/, (digits) => String(Number(digits) + 7))
  return raw.replace(/\p{L}+/u, (word) => numbers[(numbers.indexOf(word.toLowerCase()) + 3) % numbers.length] as string)
}

function anotherDate(raw: string): string {
  if (/\b\d\d?\b/.test(raw)) return raw.replace(/\b\d\d?\b/, (day) => String(Number(day) > 27 ? Number(day) - 1 : Number(day) + 1))
  return raw.replace(/\p{L}+/u, (word) => {
    const list = days.includes(word) ? days : months
    return list[(list.indexOf(word) + 1) % list.length] as string
  })
}

/** Mentions that another seed has too, changed. */
function changesOf(mentions: readonly Mention[], same: (a: Mention, b: Mention) => boolean, another: (raw: string) => string): Change[] {
  return mentions
    .filter((mention) => mentions.some((other) => other.account !== mention.account && other.comparableBy === mention.comparableBy && same(mention, other)))
    .map((mention): Change => {
      const span = fileSpan(mention.account, mention)
      const {path} = mention.account
      return {path, ...span, to: another((seeds.get(path) as string).slice(span.start, span.end))}
    })
}

/** The words of quotations that another seed has word for word. */
function quotedWords(accounts: readonly Facts[]): Change[] {
  return accounts.flatMap((account) =>
    account.quotes.flatMap((quote): Change[] => {
      const utterance = utteranceOf(quote)
      const others = accounts.filter((other) => other !== account).flatMap(({quotes}) => quotes.map((other) => utteranceOf(other)))
      const same = others.filter((other) => utterance.sounds.length >= 5 && compareUtterances(utterance, other, 0.75)?.length === 0)
      const theirs = new Set(same.flatMap(({sounds}) => sounds))
      const {sounds, starts, ends} = utterance
      const shared = sounds.flatMap((sound, at) => (theirs.has(sound) ? {start: starts[at] as number, end: ends[at] as number} : []))
      return shared.map((word) => ({path: account.path, ...fileSpan(account, word), to: 'window'}))
    }),
  )
}

test('a figure, a date or a quoted word that is changed in one seed is found', async (t) => {
  t.timeout(240_000)
  const accounts = await Promise.all([...seeds].map(([path, text]) => readSeed(path, text)))
  const sameNumber = (a: Mention, b: Mention): boolean =>
    sameValue(a, b) && (a.figure?.noun === b.figure?.noun || a.figure?.noun === undefined || b.figure?.noun === undefined)
  const event = new EventContext(accounts)
  const changes = [
    ...changesOf(numbersOf(event), sameNumber, anotherNumber).map((change) => ({change, rule: numberMismatch})),
    ...changesOf(datesOf(event), mayAgree, anotherDate).map((change) => ({change, rule: dateMismatch})),
    ...quotedWords(accounts).map((change) => ({change, rule: quoteAltered})),
  ]
  const counts = new Map<string, {found: number; all: number}>()
  for (const {change, rule} of changes) {
    const count = counts.get(rule.about.id) ?? {found: 0, all: 0}
    count.all++
    if (await isFound(change, accounts, rule)) count.found++
    counts.set(rule.about.id, count)
  }
  for (const [rule, {found, all}] of counts) t.log(`${rule}: ${found} of ${all}`)
  const found = [...counts.values()].reduce((sum, count) => sum + count.found, 0)
  t.true(changes.length > 100)
  t.true(found >= changes.length * 0.9, `${found} of ${changes.length}`)
})
