import test from 'ava'
import {findQuotes, scanQuotes} from '../../../src/analysis/quotations/quotations.js'
import {isTitled, withoutQuotes} from '../../../src/analysis/quotations/quoted-text.js'
import {holds} from '../../../src/base/spans.js'

/** One passage a line, as in an article. */
function passages(text: string) {
  let start = 0
  return text.split('\n').map((line) => {
    const passage = {start, end: start + line.length, text: line}
    start += line.length + 1
    return passage
  })
}

/** Quotations as they stand; an unclosed one ends in "…". */
const read = (text: string) => findQuotes(passages(text)).map((quote) => (quote.closed ? quote.text : `${quote.text}…`))

const table: Array<[string, string[]]> = [
  ['“It is done,” she said. “We are glad.”', ['“It is done,”', '“We are glad.”']],
  ['"It is done," she said. "We are glad."', ['"It is done,"', '"We are glad."']],
  ["''It is done,'' she said. ''That's all.''", ["''It is done,''", "''That's all.''"]],
  ['« C’est fini », dit-elle.', ['« C’est fini »']],
  ["'It is done,' she said. 'We're glad.'", ["'It is done,'", "'We're glad.'"]],
  ['‘It’s done,’ she said.', ['‘It’s done,’']],
  ["“He called it a ‘black box’ and left,” she said. 'Black box' is his word.", ['“He called it a ‘black box’ and left,”', "'Black box'"]],
  ['“He said “no” to me,” she said.', ['“He said “no” to me,”']],
  ['"We said "no" to them," she said.', ['"We said "no" to them,"']],
  // No space before the mark that opens
  ['Two boats were lost."We will not go out," she said.', ['"We will not go out,"']],
  // Apostrophes, decades, inches
  ["It was the '90s, rock 'n' roll, and the Joneses' dog didn't bark.", []],
  ['He is 6\'2" tall and has a 12" record.', []],
  ["'The dogs' bowl is empty,' he said.", ["'The dogs' bowl is empty,'"]],
  // A quotation of several paragraphs opens each and closes once.
  ['“First.\n“Second.\n“Third,” he said.', ['“First.…', '“Second.…', '“Third,”']],
  // Opened once, closed two paragraphs on
  ['He wrote: “First.\nSecond.” That was all.', ['“First.…', 'Second.”']],
  // Marks that are turned the wrong way
  ['She called it “dreadful“ on Sunday, and left.', ['“dreadful“']],
  ['He said,” there are many of us.”', []],
  // No close is left for the first.
  ['“We will. “We won’t,” he said.', ['“We will.…', '“We won’t,”']],
  ['He pledged a—"deep and lasting"—peace.', ['"deep and lasting"']],
  ['', []],
]

for (const [text, expected] of table) {
  test(`quotes of ${text.slice(0, 60)}`, (t) => {
    t.deepEqual(read(text), expected)
    for (const quote of findQuotes(passages(text))) t.is(text.slice(quote.start, quote.end), quote.text)
  })
}

const faults: Array<[string, string[]]> = [
  ['“It is done,” she said.', []],
  ['“First.\n“Second,” he said.', []],
  ['“It is done, she said.', ['unclosed']],
  ['It is done,” she said.', ['unopened']],
  ['She called it “dreadful“ on Sunday.', ['wrong-way']],
  ['He is 6\'2" tall.', []],
]

for (const [text, expected] of faults) {
  test(`faults of ${text}`, (t) => {
    t.deepEqual(
      scanQuotes(passages(text)).faults.map(({kind}) => kind),
      expected,
    )
  })
}

const sentence = 'The boats will stay in the harbour until the ice is gone. '

/** A quotation in single marks, its marks among the characters. */
const inSingleMarks = (length: number): string => `'${sentence.repeat(20).slice(0, length - 3)}.'`
for (const [length, quoted] of [
  [60, true],
  [801, true],
  [803, false],
] as const) {
  test(`${length} characters between single marks are ${quoted ? 'a quotation' : 'the text between two apostrophes'}`, (t) => {
    const text = inSingleMarks(length)
    t.is(text.length, length)
    t.deepEqual(read(`${text} she said.`), quoted ? [text] : [])
  })
}

test('an offset is quoted or not', (t) => {
  const text = 'He said “no” and “never” to it.'
  const quotes = findQuotes(passages(text))
  const seen = [...text].map((sign, at) => (holds(quotes, at) ? sign : '.')).join('')
  t.is(seen, '........“no”.....“never”.......')
  t.is(withoutQuotes({text, quotes}), 'He said      and         to it.')
})

test('the title of a work has a capital on every word but the small ones', (t) => {
  t.true(isTitled('“The Long Way Home to Sea”'))
  t.false(isTitled('“The long way home”'))
})

test('a paragraph of nothing but marks is read to its end', (t) => {
  const text = `'a "b '`.repeat(30_000)
  t.true(findQuotes(passages(text)).length > 0)
})
