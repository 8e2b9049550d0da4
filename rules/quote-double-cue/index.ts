import {spanOf} from '../../src/analysis/attribution/reports.js'
import {defineRule, text} from '../../src/model/rule.js'

export default defineRule({
  about: {
    id: 'quote-double-cue',
    family: 'quote',
    severity: 'info',
    preset: 'strict',
    languages: ['en'],
    summary: 'Flag a quotation that is introduced and then attributed again.',
    why: 'One “said” is enough: He said: “…,” he said.',
    limits: 'Cues directly beside the quotation only.',
    sources: ['https://www.theguardian.com/guardian-observer-style-guide-q'],
  },
  options: {},
  examples: [
    {
      says: 'a cue on either side',
      kind: 'hit',
      articles: {
        'ferry.txt': text`
          Ferry cancelled

          The Norvane ferry will not sail on Friday. The crew is short of two engineers.

          Captain Ines Caldera said: “We looked in every port,” she added.`,
      },
      expect: ['ferry.txt:5:55-5:64 "she added" Unexpected `she added` after a quotation that `Captain Ines Caldera said` introduces, expected one of them'],
    },
    {
      says: 'one cue',
      kind: 'clean',
      articles: {
        'ferry.txt': text`
          Ferry cancelled

          The Norvane ferry will not sail on Friday. The crew is short of two engineers.

          Captain Ines Caldera said: “We looked in every port.” She added that nobody came.`,
      },
    },
    {
      says: 'each cue has a quotation of its own',
      kind: 'near-miss',
      articles: {
        'ferry.txt': text`
          Ferry cancelled

          The Norvane ferry will not sail on Friday. The crew is short of two engineers.

          Captain Ines Caldera said “no,” and “nobody came,” she added.`,
      },
    },
  ],
  *check(article) {
    const spans = article.reports.filter(({speaker, class: kind}) => speaker && kind !== 'mental').map((report) => ({report, ...spanOf(report)}))
    const ends = new Map(spans.map((span) => [span.end, span]))
    const starts = new Map(spans.map((span) => [span.start, span]))
    for (const quote of article.quotes) {
      const opening = /[:,]?\s{0,3}$/.exec(article.text.slice(Math.max(0, quote.start - 3), quote.start))?.[0].length ?? 0
      const closing = /^[,\s]*/.exec(article.text.slice(quote.end, quote.end + 3))?.[0].length ?? 0
      const before = ends.get(quote.start - opening)
      const after = starts.get(quote.end + closing)
      if (!before || !after || before.report.sentence !== after.report.sentence || !/[,:]/.test(article.text.slice(quote.start - opening, quote.start)))
        continue
      const [first, second] = [before, after].map(({start, end}) => article.text.slice(start, end))
      yield {
        at: {start: after.start, end: after.end},
        message: `Unexpected \`${second}\` after a quotation that \`${first}\` introduces, expected one of them`,
        see: [{at: {start: before.start, end: before.end}, message: 'the first attribution'}],
      }
    }
  },
})
