import {spanOf} from '../../src/analysis/attribution/reports.js'
import {matchesOf} from '../../src/base/match-all.js'
import {defineRule, text} from '../../src/model/rule.js'
import {judgements} from './evaluations.js'

export default defineRule({
  about: {
    id: 'source-anonymous-opinion',
    family: 'source',
    severity: 'warning',
    preset: 'recommended',
    languages: ['en'],
    summary: 'Flag an unnamed source who judges a person.',
    why: 'A source may ask for cover to give information, not to insult or praise somebody unseen.',
    limits: 'Knows a list of judging words; a judgement in other words passes.',
    sources: [
      'https://www.ap.org/about/news-values-and-principles/telling-the-story/anonymous-sources',
      'https://www.washingtonpost.com/news/ask-the-post/wp/2016/01/01/policies-and-standards/',
    ],
  },
  options: {},
  examples: [
    {
      says: 'an insult without a name',
      kind: 'hit',
      articles: {
        'ferry.txt': text`
          Ferry cancelled

          The Norvane ferry will not sail on Friday. The crew is short of two engineers.

          “She is incompetent and everyone knows it,” a former officer close to the captain said.`,
      },
      expect: [
        'ferry.txt:5:9-5:20 "incompetent" Unexpected judgement `incompetent` from the unnamed `a former officer close to the captain`, expected a name or nothing but information',
      ],
    },
    {
      says: 'an insult with a name',
      kind: 'clean',
      articles: {
        'ferry.txt': text`
          Ferry cancelled

          The Norvane ferry will not sail on Friday. The crew is short of two engineers.

          “She is incompetent and everyone knows it,” Otto Brandt, a former officer, said.`,
      },
    },
    {
      says: 'information without a name',
      kind: 'near-miss',
      articles: {
        'ferry.txt': text`
          Ferry cancelled

          The Norvane ferry will not sail on Friday. The crew is short of two engineers.

          “She has two engineers on leave,” a former officer close to the captain said.`,
      },
    },
    {
      says: 'a judgement of a thing',
      kind: 'near-miss',
      articles: {
        'ferry.txt': text`
          Ferry cancelled

          The Norvane ferry will not sail on Friday. The crew is short of two engineers.

          “The roster is a disaster,” a former officer close to the captain said.`,
      },
    },
  ],
  *check(article) {
    for (const quote of article.quotes) {
      const {attribution} = quote
      if (attribution?.kind !== 'anonymous' || !attribution.speaker) continue
      const judged = judgementOf(quote.text)
      if (!judged) continue
      yield {
        at: {start: quote.start + judged.index, end: quote.start + judged.index + judged.word.length},
        message: `Unexpected judgement \`${judged.word}\` from the unnamed \`${attribution.speaker.text}\`, expected a name or nothing but information`,
        note: `It is said of \`${judged.person}\`.`,
        see: [{at: spanOf(attribution), message: 'the unnamed source'}],
      }
    }
  },
})

/** A judging word whose clause is about a person: "she is incompetent", "he’s a disaster". */
function judgementOf(quote: string): {word: string; index: number; person: string} | undefined {
  for (const match of matchesOf(
    /\b(he|she|him|her|they|them|(?:[Tt]his|[Tt]hat|[Tt]he) (?:guy|man|woman)|\p{Lu}\p{Ll}+)(?:[’']s|[’']re)?\b([^.;!?]{0,60})/gu,
    quote,
  )) {
    if (/^(?:The|It|This|That|There|We|I|You|And|But|So|If|In|What|Our|A|An|No|My|His|Her|Their)$/.test(match[1] as string)) continue
    for (const word of matchesOf(/\p{L}+(?:-\p{L}+)?/gu, match[2] as string)) {
      if (judgements.has(word[0].toLowerCase()))
        return {word: word[0], index: match.index + match[0].length - (match[2] as string).length + word.index, person: match[1] as string}
    }
  }
  return undefined
}
