/** One month or weekday a line, its abbreviations behind the bar. */

import {entriesOf} from '../../base/word-list.js'
import {type Calendar, calendarOf} from '../calendar.js'

export const calendar: Calendar = calendarOf(
  `
January | Jan
February | Feb
March | Mar
April | Apr
May
June | Jun
July | Jul
August | Aug
September | Sept Sep
October | Oct
November | Nov
December | Dec
`,
  `
Sunday | Sun
Monday | Mon
Tuesday | Tues Tue
Wednesday | Weds Wed
Thursday | Thurs Thur Thu
Friday | Fri
Saturday | Sat
`,
)

/** What shows that a month is meant where no day stands with it: "in March", not "to march". */
export const beforeMonth: readonly string[] = entriesOf(`
in
since
last
next
until
by
early
late
mid
through
during
this
from
earlier
`)

/** What shows that four digits are a year: "since 2016". */
export const beforeYear: readonly string[] = entriesOf(`
in
since
until
during
early
late
mid
throughout
before
after
from
by
summer
spring
autumn
fall
winter
year
`)

/** "Thursday night", "yesterday morning". */
export const timesOfDay: readonly string[] = entriesOf(`
morning
afternoon
evening
night
`)
