/** Words of lines that only say when a page was published; `DateLine` says which is which. */
import {wordsOf} from '../../base/word-list.js'
import type {DateLine} from '../language.js'

export const dateLine: DateLine = {
  published: wordsOf(`
publié
`),
  updated: wordsOf(`
mis à jour
`),
  labels: wordsOf(`
mis
mise
jour
modifié
dernière
le
`),
  joiners: wordsOf(`
de
à
la
h
`),
  ago: {
    before: wordsOf(`
il y a
`),
    one: wordsOf(`
un
une
`),
  },
  reading: {
    before: wordsOf(`
temps de lecture
`),
    minutes: wordsOf(`
minutes
minute
`),
    after: wordsOf(`
de lecture
`),
  },
}
