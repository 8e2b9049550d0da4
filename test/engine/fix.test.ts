import test from 'ava'
import {rules} from '../../rules/index.js'
import {applyFixes, editOf} from '../../src/engine/fix.js'
import {lintTexts} from '../../src/engine/lint-texts.js'
import {planOf} from '../../src/engine/plan.js'

/** The text after the fixes of the preset `clean`. */
async function cleaned(path: string, text: string): Promise<string> {
  const {findings} = await lintTexts([{path, text}], planOf(rules, 'clean', 'none'))
  return applyFixes(
    text,
    findings.flatMap(({fix}) => fix ?? []),
  )
}

const story = [
  'The harbour reopened on Monday after crews cleared the last of the wreckage from the channel, the port authority said.',
  'Two fishing boats had sunk at their moorings during the storm, and a crane barge from Aldwick needed four days to lift them.',
  'Harbour master Ellen Marsh said the ferry to the islands would sail again on Tuesday morning.',
]

test('plain text: headline and story are left, byte for byte', async (t) => {
  const before = [
    'date 2025-10-09 Harbour reopens after storm',
    'By Ellen Marsh',
    'Posted October 9, 2025 8:24 am.',
    ...story,
    'The Associated Press',
    'Top Stories',
    'School choir sings for the mayor of Brookfield',
    '2h ago',
  ]
  for (const lineBreak of ['\n', '\r\n', '\n\n', '\r\n\r\n', '\n\n\n\n']) {
    for (const [start, end] of [
      ['', lineBreak],
      ['\uFEFF', ''],
    ] as const) {
      const fixed = await cleaned('a.txt', start + before.join(lineBreak) + end)
      const left = ['Harbour reopens after storm', ...story]
      t.is(fixed, start + left.join(lineBreak) + (end ? end.slice(0, end.startsWith('\r') ? 2 : 1) : ''), JSON.stringify(lineBreak))
      t.is(await cleaned('a.txt', fixed), fixed, 'a second time changes nothing')
    }
  }
})

test('the cut mark of a feed goes, the sentence before it stays', async (t) => {
  t.is(await cleaned('a.txt', `Harbour reopens\n\n${story.join('\n\n')} [+1234 chars]\n`), `Harbour reopens\n\n${story.join('\n\n')}\n`)
})

test('Markdown: bullets go with their items, images and comments stay', async (t) => {
  const before = `---\ntitle: Harbour\n---\n# Harbour reopens\n\nBy Ellen Marsh\n\n${story[0]}\n\n${story[1]}\n\n${story[2]}\n\n## Related stories\n\n- School choir sings for the mayor of Brookfield\n- Bakery on Mill Lane closes after ninety years\n\n![The barge](barge.jpg)\n`
  const fixed = await cleaned('a.md', before)
  t.is(fixed, `---\ntitle: Harbour\n---\n# Harbour reopens\n\n${story.join('\n\n')}\n\n![The barge](barge.jpg)\n`)
})

test('HTML: the blocks go, the tags around them stay in balance', async (t) => {
  const before = `<html><body>\n<h1>Harbour reopens</h1>\n<p class="byline">By Ellen Marsh</p>\n${story.map((line) => `<p>${line}</p>`).join('\n')}\n<aside class="related">\n<h3>Related stories</h3>\n<ul>\n<li><a href="/choir">School choir sings for the mayor of Brookfield</a></li>\n<li><a href="/bakery">Bakery on Mill Lane closes after ninety years</a></li>\n</ul>\n</aside>\n</body></html>\n`
  const fixed = await cleaned('a.html', before)
  t.false(/School choir|Bakery|Related|Ellen Marsh<\/p>/.test(fixed.replace(story[2] ?? '', '')), fixed)
  for (const line of story) t.true(fixed.includes(`<p>${line}</p>`))
  for (const tag of ['aside', 'ul', 'body']) t.is(fixed.split(`<${tag}`).length, fixed.split(`</${tag}>`).length, tag)
  t.is(await cleaned('a.html', fixed), fixed)
})

test('overlapping deletions are made once; of two other fixes the first wins', (t) => {
  t.is(
    applyFixes('one\ntwo\nthree\n', [
      {start: 4, end: 7, text: ''},
      {start: 4, end: 8, text: ''},
    ]),
    'one\nthree\n',
  )
  t.is(
    applyFixes('one two', [
      {start: 0, end: 3, text: '1'},
      {start: 2, end: 5, text: '2'},
    ]),
    '1 two',
  )
})

/** A text, what a fix takes out of it, and what is left. */
const deleted: Array<[text: string, taken: string, left: string]> = [
  ['###### Advertisement\nFog.', 'Advertisement', 'Fog.'],
  ['####### Advertisement\nFog.', 'Advertisement', '####### \nFog.'],
  ['123. Advertisement\nFog.', 'Advertisement', 'Fog.'],
  ['1234. Advertisement\nFog.', 'Advertisement', '1234. \nFog.'],
  ['\ufeffAdvertisement\nFog.', 'Advertisement', '\ufeffFog.'],
]
for (const [text, taken, left] of deleted)
  test(`without “${taken}”: ${JSON.stringify(text)}`, (t) => {
    const start = text.indexOf(taken)
    const edit = editOf(text, {start, end: start + taken.length, text: ''})
    t.is(text.slice(0, edit.start) + text.slice(edit.end), left)
  })
