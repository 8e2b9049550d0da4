import type {Utterance} from '../../src/events/quotations/utterances.js'
import {sourcesOf} from '../../src/events/sources.js'
import type {Facts} from '../../src/model/facts.js'
import {defineRule, text} from '../../src/model/rule.js'
import {partsOf, shareOf, type Wording, wordingOf, wordsOf} from './quote-search.js'

/** One word alone may be anybody’s; quotations of fewer words than `sure` may be names, titles and scare quotes. */
const shortest = 2
const sure = 4
/** Share of the words that a source must have in their order; what differs then is for `event-quote-altered`. */
const enough = 0.6

export default defineRule({
  about: {
    id: 'event-unsupported-quote',
    family: 'event',
    severity: 'warning',
    preset: 'recommended',
    summary: 'Flag a quotation that none of the article’s sources has.',
    languages: ['en'],
    why: 'Words between quotation marks were said or written by somebody; when no source has them, readers are told what nobody said.',
    limits:
      'Needs sources: `--source`, or `sources:` in front matter. Single words are passed over, and two or three are only noted. A source bears out a quotation when it has most of its words in their order, between quotation marks or not; what was cut openly, and what stands in brackets, does not count. Changed words are for `event-quote-altered`; a quotation translated anew is reported.',
    sources: ['https://www.ap.org/about/news-values-and-principles/'],
  },
  options: {},
  examples: [
    {
      says: 'no source has the quotation',
      kind: 'hit',
      articles: {
        'draft.md': text`
          ---
          sources: [wire.txt]
          ---

          # Ferry hits pier

          “Nobody on this harbour slept that night,” said the harbour master, Ruth Vane. “We heard it before we saw it.”`,
        'wire.txt': 'Ferry hits pier\n\n“We heard it before we saw it,” said Ruth Vane, the harbour master of Harlow, on Monday.',
      },
      expect: ['draft.md:7:1-7:43 "“Nobody on this harbour slept that night,”" Unexpected quotation, none of the sources has it'],
    },
    {
      says: 'two words that turn those of the source round; so few are only noted',
      kind: 'hit',
      articles: {
        'draft.md': text`
          ---
          sources: [wire.txt]
          ---

          # Ferry hits pier

          The crew called it an “uncontrolled approach” to the pier.`,
        'wire.txt': 'Ferry hits pier\n\nThe crew of the ferry Marigold called it a “controlled approach” to the pier.',
      },
      expect: ['draft.md:7:23-7:46 "“uncontrolled approach”" Unexpected quotation, none of the sources has it'],
    },
    {
      says: 'cut, explained, with other marks, and from a transcript without marks',
      kind: 'clean',
      articles: {
        'draft.md': text`
          ---
          sources: [wire.txt, log.txt]
          ---

          # Ferry hits pier

          "We heard [the ferry] ... before we saw it," said Ruth Vane. "Marigold, you’re coming in too fast," the tower called.`,
        'log.txt': 'Radio log\n\nTower: Marigold, you are coming in too fast. Marigold: Engines astern, no answer from the engines.',
        'wire.txt': 'Ferry hits pier\n\n“We heard it out there in the fog before we saw it,” said Ruth Vane, the harbour master of Harlow.',
      },
    },
    {
      says: 'a word more or less, and a word in scare quotes',
      kind: 'near-miss',
      articles: {
        'draft.md': text`
          ---
          sources: [wire.txt]
          ---

          # Ferry hits pier

          “We heard it long before we saw it,” said Ruth Vane, who calls the pier a “lady”.`,
        'wire.txt': 'Ferry hits pier\n\n“We heard it before we saw it,” said Ruth Vane, the harbour master of Harlow.',
      },
    },
  ],
  *compare(accounts) {
    const wordings = new Map<Facts, Wording>()
    for (const draft of accounts) {
      const sources = sourcesOf(draft, accounts)
      if (sources.length === 0 || draft.quotes.length === 0) continue
      for (const source of sources) if (!wordings.has(source)) wordings.set(source, wordingOf(source))
      for (const quote of draft.quotes) {
        const parts = partsOf(quote)
        const length = parts.reduce((sum, {sounds}) => sum + sounds.length, 0)
        if (length < shortest || sources.some((source) => isBorneOut(parts, length, wordings.get(source) as Wording))) continue
        yield {
          article: draft,
          at: quote,
          message: 'Unexpected quotation, none of the sources has it',
          ...(length < sure ? {severity: 'info', note: 'So short a quotation may be a name, or the writer’s own.'} : {}),
        }
      }
    }
  },
})

function isBorneOut(parts: readonly Utterance[], length: number, wording: Wording): boolean {
  const found = parts.map((part) => part.sounds.length * shareOf(wordsOf(part), wording))
  return found.reduce((sum, words) => sum + words, 0) >= enough * length
}
