import {paragraphAt} from '../../src/analysis/attribution/reports.js'
import {countWords, isTitled} from '../../src/analysis/quotations/quoted-text.js'
import type {Article, Quote} from '../../src/model/article.js'
import {defineRule, text} from '../../src/model/rule.js'

export default defineRule({
  about: {
    id: 'quote-no-speaker',
    family: 'quote',
    severity: 'warning',
    preset: 'recommended',
    languages: ['en'],
    summary: 'Flag a quotation that nobody in its sentence, its paragraph or the paragraph before is said to have spoken.',
    why: 'Readers must know whose words they read. A speaker is often lost when a paragraph is cut or moved.',
    limits:
      'A quotation that follows another speaker in its paragraph is taken as that speaker’s; questions and answers, transcripts and titles of works are left alone.',
    sources: ['https://www.apstylebook.com/', 'https://www.aalep.eu/essentials-reuters-sourcing'],
  },
  options: {
    /** Shortest quotation that is looked at, in words. */
    words: 5,
  },
  examples: [
    {
      says: 'the paragraph is a quotation and nothing before it names a speaker',
      kind: 'hit',
      articles: {
        'bridge.txt': text`
          Bridge closes for repairs

          The Millbrook bridge will close on Monday for six weeks of repairs.

          “We looked at every other way of doing this.”

          Buses will turn round at the church.`,
      },
      expect: [
        'bridge.txt:5:1-5:46 "“We looked at every other way of doing this.”" Unexpected quotation without a speaker, expected who said `We looked at every other way of doing …`',
      ],
    },
    {
      says: 'the speaker follows the quotation',
      kind: 'clean',
      articles: {
        'bridge.txt': text`
          Bridge closes for repairs

          The Millbrook bridge will close on Monday for six weeks of repairs.

          “We looked at every other way of doing this,” said Ruth Okafor, the county engineer.`,
      },
    },
    {
      says: 'a second paragraph of the same speaker',
      kind: 'near-miss',
      articles: {
        'bridge.txt': text`
          Bridge closes for repairs

          County engineer Ruth Okafor said there was no other way. “We looked at ferries and at a temporary span.”

          “Neither would have been ready before winter.”`,
      },
    },
    {
      says: 'the title of a work',
      kind: 'near-miss',
      articles: {
        'library.txt': text`
          Library lends its oldest book

          The oldest book in the Halden library is a first edition of “The Long Way Home to Sea”.`,
      },
    },
  ],
  *check(article, {words: fewest}) {
    for (const quote of article.quotes) {
      if (isAttributed(quote) || countWords(quote.text) < fewest || isTitled(quote.text)) continue
      const paragraph = paragraphAt(article, quote.start)
      // The headline is a rule of its own kind: its quotations are taken up in the story.
      if (paragraph < 0) continue
      yield {
        at: quote,
        message: `Unexpected quotation without a speaker, expected who said \`${opening(quote.text)}\``,
        ...evidence(article, quote),
      }
    }
  },
})

/** A speaker that is only guessed from the neighbourhood has no cue. */
function isAttributed({attribution}: Quote): boolean {
  return attribution !== null && (attribution.cue !== null || attribution.scope !== 'chain')
}

function evidence(article: Article, quote: Quote) {
  const guess = quote.attribution?.speaker
  const note = 'No cue such as “said” was found in its sentence, its paragraph or the end of the paragraph before.'
  if (!guess || guess.end > article.text.length) return {note}
  return {
    note: `${note} The nearest possible speaker is named but not said to speak.`,
    see: [{at: guess, message: `the nearest possible speaker, \`${guess.text}\``}],
  }
}

function opening(quote: string): string {
  const words = quote.replace(/^\P{L}+/u, '').split(/\s+/)
  return words.length > 8
    ? `${words
        .slice(0, 8)
        .join(' ')
        .replace(/(?<![\p{P}\s])[\p{P}\s]+$/u, '')} …`
    : words
        .join(' ')
        .replace(/(?<!["“”’'»])["“”’'»]+$/, '')
        .replace(/\.$/, '')
}
