import test from 'ava'
import unsupportedNumber from '../../rules/event-unsupported-number/index.js'
import {runExample} from '../../src/engine/run-example.js'

/** A sentence of the draft, what its source says → the numbers that the source does not bear out. */
const rows: Array<[draft: string, source: string, unsupported: string[]]> = [
  // Ages: a year is told until it is full; half a year less is a rounding.
  ['A 45-year-old man was held.', 'Police held a man of 45.', []],
  ['A 45-year-old man was held.', 'Police held a man aged 46.', ['45-year-old']],
  ['A 45-year-old man was held.', 'Police held a man aged 44.', ['45-year-old']],
  ['A 1-year-old boy was found.', 'A 23-month-old boy was found by the police.', []],
  ['A 1-year-old boy was found.', 'A 24-month-old boy was found by the police.', ['1-year-old']],
  ['A 2-year-old boy was found.', 'An 18-month-old boy was found by the police.', []],
  ['A 2-year-old boy was found.', 'A 17-month-old boy was found by the police.', ['2-year-old']],
]
for (const [draft, source, unsupported] of rows) {
  test(`${draft} ${source}`, async (t) => {
    const articles = {'draft.md': `---\nsources: [wire.txt]\n---\n\n# Ferry hits pier\n\n${draft}\n`, 'wire.txt': `Ferry hits pier\n\n${source}\n`}
    const example = {says: 'a number of the draft', kind: 'hit', articles} as const
    const {findings} = await runExample(unsupportedNumber, example)
    t.deepEqual(
      findings.map(({message}) => /`([^`]+)`/.exec(message)?.[1]),
      unsupported,
    )
  })
}
