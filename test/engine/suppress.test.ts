/** Comments and front matter that hide findings; and those that hide nothing. */
import test from 'ava'
import {lint} from '../../src/run/lint.js'
import {longArticle} from '../run-cli.js'

const long = longArticle.split('\n\n')[1]?.trim() ?? ''
const headline = '# Council approves new harbour wall'

/** Findings of one article as "line rule message", with the wall of text by its rule alone. */
async function findingsOf(path: string, blocks: readonly string[]): Promise<string[]> {
  const {findings} = await lint({
    cwd: '/',
    paths: [],
    config: false,
    rules: [
      ['*', 'off'],
      ['article-wall-of-text', 'warning'],
      ['copydesk-*', 'warning'],
    ],
    texts: [{path, text: `${blocks.join('\n\n')}\n`}],
  })
  return findings.map(({place, rule, message}) => `${place.start.line} ${rule === 'article-wall-of-text' ? rule : message}`)
}

const wall = 'article-wall-of-text'
const cases: Array<[says: string, blocks: string[], found: string[]]> = [
  ['nothing is hidden without a comment', [headline, long], [`3 ${wall}`]],
  ['the next block', [headline, `<!-- copydesk-disable-next-block ${wall} -- it is a speech -->`, long, long], [`7 ${wall}`]],
  ['the next block, every rule', [headline, '<!-- copydesk-disable-next-block -->', long], []],
  ['the next block, a family', [headline, '<!-- copydesk-disable-next-block article-* -->', long], []],
  ['the comment stands right above', [headline, `<!-- copydesk-disable-next-block ${wall} -->\n${long}`], []],
  ['another rule is not hidden', [headline, '<!-- copydesk-disable-next-block article-missing-headline -->', long], [`5 ${wall}`]],
  ['from here to there', [headline, long, `<!-- copydesk-disable ${wall} -->`, long, long, '<!-- copydesk-enable -->', long], [`3 ${wall}`, `13 ${wall}`]],
  ['from here to the end', [headline, `<!-- copydesk-disable ${wall} -->`, long, long], []],
  ['the whole file, from anywhere in it', [headline, long, '<!-- copydesk-disable-file -->'], []],
  ['front matter', [`---\ncopydesk: {disable: [${wall}]}\n---`, headline, long], []],
  ['a code sample is no comment', [headline, `\`\`\`\n<!-- copydesk-disable-file -->\n\`\`\``, long], [`7 ${wall}`]],
  [
    'one that hides nothing',
    [headline, `<!-- copydesk-disable-next-block ${wall} -->`, 'The council met.'],
    [`3 Unexpected \`${wall}\` in \`copydesk-disable-next-block\`, there is nothing of it to hide`],
  ],
  [
    'one that hides nothing of any rule',
    [headline, '<!-- copydesk-disable-file -->', 'The council met.'],
    ['3 Unexpected `copydesk-disable-file`, there is nothing to hide'],
  ],
  ['only the name that hides nothing', [headline, `<!-- copydesk-disable-next-block ${wall}, article-* -->`, long], []],
  [
    'a rule that does not exist',
    [headline, '<!-- copydesk-disable-file article-wall-of-txt -->', 'The council met.'],
    [`3 Unexpected \`article-wall-of-txt\` in \`copydesk-disable-file\`, there is no such rule. Did you mean \`${wall}\`?`],
  ],
  ['a rule that did not run is not known to be unused', [headline, '<!-- copydesk-disable-file article-missing-headline -->', 'The council met.'], []],
  [
    'a command that does not exist',
    [headline, '<!-- copydesk-disable-next-line -->', 'The council met.'],
    ['3 Unexpected `copydesk-disable-next-line`. Did you mean `copydesk-disable-next-block`?'],
  ],
  ['nothing follows', [headline, '<!-- copydesk-disable-next-block -->'], ['3 Unexpected `copydesk-disable-next-block` after the last block']],
  [
    'an end without a beginning',
    [headline, `<!-- copydesk-enable ${wall} -->`, 'The council met.'],
    [`3 Unexpected \`copydesk-enable ${wall}\`, no open \`copydesk-disable\` names it`],
  ],
  [
    'two beginnings',
    [headline, '<!-- copydesk-disable -->', '<!-- copydesk-disable -->', long],
    ['5 Unexpected `copydesk-disable`, the one in line 3 is still open'],
  ],
  [
    'front matter of another shape',
    ['---\ncopydesk: {disabled: true}\n---', headline, 'The council met.'],
    ['2 Unexpected `disabled` in `copydesk`, expected `disable`', '2 Unexpected value of `copydesk`, expected `disable` with a list of rules'],
  ],
]

for (const [says, blocks, found] of cases) {
  test(says, async (t) => {
    t.deepEqual(await findingsOf('a.md', blocks), found)
  })
}

test('HTML: a comment before a paragraph', async (t) => {
  const html = [`<h1>Council approves new harbour wall</h1>`, `<p>${long}</p>`, `<!-- copydesk-disable-next-block ${wall} -->`, `<p>${long}</p>`]
  t.deepEqual(await findingsOf('a.html', html), [`3 ${wall}`])
})

