import {sentenceAt} from '../../src/analysis/attribution/reports.js'
import {countWords, innerOf, isTitled} from '../../src/analysis/quotations/quoted-text.js'
import {defineRule, text} from '../../src/model/rule.js'

export default defineRule({
  about: {
    id: 'quote-partial-no-speaker',
    family: 'quote',
    severity: 'info',
    preset: 'strict',
    languages: ['en'],
    summary: 'Flag a word or two in quotation marks that judge something and that nobody is said to have spoken.',
    why: 'Marks round a judgement say “not my word” and leave open whose it is.',
    limits: 'One to four words only. Titles, nicknames, coined terms and words that something is called are left alone.',
    sources: [
      'https://www.theguardian.com/guardian-observer-style-guide-q',
      'https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch#Expressions_of_doubt',
    ],
  },
  options: {
    /** Longest quotation that is looked at, in words. */
    words: 4,
  },
  examples: [
    {
      says: 'a judgement without a judge',
      kind: 'hit',
      articles: {
        'ferry.txt': text`
          Ferry cancelled

          The Norvane ferry will not sail on Friday. The crew is short of two engineers.

          Two crewmen were sent home over “insulting” remarks.`,
      },
      expect: ['ferry.txt:5:33-5:44 "“insulting”" Unexpected `“insulting”` without a speaker, expected whose word it is'],
    },
    {
      says: 'somebody said it',
      kind: 'clean',
      articles: {
        'ferry.txt': text`
          Ferry cancelled

          The Norvane ferry will not sail on Friday. The crew is short of two engineers.

          Captain Ines Caldera said two crewmen were sent home over “insulting” remarks.`,
      },
    },
    {
      says: 'a name, a title and a term',
      kind: 'near-miss',
      articles: {
        'ferry.txt': text`
          Ferry cancelled

          The Norvane ferry will not sail on Friday. The crew is short of two engineers.

          The ferry, known as “the old lady”, has a bar called “The Keel” and a so-called “quiet deck”.`,
      },
    },
  ],
  *check(article, {words: most}) {
    const sourced = new Set(article.reports.filter(({speaker, class: kind}) => speaker && kind !== 'mental').map(({sentence}) => sentence))
    for (const quote of article.quotes) {
      const inner = innerOf(quote.text)
      const at = sentenceAt(article, quote.start)
      if (at < 0 || sourced.has(at) || countWords(inner) > most || isTitled(quote.text) || !/^\p{Ll}[\p{Ll} '’-]+$/u.test(inner.replace(/[.,]$/, ''))) continue
      const before = article.text.slice(Math.max(0, quote.start - 40), quote.start)
      if (named.test(before)) continue
      yield {
        at: quote,
        message: `Unexpected \`${quote.text}\` without a speaker, expected whose word it is`,
        note: 'Nobody is given for the sentence. A term needs no marks; a quotation needs a speaker.',
      }
    }
  },
})

/** "known as the", "so-called", "the word": the words are a name here. */
const named =
  /\b(?:called|dubbed|known as|nicknamed|named|termed|labell?ed|billed as|so-called|the (?:word|words|term|phrase|slogan|hashtag|name|label|nickname))(?: (?:the|a|an|as|of))*\s*$/i
