import {isOneEdit} from '../../src/analysis/names/spelling.js'
import {addTo} from '../../src/base/group-by.js'
import {EventContext} from '../../src/events/event-context.js'
import {candidatePairs, type Quoted} from '../../src/events/quotations/utterance-pairs.js'
import {compareUtterances, type Difference} from '../../src/events/quotations/utterances.js'
import {common, veryCommon} from '../../src/language/en/stop-words.js'
import type {Facts} from '../../src/model/facts.js'
import {defineRule, type EventFinding, type Severity} from '../../src/model/rule.js'

/** Share of the words that two quotations of one utterance have in common; two translations of a sentence stay far below. */
const alike = 0.75
const negation = /^(?:not|no|never|none|nothing|nobody|neither|nor|without|hardly)$/
const filler =
  /^(?:um|uh|well|so|and|but|you|know|i|mean|like|just|really|very|that|the|a|an|of|to|in|on|it|this|these|those|which|who|our|your|their|his|her|its|we|they|he|she|then|now|also|there|here|at|for|with|as|or|if|by|from)$/
/** Who is meant: "we" for "they" turns a sentence round, small as the words are. */
const persons: ReadonlyArray<ReadonlySet<string>> = [
  'i me my mine we us our ours',
  'you your yours',
  'he him his she her hers it its they them their theirs',
].map((words) => new Set(words.split(' ')))
/** Forms that a quotation may not change, and seldom changes with a great effect: "is" for "was". */
const auxiliary = /^(?:is|was|are|were|be|been|being|do|did|does|have|has|had|will|would|can|could|may|might|shall|should|must)$/

export default defineRule({
  about: {
    id: 'event-quote-altered',
    family: 'event',
    severity: 'error',
    preset: 'recommended',
    summary: 'Flag a quotation that another account of the event gives in other words.',
    languages: ['en'],
    why: 'Words between quotation marks are what was said. When two accounts differ inside one sentence, one of them has put words into a mouth.',
    limits:
      'Compares quotations of five words and more that share three quarters of their words. Two translations of one sentence, cuts at either end or marked by an ellipsis, additions in brackets, contractions and the spelling of numbers are passed over. An error only where a negation or a number has changed; small words ("that", "the"), single letters, spaces and hyphens are passed over, forms of "be" and the like only noted.',
    sources: ['https://www.ap.org/about/news-values-and-principles/', 'https://www.bbc.co.uk/editorialguidelines/guidelines/accuracy'],
  },
  options: {},
  examples: [
    {
      says: 'a negation is gone, a word is another one',
      kind: 'hit',
      articles: {
        'a.txt':
          'Harbour closed\n\n“We did not see the ferry before it struck the pier,” said Ruth Vane, its skipper. “The crew worked through the night to free the passengers,” she said.',
        'b.txt':
          'Ferry hits pier\n\nSkipper Ruth Vane said: “We did see the ferry before it struck the pier.” She said: “The crew worked through the night to calm the passengers.”',
      },
      expect: [
        'b.txt:3:29-3:36 "did see" Unexpected `did see` in a quotation, `a.txt` has `did not see`',
        'b.txt:3:123-3:127 "calm" Unexpected `to calm the` in a quotation, `a.txt` has `to free the`',
      ],
    },
    {
      says: 'the same words, shortened, in other marks, with contractions written out',
      kind: 'clean',
      articles: {
        'a.txt': 'Harbour closed\n\n“We didn’t see the ferry before it struck the pier — we heard it,” said Ruth Vane, the skipper of two boats.',
        'b.txt': 'Ferry hits pier\n\n"We did not see the ferry before it struck the pier," said Ruth Vane.',
        'c.txt': 'Pier struck\n\n"We did not see the [Marigold] ... before it struck the pier - we heard it," Vane said.',
      },
    },
    {
      says: 'others are meant, in two places',
      kind: 'hit',
      articles: {
        'a.txt': 'Harbour closed\n\n“In the end we owe it to the sailors to rebuild the pier,” Ruth Vane said.',
        'b.txt': 'Pier in ruins\n\nRuth Vane said: “In the end they owe it to the sailors to repair the pier.”',
      },
      expect: ['b.txt:3:29-3:33 "they" Unexpected `end they owe` in a quotation, `a.txt` has `end we owe`; 1 more word differs'],
    },
    {
      says: 'a small word more or less',
      kind: 'near-miss',
      articles: {
        'a.txt': 'Harbour closed\n\n“I think that it was the worst night of my life at sea,” Ruth Vane added.',
        'b.txt': 'Ferry hits pier\n\nVane said: “I think it was the worst night of my life at sea.”',
      },
    },
    {
      says: 'a space and a hyphen more or less',
      kind: 'near-miss',
      articles: {
        'a.txt': "Harbour closed\n\n“We sent an e-mail about the 'rotten' pier the night before the ferry struck it,” Ruth Vane added.",
        'b.txt': "Ferry hits pier\n\nVane said: “We sent an email about the'rotten' pier the night before the ferry struck it.”",
      },
    },
    {
      says: 'two translations of one sentence',
      kind: 'near-miss',
      articles: {
        'a.txt': 'Ferry hits pier\n\n“The boat came towards us out of the fog, and there was nothing we could do about it,” he said.',
        'b.txt': 'Pier struck\n\n“A ferry appeared from the mist and headed our way; we were powerless to prevent it,” he said.',
      },
    },
  ],
  *compare(accounts, _options, event: EventContext = new EventContext(accounts)) {
    const same = new Map<Quoted, Set<Facts>>()
    const altered = new Map<Quoted, Alteration[]>()
    for (const [one, other] of candidatePairs(event.quotes)) {
      const differences = compareUtterances(one.utterance, other.utterance, alike)
      if (!differences) continue
      // "that" more or less is the freedom of every desk.
      const telling = differences.filter((difference) => severityOf(difference) !== undefined)
      if (telling.length === 0) {
        agree(same, one, other)
        agree(same, other, one)
      } else {
        addTo(altered, one, {other, differences: telling})
        addTo(altered, other, {other: one, differences: telling.map(reverse)})
      }
    }
    yield* judge(altered, same)
  },
})

