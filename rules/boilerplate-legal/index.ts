import {defineRule, text} from '../../src/model/rule.js'
import {reportBlocks} from '../_shared/report-blocks.js'

export default defineRule({
  about: {
    id: 'boilerplate-legal',
    family: 'boilerplate',
    severity: 'warning',
    preset: 'recommended',
    summary: 'Flag copyright lines, terms, and notices about cookies and links that earn money.',
    why: 'The notice covers the page, not the story, and repeats under every story of its publisher.',
    limits: 'Stock wordings only.',
    sources: ['https://github.com/scrapinghub/article-extraction-benchmark', 'https://github.com/flairNLP/fundus'],
  },
  options: {},
  examples: [
    {
      says: 'the line under a story',
      kind: 'hit',
      articles: {
        'harbour.txt': text`
          Harbour reopens after winter storm

          The harbour reopened on Monday after crews cleared the last of the wreckage from the channel, the port authority said.

          Two fishing boats had sunk at their moorings during the storm, and a crane barge from Aldwick needed four days to lift them.

          Harbour master Ellen Marsh said the ferry to the islands would sail again on Tuesday morning.

          © 2025 Aldwick Courier. All rights reserved.`,
      },
      expect: [
        'harbour.txt:9:1-9:45 "© 2025 Aldwick Courier. All rights reserved." Unexpected legal notice `© 2025 Aldwick Courier. All rights reserved.` in the text of the article',
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
      says: 'a story about copyright',
      kind: 'near-miss',
      articles: {
        'harbour.txt': text`
          Court rules on copyright of harbour charts

          Copyright in the charts of the harbour belongs to the port authority, the court in Aldwick ruled on Monday.

          Two fishing boats had sunk at their moorings during the storm, and a crane barge from Aldwick needed four days to lift them.

          Harbour master Ellen Marsh said the ferry to the islands would sail again on Tuesday morning.`,
      },
    },
  ],
  check: (article) => reportBlocks(article, 'legal', 'legal notice'),
})
