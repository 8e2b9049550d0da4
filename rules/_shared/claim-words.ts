/**
 * The words that claims are made of: one entry a line, some of them short patterns.
 *
 * Wording after Reuters, "The 10 Hallmarks of Reuters Journalism"; AP, "News Values and Principles"; Wikipedia, "Words to watch" (Puffery, Editorialising).
 */

/** Authorities that act: "officials", "the ministry". */
export const actors = `
  he
  she
  they
  officials
  authorities
  the (?:government|company|administration|regime|kremlin|police|ministry)
`

/** What somebody does to reach an end: "sought to". */
export const attempts = `
  attempted
  tried
  sought
  attempting
  trying
  seeking
  managed
  moved
  conspired
  rushed
  scrambled
`

/** Ends that nobody owns to: "sought to evade". */
export const wrongs = `
  evade
  avoid (?:responsibility|blame|accountability|scrutiny)
  dodge
  escape (?:responsibility|blame)
  deflect
  downplay
  conceal
  hide
  cover up
  hush up
  whitewash
  obscure
  mislead
  deceive
  silence
  intimidate
  discredit
  manipulate
  exploit
  distract
  sabotage
  shift (?:the )?blame
  blame
  smear
  suppress
`

/** A wish as a reason: "because it aims to". */
export const wishes = `
  aims?
  aimed
  seeks?
  sought
  hopes?
  hoped
  wants?
  wanted
`

/** How a move looks: "in an apparent bid to". */
export const moveQualities = `
  apparent
  obvious
  clear
  transparent
  desperate
  thinly veiled
`

/** "in a bid to" */
export const moves = `
  effort
  bid
  attempt
  ploy
  move
`

/** What a move is for: "in a bid to appease". */
export const moveEnds = `
  appease
  please
  win over
  curry
  distract
  divert
  shore up
  rally
  woo
  placate
  save face
  ease
  defuse
  pressure
  punish
  retaliate
`

/** What drives somebody: "motivated by greed". */
export const drives = `
  a desire
  fear
  revenge
  greed
  spite
  anger
  ambition
`

/** "out of spite" */
export const impulses = `
  spite
  revenge
  fear
  desperation
  anger
`

/** What an outcome is made of: the verbs that follow "may" in a forecast, not in a permission or a rule. */
export const outcomes = `
  lead
  help
  improve
  enhance
  open
  pave
  result
  boost
  strengthen
  weaken
  restore
  trigger
  cause
  worsen
  deepen
  escalate
  undermine
  jeopardi[sz]e
  reshape
  transform
  prompt
  signal
  mark
  foster
  spur
  fuel
  encourage
  accelerate
  complicate
  contribute
  affect
  impact
  influence
  shift
  have (?:a |an )?(?:\\p{Ll}+ )?(?:impact|effect|implications|consequences|ramifications)
  set (?:a|the) (?:precedent|stage|tone)
  face
  emerge
  play
  prove
  create
  bring
  draw
  drive
  shape
  define
  spell
  serve
  strain
  ease
  stabili[sz]e
  destabili[sz]e
`

/** "may also lead" */
export const forecastAdverbs = `
  also
  even
  well
  potentially
  eventually
  ultimately
  further
  soon
  in turn
  yet
  still
`

/** "will surely lead" */
export const certainties = `
  likely
  undoubtedly
  certainly
  surely
  inevitably
  probably
`

/** Of a rule, a permission or the weather: no forecast of the writer’s. */
export const conditions = `
  if
  unless
  provided that
  as long as
`

/** The same. */
export const uncertainThings = `
  weather
  forecast
  storm
  rain
  snow
  wind
  temperatures?
  flood(?:ing)?
  thunderstorms?
  degrees
  residents may
  customers may
  readers may
  visitors may
  applicants may
  voters may
`

/** "is crucial" */
export const weighty = `
  significant
  crucial
  vital
  critical
  pivotal
  essential
  important
  profound
  historic
  remarkable
  paramount
  indispensable
  momentous
  landmark
  delicate
  stark
  decisive
  transformative
  far-reaching
  groundbreaking
`

/** Verbs with which a thing shows what it stands for, without their endings: "underscores". */
export const showings = `
  underscor
  highlight
  underlin
  illustrat
  exemplif
  demonstrat
  reflect
  emphasi[sz]
  showcas
`

/** "underscores the need" */
export const shown = `
  need
  importance
  significance
  nature
  fragility
  complexity
  complexities
  urgency
  challenges?
  dangers?
  risks?
  tensions?
  role
  potential
  value
  depth
  commitment
  resilience
  power
  necessity
  vulnerability
  vulnerabilities
  delicate
  growing
  ongoing
  broader
  critical
  crucial
  vital
`

/** "remains crucial" */
export const copulas = `
  is
  are
  was
  were
  remains?
  becomes?
  became
  has become
  have become
  proved
  proves
`

/** "is particularly crucial" */
export const emphases = `
  also
  now
  particularly
  especially
  highly
  deeply
  very
  so
  both
  thus
`

/** "serves as a vital link" */
export const standings = `
  serves?
  served
  stands?
  stood
  acts?
  acted
  represents?
  represented
  marks?
  marked
  plays?
  played
  constitutes?
  signals?
  signifies
  signified
`

/** "a key role": besides the weighty words. */
export const strong = `
  key
  major
  powerful
  clear
  sobering
  poignant
  chilling
  strong
  new
  important
`

/** "a key role" */
export const roles = `
  step
  role
  moment
  milestone
  turning point
  shift
  development
  reminder
  testament
  example
  corridor
  partner
  chapter
  part
  message
  achievement
  victory
  blow
  setback
  test
  departure
  escalation
  hub
  player
  market
  link
`

/** "the deadliest" */
export const superlatives = `
  first
  only
  biggest
  largest
  deadliest
  worst
  longest
  highest
  lowest
  oldest
  fastest
  smallest
  most \\p{Ll}+
  least \\p{Ll}+
`

/** Among which it is that: "the deadliest in decades". */
export const ranges = `
  ever
  in (?:\\d+|\\p{Ll}+) (?:years|decades)
  in (?:its|the) history
  in history
  in decades
  in a (?:decade|century|generation)
  since (?:\\d{4}|the)
  in the (?:world|country|nation|region|city|state)
  of (?:its|his|her|their) kind
  to date
  on record
  yet
`

/** Figures that need no source: votes, results, tolls, prices. */
export const settledThings = `
  votes?
  voted
  won
  lost
  lead
  led
  polls?
  polled
  margin
  score[ds]?
  shares?
  stocks?
  prices?
  points?
  index
  rose
  fell
  killed
  dead
  died
  injured
  wounded
  aged?
  tax
  rate of
  percentage points?
  election
  primary
  caucus
  turnout
`

/** Sources that the next sentence goes on from: "The findings". */
export const sourceNouns = `
  findings
  report
  document
  statement
  study
  survey
  poll
  letter
  memo
  source
  sources
  official
  officials
  minister
  spokesman
  spokeswoman
  agency
  ministry
`

/** Heads of a template. */
export const formulas = `
  what(?:[’']s| is| comes| happens)? next
  why (?:it(?:[’']s)?|this) (?:is )?(?:matters?|important)
  what (?:this|it) means
  looking (?:ahead|forward)
  the (?:bigger|big) picture
  implications?
  conclusions?
  (?:future )?outlook
  what to watch
  the bottom line
  key takeaways
  final thoughts
  significance
`
