import {defineRule, text} from '../../src/model/rule.js'
import {claimsOf, unsourced} from '../_shared/claims.js'

export default defineRule({
  about: {
    id: 'claim-evaluation',
    family: 'claim',
    severity: 'info',
    preset: 'recommended',
    languages: ['en'],
    summary: 'Flag analysis in the writer’s own voice: “is significant as”, “highlights the need for”.',
    why: 'News tells readers what happened and who finds it important. The writer’s own verdict belongs under the label of analysis.',
    limits: 'Knows the formulas of importance only. Opinion and analysis (front matter `type`) are left alone.',
    sources: [
      'https://www.reutersagency.com/en/about/standards-values/',
      'https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch#Editorializing',
    ],
  },
  options: {
    /** Most findings in one article. */
    most: 3,
  },
  examples: [
    {
      says: 'importance',
      kind: 'hit',
      articles: {
        'quarry.txt': text`
          Quarry to close

          The Aldermoor quarry will close in June. Its owner gave notice on Monday. The last lorries leave in May.

          The closure highlights the need for cleaner industry in the valley.`,
      },
      expect: [
        'quarry.txt:5:13-5:67 "highlights the need for cleaner industry in the valley" Unexpected verdict in the writer’s own voice, expected who holds it',
      ],
    },
    {
      says: 'a thing is important',
      kind: 'hit',
      articles: {
        'quarry.txt': text`
          Quarry to close

          The Aldermoor quarry will close in June. Its owner gave notice on Monday. The last lorries leave in May.

          The quarry is a crucial employer in the valley.`,
      },
      expect: ['quarry.txt:5:12-5:47 "is a crucial employer in the valley" Unexpected verdict in the writer’s own voice, expected who holds it'],
    },
    {
      says: 'somebody holds it',
      kind: 'clean',
      articles: {
        'quarry.txt': text`
          Quarry to close

          The Aldermoor quarry will close in June. Its owner gave notice on Monday. The last lorries leave in May.

          The closure highlights the need for cleaner industry, Mayor Ada Cole said.`,
      },
    },
    {
      says: 'an analysis',
      kind: 'clean',
      articles: {
        'quarry.md': text`
          ---
          type: analysis
          ---

          # Quarry to close

          The Aldermoor quarry will close in June. Its owner gave notice on Monday. The last lorries leave in May.

          The closure highlights the need for cleaner industry in the valley.`,
      },
    },
    {
      says: 'a person in critical condition',
      kind: 'near-miss',
      articles: {
        'quarry.txt': text`
          Quarry to close

          The Aldermoor quarry will close in June. Its owner gave notice on Monday. The last lorries leave in May.

          One worker was in critical condition on Monday.`,
      },
    },
  ],
  *check(article, {most}) {
    for (const claim of claimsOf(article, 'evaluation').slice(0, most)) {
      yield {
        at: claim,
        message: 'Unexpected verdict in the writer’s own voice, expected who holds it',
        note: unsourced,
      }
    }
  },
})
