import {creditsAgency} from '../../src/language/news-agencies.js'
import {defineRule, text} from '../../src/model/rule.js'

export default defineRule({
  about: {
    id: 'article-no-source',
    family: 'article',
    severity: 'warning',
    preset: 'recommended',
    languages: ['en'],
    summary: 'Flag an article that gives nobody as the source of anything.',
    why: 'News rests on people and papers. A story without any is a press release, a rewrite or an invention.',
    limits: 'Counts words of the body. Opinion pieces and articles that credit a news agency are left alone, and so are languages that the cues do not cover.',
    sources: ['https://www.apstylebook.com/', 'https://www.reutersagency.com/en/about/standards-values/'],
  },
  options: {
    /** Shortest article that is looked at, in words. */
    words: 150,
  },
  examples: [
    {
      says: 'nobody says anything',
      kind: 'hit',
      options: {words: 20},
      articles: {
        'ferry.txt': text`
          Ferry cancelled

          The Norvane ferry will not sail on Friday. The crew is short of two engineers. Tickets are refunded at the harbour office until noon.`,
      },
      expect: [
        'ferry.txt:3:1-3:43 "The Norvane ferry will not sail on Friday." Unexpected article of 24 words without a source, expected who says so at least once',
      ],
    },
    {
      says: 'a man who is called like an agency',
      kind: 'hit',
      options: {words: 20},
      articles: {
        'ferry.txt': text`
          Ferry cancelled

          The Norvane ferry will not sail on Friday. Michael Bloomberg was to be on board. Tickets are refunded at the harbour office until noon.`,
      },
      expect: [
        'ferry.txt:3:1-3:43 "The Norvane ferry will not sail on Friday." Unexpected article of 24 words without a source, expected who says so at least once',
      ],
    },
    {
      says: 'one source is enough',
      kind: 'clean',
      options: {words: 20},
      articles: {
        'ferry.txt': text`
          Ferry cancelled

          The Norvane ferry will not sail on Friday, its owner said. The crew is short of two engineers. Tickets are refunded at the harbour office until noon.`,
      },
    },
    {
      says: 'an agency is credited',
      kind: 'near-miss',
      options: {words: 20},
      articles: {
        'match.txt': text`
          Norvane draw at home

          Norvane and Harlow drew on Friday. Each side scored once. Both goals fell after the break. The match report was supplied by the Press Association.`,
      },
    },
    {
      says: 'a short notice',
      kind: 'near-miss',
      articles: {
        'ferry.txt': text`
          Ferry cancelled

          The Norvane ferry will not sail on Friday. The crew is short of two engineers.`,
      },
    },
  ],
  *check(article, {words: fewest}) {
    const {genre} = article.meta
    if (genre === 'opinion' || genre === 'other') return
    const words = article.sentences.reduce((sum, sentence) => sum + sentence.words.length, 0)
    if (
      words <= fewest ||
      article.reports.some(({class: kind, speaker}) => kind !== 'mental' && speaker) ||
      article.quotes.some(({attribution}) => attribution?.cue) ||
      article.sentences.some((sentence) => creditsAgency(sentence.text))
    )
      return
    const [first] = article.sentences
    if (!first) return
    yield {
      at: {start: first.start, end: first.end},
      message: `Unexpected article of ${words} words without a source, expected who says so at least once`,
      note: 'No verb of speech, no document and no quotation with a speaker was found outside quotation marks.',
    }
  },
})
