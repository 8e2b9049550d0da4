import test from 'ava'
import {findDay, findPublished} from '../../../src/analysis/blocks/publication-date.js'
import type {Kind} from '../../../src/language/boilerplate-lists.js'
import type {Block} from '../../../src/model/article.js'

const days: Record<string, string | undefined> = {
  'Posted October 9, 2025 8:24 am.': '2025-10-09',
  'Mon 18 Nov 2019 18.54 GMT': '2019-11-18',
  'Published: 15:56 BST, 27 April 2024': '2024-04-27',
  'Nov. 20, 2019, 9:28 AM UTC': '2019-11-20',
  'Stand: 01.02.2025 10:15 Uhr': '2025-02-01',
  'Artikel veröffentlicht am 28. April 2024, 14:26 Uhr': '2024-04-28',
  'Publié le 3 août 2024': '2024-08-03',
  'Publicado el 15 de octubre de 2024': '2024-10-15',
  'Publié le 18 juil. 2024 à 08:01': '2024-07-18',
  'Pubblicato il 9 ott 2025': '2025-10-09',
  'date 2025-10-09': '2025-10-09',
  '2019-11-18T20:51:19Z': '2019-11-18',
  'January 1, 2025': '2025-01-01',
  'December 31, 2025': '2025-12-31',
  '2025-13-09': undefined,
  '2025-10-00': undefined,
  '2025-10-32': undefined,
  'November 2019': undefined,
  'Call 555-2019-10': undefined,
  'Flight 31 Marsh 2019': undefined,
}

for (const [line, iso] of Object.entries(days)) {
  test(`${line} → ${iso}`, (t) => {
    const day = findDay(line)
    t.is(day?.iso, iso)
    if (day) t.regex(line.slice(day.start, day.end), /\d{4}/)
  })
}

const filling = 'in the harbour office of Leck, where the ferry to the islands sails, '
/** Lines with what they are → the day of publication. */
const published: Array<[says: string, lines: Array<[kind: Kind, line: string]>, iso: string | undefined]> = [
  [
    'a first publication rather than a date',
    [
      ['timestamp', 'October 9, 2025'],
      ['timestamp', 'Published: October 8, 2025'],
    ],
    '2025-10-08',
  ],
  [
    'a date rather than a change',
    [
      ['timestamp', 'Updated: October 9, 2025'],
      ['timestamp', 'October 8, 2025'],
    ],
    '2025-10-08',
  ],
  [
    'a change rather than a date in metadata',
    [
      ['metadata', 'date 2025-10-08'],
      ['timestamp', 'Updated: October 9, 2025'],
    ],
    '2025-10-09',
  ],
  ['the end of two hundred characters', [['timestamp', `${filling.repeat(4).slice(0, 184)} October 9, 2025`]], '2025-10-09'],
  ['no more than two hundred characters', [['timestamp', `${filling.repeat(4).slice(0, 185)} October 9, 2025`]], undefined],
]
for (const [says, lines, iso] of published) {
  test(says, (t) => {
    const text = lines.map(([, line]) => line).join('\n')
    let start = 0
    const blocks = lines.map(([kind, line]): Block => {
      const span = {start, end: start + line.length}
      start = span.end + 1
      return {...span, role: 'metadata', kind, markup: {type: 'paragraph', outer: span}}
    })
    t.is(findPublished(text, blocks, {})?.iso, iso)
  })
}
