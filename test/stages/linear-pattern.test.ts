/** Patterns of a config: what is taken, with its bounds written out, and what is refused with which advice. */
import test from 'ava'
import {boundPattern} from '../../src/config/linear-pattern.js'

const taken: Array<[pattern: string, bounded: string]> = [
  ['utili[sz]e\\w*', 'utili[sz]e\\w{0,50}'],
  ['\\w+ly', '\\w{1,50}ly'],
  ['\\w+?ing', '\\w{1,50}?ing'],
  ['o{3,}', 'o{3,50}'],
  ['very\\s+unique', 'very\\s{1,50}unique'],
  ['(?:very ){1,4}unique', '(?:very ){1,4}unique'],
  ['not only .{1,60} but', 'not only .{1,60} but'],
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
  ['(?:a|a){30}b', /ways, more than 5000; give them smaller numbers/],
  ['a{0,40}a{0,40}a{0,40}', /in 68921 ways/],
  ['(\\w+) \\1', /^`\\1` refers back/],
  ['(', /^it is no regular expression: Unterminated group/],
  ['a|', /^it fits an empty text/],
  ['\\w*', /^it fits an empty text/],
]

for (const [pattern, message] of refused) test(`refuses ${pattern}`, (t) => void t.throws(() => boundPattern(pattern), {message}))

test('the work for a pattern that is taken grows with the text and no faster', (t) => {
  // Steps are not to be had from a regular expression, so the worst texts for the widest patterns must simply come to an end.
  const texts = ['a', 'aa ', '-', 'very ', ' ', 'aA'].map((unit) => unit.repeat(3000))
  for (const pattern of ['[a-z]{1,70}[a-z]{1,70}x', '(?: \\w{1,15}){0,3}x', '.{1,70}.{1,70}x'])
    for (const text of texts) t.is([...text.matchAll(new RegExp(boundPattern(pattern), 'gu'))].length, 0)
})
