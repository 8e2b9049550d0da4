/** Words of lines that only say when a page was published; `DateLine` says which is which. */
import {wordsOf} from '../../base/word-list.js'
import type {DateLine} from '../language.js'

export const dateLine: DateLine = {
  published: wordsOf(`
posted
published
created
`),
  updated: wordsOf(`
updated
modified
`),
  labels: wordsOf(`
first
last
publication
date
time
update
on
issued
originally
edited
revised
version
`),
  days: wordsOf(`
today
yesterday
noon
midnight
`),
  clock: wordsOf(`
am
pm
a.m
p.m
st
nd
rd
th
`),
  joiners: wordsOf(`
at
of
the
and
by
a
as
minute
minutes
min
mins
read
reading
`),
  reading: {
    before: wordsOf(`
reading time
read time
estimated reading time
`),
    minutes: wordsOf(`
minutes
minute
mins
min
`),
    after: wordsOf(`
read
to read
`),
  },
}
