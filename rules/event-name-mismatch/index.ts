import {isAdjectiveOf} from '../../src/analysis/names/spelling.js'
import {EventContext} from '../../src/events/event-context.js'
import {type NameConflict, type NamePlace, nameConflictsOf} from '../../src/events/name-conflicts.js'
import {defineRule, type EventFinding} from '../../src/model/rule.js'

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
      says: 'two short names that one account has both',
      kind: 'near-miss',
      articles: {
        'a.txt': 'Driver held\n\nPolice held Malek Hovan on Monday. The militant group, Hovak, praised him.',
        'b.txt': 'Man held after crash\n\nMalek Hovan, 22, was held on Monday, police said.',
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
  *compare(accounts, _options, event: EventContext = new EventContext(accounts)) {
    for (const clash of nameConflictsOf(event)) {
      // "Kenya Airways" and "Kenyan Airways" in one article: it contradicts itself, which is another rule's finding.
      if (clash.isAtOdds && isAdjectiveOf(...clash.words)) continue
      yield report(clash)
    }
  },
})

function report({account, at, text, places, others, isAtOdds}: NameConflict): EventFinding {
  const [other] = others as [NamePlace, ...NamePlace[]]
  return {
    article: account,
    at,
    value: text,
    message: `Unexpected \`${text}\`, \`${other.account.path}\`${others.length > 1 ? ` and ${others.length - 1} more have` : ' has'} \`${other.text}\``,
    ...(isAtOdds ? {severity: 'info'} : {}),
    expected: [other.text],
    see: [
      ...others.map((place) => ({article: place.account, at: place.at, value: place.text, message: `\`${place.text}\``})),
      ...places.slice(1).map((span) => ({article: account, at: span, message: 'again'})),
    ],
  }
}
