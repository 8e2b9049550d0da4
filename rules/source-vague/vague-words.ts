/** The words of passives that name nobody, of plans, and of papers and crowds without a name: one entry a line, some of them short patterns. */

/** Doing these is a plan or a timetable, not a forecast: "is expected to arrive". */
export const scheduledActs = `
  arrive
  attend
  meet
  visit
  vote
  begin
  start
  open
  close
  return
  appear
  testify
  travel
  hold
  held
  announced?
  released?
  deliver(?:ed)?
  address
  host
  join
  last
  take place
  continue
  end
  speak
  launch
  publish(?:ed)?
  present
  sign(?:ed)?
  rain
  snow
  reach
  hit
  completed?
  finish(?:ed)?
  resume
  file
  appear
  play
  report
  recover
  survive
  participate
  make landfall
  strengthen
  weaken
`

/** What has a date besides weekdays and months, or is the weather. */
export const otherDates = `
  tomorrow
  tonight
  next (?:week|month|year)
  later (?:this|in)
  this (?:week|month|fall|spring|summer|winter|evening|afternoon|morning)
  forecast
  weather
  degrees
  rain
  snow
  storm
  hurricane
  landfall
`

/** "is expected to" */
export const beliefs = `
  expected
  seen
  viewed
  regarded
  considered
  believed
  thought
  perceived
  rumou?red
  feared
  understood
  assumed
`

/** "widely seen as" */
export const wideBeliefs = `
  seen
  viewed
  regarded
  considered
  believed
  perceived
  expected
  thought
`

/** What is said of papers that have no name: "some recent studies". */
export const paperQualities = `
  some
  many
  several
  most
  multiple
  other
  recent
  new
  early
  latest
  public
  national
  media
  press
  news
  local
  various
  numerous
  a
  one
  opinion
  exit
`

/** "studies" */
export const papers = `
  studies
  study
  polls?
  polling
  surveys?
  research
  reports
  data
  evidence
  statistics
  analyses
  figures
  estimates
`

/** Crowds that a poll asks. */
export const polledCrowds = `
  voters
  americans
  people
  republicans
  democrats
  women
  men
  independents
  respondents
  whites
  hispanics
  latinos
  adults
`

/** What a house does with a paper: "data released by". */
export const givings = `
  released
  published
  conducted
  compiled
  reported
  commissioned
  polled
  surveyed
  interviewed
`
