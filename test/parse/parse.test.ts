/** Parse and flatten: what is read, and where it stands in the file. */
import test from 'ava'
import fc from 'fast-check'
import {placeOf, toFile} from '../../src/model/source-map.js'
import {type Flat, flatten} from '../../src/parse/flatten.js'
import {formats} from '../../src/parse/formats/index.js'
import {parse} from '../../src/parse/parse.js'

/** What holds for every format is tried on each. */
const onePerFormat = Object.values(formats).map(({endings}) => `a.${endings[0]}`)

async function flat(path: string, file: string): Promise<Flat> {
  return flatten(await parse(path, file))
}

/** Each block as it is read, with the piece of the file it stands for. */
async function blocks(path: string, file: string): Promise<Array<[string, string]>> {
  const {text, blocks, map} = await flat(path, file)
  return blocks.map((block) => {
    const {start, end} = toFile(map, block)
    return [text.slice(block.start, block.end), file.slice(start, end)]
  })
}

const texts = async (path: string, file: string): Promise<string[]> => (await blocks(path, file)).map(([read]) => read)

test('text: one paragraph to a line', async (t) => {
  t.deepEqual(await texts('a.txt', 'The vote was close.\nNobody spoke.\n'), ['The vote was close.', 'Nobody spoke.'])
})

test('text: blank lines between paragraphs, with Windows line ends', async (t) => {
  t.deepEqual(await texts('a.txt', 'The vote was close.\r\n\r\n\tNobody spoke. \r\n'), ['The vote was close.', 'Nobody spoke.'])
})

const wrapped = `The harbour council voted on Tuesday to build a wall that
will keep the sea out for at least the next 50 years,
officials said. It will cost more than any other wall on
the coast.

The vote was close.
`

test('text: wrapped lines are joined', async (t) => {
  const joined = wrapped.split('\n\n').map((paragraph) => paragraph.trim().replaceAll('\n', ' '))
  t.deepEqual(await texts('a.txt', wrapped), joined)
  t.deepEqual(await texts('a.txt', wrapped.replaceAll('\n', '\r\n')), joined)
})

test('text: a list of headlines is not a wrapped paragraph', async (t) => {
  const lines = [
    'Council approves new harbour wall',
    'Ferry company cuts winter sailings',
    'Storm closes the coast road again',
    'School reopens after flood repairs',
  ]
  t.deepEqual(await texts('a.txt', lines.join('\n')), lines)
})

test('text: list items', async (t) => {
  const {blocks: found} = await flat('a.txt', 'The winners:\n- Ada Cole\n• Ines Silva\n')
  t.deepEqual(
    found.map(({role}) => role),
    ['paragraph', 'list', 'list'],
  )
})

test('Markdown: markup, escapes and entities are resolved and lead back to the file', async (t) => {
  t.deepEqual(await blocks('a.md', '# The *big* vote 😀\n\nIt was **close** &amp;\nnoisy \\*here\\* at [the hall](http://x "t").\n'), [
    ['The big vote 😀', 'The *big* vote 😀'],
    ['It was close & noisy *here* at the hall.', 'It was **close** &amp;\nnoisy \\*here\\* at [the hall](http://x "t").'],
  ])
})

test('Markdown: quotes, lists and tables are blocks of their own; images and HTML are not read', async (t) => {
  const file = '> quoted\n> twice\n\n- one\n  more\n- two\n\n![alt](x.png)\n\n<div>raw</div>\n\n| a | b |\n|---|---|\n| 1 | 2 |\n'
  t.deepEqual(await texts('a.md', file), ['quoted twice', 'one more', 'two', 'a | b', '1 | 2'])
})

test('Markdown: lines of a scraped story are paragraphs', async (t) => {
  const line =
    'The harbour council voted late on Tuesday to build a wall that will keep the sea out. It will cost more than any other wall on the *whole* coast.'
  t.deepEqual(await texts('a.md', `---\ntitle: x\n---\n${line}\n${line}\n${line}\n`), Array(3).fill(line.replaceAll('*', '')))
})

test('Markdown: one sentence to a line is one paragraph', async (t) => {
  t.is((await texts('a.md', 'The council voted on Tuesday.\nIt will build a wall.\nThe wall is high.\n')).length, 1)
})

test('Markdown: more marks than any article has are read as plain text, with the front matter left out', async (t) => {
  const marks = '*a_'.repeat(20_000)
  t.deepEqual(await texts('a.md', `---\ntitle: x\n---\n${marks}\n`), [marks])
  t.deepEqual(await texts('a.md', '*The* vote.\n\n'.repeat(900)), Array(900).fill('The vote.'))
})

test('HTML: entities, tags and white space', async (t) => {
  t.deepEqual(await blocks('a.html', '<p>He said &ldquo;yes&rdquo;\n   to AT&T &amp; <a href="x">the   <b>link</b></a>&nbsp;caf&eacute;&#33;</p>'), [
    ['He said “yes” to AT&T & the link café!', 'He said &ldquo;yes&rdquo;\n   to AT&T &amp; <a href="x">the   <b>link</b></a>&nbsp;caf&eacute;&#33;'],
  ])
})

