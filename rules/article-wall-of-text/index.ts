import {defineRule, text} from '../../src/model/rule.js'

export default defineRule({
  about: {
    id: 'article-wall-of-text',
    family: 'article',
    severity: 'warning',
    preset: 'recommended',
    summary: 'Flag a paragraph that is too long to be read on a screen.',
    why: 'News is written in short paragraphs. A whole story in one block has usually lost its paragraphs on the way.',
    limits: 'Counts words only; a long list item or quotation counts like any paragraph, and languages written without spaces are not covered.',
    sources: ['https://www.bbc.co.uk/academy/en/articles/art20130702112133610'],
  },
  options: {
    /** Longest paragraph that passes, in words. */
    words: 200,
  },
  examples: [
    {
      says: 'the paragraph is longer than the limit',
      kind: 'hit',
      options: {words: 12},
      articles: {
        'harbour.txt': text`
          Harbour reopens after storm

          The harbour reopened on Monday after crews cleared the last of the wreckage from the channel.`,
      },
      expect: [
        'harbour.txt:3:1-3:94 "The harbour reopened on Monday after crews cleared the last of the wreckage from the channel." Unexpected paragraph of 16 words, expected at most 12',
      ],
    },
    {
      says: 'the same words in two paragraphs',
      kind: 'clean',
      options: {words: 12},
      articles: {
        'harbour.txt': text`
          Harbour reopens after storm

          The harbour reopened on Monday after crews cleared the wreckage.

          The last of it lay in the channel.`,
      },
    },
    {
      says: 'exactly as long as the limit',
      kind: 'near-miss',
      options: {words: 10},
      articles: {
        'harbour.txt': text`
          Harbour reopens after storm

          The harbour reopened on Monday after crews cleared the wreckage.`,
      },
    },
  ],
  *check(article, {words: limit}) {
    const words = article.paragraphs.map(() => 0)
    for (const sentence of article.sentences) words[sentence.paragraph] = (words[sentence.paragraph] ?? 0) + sentence.words.length
    for (const [at, paragraph] of article.paragraphs.entries()) {
      const count = words[at] ?? 0
      if (count <= limit) continue
      yield {at: paragraph, message: `Unexpected paragraph of ${count} words, expected at most ${limit}`, note: 'Break it where the subject changes.'}
    }
  },
})
