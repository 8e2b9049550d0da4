/** The whole article: every field is filled, and says the same whatever the format. */
import test from 'ava'
import {read} from '../../src/analysis/analyse.js'
import type {Span} from '../../src/base/spans.js'
import {parse} from '../../src/parse/parse.js'
import {inspectionOf} from '../../src/reporters/inspection.js'

const plain = `Ferry fire off Port Lansing kills 12 😀

By Ines Calloway

Posted October 9, 2025 8:24 am.

PORT LANSING (AP) — The ferry Northern Star caught fire on Thursday, Oct. 9, 2025, and 12 of 67 people aboard died, the coast guard said.

“We heard one bang,” said Amos Reed, a 51-year-old deckhand. “Nobody told us where to go.”

The ship drifted to within 10 meters (33 feet) of the pier. It was built for more than $1.2 million, Calloway & Sons said.

Top Stories

Council delays vote on winter sailings

2h ago
`

const markdown = plain
  .replace('Ferry fire', '# Ferry *fire*')
  .replace('& Sons', '&amp; Sons')
  .replace('Northern Star', '[Northern Star](https://example.com "ship")')
  .replace('Top Stories', '## Top Stories')

const html = `<html><head><title>Ferry</title></head><body><article>
<h1>Ferry <i>fire</i> off Port Lansing kills 12 😀</h1>
<p class="byline">By Ines Calloway</p>
<time>Posted October 9, 2025 8:24 am.</time>
<p>PORT LANSING (AP) &mdash; The ferry <a href="x">Northern Star</a> caught fire on Thursday, Oct.&nbsp;9, 2025,
   and 12 of 67 people aboard died, the coast guard said.</p>
<p>&ldquo;We heard one bang,&#8221; said Amos Reed, a 51-year-old deckhand. &ldquo;Nobody told us where to&#32;go.&rdquo;</p>
<p>The ship drifted to within <b>10 meters</b> (33 feet) of the pier. It was built for more than $1.2 million, Calloway &amp; Sons said.</p>
</article><aside class="related"><h2>Top Stories</h2><p><a href="y">Council delays vote on winter sailings</a></p><span>2h ago</span></aside></body></html>`

const files: Record<string, string> = {
  'plain.txt': plain,
  'windows.txt': `\uFEFF${plain.replaceAll('\n', '\r\n')}`,
  'markdown.md': markdown,
  'page.html': html,
}

for (const [path, file] of Object.entries(files)) {
  const decoded = (text: string): string =>
    text
      .replace(/<[^>]*>/g, '')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replaceAll('*', '')
      .replace(/&mdash;/g, '—')
      .replace(/&[lr]dquo;|&#8221;/g, (entity) => (entity === '&ldquo;' ? '“' : '”'))
      .replace(/&nbsp;|&#32;/g, ' ')
      .replaceAll('&amp;', '&')
      .replace(/\s+/g, ' ')

  test(`${path}: every field, at its place in the file`, async (t) => {
    const article = inspectionOf(read(path, await parse(path, file)), file)
    const at = (span: Span | null): string => decoded(span ? file.slice(span.start, span.end) : '')
    t.is(article.text, file)
    t.is(article.language, 'en')
    t.is(at(article.headline), 'Ferry fire off Port Lansing kills 12 😀')
    t.is(article.published?.iso, '2025-10-09')
    t.regex(at(article.published), /October 9, 2025/)
    t.deepEqual(
      article.blocks.map(({role, kind}) => kind ?? role),
      ['headline', 'byline', 'timestamp', 'dateline-paragraph', 'paragraph', 'paragraph', 'story-teasers', 'story-teasers', 'story-teasers'],
    )
    t.deepEqual(article.paragraphs.map(at), [
      'PORT LANSING (AP) — The ferry Northern Star caught fire on Thursday, Oct. 9, 2025, and 12 of 67 people aboard died, the coast guard said.',
      '“We heard one bang,” said Amos Reed, a 51-year-old deckhand. “Nobody told us where to go.”',
      'The ship drifted to within 10 meters (33 feet) of the pier. It was built for more than $1.2 million, Calloway & Sons said.',
    ])
    t.deepEqual(
      article.sentences.map((sentence) => [sentence.paragraph, at(sentence).slice(0, 14), at(sentence.attribution?.speaker ?? null)]),
      [
        [0, 'PORT LANSING (', 'the coast guard'],
        [1, '“We heard one ', 'Amos Reed'],
        [1, '“Nobody told u', 'Amos Reed'],
        [2, 'The ship drift', ''],
        [2, 'It was built f', 'Calloway & Sons'],
      ],
    )
    t.deepEqual(
      article.quotes.map((quote) => [at(quote), quote.closed, at(quote.attribution?.speaker ?? null), at(quote.attribution?.cue ?? null)]),
      [
        ['“We heard one bang,”', true, 'Amos Reed', 'said'],
        ['“Nobody told us where to go.”', true, 'Amos Reed', 'said'],
      ],
    )
    t.deepEqual(
      article.figures.map((figure) => [at(figure), figure.kind, figure.min, figure.max, figure.noun ?? figure.unit ?? '']),
      [
        ['12', 'count', 12, 12, ''],
        ['12', 'count', 12, 12, 'people'],
        ['67', 'count', 67, 67, 'people'],
        ['one', 'count', 1, 1, 'bang'],
        ['51-year-old', 'age', 51, 51, 'year'],
        ['10 meters', 'length', 10, 10, 'metre'],
        ['33 feet', 'length', 33, 33, 'foot'],
        ['$1.2 million', 'money', 1_200_000, Number.POSITIVE_INFINITY, 'USD'],
      ],
    )
    t.is(article.figures.at(-1)?.modifier, 'more than')
    t.is(article.figures[1]?.of?.value, 67)
    t.deepEqual(
      article.dates.map((date) => [at(date), date.iso, date.precision, date.weekday]),
      [['Thursday, Oct. 9, 2025', '2025-10-09', 'day', 'thursday']],
    )
    const names = article.names.map(at)
    for (const name of ['Northern Star', 'Amos Reed', 'Calloway & Sons']) t.true(names.includes(name), `${name} in ${names}`)
  })
}

test('the type in the front matter says what an article is when it is no report', async (t) => {
  const table: Array<[type: string, genre: string | undefined]> = [
    ['news', undefined],
    ['feature', undefined],
    ['Opinion', 'opinion'],
    ['op-ed', 'opinion'],
    ['review', 'opinion'],
    ['letters', 'opinion'],
    ['news analysis', 'analysis'],
    ['analysis', 'analysis'],
    ['recipe', 'other'],
  ]
  for (const [type, genre] of table) {
    const text = `---\ntype: ${type}\n---\n\nThe council met and spoke for long.\n`
    t.is(read('a.md', await parse('a.md', text)).meta.genre, genre as never, type)
  }
})
