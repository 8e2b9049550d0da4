/** Words of lines that only say when a page was published; `DateLine` says which is which. */
import {wordsOf} from '../../base/word-list.js'
import type {DateLine} from '../language.js'

export const dateLine: DateLine = {
  labels: wordsOf(`
publicada
atualizado
`),
  joiners: wordsOf(`
de
a
as
à
às
e
o
os
`),
  ago: {
    before: wordsOf(`
há
`),
    one: wordsOf(`
um
uma
`),
  },
}
