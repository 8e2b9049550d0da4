/** Spanish. */
import {wordsOf} from '../../base/word-list.js'
import type {Language} from '../language.js'
import {boilerplate} from './boilerplate.js'
import {calendar} from './calendar.js'
import {dateLine} from './date-line.js'

/** The commonest words. */
const stopWords = wordsOf(`
el
la
los
las
de
que
en
y
por
con
para
una
del
se
no
es
al
lo
su
más
como
pero
sus
este
fue
han
sobre
entre
ha
`)

export const spanish: Language = {code: 'es', stopWords, boilerplate, calendar, dateLine}
