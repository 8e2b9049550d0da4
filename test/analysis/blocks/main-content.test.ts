/**
 * Where the story ends on its page: what each kind of line weighs, told by how long the paragraph behind it must be to belong to the story
 * nevertheless; and how much on the same subject it must say where it is cut off.
 */
import test from 'ava'
import {type Signal, signalOf, signalOfMatch} from '../../../src/analysis/blocks/boilerplate/signal.js'
import {Line} from '../../../src/analysis/blocks/line.js'
import {countCues, cueWeight, findStory, isProse} from '../../../src/analysis/blocks/main-content.js'
import type {Kind} from '../../../src/language/boilerplate-lists.js'
import type {Role} from '../../../src/model/article.js'

/** A line of a page with what gives it away. */
interface Row {
  text: string
  signal?: Signal
  role?: Role
}

const known = (kind: Kind, text = 'Seen on the pier'): Row => ({text, signal: signalOfMatch('stock-line', kind, text)})
const perhaps = (kind: Kind, text = 'Seen on the pier'): Row => ({text, signal: signalOfMatch('stock-label', kind, text, false)})
const opens: Row = {text: 'More stories', signal: {...signalOf('story-list-head'), opens: true}}
const text = (words: string): Row => ({text: words})
const times = (count: number, row: Row): Row[] => Array.from({length: count}, () => row)

const subject =
  'harbour channel wreckage crane barge storm ferry islands moorings pier tide anchor captain coastguard lighthouse trawler cargo rescue crew fleet'.split(' ')
const bakery =
  'bakery medal bread ovens flour recipe apprentice village prizes jury festival pastry sugar butter kitchen counter customers windows market garden orchard cellar honey almonds cinnamon vanilla raisins walnuts cherries plums apricots biscuits waffles pretzels muffins dough yeast salt milk cream eggs cocoa ginger saffron cardamom aniseed nutmeg cloves poppy sesame barley oats spelt maize buckwheat millet lentils chestnuts hazelnuts peanuts'.split(
    ' ',
  )
const small = 'of the and to in on at by or as it is'.split(' ')

const sentence = (words: readonly string[]): string => `${words.join(' ').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())}.`
/** A paragraph of so many words on bread. */
const onBread = (words: number): Row => text(sentence(bakery.slice(0, words)))
/** A paragraph of so many words of which twenty say what it is about, as many as told of the harbour. */
const onHarbour = (shared: number, words: number): Row =>
  text(sentence([...subject.slice(0, shared), ...bakery.slice(0, 20 - shared), ...small.slice(0, words - 20)]))

const story: Row[] = [text(`On Monday ${subject.join(', ')}: it all went down at once.`), text(`On Tuesday ${subject.join(', ')}: it all came back at last.`)]

const end = (rows: readonly Row[]): number => {
  const nowhere = {start: 0, end: 0}
  const lines = rows.map(({text, role = 'paragraph'}, at) => new Line(text, {...nowhere, role, markup: {type: role, outer: nowhere}}, at))
  const found = findStory(
    lines,
    rows.map(({signal}) => signal),
  )
  return found.start === 0 ? found.end : -1
}

/** What stands behind the story → how many words the paragraph behind it must have. */
const bridges: Array<[says: string, between: Row[], words: number]> = [
  ['three fragments', times(3, text('Seen on the pier')), 19],
  ['five fragments in a row, which weigh more', times(5, text('Seen on the pier')), 32],
  ['seven fragments', times(7, text('Seen on the pier')), 49],
  ['three items of a list', times(3, {text: 'Seen on the pier', role: 'list'}), 11],
  ['three lines that are cut off early', times(3, text('Seen on the old pier …')), 22],
  ['eleven words that are cut off', times(3, text('Seen on the old pier of Leck by two men …')), 22],
  ['four lines of twelve words that are cut off', times(4, text('Seen on the old pier of Leck by two old men …')), 11],
  ['two buttons', times(2, known('share')), 13],
  ['two uncertain buttons', times(2, perhaps('share')), 15],
  ['ten uncertain paragraphs', times(10, perhaps('byline', 'The man on the pier has seen it all before.')), 29],
  ['a line of the comments', [known('comments')], 49],
  ['a copyright line', [known('legal')], 19],
  ['a call for a newsletter', [known('newsletter')], 13],
  ['a menu', [known('navigation')], 10],
  ['three captions', times(3, known('caption')), 11],
  ['five advertisements', times(5, known('advertisement')), 14],
  ['three links', times(3, known('read-more')), 11],
  ['a head of other stories', [opens], 49],
]
for (const [says, between, words] of bridges) {
  test(`${says}: ${words} words outweigh it`, (t) => {
    t.is(end([...story, ...between, onBread(words)]), 2 + between.length + 1)
    t.is(end([...story, ...between, onBread(words - 1)]), 2)
  })
}

