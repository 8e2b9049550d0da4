import {defineRule, text} from '../../src/model/rule.js'
import {reportBlocks} from '../_shared/report-blocks.js'

export default defineRule({
  about: {
    id: 'boilerplate-caption',
    family: 'boilerplate',
    severity: 'warning',
    preset: 'recommended',
    summary: 'Flag the caption or the credit of a picture inside the text.',
    why: 'Without its picture a caption repeats the story in other words, and its credit looks like a source.',
    limits: 'A caption without a credit passes when it stands inside the story and reads like a sentence of it.',
    sources: [
      'https://github.com/scrapinghub/article-extraction-benchmark',
      'https://github.com/flairNLP/fundus',
      'https://github.com/codelucas/newspaper/issues/44',
    ],
  },
  options: {},
  examples: [
    {
      says: 'a caption that ends with a credit',
      kind: 'hit',
      articles: {
        'harbour.txt': text`
          Harbour reopens after winter storm

          A crane barge lifts a fishing boat in Aldwick harbour on Monday. (Tom Hale/The Aldwick Courier via AP)

          The harbour reopened on Monday after crews cleared the last of the wreckage from the channel, the port authority said.

          Two fishing boats had sunk at their moorings during the storm, and a crane barge from Aldwick needed four days to lift them.

          Harbour master Ellen Marsh said the ferry to the islands would sail again on Tuesday morning.`,
      },
      expect: [
        'harbour.txt:3:1-3:103 "A crane barge lifts a fishing boat in Aldwick harbour on Monday. (Tom Hale/The Aldwick Courier via AP)" Unexpected caption `A crane barge lifts a fishing boat in Aldwick harbour on Mo…` in the text of the article',
      ],
    },
    {
      says: 'a credit alone',
      kind: 'hit',
      articles: {
        'harbour.txt': text`
          Harbour reopens after winter storm

          Getty Images

          The harbour reopened on Monday after crews cleared the last of the wreckage from the channel, the port authority said.

          Two fishing boats had sunk at their moorings during the storm, and a crane barge from Aldwick needed four days to lift them.

          Harbour master Ellen Marsh said the ferry to the islands would sail again on Tuesday morning.`,
      },
      expect: ['harbour.txt:3:1-3:13 "Getty Images" Unexpected caption `Getty Images` in the text of the article'],
    },
    {
      says: 'the image of a Markdown text',
      kind: 'clean',
      articles: {
        'harbour.txt': text`
          # Harbour reopens after winter storm

          ![A crane barge in Aldwick harbour (Tom Hale/AP)](barge.jpg)

          The harbour reopened on Monday after crews cleared the last of the wreckage from the channel, the port authority said.

          Two fishing boats had sunk at their moorings during the storm, and a crane barge from Aldwick needed four days to lift them.

          Harbour master Ellen Marsh said the ferry to the islands would sail again on Tuesday morning.`,
      },
    },
    {
      says: 'a credit of another sort',
      kind: 'near-miss',
      articles: {
        'harbour.txt': text`
          Harbour reopens after winter storm

          The harbour reopened on Monday after crews cleared the last of the wreckage from the channel, the port authority said.

          The repairs were paid for with a loan from Credit Suisse (in the name of the port).

          Harbour master Ellen Marsh said the ferry to the islands would sail again on Tuesday morning.`,
      },
    },
  ],
  check: (article) => reportBlocks(article, 'caption', 'caption'),
})
