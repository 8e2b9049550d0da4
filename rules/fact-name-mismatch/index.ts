import {adjectivePairs, type NameWord, nameWordsOf, sameName, shortest} from '../../src/analysis/names/name-words.js'
import {fold, nearPairs} from '../../src/analysis/names/spelling.js'
import type {Span} from '../../src/base/spans.js'
import {holds} from '../../src/base/spans.js'
import type {Article} from '../../src/model/article.js'
import {defineRule, text} from '../../src/model/rule.js'

/** The language of a shorter text is often not known; English is then taken for granted. In characters. */
const shortText = 400

export default defineRule({
  about: {
    id: 'fact-name-mismatch',
    family: 'fact',
    severity: 'warning',
    preset: 'recommended',
    summary: 'Flag a name that the same article spells in another way.',
    languages: ['en'],
    why: 'A misspelled name is the error that readers and the people named forgive least, and the article itself shows which form is meant.',
    limits:
      'Finds one letter added, lost, changed or two swapped in a word of at least five letters, and a country confused with its adjective in the name of a firm. Two people whose names differ by a letter are told apart only by their first names.',
    sources: ['https://www.ap.org/about/news-values-and-principles/'],
  },
  options: {},
  examples: [
    {
      says: 'the headline takes the adjective for the name of the airline',
      kind: 'hit',
      articles: {
        'crash.txt': text`
          Four hurt as Norwegia Airlines jet skids off runway

          A Norwegia Airlines jet skidded off the runway on Monday.

          Norwegian Airlines of Oslo said its crew was unhurt. Norwegia Airlines flies to ten cities.`,
      },
      expect: ['crash.txt:5:1-5:19 "Norwegian Airlines" Unexpected `Norwegian Airlines`, the article has `Norwegia Airlines` in 3 other places'],
    },
    {
      says: 'two letters of a surname are swapped',
      kind: 'hit',
      articles: {
        'council.txt': text`
          Council leader resigns

          Rainer Priewald, the leader of the council, resigned on Monday. Priewald had led it for ten years.

          Officials said Preiwald would be replaced within a week.`,
      },
      expect: ['council.txt:5:16-5:24 "Preiwald" Unexpected `Preiwald`, the article has `Priewald` in 2 other places'],
    },
    {
      says: 'one name, one spelling; possessives and plurals are no other spelling',
      kind: 'clean',
      articles: {
        'council.txt': text`
          Council leader resigns

          Rainer Priewald resigned on Monday. Priewald’s deputy, Ines Marchetti, takes over. The Priewalds have left town; the Marchettis stay.`,
      },
    },
    {
      says: 'members of one family, and people with their own first names',
      kind: 'near-miss',
      articles: {
        'gala.txt': text`
          Stars at gala

          Anar Karimov came with his sister Leyla Karimova. Mario Contini danced with Maria Contini.

          Peter Hansson met Ingrid Hanssen, and Hanssen left early.`,
      },
    },
    {
      says: 'a country and its adjective before a common noun',
      kind: 'near-miss',
      articles: {
        'talks.txt': text`
          Talks end

          The Norwegian Government said so. In the Norway Government building, Norwegian Police stood guard; Norway Police cars waited.`,
      },
    },
  ],
  *check(article) {
    // Languages that inflect names, or write all nouns with a capital, need rules of their own.
    if (article.language !== 'en' && article.text.length > shortText) return
    const words = nameWordsOf(
      article.names.filter((name) => !holds(article.quotes, name.start)),
      (offset) => article.text.slice(Math.max(0, offset - 5), offset),
    )
    // Read when the first pair asks: most articles have none.
    let small: ReadonlySet<string> | undefined
    const reported = new Set<number>()
    for (const [a, b] of [...nearPairs(words.keys(), shortest), ...adjectivePairs(words.keys(), (word) => words.get(word) as NameWord[])]) {
      const pair = sameName(words.get(a) as NameWord[], words.get(b) as NameWord[], a, b)
      if (!pair) continue
      small ??= smallWordsOf(article)
      if (small.has(a) || small.has(b)) continue
      const [wrong, right] = order(...pair)
      const [use, ...others] = wrong.filter(({at}) => !reported.has(at.start)) as [NameWord | undefined, ...NameWord[]]
      if (!use) continue
      for (const {at} of wrong) reported.add(at.start)
      const first = right[0] as NameWord
      const shown = use.length === 1 ? first.word : first.at
      const places = right.length === 1 ? 'elsewhere' : `in ${right.length} other places`
      yield {
        at: use.at,
        message: `Unexpected \`${textOf(article, use.at)}\`, the article has \`${textOf(article, shown)}\` ${places}`,
        expected: [textOf(article, shown)],
        see: [{at: shown, message: `\`${textOf(article, shown)}\``}, ...others.map(({at}) => ({at, message: `again \`${textOf(article, at)}\``}))],
      }
    }
  },
})

/** Folded words that the article writes small: words of the language, and no names. */
function smallWordsOf({sentences}: Article): Set<string> {
  const small = new Set<string>()
  for (const {words} of sentences) for (const {text: word, lower} of words) if (word === lower && lower.length >= shortest) small.add(fold(lower))
  return small
}

/** The uses of the wrong spelling, the rarer or the later, and those of the right one. */
function order(a: NameWord[], b: NameWord[]): [wrong: NameWord[], right: NameWord[]] {
  if (a.length !== b.length) return a.length < b.length ? [a, b] : [b, a]
  return (a[0] as NameWord).at.start < (b[0] as NameWord).at.start ? [b, a] : [a, b]
}

function textOf(article: Article, {start, end}: Span): string {
  return article.text.slice(start, end)
}
