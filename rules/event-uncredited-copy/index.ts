import type {Span} from '../../src/base/spans.js'
import type {Facts} from '../../src/model/facts.js'
import {defineRule, type EventFinding, text} from '../../src/model/rule.js'
import {longestRun, passageOf, type Run} from './shared-run.js'

export default defineRule({
  about: {
    id: 'event-uncredited-copy',
    family: 'event',
    severity: 'info',
    preset: 'recommended',
    languages: ['en'],
    summary: 'Flag a long passage that stands word for word in another account, where neither names an agency.',
    why: 'Two newsrooms do not write the same forty words by chance: one has them from the other, or both from a third, and readers are owed its name.',
    limits:
      'Counts the words of the account outside quotations; a passage that was lightly rewritten is several short ones. Silent when either article names a news agency or says who contributed.',
    sources: ['https://www.spj.org/spj-code-of-ethics/', 'https://www.ap.org/about/news-values-and-principles/'],
  },
  options: {
    /** Words in a row that are no chance. */
    words: 40,
  },
  examples: [
    {
      says: 'forty words from another paper, without its name',
      kind: 'hit',
      articles: {
        'a.txt': text`
          Ferry sinks off Harlow Point

          The ferry Marigold sank off Harlow Point on Monday after it struck a rock that was on none of its charts. The crew of the lifeboat, who had been at sea since dawn, took the last of the passengers off the deck an hour before it went down in forty metres of water.`,
        'b.txt': text`
          Marigold lost

          There is grief in Harlow. The ferry Marigold sank off Harlow Point on Monday after it struck a rock that was on none of its charts. The crew of the lifeboat, who had been at sea since dawn, took the last of the passengers off the deck an hour before it went down in forty metres of water.`,
      },
      expect: ['b.txt:3:27-3:70 "The ferry Marigold sank off Harlow Point on" Unexpected 53 words in a row as in `a.txt`, expected a credit'],
    },
    {
      says: 'the same passage from an agency that is named',
      kind: 'clean',
      articles: {
        'a.txt': text`
          Ferry sinks off Harlow Point

          HARLOW (AP) — The ferry Marigold sank off Harlow Point on Monday after it struck a rock that was on none of its charts. The crew of the lifeboat, who had been at sea since dawn, took the last of the passengers off the deck an hour before it went down in forty metres of water.`,
        'b.txt': text`
          Marigold lost

          The ferry Marigold sank off Harlow Point on Monday after it struck a rock that was on none of its charts. The crew of the lifeboat, who had been at sea since dawn, took the last of the passengers off the deck an hour before it went down in forty metres of water.`,
      },
    },
    {
      says: 'a long quotation in common',
      kind: 'near-miss',
      articles: {
        'a.txt':
          'Skipper speaks\n\n“The ferry sank on Monday after it struck a rock that was on none of its charts, and the crew of the lifeboat, who had been at sea since dawn, took the last of the passengers off the deck an hour before it went down in forty metres of water,” Ruth Vane said.',
        'b.txt':
          'Vane tells of loss\n\nRuth Vane said: “The ferry sank on Monday after it struck a rock that was on none of its charts, and the crew of the lifeboat, who had been at sea since dawn, took the last of the passengers off the deck an hour before it went down in forty metres of water.”',
      },
    },
  ],
  *compare(accounts, options) {
    // Whoever names an agency may have the words from it, and so may the other.
    const uncredited = accounts.filter(({credit}) => credit === undefined).map((account) => ({account, passage: passageOf(account)}))
    for (const [at, {account, passage}] of uncredited.entries()) {
      const copies = uncredited.slice(0, at).flatMap(({account: other, passage: theirs}) => {
        const run = longestRun(passage, theirs)
        return run && run.words >= options.words ? [{other, run}] : []
      })
      const [longest] = copies.sort((a, b) => b.run.words - a.run.words)
      if (longest) yield report(account, longest.other, longest.run)
    }
  },
})

function report(account: Facts, other: Facts, {words, inA, inB}: Run): EventFinding {
  const isLater = account.published === null || other.published === null || account.published >= other.published
  // A source is no copy, even where it was published later than a draft.
  const isCopy = account.given === other.given ? isLater : other.given === true
  const [copy, original, here, there]: [Facts, Facts, Span, Span] = isCopy ? [account, other, inA, inB] : [other, account, inB, inA]
  return {
    article: copy,
    at: here,
    message: `Unexpected ${words} words in a row as in \`${original.path}\`, expected a credit`,
    note: 'The passage begins here. Name the account or the agency it comes from.',
    see: [{article: original, at: there, message: 'the same words begin here'}],
  }
}
