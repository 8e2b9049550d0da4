import {defineRule, text} from '../../src/model/rule.js'
import {reportBlocks} from '../_shared/report-blocks.js'

export default defineRule({
  about: {
    id: 'boilerplate-timestamp',
    family: 'boilerplate',
    severity: 'warning',
    preset: 'recommended',
    summary: 'Flag a time of publication or a relative time left on a line of its own.',
    why: 'The page shows when a story was posted; in its text the line interrupts the story, and "2h ago" is wrong an hour later.',
    limits: 'A bare date in the middle of the story passes, as it may head an entry of a timeline.',
    sources: ['https://github.com/scrapinghub/article-extraction-benchmark', 'https://github.com/flairNLP/fundus'],
  },
  options: {},
  examples: [
    {
      says: 'the lines over the story',
      kind: 'hit',
      articles: {
        'harbour.txt': text`
          Harbour reopens after winter storm

          Posted October 9, 2025 8:24 am.

          Last updated 2h ago

          The harbour reopened on Monday after crews cleared the last of the wreckage from the channel, the port authority said.

          Two fishing boats had sunk at their moorings during the storm, and a crane barge from Aldwick needed four days to lift them.

          Harbour master Ellen Marsh said the ferry to the islands would sail again on Tuesday morning.`,
      },
      expect: [
        'harbour.txt:3:1-3:32 "Posted October 9, 2025 8:24 am." Unexpected timestamp `Posted October 9, 2025 8:24 am.` in the text of the article',
        'harbour.txt:5:1-5:20 "Last updated 2h ago" Unexpected timestamp `Last updated 2h ago` in the text of the article',
      ],
    },
    {
      says: 'a date in a sentence',
      kind: 'clean',
      articles: {
        'harbour.txt': text`
          Harbour reopens after winter storm

          The harbour reopened on Monday after crews cleared the last of the wreckage from the channel, the port authority said.

          The barge left on October 9, 2025, at 8:24 a.m.

          Harbour master Ellen Marsh said the ferry to the islands would sail again on Tuesday morning.`,
      },
    },
    {
      says: 'a dateline',
      kind: 'near-miss',
      articles: {
        'harbour.txt': text`
          Harbour reopens after winter storm

          ALDWICK, Oct. 9 — The harbour reopened on Monday after crews cleared the last of the wreckage from the channel, the port authority said.

          Two fishing boats had sunk at their moorings during the storm, and a crane barge from Aldwick needed four days to lift them.

          Harbour master Ellen Marsh said the ferry to the islands would sail again on Tuesday morning.`,
      },
    },
  ],
  check: (article) => reportBlocks(article, 'timestamp', 'timestamp'),
})
