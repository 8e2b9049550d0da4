/** Words of lines that only say when a page was published; `DateLine` says which is which. */
import {wordsOf} from '../../base/word-list.js'
import type {DateLine} from '../language.js'

export const dateLine: DateLine = {
  published: wordsOf(`
pubblicato
`),
  updated: wordsOf(`
aggiornato
`),
  labels: wordsOf(`
aggiornamento
ultimo
`),
}
