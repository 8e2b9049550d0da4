/** One month or weekday a line, its abbreviations behind the bar. */
import {type Calendar, calendarOf} from '../calendar.js'

export const calendar: Calendar = calendarOf(
  `
enero | ene
febrero | feb
marzo | mar
abril | abr
mayo | may
junio | jun
julio | jul
agosto | ago
septiembre | sept sep
octubre | oct
noviembre | nov
diciembre | dic
`,
  `
domingo
lunes
martes
miércoles
jueves
viernes
sábado
`,
)
