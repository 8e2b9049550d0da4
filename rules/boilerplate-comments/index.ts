import {defineRule, text} from '../../src/model/rule.js'
import {reportBlocks} from '../_shared/report-blocks.js'

export default defineRule({
  about: {
    id: 'boilerplate-comments',
    family: 'boilerplate',
    severity: 'warning',
    preset: 'recommended',
    summary: 'Flag the counts, forms and rules of a comment section.',
    why: 'What readers say is not the story, and the form to say it does nothing in a text.',
    limits: 'The comments themselves are flagged only where they follow the story and something gives them away.',
    sources: ['https://github.com/scrapinghub/article-extraction-benchmark', 'https://github.com/flairNLP/fundus'],
  },
  options: {},
  examples: [
    {
      says: 'the foot of a page',
      kind: 'hit',
      articles: {
        'harbour.txt': text`
          Harbour reopens after winter storm

          The harbour reopened on Monday after crews cleared the last of the wreckage from the channel, the port authority said.

          Two fishing boats had sunk at their moorings during the storm, and a crane barge from Aldwick needed four days to lift them.

          Harbour master Ellen Marsh said the ferry to the islands would sail again on Tuesday morning.

          12 Comments

          Leave a reply`,
      },
      expect: [
        'harbour.txt:9:1-9:12 "12 Comments" Unexpected line of the comment section `12 Comments` in the text of the article',
        'harbour.txt:11:1-11:14 "Leave a reply" Unexpected line of the comment section `Leave a reply` in the text of the article',
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
      says: 'comments of another sort',
      kind: 'near-miss',
      articles: {
        'harbour.txt': text`
          Harbour reopens after winter storm

          The harbour reopened on Monday after crews cleared the last of the wreckage from the channel, the port authority said.

          Two fishing boats had sunk at their moorings during the storm, and a crane barge from Aldwick needed four days to lift them.

          Marsh had no comment on the cost of the barge.`,
      },
    },
  ],
  check: (article) => reportBlocks(article, 'comments', 'line of the comment section'),
})
