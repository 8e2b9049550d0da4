import type {Span} from '../../src/article.js'
import type {Facts} from '../../src/facts.js'
import {defineRule, type EventFinding} from '../../src/rule.js'
import {common} from '../../src/text/common-words.js'
import {adjectivePairs, type NameWord, nameWordsOf, sameName, shortest} from '../../src/text/name-words.js'
import {areForms, areVariants, fold, isAdjectiveOf, isTransliteration, nearPairs} from '../../src/text/spelling.js'

/** Names of places whose language is not written in Latin letters: names from there have several right spellings. */
const transliterated =
  /\b(?:Russia|Ukrain|Belarus|Bulgaria|Serbia|Macedonia|Greek|Greece|Georgian|Armenia|Azerbaijan|Kazakh|Kyrgyz|Tajik|Uzbek|Turkmen|Chech|China|Chinese|Japan|Korea|Thai|Burm|Myanmar|Nepal|India|Pakistan|Bangladesh|Sri Lanka|Afghan|Iran|Iraq|Syria|Leban|Jordan|Israel|Palestin|Gaza|Egypt|Libya|Tunisia|Algeria|Morocc|Sudan|Yemen|Saudi|Qatar|Kuwait|Emirat|Oman|Bahrain|Somali|Ethiopia|Eritrea|Arab|Islam|Muslim|Indonesia|Aceh|Malaysia)/

/** An event has to do with such a language when more of its names than this are of such places. */
const share = 0.06

export default defineRule({
  about: {
    id: 'event-name-mismatch',
    family: 'event',
    severity: 'warning',
    preset: 'recommended',
    summary: 'Flag a name that the other accounts of the event spell in another way.',
    languages: ['en'],
    why: 'Two accounts that spell one name in two ways show that one of them has it wrong, and the people named notice first.',
    limits:
      'Finds one letter added, lost, changed or two swapped in a word of at least five letters (four beside another word of the name), and a country confused with its adjective in the name of a firm. Spellings that two transliterations may give are passed over where the event has to do with such a language; a name that this article spells in both ways is left to fact-name-mismatch and only noted here.',
    sources: ['https://www.ap.org/about/news-values-and-principles/', 'https://www.bbc.co.uk/editorialguidelines/guidelines/accuracy'],
  },
  options: {},
  examples: [
    {
      says: 'one account has swapped two letters of a surname',
      kind: 'hit',
      articles: {
        'a.txt': 'Council leader resigns\n\nRainer Priewald, the leader of the council, resigned on Monday.',
        'b.txt': 'Leader quits\n\nThe leader of the council, Rainer Preiwald, has quit. Preiwald gave no reason.',
        'c.txt': 'Priewald goes\n\nCouncil leader Rainer Priewald is to go.',
      },
      expect: ['b.txt:3:28-3:43 "Rainer Preiwald" Unexpected `Rainer Preiwald`, `a.txt` and 1 more have `Rainer Priewald`'],
    },
    {
      says: 'a short surname behind an initial, and a name whose first name is spelled in two ways as well',
      kind: 'hit',
      articles: {
        'a.txt': 'Council leader resigns\n\nRainer K. Lunde, the leader of the council, and Ezequiel Mellendes, the mayor, resigned on Monday.',
        'b.txt': 'Leaders quit\n\nThe leader of the council, Rainer Lnde, has quit, and so has the mayor, Ezekiel Melendes.',
      },
      expect: [
        'b.txt:3:28-3:39 "Rainer Lnde" Unexpected `Rainer Lnde`, `a.txt` has `Rainer K. Lunde`',
        'b.txt:3:73-3:89 "Ezekiel Melendes" Unexpected `Ezekiel Melendes`, `a.txt` has `Ezequiel Mellendes`',
      ],
    },
    {
      says: 'an airline under the adjective of its country',
      kind: 'hit',
      articles: {
        'a.txt': 'Jet skids off runway\n\nA Kenya Airways jet skidded off the runway on Monday.',
        'b.txt': 'Jet leaves runway\n\nA jet of Kenyan Airways left the runway.',
      },
      expect: ['b.txt:3:10-3:24 "Kenyan Airways" Unexpected `Kenyan Airways`, `a.txt` has `Kenya Airways`'],
    },
    {
      says: 'one name, one spelling',
      kind: 'clean',
      articles: {
        'a.txt': 'Council leader resigns\n\nRainer Priewald, the leader of the council, resigned on Monday. The Priewalds have left town.',
        'b.txt': 'Leader quits\n\nRainer Priewald’s deputy takes over. PRIEWALD gave no reason.',
      },
    },
    {
      says: 'two transliterations of one name',
      kind: 'near-miss',
      articles: {
        'a.txt': 'Talks in Baku\n\nThe president of Azerbaijan, Rashid Aliyev, spoke in Baku.',
        'b.txt': 'Baku talks\n\nAzerbaijan’s president, Rashid Aliev, spoke on Monday.',
      },
    },
    {
      says: 'members of one family, and two people with a name of their own',
      kind: 'near-miss',
      articles: {
        'a.txt': 'Stars at gala\n\nMario Contini danced. Peter Hansson sang.',
        'b.txt': 'Gala night\n\nMaria Contini sang. Ingrid Hanssen danced.',
      },
    },
  ],
  *compare(accounts) {
    const readings = accounts.map(readingOf)
    const holders = new Map<string, Reading[]>()
    for (const reading of readings)
      for (const word of reading.words.keys()) {
        const list = holders.get(word)
        if (list) list.push(reading)
        else holders.set(word, [reading])
      }
    const small = new Set(readings.flatMap((reading) => [...reading.small]))
    const names = accounts.flatMap((account) => account.names)
    const abroad = names.filter((name) => transliterated.test(name.text)).length > names.length * share
    const all = new Map([...holders].map(([word, list]) => [word, list.flatMap((reading) => reading.words.get(word) as NameWord[])]))
    const near = nearPairs(holders.keys(), shortest).filter(([a, b]) => !isAdjectiveOf(a, b))
    for (const [a, b] of [...near, ...adjectivePairs(all)]) {
      if ([a, b].some((word) => small.has(word) || common.has(word)) || (abroad && !isAdjectiveOf(a, b) && isTransliteration(a, b))) continue
      yield* judge(a, b, holders.get(a) as Reading[], holders.get(b) as Reading[])
    }
  },
})

