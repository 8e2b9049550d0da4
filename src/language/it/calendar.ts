/** One month or weekday a line, its abbreviations behind the bar. */
import {type Calendar, calendarOf} from '../calendar.js'

export const calendar: Calendar = calendarOf(
  `
gennaio | gen
febbraio | feb
marzo | mar
aprile | apr
maggio | mag
giugno | giu
luglio | lug
agosto | ago
settembre | set sett
ottobre | ott
novembre | nov
dicembre | dic
`,
  `
domenica
lunedì
martedì
mercoledì
giovedì
venerdì
sabato
`,
)
