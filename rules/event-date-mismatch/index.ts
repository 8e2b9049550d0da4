import {conflictsOf} from '../../src/events/conflicts.js'
import {EventContext} from '../../src/events/event-context.js'
import {mismatchOf} from '../../src/events/explain-conflict.js'
import {datesOf} from '../../src/events/mentions.js'
import {defineRule, text} from '../../src/model/rule.js'

export default defineRule({
  about: {
    id: 'event-date-mismatch',
    family: 'event',
    severity: 'warning',
    preset: 'recommended',
    summary: 'Flag a date or weekday that another account of the event gives otherwise for the same happening.',
    languages: ['en'],
    why: 'A thing happens on one day. When two accounts tell the same happening of two days, one of them is wrong.',
    limits:
      'Compares dates with dates, weekdays with weekdays and years with years where the sentences around them are much alike: about one in four that differ, and every second with `doubtful`; a weekday is not held against a date. The days of two happenings of one affair look alike and are the commonest false alarm.',
    sources: ['https://aclanthology.org/S18-1009/', 'https://www.bbc.co.uk/editorialguidelines/guidelines/accuracy'],
  },
  options: {
    /** Whether clashes are told, as notes, that are as likely two facts. */
    doubtful: false,
  },
  strict: {doubtful: true},
  examples: [
    {
      says: 'one account has another day',
      kind: 'hit',
      articles: {
        'a.txt': text`
          Ferry sinks off Harlow Point

          The ferry Marigold sank off Harlow Point on March 18, killing 38 people, the coastguard said.`,
        'b.txt': text`
          Ferry disaster at Harlow Point

          The coastguard said 38 people were killed when the ferry Marigold sank off Harlow Point on March 18.`,
        'c.txt': text`
          Marigold lost

          The ferry Marigold sank off Harlow Point on March 19, killing 38 people, according to the coastguard.`,
      },
      expect: ['c.txt:3:45-3:53 "March 19" Unexpected `March 19`, `a.txt` and 1 more have `March 18`'],
    },
    {
      says: 'another weekday for the same arrest',
      kind: 'hit',
      articles: {
        'a.txt': 'Skipper held\n\nPolice arrested Ruth Vane, the skipper of the ferry Marigold, at her home in Harlow on Thursday night.',
        'b.txt': 'Arrest in Harlow\n\nRuth Vane, the skipper of the ferry Marigold, was arrested by police at her home in Harlow on Tuesday night.',
      },
      expect: ['b.txt:3:95-3:102 "Tuesday" Unexpected `Tuesday`, `a.txt` has `Thursday`'],
    },
    {
      says: 'one day, written in several ways',
      kind: 'clean',
      articles: {
        'a.txt': 'Ferry sinks\n\nThe ferry Marigold sank off Harlow Point on Thursday, March 18, the coastguard said.',
        'b.txt': 'Ferry lost\n\nThe ferry Marigold sank off Harlow Point on 18 March 2010, the coastguard said.',
        'c.txt': 'Marigold lost\n\nThe ferry Marigold sank off Harlow Point on Thursday, the coastguard said.',
      },
    },
    {
      says: 'two happenings, each on its day',
      kind: 'near-miss',
      articles: {
        'a.txt': 'Skipper held\n\nThe ferry Marigold sank off Harlow Point on Tuesday. Police arrested Ruth Vane, its skipper, on Thursday.',
        'b.txt': 'Ferry inquiry\n\nOn Friday a judge opened an inquiry. Thirty-eight people were killed when the Marigold sank on Tuesday.',
      },
    },
    {
      says: 'when the page was made',
      kind: 'near-miss',
      articles: {
        'a.txt': 'Skipper held\n\nThe skipper of the ferry Marigold was arrested at her home in Harlow. Updated: Sunday, August 2, 2015 11:49 AM.',
        'b.txt': 'Arrest in Harlow\n\nThe skipper of the ferry Marigold was arrested at her home in Harlow. Updated: Thursday, August 6, 2015 8:36 AM.',
      },
    },
  ],
  *compare(accounts, {doubtful}, event: EventContext = new EventContext(accounts)) {
    for (const clash of conflictsOf(datesOf(event))) if (doubtful || clash.level !== 'doubtful') yield mismatchOf(clash)
  },
})
