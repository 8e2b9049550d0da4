import test from 'ava'
import {read} from '../../src/analysis/analyse.js'
import {mayAgree} from '../../src/events/agreement.js'
import {conflictsOf, slipBetween} from '../../src/events/conflicts.js'
import {EventContext} from '../../src/events/event-context.js'
import {factsOf} from '../../src/events/extract-facts.js'
import type {Mention} from '../../src/events/mention.js'
import {datesOf, numbersOf} from '../../src/events/mentions.js'
import {parse} from '../../src/parse/parse.js'

async function accountsOf(...texts: string[]) {
  const articles = texts.map(async (text, at) => {
    const path = `${at}.txt`
    return factsOf(read(path, await parse(path, `A headline\n\n${text}`)))
  })
  return Promise.all(articles)
}

/** Two sentences with a number or a date each → whether both may be true. */
const agreements: Array<[a: string, b: string, agree: boolean]> = [
  ['It cost $43 million to build.', 'It cost $43,885,310 to build.', true],
  ['It cost $43 million to build.', 'It cost $45 million to build.', false],
  ['It cost $40 million to build.', 'It cost $43 million to build.', false],
  ['It cost $140 million to build.', 'It cost $143 million to build.', true],
  ['It lay 10 meters down.', 'It lay 14 meters down.', false],
  ['Some 6 percent were lost.', 'Only 5 percent were lost.', false],
  ['It cost $1,656 to mend.', 'It cost $1,657 to mend.', false],
  ['More than 50 people came.', 'More than 52 people came.', false],
  ['More than 50 people came.', 'Over 52 people came.', false],
  ['More than 50 people came.', 'Then 52 people came.', true],
  ['Nearly 11 million letters came.', 'Almost 12 million letters came.', false],
  ['He faces up to 90 years in jail.', 'He faces up to 40 years in jail.', false],
  ['He faces up to 90 years in jail.', 'He faces 40 years in jail.', false],
  ['It was in the 2100 block of Pier Street.', 'It was at 2152 Pier Street.', true],
  ['It was in the 2100 block of Pier Street.', 'It was in the 300 block of Pier Street.', false],
  ['Vane and eight others came.', 'In all nine people came.', true],
  ['Vane and six others came.', 'In all nine people came.', false],
  ['They met on Dec. 25, 2024.', 'They met on December 25.', true],
  ['They met on Dec. 25, 2024.', 'They met on December 24.', false],
  ['They met on Dec. 25, 2024.', 'They met on Dec. 25, 2023.', false],
  ['They met on Thursday.', 'They met on Tuesday.', false],
  ['They met in December.', 'They met in December 2024.', true],
]
for (const [a, b, agree] of agreements) {
  test(`${a} ${b}`, async (t) => {
    const [one, other] = await accountsOf(a, b)
    if (!one || !other) return t.fail()
    const mentionsIn = /\bmet\b/.test(a) ? datesOf : numbersOf
    const [first, second] = [mentionsIn(new EventContext([one]))[0], mentionsIn(new EventContext([other]))[0]]
    if (!first || !second) return t.fail('nothing read')
    t.is(mayAgree(first, second), agree)
    t.is(mayAgree(second, first), agree)
  })
}

const slips: Array<[a: string, b: string, slip: number]> = [
  ['46 people', '36 people', 1],
  ['34 people', '43 people', 1],
  ['4 people', '7 people', 1],
  ['2 people', '9 people', 0],
  ['80,000 people', '800,000 people', 1],
  ['12,400 people', '67,900 people', 0],
  ['200 people', '199 people', 1],
]
for (const [a, b, slip] of slips) {
  test(`${a} and ${b} ${slip ? 'differ by a slip' : 'are two numbers'}`, async (t) => {
    const [one, other] = await accountsOf(`There were ${a} there.`, `There were ${b} there.`)
    if (!one || !other) return t.fail()
    t.is(slipBetween(numbersOf(new EventContext([one]))[0] as Mention, numbersOf(new EventContext([other]))[0] as Mention), slip)
  })
}

const told = (accounts: Awaited<ReturnType<typeof accountsOf>>): string[] =>
  conflictsOf(numbersOf(new EventContext(accounts))).map(
    ({mention, others}) => `${mention.account.path} ${mention.raw} / ${others.map((other) => `${other.account.path} ${other.raw}`).join(', ')}`,
  )

test('the minority is told, with all who have it otherwise', async (t) => {
  const sentence = (toll: number): string => `The ferry Marigold sank off Harlow Point on Monday, killing ${toll} people, the coastguard said.`
  t.deepEqual(told(await accountsOf(sentence(39), sentence(38), sentence(38))), ['0.txt 39 / 1.txt 38, 2.txt 38'])
})

test('what agrees goes together first, so that a list finds its own', async (t) => {
  const both = 'The county gave the mayor a lead of 45,109 votes; the recount gave the mayor a lead of 45,469 votes.'
  t.deepEqual(told(await accountsOf(both, both)), [])
  t.deepEqual(told(await accountsOf(both, both.replace('45,469', '45,471'))), ['1.txt 45,471 / 0.txt 45,469'])
})

