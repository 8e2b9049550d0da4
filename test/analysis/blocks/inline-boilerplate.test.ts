/** What stands between the paragraphs of the story and is none: how long each may be, how many there must be, and how little they share with it. */
import test from 'ava'
import {labelCaptions, labelCards, labelInline, labelRepeats, labelRuns} from '../../../src/analysis/blocks/inline-boilerplate.js'
import type {PageState} from '../../../src/analysis/blocks/page.js'
import {changedBy, hoursAgo, known, length, moreStories, pageOf, type Row, type Rows} from './page-of.js'

const story = [
  'The harbour reopened on Monday after crews cleared the wreckage from the channel.',
  'Two trawlers had sunk at their moorings, and a crane barge lifted them.',
  'The ferry to the islands sails again on Tuesday morning.',
]
const [first, second, third] = story as [string, string, string]

const long =
  'school choir of Brookfield sings old songs for mayor and guests at town hall before winter break begins in earnest and snow closes each road to villages above lake so that pupils stay home with books and games until spring comes and buses run once more'.split(
    ' ',
  )
/** The headline of another story, of so many words. */
const headline = (words: number): string => capital(long.slice(0, words).join(' '))
/** Its first paragraph. */
const blurb = (words: number): string => `${headline(words)}.`
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** What stands there, and the lines that are labelled, or cleared, because of it. */
type Cases = Array<[says: string, rows: Rows, changed: number[]]>

function check(what: string, step: (page: PageState) => void, cases: Cases): void {
  for (const [says, rows, changed] of cases) {
    test(`${what}: ${says}`, (t) => {
      t.deepEqual(changedBy(step, pageOf(rows)), changed)
    })
  }
}

check('a head of other stories', labelInline, [
  ['forty-five words under the length of a video', [first, moreStories, headline(9), length, blurb(45), second], [2, 4]],
  ['forty-six words under the length of a video', [first, moreStories, headline(9), length, blurb(46), second], [2]],
  ['eight words over a paragraph are a subhead', [first, moreStories, headline(9), headline(8), second], [2]],
  ['nine words over a paragraph are none', [first, moreStories, headline(9), headline(9), second], [2, 3]],
])

const onFerry = [
  'The old ferry to the islands is out of service.',
  'A ferry for the islands was ordered in spring.',
  'The islands have no other ferry this winter.',
]
check('a stock line that the story speaks of', labelInline, [
  ['four words', [...onFerry, known('navigation', 'Ferry to the islands'), first], [3]],
  ['five words', [...onFerry, known('navigation', 'Ferry to the two islands'), first], []],
  ['words of two paragraphs', [...onFerry.slice(1), known('navigation', 'Ferry to the islands'), first], []],
])

check('a card', (page) => labelCards(page, 'en'), [
  ['four words over a time', [first, headline(4), hoursAgo, second], [1]],
  ['three words over a time', [first, headline(3), hoursAgo, second], []],
  ['forty-five words under the length of a video', [first, headline(9), length, blurb(45), second], [1, 3]],
  ['forty-six words under the length of a video', [first, headline(9), length, blurb(46), second], [1]],
])

const link = (words: number, linked: number): Row => ({text: headline(words), linked})
check('a link', (page) => labelCards(page, 'en'), [
  ['four words', [first, link(4, 1), second], [1]],
  ['three words', [first, link(3, 1), second], []],
  ['nine tenths of it', [first, link(4, 0.9), second], [1]],
  ['less than nine tenths of it', [first, link(4, 0.89), second], []],
])

const shouted = (words: number): string => headline(words).toUpperCase()
const paragraphs = (count: number): string[] => Array.from({length: count}, (_, at) => story[at % 3] as string)
/** So many headlines in capitals, each with a paragraph behind it, and the rest of so many paragraphs. */
const withShouted = (count: number, all: number): string[] => [...paragraphs(count).flatMap((paragraph) => [paragraph, shouted(7)]), ...paragraphs(all - count)]
check('capitals', (page) => labelCards(page, 'en'), [
  ['seven words', [...paragraphs(2), shouted(7), ...paragraphs(2)], [2]],
  ['six words', [...paragraphs(2), 'FERRY TO THE ISLANDS SAILS AGAIN', ...paragraphs(2)], []],
  ['thirty words', [...paragraphs(2), shouted(30), ...paragraphs(2)], [2]],
  ['one for four paragraphs', withShouted(1, 4), [1]],
  ['one for three paragraphs', withShouted(1, 3), []],
  ['five for twenty-four paragraphs', withShouted(5, 24), [1, 3, 5, 7, 9]],
  ['six for twenty-four paragraphs', withShouted(6, 24), []],
])

