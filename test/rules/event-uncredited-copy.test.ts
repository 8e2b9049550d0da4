import test from 'ava'
import {longestRun, passageOf} from '../../rules/event-uncredited-copy/shared-run.js'
import {read} from '../../src/analysis/analyse.js'
import {factsOf} from '../../src/events/extract-facts.js'
import {parse} from '../../src/parse/parse.js'

async function passage(text: string) {
  return passageOf(factsOf(read('a.txt', await parse('a.txt', `A headline\n\n${text}`))))
}

/** Two texts → the words that they have in common in a row, and the first of them in the first text. */
const rows: Array<[a: string, b: string, words: number, first: string]> = [
  [
    'On Monday the ferry left Harlow at noon and came back at nine. Nobody was hurt.',
    'It is told that the ferry left HARLOW at noon, and came back at nine! No.',
    11,
    'the ferry left Harlow at noon and came',
  ],
  // A quotation is no part of the passage; what stands on both sides of it is.
  [
    'The old ferry left the pier at noon and “we all waved”, she said, until it was gone.',
    'The old ferry left the pier at noon and “they cried”, she said, until it was gone.',
    15,
    'The old ferry left the pier at noon',
  ],
  ['The ferry left at noon for Harlow.', 'The ferry left at noon for Aldane.', 0, ''],
]
for (const [a, b, words, first] of rows) {
  test(a, async (t) => {
    const run = longestRun(await passage(a), await passage(b))
    t.is(run?.words ?? 0, words)
    if (run) t.is(`A headline\n${a}`.slice(run.inA.start, run.inA.end), first)
  })
}
