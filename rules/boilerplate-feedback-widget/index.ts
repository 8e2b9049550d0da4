import {defineRule, text} from '../../src/model/rule.js'
import {reportBlocks} from '../_shared/report-blocks.js'

export default defineRule({
  about: {
    id: 'boilerplate-feedback-widget',
    family: 'boilerplate',
    severity: 'warning',
    preset: 'recommended',
    summary: 'Flag a question of the page to its readers: was this useful, report a typo, vote.',
    why: 'The page asks, not the story; without the buttons under it nobody can answer.',
    limits: 'Stock wordings only.',
    sources: ['https://github.com/scrapinghub/article-extraction-benchmark', 'https://github.com/flairNLP/fundus'],
  },
  options: {},
  examples: [
    {
      says: 'the question under a story',
      kind: 'hit',
      articles: {
        'harbour.txt': text`
          Harbour reopens after winter storm

          The harbour reopened on Monday after crews cleared the last of the wreckage from the channel, the port authority said.

          Two fishing boats had sunk at their moorings during the storm, and a crane barge from Aldwick needed four days to lift them.

          Harbour master Ellen Marsh said the ferry to the islands would sail again on Tuesday morning.

          Do you find this article useful?`,
      },
      expect: [
        'harbour.txt:9:1-9:33 "Do you find this article useful?" Unexpected question to the reader `Do you find this article useful?` in the text of the article',
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
      says: 'a quoted question',
      kind: 'near-miss',
      articles: {
        'harbour.txt': text`
          Harbour reopens after winter storm

          The harbour reopened on Monday after crews cleared the last of the wreckage from the channel, the port authority said.

          Two fishing boats had sunk at their moorings during the storm, and a crane barge from Aldwick needed four days to lift them.

          “Was this useful?” Marsh asked the crew of the barge.`,
      },
    },
  ],
  check: (article) => reportBlocks(article, 'feedback-widget', 'question to the reader'),
})
