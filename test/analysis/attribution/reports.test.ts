import test from 'ava'
import {isStatement} from '../../../src/analysis/attribution/reports.js'

const crowd = 'residents of the houses along the lower road between Leck and the old mill at Aldane bridge, and others'
const span = (text: string) => ({start: 0, end: text.length, text})

/** Who can be quoted at length; what is longer than that is a clause that was taken for somebody. */
const lengths: Array<[length: number, statement: boolean]> = [
  [46, true],
  [90, true],
  [91, false],
]
for (const [length, statement] of lengths)
  test(`a speaker of ${length} characters`, (t) => t.is(isStatement({cue: span('said'), speaker: span(crowd.slice(0, length))}), statement))

test('a cue without a speaker is a statement, a speaker without a cue is none', (t) => {
  t.true(isStatement({cue: span('said'), speaker: null}))
  t.false(isStatement({cue: null, speaker: span('residents')}))
})
