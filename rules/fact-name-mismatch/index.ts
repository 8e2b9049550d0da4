import type {Article, Name, Span} from '../../src/article.js'
import {defineRule, text} from '../../src/rule.js'
import {holds} from '../../src/text/spans.js'
import {areForms, areVariants, fold, isAdjectiveOf, nearPairs} from '../../src/text/spelling.js'

/** Shorter words differ by a letter too often: "Bay" and "Day", "Jon" and "Ron". */
const shortest = 5
/** First names of one family differ by a letter more often than surnames are misspelled; a surname alone needs as much. */
const shortestAlone = 6

/** The language of a shorter text is often not known; English is then taken for granted. In characters. */
const shortText = 400

/** Names of firms and bodies that hold the country's name in one fixed form; "Azerbaijani police" and "Azerbaijan police" are both right. */
const fixed =
  /^(?:airlines?|airways|air|bank|telecom|railways?|post|open|institute|university|times|news|association|federation|petroleum|oil|energy|steel|motors|express|cup|league|foundation)$/

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
    const words = wordsOf(article)
    const small = new Set<string>()
    for (const sentence of article.sentences) for (const word of sentence.words) if (word.text === word.lower) small.add(fold(word.lower))
    const reported = new Set<number>()
    for (const [a, b] of [...nearPairs(words.keys(), shortest), ...adjectivePairs(words)]) {
      const pair = clash(words.get(a) as Use[], words.get(b) as Use[], a, b, small)
      if (!pair) continue
      const [wrong, right] = pair
      for (const use of wrong) {
        if (reported.has(use.at.start)) continue
        reported.add(use.at.start)
        const first = right[0] as Use
        const shown = use.length === 1 ? first.word : first.at
        const places = right.length === 1 ? 'elsewhere' : `in ${right.length} other places`
        yield {
          at: use.at,
          message: `Unexpected \`${textOf(article, use.at)}\`, the article has \`${textOf(article, shown)}\` ${places}`,
          expected: [textOf(article, shown)],
          see: [{at: shown, message: `\`${textOf(article, shown)}\``}],
        }
      }
    }
  },
})

/** A word of a name, where it stands. */
interface Use {
  /** The name as far as the word's neighbours show it: what a finding points at. */
  at: Span
  word: Span
  /** Whether "the" stands before it, as before no surname. */
  the: boolean
  /** The other words of the name before and behind, folded. */
  before: string
  after: string
  /** Words of the name that it is part of. */
  length: number
}

function wordsOf(article: Article): Map<string, Use[]> {
  const words = new Map<string, Use[]>()
  for (const name of article.names) {
    if (holds(article.quotes, name.start)) continue
    const parts = partsOf(name)
    for (const [at, part] of parts.entries()) {
      const key = fold(part.text)
      const use: Use = {
        word: part,
        the: /\bthe $/i.test(article.text.slice(Math.max(0, part.start - 5), part.start)),
        at: parts.length === 1 ? part : {start: (parts[at - 1] ?? part).start, end: (parts[at + 1] ?? part).end},
        before: fold(parts[at - 1]?.text ?? ''),
        after: fold(parts[at + 1]?.text ?? ''),
        length: parts.length,
      }
      const uses = words.get(key)
      if (uses) uses.push(use)
      else words.set(key, [use])
    }
  }
  return words
}

function partsOf(name: Name): Array<Span & {text: string}> {
  return [...name.text.matchAll(/[\p{L}\p{M}](?:[\p{L}\p{M}’'.-]*[\p{L}\p{M}])?/gu)].map(({0: text, index}) => ({
    text,
    start: name.start + index,
    end: name.start + index + text.length,
  }))
}

function adjectivePairs(words: ReadonlyMap<string, readonly Use[]>): Array<[string, string]> {
  const pairs: Array<[string, string]> = []
  const fixedUses = [...words].filter(([, uses]) => uses.some((use) => fixed.test(use.after)))
  for (const [a] of fixedUses) for (const [b] of fixedUses) if (a < b && isAdjectiveOf(a, b)) pairs.push([a, b])
  return pairs
}

/** The uses of the wrong spelling and those of the right one, or undefined when the two words are two names. */
function clash(a: readonly Use[], b: readonly Use[], wordA: string, wordB: string, small: ReadonlySet<string>): [wrong: Use[], right: Use[]] | undefined {
  const same = sameName(a, b, wordA, wordB, small)
  if (!same) return undefined
  const [usesA, usesB] = same
  if (usesA.length !== usesB.length) return usesA.length < usesB.length ? [usesA, usesB] : [usesB, usesA]
  return (usesA[0] as Use).at.start < (usesB[0] as Use).at.start ? [usesB, usesA] : [usesA, usesB]
}

function sameName(a: readonly Use[], b: readonly Use[], wordA: string, wordB: string, small: ReadonlySet<string>): [Use[], Use[]] | undefined {
  if (isAdjectiveOf(wordA, wordB)) {
    const of = (uses: readonly Use[], others: readonly Use[]): Use[] =>
      uses.filter((use) => fixed.test(use.after) && others.some((other) => other.after === use.after))
    const [usesA, usesB] = [of(a, b), of(b, a)]
    return usesA.length > 0 && usesB.length > 0 ? [usesA, usesB] : undefined
  }
  if (areForms(wordA, wordB) || areVariants(wordA, wordB) || small.has(wordA) || small.has(wordB)) return undefined
  // "Vincente Fox" and "Vicente Fox": all other words of the name are the same.
  const beside = (use: Use, other: Use): boolean =>
    (use.before !== '' && use.before === other.before && (use.after === other.after || use.length !== other.length)) ||
    (use.before === '' &&
      other.before === '' &&
      use.after !== '' &&
      use.after === other.after &&
      wordA.length >= shortestAlone &&
      wordB.length >= shortestAlone)
  if (a.some((use) => b.some((other) => beside(use, other)))) return [[...a], [...b]]
  // "Preiwald" alone and "Rainer Priewald": a surname, unless it has a first name of its own.
  if (Math.min(wordA.length, wordB.length) < shortestAlone || wordA[0] !== wordB[0]) return undefined
  const alone = (uses: readonly Use[]): boolean => uses.every((use) => use.length === 1) && uses.some((use) => !use.the)
  const surname = (uses: readonly Use[]): boolean => uses.some((use) => use.before !== '' && use.after === '')
  if ((alone(a) && surname(b)) || (alone(b) && surname(a))) return [[...a], [...b]]
  return undefined
}

function textOf(article: Article, {start, end}: Span): string {
  return article.text.slice(start, end)
}
