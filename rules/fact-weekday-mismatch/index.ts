import {dayNumber, findDates, nearestYear, weekdayOf} from '../../src/analysis/dates.js'
import {holds, spanAt} from '../../src/base/spans.js'
import {type Article, type ArticleDate, bodyRoles} from '../../src/model/article.js'
import {defineRule, text} from '../../src/model/rule.js'

/** A day without a year this near to the publication can only be of that year. In days. */
const near = 60

export default defineRule({
  about: {
    id: 'fact-weekday-mismatch',
    family: 'fact',
    severity: 'error',
    preset: 'recommended',
    summary: 'Flag a date whose weekday is another one.',
    languages: ['en', 'de', 'fr', 'es'],
    why: 'The calendar settles it: either the weekday or the date is wrong, and readers who plan by it turn up on the wrong day.',
    limits:
      'Needs a year, in the date, elsewhere in its sentence, or from the publication date; outside of the story (captions, datelines, “Published …”) in the date itself. Dates before the Gregorian calendar, in quotations and in figures only ("10/09/2025") are skipped.',
    sources: ['https://www.iso.org/iso-8601-date-and-time-format.html'],
  },
  options: {},
  examples: [
    {
      says: 'the date has another weekday',
      kind: 'hit',
      articles: {
        'harbour.txt': text`
          Harbour to reopen

          The harbour will reopen on Thursday, Oct. 8, 2025, the council said.`,
      },
      expect: ['harbour.txt:3:28-3:50 "Thursday, Oct. 8, 2025" Unexpected `Thursday`, `Oct. 8, 2025` is a Wednesday'],
    },
    {
      says: 'the year comes from the day of publication',
      kind: 'hit',
      articles: {
        'harbour.md': text`
          ---
          date: 2025-10-01
          ---

          # Harbour to reopen

          The harbour will reopen on Friday, 10 October, and the ferry will sail from Monday, 14 October.`,
      },
      expect: ['harbour.md:7:77-7:95 "Monday, 14 October" Unexpected `Monday`, `14 October` is a Tuesday in 2025'],
    },
    {
      says: 'a caption and the line with the day of publication are checked too',
      kind: 'hit',
      articles: {
        'harbour.txt': text`
          Harbour reopens after storm

          Posted Friday, October 9, 2025 8:24 am.

          Ships sailed again from the harbour of Harlow on Thursday, the council said.

          Fishing boats leave the harbour on Thursday, Oct. 8, 2025. (Photo: Harlow Courier)`,
      },
      expect: [
        'harbour.txt:3:8-3:31 "Friday, October 9, 2025" Unexpected `Friday`, `October 9, 2025` is a Thursday',
        'harbour.txt:7:36-7:58 "Thursday, Oct. 8, 2025" Unexpected `Thursday`, `Oct. 8, 2025` is a Wednesday',
      ],
    },
    {
      says: 'the weekday is the right one, in every way of writing it',
      kind: 'clean',
      articles: {
        'harbour.txt': text`
          Harbour to reopen

          The harbour will reopen on Thursday, Oct. 9, 2025.

          The ferry sails on Friday 10 October 2025 and on Oct. 11, 2025, a Saturday.`,
      },
    },
    {
      says: 'no year can be known',
      kind: 'near-miss',
      articles: {
        'harbour.txt': text`
          Harbour to reopen

          The harbour will reopen on Thursday, Oct. 8, the council said.`,
      },
    },
    {
      says: 'the weekday belongs to another event than the date',
      kind: 'near-miss',
      articles: {
        'harbour.txt': text`
          Harbour to reopen

          The council voted Tuesday to mark Oct. 9, 2025 as the day of the fleet.`,
      },
    },
    {
      says: 'a day months away from the publication may be of another year, in which the weekday fits',
      kind: 'near-miss',
      articles: {
        'harbour.md': text`
          ---
          date: 2025-10-01
          ---

          # Harbour to reopen

          The pier had burned on Wednesday, 3 April, when the fleet was out.`,
      },
    },
  ],
  *check(article) {
    for (const date of [...article.dates, ...datesBeside(article)]) {
      if (date.weekday === undefined || date.precision !== 'day' || date.iso === null || holds(article.quotes, date.start)) continue
      const resolved = resolve(article, date, date.iso)
      if (resolved === undefined || resolved < '1753') continue
      const actual = weekdayOf(resolved)
      if (actual === date.weekday) continue
      const stated = date.raw.match(/\p{L}{1,20}day\b|^\p{L}{3,5}\b/iu)?.[0] ?? date.weekday
      const rest = date.raw
        .replace(stated, '')
        .replace(/^\.?(?: (?:morning|afternoon|evening|night))?(?:, | \(|,? (?:on )?(?:the )?)/, '')
        .replace(/(?:, (?:a )?| \()\)?$/, '')
      const year = date.iso.startsWith('-') ? ` in ${resolved.slice(0, 4)}` : ''
      const expected = capitalise(actual)
      yield {
        at: date,
        message: `Unexpected \`${stated}\`, \`${rest}\` is a ${expected}${year}`,
        expected: [date.raw.replace(stated, expected)],
        note: 'Either the weekday or the date is wrong.',
        ...(year && article.published && article.published.end > article.published.start
          ? {see: [{at: article.published, message: `published ${article.published.iso}`}]}
          : {}),
      }
    }
  },
})

/** Full dates of captions, metadata and teasers: the calendar needs no story. */
function datesBeside({blocks, text}: Article): ArticleDate[] {
  const beside = blocks.filter(({role}) => !bodyRoles.has(role) && role !== 'headline' && role !== 'code')
  const passages = beside.map(({start, end}) => ({start, end, text: text.slice(start, end), paragraph: -1, sentences: []}))
  return findDates(passages).filter(({iso}) => iso !== null && !iso.startsWith('-'))
}

/** The full date, or undefined when its year cannot be known well enough to speak of an error. */
function resolve(article: Article, date: ArticleDate, iso: string): string | undefined {
  if (!iso.startsWith('-')) return iso
  // "from Thursday, Oct. 9, to Sunday, Oct. 12, 2025": one year for both.
  const sentence = spanAt(article.sentences, date.start)
  const beside =
    sentence &&
    article.dates.find(
      (other) => other.precision === 'day' && other.iso && !other.iso.startsWith('-') && other.start >= sentence.start && other.start < sentence.end,
    )
  if (beside) return withYear(iso, Number(beside.iso?.slice(0, 4)))
  const published = article.published?.iso.slice(0, 10)
  if (published === undefined || published.length < 10) return undefined
  const year = nearestYear(iso, published)
  const day = withYear(iso, year)
  if (day === undefined || Math.abs(dayNumber(day) - dayNumber(published)) <= near) return day
  const others = [year - 1, year + 1].map((other) => withYear(iso, other))
  return others.some((other) => other !== undefined && weekdayOf(other) === date.weekday) ? undefined : day
}

/** "--10-09" in 2025 is "2025-10-09"; undefined for 29 February of most years. */
function withYear(iso: string, year: number): string | undefined {
  const day = `${year}${iso.slice(1)}`
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day) ? day : undefined
}

function capitalise(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}