/** Lines that speak for the story are worth so many words of a paragraph on something else. */
const supports: Array<[says: string, between: Row[], words: number]> = [
  ['a sentence of three words', [...times(4, text('Seen on the pier')), text('It was cold.')], 22],
  ['a sentence of two words', [...times(4, text('Seen on the pier')), text('How cold.')], 25],
  ['five words before a colon', [...times(4, text('Seen on the pier')), text('These are the men on it:')], 24],
  ['four words before a colon', [...times(3, text('Seen on the pier')), text('These are the men:')], 25],
  ['twenty-five words without a stop', [...times(4, text('Seen on the pier')), text(bakery.slice(30, 55).join(' '))], 16],
  ['twenty-four words without a stop', [...times(3, text('Seen on the pier')), text(bakery.slice(30, 54).join(' '))], 25],
]
for (const [says, between, words] of supports) {
  test(`${says} between fragments: ${words} words outweigh them`, (t) => {
    t.is(end([...story, ...between, onBread(words)]), 2 + between.length + 1)
    t.is(end([...story, ...between, onBread(words - 1)]), 2)
  })
}

/** A paragraph that is cut off from the story by what outweighs it → whether it belongs to it by what it says of the same things. */
const resumptions: Array<[says: string, between: Row[], paragraphs: Row[], belongs: boolean]> = [
  ['three of twenty words, near by, long', [known('comments')], [onHarbour(3, 25)], true],
  ['two of twenty words, near by, long', [known('comments')], [onHarbour(2, 25)], false],
  ['three of twenty words, near by, short', [known('comments')], [onHarbour(3, 24)], false],
  ['three of twenty words, two lines off', [known('comments'), text('Seen')], [onHarbour(3, 25)], true],
  ['three of twenty words, three lines off', [known('comments'), text('Seen'), text('Read')], [onHarbour(3, 25)], false],
  ['five of twenty words, three lines off', [known('comments'), text('Seen'), text('Read')], [onHarbour(5, 25)], true],
  ['four of twenty words, three lines off', [known('comments'), text('Seen'), text('Read')], [onHarbour(4, 25)], false],
  ['five of twenty words, four lines off', [known('comments'), text('Seen'), text('Read'), text('Told')], [onHarbour(5, 25)], false],
  ['seven of twenty words, four lines off', [known('comments'), text('Seen'), text('Read'), text('Told')], [onHarbour(7, 25)], true],
  ['six of twenty words, four lines off', [known('comments'), text('Seen'), text('Read'), text('Told')], [onHarbour(6, 25)], false],
  ['seven of twenty words behind the comments and a button', [known('comments'), known('share')], [onHarbour(7, 25)], false],
  ['three of twenty words behind the comments and a name', [known('comments'), perhaps('byline')], [onHarbour(3, 25)], false],
  ['five of twenty words behind the comments and a name', [known('comments'), perhaps('byline')], [onHarbour(5, 25)], true],
  ['a pair with ten of forty words', [known('comments'), known('share')], [onHarbour(5, 20), onHarbour(5, 20)], true],
  ['a pair with nine of forty words', [known('comments'), known('share')], [onHarbour(5, 20), onHarbour(4, 20)], false],
  ['a pair of which one says nothing of it', [known('comments'), known('share')], [onHarbour(10, 20), onHarbour(0, 20)], false],
  ['a pair behind nineteen signs of an end', [...times(9, known('comments')), known('share')], [onHarbour(5, 20), onHarbour(5, 20)], true],
  ['a pair behind twenty signs of an end', times(10, known('comments')), [onHarbour(5, 20), onHarbour(5, 20)], false],
]
for (const [says, between, paragraphs, belongs] of resumptions) {
  test(`${says} ${paragraphs.length > 1 ? 'belong' : 'belongs'} to the story${belongs ? '' : ' no more'}`, (t) => {
    t.is(end([...story, ...between, ...paragraphs]), belongs ? 2 + between.length + paragraphs.length : 2)
  })
}

