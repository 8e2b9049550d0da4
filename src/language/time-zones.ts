/** How clocks name their zone, in lower case, as it stands behind a time of day: "8:24 am EST". */
import {wordsOf} from '../base/word-list.js'

export const timeZones = wordsOf(`
gmt
utc
bst
est
edt
et
cst
cdt
ct
mst
mdt
mt
pst
pdt
pt
cet
cest
ist
hkt
sgt
aest
aedt
wib
`)
