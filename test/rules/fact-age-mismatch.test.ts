import test from 'ava'
import rule from '../../rules/fact-age-mismatch/index.js'
import {flagged} from './flagged.js'

/** A passage → the ages that differ. */
const rows: Array<[text: string, flagged: string[]]> = [
  ['Ruth Vane, 34, was there. Ruth Vane, 35, left.', []],
  ['Ruth Vane, 34, left the pier. Ruth Vane, 35, left.', ['35']],
  ['Ruth Vane, 34, left the pier with her, then came back. Ruth Vane, 35, left.', []],
  ['Ruth Vane, 34, left the pier with them, then came back. Ruth Vane, 35, left.', ['35']],
  ['Then Ruth Vane, 34, left. Ruth Vane, 35, left.', []],
  ['Then on the old pier of town, Ruth Vane, 34, left. Ruth Vane, 35, left.', []],
  ['Then on the old pier of a town, Ruth Vane, 34, left. Ruth Vane, 35, left.', ['35']],
]
for (const [text, expected] of rows) {
  test(text, async (t) => {
    t.deepEqual(await flagged(rule, {'a.txt': `News from Harlow\n\n${text}\n`}), expected)
  })
}
