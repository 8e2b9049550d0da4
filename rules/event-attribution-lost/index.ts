import {isStatement, lastName} from '../../src/analysis/attribution/reports.js'
import {oneOf} from '../../src/base/word-list.js'
import {EventContext} from '../../src/events/event-context.js'
import {cueForms, type Verb} from '../../src/language/en/reporting-cues.js'
import type {Attribution} from '../../src/model/article.js'
import type {Facts, Statement, Within} from '../../src/model/facts.js'
import {defineRule, text} from '../../src/model/rule.js'
import {ContentWords, SameStatements, type StatementWords} from './same-statements.js'
import {recordWords, sourceWords} from './source-words.js'

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
  *compare(accounts, options, event: EventContext = new EventContext(accounts)) {
    const contents = new ContentWords(event.vocabulary)
    const items = accounts.flatMap((account) => account.statements.map((statement, at) => ({account, statement, words: wordsOf(contents, account, at)})))
    const same = new SameStatements(items, contents.size, options)
    for (const [at, own] of items.entries()) {
      const {account, statement, words} = own
      if (account.given || (statement.attribution && !isThought(statement.attribution))) continue
      const best = [...same.closestTo(at).values()]
      if (best.some((match) => match.account === account && isClaimed(match.statement))) continue
      const others = best.filter((match) => match.account !== account)
      const said = others.filter(
        (match) =>
          isClaimed(match.statement) &&
          !record.test(match.statement.text) &&
          !isLeftOpen(match.account, match.statement) &&
          !haveOtherFigures(contents, words, match.words),
      )
      if (said.length <= others.length - said.length) continue
      const [first] = said
      const speaker = sourceOf(first?.statement.attribution)
      if (!first || !speaker) continue
      const name = lastName(speaker.text)
      if (record.test(statement.text) || isSpoken(statement.text) || isSourcedAround(account, statement, name)) continue
      // The speaker’s own doing: "The ministry seeks $2 million" beside "The ministry said it sought $2 million".
      if (statement.text.includes(name)) continue
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

/** Words that give a source, whoever it is, and eyewitnesses of the newsroom. */
const spoken = new RegExp(String.raw`["“”‘]|\b${oneOf(sourceWords)}\b`, 'i')

/** "We will mend it, and I know we can": somebody’s own words, whatever became of their quotation marks. */
const firstPerson = /\b(?:I|[Mm]y|[Ww]e|[Oo]ur)\b/

function isSpoken(text: string): boolean {
  return spoken.test(text) || firstPerson.test(text)
}

/** The public record needs no source: a charge, a sentence, a birth, a vote, a timetable; nor a toll, nor what everybody at the place could see. */
const record = new RegExp(String.raw`\b${oneOf(recordWords)}\b`, 'iu')

/** A lead that the story goes on to source, or a sentence that goes on from one with a source: in pronouns, or from the source in question. */
function isSourcedAround({statements}: Facts, statement: Statement, name: string): boolean {
  const at = statements.indexOf(statement)
  if (at === 0) return statements.slice(1, 6).some((other) => isClaimed(other))
  const before = statements[at - 1]
  if (!before || before.paragraph < statement.paragraph - 1 || !isClaimed(before)) return false
  // "Hale said the quay was old. The board would prefer to close it" goes on with what Hale said; "Hale has admitted the error. The quay fell when" need not.
  if (goingOn.test(before.attribution?.cue?.text ?? '') && sourceOf(before.attribution)?.text.includes(name)) return true
  return before.paragraph === statement.paragraph && /^(?:He|She|They|It|His|Her|Their|Its)\b/.test(statement.text)
}

const goingOn = /^(?:said|says?|told|tells|added|adds|explained|explains|stated|according)\b/i

/** In a quotation that nobody closed: it may have ended long before. */
function isLeftOpen({quotes, statements}: Facts, {start, end, attribution}: Statement): boolean {
  const cue = attribution?.cue
  if (cue && cue.start >= start && cue.end <= end) return false
  const at = quotes.findIndex((quote) => quote.start <= start && start < quote.end)
  const quote = quotes[at]
  if (!quote || quote.closed) return false
  const next = quotes[at + 1]
  // Every paragraph of a long quotation but the last leaves it open.
  return next === undefined || paragraphOf(next) !== paragraphOf(quote) + 1

  function paragraphOf({statement}: Within): number {
    return statements[statement]?.paragraph ?? -1
  }
}

/** The shorter of two statements is nearly all in the other. */
function isContained(a: readonly number[], b: readonly number[]): boolean {
  return sharedWords(a, b) >= Math.min(a.length, b.length) * 0.75
}

/** Both give figures, and none in common: not one statement. */
function haveOtherFigures(contents: ContentWords, a: readonly number[], b: readonly number[]): boolean {
  const figures = a.filter((word) => contents.hasDigit(word))
  return figures.length > 0 && b.some((word) => contents.hasDigit(word)) && !figures.some((word) => b.includes(word))
}

/** The speaker by name where a pronoun speaks. */
function sourceOf(attribution: Attribution | null | undefined): {text: string} | null {
  return attribution?.name ?? attribution?.speaker ?? null
}

function cueClass({cue}: Attribution): string | undefined {
  return cue?.text.toLowerCase().startsWith('according') ? 'speech' : verbOf(cue)?.class
}

/** Of "pointed out" that of "pointed". */
function verbOf(cue: Attribution['cue']): Verb | undefined {
  return cueForms.get(cue?.text.toLowerCase().split(' ', 1)[0] ?? '')?.verb
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

/** Said as being so: not in passing what somebody did to somebody, as "addressed the board", "announced a reward", "was the first to claim gold". */
function isClaimed({attribution, text, start}: Statement): boolean {
  if (!attribution || !isSaid(attribution)) return false
  const {cue} = attribution
  if (!cue || cue.start < start) return true
  const verb = verbOf(cue)
  const isAct = verb && (!isStatement(attribution) || toSomebody.has(verb.lemma) || !content.some((item) => verb.takes.has(item)))
  return !/\bto $/.test(text.slice(0, cue.start - start)) && !(isAct && !/^ that\b/.test(text.slice(cue.end - start)))
}

/** What a verb takes that reports what was said; "address" takes nothing but an object. */
const content = ['any', 'clause', 'quote', 'told'] as const

/** What is said of somebody or something, and what is told by its name alone. */
const toSomebody = new Set('announce applaud condemn criticise criticize praise slam urge'.split(' '))

/** "wants", "fears": nobody has said that it is so. */
function isThought(attribution: Attribution): boolean {
  return cueClass(attribution) === 'mental' || cueClass(attribution) === undefined
}

/** The words of what is said, without who says it and where: those after "Hale said", or before "said Hale". */
function wordsOf(contents: ContentWords, account: Facts, at: number): StatementWords['words'] {
  const {start, end, attribution} = account.statements[at] as Statement
  const {cue, speaker} = attribution ?? {}
  if (!cue || !speaker || cue.start < start || cue.end > end || !isSaid(attribution as Attribution)) return contents.between(account, at, start, end)
  const after = contents.between(account, at, Math.max(cue.end, speaker.end), end)
  return speaker.start > cue.start || after.length < 2 ? contents.between(account, at, start, Math.min(cue.start, speaker.start)) : after
}

function sharedWords(a: readonly number[], b: readonly number[]): number {
  return a.filter((word) => b.includes(word)).length
}
