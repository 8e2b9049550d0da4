import {conflictsOf, isOfNobody} from '../../src/events/conflicts.js'
import {EventContext} from '../../src/events/event-context.js'
import {mismatchOf} from '../../src/events/explain-conflict.js'
import type {Mention} from '../../src/events/mention.js'
import {numbersOf} from '../../src/events/mentions.js'
import {defineRule, text} from '../../src/model/rule.js'

/** Years after which the same person's age is told by a later article. */
const birthdays = 2

export default defineRule({
  about: {
    id: 'event-number-mismatch',
    family: 'event',
    severity: 'warning',
    preset: 'recommended',
    summary: 'Flag a number that another account of the event gives otherwise.',
    languages: ['en'],
    why: 'When two accounts of one event count the same thing differently, one of them is wrong or out of date.',
    limits:
      'Compares numbers that stand among much the same words, about half of those that differ, and a few more with `doubtful`; a number told in quite other words, an ordinal, a score, a year or a time of day is not compared. Numbers of another event told as background, and parts of a whole, look alike and are the commonest false alarm.',
    sources: ['https://aclanthology.org/S18-1009/', 'https://www.bbc.co.uk/editorialguidelines/guidelines/accuracy'],
  },
  options: {
    /** Whether clashes are told, as notes, that are as likely two facts. */
    doubtful: false,
  },
  strict: {doubtful: true},
  examples: [
    {
      says: 'one account has another toll',
      kind: 'hit',
      articles: {
        'a.txt': text`
          Ferry sinks off Harlow Point

          The ferry Marigold sank off Harlow Point on Monday, killing 38 people, the coastguard said.`,
        'b.txt': text`
          Ferry disaster at Harlow Point

          The coastguard said 38 people were killed when the ferry Marigold sank off Harlow Point.`,
        'c.txt': text`
          Marigold lost

          The ferry Marigold sank off Harlow Point, killing 39 people, according to the coastguard.`,
      },
      expect: ['c.txt:3:51-3:53 "39" Unexpected `39`, `a.txt` and 1 more have `38`'],
    },
    {
      says: 'the same person has another age; a year more may be a birthday and is only a note',
      kind: 'hit',
      articles: {
        'a.txt': 'Skipper charged\n\nPolice charged Ruth Vane, 34, with negligence on Monday. The mate, Tom Aske, 61, was not charged.',
        'b.txt': 'Skipper in court\n\nRuth Vane, 43, pleaded guilty to negligence. Her mate, 62-year-old Tom Aske, looked on.',
      },
      expect: ['b.txt:3:12-3:14 "43" Unexpected `43`, `a.txt` has `34`', 'b.txt:3:56-3:67 "62-year-old" Unexpected `62-year-old`, `a.txt` has `61`'],
    },
    {
      says: 'an age that only an earlier account has higher is no birthday',
      kind: 'hit',
      articles: {
        'a.md': text`
          ---
          date: 2015-03-02
          ---

          # Skipper charged

          Police charged Ruth Vane, 35, the skipper of the ferry Marigold, with negligence on Monday.`,
        'b.md': text`
          ---
          date: 2015-03-09
          ---

          # Skipper in court

          Ruth Vane, 34, the skipper of the ferry Marigold, pleaded guilty to negligence on Monday.`,
      },
      expect: ['b.md:7:12-7:14 "34" Unexpected `34`, `a.md` has `35`'],
    },
    {
      says: 'passengers and crew add up to those aboard, and a part is not the whole',
      kind: 'clean',
      articles: {
        'a.txt': 'Ferry sinks\n\nThe Marigold sank off Harlow Point with 62 passengers and 5 crew members; 38 people were killed.',
        'b.txt': 'Ferry lost\n\nThe Marigold sank off Harlow Point, killing 38 of the 67 people aboard.',
      },
    },
    {
      says: 'modifiers and rounding leave room for both',
      kind: 'clean',
      articles: {
        'a.txt': 'Storm cuts power\n\nThe storm left more than 12,000 homes without power and cost $43 million.',
        'b.txt': 'Power cut\n\nThe storm left 12,400 homes without power and cost $43,885,310.',
      },
    },
    {
      says: 'a name with a number, and a quake of another year',
      kind: 'near-miss',
      articles: {
        'a.txt': 'Quake hits Aldane\n\nA magnitude 6.1 quake hit the island of Aldane on May 2, 2016, and shook the Merlin 190 parked there.',
        'b.txt': 'Aldane shaken\n\nIn 2004, a magnitude 7.4 quake hit the island of Aldane. A Merlin 195 was lost.',
      },
    },
    {
      says: 'the same kind of thing at another place',
      kind: 'near-miss',
      articles: {
        'a.txt': 'Shots fired\n\nPolice were called to the 2100 block of Pier Street on Monday.',
        'b.txt': 'Shots fired in town\n\nPolice were called to the 300 block of Mill Lane on Monday; the suspect lives at 2152 Pier Street.',
      },
    },
  ],
  *compare(accounts, {doubtful}, event: EventContext = new EventContext(accounts)) {
    for (const clash of conflictsOf(numbersOf(event))) {
      if (clash.level === 'doubtful' && !doubtful) continue
      const [other] = clash.others as [Mention, ...Mention[]]
      const update = updateOf(clash.mention, other)
      yield mismatchOf(clash, update !== undefined || isOfNobody(clash.mention, other), update)
    }
  },
})

/** Why the two numbers may both be right, each at its time. */
function updateOf(mention: Mention, other: Mention): string | undefined {
  const rise = (other.figure?.value ?? 0) - (mention.figure?.value ?? 0)
  const [from, to] = [mention.account.published, other.account.published]
  if (mention.kind === 'age') {
    // Nobody grows younger.
    const isOlderFirst = from !== null && to !== null && from !== to && from < to === rise < 0
    return Math.abs(rise) <= birthdays && !isOlderFirst ? 'The later account may have been written after a birthday.' : undefined
  }
  if (mention.casualtyStatus === undefined || from === null || to === null || from === to) return undefined
  return from < to === rise > 0 ? 'The number rises with the later account: it may have been brought up to date.' : undefined
}