test('a distance is held against one from the same place', async (t) => {
  const sentence = (miles: number, place: string): string => `The ferry Marigold sank in heavy seas on Monday, ${miles} miles east of ${place}.`
  t.deepEqual(told(await accountsOf(sentence(13, 'Harlow'), sentence(23, 'Aldane'))), [])
  t.deepEqual(told(await accountsOf(sentence(13, 'Harlow'), sentence(23, 'Harlow'))), ['1.txt 23 miles / 0.txt 13 miles'])
})

test('suspects are not held against those who came, nor the shot dead against the living', async (t) => {
  const three = 'Three suspects have been arrested after the girl was hit at her home in Harlow on Monday, police said.'
  const two = 'The girl was hit when two people came to her home in Harlow on Monday, police said.'
  t.deepEqual(told(await accountsOf(three, two)), [])
  const sentence = (toll: string): string => `${toll} in the bar of the ferry Marigold off Harlow Point on Monday night, the coastguard said.`
  t.deepEqual(told(await accountsOf(sentence('Four people were shot dead'), sentence('Six people were shot dead'))), ['1.txt Six / 0.txt Four'])
  t.deepEqual(told(await accountsOf(sentence('Four people were shot dead'), sentence('Six people were killed'))), ['1.txt Six / 0.txt Four'])
})

/** Passengers here and there, in sentences that have little in common → what is doubted. */
const doubts: Array<[few: string, many: string, doubted: string[]]> = [
  // Three times as many and one more may be one number; more are two, unless a slip of the pen explains them.
  ['12', '37', ['1.txt 37 / 0.txt 12']],
  ['12', '38', []],
  ['100', '301', ['1.txt 301 / 0.txt 100']],
  ['100', '302', []],
  ['38', '12', []],
  ['120', '1,200', ['1.txt 1,200 / 0.txt 120']],
]
for (const [few, many, doubted] of doubts) {
  test(`${few} passengers and ${many} passengers ${doubted.length > 0 ? 'may be one number' : 'are two'}`, async (t) => {
    const accounts = await accountsOf(
      `The ferry Marigold sank off Harlow Point on Monday. Lifeboats from Penhallow took ${few} passengers off. Two trawlers came. A crane lifted 14 crates.`,
      `A storm hit the coast on Monday. Volunteers carried ${many} passengers to the church, which has 14 windows and nine doors.`,
    )
    t.deepEqual(told(accounts), doubted)
  })
}

test('what may as well be two facts is doubtful', async (t) => {
  const accounts = await accountsOf(
    'The ferry Marigold sank off Harlow Point on Monday. The mayor said repairs at the pier would take 14 months.',
    'Nobody knows when the ferry will be raised. In Harlow, the harbour office said that its work on the town’s pier had lasted 11 months.',
  )
  t.deepEqual(
    conflictsOf(numbersOf(new EventContext(accounts))).map(({mention, level}) => `${mention.raw} ${level}`),
    ['11 months doubtful'],
  )
})

test('a place before a man is not whose age it is', async (t) => {
  const accounts = await accountsOf('Police held a 20-year-old Harlow man on Monday.', 'Police held 34-year-old Ruth Vane on Monday.')
  t.deepEqual(
    numbersOf(new EventContext(accounts)).map(({owner}) => owner),
    [undefined, ['ruth', 'vane']],
  )
})

test('the day of a statement is not held against that of what happened as surely', async (t) => {
  const sank = (day: string): string => `The ferry Marigold sank in heavy seas off Harlow Point on ${day}.`
  const spoke = 'The coastguard said on March 19 that the ferry Marigold sank in heavy seas off Harlow Point.'
  const scoreOf = async (...texts: string[]): Promise<number> => conflictsOf(datesOf(new EventContext(await accountsOf(...texts))))[0]?.score ?? -Infinity
  t.true((await scoreOf(sank('March 18'), sank('March 19'))) > (await scoreOf(sank('March 18'), spoke)) + 0.5)
})

test('what was updated is dated, unlike when a page was', async (t) => {
  const dates = async (text: string): Promise<string[]> => datesOf(new EventContext(await accountsOf(text))).map(({raw}) => raw)
  t.deepEqual(await dates('The chart was last updated in July and published in May.'), ['July', 'May'])
  t.deepEqual(await dates('The ferry Marigold sank in heavy seas off Harlow Point on August 1. Posted: Sunday, August 2, 2015.'), ['August 1'])
  t.deepEqual(await dates('Harlow News, published: August 2, 2015. The ferry sank on August 1.'), ['August 1'])
})

test('when a post was made is no date of the story', async (t) => {
  const accounts = await accountsOf('The boy is alive. — Harlow News (@HarlowNews) January 22, 2016', 'The boy died on January 23, 2016.')
  t.deepEqual(
    datesOf(new EventContext(accounts)).map(({raw}) => raw),
    ['January 23, 2016'],
  )
})
