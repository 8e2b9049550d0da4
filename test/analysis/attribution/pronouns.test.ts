import test from 'ava'
import {read} from '../../../src/analysis/analyse.js'
import {describe} from '../../../src/commands/inspect.js'
import {parse} from '../../../src/parse/parse.js'
import {inspectionOf} from '../../../src/reporters/inspection.js'

/** Each pronoun that speaks a quotation with the name it stands for: "he = Ada Cole". */
async function names(body: string): Promise<string[]> {
  const {quotes} = read('a.txt', await parse('a.txt', `Road stays closed\n\n${body}\n`))
  return quotes.flatMap(({attribution}) => (attribution?.kind === 'pronoun' ? [`${attribution.speaker?.text} = ${attribution.name?.text}`] : []))
}

const resolved: Array<[body: string, expected: string[]]> = [
  ['Ada Cole, the mayor, closed the road. “It is a danger,” she said.', ['she = Ada Cole']],
  // The one who speaks before the one who is spoken of
  ['Ada Cole said Paula Renner had been warned. “It is a danger,” she said.', ['she = Ada Cole']],
  // A name that does not fit
  ['Ada Cole met Peter Renner. “It is a danger,” he said.', ['he = Peter Renner']],
  ['Mr. Cole met Mrs. Renner. “It is a danger,” she said.', ['she = Renner']],
  // The person behind an office, and not the house before it
  ['Leck Council Executive Director Aron Hale answered letters. “It is a danger,” he said.', ['he = Aron Hale']],
  ['Cole spokeswoman Jenna Palmer spoke for the mayor, Ada Cole. Palmer said the road was lost. “It is a danger,” she said.', ['she = Palmer']],
  // Names inside quotations are passed over.
  ['Ada Cole closed the road. “Paula Renner knows it,” she said. “It is a danger.”', ['she = Ada Cole', 'she = Ada Cole']],
  // Whose they are, only when nobody else is there
  ['Ada Cole’s clerk, Paula Renner, closed the road. “It is a danger,” she said.', ['she = Paula Renner']],
  ['The road was closed by the county. “It is a danger,” she said.', ['she = undefined']],
  // Six sentences back and no further; names of up to four words
  ['Ada Cole closed the road. Snow fell. It was cold. The river rose. Trees fell. The road closed. “It is a danger,” she said.', ['she = Ada Cole']],
  [
    'Ada Cole closed the road. Snow fell. It was cold. The river rose. Trees fell. The road closed. Drivers turned back. “It is a danger,” she said.',
    ['she = undefined'],
  ],
  ['Drivers met at the Golden Lamb. “It is a danger,” she said.', ['she = undefined']],
  ["Ada Cole's clerk, Paula Renner, closed the road. “It is a danger,” she said.", ['she = Paula Renner']],
  ['Ada Maria de Cole Vane closed the road. “It is a danger,” she said.', ['she = undefined']],
  ['Ada Maria Bell Cole closed the road. “It is a danger,” she said.', ['she = Ada Maria Bell Cole']],
  ['Peter Cole III closed the road. Cole was tired. “It is a danger,” he said.', ['he = Cole']],
  ['Mrs. Cole met Mr. X. “It is a danger,” he said.', ['he = X.']],
]

for (const [body, expected] of resolved) {
  test(`whom it stands for: ${body}`, async (t) => {
    t.deepEqual(await names(body), expected)
  })
}

test('the name has the offsets of its last mention, in the file too, and the outline shows it', async (t) => {
  const text = '# Road stays closed\n\nThe mayor, **Ada Cole**, closed the road. “It is a danger,” she said.\n'
  const inspection = inspectionOf(read('a.md', await parse('a.md', text)), text)
  const name = inspection.quotes[0]?.attribution?.name
  t.is(text.slice(name?.start, name?.end), 'Ada Cole')
  t.regex(describe(inspection), /pronoun she = Ada Cole/)
})
