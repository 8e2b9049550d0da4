/** Globs are read as picomatch reads them, in time that grows with the path alone. */
import test from 'ava'
import fc from 'fast-check'
import picomatch from 'picomatch'
import {isCheapGlob, isPlainGlob, matcherOf} from '../../src/base/globs.js'

const rows: [glob: string, path: string, fits: boolean][] = [
  ['*.md', 'a.md', true],
  ['*.md', 'news/a.md', false],
  ['**/*.md', 'a.md', true],
  ['**/*.md', 'news/2024/a.md', true],
  ['news/**', 'news/2024/a.md', true],
  ['news/**', 'newsroom/a.md', false],
  ['news/**/a.md', 'news/a.md', true],
  ['**/drafts/**/*.md', 'x/drafts/y/z/a.md', true],
  ['**/drafts/**/*.md', 'x/draft/y/z/a.md', false],
  ['{news,opinion}/*.{md,txt}', 'opinion/a.txt', true],
  ['{news,opinion}/*.{md,txt}', 'sport/a.txt', false],
  ['a{b,{c,d}}e', 'ade', true],
  ['20[0-9]?-*.md', '2024-quay.md', true],
  ['[^a]*.md', 'b.md', true],
  ['[^a]*.md', 'a.md', false],
  ['a*b*c', 'aXXbYYbc', true],
  ['a*b*c', 'aXXbYYb', false],
  ['*', '.hidden', false],
  ['**/*.md', '.github/a.md', false],
  ['.github/*.md', '.github/a.md', true],
  ['./a.md', 'a.md', true],
  ['a\\*b', 'a*b', true],
  ['a\\*b', 'axb', false],
]
for (const [glob, path, fits] of rows)
  test(`${glob} ${fits ? 'fits' : 'does not fit'} ${path}`, (t) => {
    t.true(isPlainGlob(glob))
    t.is(matcherOf(glob)(path), fits)
    t.is(picomatch(glob)(path), fits, 'picomatch')
  })

for (const glob of ['(a+)+b.txt', '@(a|b).md', '!a.md', '{1..9}.md', '{a', 'a}', `${'{a,b}'.repeat(9)}.md`])
  test(`${glob} is not read here`, (t) => t.false(isPlainGlob(glob)))

test('whatever the glob and the path, picomatch says the same', (t) => {
  const name = fc.stringMatching(/^[ab.]{1,4}$/).filter((text) => !/^\.+$/.test(text))
  const piece = fc.constantFrom('a', 'b', '.', '*', '?', '[ab]', '{a,b}', '{a.,*b}')
  const segment = fc.oneof(
    {weight: 3, arbitrary: fc.array(piece, {minLength: 1, maxLength: 4}).map((pieces) => pieces.join(''))},
    {weight: 1, arbitrary: fc.constant('**')},
  )
  fc.assert(
    fc.property(fc.array(segment, {minLength: 1, maxLength: 4}), fc.array(name, {minLength: 1, maxLength: 5}), fc.boolean(), (segments, names, dot) => {
      const glob = segments.map((text) => (text === '**' ? text : text.replace(/\*{2,}/g, '*'))).join('/')
      fc.pre(isPlainGlob(glob) && !/(?:^|\/)\.{1,2}(?:\/|$)/.test(glob))
      const path = names.join('/')
      // There, picomatch is not of one mind with itself: `a/**` fits "a", `a*/**` and `{a,b}/**` do not.
      fc.pre(!glob.endsWith('**') && !(glob.includes('{') && (glob.includes('**') || /(?:^|\/)\./.test(path))))
      t.is(matcherOf(glob, dot)(path), picomatch(glob, {dot})(path), `${glob} ${path}`)
    }),
    {numRuns: 20_000, seed: 1},
  )
  t.pass()
})

test('many stars against a long path end', (t) => {
  const name = 'a'.repeat(250)
  const path = `${`${name.slice(0, 30)}/`.repeat(100)}${name}.txt`
  for (const glob of [`${'a*'.repeat(60)}b.txt`, `${'**/a*a*/'.repeat(30)}b`, `${'**/'.repeat(200)}${'*a'.repeat(100)}b`, '{a*a*,b*}/'.repeat(7)])
    t.false(matcherOf(glob)(path))
})

const cheap: [glob: string, isCheap: boolean][] = [
  ['*draft*', true],
  ['!**/keep/*.md', true],
  ['**/*draft*', true],
  ['**/a/**/*.md', true],
  ['**/a/**/*draft*', false],
  ['**/a/**/b/**/c', false],
  ['a*b*c*', false],
]
for (const [glob, isCheap] of cheap) test(`${glob} costs ${isCheap ? 'little' : 'more'}`, (t) => t.is(isCheapGlob(glob), isCheap))