interface Reading {
  account: Facts
  words: ReadonlyMap<string, NameWord[]>
  /** Words that the account writes small. */
  small: ReadonlySet<string>
}

function readingOf(account: Facts): Reading {
  const textBefore = (offset: number): string => {
    const statement = account.statements.find((item) => item.start <= offset && offset <= item.end)
    return statement ? statement.text.slice(Math.max(0, offset - statement.start - 5), offset - statement.start) : ''
  }
  const small = new Set<string>()
  for (const {text} of account.statements) for (const [word] of text.matchAll(/(?<!\p{L})\p{Ll}[\p{L}’'-]{4,}/gu)) small.add(fold(word))
  return {account, words: nameWordsOf([...account.names, ...account.captionNames], textBefore), small}
}

function* judge(a: string, b: string, withA: readonly Reading[], withB: readonly Reading[]): Iterable<EventFinding> {
  const uses = (word: string, readings: readonly Reading[]): NameWord[] => readings.flatMap((reading) => reading.words.get(word) as NameWord[])
  const same = sameName(uses(a, withA), uses(b, withB), a, b) ?? sameAlone(a, b, withA, withB)
  if (!same) return
  const [usesA, usesB] = same
  const more = withA.length - withB.length || usesA.length - usesB.length || (first(withB) < first(withA) ? -1 : 1)
  const [wrong, right] = more > 0 ? [b, a] : [a, b]
  const [wrongs, rights] = more > 0 ? [withB, withA] : [withA, withB]
  const kept = new Set(same.flat())
  for (const {account, words} of wrongs) {
    const others = rights.filter((reading) => reading.account !== account)
    const use = words.get(wrong)?.find((item) => kept.has(item))
    if (!use || others.length === 0) continue
    const own = words.has(right)
    // The article has both: it contradicts itself, which is another rule's finding.
    if (own && isAdjectiveOf(a, b)) continue
    const see = others.map((reading) => ({article: reading.account, at: spanIn(reading, right, kept, use.length)}))
    const shown = textOf(others[0] as Reading, (see[0] as {at: Span}).at)
    yield {
      article: account,
      at: use.at,
      message: `Unexpected \`${textOf({account}, use.at)}\`, \`${(others[0] as Reading).account.path}\`${others.length > 1 ? ` and ${others.length - 1} more have` : ' has'} \`${shown}\``,
      ...(own ? {severity: 'info'} : {}),
      expected: [shown],
      see: see.map((place, at) => ({...place, message: `\`${textOf(others[at] as Reading, place.at)}\``})),
    }
  }
}

/** A word that one account alone has, where at least two others have the same word but for a letter: "Grozney" and "Grozny". */
function sameAlone(a: string, b: string, withA: readonly Reading[], withB: readonly Reading[]): [NameWord[], NameWord[]] | undefined {
  if (a[0] !== b[0] || areForms(a, b) || areVariants(a, b)) return undefined
  const [single, many] = withA.length === 1 ? [withA, withB] : [withB, withA]
  if (single.length !== 1 || many.length < 2) return undefined
  // Each with a name of its own before it: "Peter Hansson" and "Ingrid Hanssen".
  const firstNames = (word: string, readings: readonly Reading[]): Set<string> =>
    new Set(readings.flatMap(({words}) => (words.get(word) as NameWord[]).map((use) => use.before)).filter((before) => before !== ''))
  const [ofA, ofB] = [firstNames(a, withA), firstNames(b, withB)]
  if (ofA.size > 0 && ofB.size > 0) return undefined
  const uses = (word: string, readings: readonly Reading[]): NameWord[] => readings.flatMap((reading) => reading.words.get(word) as NameWord[])
  return [uses(a, withA), uses(b, withB)]
}

function first(readings: readonly Reading[]): string {
  return readings[0]?.account.path ?? ''
}

function spanIn({words}: Reading, word: string, kept: ReadonlySet<NameWord>, length: number): Span {
  const uses = words.get(word) as NameWord[]
  const use = uses.find((item) => kept.has(item)) ?? (uses[0] as NameWord)
  return length === 1 ? use.word : use.at
}

function textOf({account}: Pick<Reading, 'account'>, {start, end}: Span): string {
  const name = [...account.names, ...account.captionNames].find((item) => item.start <= start && end <= item.end)
  return name ? name.text.slice(start - name.start, end - name.start) : ''
}
