import {defineRule, text} from '../../src/model/rule.js'
import {claimsOf} from '../_shared/claims.js'

export default defineRule({
  about: {
    id: 'claim-superlative',
    family: 'claim',
    severity: 'info',
    preset: 'all',
    languages: ['en'],
    summary: 'Flag a record (“the deadliest in 20 years”, “the only one in the country”) with no source within two sentences.',
    why: 'Records are often wrong, and nobody can check one without knowing who keeps it.',
    limits: 'Measured precision is low: half of what it flags an editor would query.',
    sources: ['https://www.bbc.co.uk/editorialguidelines/guidelines/accuracy'],
  },
  options: {
    /** Most findings in one article. */
    most: 3,
  },
  examples: [
    {
      says: 'a record from nowhere',
      kind: 'hit',
      articles: {
        'quarry.txt': text`
          Quarry to close

          The Aldermoor quarry will close in June. Its owner gave notice on Monday. The last lorries leave in May.

          It is the oldest quarry in the country.`,
      },
      expect: [
        'quarry.txt:5:7-5:39 "the oldest quarry in the country" Unexpected record `the oldest quarry in the country` with no source within two sentences, expected who keeps it',
      ],
    },
    {
      says: 'somebody keeps the record',
      kind: 'clean',
      articles: {
        'quarry.txt': text`
          Quarry to close

          The Aldermoor quarry will close in June. Its owner gave notice on Monday. The last lorries leave in May.

          It is the oldest quarry in the country, the trade body said.`,
      },
    },
    {
      says: 'the first of two steps',
      kind: 'near-miss',
      articles: {
        'quarry.txt': text`
          Quarry to close

          The Aldermoor quarry will close in June. Its owner gave notice on Monday. The last lorries leave in May.

          The first lorries leave on Monday.`,
      },
    },
  ],
  *check(article, {most}) {
    for (const claim of claimsOf(article, 'superlative').slice(0, most)) {
      const phrase = article.text.slice(claim.start, claim.end)
      yield {
        at: claim,
        message: `Unexpected record \`${phrase}\` with no source within two sentences, expected who keeps it`,
        note: 'Two sentences on either side were searched for a source.',
      }
    }
  },
})
