import test from 'ava'
import rule from '../../rules/fact-number-mismatch/index.js'
import {flagged} from './flagged.js'

/** Two sentences → the number that the first gives otherwise. */
const rows: Array<[text: string, flagged: string[]]> = [
  ['The storm killed four people in the old harbour. In the old harbour the storm killed five people.', ['five']],
  ['Four people died in the storm. Five people died in the storm.', []],
  ['Four people died in the harbour storm. Five people died in the harbour storm.', []],
  ['Four people died in the wild harbour storm. Five people died in the wild harbour storm.', ['Five']],
  ['Four people died in the wild harbour storm of spring. Five people died in the wild harbour gale that month.', []],
  ['Four people died in the wild harbour storm of spring. Five people died in the wild harbour storm that month.', ['Five']],
  ['Four people died in the wild harbour storm with rain, hail, snow. Five people died in the wild harbour storm with fog, ice, thunder.', []],
]
for (const [text, expected] of rows) {
  test(text, async (t) => {
    t.deepEqual(await flagged(rule, {'a.txt': `News from Harlow\n\n${text}\n`}), expected)
  })
}
