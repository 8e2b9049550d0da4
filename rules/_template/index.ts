import {defineRule, text} from '../../src/model/rule.js'

export default defineRule({
  about: {
    id: 'family-name-of-the-fault',
    family: 'article',
    severity: 'info',
    preset: 'all',
    summary: 'Flag a sentence that shouts.',
    why: 'Say who is misled, and how.',
    limits: 'Say what the rule will not catch.',
    sources: ['https://example.com/the-guidance-or-measurement-it-rests-on'],
  },
  options: {},
  examples: [
    {
      says: 'a sentence ends in three exclamation marks',
      kind: 'hit',
      articles: {
        'ferry.txt': text`
          Ferry company cuts winter sailings

          The ferry will not sail on Friday!!!`,
      },
      expect: ['ferry.txt:3:34-3:37 "!!!" Unexpected `!!!`, expected a full stop'],
    },
    {
      says: 'a full stop',
      kind: 'clean',
      articles: {
        'ferry.txt': text`
          Ferry company cuts winter sailings

          The ferry will not sail on Friday.`,
      },
    },
    {
      says: 'inside a quotation, where people may shout',
      kind: 'near-miss',
      articles: {
        'ferry.txt': text`
          Ferry company cuts winter sailings

          “No ferry on Friday!!!” the captain said.`,
      },
    },
  ],
  *check(article) {
    for (const sentence of article.sentences) {
      const shout = /!{3}$/.exec(sentence.text)
      if (!shout) continue
      const start = sentence.start + shout.index
      yield {at: {start, end: sentence.end}, message: `Unexpected \`${shout[0]}\`, expected a full stop`, expected: ['.']}
    }
  },
})
