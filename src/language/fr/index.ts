/** French. */
import {wordsOf} from '../../base/word-list.js'
import type {Language} from '../language.js'
import {boilerplate} from './boilerplate.js'
import {calendar} from './calendar.js'
import {dateLine} from './date-line.js'

/** The commonest words. */
const stopWords = wordsOf(`
le
la
les
des
et
est
une
dans
que
pour
qui
sur
pas
plus
par
au
avec
ce
il
sont
du
aux
été
cette
ont
leur
mais
nous
être
`)

export const french: Language = {code: 'fr', stopWords, boilerplate, calendar, dateLine}
