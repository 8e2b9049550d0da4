import {faultsOf, type MarkFault} from '../../src/analysis/quotations/quotations.js'
import {defineRule, text} from '../../src/model/rule.js'

export default defineRule({
  about: {
    id: 'quote-unbalanced',
    family: 'quote',
    severity: 'warning',
    preset: 'recommended',
    languages: ['en'],
    summary: 'Flag a quotation mark without its partner, or one that is turned the wrong way.',
    why: 'Where a quotation ends is where the writer’s own words begin. A lost mark moves that line.',
    limits: 'A quotation that goes on in the next paragraph may stay open. Single marks are not looked at: every apostrophe is one.',
    sources: ['https://www.chicagomanualofstyle.org/book/ed17/part2/ch13/psec030.html'],
  },
  options: {},
  examples: [
    {
      says: 'no close',
      kind: 'hit',
      articles: {
        'ferry.txt': text`
          Ferry cancelled

          The Norvane ferry will not sail on Friday. The crew is short of two engineers.

          “We have nobody to run the engines, said Ines Caldera, the captain. She is looking for help.`,
      },
      expect: ['ferry.txt:5:1-5:2 "“" Unexpected `“` without a mark that closes it, expected one before the writer’s own words go on'],
    },
    {
      says: 'no opening',
      kind: 'hit',
      articles: {
        'ferry.txt': text`
          Ferry cancelled

          The Norvane ferry will not sail on Friday. The crew is short of two engineers.

          We have nobody to run the engines,” said Ines Caldera, the captain.`,
      },
      expect: ['ferry.txt:5:35-5:36 "”" Unexpected `”` without a mark that opens it, expected one where the quotation begins'],
    },
    {
      says: 'turned the wrong way',
      kind: 'hit',
      articles: {
        'ferry.txt': text`
          Ferry cancelled

          The Norvane ferry will not sail on Friday. The crew is short of two engineers.

          The captain, Ines Caldera, called the roster “dreadful“ on Monday.`,
      },
      expect: ['ferry.txt:5:55-5:56 "“" Unexpected `“` turned the wrong way, expected the other mark of its pair'],
    },
    {
      says: 'both are there',
      kind: 'clean',
      articles: {
        'ferry.txt': text`
          Ferry cancelled

          The Norvane ferry will not sail on Friday. The crew is short of two engineers.

          “We have nobody to run the engines,” said Ines Caldera, the captain.`,
      },
    },
    {
      says: 'a quotation that goes on in the next paragraph',
      kind: 'near-miss',
      articles: {
        'ferry.txt': text`
          Ferry cancelled

          The Norvane ferry will not sail on Friday. The crew is short of two engineers.

          “We have nobody to run the engines,” said Ines Caldera, the captain. “We have asked everyone.

          “Nobody came.”`,
      },
    },
    {
      says: 'feet and inches, and a decade',
      kind: 'near-miss',
      articles: {
        'ferry.txt': text`
          Ferry cancelled

          The Norvane ferry will not sail on Friday. The crew is short of two engineers.

          The spare engineer, who is 6'2", has not sailed since the '90s.`,
      },
    },
  ],
  *check(article) {
    for (const fault of faultsOf(article)) {
      const mark = article.text.slice(fault.start, fault.end)
      yield {at: {start: fault.start, end: fault.end}, message: `Unexpected \`${mark}\` ${what[fault.kind]}`, note: why[fault.kind]}
    }
  },
})

const what: Record<MarkFault['kind'], string> = {
  unclosed: 'without a mark that closes it, expected one before the writer’s own words go on',
  unopened: 'without a mark that opens it, expected one where the quotation begins',
  'wrong-way': 'turned the wrong way, expected the other mark of its pair',
}

const why: Record<MarkFault['kind'], string> = {
  unclosed: 'The paragraph has no further closing mark, and the next one does not begin with a quotation.',
  unopened: 'No quotation is open here.',
  'wrong-way': 'An opening mark stands after a word, or a closing one before it.',
}
