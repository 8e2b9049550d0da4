/** English. */
import {wordsOf} from '../../base/word-list.js'
import type {Language} from '../language.js'
import {boilerplate} from './boilerplate.js'
import {calendar} from './calendar.js'
import {dateLine} from './date-line.js'

/** The commonest words. */
const stopWords = wordsOf(`
the
of
and
to
in
that
was
for
is
on
with
said
as
it
at
by
from
he
have
are
but
has
not
be
his
they
who
this
were
an
which
their
had
`)

export const english: Language = {code: 'en', stopWords, boilerplate, calendar, dateLine}
