/** Every language that is known, one a row: its folder says what it offers. Of two lists with the same line, that of the later language counts. */
import {german} from './de/index.js'
import {english} from './en/index.js'
import {spanish} from './es/index.js'
import {french} from './fr/index.js'
import {italian} from './it/index.js'
import type {Language} from './language.js'
import {dutch} from './nl/index.js'
import {portuguese} from './pt/index.js'

export const languages: readonly Language[] = [english, german, french, spanish, italian, portuguese, dutch]
