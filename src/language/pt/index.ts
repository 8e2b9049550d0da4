/** Portuguese. */
import {wordsOf} from '../../base/word-list.js'
import type {Language} from '../language.js'
import {calendar} from './calendar.js'
import {dateLine} from './date-line.js'

/** The commonest words. */
const stopWords = wordsOf(`
o
a
os
as
de
que
e
do
da
em
um
para
com
não
uma
no
na
se
por
mais
dos
como
foi
ao
das
pelo
`)

export const portuguese: Language = {code: 'pt', stopWords, calendar, dateLine}