test('plain text: front matter', async (t) => {
  t.deepEqual(await findingsOf('a.txt', [`---\ncopydesk:\n  disable: ${wall}\n---`, 'Council approves new harbour wall', long]), [])
})

test('plain text has no comments', async (t) => {
  t.deepEqual(await findingsOf('a.txt', ['Council approves new harbour wall', '<!-- copydesk-disable-file -->', long]), [`5 ${wall}`])
})

test('thousands of comments', async (t) => {
  const blocks = Array.from({length: 2000}, (_, at) => `<!-- copydesk-disable-next-block rule-${at % 50}, ${wall} -->`)
  t.is((await findingsOf('a.md', [headline, ...blocks, long])).filter((line) => line.endsWith(wall)).length, 0)
})

test('what is hidden is known, with who hides it and why', async (t) => {
  const blocks = [headline, `<!-- copydesk-disable-next-block ${wall} -- it is a speech -->`, long]
  const front = `---\ncopydesk: {disable: [${wall}], reason: an old story}\n---`
  const hidden = async (text: string) => {
    const result = await lint({
      cwd: '/',
      paths: [],
      config: false,
      rules: [
        ['*', 'off'],
        [wall, 'warning'],
      ],
      texts: [{path: 'a.md', text}],
    })
    t.deepEqual(result.findings, [])
    return result.hidden.map(({finding, by, reason}) => [finding.rule, by, reason])
  }
  t.deepEqual(await hidden(blocks.join('\n\n')), [[wall, 'comment', 'it is a speech']])
  t.deepEqual(await hidden([front, headline, long].join('\n\n')), [[wall, 'front matter', 'an old story']])
})

test('a finding between articles is hidden like any other, in the article it is reported on', async (t) => {
  const fire = (dead: string, said: string, comment = ''): string =>
    `# ${dead} dead in fire on ferry near Port Lansing\n\n${comment}A fire on the ferry Northern Star off Port Lansing killed ${dead} people on Wednesday, ${said} said.\n\nThe burning ferry Northern Star drifted towards the oil pier of Port Lansing, the coast guard said.\n`
  const run = async (comment: string) => {
    const texts = [
      {path: 'a.md', text: fire('Twelve', 'the coast guard')},
      {path: 'b.md', text: fire('Fourteen', 'officials in Lansing', comment)},
    ]
    const rules = [
      ['*', 'off'],
      ['event-number-mismatch', 'warning'],
      ['copydesk-*', 'warning'],
    ] as const
    const {findings, hidden} = await lint({cwd: '/', paths: [], config: false, group: 'all', rules, texts})
    return {found: findings.map(({path, place, rule}) => `${path}:${place.start.line} ${rule}`), hidden: hidden.map(({reason}) => reason)}
  }
  const open = await run('')
  t.deepEqual(open.found, ['b.md:3 event-number-mismatch'])
  t.deepEqual(await run('<!-- copydesk-disable-next-block event-* -- the count of the morning -->\n\n'), {
    found: [],
    hidden: ['the count of the morning'],
  })
})

test('a suppression of a rule between articles is unused where the article was compared, and not where it stands alone', async (t) => {
  const text = '# Council approves new harbour wall\n\n<!-- copydesk-disable-next-block event-number-mismatch -->\n\nThe council met on Monday.\n'
  const other = '# Harbour wall approved\n\nThe mayor was there.\n'
  const rules = [
    ['*', 'off'],
    ['event-number-mismatch', 'warning'],
    ['copydesk-*', 'warning'],
  ] as const
  const unused = async (texts: Array<{path: string; text: string}>, group: 'all' | 'none' | 'auto'): Promise<string[]> =>
    (await lint({cwd: '/', paths: [], config: false, group, rules, texts})).findings.map(({path, place, rule}) => `${path}:${place.start.line} ${rule}`)
  const both = [
    {path: 'a.md', text},
    {path: 'b.md', text: other},
  ]
  t.deepEqual(await unused(both, 'all'), ['a.md:3 copydesk-unused-suppression'])
  t.deepEqual(await unused(both, 'none'), [])
  t.deepEqual(await unused([{path: 'a.md', text}], 'auto'), [])
})

/** So many comments with a slip in the name of the rule, and whether the right name is offered. */
const slips: Array<[count: number, isOffered: boolean]> = [
  [99, true],
  [100, false],
]
for (const [count, isOffered] of slips)
  test(`of ${count} comments that name no rule, ${isOffered ? 'each is told' : 'none is told'} which may be meant`, async (t) => {
    const found = await findingsOf('a.md', [
      headline,
      ...Array<string>(count).fill('<!-- copydesk-disable-next-block article-wal-of-text -->'),
      'The council met.',
    ])
    t.is(found.length, count)
    t.true(
      found.every((message) => /there is no such rule/.test(message) && /article-wall-of-text/.test(message) === isOffered),
      found[0],
    )
  })
