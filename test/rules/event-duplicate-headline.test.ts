import test from 'ava'
import rule from '../../rules/event-duplicate-headline/index.js'
import {flagged} from './flagged.js'

/** Two articles → headlines that are one. */
const rows: Array<[one: string, other: string, flagged: string[]]> = [
  ['Ferry sinks off Harlow\n\nThe ferry sank.', 'Ferry sinks off Harlow\n\nIt was Monday.', ['Ferry sinks off Harlow']],
  ['Ferry sinks there\n\nThe ferry sank.', 'Ferry sinks there\n\nIt was Monday.', []],
]
for (const [one, other, expected] of rows) {
  test(`${one} ${other}`, async (t) => {
    t.deepEqual(await flagged(rule, {'a.txt': one, 'b.txt': other}), expected)
  })
}
