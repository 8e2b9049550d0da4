import {defineRule, text} from '../../src/model/rule.js'
import {claimsOf, unsourced} from '../_shared/claims.js'

export default defineRule({
  about: {
    id: 'claim-motive',
    family: 'claim',
    severity: 'warning',
    preset: 'recommended',
    languages: ['en'],
    summary: 'Flag a motive or blame that the writer ascribes to somebody without a source.',
    why: 'What somebody meant to do is known to them alone. Said by the writer it is an accusation.',
    limits: 'Knows the common wordings of motive only. Sentences that anybody is given for, the first sentences of a story and opinion pieces are left alone.',
    sources: ['https://www.reutersagency.com/en/about/standards-values/', 'https://www.bbc.co.uk/editorialguidelines/guidelines/accuracy'],
  },
  options: {
    /** Most findings in one article. */
    most: 3,
  },
  examples: [
    {
      says: 'the writer accuses somebody',
      kind: 'hit',
      articles: {
        'quarry.txt': text`
          Quarry to close

          The Aldermoor quarry will close in June. Its owner gave notice on Monday. The last lorries leave in May.

          As Norvane attempted to evade responsibility for the dust, the village closed the road.`,
      },
      expect: [
        'quarry.txt:5:1-5:58 "As Norvane attempted to evade responsibility for the dust" Unexpected motive in the writer’s own voice, expected who says so',
      ],
    },
    {
      says: 'a purpose in somebody’s mind: only a note',
      kind: 'hit',
      articles: {
        'quarry.txt': text`
          Quarry to close

          The Aldermoor quarry will close in June. Its owner gave notice on Monday. The last lorries leave in May.

          The gift to the school is generous because it aims to win the village back.`,
      },
      expect: ['quarry.txt:5:36-5:75 "because it aims to win the village back" Unexpected motive in the writer’s own voice, expected who says so'],
    },
    {
      says: 'somebody says so',
      kind: 'clean',
      articles: {
        'quarry.txt': text`
          Quarry to close

          The Aldermoor quarry will close in June. Its owner gave notice on Monday. The last lorries leave in May.

          Residents’ lawyer Ida Moss said that Norvane attempted to evade responsibility for the dust.`,
      },
    },
    {
      says: 'the sentence goes on from a source',
      kind: 'near-miss',
      articles: {
        'quarry.txt': text`
          Quarry to close

          The Aldermoor quarry will close in June. Its owner gave notice on Monday. The last lorries leave in May.

          The inspectorate said in a report that the dust came from the quarry. The report found that Norvane tried to conceal it.`,
      },
    },
    {
      says: 'an attempt that can be seen',
      kind: 'near-miss',
      articles: {
        'quarry.txt': text`
          Quarry to close

          The Aldermoor quarry will close in June. Its owner gave notice on Monday. The last lorries leave in May.

          Norvane tried to reopen the road on Tuesday.`,
      },
    },
  ],
  *check(article, {most}) {
    for (const claim of claimsOf(article, 'motive').slice(0, most)) {
      yield {
        at: claim,
        message: 'Unexpected motive in the writer’s own voice, expected who says so',
        note: unsourced,
        ...(claim.accusing ? {} : {severity: 'info' as const}),
      }
    }
  },
})
