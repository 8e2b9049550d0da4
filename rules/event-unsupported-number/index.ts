import {holds} from '../../src/base/spans.js'
import {sourcesOf} from '../../src/events/sources.js'
import type {Figure} from '../../src/model/article.js'
import type {Facts} from '../../src/model/facts.js'
import {defineRule, text} from '../../src/model/rule.js'
import {isSupported, supportOf} from './support.js'

/** Up to here people count what a source lists: "two films", "three of them". */
const counted = 5

export default defineRule({
  about: {
    id: 'event-unsupported-number',
    family: 'event',
    severity: 'warning',
    preset: 'recommended',
    summary: 'Flag a number that none of the article’s sources has.',
    languages: ['en'],
    why: 'A number that is in no source was misread, misremembered or made up.',
    limits:
      'Needs sources: `--source`, or `sources:` in front matter. A number is borne out by a source that has it rounded, in words, in another unit, inside a range, or as the sum, difference or ratio of two numbers told together. Counts up to five, years, times of day, ordinal numbers and numbers in quotations are passed over, and so is a number that a source has for something else.',
    sources: ['https://aclanthology.org/2023.emnlp-main.600/', 'https://www.bbc.co.uk/editorialguidelines/guidelines/accuracy'],
  },
  options: {},
  examples: [
    {
      says: 'no source has the number',
      kind: 'hit',
      articles: {
        'draft.md': text`
          ---
          sources: [wire.txt]
          ---

          # Ferry hits pier

          The ferry Marigold hit the pier at Harlow with 167 people aboard. Repairs will cost $4.2 million.`,
        'wire.txt':
          'Ferry hits pier\n\nThe ferry Marigold, with 62 passengers and 5 crew members aboard, hit the pier at Harlow. Repairs will cost $2.4 million.',
      },
      expect: [
        'draft.md:7:48-7:51 "167" Unexpected `167`, none of the sources has it',
        'draft.md:7:85-7:97 "$4.2 million" Unexpected `$4.2 million`, none of the sources has it',
      ],
    },
    {
      says: 'rounded, added up, spelled out and converted numbers',
      kind: 'clean',
      articles: {
        'draft.md': text`
          ---
          sources: [wire.txt]
          ---

          # Ferry hits pier

          The ferry Marigold hit the pier at Harlow with 67 people aboard, some 60 of them passengers. It drew ten feet of water.

          Almost 12,000 homes went dark. A quarter of the 80 lamps on the pier, or 25 percent, broke.`,
        'wire.txt': text`
          Ferry hits pier

          The ferry Marigold, with 62 passengers and 5 crew members aboard, hit the pier at Harlow. She draws three metres.

          The power failed in 11,870 homes. Of 80 lamps on the pier, 20 broke.`,
      },
    },
    {
      says: 'an article that names no sources, and what people count themselves',
      kind: 'near-miss',
      articles: {
        'draft.md': text`
          ---
          sources: [wire.txt]
          ---

          # Ferry hits pier

          Three officials spoke of the ferry that hit the pier at Harlow ten days ago.`,
        'other.txt': 'Ferry hits pier\n\nThe ferry Marigold hit the pier at Harlow with 90 people aboard, the harbour office said.',
        'wire.txt': 'Ferry hits pier\n\nThe ferry Marigold hit the pier at Harlow, said the mayor, the pilot and the master.',
      },
    },
  ],
  *compare(accounts) {
    for (const draft of accounts) {
      const sources = sourcesOf(draft, accounts)
      if (sources.length === 0) continue
      const support = supportOf(sources)
      const units = new Set(sources.flatMap((source) => source.figures.map(({unit}) => unit)))
      for (const figure of draft.figures) {
        if (isPassed(draft, figure, units) || holds(draft.quotes, figure.start) || isSupported(figure, support)) continue
        yield {article: draft, at: figure, message: `Unexpected \`${figure.raw}\`, none of the sources has it`, note: `Sources: ${namesOf(sources)}.`}
      }
    }
  },
})

function isPassed({statements, headline}: Facts, figure: Figure & {statement: number}, units: ReadonlySet<string | undefined>): boolean {
  if (figure.kind === 'count') return figure.value <= counted
  // "Ten days ago" is reckoned from a date, where the sources do not count days themselves.
  const statement = figure.statement < 0 ? headline : statements[figure.statement]
  const after = statement?.text.slice(figure.end - statement.start, figure.end - statement.start + 10) ?? ''
  return figure.kind === 'duration' && !units.has(figure.unit) && /^ (?:ago|later|earlier|after|before|since|old)\b/.test(after)
}

function namesOf(sources: readonly Facts[]): string {
  const names = sources.slice(0, 3).map(({path}) => `\`${path}\``)
  return sources.length > names.length ? `${names.join(', ')} and ${sources.length - names.length} more` : names.join(', ')
}
