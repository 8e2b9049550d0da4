import type {Attribution} from '../../src/article.js'
import type {Facts, Statement} from '../../src/facts.js'
import {defineRule, text} from '../../src/rule.js'
import {cueForms} from '../../src/text/cues.js'
import {contentWords} from '../../src/text/propositions.js'
import {lastName} from '../../src/text/reports.js'

export default defineRule({
  about: {
    id: 'event-attribution-lost',
    family: 'event',
    severity: 'warning',
    preset: 'recommended',
    languages: ['en'],
    summary: 'Flag a statement that the other accounts of an event attribute and this one gives as fact.',
    why: 'Somebody’s version becomes the truth when its “said” is lost in rewriting.',
    limits:
      'Compares statements by their words: a free paraphrase passes. Silent when most of the accounts that have the statement give it as fact, or when the article attributes it elsewhere.',
    sources: ['https://www.ap.org/about/news-values-and-principles/', 'https://www.bbc.co.uk/editorialguidelines/guidelines/accuracy'],
  },
  options: {
    /** Fewest words that two statements share. */
    shared: 6,
    /** Smallest share of the shorter statement's words that the other has. */
    overlap: 0.55,
  },
  examples: [
    {
      says: 'one account lost the “said”',
      kind: 'hit',
      articles: {
        'a.txt': text`
          Tram leaves the rails

          Transport minister Paul Renner said a worn switch at Tallow Street had thrown the tram off the rails on Monday.`,
        'b.txt': text`
          Tram accident in the old town

          Nobody was hurt. The accident happened when a worn switch at Tallow Street threw the tram off the rails.`,
      },
      expect: [
        'b.txt:3:18-3:105 "The accident happened when a worn switch at Tallow Street threw the tram off the rails." Unexpected statement as fact, `a.txt` attributes it to `Transport minister Paul Renner`',
      ],
    },
    {
      says: 'both attribute it',
      kind: 'clean',
      articles: {
        'a.txt': text`
          Tram leaves the rails

          Transport minister Paul Renner said a worn switch at Tallow Street had thrown the tram off the rails on Monday.`,
        'b.txt': text`
          Tram accident in the old town

          Nobody was hurt. A worn switch at Tallow Street threw the tram off the rails, Renner said.`,
      },
    },
    {
      says: 'most accounts give it as fact',
      kind: 'near-miss',
      articles: {
        'a.txt': text`
          Tram leaves the rails

          Transport minister Paul Renner said a worn switch at Tallow Street had thrown the tram off the rails on Monday.`,
        'b.txt': text`
          Tram accident in the old town

          Nobody was hurt. The accident happened when a worn switch at Tallow Street threw the tram off the rails.`,
        'c.txt': text`
          Old town tram derailed

          A worn switch at Tallow Street threw the tram off the rails on Monday.`,
      },
    },
    {
      says: 'somebody’s own words, in a quotation that nobody closed',
      kind: 'near-miss',
      articles: {
        'a.txt': text`
          Tram leaves the rails

          Transport minister Paul Renner said: “We know that a worn switch at Tallow Street threw our tram off the rails on Monday.”`,
        'b.txt': text`
          Tram accident in the old town

          Paul Renner spoke at the scene.

          We know that a worn switch at Tallow Street threw our tram off the rails on Monday.`,
      },
    },
    {
      says: 'the article attributes it in its next paragraph',
      kind: 'near-miss',
      articles: {
        'a.txt': text`
          Tram leaves the rails

          Transport minister Paul Renner said a worn switch at Tallow Street had thrown the tram off the rails on Monday.`,
        'b.txt': text`
          Tram accident in the old town

          A worn switch at Tallow Street threw the tram off the rails on Monday.

          The switch at Tallow Street was worn and threw the tram off the rails, Paul Renner said.`,
      },
    },
  ],
  *compare(accounts, options) {
    const index = indexOf(accounts)
    for (const own of index.items) {
      const {account, statement, words} = own
      if (account.given || (statement.attribution && !isThought(statement.attribution)) || record.test(statement.text) || isSpoken(statement.text)) continue
      if (isSourcedAround(account, statement)) continue
      const best = matchesOf(index, own, options)
      if ([...best.values()].some((match) => match.account === account && isSaid(match.statement.attribution))) continue
      const others = [...best.values()].filter((match) => match.account !== account)
      const said = others.filter((match) => isSaid(match.statement.attribution) && !record.test(match.statement.text) && !haveOtherFigures(words, match.words))
      if (said.length <= others.length - said.length) continue
      const [first] = said
      const speaker = sourceOf(first?.statement.attribution)
      // The speaker’s own doing: "The ministry seeks $2 million" beside "The ministry said it sought $2 million".
      if (!first || !speaker || statement.text.includes(lastName(speaker.text))) continue
      const names = said.map((match) => `\`${match.account.path}\``)
      const also = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)} attribute` : `${names[0]} attributes`
      yield {
        article: account,
        at: {start: statement.start, end: statement.end},
        // One account whose words differ more may be saying something else.
        ...(said.length > 1 || isContained(words, first.words) ? {} : {severity: 'info' as const}),
        message: `Unexpected statement as fact, ${also} it to \`${speaker.text}\``,
        note: `The statements share ${sharedWords(words, first.words)} words; ${said.length} of ${others.length} other accounts that have it attribute it.`,
        see: said.map((match) => ({
          article: match.account,
          at: {start: match.statement.start, end: match.statement.end},
          message: `attributed to \`${sourceOf(match.statement.attribution)?.text ?? ''}\``,
        })),
      }
    }
  },
})

interface Item {
  account: Facts
  statement: Statement
  words: ReadonlySet<string>
}

