import {defineRule, text} from '../../src/model/rule.js'
import {reportBlocks} from '../_shared/report-blocks.js'

export default defineRule({
  about: {
    id: 'boilerplate-metadata',
    family: 'boilerplate',
    severity: 'warning',
    preset: 'recommended',
    summary: 'Flag values that a program left in the text: leaked fields, template variables, tag lists, lone numbers.',
    why: 'Readers see the seams of the system that delivered the story, and other programs take the values for words of it.',
    limits: 'Only known fields and shapes; a leaked value that reads like a sentence passes.',
    sources: ['https://github.com/scrapinghub/article-extraction-benchmark', 'https://newsapi.org/docs/endpoints/everything'],
  },
  options: {},
  examples: [
    {
      says: 'a date before the headline',
      kind: 'hit',
      articles: {
        'harbour.txt': text`
          date 2025-10-09 Harbour reopens after winter storm

          The harbour reopened on Monday after crews cleared the last of the wreckage from the channel, the port authority said.

          Two fishing boats had sunk at their moorings during the storm, and a crane barge from Aldwick needed four days to lift them.

          Harbour master Ellen Marsh said the ferry to the islands would sail again on Tuesday morning.`,
      },
      expect: ['harbour.txt:1:1-1:16 "date 2025-10-09" Unexpected metadata `date 2025-10-09` in the text of the article'],
    },
    {
      says: 'tags under the story',
      kind: 'hit',
      articles: {
        'harbour.txt': text`
          Harbour reopens after winter storm

          The harbour reopened on Monday after crews cleared the last of the wreckage from the channel, the port authority said.

          Two fishing boats had sunk at their moorings during the storm, and a crane barge from Aldwick needed four days to lift them.

          Harbour master Ellen Marsh said the ferry to the islands would sail again on Tuesday morning.

          Tags: harbour, storms, Aldwick`,
      },
      expect: ['harbour.txt:9:1-9:31 "Tags: harbour, storms, Aldwick" Unexpected metadata `Tags: harbour, storms, Aldwick` in the text of the article'],
    },
    {
      says: 'a story without leaked values',
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
      says: 'front matter',
      kind: 'near-miss',
      articles: {
        'harbour.txt': text`
          ---
          date: 2025-10-09
          tags: [harbour, storms]
          ---
          Harbour reopens after winter storm

          The harbour reopened on Monday after crews cleared the last of the wreckage from the channel, the port authority said.

          Two fishing boats had sunk at their moorings during the storm, and a crane barge from Aldwick needed four days to lift them.

          Harbour master Ellen Marsh said the ferry to the islands would sail again on Tuesday morning.`,
      },
    },
  ],
  check: (article) => reportBlocks(article, 'metadata', 'metadata'),
})
