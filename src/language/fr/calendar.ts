/** One month or weekday a line, its abbreviations behind the bar. */
import {type Calendar, calendarOf} from '../calendar.js'

export const calendar: Calendar = calendarOf(
  `
janvier | janv
février | févr
mars
avril | avr
mai
juin
juillet | juil
août
septembre | sept
octobre | oct
novembre | nov
décembre | déc
`,
  `
dimanche
lundi
mardi
mercredi
jeudi
vendredi
samedi
`,
)
