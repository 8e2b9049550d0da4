/** One month or weekday a line, its abbreviations behind the bar. */
import {type Calendar, calendarOf} from '../calendar.js'

export const calendar: Calendar = calendarOf(
  `
Januar Jänner | Jan Jän
Februar | Feb
März | Mär
April | Apr
Mai
Juni | Jun
Juli | Jul
August | Aug
September | Sept Sep
Oktober | Okt
November | Nov
Dezember | Dez
`,
  `
Sonntag | So
Montag | Mo
Dienstag | Di
Mittwoch | Mi
Donnerstag | Do
Freitag | Fr
Samstag Sonnabend | Sa
`,
)
