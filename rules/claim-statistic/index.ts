import {defineRule, text} from '../../src/model/rule.js'
import {claimsOf} from '../_shared/claims.js'

export default defineRule({
  about: {
    id: 'claim-statistic',
    family: 'claim',
    severity: 'info',
    preset: 'all',
    languages: ['en'],
    summary: 'Flag a share or percentage with no source within two sentences.',
    why: 'A share is somebody’s count. Readers need to know whose.',
    limits: 'Measured precision is low: a third of what it flags an editor would query. Votes, scores, prices, polls and casualties are left alone.',
    sources: ['https://www.bbc.co.uk/editorialguidelines/guidance/reporting-statistics'],
  },
  options: {
    /** Most findings in one article. */
    most: 3,
  },
  examples: [
    {
      says: 'a share from nowhere',
      kind: 'hit',
      articles: {
        'quarry.txt': text`
          Quarry to close

          The Aldermoor quarry will close in June. Its owner gave notice on Monday. The last lorries leave in May.

          About 40 percent of the households burn coal.`,
      },
      expect: ['quarry.txt:5:7-5:20 "40 percent of" Unexpected `40 percent of` with no source within two sentences, expected whose count it is'],
    },
    {
      says: 'the count is somebody’s',
      kind: 'clean',
      articles: {
        'quarry.txt': text`
          Quarry to close

          The Aldermoor quarry will close in June. Its owner gave notice on Monday. The last lorries leave in May.

          About 40 percent of the households burn coal, according to the census.`,
      },
    },
    {
      says: 'a vote',
      kind: 'near-miss',
      articles: {
        'quarry.txt': text`
          Quarry to close

          The Aldermoor quarry will close in June. Its owner gave notice on Monday. The last lorries leave in May.

          The plan won 40 percent of the vote.`,
      },
    },
  ],
  *check(article, {most}) {
    for (const claim of claimsOf(article, 'statistic').slice(0, most)) {
      const phrase = article.text.slice(claim.start, claim.end)
      yield {
        at: claim,
        message: `Unexpected \`${phrase}\` with no source within two sentences, expected whose count it is`,
        note: 'Two sentences on either side were searched for a source.',
      }
    }
  },
})
