import {unquoted} from '../../src/analysis/quotations/mask.js'
import {defineRule, text} from '../../src/model/rule.js'
import {sourcedSentences} from '../_shared/claims.js'

export default defineRule({
  about: {
    id: 'source-hearsay',
    family: 'source',
    severity: 'info',
    preset: 'strict',
    languages: ['en'],
    summary: 'Flag “reportedly”, “allegedly” and their like where nobody reports or alleges.',
    why: 'The word admits that somebody else said it, and hides who.',
    limits: 'The sentence and the one before are searched for a source. A charge that is named counts as one.',
    sources: ['https://www.npr.org/about-npr/688139552/accuracy', 'https://www.apstylebook.com/'],
  },
  options: {},
  examples: [
    {
      says: 'nobody reports it',
      kind: 'hit',
      articles: {
        'ferry.txt': text`
          Ferry cancelled

          The Norvane ferry will not sail on Friday. The crew is short of two engineers.

          The two men reportedly sailed for another company.`,
      },
      expect: ['ferry.txt:5:13-5:23 "reportedly" Unexpected `reportedly` without a source, expected who reports it'],
    },
    {
      says: 'somebody reports it',
      kind: 'clean',
      articles: {
        'ferry.txt': text`
          Ferry cancelled

          The Norvane ferry will not sail on Friday. The crew is short of two engineers.

          The two men reportedly sailed for another company, according to the Leck Courier.`,
      },
    },
    {
      says: 'a charge',
      kind: 'near-miss',
      articles: {
        'ferry.txt': text`
          Ferry cancelled

          The Norvane ferry will not sail on Friday. The crew is short of two engineers.

          A third man was charged with theft after he allegedly took a compass.`,
      },
    },
    {
      says: 'inside a quotation',
      kind: 'near-miss',
      articles: {
        'ferry.txt': text`
          Ferry cancelled

          The Norvane ferry will not sail on Friday. The crew is short of two engineers.

          “They reportedly left,” said Ines Caldera, the captain.`,
      },
    },
  ],
  *check(article) {
    const masked = unquoted(article)
    const sourced = sourcedSentences(article)
    for (const [at, sentence] of article.sentences.entries()) {
      const words = masked.slice(sentence.start, sentence.end)
      const found = /\b(?:reportedly|allegedly|purportedly|supposedly|ostensibly)\b/i.exec(words)
      if (!found || charged.test(words) || sourced.has(at) || (article.sentences[at - 1]?.paragraph === sentence.paragraph && sourced.has(at - 1))) continue
      const start = sentence.start + found.index
      yield {
        at: {start, end: start + found[0].length},
        message: `Unexpected \`${found[0]}\` without a source, expected who ${/^alleg/i.test(found[0]) ? 'alleges' : 'reports'} it`,
        note: 'Neither the sentence nor the one before names anybody who says so.',
      }
    }
  },
})

const charged = /\b(?:charged|accused|indicted|arrested|suspected|convicted|sued|prosecut\p{Ll}+|charges?|indictment|lawsuit|complaint|police|court)\b/iu
