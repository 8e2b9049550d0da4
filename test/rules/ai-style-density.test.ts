import test from 'ava'
import {curves, fitted} from '../../rules/ai-style-density/curves.js'
import aiStyleDensity from '../../rules/ai-style-density/index.js'
import {measures} from '../../rules/ai-style-density/measures.js'
import {foundIn, measuredIn, scoreOf} from '../../rules/ai-style-density/score.js'
import {sourcingOf} from '../../rules/ai-style-density/sourcing.js'
import {strengthOf} from '../../rules/ai-style-density/strength.js'
import {compileTells, findTells, placesOf} from '../../rules/ai-style-density/tell-matcher.js'
import {tells} from '../../rules/ai-style-density/tells.js'
import {wordClasses} from '../../rules/ai-style-density/word-classes.js'
import {codeOf, figure, shapeAt} from '../../rules/ai-style-density/word-shapes.js'
import {traitsOf} from '../../rules/ai-style-density/word-traits.js'
import {wordingOf} from '../../rules/ai-style-density/wording.js'
import {read} from '../../src/analysis/analyse.js'
import {runExample} from '../../src/engine/run-example.js'
import {parse} from '../../src/parse/parse.js'

const articleOf = async (text: string, path = 'a.txt') => read(path, await parse(path, text))
const findingsOf = async (text: string, path = 'a.txt', options = {}) =>
  (await runExample(aiStyleDensity, {says: '', kind: 'hit', articles: {[path]: text}, options})).findings

const heavy = aiStyleDensity.examples.find(({kind}) => kind === 'hit')?.articles['quay.txt'] ?? ''

test('every wording was measured, and those that are shown are far more frequent in machine-written news', async (t) => {
  t.is(new Set(tells.map(([wording]) => wording)).size, tells.length)
  for (const [wording, human, machine] of tells) t.true(human + machine >= 12, wording)
  const found = foundIn(scoreOf(await articleOf(heavy)))
  t.true(found.length > 20)
  for (const {tell} of found) t.true(tell[2] / fitted.machine > (2.5 * tell[1]) / fitted.human, tell[0])
})

test('no tell that is shown is typography, a hedge, a name or a month', (t) => {
  const shown = tells.filter(([, human, machine]) => strengthOf(human, machine, fitted) >= 3)
  t.true(shown.length > 300)
  for (const [wording] of shown) {
    t.notRegex(wording, /[—–"“]|^(?:perhaps|maybe|might|may|seems?)$|not only/, wording)
    t.notRegex(wording, /\b(?:january|february|april|august|september|october|november|december|monday|bbc|reuters|london|trump|obama)\b/, wording)
  }
})

test('each measure has a curve, and each curve rises or falls only where values do', async (t) => {
  t.deepEqual(
    curves.map(({id}) => id),
    measures.map(({id}) => id),
  )
  for (const {id, points} of curves) for (let at = 1; at < points.length; at++) t.true((points[at]?.[0] ?? 0) > (points[at - 1]?.[0] ?? 0), id)
  for (const {curve, value, points} of measuredIn(scoreOf(await articleOf(heavy)))) {
    t.true(Number.isFinite(value), curve.id)
    t.true(Number.isFinite(points), curve.id)
  }
})

test('a word is in one class only', (t) => {
  const words = Object.values(wordClasses).flatMap((list) => list.split(' '))
  t.deepEqual(
    words.filter((word, at) => words.indexOf(word) !== at),
    [],
  )
})

test('wordings: rows of words, starts, commas, quotations, figures and names', async (t) => {
  const table: Array<[wordings: string[], text: string, found: string[]]> = [
    [['serves as a', 'as a'], 'It serves as a quay. It served as a pier. It serves a purpose.', ['serves as a', 'as a']],
    [['^ additionally'], 'Additionally, the quay fell. The board additionally met.', ['Additionally']],
    [[', marking a'], 'The quay fell, marking a loss. They were marking a map.', ['marking a']],
    [['stating ”'], 'She wrote to them, stating “It fell”.', ['stating']],
    [['approximately #'], 'It took approximately 40 metres, approximately half.', ['approximately 40']],
    [['N emphasized'], 'Then Dahl emphasized it. He emphasized it.', ['Dahl emphasized']],
  ]
  for (const [wordings, text, expected] of table) {
    const article = await articleOf(`The council met and spoke for long.\n\n${text}\n`)
    const wording = wordingOf(article)
    const places = placesOf(findTells(compileTells(wordings), wording), wording)
    t.deepEqual(
      places.map(({start, end}) => article.text.slice(start, end)),
      expected,
      wordings[0],
    )
    for (const {first, last, start, end} of places) {
      const words = article.sentences.flatMap((sentence) => sentence.words)
      t.deepEqual([words[first]?.start, words[last]?.end], [start, end], wordings[0])
    }
  }
})

test('words that were read before a tell had them are found by it', async (t) => {
  const article = await articleOf('The council met and spoke for long.\n\nThe zymurgist spoke of the kvass on Monday.\n')
  wordingOf(article)
  const matcher = compileTells(['zymurgist spoke', 'the kvass'])
  t.deepEqual(
    findTells(matcher, wordingOf(article)).map(({tell}) => tell),
    [0, 1],
  )
})

test('what a word is counted as is the same however many came before', (t) => {
  const shapeOf = (text: string) => shapeAt(`(${text})`, 1, 1 + text.length)
  const words = ['Quay', "don't", 'don’t', 'Dahl’s', 'responsibilities', 'well-established', 'wholeheartedly', 'café', 'crème-brûlée', '‑', 'x']
  const right = () => {
    t.deepEqual(
      words.map((word) => shapeOf(word).traits),
      words.map((word) => traitsOf(word.toLowerCase().replace('’', "'"))),
    )
    t.is(shapeOf('Quay').code, codeOf('quay'))
    t.deepEqual([shapeOf('3rd').code, shapeOf('crème-brûlée-2').code], [figure, figure])
  }
  shapeOf('quay')
  codeOf('quay')
  right()
  right()
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const three = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => `${a}${b}${c}`)))
  const many = [...three, ...three.map((word) => `${word}ing`), ...three.map((word) => `${word}es`)]
  t.deepEqual(
    many.filter((word) => shapeOf(word).traits !== traitsOf(word)),
    [],
  )
  right()
})

