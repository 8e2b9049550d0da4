import {lastName, paragraphAt} from '../../src/analysis/attribution/reports.js'
import {countWords} from '../../src/analysis/quotations/quoted-text.js'
import {defineRule, text} from '../../src/model/rule.js'

export default defineRule({
  about: {
    id: 'quote-speaker-switch',
    family: 'quote',
    severity: 'info',
    preset: 'strict',
    languages: ['en'],
    summary: 'Flag two speakers whose quotations follow each other in one paragraph.',
    why: 'A second quotation in a paragraph is read as the first speaker’s until the end of it.',
    limits: 'Only quotations that begin a sentence. A speaker named before the quotation makes the change plain.',
    sources: ['https://www.aalep.eu/essentials-reuters-sourcing'],
  },
  options: {},
  examples: [
    {
      says: 'the second speaker comes after the words',
      kind: 'hit',
      articles: {
        'ferry.txt': text`
          Ferry cancelled

          The Norvane ferry will not sail on Friday. The crew is short of two engineers.

          “We looked in every port,” said Ines Caldera, the captain. “Nobody asked us,” said Otto Brandt, a retired engineer.`,
      },
      expect: [
        'ferry.txt:5:60-5:78 "“Nobody asked us,”" Unexpected change of speaker from `Ines Caldera` to `Otto Brandt`, expected a new paragraph or the name first',
      ],
    },
    {
      says: 'a new paragraph',
      kind: 'clean',
      articles: {
        'ferry.txt': text`
          Ferry cancelled

          The Norvane ferry will not sail on Friday. The crew is short of two engineers.

          “We looked in every port,” said Ines Caldera, the captain.

          “Nobody asked us,” said Otto Brandt, a retired engineer.`,
      },
    },
    {
      says: 'the second speaker comes first',
      kind: 'near-miss',
      articles: {
        'ferry.txt': text`
          Ferry cancelled

          The Norvane ferry will not sail on Friday. The crew is short of two engineers.

          “We looked in every port,” said Ines Caldera, the captain. Otto Brandt, a retired engineer, said: “Nobody asked us.”`,
      },
    },
  ],
  *check(article) {
    for (const [at, quote] of article.quotes.entries()) {
      const previous = article.quotes[at - 1]
      const [mine, other] = [quote.attribution, previous?.attribution]
      if (!previous || !mine?.speaker || !other?.speaker || !mine.cue || mine.scope !== 'sentence' || mine.kind === 'pronoun' || other.kind === 'pronoun')
        continue
      if (!/\p{Lu}/u.test(mine.speaker.text) || !/\p{Lu}/u.test(other.speaker.text) || countWords(previous.text) < 4) continue
      if (mine.cue.start < quote.end || lastName(mine.speaker.text) === lastName(other.speaker.text)) continue
      if (paragraphAt(article, previous.start) !== paragraphAt(article, quote.start)) continue
      const between = article.text.slice(previous.end, quote.start)
      if (!/[.!?]\s*$/.test(between) || between.includes(lastName(mine.speaker.text))) continue
      yield {
        at: quote,
        message: `Unexpected change of speaker from \`${other.speaker.text}\` to \`${mine.speaker.text}\`, expected a new paragraph or the name first`,
        note: 'The quotation begins where the first speaker’s could go on.',
        see: [{at: previous, message: `spoken by \`${other.speaker.text}\``}],
      }
    }
  },
})
