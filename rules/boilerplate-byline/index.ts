import {defineRule, text} from '../../src/model/rule.js'
import {reportBlocks} from '../_shared/report-blocks.js'

export default defineRule({
  about: {
    id: 'boilerplate-byline',
    family: 'boilerplate',
    severity: 'warning',
    preset: 'recommended',
    summary: 'Flag a byline, the biography of an author or the sign-off of an agency inside the text.',
    why: 'Who wrote the story belongs in its metadata; in the text it is read as a part of what happened.',
    limits: 'A name alone counts only outside the story; names in scripts without capitals are not told from other words.',
    sources: ['https://github.com/scrapinghub/article-extraction-benchmark', 'https://github.com/flairNLP/fundus'],
  },
  options: {},
  examples: [
    {
      says: 'the line under the headline',
      kind: 'hit',
      articles: {
        'harbour.txt': text`
          Harbour reopens after winter storm

          By Ellen Marsh and Tom Hale

          The harbour reopened on Monday after crews cleared the last of the wreckage from the channel, the port authority said.

          Two fishing boats had sunk at their moorings during the storm, and a crane barge from Aldwick needed four days to lift them.

          Harbour master Ellen Marsh said the ferry to the islands would sail again on Tuesday morning.`,
      },
      expect: ['harbour.txt:3:1-3:28 "By Ellen Marsh and Tom Hale" Unexpected byline `By Ellen Marsh and Tom Hale` in the text of the article'],
    },
    {
      says: 'the agency at the end',
      kind: 'hit',
      articles: {
        'harbour.txt': text`
          Harbour reopens after winter storm

          The harbour reopened on Monday after crews cleared the last of the wreckage from the channel, the port authority said.

          Two fishing boats had sunk at their moorings during the storm, and a crane barge from Aldwick needed four days to lift them.

          Harbour master Ellen Marsh said the ferry to the islands would sail again on Tuesday morning.

          The Associated Press`,
      },
      expect: ['harbour.txt:9:1-9:21 "The Associated Press" Unexpected byline `The Associated Press` in the text of the article'],
    },
    {
      says: 'a byline in the front matter',
      kind: 'clean',
      articles: {
        'harbour.txt': text`
          ---
          author: Ellen Marsh
          ---
          Harbour reopens after winter storm

          The harbour reopened on Monday after crews cleared the last of the wreckage from the channel, the port authority said.

          Two fishing boats had sunk at their moorings during the storm, and a crane barge from Aldwick needed four days to lift them.

          Harbour master Ellen Marsh said the ferry to the islands would sail again on Tuesday morning.`,
      },
    },
    {
      says: '"by" in a sentence',
      kind: 'near-miss',
      articles: {
        'harbour.txt': text`
          Harbour reopens after winter storm

          The harbour reopened on Monday after crews cleared the last of the wreckage from the channel, the port authority said.

          Two fishing boats had sunk at their moorings during the storm, and a crane barge from Aldwick needed four days to lift them.

          By Monday evening the channel was clear.`,
      },
    },
  ],
  check: (article) => reportBlocks(article, 'byline', 'byline'),
})
