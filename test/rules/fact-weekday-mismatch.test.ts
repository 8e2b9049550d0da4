import test from 'ava'
import rule from '../../rules/fact-weekday-mismatch/index.js'
import {flagged} from './flagged.js'

/** The day of publication, a sentence → the weekdays that are wrong. */
const rows: Array<[published: string, text: string, flagged: string[]]> = [
  // Within sixty days of the publication it can only be that year; farther off, any year that fits will do
  ['2025-10-09', 'The ferry sails on Friday, August 11.', ['Friday, August 11']],
  ['2025-10-09', 'The ferry sails on Friday, August 10.', ['Friday, August 10']],
  ['2025-10-09', 'The ferry sails on Saturday, August 10.', ['Saturday, August 10']],
  ['2025-10-09', 'The ferry sails on Sunday, August 10.', []],
  ['2025-10-09', 'The ferry sails on Wednesday, August 9.', ['Wednesday, August 9']],
  ['2025-10-09', 'The ferry sails on Friday, August 9.', []],
  ['2025-10-09', 'The ferry sails on Tuesday, August 9.', ['Tuesday, August 9']],
  ['2025-10-09', 'The ferry sails on Sunday, December 7.', []],
  ['2025-10-09', 'The ferry sails on Saturday, December 7.', ['Saturday, December 7']],
  ['2025-10-09', 'The ferry sails on Saturday, December 9.', ['Saturday, December 9']],
  ['2025-10-09', 'The ferry sails on Monday, December 9.', []],
  ['', 'The ferry sailed on Monday, May 8, 1752.', []],
  ['', 'The ferry sailed on Monday, May 8, 1754.', ['Monday, May 8, 1754']],
]
for (const [published, text, expected] of rows) {
  test(`${published} ${text}`, async (t) => {
    t.deepEqual(await flagged(rule, {'a.txt': `${published === '' ? '' : `---\ndate: ${published}\n---\n\n`}News from Harlow\n\n${text}\n`}), expected)
  })
}
