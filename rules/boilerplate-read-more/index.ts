import {defineRule, text} from '../../src/model/rule.js'
import {reportBlocks} from '../_shared/report-blocks.js'

export default defineRule({
  about: {
    id: 'boilerplate-read-more',
    family: 'boilerplate',
    severity: 'warning',
    preset: 'recommended',
    summary: 'Flag a line inside the text that sends the reader to another story.',
    why: 'The link is gone, and the headline of the other story stands between two paragraphs as if it belonged there.',
    limits: 'Needs the words before the link ("Read more:"); a bare headline between two paragraphs passes.',
    sources: ['https://github.com/adbar/trafilatura/issues/584', 'https://github.com/scrapinghub/article-extraction-benchmark'],
  },
  options: {},
  examples: [
    {
      says: 'a line between two paragraphs',
      kind: 'hit',
      articles: {
        'harbour.txt': text`
          Harbour reopens after winter storm

          The harbour reopened on Monday after crews cleared the last of the wreckage from the channel, the port authority said.

          READ MORE: Islands wait for a new ferry

          Two fishing boats had sunk at their moorings during the storm, and a crane barge from Aldwick needed four days to lift them.

          Harbour master Ellen Marsh said the ferry to the islands would sail again on Tuesday morning.`,
      },
      expect: [
        'harbour.txt:5:1-5:40 "READ MORE: Islands wait for a new ferry" Unexpected link to another story `READ MORE: Islands wait for a new ferry` in the text of the article',
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
      says: 'a sentence that begins alike',
      kind: 'near-miss',
      articles: {
        'harbour.txt': text`
          Harbour reopens after winter storm

          The harbour reopened on Monday after crews cleared the last of the wreckage from the channel, the port authority said.

          Read more books, the teacher in Aldwick told the children while the school was closed.

          Harbour master Ellen Marsh said the ferry to the islands would sail again on Tuesday morning.`,
      },
    },
  ],
  check: (article) => reportBlocks(article, 'read-more', 'link to another story'),
})
