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

/** How sure each conflict is, as a logarithm of odds: what speaks for it and against it, one circumstance after the other. */
const sureness: Array<[texts: string[], conflicts: string[]]> = [
  // As a slip makes two numbers differ, and otherwise
  [['Lifeboats carried 38 passengers ashore.', 'By dawn 91 passengers had been brought to the pier.'], ['1.txt 91 / 0.txt 38: likely 0.67']],
  [['Lifeboats carried 38 passengers ashore.', 'By dawn 36 passengers had been brought to the pier.'], ['1.txt 36 / 0.txt 38: sure 1.76']],
  [['Lifeboats carried 38 passengers ashore.', 'By dawn 380 passengers had been brought to the pier.'], ['1.txt 380 / 0.txt 38: sure 1.76']],
  [['Lifeboats carried 98 passengers ashore.', 'By dawn 101 passengers had been brought to the pier.'], ['1.txt 101 / 0.txt 98: likely 0.67']],
  [['Lifeboats carried 99 passengers ashore.', 'By dawn 101 passengers had been brought to the pier.'], ['1.txt 101 / 0.txt 99: sure 1.21']],
  // Up to twelve, which are counted with a look
  [['Lifeboats carried five passengers ashore.', 'By dawn twelve passengers had been brought to the pier.'], ['1.txt twelve / 0.txt five: likely 1.13']],
  [['Lifeboats carried five passengers ashore.', 'By dawn thirteen passengers had been brought to the pier.'], ['1.txt thirteen / 0.txt five: doubtful 0.51']],
  [['Lifeboats carried thirteen passengers ashore.', 'By dawn five passengers had been brought to the pier.'], ['1.txt five / 0.txt thirteen: doubtful 0.51']],
  [['Lifeboats carried five passengers ashore.', 'By dawn eight passengers had been brought to the pier.'], ['1.txt eight / 0.txt five: sure 2.23']],
  [['Lifeboats carried five passengers ashore.', 'By dawn nine passengers had been brought to the pier.'], ['1.txt nine / 0.txt five: likely 1.13']],
  // Others say the same as one of the two
  [
    ['Lifeboats carried 38 passengers ashore.', 'By dawn 91 passengers had been brought to the pier.', 'By dawn 91 passengers had been brought to the pier.'],
    ['0.txt 38 / 1.txt 91, 2.txt 91: doubtful 0.35'],
  ],
  [
    [
      'Lifeboats carried 38 passengers ashore.',
      'By dawn 91 passengers had been brought to the pier.',
      'By dawn 91 passengers had been brought to the pier.',
      'By dawn 91 passengers had been brought to the pier.',
      'By dawn 91 passengers had been brought to the pier.',
    ],
    ['0.txt 38 / 1.txt 91, 2.txt 91, 3.txt 91, 4.txt 91: doubtful -0.27'],
  ],
  [
    [
      'Lifeboats carried 38 passengers ashore.',
      'By dawn 91 passengers had been brought to the pier.',
      'By dawn 91 passengers had been brought to the pier.',
      'By dawn 91 passengers had been brought to the pier.',
      'By dawn 91 passengers had been brought to the pier.',
      'By dawn 91 passengers had been brought to the pier.',
    ],
    ['0.txt 38 / 1.txt 91, 2.txt 91, 3.txt 91, 4.txt 91, 5.txt 91: doubtful -0.34'],
  ],
  [['The ferry sank on March 18.', 'The ferry sank on March 18 too.', 'The ferry went down on March 26.', 'The ferry went down on March 26 then.'], []],
  // One of the two has the other number as well, or a third account has it for something else
  [
    ['Lifeboats carried 38 passengers ashore. The ferry had 91 seats.', 'By dawn 91 passengers had been brought to the pier. A mast is 20 years old.'],
    ['0.txt 38 / 1.txt 91: doubtful -0.38'],
  ],
  [
    ['Lifeboats carried 38 passengers ashore.', 'By dawn 91 passengers had been brought to the pier. It has 38 lamps.'],
    ['1.txt 91 / 0.txt 38: doubtful -0.37'],
  ],
  [
    [
      'Lifeboats carried 38 passengers ashore.',
      'By dawn 91 passengers had been brought to the pier.',
      'It has 91 lamps. Another pier was built with 14 steps.',
    ],
    ['0.txt 38 / 1.txt 91: likely 0.68'],
  ],
  // In a list of numbers
  [['Lifeboats carried 38, 41 and 44 passengers ashore.', 'By dawn 91 passengers had been brought to the pier.'], ['1.txt 91 / 0.txt 44: doubtful -0.09']],
  [['Lifeboats carried 38 and 44 passengers ashore.', 'By dawn 91 passengers had been brought to the pier.'], ['1.txt 91 / 0.txt 44: likely 0.68']],
  // Ages, two years apart and three; money, shares, durations
  [['Ruth Vane, 38, was held on the pier.', 'On the pier they held Ruth Vane, 54.'], ['1.txt 54 / 0.txt 38: sure 4.38']],
  [['Ruth Vane, 38, was held on the pier.', 'On the pier they held Ruth Vane, 40.'], ['1.txt 40 / 0.txt 38: sure 5.92']],
  [['Ruth Vane, 38, was held on the pier.', 'On the pier they held Ruth Vane, 41.'], ['1.txt 41 / 0.txt 38: sure 4.38']],
  [['The new pier will cost the town $38 million.', 'The town pays $91 million for its pier.'], ['1.txt $91 million / 0.txt $38 million: sure 2.01']],
  [['Some 38 percent of the town voted for the pier.', 'In the town 91 percent voted for a pier.'], ['1.txt 91 percent / 0.txt 38 percent: sure 1.66']],
  [['The work on the pier took 38 months.', 'Work on that pier lasted 91 months.'], ['1.txt 91 months / 0.txt 38 months: doubtful -0.24']],
  // Dates: of one month and of two, weekdays, years two apart and three, months, what a court was told
  [['The ferry sank on March 18.', 'The ferry went down on March 26.'], ['1.txt March 26 / 0.txt March 18: sure 3.51']],
  [['The ferry sank on March 18.', 'The ferry went down on June 26.'], ['1.txt June 26 / 0.txt March 18: likely 1.00']],
  [['The ferry sank on Monday.', 'The ferry went down on Thursday.'], ['1.txt Thursday / 0.txt Monday: sure 1.46']],
  [['The ferry was built in 1990.', 'The ferry was made in 1992.'], ['1.txt 1992 / 0.txt 1990: likely 1.00']],
  [['The ferry was built in 1990.', 'The ferry was made in 1993.'], ['1.txt 1993 / 0.txt 1990: doubtful -0.30']],
  [['The ferry sank in March 2020.', 'The ferry was lost in June 2020.'], ['1.txt June 2020 / 0.txt March 2020: doubtful 0.70']],
  [['The ferry sank on March 18.', 'The ferry was lost on March 26, a court was told.'], ['1.txt March 26 / 0.txt March 18: sure 2.39']],
  [
    ['The ferry sank on March 18.', 'The ferry went down on March 26.', 'The ferry went down on March 26.', 'The ferry went down on March 26.'],
    ['0.txt March 18 / 1.txt March 26, 2.txt March 26, 3.txt March 26: sure 2.84'],
  ],
  [['The ferry sank on March 18. It was built on March 26.', 'The ferry went down on March 26.'], ['0.txt March 18 / 1.txt March 26: sure 1.40']],
  [
    ['The ferry sank on March 18.', 'The ferry went down on March 26.', 'The pier was built on March 26.'],
    ['0.txt March 18 / 1.txt March 26, 2.txt March 26: sure 3.18'],
  ],
]
for (const [texts, conflicts] of sureness) {
  test(`sure or not: ${texts.join(' ')}`, async (t) => {
    const accounts = await accountsOf(...texts)
    const mentions = /March|Monday|199/.test(texts[0] ?? '') ? datesOf(new EventContext(accounts)) : numbersOf(new EventContext(accounts))
    t.deepEqual(
      conflictsOf(mentions).map(({mention, others, level, score}) => {
        const [one, ...more] = [mention, ...others].map(({account, raw}) => `${account.path} ${raw}`)
        return `${one} / ${more.join(', ')}: ${level} ${score.toFixed(2)}`
      }),
      conflicts,
    )
  })
}

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
