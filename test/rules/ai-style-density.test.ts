import test from 'ava'
import {curves, fitted} from '../../rules/ai-style-density/curves.js'
import aiStyleDensity from '../../rules/ai-style-density/index.js'
import {measure, measures} from '../../rules/ai-style-density/measures.js'
import {scoreOf} from '../../rules/ai-style-density/score.js'
import {compileTells, countTells} from '../../rules/ai-style-density/tell-matcher.js'
import {tells} from '../../rules/ai-style-density/tells.js'
import {wordClasses} from '../../rules/ai-style-density/word-classes.js'
import {wordingOf} from '../../rules/ai-style-density/wording.js'
import {parse} from '../../src/parse.js'
import {read} from '../../src/read.js'
import {runExample} from '../../src/run-example.js'

const articleOf = async (text: string, path = 'a.txt') => read(path, await parse(path, text))
const findingsOf = async (text: string, path = 'a.txt', options = {}) =>
  (await runExample(aiStyleDensity, {says: '', kind: 'hit', articles: {[path]: text}, options})).findings

const heavy = aiStyleDensity.examples.find(({kind}) => kind === 'hit')?.articles['quay.txt'] ?? ''

test('every tell was measured, and more often in machine-written news', (t) => {
  t.is(new Set(tells.map(([wording]) => wording)).size, tells.length)
  for (const [wording, human, machine, points] of tells) {
    t.true(points > 0, wording)
    t.true((machine + 0.5) / fitted.machine > (human + 0.5) / fitted.human, wording)
  }
})

test('no tell is typography, a hedge or a row of three', (t) => {
  for (const [wording] of tells) t.notRegex(wording, /[—–"“]|^(?:perhaps|may|might|seems?)\b|not only/, wording)
})

test('each measure has a curve, and each curve rises or falls only where values do', async (t) => {
  t.deepEqual(
    curves.map(({id}) => id),
    measures.map(({id}) => id),
  )
  for (const {id, points} of curves) for (let at = 1; at < points.length; at++) t.true((points[at]?.[0] ?? 0) > (points[at - 1]?.[0] ?? 0), id)
  const values = measure(wordingOf(await articleOf(heavy)))
  for (const {id} of measures) t.true(Number.isFinite(values[id]), id)
})

test('a word is in one class only', (t) => {
  const words = Object.values(wordClasses).flatMap((list) => list.split(' '))
  t.deepEqual(
    words.filter((word, at) => words.indexOf(word) !== at),
    [],
  )
})

test('wordings: alternatives, any word, starts, commas, quotations, figures and names', async (t) => {
  const table: Array<[wording: string, text: string, found: string[]]> = [
    ['serves|served as a', 'It serves as a quay. It served as a pier. It serves a purpose.', ['serves as a', 'served as a']],
    ['as a * reminder', 'It stood as a stark reminder, and as a reminder.', ['as a stark reminder']],
    ['^ additionally', 'Additionally, the quay fell. The board additionally met.', ['Additionally']],
    [', marking a', 'The quay fell, marking a loss. They were marking a map.', ['marking a']],
    [', stating ”', 'She wrote to them, stating: “It fell.”', ['stating']],
    ['approximately #', 'It took approximately 40 metres, approximately half.', ['approximately 40']],
    ['N emphasized', 'Then Dahl emphasized it. He emphasized it.', ['Dahl emphasized']],
  ]
  for (const [wording, text, expected] of table) {
    const article = await articleOf(`The council met and spoke for long.\n\n${text}\n`)
    const words = wordingOf(article)
    const found = [...countTells(compileTells([wording]), words)].map(({first, last}) => article.text.slice(words.starts[first], words.ends[last]))
    t.deepEqual(found, expected, wording)
  }
})

test('what is quoted does not count', async (t) => {
  const article = await articleOf('The council met and spoke for long.\n\n“In a significant development, this serves as a testament,” said Dahl.\n')
  t.is(scoreOf(article).wordings, 0)
  t.false(scoreOf(article).found.some(({start}) => article.text.slice(start).startsWith('testament')))
})

test('the density is the sum of what the finding can show', async (t) => {
  const {density, wordings, vocabulary, measured, constant} = scoreOf(await articleOf(heavy))
  const sum = wordings + vocabulary + measured.reduce((total, {points}) => total + points, 0) + constant
  t.is(density, Math.round(sum))
})

test('a tell counts twice at most', async (t) => {
  const some = tells.find(([wording]) => /^[a-z|]+(?: [a-z|]+)+$/.test(wording) && !heavy.includes(wording.split('|')[0] ?? ''))
  const sentence = `They went, ${some?.[0].replace(/\|[a-z|]+/g, '')} then. `
  const once = scoreOf(await articleOf(`${heavy}\n\n${sentence}\n`))
  const often = scoreOf(await articleOf(`${heavy}\n\n${sentence.repeat(9)}\n`))
  t.is(once.found.filter(({tell}) => tell === some).length, 1)
  t.is(often.found.filter(({tell}) => tell === some).length, 2)
})

test('the build of the sentences alone is no ground', async (t) => {
  const text = `${'The quay of the island was in the care of the men of the harbour board then. '.repeat(12)}\n`
  t.true(scoreOf(await articleOf(text)).density > 0)
  t.deepEqual(await findingsOf(text), [])
})

test('silent under 120 words, in other languages, and where nothing is left of the story', async (t) => {
  const short = heavy.split(' ').slice(0, 110).join(' ')
  t.deepEqual(await findingsOf(short), [])
  t.is((await findingsOf(short, 'a.txt', {words: 100})).length, 1)
  t.deepEqual(await findingsOf(`---\nlang: de\n---\n\n${heavy}`, 'a.md'), [])
})

test('opinion and first person are information at most', async (t) => {
  const severities = async (text: string, path: string) => (await findingsOf(text, path)).map(({severity}) => severity)
  t.deepEqual(await severities(heavy, 'a.md'), ['warning'])
  t.deepEqual(await severities(`---\ntype: opinion\n---\n\n${heavy}`, 'a.md'), ['info'])
  t.deepEqual(await severities(`${heavy}\n\nI think we all miss it. I know I do, and my father and I went there often. We will miss it.\n`, 'a.txt'), ['info'])
})

test('one finding, with places, points and frequencies', async (t) => {
  const [finding, ...others] = await findingsOf(heavy)
  t.deepEqual(others, [])
  t.regex(finding?.message ?? '', /^Article reads machine-written: \d+ tells, density \d+ \(human news p99 = \d+\)$/)
  t.true((finding?.related.length ?? 0) > 10)
  t.true(finding?.related.some(({message}) => /^`[^`]+`: \d+ points? \(in \d+ of \d+ human, \d+ of \d+ machine-written articles\)$/.test(message)))
  t.regex(finding?.note ?? '', /not who wrote it/)
})
