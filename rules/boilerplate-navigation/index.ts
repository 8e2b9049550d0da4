import {defineRule, text} from '../../src/model/rule.js'
import {reportBlocks} from '../_shared/report-blocks.js'

export default defineRule({
  about: {
    id: 'boilerplate-navigation',
    family: 'boilerplate',
    severity: 'warning',
    preset: 'recommended',
    summary: 'Flag menus, breadcrumbs, and the words of players, galleries and forms.',
    why: 'Menus and buttons are how a page is used; in its text they are noise between two sentences.',
    limits: 'A menu entry in words of its own passes unless it stands outside the story among others.',
    sources: ['https://github.com/scrapinghub/article-extraction-benchmark', 'https://github.com/flairNLP/fundus'],
  },
  options: {},
  examples: [
    {
      says: 'a gallery and a link to the top',
      kind: 'hit',
      articles: {
        'harbour.txt': text`
          Harbour reopens after winter storm

          The harbour reopened on Monday after crews cleared the last of the wreckage from the channel, the port authority said.

          Image 1 of 7

          Two fishing boats had sunk at their moorings during the storm, and a crane barge from Aldwick needed four days to lift them.

          Harbour master Ellen Marsh said the ferry to the islands would sail again on Tuesday morning.

          Back to top`,
      },
      expect: [
        'harbour.txt:5:1-5:13 "Image 1 of 7" Unexpected part of the page `Image 1 of 7` in the text of the article',
        'harbour.txt:11:1-11:12 "Back to top" Unexpected part of the page `Back to top` in the text of the article',
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
      says: 'short paragraphs',
      kind: 'near-miss',
      articles: {
        'harbour.txt': text`
          Harbour reopens after winter storm

          The harbour reopened on Monday after crews cleared the last of the wreckage from the channel, the port authority said.

          It was not easy.

          “We are tired,” Marsh said.

          Harbour master Ellen Marsh said the ferry to the islands would sail again on Tuesday morning.`,
      },
    },
  ],
  check: (article) => reportBlocks(article, 'navigation', 'part of the page'),
})
