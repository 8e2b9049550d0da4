/** Words of lines that only say when a page was published; `DateLine` says which is which. */
import {wordsOf} from '../../base/word-list.js'
import type {DateLine} from '../language.js'

export const dateLine: DateLine = {
  published: wordsOf(`
publicado
`),
  updated: wordsOf(`
actualizado
`),
  labels: wordsOf(`
publicada
actualizada
última
actualización
`),
  joiners: wordsOf(`
de
del
a
la
`),
  ago: {
    before: wordsOf(`
hace
`),
    one: wordsOf(`
uno
una
un
`),
  },
  reading: {
    before: wordsOf(`
tiempo de lectura
`),
    minutes: wordsOf(`
minutos
`),
    after: wordsOf(`
de lectura
`),
  },
}
