import {defineRule, text} from '../../src/model/rule.js'
import {reportBlocks} from '../_shared/report-blocks.js'

export default defineRule({
  about: {
    id: 'boilerplate-advertisement',
    family: 'boilerplate',
    severity: 'warning',
    preset: 'recommended',
    summary: 'Flag the label of an advertisement or of sponsored text.',
    why: 'The label marks a gap that an advertisement filled on the page; without it the words belong to nothing.',
    limits: 'The labels only: the text of an advertisement is not told from the story.',
    sources: ['https://github.com/scrapinghub/article-extraction-benchmark', 'https://github.com/flairNLP/fundus'],
  },
  options: {},
  examples: [
    {
      says: 'labels of gaps',
      kind: 'hit',
      articles: {
        'harbour.txt': text`
          Harbour reopens after winter storm

          The harbour reopened on Monday after crews cleared the last of the wreckage from the channel, the port authority said.

          Advertisement

          Two fishing boats had sunk at their moorings during the storm, and a crane barge from Aldwick needed four days to lift them.

          Story continues below

          Harbour master Ellen Marsh said the ferry to the islands would sail again on Tuesday morning.`,
      },
      expect: [
        'harbour.txt:5:1-5:14 "Advertisement" Unexpected advertisement label `Advertisement` in the text of the article',
        'harbour.txt:9:1-9:22 "Story continues below" Unexpected advertisement label `Story continues below` in the text of the article',
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
      says: 'a story about advertising',
      kind: 'near-miss',
      articles: {
        'harbour.txt': text`
          Harbour reopens after winter storm

          The harbour reopened on Monday after crews cleared the last of the wreckage from the channel, the port authority said.

          Advertisement hoardings along the quay were torn down by the storm, and none has been put back.

          Harbour master Ellen Marsh said the ferry to the islands would sail again on Tuesday morning.`,
      },
    },
  ],
  check: (article) => reportBlocks(article, 'advertisement', 'advertisement label'),
})
