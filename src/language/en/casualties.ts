/** What became of people, by the words that say so: "killed" and "dead" are one status, "wounded" and "injured" another. */
import {wordsOf} from '../../base/word-list.js'

export type CasualtyStatus = 'dead' | 'hurt' | 'missing' | 'held' | 'aboard' | 'shot' | 'saved' | 'fled'

const words: Record<CasualtyStatus, ReadonlySet<string>> = {
  dead: wordsOf(`
kill
kills
killed
killing
dead
die
dies
died
dying
death
deaths
fatality
fatalities
deadly
lives
slain
toll
bodies
murdered
perished
drowned
executed
fatally
fatal
`),
  hurt: wordsOf(`
injure
injured
injures
injuring
injury
injuries
wound
wounds
wounded
wounding
hurt
hospitalized
hospitalised
casualties
`),
  missing: wordsOf(`
missing
unaccounted
`),
  held: wordsOf(`
arrest
arrests
arrested
arresting
detain
detained
detaining
custody
charged
convicted
indicted
sentenced
jailed
suspect
suspects
`),
  aboard: wordsOf(`
aboard
onboard
passenger
passengers
`),
  shot: wordsOf(`
shot
shooting
gunned
`),
  saved: wordsOf(`
rescued
survived
survivor
survivors
saved
freed
`),
  fled: wordsOf(`
displaced
homeless
fled
evacuated
`),
}

const byWord = new Map<string, CasualtyStatus>()
for (const [status, list] of Object.entries(words)) for (const word of list) byWord.set(word, status as CasualtyStatus)

/** "killed" is "dead", "wounded" is "hurt". Lower case. */
export function casualtyStatusOf(word: string): CasualtyStatus | undefined {
  return byWord.get(word)
}
