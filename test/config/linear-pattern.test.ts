/** Patterns of a config: what is taken, with its bounds written out, and what is refused with which advice. */
import {RegExpParser, visitRegExpAST} from '@eslint-community/regexpp'
import test from 'ava'
import fc from 'fast-check'
import {boundPattern, mostWays, PatternProblem, waysIn} from '../../src/config/linear-pattern.js'

const parser = new RegExpParser({ecmaVersion: 2024})

const taken: Array<[pattern: string, bounded: string]> = [
  ['utili[sz]e\\w*', 'utili[sz]e\\w{0,50}'],
  ['\\w+ly', '\\w{1,50}ly'],
  ['\\w+?ing', '\\w{1,50}?ing'],
  ['o{3,}', 'o{3,50}'],
  ['very\\s+unique', 'very\\s{1,50}unique'],
  ['(?:very ){1,4}unique', '(?:very ){1,4}unique'],
  ['not only .{1,60} but', 'not only .{1,60} but'],
  ['a{0,69}b{0,69}c', 'a{0,69}b{0,69}c'],
  ['(?:un)?precedented(?: \\w{1,12}){0,3} crisis', '(?:un)?precedented(?: \\w{1,12}){0,3} crisis'],
  ['(?<!Chicken )Kiev(?= (?:talks|summit))', '(?<!Chicken )Kiev(?= (?:talks|summit))'],
]

for (const [pattern, bounded] of taken) test(`takes ${pattern}`, (t) => t.is(boundPattern(pattern), bounded))

const refused: Array<[pattern: string, message: RegExp]> = [
  ['(a+)+b', /^`\(a\+\)\+` repeats without an end; say how often, as in `\(a\+\)\{1,4\}`$/],
  ['(?:very )*unique', /^`\(\?:very \)\*` repeats without an end/],
  ['(?:a|a)*b', /repeats without an end/],
  ['.*finally', /^`\.\*` reaches over words without an end; say how far, as in `\.\{1,60\}`$/],
  ['“[^”]+”', /^`\[\^”\]\+` reaches over words/],
  ['[\\s\\S]{1,}x', /reaches over words/],
  ['(?:a{1,20}){1,20}b', /share a text out in more than a thousand million ways/],
  ['a{0,70}b{0,70}c', /in 5041 ways, more than 5000;/],
  ['a{0,999}b{0,999}c{0,999}d', /in 1000000000 ways/],
  ['a{0,1000}b{0,999}c{0,999}d', /in more than a thousand million ways/],
  ['(?:a|a){30}b', /ways, more than 5000; give them smaller numbers/],
  ['a{0,40}a{0,40}a{0,40}', /in 68921 ways/],
  ['(\\w+) \\1', /^`\\1` refers back/],
  ['(', /^it is no regular expression: Unterminated group/],
  ['a|', /^it fits an empty text/],
  ['\\w*', /^it fits an empty text/],
]

for (const [pattern, message] of refused) test(`refuses ${pattern}`, (t) => void t.throws(() => boundPattern(pattern), {message}))

/** Patterns of every build: literals, classes, groups, alternatives, look-around, and repetitions of each, with bounds and without. */
const anyPattern = fc.letrec<{part: string; repeated: string; pattern: string}>((tie) => ({
  part: fc.oneof(
    {maxDepth: 3, withCrossShrink: true},
    fc.constantFrom('a', 'very', '\\w', '\\s', '\\d', '.', '[^”]', '[a-z’]', '\\p{L}', '\\b', '\\W', '[^\\s]'),
    fc.tuple(fc.constantFrom('(?:', '(', '(?=', '(?<!', '(?<name>'), tie('pattern')).map(([open, inner]) => `${open}${inner})`),
  ),
  repeated: fc
    .tuple(tie('part'), fc.constantFrom('', '', '', '*', '+', '?', '+?', '*?', '{2,}', '{0,3}', '{3}', '{1,60}?', '{0,500}'))
    .map(([part, often]) => `${part}${often}`),
  pattern: fc.array(fc.oneof(tie('repeated'), fc.constant('|')), {minLength: 1, maxLength: 5}).map((parts) => parts.join('')),
})).pattern

test('whatever the pattern: it is refused with advice, or every part of it has an end and the ways to share a text out are few', (t) => {
  let [taken, refused] = [0, 0]
  fc.assert(
    fc.property(anyPattern, (pattern) => {
      let bounded: string
      try {
        bounded = boundPattern(pattern)
      } catch (error) {
        if (!(error instanceof PatternProblem)) throw error
        refused++
        return
      }
      taken++
      let ways: number | undefined
      visitRegExpAST(parser.parsePattern(bounded, undefined, undefined, {unicode: true}), {
        onPatternEnter: (node) => {
          ways = waysIn(node)
        },
        onQuantifierEnter: ({max, raw}) => void t.true(Number.isFinite(max), `${bounded}: ${raw}`),
        onBackreferenceEnter: ({raw}) => void t.fail(`${bounded}: ${raw}`),
      })
      t.true((ways ?? Number.POSITIVE_INFINITY) <= mostWays, `${bounded}: ${ways} ways`)
      // Nothing that was found before is lost: within a word of ordinary length the bounds do not show.
      const words = 'It was a very, very “unique” 12-day event.'
      t.deepEqual([...words.matchAll(new RegExp(bounded, 'gu'))].map(String), [...words.matchAll(new RegExp(pattern, 'gu'))].map(String), pattern)
    }),
    {numRuns: 8000, seed: 20251009},
  )
  t.true(taken > 100 && refused > 100, `${taken} taken, ${refused} refused`)
})
