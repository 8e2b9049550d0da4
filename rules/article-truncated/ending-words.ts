/** How articles end that are not whole: one entry a line, some of them short patterns. */
import {entriesOf} from '../../src/base/word-list.js'

/** Lines of a paywall. */
export const paywallLines = `
  (?:to|subscribe (?:to|and)|log ?in to|sign in to|register to) (?:continue|keep|read|unlock)
  rest of (?:this|the) (?:article|story)
  for subscribers only
  subscribers? only
  only (?:available )?(?:for|to) subscribers
  weiterlesen mit
  nur für abonnenten
  réservé aux abonnés
  la suite est réservée
  solo para suscriptores
  exclusivo para suscriptores
`

/** Words that no sentence ends with. */
const english = `
  the
  an?
  of
  to
  and
  or
  but
  that
  which
  who
  with
  for
  from
  by
  in
  on
  at
  as
  is
  are
  was
  were
  has
  have
  had
  will
  would
  could
  should
  may
  might
  his
  her
  their
  its
  our
  your
  my
  than
  because
  while
  when
  if
`

const german = `
  der
  die
  das
  ein
  eine
  und
  oder
  aber
  dass
  mit
  für
  von
  zu
  im
  in
  auf
  ist
  sind
  war
  hat
`

const french = `
  le
  la
  les
  un
  une
  des
  et
  ou
  mais
  que
  qui
  avec
  pour
  dans
  sur
`

const spanish = `
  el
  los
  las
  una
  y
  o
  pero
  con
  para
  por
  en
`

export const openWords = [english, german, french, spanish].flatMap(entriesOf)
