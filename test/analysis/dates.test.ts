import test from 'ava'
import {dayNumber, findDates, nameOf, nearestYear, weekdayOf} from '../../src/analysis/dates.js'
import {passageOf} from './passage.js'

/** Text → each date as "raw = iso precision weekday". */
const rows: Array<[text: string, ...dates: string[]]> = [
  ['It opened on Thursday, Oct. 9, 2025, at noon.', 'Thursday, Oct. 9, 2025 = 2025-10-09 day thursday'],
  ['It sank on Dec. 25, 2024.', 'Dec. 25, 2024 = 2024-12-25 day'],
  ['It sank on Dec. 25 off the coast.', 'Dec. 25 = --12-25 day'],
  ['The ferry was sold in December 2024.', 'December 2024 = 2024-12 month'],
  ['The ferry was sold on 9 October 2025.', '9 October 2025 = 2025-10-09 day'],
  ['He arrived on the 9th of October.', '9th of October = --10-09 day'],
  ['Logged 2025-10-09 at the quay.', '2025-10-09 = 2025-10-09 day'],
  ['Logged 25/10/2025 and 25.10.2025.', '25/10/2025 = 2025-10-25 day', '25.10.2025 = 2025-10-25 day'],
  ['Logged 10/09/2025 by somebody, somewhere.'],
  ['The council met on Wednesday night.', 'Wednesday = null weekday wednesday'],
  ['She left on Sunday night, March 8, 2015.', 'Sunday night, March 8, 2015 = 2015-03-08 day sunday'],
  ['She left on March 8, 2015, a Sunday.', 'March 8, 2015, a Sunday = 2015-03-08 day sunday'],
  ['The fair runs from Oct. 9-12 this time.', 'Oct. 9 = --10-09 day', '12 = --10-12 day'],
  [
    'It runs Thursday, Oct. 9-12, 2025. It ran Oct. 9–12.',
    'Thursday, Oct. 9 = 2025-10-09 day thursday',
    '12, 2025 = 2025-10-12 day',
    'Oct. 9 = --10-09 day',
    '12 = --10-12 day',
  ],
  ['It will run between August 8 and 13.', 'August 8 = --08-08 day', '13 = --08-13 day'],
  ['It runs from 8 to 13 August 2025, then 3-4 May.', '8 = 2025-08-08 day', '13 August 2025 = 2025-08-13 day', '3 = --05-03 day', '4 May = --05-04 day'],
  ['It ran on 8, 9 and 10 August.', '8 = --08-08 day', '9 = --08-09 day', '10 August = --08-10 day'],
  ['It ran on August 8 and 13, 2025, in Ghent.', 'August 8 = 2025-08-08 day', '13, 2025 = 2025-08-13 day'],
  ['On August 8 and 13 people fell, and on 30 and 31 June nobody.', 'August 8 = --08-08 day'],
  ['They won 2-1 on 3 May, and 3-2, 4 May.', '3 May = --05-03 day', '4 May = --05-04 day'],
  ['He has lived there since 2016 and retired in early 2020.', '2016 = 2016 year', '2020 = 2020 year'],
  ['It was dredged in June and last March.', 'June = --06 month', 'March = --03 month'],
  ['They may march in the 2012 games with 2,016 people and 2025 apples.'],
  ['Feb. 30 and 31 November do not exist.'],
  [
    'Am 9. Oktober 2025, le 9 octobre 2025, el 9 de octubre de 2025.',
    '9. Oktober 2025 = 2025-10-09 day',
    '9 octobre 2025 = 2025-10-09 day',
    '9 de octubre de 2025 = 2025-10-09 day',
  ],
  [
    'Lundi 9 octobre, giovedì 19 dicembre, 21 de outubro de 2024.',
    'Lundi 9 octobre = --10-09 day monday',
    'giovedì 19 dicembre = --12-19 day thursday',
    '21 de outubro de 2024 = 2024-10-21 day',
  ],
  ['About 4 Mars probes and 12 March wardens.', '12 March = --03-12 day'],
  // Lists and ranges near the longest; months and days near the last
  ['It ran Wednesday afternoon, September 29-30, 2025.', 'Wednesday afternoon, September 29 = 2025-09-29 day wednesday', '30, 2025 = 2025-09-30 day'],
  ['It ran on 8, 9, 10, 11 and 12 August.', '8 = --08-08 day', '9 = --08-09 day', '10 = --08-10 day', '11 = --08-11 day', '12 August = --08-12 day'],
  ['It sank on Feb. 29.', 'Feb. 29 = --02-29 day'],
  ['Logged 12/12/2025 and 13/12/2025 and 12/13/2025.', '12/12/2025 = 2025-12-12 day', '13/12/2025 = 2025-12-13 day', '12/13/2025 = 2025-12-13 day'],
  ['Logged 13.13.2025.'],
  ['Logged 13/0/2025 and 0/13/2025 and 1.0.2025 and 0.1.2025.'],
]
for (const [text, ...expected] of rows) {
  test(text, (t) => {
    const found = findDates([passageOf(text)])
    t.deepEqual(
      found.map(({raw, iso, precision, weekday}) => [`${raw} = ${iso} ${precision}`, weekday].filter(Boolean).join(' ')),
      expected,
    )
    for (const {start, end, raw} of found) t.is(text.slice(start, end), raw)
  })
}

test('a day that shares its month is named with it', (t) => {
  const [first, last] = findDates([passageOf('It ran from 8 to 13 August.')])
  t.deepEqual(
    [first, last].map((date) => date && nameOf(date)),
    ['August 8', '13 August'],
  )
})

test('the weekday and the nearest year of a day', (t) => {
  t.is(weekdayOf('2025-10-09'), 'thursday')
  t.is(weekdayOf('2000-02-29'), 'tuesday')
  t.is(nearestYear('--12-25', '2025-02-01'), 2024)
  t.is(nearestYear('--01-05', '2024-12-30'), 2025)
  t.is(nearestYear('--06-01', '2025-06-20'), 2025)
  t.is(dayNumber('1970-01-01'), 0)
  t.is(dayNumber('1970-01-02'), 1)
  t.is(dayNumber('2025-01-01') - dayNumber('2024-01-01'), 366)
})

// Places where no date may begin are passed over: of each name of a month or day, the pattern has to be tried.
const months = 'January February March April May June July August September October November December'.split(' ')
const days = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const foreignDays =
  'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend dimanche lundi mardi mercredi jeudi vendredi samedi domingo lunes martes miércoles jueves viernes sábado'
const written = [
  ...months.flatMap((month) => [
    `${month} 9`,
    `${month.toUpperCase()} 9`,
    `9 ${month} 2025`,
    `${month} 2025`,
    ...(month === 'May' ? [] : [`${month.slice(0, 3)}. 9`]),
  ]),
  ...days.flatMap((day) => [day, day.toUpperCase(), `${day.slice(0, 3)} 9 October 2025`]),
  ...foreignDays.split(' ').map((day) => `${day}, 9 Mai 2025`),
  ...['2025-10-09', '25/10/2025', 'in 2016'],
]
for (const date of written)
  test(`a date is read in: ${date}`, (t) => {
    const found = findDates([passageOf(`It was ${date}, they say.`)])
    t.is(found.length, 1)
    // The weekday before a date is a part of it.
    t.is(found[0]?.start, 'It was '.length + (date.startsWith('in ') ? 3 : 0))
  })