test('HTML: words between blocks, breaks and scripts', async (t) => {
  t.deepEqual(await texts('a.html', '<style>x</style><div>One <em>two</em><p>three</p>four</div><script>var x</script><p>Five<br>six<br><br>seven</p>'), [
    'One two',
    'three',
    'four',
    'Five six',
    'seven',
  ])
})

test('HTML: a block knows its elements, its links and its whole extent', async (t) => {
  const file = '<nav class="menu"><a href="/">Home</a></nav><figure><img alt="x"><figcaption id="c">A view</figcaption></figure>'
  const {blocks: found} = await flat('a.html', file)
  t.deepEqual(
    found.map(({markup}) => [markup.path?.slice(0, 2), markup.linked ?? 0, file.slice(markup.outer.start, markup.outer.end)]),
    [
      [['a', 'nav.menu'], 1, '<nav class="menu"><a href="/">Home</a></nav>'],
      [['figcaption#c', 'figure'], 0, '<figcaption id="c">A view</figcaption>'],
    ],
  )
})

test('a byte order mark is not read, but counts in offsets', async (t) => {
  for (const path of onePerFormat) t.deepEqual(await blocks(path, '\uFEFFThe vote was close.'), [['The vote was close.', 'The vote was close.']], path)
})

test('front matter is read in every format and is no part of the text', async (t) => {
  for (const path of onePerFormat) {
    const tree = await parse(path, '\uFEFF---\r\ntitle: The vote\r\n---\r\nIt was close.')
    t.deepEqual(tree.frontMatter, {title: 'The vote'})
    t.is(flatten(tree).text, 'It was close.', path)
  }
})

test('broken front matter is told apart from none', async (t) => {
  const tree = await parse('a.txt', '---\ntitle: [x\n---\nText.')
  t.truthy(tree.frontMatterFault)
  t.is(flatten(tree).text, 'Text.')
  t.is((await parse('a.txt', '--- no front matter ---')).frontMatterFault, undefined)
})

test('invisible characters are left out, odd spaces become plain ones', async (t) => {
  t.deepEqual(await blocks('a.txt', '50\u00a0peo\u00adple\u200b left'), [['50 people left', '50\u00a0peo\u00adple\u200b left']])
})

test('lines and columns count from 1 in UTF-16 code units', async (t) => {
  const {map, text} = await flat('a.txt', 'First.\r\n\r\n😀 Second.')
  const start = text.indexOf('Second')
  t.deepEqual(placeOf(map, {start, end: start + 6}), {start: {line: 3, column: 4, offset: 13}, end: {line: 3, column: 10, offset: 19}})
})

const word = fc.constantFrom('harbour', 'the', '“wall”', 'café', '😀', 'AT&T', '*', '<', 'x_y_z', '50', 'U.S.', '\u00a0', '&amp;', '\\', '[a](b)', '`c`')
const line = fc.array(word, {minLength: 1, maxLength: 12}).map((words) => words.join(' '))
const page = fc.tuple(fc.array(line, {maxLength: 6}), fc.constantFrom('\n', '\r\n', '\n\n', '\r\n\r\n')).map(([lines, eol]) => lines.join(eol))

for (const path of onePerFormat) {
  test(`${path}: whatever the text, every word read stands where the map says`, async (t) => {
    await fc.assert(
      fc.asyncProperty(page, async (file) => {
        const {text, map, blocks: found} = await flat(path, file)
        for (const block of found) {
          for (const match of text.slice(block.start, block.end).matchAll(/[a-zé]{2,}|\d+/g)) {
            const start = block.start + match.index
            const place = toFile(map, {start, end: start + match[0].length})
            if (file.slice(place.start, place.end) !== match[0]) return false
          }
        }
        return true
      }),
      {numRuns: 300},
    )
    t.pass()
  })
}

const beyondReason: Array<[says: string, markdown: string]> = [
  ['marks of emphasis', `${'*a_'.repeat(40_000)}\n`],
  ['quotations inside one another', `${'>'.repeat(100_000)} a\n`],
  ['lists inside one another', `${'- '.repeat(50_000)}a\n`],
  ['quotations behind one another', '> a\n\n'.repeat(40_000)],
  ['lists inside one another, a line each', Array.from({length: 2000}, (_, at) => `${'  '.repeat(at)}- a\n`).join('')],
  ['runs of backticks', `${Array.from({length: 2000}, (_, at) => `${'`'.repeat(at + 1)} a`).join(' ')}\n`],
]

for (const [says, markdown] of beyondReason)
  test(`Markdown with more ${says} than any article has is read as plain text: the parser would stall`, async (t) => {
    t.deepEqual((await parse('a.md', markdown)).root, (await parse('a.txt', markdown)).root)
  })

test('ordinary quotations and lists are read as such', async (t) => {
  const {root} = await parse('a.md', `${'> a\n>> b\n\n'.repeat(200)}- a\n  - b\n    - c\n`)
  t.deepEqual([root.children[0]?.type, root.children.at(-1)?.type], ['blockquote', 'list'])
})
