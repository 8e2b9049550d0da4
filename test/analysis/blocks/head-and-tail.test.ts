/** What stands before and after the story: which lines are furniture once a button has given it away, and which may be its headline or its end. */
import test from 'ava'
import {signalOf} from '../../../src/analysis/blocks/boilerplate/signal.js'
import {labelHead, labelSignatures, labelTail} from '../../../src/analysis/blocks/head-and-tail.js'
import {changedBy, known, pageOf, perhaps, type Row, type Rows} from './page-of.js'

const story = [
  'The harbour reopened on Monday after crews cleared the wreckage from the channel.',
  'Two trawlers had sunk at their moorings, and a crane barge lifted them.',
  'The ferry to the islands sails again on Tuesday morning.',
]
const button = known('share', 'Share on Facebook')
const times = (count: number, row: Row | string): Rows => Array.from({length: count}, () => row)

const long =
  'School choir of Brookfield sings old songs for mayor and guests at town hall before winter break begins in earnest and snow closes each road to villages above lake so that pupils stay'.split(
    ' ',
  )
/** A line on something else, of so many words. */
const line = (words: number): string => long.slice(0, words).join(' ')
const headline = 'Harbour reopens after winter storm'

/** What stands before the story, which of it is the headline → which lines are labelled. */
const heads: Array<[says: string, before: Rows, head: number, labelled: number[]]> = [
  ['one button gives a menu away', [button, 'Home', headline], 2, [1]],
  ['without a button nothing does', ['Weather', 'Home', headline], 2, []],
  ['four words below the headline', [button, headline, line(4), 'Leck'], 1, [2]],
  ['five words below the headline', [button, headline, line(5), 'Leck'], 1, []],
  // The same as the headline
  ['two words', [button, 'Harbour reopens', 'Harbour reopens'], 2, []],
  ['one word', [button, 'Reopened', 'Reopened'], 2, [1]],
  // Right over the headline
  ['thirty-two words', [button, line(32), headline], 2, []],
  ['thirty-three words', [button, line(33), headline], 2, [1]],
  ['four words, two lines over it', [button, line(4), button, headline], 3, []],
  ['three words, two lines over it', [button, line(3), button, headline], 3, [1]],
  ['four words, three lines over it', [button, line(4), button, button, headline], 4, [1]],
  // Far above the headline, on the story
  ['half of its words', [button, 'Ferry of bakers', button, button, headline], 4, []],
  ['a third of its words', [button, 'Ferry for bakers, gardeners', button, button, headline], 4, [1]],
  ['five words with three of the story', [button, 'Ferry to islands and harbour', button, button, headline], 4, []],
  ['five words with two of the story', [button, 'Ferry to the two islands', button, button, headline], 4, [1]],
  ['four words with two of the story', [button, 'Ferry to the islands', button, button, headline], 4, []],
  ['four words, twelve lines over the story', [button, 'Ferry to the islands', button, button, headline, ...times(8, button)], 4, []],
  ['four words, thirteen lines over the story', [button, 'Ferry to the islands', button, button, headline, ...times(9, button)], 4, [1]],
  // Between a headline and its story
  ['four words under a headline thirteen lines over the story', [button, headline, 'Ferry to the islands', ...times(11, button)], 1, []],
  ['four words under a headline twelve lines over the story', [button, headline, 'Ferry to the islands', ...times(10, button)], 1, [2]],
]
for (const [says, before, head, labelled] of heads) {
  test(`before the story: ${says}`, (t) => {
    t.deepEqual(changedBy(labelHead, pageOf(story, {before, head})), labelled)
  })
}

const [standfirst, ...rest] = story as [string, ...string[]]
const name = perhaps('byline', 'Ellen Marsh')
const bylines: Array<[says: string, between: Rows, labelled: number[]]> = [
  ['thirteen lines under a standfirst', [...times(12, 'Leck'), name], [15]],
  ['fourteen lines under a standfirst', [...times(13, 'Leck'), name], []],
]
for (const [says, between, labelled] of bylines) {
  test(`a name ${says}`, (t) => {
    t.deepEqual(changedBy(labelHead, pageOf([standfirst, ...between, ...rest], {before: [button, headline], head: 1})), labelled)
  })
}

/** What stands after the story → which of its lines are labelled, counted from there. */
const tails: Array<[says: string, after: Rows, labelled: number[]]> = [
  ['two buttons give it away', ['Margaret Rose', button, button], [0]],
  ['one button does not', ['Margaret Rose', button], []],
  ['two buttons in sixteen lines', [button, button, ...times(14, 'Leck')], [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]],
  ['two buttons in seventeen lines', [button, button, ...times(15, 'Leck')], []],
  ['a sentence before the buttons', ['It was cold.', button, button], []],
  ['sources, until a button', [button, button, 'References', 'Moorings in winter', button, 'Leck'], [5]],
  ['four of ten words of the story', [button, button, 'Bakers with flour, bread, medal, prizes, gold on the ferry of the islands harbour, channel.'], []],
  ['three of ten words of the story', [button, button, 'Bakers with flour, bread, medal, prizes, gold, rye on the ferry of the islands harbour.'], [2]],
  ['eight lines before the buttons', [...times(8, 'Leck'), button, button], [0, 1, 2, 3, 4, 5, 6, 7]],
  ['nine lines before the buttons', [...times(9, 'Leck'), button, button], [1, 2, 3, 4, 5, 6, 7, 8]],
  ['twelve words before the buttons', [line(12), button, button], [0]],
  ['thirteen words before the buttons', [line(13), button, button], []],
]
for (const [says, after, labelled] of tails) {
  test(`after the story: ${says}`, (t) => {
    t.deepEqual(
      changedBy(labelTail, pageOf(story, {after})).map((at) => at - story.length),
      labelled,
    )
  })
}

test('four words are a menu, five a headline', (t) => {
  const page = pageOf(story, {after: [button, button, line(4), line(5)]})
  labelTail(page)
  t.deepEqual(
    page.labels.slice(-2).map((label) => label?.kind),
    ['navigation', 'story-teasers'],
  )
})

const biography = (text: string): Row => ({text, signal: signalOf('author-biography', false)})
/** A name and, perhaps a few lines below, a biography → which of these are labelled. */
const signatures: Array<[says: string, after: Rows, labelled: number[]]> = [
  ['four words', ['Anna Maria Berg Cole', biography('Anna Maria Berg Cole is a poet.')], [0, 1]],
  ['five words', ['Anna Maria Louise Berg Cole', biography('Anna Maria Louise Berg Cole is a poet.')], []],
  ['two lines above', ['Anna Berg', 'Leck', biography('Anna Berg is a poet.')], [0, 1, 2]],
  ['three lines above', ['Anna Berg', 'Leck', 'Aldwick', biography('Anna Berg is a poet.')], [0, 1, 2, 3]],
  ['four lines above', ['Anna Berg', 'Leck', 'Aldwick', 'Harlow', biography('Anna Berg is a poet.')], []],
]
for (const [says, after, labelled] of signatures) {
  test(`a name over a biography: ${says}`, (t) => {
    t.deepEqual(
      changedBy(labelSignatures, pageOf(story, {after})).map((at) => at - story.length),
      labelled,
    )
  })
}
