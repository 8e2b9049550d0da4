/** Dutch. */
import {wordsOf} from '../../base/word-list.js'
import type {Language} from '../language.js'

/** The commonest words. */
const stopWords = wordsOf(`
de
het
een
van
en
in
is
dat
op
te
zijn
met
voor
niet
die
aan
er
ook
als
door
maar
bij
naar
werd
`)

export const dutch: Language = {code: 'nl', stopWords}