test('sourcing: quotations, those who are named as a source, and what is laid to them', async (t) => {
  const article = await articleOf(
    'Council to rebuild the quay\n\n“It will take a year,” said Ruth Ashby. The storm took 40 metres of it in May. Arne Dahl said the boats had left.\n\n“We lost a season,” said Arne Dahl.\n',
  )
  t.deepEqual(sourcingOf(article), {quotes: 2, speakers: 2, attributed: 0.75})
  t.deepEqual(sourcingOf(await articleOf('')), {quotes: 0, speakers: 0, attributed: 0})
})

test('what is quoted does not count', async (t) => {
  const found = async (text: string) =>
    foundIn(scoreOf(await articleOf(`The council met and spoke for long.\n\n${text}\n`))).map(({tell: [wording]}) => wording)
  t.true((await found('In a significant development, this serves as a testament, said Dahl.')).includes('testament'))
  t.deepEqual(await found('“In a significant development, this serves as a testament,” said Dahl.'), [])
})

test('the density is the sum of what the finding can show', async (t) => {
  const score = scoreOf(await articleOf(heavy))
  const {density, wordings, constant} = score
  const sum = wordings + measuredIn(score).reduce((total, {points}) => total + points, 0) + constant
  t.is(density, Math.round(sum))
})

test('a tell counts once', async (t) => {
  const once = scoreOf(await articleOf(heavy))
  const often = scoreOf(await articleOf(`${heavy}\n\n${heavy}\n`))
  const tellsOf = (score: typeof once) =>
    foundIn(score)
      .map(({tell: [wording]}) => wording)
      .sort()
  t.is(new Set(tellsOf(once)).size, foundIn(once).length)
  for (const wording of tellsOf(once)) t.is(tellsOf(often).filter((other) => other === wording).length, 1, wording)
})

test('tells that share a word are one place, under the wording that tells most', async (t) => {
  const [finding] = await findingsOf(heavy)
  const places = finding?.related.map(({message}) => message) ?? []
  t.true(places.some((message) => message.startsWith('`serve as a testament to the`')))
  t.false(places.some((message) => message.startsWith('`testament')))
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

const severities = async (text: string, path = 'a.txt') => (await findingsOf(text, path)).map(({severity}) => severity)

test('what is marked as opinion is information at most', async (t) => {
  t.deepEqual(await severities(heavy, 'a.md'), ['warning'])
  t.deepEqual(await severities(`---\ntype: opinion\n---\n\n${heavy}`, 'a.md'), ['info'])
  t.deepEqual(await severities(`---\ntype: analysis\n---\n\n${heavy}`, 'a.md'), ['warning'])
})

test('so is what is long, in many voices, and quoted and laid to them throughout', async (t) => {
  const people = ['Ruth Ashby', 'Arne Dahl', 'Ines Moreau', 'Tomas Lindqvist', 'Karin Holm', 'Peter Vance', 'Lena Brandt', 'Olaf Strand']
  const works = ['harbour', 'pier', 'ferry', 'lighthouse', 'market', 'school', 'chapel', 'library']
  const article = (sentence: (person: string, work: string) => string, times: number) =>
    `Council Announces Comprehensive Plan\n\n${people
      .flatMap((person, at) => works.slice(0, times).map((work, turn) => `${sentence(person, works[(at + turn) % 8] ?? work)}${turn % 2 ? '\n\n' : ' '}`))
      .join('')}`
  const sourced = (person: string, work: string) =>
    `“The ${work} serves us all”, ${person} stated, expressing gratitude for the ${work} of ${person.split(' ')[1]} and underscoring the importance of it.`
  const plain = (person: string, work: string) =>
    `The plan of ${person} underscores the importance of the ${work} and serves as a testament to the unwavering resilience of the local community.`
  t.deepEqual(await severities(article(sourced, 4)), ['info'])
  t.deepEqual(await severities(article(sourced, 1)), ['warning'])
  t.deepEqual(await severities(article(plain, 4)), ['warning'])
})

test('one finding, with places, points and frequencies', async (t) => {
  const [finding, ...others] = await findingsOf(heavy)
  t.deepEqual(others, [])
  t.regex(finding?.message ?? '', /^Article reads machine-written: \d+ tells, density \d+ \(human news p99 = \d+\)$/)
  t.true((finding?.related.length ?? 0) > 10)
  t.true(
    finding?.related.some(({message}) =>
      /^`[^`]+`: -?[\d.]+ points \((?:`[^`]+` (?:at the start of a sentence )?)?in \d+ of \d+ human, \d+ of \d+ machine-written articles\)$/.test(message),
    ),
  )
  t.regex(finding?.note ?? '', /not who wrote it/)
})
