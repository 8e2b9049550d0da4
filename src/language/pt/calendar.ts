/** One month or weekday a line, its abbreviations behind the bar. Abbreviations are left out: "out" is a word of English pages. */
import {type Calendar, calendarOf} from '../calendar.js'

export const calendar: Calendar = calendarOf(
  `
janeiro
fevereiro
março
abril
maio
junho
julho
agosto
setembro
outubro
novembro
dezembro
`,
)
