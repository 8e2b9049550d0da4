import test from 'ava'
import rule from '../../rules/fact-date-order/index.js'
import {flagged} from './flagged.js'

/** The day of publication, a sentence → what is dated too late. */
const rows: Array<[published: string, text: string, flagged: string[]]> = [
  ['2025-10-09', 'The ferry sank on October 10, 2025.', []],
  ['2025-10-09', 'The ferry sank on October 11, 2025.', ['October 11, 2025']],
  ['2025-10-09', 'The ferry sank off Harlow on October 12, 2025.', ['October 12, 2025']],
  ['2025-10-09', 'The ferry sank off old Harlow on October 12, 2025.', []],
  ['2025-10-09', 'The ferry sank off the old harbour on October 12, 2025.', []],
  ['', 'It ran from 2016 to 2012.', ['2012']],
  ['', 'It ran between May 8 and May 3, 2025.', ['May 3, 2025']],
  ['', 'It ran from May 8 to June 3, 2025.', []],
]
for (const [published, text, expected] of rows) {
  test(`${published} ${text}`, async (t) => {
    t.deepEqual(await flagged(rule, {'a.txt': `${published === '' ? '' : `---\ndate: ${published}\n---\n\n`}News from Harlow\n\n${text}\n`}), expected)
  })
}
