/** What a pipeline left on a line of the story is cut off it. */
import test from 'ava'
import {splitLeaks} from '../../../src/analysis/blocks/leaked-values.js'

const lines: Array<[line: string, pieces: string[]]> = [
  ['date 2025-10-09 Council approves harbour wall', ['leaked-date|date 2025-10-09', '|Council approves harbour wall']],
  [
    'published_at: 2025-10-09T08:24:11.250+02:00 Council approves harbour wall',
    ['leaked-date|published_at: 2025-10-09T08:24:11.250+02:00', '|Council approves harbour wall'],
  ],
  ['The mayor said on Mon… [+1234 chars]', ['|The mayor said on Mon…', 'feed-cut-mark|[+1234 chars]']],
  ['Council approves harbour wall', ['|Council approves harbour wall']],
]
for (const [line, pieces] of lines) {
  test(line, (t) => {
    const span = {start: 0, end: line.length}
    const found = splitLeaks(line, [{...span, role: 'paragraph', markup: {type: 'paragraph', outer: span}}])
    t.deepEqual(
      found.map(({block: {start, end}, leak}) => `${leak?.id ?? ''}|${line.slice(start, end)}`),
      pieces,
    )
  })
}
