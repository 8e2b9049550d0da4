import test from 'ava'
import {read} from '../../../src/analysis/analyse.js'
import {hashOf} from '../../../src/base/interner.js'
import {termsOf} from '../../../src/events/grouping/terms.js'
import {type Vectors, vectorLength, vectorsOf} from '../../../src/events/grouping/tf-idf.js'
import {parse} from '../../../src/parse/parse.js'

const lead = 'A headline\n\nIt rained. It snowed. It blew.'

/** What a word weighs in an article whose headline and first three sentences say nothing. */
async function weightOf(text: string, term: string): Promise<number> {
  const article = read('a.txt', await parse('a.txt', text))
  const {ids, counts} = termsOf(article)
  return counts[ids.indexOf(hashOf(term) >>> 0)] ?? 0
}

const rows: Array<[text: string, term: string, weight: number]> = [
  [`${lead} Then the trawler left.`, 'trawler', 1],
  [`${lead} Then the trawler left the trawler.`, 'trawler', 2],
  // Names, unless the capital only begins the sentence
  [`${lead} Then the Osprey left.`, 'osprey', 2.5],
  [`${lead} Osprey left.`, 'osprey', 1],
  // Words that are common in all news
  [`${lead} Then the president left.`, 'president', 0.3],
  [`${lead} Then the trawler left.`, 'the', 0],
  // Short words
  [`${lead} Then the tug left.`, 'tug', 1],
  [`${lead} Then the ox left.`, 'ox', 0],
  // Plurals, from five letters on
  [`${lead} Then the boats left.`, 'boat', 1],
  [`${lead} Then the tugs left.`, 'tugs', 1],
  // The headline and the first three sentences count twice.
  ['A headline\n\nIt rained. It snowed. Then the trawler left.', 'trawler', 2],
  ['A trawler\n\nIt rained. It snowed. It blew. It froze.', 'trawler', 2],
]
for (const [text, term, weight] of rows) {
  test(`${term}: ${text}`, async (t) => {
    t.is(await weightOf(text, term), weight)
  })
}

test('of a long article four hundred terms are kept, the heaviest', async (t) => {
  const letters = 'bcdfgklmnprstvwz'
  const words = Array.from({length: 420}, (_, at) => `${letters[at % 16]}a${letters[(at >> 4) % 16]}o${letters[(at >> 8) % 16]}en`)
  const article = read('a.txt', await parse('a.txt', `A headline\n\n${words.join(' and ')} and trawler and trawler.\n`))
  const {ids, counts} = termsOf(article)
  t.is(ids.length, 400)
  t.is(counts[ids.indexOf(hashOf('trawler') >>> 0)], 4)
})

/** Articles with these terms, each so often. */
const vectors = (...articles: Array<Record<number, number>>): Vectors =>
  vectorsOf(
    articles.map((counts, at) => ({
      path: `${at}.txt`,
      terms: () => ({ids: Object.keys(counts).map(Number), counts: Object.values(counts)}),
      facts: () => {
        throw new Error('nobody asks for them')
      },
    })),
  )
/** How much more the first of two terms weighs in the first article. */
const ratio = (first: number, second: number, {terms, weights}: Vectors): number => {
  const weightAt = (number: number): number => weights[Array.from(terms.subarray(0, 2)).indexOf(number)] as number
  return Number((weightAt(first) / weightAt(second)).toFixed(3))
}

test('a term that stands twice weighs more, but not twice as much', (t) => {
  t.is(ratio(0, 1, vectors({11: 2, 12: 1})), 1.693)
  t.is(ratio(0, 1, vectors({11: 1, 12: 0.5})), 2)
})

test('a term that others have too weighs less, against what all the news has', (t) => {
  t.is(ratio(0, 1, vectors({11: 1, 12: 1}, {12: 1}, {12: 1})), 1.128)
})

test('sixty terms of an article are compared', (t) => {
  const counts = Object.fromEntries(Array.from({length: 61}, (_, at) => [at + 1, 1]))
  t.is(vectorLength, 60)
  t.is(vectors(counts).lengths[0], 60)
})
