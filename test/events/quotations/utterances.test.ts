import test from 'ava'
import {compareUtterances, utteranceOf} from '../../../src/events/quotations/utterances.js'

/** Two quotations → "words of the first / words of the second" where they differ; null when they are not one utterance. */
const rows: Array<[a: string, b: string, differences: string[] | null]> = [
  ['“We did not see the ferry come.”', '"We did see the ferry come."', ['did not see / did see']],
  ['“We didn’t see the ferry come.”', '“We did not see the ferry come.”', []],
  ['“We saw twelve boats on the 1st of May.”', '“We saw 12 boats on the first of May.”', []],
  ['“We saw 12 boats on the first of May.”', '“We saw 13 boats on the first of May.”', ['saw 12 boats / saw 13 boats']],
  ['“We are here to help, to save the crew and the ship.”', '“We are here … to save the crew and the ship.”', []],
  ['“We stayed to the end … we will not leave the ship.”', '“We stayed to the end of it, we will leave the ship.”', ['will not leave / will leave']],
  [
    '“This harbour is small, and so was this strategy of theirs. This strategy was bold and very dangerous.”',
    '“This strategy is bold and very dangerous.”',
    ['strategy was bold / strategy is bold'],
  ],
  ['“He told us to save the crew and the ship.”', '“[The mate] told us to save the crew and the ship.”', []],
  ['“It was dark, and we saw nothing of the ferry until it struck.”', '“we saw nothing of the ferry”', []],
  ['“It was a d*mn shame to lose the boat.”', '“It was a damn shame to lose the boat.”', []],
  ['“It is — not — a shame to lose the boat.”', '“It is — a shame to lose the boat.”', ['is — not — a / is — a']],
  [
    '“The new rules weaken the foundation of the Fair Harbours Act and help nobody.”',
    '“Safety went back to its place at the heart of the Fair Harbours Act, which was undermined for years.”',
    null,
  ],
  ['“The crew will do all that it can.”', '“Our crew will do all that it can.”', ['The crew / Our crew']],
  ['“The crew will do all that it can.”', '“The crew will do all that it should.”', ['it can / it should']],
  ['“I hope that the crew will do all that it can.”', '“the crew will do all that it can, and more.”', []],
  ['“The boat came towards us out of the fog.”', '“A ferry appeared from the mist and headed our way.”', null],
]
for (const [a, b, expected] of rows) {
  test(`${a} ${b}`, (t) => {
    const found = compareUtterances(utteranceOf({start: 0, text: a}), utteranceOf({start: 0, text: b}), 0.75)
    t.deepEqual(found?.map(({textA, textB}) => `${textA} / ${textB}`) ?? null, expected)
  })
}
