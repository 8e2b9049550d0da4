import test from 'ava'
import rule from '../../rules/event-unsupported-quote/index.js'
import {flagged} from './flagged.js'

/** A draft, its source → the quotations that the source has not. */
const rows: Array<[draft: string, source: string, flagged: string[]]> = [
  ['She spoke of “ice” there.', 'Nobody spoke.', []],
  ['She spoke of “thin ice” there.', 'Nobody spoke.', ['“thin ice”']],
  ['She said “we will mend the old pier”.', 'She said the old wall of the town is what we will mend.', ['“we will mend the old pier”']],
  ['She said “we will mend it”.', 'It is said that we will, in the end, mend it.', []],
  ['She said “we will mend it”.', 'It is said that we will, in the long end, mend it.', ['“we will mend it”']],
  ['She said “we will mend it soon”.', 'It is said that we will mend them all.', []],
  ['She said “we will mend it soon now”.', 'It is said that we will mend them all.', ['“we will mend it soon now”']],
]
for (const [draft, source, expected] of rows) {
  test(`${draft} ${source}`, async (t) => {
    t.deepEqual(
      await flagged(rule, {'draft.md': `---\nsources: [wire.txt]\n---\n\n# News from Harlow\n\n${draft}\n`, 'wire.txt': `News from Harlow\n\n${source}\n`}),
      expected,
    )
  })
}
