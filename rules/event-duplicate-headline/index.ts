import type {Span} from '../../src/base/spans.js'
import type {Facts} from '../../src/model/facts.js'
import {defineRule, type EventFinding} from '../../src/model/rule.js'

/** Fewer words make a label ("Sports", "Weather forecast"), which many articles share by right. */
const fewest = 4

export default defineRule({
  about: {
    id: 'event-duplicate-headline',
    family: 'event',
    severity: 'info',
    preset: 'recommended',
    summary: 'Flag a headline that another account of the event has word for word.',
    languages: ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'],
    why: 'Two accounts with one headline are often copies of one report, or one of them has taken the headline of the other.',
    limits: 'Compares words only, without case and punctuation; a headline with a single word changed passes.',
    sources: ['https://www.editorscode.org.uk/'],
  },
  options: {},
  examples: [
    {
      says: 'two accounts have one headline',
      kind: 'hit',
      articles: {
        'a.txt': 'Ferry runs aground off Harlow Point, injuring 12\n\nA ferry ran aground on Monday.',
        'b.txt': 'Ferry runs aground off Harlow Point; injuring 12\n\nTwelve people were hurt when a ferry hit the rocks.',
      },
      expect: ['b.txt:1:1-1:49 "Ferry runs aground off Harlow Point; injuring 12" Unexpected headline, `a.txt` has the same'],
    },
    {
      says: 'each has its own',
      kind: 'clean',
      articles: {
        'a.txt': 'Ferry runs aground off Harlow Point\n\nA ferry ran aground on Monday.',
        'b.txt': 'Twelve hurt as ferry hits rocks\n\nTwelve people were hurt when a ferry hit the rocks.',
      },
    },
    {
      says: 'a label is no headline of its own',
      kind: 'near-miss',
      articles: {'a.txt': 'Morning briefing\n\nA ferry ran aground on Monday.', 'b.txt': 'Morning briefing\n\nTwelve people were hurt.'},
    },
  ],
  *compare(accounts) {
    const first = new Map<string, Facts>()
    for (const article of accounts) {
      if (!article.headline) continue
      const key = article.headline.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
      if (key.length < fewest) continue
      const other = first.get(key.join(' '))
      if (!other) first.set(key.join(' '), article)
      // A source has its headline by right.
      else yield article.given ? report(other, article) : report(article, other)
    }
  },
})

function report(article: Facts, other: Facts): EventFinding {
  const [own, same] = [article.headline, other.headline] as [Span, Span]
  return {article, at: own, message: `Unexpected headline, \`${other.path}\` has the same`, see: [{article: other, at: same, message: 'the same headline'}]}
}
