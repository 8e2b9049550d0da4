import test from 'ava'
import fc from 'fast-check'
import {ParseEnglish} from 'parse-english'
import {plainSentences} from '../../../src/analysis/sentences/plain-sentences.js'

interface Read {
  start: number
  end: number
  words: string[]
}

function original(text: string): Read[] {
  const [paragraph] = new ParseEnglish().parse(text).children
  if (paragraph?.type !== 'ParagraphNode') return []
  return paragraph.children
    .filter((node) => node.type === 'SentenceNode')
    .map((sentence) => ({
      start: sentence.position?.start.offset ?? 0,
      end: sentence.position?.end.offset ?? 0,
      words: sentence.children.filter((node) => node.type === 'WordNode').map((word) => text.slice(word.position?.start.offset, word.position?.end.offset)),
    }))
}

const pieces = (text: string) => [...plainSentences(text, {start: 0, end: text.length})]
const own = (text: string): Read[] =>
  pieces(text).flatMap(({start, end, words}) =>
    words
      ? [{start, end, words: words.map((word) => word.text)}]
      : original(text.slice(start, end)).map((read) => ({...read, start: start + read.start, end: start + read.end})),
  )

const units =
  'The quay|quay|Mr.|Dec.|U.S.|J.|said|no.|etc|a|I| | | |  |.|. |. The |? |! |.” |." |.|…|“|”|"|(|)|,|, |;|: |—| — |’|\'|-|/|@|&|7|12,400|3.5|$|$5|5%|%|é|e.g.|p.m.|well-known|can’t|dogs’|’tis|😀| - |--|- |\'\'|‘|[|]|#|:|& | & |:30|I|I |of|It|ol|em|n|90s|cause|).|".|.)|.’|*'.split(
    '|',
  )

const words = units.filter((unit) => /\p{L}/u.test(unit))
const marks = units.filter((unit) => !/[\p{L}\d]/u.test(unit))
/** Marks in any order, and words with marks between them. */
const texts = fc.oneof(
  fc.array(fc.constantFrom(...units), {maxLength: 24}).map((parts) => parts.join('').trim()),
  fc
    .array(fc.tuple(fc.constantFrom(...words), fc.oneof({weight: 3, arbitrary: fc.constant(' ')}, fc.constantFrom(...marks))), {maxLength: 12})
    .map((parts) => parts.flat().join('').trim()),
)

test('sentences and words are those of parse-english, whatever the text', (t) => {
  let plain = 0
  fc.assert(
    fc.property(texts, (text) => {
      plain += pieces(text).filter(({words}) => words).length
      t.deepEqual(own(text), original(text), text)
    }),
    {numRuns: 10000},
  )
  t.true(plain > 1000, `only ${plain} sentences were plain`)
})

const plainTexts = [
  'The quay broke in May, Mr. Okafor said. “Nobody was hurt,” he said. Repairs will cost $1,200, about 3.5% more.',
  'Was it old? It was! The well-known crane can’t be saved.',
  'Quay breaks in storm',
]
for (const text of plainTexts) test(`no tree is needed for ${text}`, (t) => t.true(pieces(text).every(({words}) => words !== undefined)))

// The longest ones of its lists, and words that only look like them: longer words are not asked about.
for (const word of 'Northumb Northants Staffs Messrs Treas Wilts Thurs thurs tues aug ibid stat northumb staffs messrs Northumbria NORTHUMB'.split(' '))
  test(`a full stop behind ${word} is read as parse-english reads it`, (t) => {
    const text = `They asked ${word}. The quay broke.`
    t.deepEqual(own(text), original(text))
  })