interface Alteration {
  other: Quoted
  differences: Difference[]
}

function* judge(altered: ReadonlyMap<Quoted, Alteration[]>, same: ReadonlyMap<Quoted, ReadonlySet<Facts>>): Iterable<EventFinding> {
  const support = (quoted: Quoted): number => same.get(quoted)?.size ?? 0
  const suspects = [...altered.keys()].sort(
    (a, b) => support(a) - support(b) || (a.account.path < b.account.path ? 1 : a.account.path > b.account.path ? -1 : b.utterance.start - a.utterance.start),
  )
  const told = new Set<Quoted>()
  for (const quoted of suspects) {
    const alterations = (altered.get(quoted) as Alteration[]).filter(({other}) => !told.has(other)).sort((a, b) => support(b.other) - support(a.other))
    if (alterations.length === 0) continue
    told.add(quoted)
    yield report(quoted, placesOf(alterations))
  }
}

/** A place of a quotation that another account has in other words. */
interface Change {
  difference: Difference
  other: Quoted
}

/** Every place of the quotation that some account has otherwise, each with the first of them. */
function placesOf(alterations: readonly Alteration[]): Change[] {
  const changes: Change[] = []
  for (const {other, differences} of alterations) {
    for (const difference of differences) {
      const {start, end} = difference.atA
      if (!changes.some((change) => change.difference.atA.start < end && start < change.difference.atA.end)) changes.push({difference, other})
    }
  }
  return changes
}

function report({account}: Quoted, changes: readonly Change[]): EventFinding {
  const ranked = [...changes].sort((a, b) => rank[severityOf(b.difference) ?? 'info'] - rank[severityOf(a.difference) ?? 'info'])
  const [first, ...rest] = ranked as [Change, ...Change[]]
  const {difference: worst, other} = first
  const severity = severityOf(worst) ?? 'info'
  const more = rest.length > 0 ? `; ${rest.length} more ${rest.length > 1 ? 'words differ' : 'word differs'}` : ''
  return {
    article: account,
    at: worst.atA,
    value: worst.textA,
    message: `Unexpected \`${worst.textA}\` in a quotation, \`${other.account.path}\` has \`${worst.textB}\`${more}`,
    severity,
    ...(severity === 'error' ? {note: 'A negation or a number has changed.'} : {}),
    see: [
      ...ranked.map(({difference, other}) => ({article: other.account, at: difference.atB, value: difference.textB, message: `\`${difference.textB}\``})),
      ...rest.map(({difference}) => ({article: account, at: difference.atA, message: `\`${difference.textA}\``})),
    ],
  }
}

const rank: Record<Severity, number> = {info: 0, warning: 1, error: 2}

function severityOf({a, b}: Difference): Severity | undefined {
  // “the'brown threat” and “the 'brown threat”, “email” and “e-mail”: only spaces and marks differ.
  if (lettersOf(a) === lettersOf(b)) return undefined
  const changed = [...a.filter((word) => !b.includes(word)), ...b.filter((word) => !a.includes(word))]
  if (changed.some((word) => negation.test(word) || /^\d/.test(word))) return 'error'
  if (a.length === 1 && b.length === 1 && otherPerson(a[0] as string, b[0] as string)) return 'warning'
  if (changed.every((word) => filler.test(word))) return undefined
  if (changed.every((word) => filler.test(word) || auxiliary.test(word))) return 'info'
  // "colour" and "color", "goverment" and "government": a slip of the pen.
  if (a.length === 1 && b.length === 1 && isOneEdit(a[0] as string, b[0] as string)) return undefined
  return changed.some((word) => !veryCommon.has(word) || common.has(word)) ? 'warning' : 'info'
}

function lettersOf(words: readonly string[]): string {
  return words.join('').replace(/[^\p{L}\p{N}]+/gu, '')
}

function otherPerson(a: string, b: string): boolean {
  const [ofA, ofB] = [a, b].map((word) => persons.find((words) => words.has(word)))
  return ofA !== undefined && ofB !== undefined && ofA !== ofB
}

function reverse({a, b, atA, atB, textA, textB}: Difference): Difference {
  return {a: b, b: a, atA: atB, atB: atA, textA: textB, textB: textA}
}

function agree(same: Map<Quoted, Set<Facts>>, quoted: Quoted, other: Quoted): void {
  const accounts = same.get(quoted)
  if (accounts) accounts.add(other.account)
  else same.set(quoted, new Set([other.account]))
}
