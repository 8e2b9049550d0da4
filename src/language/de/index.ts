/** German. */
import {wordsOf} from '../../base/word-list.js'
import type {Language} from '../language.js'
import {boilerplate} from './boilerplate.js'
import {calendar} from './calendar.js'
import {dateLine} from './date-line.js'

/** The commonest words. */
const stopWords = wordsOf(`
der
die
das
und
ist
nicht
von
mit
den
des
im
dem
auf
für
sich
ein
eine
auch
es
als
wird
sind
bei
hat
dass
nach
werden
einer
um
am
sei
`)

export const german: Language = {code: 'de', stopWords, boilerplate, calendar, dateLine}
