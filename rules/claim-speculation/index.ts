import {defineRule, text} from '../../src/model/rule.js'
import {claimsOf, unsourced} from '../_shared/claims.js'

export default defineRule({
  about: {
    id: 'claim-speculation',
    family: 'claim',
    severity: 'warning',
    preset: 'recommended',
    languages: ['en'],
    summary: 'Flag a forecast in the writer’s own voice: “may lead to improved ties”.',
    why: 'A forecast without a forecaster is a guess, and it cannot be wrong.',
    limits:
      'A note at most, except under the heads of a template (“What’s next?”). Knows the verbs of outcomes only; conditions, weather and permissions are left alone.',
    sources: ['https://www.reutersagency.com/en/about/standards-values/'],
  },
  options: {
    /** Most findings in one article. */
    most: 3,
  },
  examples: [
    {
      says: 'under the head of a template',
      kind: 'hit',
      articles: {
        'quarry.md': text`
          # Quarry to close

          The Aldermoor quarry will close in June. Its owner gave notice on Monday.

          ## What’s next?

          The council meets on Friday. The closure may lead to improved air in the village.`,
      },
      expect: ['quarry.md:7:42-7:81 "may lead to improved air in the village" Unexpected forecast in the writer’s own voice, expected who expects it'],
    },
    {
      says: 'somebody expects it',
      kind: 'clean',
      articles: {
        'quarry.txt': text`
          Quarry to close

          The Aldermoor quarry will close in June. Its owner gave notice on Monday. The last lorries leave in May.

          Doctor Lena Roth said the closure may lead to improved air in the village.`,
      },
    },
    {
      says: 'a condition and a permission',
      kind: 'near-miss',
      articles: {
        'quarry.txt': text`
          Quarry to close

          The Aldermoor quarry will close in June. Its owner gave notice on Monday. The last lorries leave in May.

          If the wind turns, the dust could affect the school. Residents may bring their objections until May.`,
      },
    },
    {
      says: 'inside a quotation',
      kind: 'near-miss',
      articles: {
        'quarry.txt': text`
          Quarry to close

          The Aldermoor quarry will close in June. Its owner gave notice on Monday. The last lorries leave in May.

          “It may lead to better air,” said Lena Roth, a doctor.`,
      },
    },
  ],
  *check(article, {most}) {
    for (const claim of claimsOf(article, 'speculation').slice(0, most)) {
      yield {
        at: claim,
        message: 'Unexpected forecast in the writer’s own voice, expected who expects it',
        note: unsourced,
        ...(claim.formulaic ? {} : {severity: 'info' as const}),
      }
    }
  },
})
