/** The lengths that rules start from when no config says otherwise: one word less, and one word more. */
import test from 'ava'
import {rules} from '../../rules/index.js'
import type {Rule} from '../../src/model/rule.js'
import {flagged} from './flagged.js'

const many =
  'the old ferry lay at its pier while two men from town went home with their dogs and one lamp was still lit on deck for all who came by in the fog of that long winter night when few boats had gone out to sea'.split(
    ' ',
  )
const words = (count: number): string => Array.from({length: count}, (_, at) => many[at % many.length]).join(' ')
const capitalised = (text: string): string => text.replace(/^./, (letter) => letter.toUpperCase())
/** Sentences of ten words, the last of as many as are left. */
const sentences = (count: number): string =>
  Array.from({length: Math.ceil(count / 10)}, (_, at) => `${capitalised(words(Math.min(10, count - at * 10)))}.`).join(' ')

const bridge = 'The bridge at Millbrook will close on Monday for six weeks of repairs.'

interface Limit {
  rule: string
  /** The last number of words without a finding, and the first with one. */
  silent: number
  flagged: number
  articles(count: number): Record<string, string>
}

const limits: Limit[] = [
  {
    rule: 'quote-no-speaker',
    silent: 4,
    flagged: 5,
    articles: (count) => ({'a.txt': `Bridge closes\n\n${bridge}\n\n“${capitalised(words(count))}.”\n\nBuses turn round at the church.`}),
  },
  {
    rule: 'quote-partial-no-speaker',
    silent: 5,
    flagged: 4,
    articles: (count) => ({
      'a.txt': `Ferry cancelled\n\nThe ferry will not sail on Friday.\n\nTwo men were sent home over “${'insulting rude harsh cruel bitter'.split(' ').slice(0, count).join(' ')}” remarks.`,
    }),
  },
  {
    rule: 'quote-late-speaker',
    silent: 60,
    flagged: 61,
    articles: (count) => ({'a.txt': `Ferry cancelled\n\n${bridge} Rain fell all day.\n\n“${capitalised(words(count))},” said Ines Caldera, the captain.`}),
  },
  {rule: 'article-no-source', silent: 150, flagged: 151, articles: (count) => ({'a.txt': `Ferry cancelled\n\n${sentences(count)}`})},
  {rule: 'article-truncated', silent: 7, flagged: 8, articles: (count) => ({'a.txt': `Ferry cancelled\n\n${bridge}\n\n${capitalised(words(count))}…`})},
  {rule: 'article-wall-of-text', silent: 200, flagged: 201, articles: (count) => ({'a.txt': `Ferry cancelled\n\n${sentences(count)}`})},
  {
    rule: 'event-uncredited-copy',
    silent: 39,
    flagged: 40,
    articles: (count) => ({
      'a.txt': `Ferry sinks\n\n${capitalised(words(count))} again.`,
      'b.txt': `Boat is lost\n\n${capitalised(words(count))} before.`,
    }),
  },
]
for (const limit of limits) {
  test(`${limit.rule}: ${limit.silent} words pass, ${limit.flagged} do not`, async (t) => {
    const rule = rules.find(({about}) => about.id === limit.rule) as Rule
    t.is((await flagged(rule, limit.articles(limit.silent))).length, 0)
    t.is((await flagged(rule, limit.articles(limit.flagged))).length, 1)
  })
}

const late = (said: string): string => `Ferry cancelled\n\n${bridge} Rain fell all day.\n\n“${said},” said Ines Caldera, the captain.`

/** Rules that count something other than words, and rules that say so much and no more. */
const counts: Array<[rule: string, text: string, found: number]> = [
  ['quote-late-speaker', late('We looked in every port. We asked the navy'), 0],
  ['quote-late-speaker', late('We looked in every port. We asked the navy. We asked the fishermen'), 1],
  [
    'source-loaded-verb',
    `Ferry cancelled\n\n${['Ines Caldera', 'Ada Cole', 'Ruth Vane', 'Tom Hale', 'Ben Ferrol'].map((name) => `${name} claimed that it was late.`).join(' ')}`,
    5,
  ],
  [
    'source-loaded-verb',
    `Ferry cancelled\n\n${['Ines Caldera', 'Ada Cole', 'Ruth Vane', 'Tom Hale', 'Ben Ferrol', 'Ilse Dorn'].map((name) => `${name} claimed that it was late.`).join(' ')}`,
    5,
  ],
  [
    'claim-superlative',
    `Quarry closes\n\n${bridge} It rained. It snowed.\n\n${['quarry', 'mill', 'mine'].map((what) => `It is the oldest ${what} in the country.`).join('\n\n')}`,
    3,
  ],
  [
    'claim-superlative',
    `Quarry closes\n\n${bridge} It rained. It snowed.\n\n${['quarry', 'mill', 'mine', 'pier'].map((what) => `It is the oldest ${what} in the country.`).join('\n\n')}`,
    3,
  ],
]
for (const [id, text, found] of counts) {
  test(`${id}: ${found} found in ${text.slice(-80)}`, async (t) => {
    const rule = rules.find(({about}) => about.id === id) as Rule
    t.is((await flagged(rule, {'a.txt': text})).length, found)
  })
}
