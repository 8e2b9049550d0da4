/** Which line is the headline: how long it may be, how much of the story it must share, and what outweighs what when there are two. */
import test from 'ava'
import {signalOf} from '../../../src/analysis/blocks/boilerplate/signal.js'
import {findHeadline} from '../../../src/analysis/blocks/headline.js'
import {known, moreStories, pageOf, type Row, type Rows} from './page-of.js'

const story = [
  'The harbour reopened on Monday after crews cleared the wreckage from the channel.',
  'Two trawlers had sunk at their moorings, and a crane barge lifted them.',
  'The ferry to the islands sails again on Tuesday morning.',
]
const button = known('share', 'Share on Facebook')
const byline = known('byline', 'By Ellen Marsh')
const buttons = (count: number): Rows => Array.from({length: count}, () => button)

// All they say is of the story; the longer, the more they weigh.
const five = 'Ferry sails to the islands'
const six = 'Crews cleared the channel of wreckage'
const eleven = 'Crane barge lifted two trawlers from the channel of the harbour'
const heading = (text: string, depth: 1 | 2): Row => ({text, depth})
const name = (text: string): Row => ({text, signal: signalOf('name-alone', false)})

const long =
  'School choir of Brookfield sings old songs for mayor and guests at town hall before winter break begins in earnest and snow closes each road to villages above lake so that pupils stay'.split(
    ' ',
  )
const line = (words: number): string => long.slice(0, words).join(' ')
const standfirst = (words: number): string => `The harbour reopened, the channel is cleared, and ${line(words - 8)}.`
const shared3 = 'Ferry crews cleared bread, honey, milk, flour, sugar, butter and salt in so many of the old years on it.'
const shared2 = 'Ferry crews bring bread, honey, milk, flour, sugar, butter and salt in so many of the old years on it.'

type Pages = Array<[says: string, before: Rows, headline: number]>

function check(what: string, of: Rows, pages: Pages): void {
  for (const [says, before, headline] of pages) {
    test(`${what}: ${says}`, (t) => {
      const {lines, signals, story: found} = pageOf(of, {before})
      t.is(findHeadline(lines, signals, found, {}), headline)
    })
  }
}

check('a line before the story', story, [
  ['thirty-two words', [line(32)], 0],
  ['thirty-three words', [line(33)], -1],
  ['two words', ['Harbour reopened'], 0],
  ['one word', ['Reopened'], -1],
  ['a question with a fifth of the story', ['Do bakers, pupils, gardeners, choir like ferry?'], 0],
  ['a question of eight words with a sixth of the story', ['Do bakers, pupils, gardeners, choir love the ferry?'], -1],
  ['a question of nine words with a sixth of the story', ['Do bakers, pupils, gardeners and choir love the ferry?'], 0],
  ['a quarter of the story, under a button', [button, 'Ferry of bakers, pupils, gardeners'], 1],
  ['a fifth of the story, under a button', [button, 'Ferry of bakers, pupils, gardeners, swimmers'], -1],
  ['three words, under a button', [button, 'Ferry sails again'], 1],
  ['two words, under a button', [button, 'Ferry sails'], -1],
  ['the way to a headline that is half on the story', [button, 'Home » Ferry of bakers to the islands', ...buttons(17)], 1],
  ['the way to a headline that is a quarter on the story', [button, 'Home » Ferry of bakers, pupils'], -1],
])

check(
  'without a story',
  [],
  [
    ['a heading on the second line', [button, heading(five, 2)], 1],
    ['a heading on the third line', [button, button, heading(five, 2)], -1],
  ],
)

check('a heading under a paragraph', story, [
  ['of twenty words', ['Harbour reopened', standfirst(20), heading(six, 1)], 0],
  ['of nineteen words', ['Harbour reopened', standfirst(19), heading(six, 1)], 2],
  ['with three of ten words of the story', ['Harbour reopened', shared3, heading(six, 1)], 0],
  ['with two of ten words of the story', ['Harbour reopened', shared2, heading(six, 1)], 2],
])

check('of two lines', story, [
  // What is a little better must stand seven lines below.
  ['one word more, six lines below', [button, five, ...buttons(5), six], 1],
  ['one word more, seven lines below', [button, five, ...buttons(6), six], 8],
  ['six words more, two lines below', [button, five, button, eleven], 1],
  // Under a head of other stories
  ['more of the story under a head of other stories', [button, 'Harbour reopened after storm', moreStories, heading(five, 2)], 3],
  ['longer under a head of other stories', [button, five, moreStories, heading(eleven, 2)], 1],
  // The first line
  ['the first before a heading', [five, ...buttons(6), heading(six, 2)], 0],
  ['the first before a longer heading', [five, ...buttons(6), heading(eleven, 2)], 7],
  // A name
  ['a name before a line as long', [button, name(five), 'Crews cleared the wreckage again'], 2],
  ['a name before a line that is shorter', [button, name(six), five], 1],
  // Headings
  ['a line before a heading of the page', [five, heading(six, 1)], 1],
  ['a line on the story before a heading of the page that is not', [eleven, heading('Ferry of bakers', 1)], 0],
  ['a long line before a heading', [button, eleven, heading(five, 2)], 1],
  ['a short line before a heading', [button, five, heading(six, 2)], 2],
  // A byline
  ['a byline four lines below the first', [button, five, ...buttons(3), byline, heading(six, 2)], 1],
  ['a byline five lines below the first', [button, five, ...buttons(4), byline, heading(six, 2)], 7],
  ['a byline below a line that says less', [button, 'Ferry sails again', byline, heading(five, 2)], 3],
  // The way to the headline
  ['the way to a headline before a line', [`Home » ${five}`, six], 0],
  ['the way to a headline before a longer line', [`Home » ${five}`, eleven], 1],
  // Far above the story
  ['a longer line seven lines above', [button, eleven, ...buttons(6), six], 8],
  ['a much longer line seven lines above', [button, eleven, ...buttons(6), five], 1],
  ['both more than fifty lines above', [button, eleven, ...buttons(6), six, ...buttons(60)], 1],
])
