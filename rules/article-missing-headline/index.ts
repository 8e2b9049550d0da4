import {defineRule, text} from '../../src/model/rule.js'

export default defineRule({
  about: {
    id: 'article-missing-headline',
    family: 'article',
    severity: 'info',
    preset: 'recommended',
    summary: 'Flag an article that starts without a headline.',
    why: 'A story that has lost its headline cannot be found, listed or compared with the others on its event.',
    limits: 'Any short first line without a full stop passes as a headline, whether or not it is a good one.',
    sources: ['https://www.bbc.co.uk/academy/en/articles/art20130702112133610'],
  },
  options: {},
  examples: [
    {
      says: 'the first line is the story itself',
      kind: 'hit',
      articles: {
        'ferry.txt': text`
          The ferry company said on Friday that it would cut two of its five winter sailings, blaming the price of fuel.

          Island councils said they had not been told.`,
      },
      expect: ['ferry.txt:1:1-1:1 "" Unexpected article without a headline'],
    },
    {
      says: 'a headline in plain text',
      kind: 'clean',
      articles: {
        'ferry.txt': text`
          Ferry company cuts winter sailings

          The ferry company said on Friday that it would cut two of its five winter sailings, blaming the price of fuel.`,
      },
    },
    {
      says: 'a title in the front matter',
      kind: 'near-miss',
      articles: {
        'ferry.md': text`
          ---
          title: Ferry company cuts winter sailings
          ---
          The ferry company said on Friday that it would cut two of its five winter sailings, blaming the price of fuel.`,
      },
    },
  ],
  *check(article) {
    if (article.headline || article.meta.title || article.paragraphs.length === 0) return
    const start = article.blocks[0]?.start ?? 0
    yield {at: {start, end: start}, message: 'Unexpected article without a headline', note: 'Put it on the first line, or in the front matter as `title`.'}
  },
})
