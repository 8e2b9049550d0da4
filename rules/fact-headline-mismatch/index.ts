import {holds} from '../../src/base/spans.js'
import {defineRule} from '../../src/model/rule.js'
import {bodyNumbers, findConflicts, headlineNumbers, supportOf} from '../_shared/headline-figures.js'

export default defineRule({
  about: {
    id: 'fact-headline-mismatch',
    family: 'fact',
    severity: 'warning',
    preset: 'recommended',
    summary: 'Flag a number in the headline that the body contradicts.',
    languages: ['en'],
    why: 'Most readers see the headline only. When the body counts otherwise, one of the two is wrong.',
    limits:
      'Compares numbers only: names and dates are passed over, as are years, times of day, scores and numbers in quotations. A number that the body has in any form is right: as it is, rounded, as a sum, as "both" or "trio". Counts of things are compared only where headline and body name them by the same word.',
    sources: ['https://www.bbc.co.uk/editorialguidelines/guidelines/accuracy', 'https://www.ap.org/about/news-values-and-principles/'],
  },
  options: {},
  examples: [
    {
      says: 'the body has another toll',
      kind: 'hit',
      articles: {
        'ferry.txt': 'Ferry sinks off Harlow Point, killing 38\n\nThe ferry Marigold sank off Harlow Point on Monday, killing 39 people, the coastguard said.',
      },
      expect: ['ferry.txt:1:39-1:41 "38" Unexpected `38` in the headline, the body has `39`'],
    },
    {
      says: 'another age',
      kind: 'hit',
      articles: {'boy.txt': 'Boy, 7, falls from harbour wall in Harlow\n\nAn 8-year-old boy fell from the harbour wall in Harlow on Monday, police said.'},
      expect: ['boy.txt:1:6-1:7 "7" Unexpected `7` in the headline, the body has `8-year-old`'],
    },
    {
      says: 'another number with the same fate, though the body has the number for something else',
      kind: 'hit',
      articles: {
        'club.txt':
          'Four arrested after fight at Harlow club\n\nTwo people were arrested after a fight at a club in Harlow that left four people injured, police said on Monday.',
      },
      expect: ['club.txt:1:1-1:5 "Four" Unexpected `Four` in the headline, the body has `Two`'],
    },
    {
      says: 'the dead and the hurt are not the total',
      kind: 'hit',
      articles: {'club.txt': 'Nine shot outside Harlow club\n\nThree people were killed and four wounded in a shooting outside a club in Harlow on Monday.'},
      expect: ['club.txt:1:1-1:5 "Nine" Unexpected `Nine` in the headline, the body has `Three` and `four`'],
    },
    {
      says: 'the body has the number, in words or as a sum',
      kind: 'clean',
      articles: {
        'ferry.txt':
          'Ferry sinks off Harlow Point with 67 people aboard, killing 3\n\nThree people were killed when a ferry with 62 passengers and 5 crew members sank off Harlow Point.',
        'court.txt':
          'Seven shot at Harlow club; thief given 36 months\n\nThree people were killed and four wounded at a club. A thief was jailed for three years.',
      },
    },
    {
      says: 'a part of those counted, and the age of somebody else',
      kind: 'near-miss',
      articles: {
        'trawler.txt': 'Four hurt, two critically, on trawler off Harlow\n\nFour people were hurt on a trawler off Harlow on Monday.',
        'club.txt': 'Seven shot at Harlow club\n\nOne person was killed at a club in Harlow on Monday. Four people were wounded.',
        'boy.txt': 'Girl, 2, falls from wall; man arrested\n\nA girl fell from the harbour wall in Harlow. Police arrested a 34-year-old man.',
      },
    },
    {
      says: 'one more who is told of apart, others counted with them, another kind of thing, the price of something else',
      kind: 'near-miss',
      articles: {
        'block.txt': 'Five hurt on one pier in a day\n\nFour people were hurt in a fight on the pier on Sunday, hours after another man was hit by a crane.',
        'bus.txt': 'Boy, 11, and 2 teens hurt on Harlow bus\n\nA bus left the road in Harlow on Monday. Three teens were hurt, police said.',
        'plane.txt': '150 islanders fly out of Aldane\n\nAbout 200 islanders and other guests are to fly out of Aldane on Monday, officials said.',
        'navy.txt': 'Frigate stops three pirate boats off Harlow\n\nThe frigate was guarding five merchant boats off Harlow on Monday.',
        'club.txt': 'Rovers pay $71 million for keeper Aske\n\nThe way was free for it since the $38 million move of another player on Monday.',
      },
    },
    {
      says: 'the headline rounds, and counts another thing than the body',
      kind: 'near-miss',
      articles: {
        'storm.txt': 'Storm leaves over 12,000 homes in the dark; 4 trees down\n\nThe storm left 12,412 homes without power. Six cars were crushed by trees.',
      },
    },
  ],
  *check(article) {
    const claims = headlineNumbers(article)
    if (claims.length === 0) return
    const tellings = bodyNumbers(article)
    for (const claim of claims) {
      const {figure} = claim
      if (holds(article.quotes, figure.start)) continue
      const rivals = findConflicts(claim, claims, tellings, supportOf(article, claim, claims, tellings))
      if (rivals.length === 0) continue
      const said = rivals.map((rival) => `\`${rival.figure.raw}\``)
      yield {
        at: figure,
        message: `Unexpected \`${figure.raw}\` in the headline, the body has ${said.join(' and ')}`,
        see: rivals.map((rival) => ({at: rival.figure, message: `\`${rival.figure.raw}\``})),
      }
    }
  },
})
