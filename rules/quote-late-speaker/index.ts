import {lastName, sentenceAt} from '../../src/analysis/attribution/reports.js'
import {countWords} from '../../src/analysis/quotations/quoted-text.js'
import {defineRule, text} from '../../src/model/rule.js'

export default defineRule({
  about: {
    id: 'quote-late-speaker',
    family: 'quote',
    severity: 'info',
    preset: 'strict',
    languages: ['en'],
    summary: 'Flag a quotation that runs for long before its speaker is named.',
    why: 'Readers should know who speaks after the first sentence. Attribution in a long quotation goes there.',
    limits: 'A speaker who was introduced just before the quotation, or who goes on speaking, is not late.',
    sources: ['https://www.aalep.eu/essentials-reuters-sourcing', 'https://mongabay.org/style-guide/'],
  },
  options: {
    /** Most sentences of a quotation before its speaker. */
    sentences: 2,
    /** Most words of a quotation before its speaker. */
    words: 60,
  },
  examples: [
    {
      says: 'three sentences before the speaker',
      kind: 'hit',
      articles: {
        'ferry.txt': text`
          Ferry cancelled

          The Norvane ferry will not sail on Friday. The crew is short of two engineers.

          “We looked in every port. We asked the navy. We even asked the fishermen on the far shore,” said Ines Caldera, the captain.`,
      },
      expect: [
        'ferry.txt:5:98-5:110 "Ines Caldera" Unexpected speaker `Ines Caldera` after 3 quoted sentences and 18 words, expected after the first sentence',
      ],
    },
    {
      says: 'the speaker after the first sentence',
      kind: 'clean',
      articles: {
        'ferry.txt': text`
          Ferry cancelled

          The Norvane ferry will not sail on Friday. The crew is short of two engineers.

          “We looked in every port,” said Ines Caldera, the captain. “We asked the navy. We even asked the fishermen.”`,
      },
    },
    {
      says: 'the speaker stands before it',
      kind: 'near-miss',
      articles: {
        'ferry.txt': text`
          Ferry cancelled

          The Norvane ferry will not sail on Friday. The crew is short of two engineers.

          Ines Caldera, the captain, is tired of it.

          “We looked in every port. We asked the navy. We even asked the fishermen on the far shore,” she said.`,
      },
    },
  ],
  *check(article, options) {
    let before = ''
    for (const quote of article.quotes) {
      const {attribution} = quote
      const speaker = attribution?.speaker
      if (!attribution || !speaker) continue
      const name = lastName(speaker.text)
      const same = attribution.kind === 'pronoun' || name === before
      before = attribution.kind === 'pronoun' ? before : name
      if (same || !attribution.cue || attribution.cue.start < quote.end || attribution.scope === 'chain') continue
      const first = sentenceAt(article, quote.start)
      const last = sentenceAt(article, quote.end - 2)
      const sentences = last - first + 1
      const words = countWords(quote.text)
      if (first < 0 || (sentences <= options.sentences && words <= options.words)) continue
      // "Ines Caldera is tired of it." stands right before the quotation.
      if (article.text.slice(Math.max(0, quote.start - 250), quote.start).includes(name)) continue
      yield {
        at: speaker,
        message: `Unexpected speaker \`${speaker.text}\` after ${sentences} quoted ${sentences === 1 ? 'sentence' : 'sentences'} and ${words} words, expected after the first sentence`,
        note: 'The speaker is not named in the 250 characters before the quotation and did not speak last.',
        see: [{at: {start: quote.start, end: quote.end}, message: 'the quotation'}],
      }
    }
  },
})
