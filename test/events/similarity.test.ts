/** How alike two mentions are: each row differs from another by one piece of evidence, and each piece has its weight. */
import test from 'ava'
import {read} from '../../src/analysis/analyse.js'
import {EventContext} from '../../src/events/event-context.js'
import {factsOf} from '../../src/events/extract-facts.js'
import type {Mention} from '../../src/events/mention.js'
import {datesOf, numbersOf} from '../../src/events/mentions.js'
import {comparable, similarityOf} from '../../src/events/similarity.js'
import {parse} from '../../src/parse/parse.js'

/** The logarithm of the odds that the last numbers, or dates, of two texts are one fact; "never" where they are not compared. */
async function likeness(a: string, b: string, mentionsOf: typeof numbersOf): Promise<string> {
  const articles = [a, b].map(async (text, at) => factsOf(read(`${at}.txt`, await parse(`${at}.txt`, `A headline\n\n${text}`))))
  const accounts = await Promise.all(articles)
  const mentions = mentionsOf(new EventContext(accounts))
  const [one, other] = accounts.map((account) => mentions.filter((mention) => mention.account === account).at(-1) as Mention) as [Mention, Mention]
  return comparable(one, other) ? similarityOf(one, other).toFixed(2) : 'never'
}

/** What stands before the sentence that is compared, so that it does not lead its story. */
const [before, beforeOther] = ['The sea was calm. A wind blew.', 'Nobody slept. Rain fell.']

const numbers: Array<[a: string, b: string, likeness: string]> = [
  // Nothing but the words around them
  ['Lifeboats carried 38 passengers to the pier.', 'Trawlers saved 39 passengers from the sea.', '0.66'],
  ['Lifeboats carried 38 passengers to the pier.', 'Lifeboats took 39 passengers to a church.', '2.15'],
  ['Lifeboats carried 38 passengers to the pier.', 'To the pier they carried 39 passengers.', '3.31'],
  // The same words before it, behind it, and behind that
  ['They carried 38.', 'They carried 39.', '2.21'],
  ['They carried 38 people ashore.', 'They carried 39 people ashore.', '4.07'],
  // Only one says what is counted; both do, in other words, for one kind of thing or for two
  ['They carried 38 passengers ashore.', 'They carried 39 ashore.', '1.37'],
  ['The fire hit three homes.', 'The fire hit four houses.', '1.98'],
  ['The fire hit three homes.', 'The fire hit four barns.', 'never'],
  // The same became of those counted
  ['The fire killed 38 people.', 'In all 39 people died.', '1.20'],
  ['Three suspects were held.', 'Then came two people.', 'never'],
  ['Three suspects were held.', 'Then came two suspects.', '0.99'],
  // Ages: of one name, of two, of nobody named; of a man and of a woman
  ['Ruth Vane, 38, was held.', 'Ruth Vane, 39, fled.', '1.78'],
  ['Ruth Vane, 38, was held.', 'Tom Hale, 39, was held.', 'never'],
  ['A man aged 38 was held.', 'Somebody aged 39 fled.', '1.42'],
  ['A man aged 38 was held.', 'They saw a man aged 39.', '2.78'],
  ['A man aged 38 was held.', 'They saw a woman aged 39.', 'never'],
  // What happens at the number
  ['Repairs cost $38 million.', 'Repairs cost more: $39 million.', '2.17'],
  // Other figures of the sentence: one, two, three
  ['They carried 4 dogs, 7 cats and 38 people ashore.', 'They led 4 dogs, 6 cats and 39 people off.', '2.23'],
  ['They carried 4 dogs, 6 cats and 38 people ashore.', 'They led 4 dogs, 6 cats and 39 people off.', '2.46'],
  ['They carried 4 dogs, 6 cats, 8 hens and 38 people ashore.', 'They led 4 dogs, 6 cats, 8 hens and 39 people off.', '2.80'],
  // The month of both, another month, the month of one
  ['In May it had 38 rooms.', 'Since May somebody counted 39 rooms.', '0.72'],
  ['In May it had 38 rooms.', 'Since June somebody counted 39 rooms.', '0.59'],
  ['In May it had 38 rooms.', 'Somebody counted 39 rooms.', '0.54'],
  ['In 2004 a storm hit three homes.', 'In 2011 a storm hit four homes.', 'never'],
  // Other names, and another name beside it
  ['Then Ruth Vane counted 38 rooms.', 'Somebody called Tom Hale saw 39 rooms.', '-0.26'],
  ['Then Ruth Vane counted 38 rooms.', 'Ruth Vane and Tom Hale saw 39 rooms.', '0.74'],
]
for (const [a, b, expected] of numbers) {
  test(`${a} ${b}`, async (t) => {
    t.is(await likeness(`${before} ${a}`, `${beforeOther} ${b}`, numbersOf), expected)
  })
}

const dates: Array<[a: string, b: string, likeness: string]> = [
  ['The ferry sank on March 18.', 'The boat went down on March 19.', '2.18'],
  ['The ferry sank on March 18 off Harlow.', 'The ferry went down on March 19 off Harlow.', '5.34'],
  ['The ferry sank on March 18 near the pier.', 'It was lost on March 19 near the pier.', '3.75'],
  ['The ferry sank on March 18.', 'The ferry, built in May 1990, sank on March 19.', '4.05'],
  ['The ferry, built in June 1990, sank on March 18.', 'The ferry, built in May 1990, sank on March 19.', '5.23'],
  ['Ruth Vane left on March 18.', 'Somebody saw Ruth Vane on March 19.', '4.48'],
]
for (const [a, b, expected] of dates) {
  test(`${a} ${b}`, async (t) => {
    t.is(await likeness(`${before} ${a}`, `${beforeOther} ${b}`, datesOf), expected)
  })
}

/** Both in the second sentence; one of them in the third. */
const leads: Array<[a: string, b: string, both: string, one: string]> = [
  ['Lifeboats carried 38 passengers to the pier.', 'Trawlers saved 39 passengers from the sea.', '1.17', '0.63'],
  ['The ferry sank on March 18.', 'The boat went down on March 19.', '2.56', '2.18'],
]
for (const [a, b, both, one] of leads) {
  test(`at the beginning of both stories: ${a} ${b}`, async (t) => {
    const mentionsOf = a.includes('March') ? datesOf : numbersOf
    t.is(await likeness(`A wind blew. ${a}`, `Rain fell. ${b}`, mentionsOf), both)
    t.is(await likeness(`A wind blew. ${a}`, `${beforeOther} ${b}`, mentionsOf), one)
  })
}