interface Index {
  items: Item[]
  /** Items by word; a word that is everywhere tells nothing and is left out. */
  byWord: Map<string, Item[]>
}

/** Words that give a source, whoever it is, and eyewitnesses of the newsroom. */
const spoken =
  /["“”‘]|\b(?:said|says|say|saying|told|tells|according|reported|reports|believes?|believed|announced|projected|identified|suspected|alleged(?:ly)?|correspondents?|reporters?)\b/i

/** "We will mend it, and I know we can": somebody’s own words, whatever became of their quotation marks. */
const firstPerson = /\b(?:I|[Mm]y|[Ww]e|[Oo]ur)\b/

function isSpoken(text: string): boolean {
  return spoken.test(text) || firstPerson.test(text)
}

/** The public record needs no source: a charge, a sentence, a birth, a vote, a timetable; nor a toll, nor what everybody at the place could see. */
const record =
  /\b(?:charged with|charges of|faces? charges|sentenced|convicted|pleaded|arraigned|indicted|acquitted|(?:was|were) arrested|booked|(?:is|are|was|were) (?:being )?held|set (?:bond|bail)|elected|resigned|was born|died|funeral|news conference|(?:is|was) scheduled|in (?:serious|critical|stable|fair|good) condition|hospitali[sz]ed|airlifted|admitted to|taken to (?:a |the )?\p{L}{1,30} hospital|firefighters|fire departments?|works as|happened (?:at|around|about|on|in)|(?:people|men|women|persons|children)\b[^.]{0,60}\b(?:shot|wounded|injured|killed))\b/iu

/** A lead that the story goes on to source, or a sentence that goes on from one with a source. */
function isSourcedAround({statements}: Facts, statement: Statement): boolean {
  const at = statements.indexOf(statement)
  if (at === 0) return statements.slice(1, 6).some(({attribution}) => isSaid(attribution))
  const before = statements[at - 1]
  return (
    before !== undefined &&
    before.paragraph === statement.paragraph &&
    isSaid(before.attribution) &&
    /^(?:He|She|They|It|His|Her|Their|Its)\b/.test(statement.text)
  )
}

/** The shorter of two statements is nearly all in the other. */
function isContained(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return sharedWords(a, b) >= Math.min(a.size, b.size) * 0.75
}

/** Both give figures, and none in common: not one statement. */
function haveOtherFigures(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const figures = [...a].filter((word) => /\d/.test(word))
  return figures.length > 0 && [...b].some((word) => /\d/.test(word)) && !figures.some((word) => b.has(word))
}

/** The speaker by name where a pronoun speaks. */
function sourceOf(attribution: Attribution | null | undefined): {text: string} | null {
  return attribution?.name ?? attribution?.speaker ?? null
}

function cueClass({cue}: Attribution): string | undefined {
  return cue ? (cue.text.toLowerCase().startsWith('according') ? 'speech' : cueForms.get(cue.text.toLowerCase())?.verb.class) : undefined
}

/** A statement that a person, an office or a paper with a name is given for: said, not wanted. */
function isSaid(attribution: Attribution | null): boolean {
  if (!attribution?.speaker || attribution.kind === 'vague') return false
  const kind = cueClass(attribution)
  return (
    (kind === 'speech' || kind === 'loaded' || attribution.cue?.text === 'reported') &&
    (attribution.kind !== 'speaker' || /\p{Lu}|police|authorities|prosecutors|officials/u.test(attribution.speaker.text))
  )
}

/** "wants", "fears": nobody has said that it is so. */
function isThought(attribution: Attribution): boolean {
  return cueClass(attribution) === 'mental' || cueClass(attribution) === undefined
}

/** What is said, without who says it and where: the text after "Hale said", or before "said Hale". */
function reportedPart({start, text: whole, attribution}: Statement): string {
  if (!isSaid(attribution) || !attribution?.cue || !attribution.speaker) return whole
  const {cue, speaker} = attribution
  const after = whole.slice(Math.max(0, Math.max(cue.end, speaker.end) - start))
  const before = whole.slice(0, Math.max(0, Math.min(cue.start, speaker.start) - start))
  if (cue.start < start || cue.end > start + whole.length) return whole
  return speaker.start > cue.start || contentWords(after).size < 2 ? before : after
}

function indexOf(accounts: readonly Facts[]): Index {
  const items = accounts.flatMap((account) => account.statements.map((statement): Item => ({account, statement, words: contentWords(reportedPart(statement))})))
  const byWord = new Map<string, Item[]>()
  for (const item of items) {
    for (const word of item.words) {
      const list = byWord.get(word)
      if (list) list.push(item)
      else byWord.set(word, [item])
    }
  }
  const most = Math.max(40, items.length / 5)
  for (const [word, list] of byWord) if (list.length > most) byWord.delete(word)
  return {items, byWord}
}

/** The closest statement of each account. */
function matchesOf({byWord}: Index, own: Item, {shared, overlap}: {shared: number; overlap: number}): Map<Facts, Item> {
  const counts = new Map<Item, number>()
  for (const word of own.words) for (const item of byWord.get(word) ?? []) if (item !== own) counts.set(item, (counts.get(item) ?? 0) + 1)
  const best = new Map<Facts, Item>()
  const scores = new Map<Facts, number>()
  for (const [item, indexed] of counts) {
    if (indexed < shared / 2) continue
    const common = sharedWords(own.words, item.words)
    const score = common / Math.min(own.words.size, item.words.size)
    if (common < shared || score < overlap || common / Math.max(own.words.size, item.words.size) < overlap - 0.1 || score <= (scores.get(item.account) ?? 0))
      continue
    best.set(item.account, item)
    scores.set(item.account, score)
  }
  return best
}

function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const word of a) if (b.has(word)) count++
  return count
}
