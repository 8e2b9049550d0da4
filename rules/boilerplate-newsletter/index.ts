import {defineRule, text} from '../../src/model/rule.js'
import {reportBlocks} from '../_shared/report-blocks.js'

export default defineRule({
  about: {
    id: 'boilerplate-newsletter',
    family: 'boilerplate',
    severity: 'warning',
    preset: 'recommended',
    summary: 'Flag an invitation to subscribe, to join, to donate or to install an app.',
    why: 'It reads like prose, so it survives where other furniture is cut, and it is said to the reader by the publisher, not by the story.',
    limits: 'Stock wordings only; an appeal in words of its own passes unless it stands after the story.',
    sources: ['https://github.com/miso-belica/jusText/issues/54', 'https://github.com/scrapinghub/article-extraction-benchmark'],
  },
  options: {},
  examples: [
    {
      says: 'a form between two paragraphs',
      kind: 'hit',
      articles: {
        'harbour.txt': text`
          Harbour reopens after winter storm

          The harbour reopened on Monday after crews cleared the last of the wreckage from the channel, the port authority said.

          Two fishing boats had sunk at their moorings during the storm, and a crane barge from Aldwick needed four days to lift them.

          Sign up for our daily newsletter and get the news of the coast in your inbox.

          Harbour master Ellen Marsh said the ferry to the islands would sail again on Tuesday morning.`,
      },
      expect: [
        'harbour.txt:7:1-7:78 "Sign up for our daily newsletter and get the news of the coast in your inbox." Unexpected invitation to subscribe `Sign up for our daily newsletter and get the news of the co…` in the text of the article',
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
      says: 'a story about newsletters',
      kind: 'near-miss',
      articles: {
        'harbour.txt': text`
          Port newsletter finds readers

          The port authority said 4,000 people had subscribed to its newsletter since the storm, twice as many as it had hoped for.

          Two fishing boats had sunk at their moorings during the storm, and a crane barge from Aldwick needed four days to lift them.

          Harbour master Ellen Marsh said the ferry to the islands would sail again on Tuesday morning.`,
      },
    },
  ],
  check: (article) => reportBlocks(article, 'newsletter', 'invitation to subscribe'),
})
