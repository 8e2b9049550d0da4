import test from 'ava'
import {parse} from '../../src/parse.js'
import {read} from '../../src/read.js'

/** Each quotation as "kind speaker | cue | scope", or null. */
async function speakers(body: string): Promise<Array<string | null>> {
  const {quotes} = read('a.txt', await parse('a.txt', `Road stays closed\n\n${body}\n`))
  return quotes.map(({attribution}) => attribution && `${attribution.kind} ${attribution.speaker?.text} | ${attribution.cue?.text} | ${attribution.scope}`)
}

/** The same for each sentence. */
async function sources(body: string): Promise<Array<string | null>> {
  const {sentences} = read('a.txt', await parse('a.txt', `Road stays closed\n\n${body}\n`))
  return sentences.map(({attribution}) => attribution && `${attribution.kind} ${attribution.speaker?.text} | ${attribution.cue?.text} | ${attribution.scope}`)
}

const quoted: Array<[body: string, expected: Array<string | null>]> = [
  ['“It is closed,” Ada Cole said.', ['speaker Ada Cole | said | sentence']],
  ['“It is closed,” said Ada Cole, the mayor.', ['speaker Ada Cole | said | sentence']],
  ['“Is it closed?” Ada Cole asked. “It is.”', ['speaker Ada Cole | asked | sentence', 'speaker Ada Cole | asked | paragraph']],
  ['Ada Cole, the mayor of Leck, told reporters that the road was “a danger to all of us.”', ['speaker Ada Cole | told | sentence']],
  ['Ada Cole, who opened the road, said it was “a danger to all of us.”', ['speaker Ada Cole | said | sentence']],
  ['The council issued a statement saying “the road is a danger.”', ['speaker The council | saying | sentence']],
  ['According to Ada Cole, “the road is a danger.”', ['speaker Ada Cole | According to | sentence']],
  ['Ada Cole condemned what she called “a danger to all of us.”', ['speaker Ada Cole | condemned | sentence']],
  ['“It is closed,” she said.', ['pronoun she | said | sentence']],
  ['Ada Cole, county clerk: “The road is closed for good.”', ['speaker Ada Cole | : | sentence']],
  [
    'The road was closed on Monday after a landslide. The town read one line of it: “The road is closed for good.” — Ada Cole',
    ['speaker Ada Cole | — | sentence'],
  ],
  // A verb that no list knows, beside a quotation
  ['“It is closed,” Ada Cole thundered.', ['speaker Ada Cole | thundered | sentence']],
  // Over paragraphs
  ['Ada Cole wrote:\n\n“The road is closed for good.”', ['speaker Ada Cole | wrote | chain']],
  [
    '“First,” Ada Cole said. “We looked.\n\n“Then we closed it.”',
    ['speaker Ada Cole | said | sentence', 'speaker Ada Cole | said | paragraph', 'speaker Ada Cole | said | chain'],
  ],
  // Titles and nicknames are nobody's words.
  ['The road is in the film “The Long Way Home”.', [null]],
  ['Ann “Nan” Hale lives there.', [null]],
]

for (const [body, expected] of quoted) {
  test(`who says it: ${body.slice(0, 70)}`, async (t) => {
    t.deepEqual(await speakers(body), expected)
  })
}

const attributed: Array<[body: string, expected: Array<string | null>]> = [
  ['The road is closed.', [null]],
  ['The road was unsafe, Ada Cole said.', ['speaker Ada Cole | said | sentence']],
  ['Police say the road is closed.', ['speaker Police | say | sentence']],
  ['A study found that the road was unsafe.', ['document A study | found | sentence']],
  ['Critics say the road is unsafe.', ['vague Critics | say | sentence']],
  ['A person familiar with the talks said the road would open.', ['anonymous A person familiar with the talks | said | sentence']],
  ['Russian officials said the road would open.', ['speaker Russian officials | said | sentence']],
  ['Ada Cole made it clear that the road was closed.', ['speaker Ada Cole | made it clear | sentence']],
  // Nouns that look like cues
  ['The state of the road is poor, and that is the point.', [null]],
  ['She pointed a lamp at the road.', [null]],
  ['It is a road called Quarry Lane.', [null]],
]

for (const [body, expected] of attributed) {
  test(`whose statement: ${body}`, async (t) => {
    t.deepEqual(await sources(body), expected)
  })
}

test('a sentence that only introduces a speaker states nothing', async (t) => {
  t.deepEqual(await sources('Ada Cole said:\n\n“The road is closed for good.”'), [null, 'speaker Ada Cole | said | chain'])
})

test('every cue of a sentence is a report, in order', async (t) => {
  const {reports} = read('a.txt', await parse('a.txt', 'Road\n\nAda Cole said critics feared a landslide.\n'))
  t.deepEqual(
    reports.map(({kind, speaker, cue, class: group}) => [kind, speaker?.text, cue?.text, group]),
    [
      ['speaker', 'Ada Cole', 'said', 'speech'],
      ['vague', 'critics', 'feared', 'mental'],
    ],
  )
})
