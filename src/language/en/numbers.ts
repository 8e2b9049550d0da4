/** Words for numbers. */
import {columnsOf, entriesOf} from '../../base/word-list.js'

/** From zero. */
export const ones = entriesOf(`
zero
one
two
three
four
five
six
seven
eight
nine
`)

/** From ten. */
export const teens = entriesOf(`
ten
eleven
twelve
thirteen
fourteen
fifteen
sixteen
seventeen
eighteen
nineteen
`)

/** From twenty, in tens. */
export const tens = entriesOf(`
twenty
thirty
forty
fifty
sixty
seventy
eighty
ninety
`)

/** What a number is multiplied with, in full and short, one a line. */
export const scales: ReadonlyArray<{words: readonly string[]; factor: number}> = columnsOf(`
dozen | 12
hundred | 1e2
thousand k | 1e3
lakh | 1e5
million mn mln m | 1e6
crore | 1e7
billion bn bln b | 1e9
trillion tn trn t | 1e12
`).map(([words = '', factor]) => ({words: words.split(' '), factor: Number(factor)}))
