import test from 'ava'
import {findDay} from '../../../src/analysis/blocks/publication-date.js'

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
