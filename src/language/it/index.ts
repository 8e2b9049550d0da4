/** Italian. */
import {wordsOf} from '../../base/word-list.js'
import type {Language} from '../language.js'
import {calendar} from './calendar.js'
import {dateLine} from './date-line.js'

/** The commonest words. */
const stopWords = wordsOf(`
il
di
che
la
è
per
un
non
sono
con
una
del
della
nel
alla
anche
dei
più
gli
le
si
dal
ha
come
delle
`)

export const italian: Language = {code: 'it', stopWords, calendar, dateLine}
