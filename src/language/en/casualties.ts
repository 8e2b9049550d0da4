/** What became of people, by the words that say so: "killed" and "dead" are one status, "wounded" and "injured" another. */

export type CasualtyStatus = 'dead' | 'hurt' | 'missing' | 'held' | 'aboard' | 'shot' | 'saved' | 'fled'

const words: Record<CasualtyStatus, string> = {
  dead: 'kill kills killed killing dead die dies died dying death deaths fatality fatalities deadly lives slain toll bodies murdered perished drowned executed fatally fatal',
  hurt: 'injure injured injures injuring injury injuries wound wounds wounded wounding hurt hospitalized hospitalised casualties',
  missing: 'missing unaccounted',
  held: 'arrest arrests arrested arresting detain detained detaining custody charged convicted indicted sentenced jailed suspect suspects',
  aboard: 'aboard onboard passenger passengers',
  shot: 'shot shooting gunned',
  saved: 'rescued survived survivor survivors saved freed',
  fled: 'displaced homeless fled evacuated',
}

const byWord = new Map<string, CasualtyStatus>()
for (const [status, list] of Object.entries(words)) for (const word of list.split(' ')) byWord.set(word, status as CasualtyStatus)

/** "killed" is "dead", "wounded" is "hurt". Lower case. */
export function casualtyStatusOf(word: string): CasualtyStatus | undefined {
  return byWord.get(word)
}