const other = 'Bakers From Ferrol Win Gold Medal Abroad'
/** Between two paragraphs, with a headline of one more story before the next. */
const between = (text: string): string[] => [first, text, second, other, third]
check('a headline on something else', (page) => labelCards(page, 'en'), [
  ['alone it may be a subhead', [first, other, second], []],
  ['two are none', between('School Choir Sings Songs For Mayor'), [1, 3]],
  ['eighteen words', between(headline(18)), [1, 3]],
  ['nineteen words', between(headline(19)), []],
  ['six words with capitals', between('School Choir Sings Songs For Mayor'), [1, 3]],
  ['five words with capitals', between('School Choir Sings For Mayor'), []],
  ['nine words without', between('School choir sings old songs for mayor and guests'), [1, 3]],
  ['eight words without', between('School choir sings old songs for the mayor'), []],
  ['eight words, six with capitals', between('School Choir of Brookfield Sings Songs for Mayor'), [1, 3]],
  ['eight words, five with capitals', between('School Choir of Brookfield sings Songs for Mayor'), []],
  ['one word of the story in ten', between('School choir of Brookfield sings winter songs for mayor, guests, pupils on ferry'), [1, 3]],
  ['two words of the story in ten', between('School choir of Brookfield sings winter songs for mayor, guests of islands ferry'), []],
  ['one word of the story in five', between('School choir sings for the mayor on a ferry'), [1, 3]],
  ['one word of the story in four', between('The choir sings for the mayor on a ferry'), []],
])

const run = (...headlines: string[]): string[] => [first, ...headlines, second, third]
const [garden, swimmers] = ['Gardeners plant apple trees by railway bridge in spring', 'Swimmers get roof over pool paid for by lottery and gifts']
const cut = (text: string, words: number): string => text.split(' ').slice(0, words).join(' ')
check('headlines in a row', labelRuns, [
  ['three', run(headline(8), garden, swimmers), [1, 2, 3]],
  ['two', run(garden, swimmers), []],
  ['one of five words', run(headline(5), garden, swimmers), [1, 2, 3]],
  ['one of four words', run(headline(4), garden, swimmers), []],
  ['one of twenty words', run(headline(20), garden, swimmers), [1, 2, 3]],
  ['one of twenty-one words', run(headline(21), garden, swimmers), []],
  ['twenty-three words in all', run(headline(8), cut(garden, 8), cut(swimmers, 7)), [1, 2, 3]],
  ['twenty-two words in all', run(headline(8), cut(garden, 7), cut(swimmers, 7)), []],
  [
    'a fifth of what they say is of the story',
    run('School choir sings for the mayor on a ferry', 'Gardeners plant apple and pear in the harbour', 'Swimmers get roof and sauna over a channel'),
    [1, 2, 3],
  ],
  [
    'a quarter of what they say is of the story',
    run('The choir sings for the mayor on a ferry', 'Gardeners plant an apple for all in the harbour', 'Swimmers get a roof over it in a channel'),
    [],
  ],
  [
    'a quarter, two of four with their subject before it',
    run(
      'Music: choir sings for all on a ferry',
      'Green: gardeners plant a tree in the harbour',
      'Swimmers get a roof over it in a channel',
      'Bakers win a medal for it on a barge',
    ),
    [1, 2, 3, 4],
  ],
  [
    'a quarter, one of four with its subject before it',
    run(
      'Music: choir sings for all on a ferry',
      'Gardeners plant a tree for it in the harbour',
      'Swimmers get a roof over it in a channel',
      'Bakers win a medal for it on a barge',
    ),
    [],
  ],
  [
    'two fifths, each with its subject before it',
    run('Music: choir sings for all on islands ferry', 'Green: gardeners plant at the harbour by a channel', 'Sport: swimmers train off the crane and a barge'),
    [1, 2, 3],
  ],
  [
    'half, each with its subject before it',
    run('Music: choir is at sea on islands ferry', 'Green: gardeners are at the harbour by a channel', 'Sport: swimmers are off the crane and a barge'),
    [],
  ],
])

const credit = known('caption', 'Photo: Anna Berg')
const picture = (words: number): string => `A view of ${long.slice(3, words).join(' ')}.`
const named = (words: number): Row =>
  known(
    'caption',
    `Photo: ${'Anna Maria Berg for The Courier of Leck and Aldwick by the Sea'
      .split(' ')
      .slice(0, words - 1)
      .join(' ')}`,
  )
check('before a credit', labelCaptions, [
  ['forty-five words that tell of a picture', [first, picture(45), credit, second], [1]],
  ['forty-six words that tell of a picture', [first, picture(46), credit, second], []],
  ['three words', [first, 'Anna Berg smiles', credit, second], [1]],
  ['two words', [first, 'Anna smiles', credit, second], []],
  ['a credit of ten words', [first, 'Anna Berg smiles', named(10), second], [1]],
  ['a credit of eleven words', [first, 'Anna Berg smiles', named(11), second], []],
  ['four names and a place', [first, 'Anna Maria Louise Berg at the pier', credit, second], [1]],
  ['five names and a place', [first, 'Anna Maria Louise Berg Cole at the pier', credit, second], []],
])

/** So many paragraphs, and then the same line so many times. */
const repeated = (before: number, text: string, times: number): string[] => [
  ...paragraphs(before).map((line, at) => `${at} ${line}`),
  ...Array(times).fill(text),
]
check('the same line', labelRepeats, [
  ['four words', repeated(7, headline(4), 2), [7, 8]],
  ['three words', repeated(7, headline(3), 2), []],
  ['three times', repeated(7, headline(4), 3), []],
  ['on the seventh and eighth line, a paragraph', repeated(6, blurb(9), 2), [7]],
  ['on the sixth and seventh line, a paragraph', repeated(5, blurb(9), 2), []],
])
