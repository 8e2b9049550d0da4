import {dayNumber, nameOf} from '../../src/analysis/dates.js'
import {matchesOf} from '../../src/base/match-all.js'
import {holds, spanAt} from '../../src/base/spans.js'
import type {Article, ArticleDate} from '../../src/model/article.js'
import {defineRule, text} from '../../src/model/rule.js'

/** What has happened, right before its date: "was killed on", "resigned". */
const happened =
  /\b(?:(?:was|were|had been) \p{L}+|died|killed|struck|began|took place|happened|occurred|resigned|crashed|collapsed|exploded|sank|fell|left|won|met|came)(?: \p{L}+){0,2} (?:on |in )?$/u
/** What was to happen: "was scheduled to begin on". */
const planned = /\b(?:will|would|to|set|due|scheduled|planned|expected|until|by|before|from|if|could|may|might|should|shall|next|deadline|ending|through)\b/i

export default defineRule({
  about: {
    id: 'fact-date-order',
    family: 'fact',
    severity: 'warning',
    preset: 'strict',
    summary: 'Flag dates in an impossible order: a span that ends before it begins, or something past that is dated after the publication.',
    languages: ['en'],
    why: 'Nothing ends before it begins, and no article tells what has not happened yet.',
    limits:
      'Sees spans that are written out ("from 2012 to 2016", "between May 3 and June 7, 2024") and a past verb right before a full date. Plans, conditions and quotations are passed over.',
    sources: ['https://www.bbc.co.uk/editorialguidelines/guidelines/accuracy'],
  },
  options: {},
  examples: [
    {
      says: 'a span that ends before it begins, and a past event after the publication',
      kind: 'hit',
      articles: {
        'ferry.md': text`
          ---
          date: 2025-10-09
          ---

          # Ferry sinks

          The Marigold sailed from 2016 to 2012. She sank on December 3, 2025, off Harlow Point.

          Divers worked there from May 8, 2025 to May 3, 2025.`,
      },
      expect: [
        'ferry.md:7:34-7:38 "2012" Unexpected `2012`, the span begins in `2016`',
        'ferry.md:7:52-7:68 "December 3, 2025" Unexpected `December 3, 2025` for what has happened, the article was published on 2025-10-09',
        'ferry.md:9:41-9:52 "May 3, 2025" Unexpected `May 3, 2025`, the span begins on `May 8, 2025`',
      ],
    },
    {
      says: 'spans in order, and plans',
      kind: 'clean',
      articles: {
        'ferry.md':
          '---\ndate: 2025-10-09\n---\n\n# Ferry sinks\n\nThe Marigold sailed from 2012 to 2016. She sank on October 8, 2025. A new ferry will sail on December 3, 2025.',
      },
    },
    {
      says: 'a comparison from one year back to another, and a plan in the past',
      kind: 'near-miss',
      articles: {
        'ferry.md':
          '---\ndate: 2025-10-09\n---\n\n# Ferry sinks\n\nThe Marigold was due to be sold on December 3, 2025. Sailings rose to 80 in 2016, from 60 in 2012. From 2016, 2012 looked easy.',
      },
    },
  ],
  *check(article) {
    yield* spans(article)
    const published = article.published?.iso.slice(0, 10)
    if (published === undefined || published.length < 10) return
    for (const date of article.dates) {
      if (date.precision !== 'day' || date.iso === null || date.iso.startsWith('-') || holds(article.quotes, date.start)) continue
      // A day may pass between two places, and more between two versions of an article.
      if (dayNumber(date.iso) - dayNumber(published) < 2) continue
      const sentence = spanAt(article.sentences, date.start)
      if (!sentence) continue
      const before = article.text.slice(sentence.start, date.start)
      if (!happened.test(before) || planned.test(before)) continue
      yield {
        at: date,
        message: `Unexpected \`${nameOf(date)}\` for what has happened, the article was published on ${published}`,
        ...(article.published && article.published.end > article.published.start ? {see: [{at: article.published, message: `published ${published}`}]} : {}),
      }
    }
  },
})

/** "from 2016 to 2012", "between May 8 and May 3, 2025" */
function* spans({dates, sentences, text: all, quotes}: Article) {
  for (const {start, text: said} of sentences) {
    for (const match of matchesOf(
      /\b(?:[Ff]rom ((?:1[6-9]|20)\d\d) (?:to|until|through)|[Bb]etween ((?:1[6-9]|20)\d\d) and) ((?:1[6-9]|20)\d\d)(?![\d,.]\d| (?:people|men|women|votes|jobs|homes))\b/g,
      said,
    )) {
      const [whole, from, between, end] = match as unknown as [string, string | undefined, string | undefined, string]
      const first = (from ?? between) as string
      const at = {start: start + match.index + whole.length - end.length, end: start + match.index + whole.length}
      if (first <= end || holds(quotes, at.start)) continue
      yield {at, message: `Unexpected \`${end}\`, the span begins in \`${first}\``}
    }
  }
  for (const [at, end] of dates.entries()) {
    const start = dates[at - 1]
    if (!start || start.precision !== end.precision || holds(quotes, end.start)) continue
    const joint = all.slice(start.end, end.start)
    if (end.precision === 'year') continue
    const opens = /\b(from|between) $/i.exec(all.slice(Math.max(0, start.start - 9), start.start))?.[1]?.toLowerCase()
    if (!(opens === 'from' ? /^,? (?:to|until|through) $/ : opens === 'between' ? /^,? and $/ : /^$^/).test(joint)) continue
    const [first, last] = isoOf(start, end)
    if (first === undefined || last === undefined || first <= last) continue
    yield {
      at: end,
      message: `Unexpected \`${nameOf(end)}\`, the span begins ${end.precision === 'day' ? 'on' : 'in'} \`${nameOf(start)}\``,
      see: [{at: start, message: 'begins here'}],
    }
  }
}

/** Both in full; a year that stands once is that of both. */
function isoOf(start: ArticleDate, end: ArticleDate): [string?, string?] {
  if (!start.iso || !end.iso || end.iso.startsWith('-')) return []
  return [start.iso.startsWith('-') ? `${end.iso.slice(0, 4)}${start.iso.slice(1)}` : start.iso, end.iso]
}
