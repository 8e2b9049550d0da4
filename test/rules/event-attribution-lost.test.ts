import test from 'ava'
import eventAttributionLost from '../../rules/event-attribution-lost/index.js'
import {runExample} from '../../src/engine/run-example.js'

async function severities(articles: Record<string, string>): Promise<string[]> {
  const {findings} = await runExample(eventAttributionLost, {says: '', kind: 'hit', articles})
  return findings.map(({severity}) => severity)
}

const lost = 'Tram accident in the old town\n\nNobody was hurt. The accident happened when a worn switch at Tallow Street threw the tram off the rails.'
const close = 'Tram leaves the rails\n\nMinister Paul Renner said a worn switch at Tallow Street had thrown the tram off the rails on Monday.'
const loose = 'Tram leaves the rails\n\nMinister Paul Renner said the accident began at a frozen switch in Tallow Street before the tram jumped from its rails.'

test('a warning where one account has nearly all of it, or several attribute it', async (t) => {
  t.deepEqual(await severities({'a.txt': close, 'b.txt': lost}), ['warning'])
})

test('a note where the one account that attributes it has it in other words', async (t) => {
  t.deepEqual(await severities({'a.txt': loose, 'b.txt': lost}), ['info'])
  t.deepEqual(await severities({'a.txt': loose, 'b.txt': lost, 'c.txt': loose.replace('leaves', 'jumps')}), ['warning'])
})

const leftOpen =
  'Tram leaves the rails\n\nMinister Paul Renner said: “We are sorry. “A worn switch at Tallow Street had thrown the tram off the rails on Monday. The line is shut.'
const overParagraphs =
  'Tram leaves the rails\n\nMinister Paul Renner said: “We are sorry.\n\n“A worn switch at Tallow Street had thrown the tram off the rails on Monday.\n\n“The line is shut.”'

test('a quotation that nobody closed tells nobody who said what follows, but one that goes on over paragraphs does', async (t) => {
  t.deepEqual(await severities({'a.txt': leftOpen, 'b.txt': lost}), [])
  t.deepEqual(await severities({'a.txt': overParagraphs, 'b.txt': lost}), ['warning'])
})

test('a cue of two words gives a source as one of one word does', async (t) => {
  const article = 'Tram accident in the old town\n\nNobody was hurt. A worn switch at Tallow Street threw the tram off the rails, she pointed out.'
  t.deepEqual(await severities({'a.txt': close, 'b.txt': article}), [])
})

const lead = 'Tram accident in the old town\n\nNobody was hurt.\n\n'
const loss = 'A worn switch at Tallow Street threw the tram off the rails.'

test('what goes on from a sentence of the same source has it too, unless that admits something', async (t) => {
  t.deepEqual(await severities({'a.txt': close, 'b.txt': `${lead}Paul Renner said the line was shut. ${loss}`}), [])
  t.deepEqual(await severities({'a.txt': close, 'b.txt': `${lead}Paul Renner has admitted his fault. ${loss}`}), ['warning'])
  t.deepEqual(await severities({'a.txt': close, 'b.txt': `${lead}Ada Cole said the line was shut. ${loss}`}), ['warning'])
})

test('what somebody does to somebody is no claim', async (t) => {
  const act = 'Tram leaves the rails\n\nPaul Renner addressed the board after a worn switch at Tallow Street had thrown the tram off the rails.'
  t.deepEqual(await severities({'a.txt': act, 'b.txt': lost}), [])
  t.deepEqual(await severities({'a.txt': act.replace('addressed', 'told'), 'b.txt': lost}), ['warning'])
})
