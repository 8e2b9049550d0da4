import {defineRule, text} from '../../src/model/rule.js'
import {reportBlocks} from '../_shared/report-blocks.js'

export default defineRule({
  about: {
    id: 'boilerplate-share',
    family: 'boilerplate',
    severity: 'warning',
    preset: 'recommended',
    summary: 'Flag buttons and counts for sharing, following, printing or saving.',
    why: 'The names of social networks are left over from a row of buttons; they mean nothing in the text.',
    limits: 'Only lines that hold nothing else.',
    sources: ['https://github.com/scrapinghub/article-extraction-benchmark', 'https://github.com/flairNLP/fundus'],
  },
  options: {},
  examples: [
    {
      says: 'the names of buttons',
      kind: 'hit',
      articles: {
        'harbour.txt': text`
          Harbour reopens after winter storm

          Facebook

          Share on WhatsApp

          445 shares

          The harbour reopened on Monday after crews cleared the last of the wreckage from the channel, the port authority said.

          Two fishing boats had sunk at their moorings during the storm, and a crane barge from Aldwick needed four days to lift them.

          Harbour master Ellen Marsh said the ferry to the islands would sail again on Tuesday morning.`,
      },
      expect: [
        'harbour.txt:3:1-3:9 "Facebook" Unexpected share bar `Facebook` in the text of the article',
        'harbour.txt:5:1-5:18 "Share on WhatsApp" Unexpected share bar `Share on WhatsApp` in the text of the article',
        'harbour.txt:7:1-7:11 "445 shares" Unexpected share bar `445 shares` in the text of the article',
      ],
    },
    {
      says: 'a story without one',
      kind: 'clean',
      articles: {
        'harbour.txt': text`
          Harbour reopens after winter storm

          The harbour reopened on Monday after crews cleared the last of the wreckage from the channel, the port authority said.

          Two fishing boats had sunk at their moorings during the storm, and a crane barge from Aldwick needed four days to lift them.

          Harbour master Ellen Marsh said the ferry to the islands would sail again on Tuesday morning.`,
      },
    },
    {
      says: 'shares of another sort',
      kind: 'near-miss',
      articles: {
        'harbour.txt': text`
          Harbour reopens after winter storm

          The harbour reopened on Monday after crews cleared the last of the wreckage from the channel, the port authority said.

          Shares fell 3% in Aldwick Shipping after Facebook posts about the barge.

          Harbour master Ellen Marsh said the ferry to the islands would sail again on Tuesday morning.`,
      },
    },
  ],
  check: (article) => reportBlocks(article, 'share', 'share bar'),
})
