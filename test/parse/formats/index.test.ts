/** The table of formats, and what a format gets by a row in it. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'ava'
import {describeUnfixable, mend} from '../../../src/commands/fix.js'
import {lint, read} from '../../../src/index.js'
import type {Format} from '../../../src/model/article.js'
import type {Comment, FormatDefinition} from '../../../src/parse/formats/definition.js'
import {articleEndings, formatOf, formats} from '../../../src/parse/formats/index.js'
import {parseText} from '../../../src/parse/formats/text.js'
import {folder, longArticle} from '../../run-cli.js'

test('no two formats have an ending in common, and endings are written in one way', (t) => {
  const endings = articleEndings()
  t.is(new Set(endings).size, endings.length)
  for (const ending of endings) t.regex(ending, /^[a-z\d]+$/)
})

const byEnding: Array<[path: string, format: Format]> = [
  ['a.txt', 'text'],
  ['a.md', 'markdown'],
  ['a.markdown', 'markdown'],
  ['news/a.mdx', 'markdown'],
  ['A.MD', 'markdown'],
  ['a.html', 'html'],
  ['a.htm', 'html'],
  ['a.xhtml', 'html'],
  ['a.html.md', 'markdown'],
  ['a.rst', 'text'],
  ['notes.md/a', 'text'],
  ['notes.md\\a', 'text'],
  ['README', 'text'],
]
for (const [path, format] of byEnding) test(`${path} is ${format}`, (t) => t.is(formatOf(path), format))

/** A play: lines that begin with `//` are comments. */
const play: FormatDefinition = {
  name: 'plays',
  endings: ['scene'],
  parse: (text) => parseText(text.replace(/^\/\/.*$/gm, (comment) => ' '.repeat(comment.length))),
  hasEntities: false,
  comments: {
    shown: '// …',
    find: ({text}) =>
      [...text.matchAll(/^\/\/(.*)$/gm)].map((match): Comment => ({start: match.index, end: match.index + match[0].length, text: (match[1] ?? '').trim()})),
  },
  canFix: false,
}

/** In this file's process alone; other tests have the table as it is. */
if ('play' in formats) throw new Error('This test makes up a format `play`; one of that id is in the table: give the one here another id')
Object.assign(formats, {play})

const teasers = 'Top Stories\n\nSchool choir sings for the mayor of Brookfield\n\n2h ago\n'
const articles = {
  'a.scene': `${longArticle}\n// not read: Experts say so.\n\n${teasers}`,
  'b.scene': `// copydesk-disable-file article-wall-of-text -- it is a monologue\n${longArticle}`,
  'c.txt': `${longArticle}\n${teasers}`,
}

test('a format that only the table knows is found, parsed and suppressed by its comments', async (t) => {
  const cwd = folder(articles)
  const {paths, findings, hidden, faults} = await lint({cwd, config: false, group: 'none'})
  t.deepEqual(faults, [])
  t.deepEqual(paths, ['a.scene', 'b.scene', 'c.txt'])
  const rulesIn = (path: string) => findings.filter((finding) => finding.path === path).map(({rule}) => rule)
  t.deepEqual(rulesIn('a.scene'), ['article-wall-of-text', 'boilerplate-story-teasers'])
  t.deepEqual(rulesIn('b.scene'), [])
  t.deepEqual(
    hidden.map(({finding, by, reason}) => [finding.path, finding.rule, by, reason]),
    [['b.scene', 'article-wall-of-text', 'comment', 'it is a monologue']],
  )
  t.is((await read(longArticle, {path: 'a.scene'})).format, 'play' as Format)
})

test('where fixes may not be made there are none, in no report, and --fix says so', async (t) => {
  const cwd = folder(articles)
  const request = {cwd, paths: ['.'], config: false, group: 'none'} as const
  const {findings} = await lint(request)
  const fixed = findings.filter(({rule}) => rule === 'boilerplate-story-teasers').map(({path, fix}) => [path, fix !== undefined])
  t.deepEqual(fixed, [
    ['a.scene', false],
    ['c.txt', true],
  ])
  t.deepEqual(
    (await mend(findings, request, Number.POSITIVE_INFINITY)).map(({path}) => path),
    ['c.txt'],
  )
  t.is(readFileSync(join(cwd, 'a.scene'), 'utf8'), articles['a.scene'])
  t.deepEqual(describeUnfixable(findings), ['fixes are not made in plays: a.scene stays as it is'])
  const inPath = (path: string) => ({...(findings[0] as (typeof findings)[number]), path})
  t.deepEqual(describeUnfixable(['d.scene', 'd.scene', 'e.scene'].map(inPath)), ['fixes are not made in plays: d.scene, e.scene stay as they are'])
  t.deepEqual(describeUnfixable([inPath('c.txt')]), [])
})
