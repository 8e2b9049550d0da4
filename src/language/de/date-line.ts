/** Words of lines that only say when a page was published; `DateLine` says which is which. */
import {wordsOf} from '../../base/word-list.js'
import type {DateLine} from '../language.js'

export const dateLine: DateLine = {
  published: wordsOf(`
veröffentlicht
erstellt
`),
  updated: wordsOf(`
aktualisiert
stand
`),
  labels: wordsOf(`
zuletzt
geändert
artikel
vom
publiziert
`),
  days: wordsOf(`
heute
gestern
`),
  clock: wordsOf(`
uhr
`),
  joiners: wordsOf(`
lesedauer
lesezeit
minuten
um
den
der
`),
  ago: {
    before: wordsOf(`
vor
`),
    about: wordsOf(`
etwa
`),
    one: wordsOf(`
einer
einem
eine
`),
  },
  reading: {
    before: wordsOf(`
lesezeit
`),
    minutes: wordsOf(`
minuten
`),
    after: wordsOf(`
lesezeit
lesen
`),
  },
}