/** So many sentences of so many words on bread, no word twice. */
const sentencesOf = (count: number, words: number): Row[] => Array.from({length: count}, (_, at) => text(sentence(bakery.slice(at * words, (at + 1) * words))))
/** What stands behind buttons → whether it belongs to the story by what it weighs, less for what says little of it. */
const behindButtons: Array<[says: string, buttons: number, lines: Row[], belongs: boolean]> = [
  ['twenty-six words with three twentieths of the story', 3, [onHarbour(3, 26)], true],
  ['twenty-five words with three twentieths of the story', 3, [onHarbour(3, 25)], false],
  ['twenty-five words on the story alone', 4, [onHarbour(20, 25)], true],
  ['twenty-three words on the story alone', 4, [onHarbour(20, 23)], false],
  ['three sentences of eight words on something else', 3, sentencesOf(3, 8), false],
  ['six sentences of three words, which count whatever they say', 3, sentencesOf(6, 3), true],
]
for (const [says, buttons, lines, belongs] of behindButtons) {
  test(`behind ${buttons} buttons: ${says}`, (t) => {
    t.is(end([...story, ...times(buttons, known('share')), ...lines]), belongs ? 2 + buttons + lines.length : 2)
  })
}

test('a pair before the story, over nineteen signs of an end', (t) => {
  const pair = [onHarbour(5, 20), onHarbour(5, 20)]
  t.is(end([...pair, ...times(9, known('legal')), known('share'), ...story]), 14)
  t.is(end([...pair, ...times(10, known('legal')), ...story]), -1)
})

test('in a run of sixteen lines that are cut off the last three weigh no more than the one before: ninety words outweigh them', (t) => {
  const cut = times(16, text('Seen on the old pier of Leck by two old men …'))
  t.is(end([...story, ...story, ...cut, onBread(50), onBread(40)]), 22)
  t.is(end([...story, ...story, ...cut, onBread(50), onBread(39)]), 4)
})

/** What readers say is longer than the story → whether the story is what stands before it. */
const discussions: Array<[says: string, story: Row[], comments: Row[], isStory: boolean]> = [
  ['a story of ninety-six words', [onBread(48), onBread(48)], times(4, text(sentence([...subject, ...small, ...subject]))), true],
  ['a story of ninety-five words', [onBread(48), onBread(47)], times(4, text(sentence([...subject, ...small, ...subject]))), false],
  ['a quarter of what readers say', times(2, onBread(50)), times(8, text(sentence([...subject, ...small, ...subject]))), true],
  ['less than a quarter of what readers say', times(2, onBread(50)), times(9, text(sentence([...subject, ...small, ...subject]))), false],
]
for (const [says, rows, comments, isStory] of discussions) {
  test(`${says} before the comments is ${isStory ? 'the story' : 'none'}`, (t) => {
    const heads = times(3, known('comments'))
    t.is(end([...rows, ...heads, ...comments]), isStory ? rows.length : -1)
  })
}

/** Words, and how they end → whether it is a paragraph of running text. */
const paragraphs: Array<[words: number, ending: string, prose: boolean]> = [
  [8, '.', true],
  [7, '.', false],
  [40, '', true],
  [39, '', false],
  [40, ' …', false],
  [40, ':', true],
]
for (const [words, ending, prose] of paragraphs) {
  test(`${words} words that end with “${ending}” are ${prose ? 'running text' : 'none'}`, (t) => {
    const nowhere = {start: 0, end: 0}
    const line = new Line(`${bakery.slice(0, words).join(' ')}${ending}`, {...nowhere, role: 'paragraph', markup: {type: 'paragraph', outer: nowhere}}, 0)
    t.is(isProse(line), prose)
  })
}

/** How much each line speaks for the end of a story. */
const cues: Array<[row: Row, weight: number]> = [
  [opens, 2],
  [known('comments'), 2],
  [known('legal'), 2],
  [known('share'), 1],
  [known('newsletter'), 1],
  [known('byline'), 1],
  [known('metadata'), 1],
  [known('timestamp'), 1],
  [known('feedback-widget'), 1],
  [known('navigation'), 1],
  [known('caption'), 0],
  [known('read-more'), 0],
  [perhaps('navigation'), 0.35],
  [perhaps('byline'), 0.2],
  [perhaps('caption'), 0],
  [perhaps('read-more'), 0],
  [text('The council met.'), 0],
]
test('what speaks for the end of a story', (t) => {
  t.deepEqual(
    cues.map(({0: {signal}}) => cueWeight(signal)),
    cues.map(([, weight]) => weight),
  )
  t.is(
    countCues(
      cues.map(({0: {signal}}) => signal),
      0,
      4,
    ),
    7,
  )
})
