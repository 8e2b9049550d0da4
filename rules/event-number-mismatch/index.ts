import type {Facts} from '../../src/facts.js'
import {defineRule, type EventFinding, text} from '../../src/rule.js'
import {matchSlots, type Slot, sameOwner, sameSentence, slotsOf} from '../../src/text/slots.js'
import {holds} from '../../src/text/spans.js'

/** Kinds that name or place something rather than count or measure it. */
const skipped = new Set(['ordinal', 'model', 'year', 'time', 'score', 'fraction'])
/** What athletes do is counted by game, by season and by career, in one article. */
const statistics = new Set(
  'point game touchdown homer rbi rbis time rebound assist goal run hit season catch yard steal block foul pass carry win loss minute match set try wicket medal start interception sack'.split(
    ' ',
  ),
)
/** What is counted more often than this in one event is too common to tell its numbers apart. */
const crowd = 400
/** Likeness from which two numbers fill one slot: when one account stands against one, and when two or more agree against it. */
const alone = 0.5
const backed = 0.4
/** Years after which the same person's age is told by a later article. */
const birthdays = 2

export default defineRule({
  about: {
    id: 'event-number-mismatch',
    family: 'event',
    severity: 'warning',
    preset: 'recommended',
    summary: 'Flag a number that another account of the event gives otherwise.',
    languages: ['en'],
    why: 'When two accounts of one event count the same thing differently, one of them is wrong or out of date.',
    limits:
      'Compares numbers that stand among the same words, about one in four that differ; a number told in quite other words, in a quotation, as a score, a year or a time of day, or in the statistics of athletes is not compared. Numbers of another event told as background look alike and are the commonest false alarm.',
    sources: ['https://aclanthology.org/S18-1009/', 'https://www.bbc.co.uk/editorialguidelines/guidelines/accuracy'],
  },
  options: {},
  examples: [
    {
      says: 'one account has another toll',
      kind: 'hit',
      articles: {
        'a.txt': text`
          Ferry sinks off Harlow Point

          The ferry Marigold sank off Harlow Point on Monday, killing 38 people, the coastguard said.`,
        'b.txt': text`
          Ferry disaster at Harlow Point

          The coastguard said 38 people were killed when the ferry Marigold sank off Harlow Point.`,
        'c.txt': text`
          Marigold lost

          The ferry Marigold sank off Harlow Point, killing 39 people, according to the coastguard.`,
      },
      expect: ['c.txt:3:51-3:53 "39" Unexpected `39`, `b.txt` and 1 more have `38`'],
    },
    {
      says: 'the same person has another age; a year more may be a birthday and is only a note',
      kind: 'hit',
      articles: {
        'a.txt': 'Skipper charged\n\nPolice charged Ruth Vane, 34, with negligence on Monday. The mate, Tom Aske, 61, was not charged.',
        'b.txt': 'Skipper in court\n\nRuth Vane, 43, pleaded guilty to negligence. Her mate, 62-year-old Tom Aske, looked on.',
      },
      expect: ['b.txt:3:12-3:14 "43" Unexpected `43`, `a.txt` has `34`', 'b.txt:3:56-3:67 "62-year-old" Unexpected `62-year-old`, `a.txt` has `61`'],
    },
    {
      says: 'passengers and crew add up to those aboard, and a part is not the whole',
      kind: 'clean',
      articles: {
        'a.txt': 'Ferry sinks\n\nThe Marigold sank off Harlow Point with 62 passengers and 5 crew members; 38 people were killed.',
        'b.txt': 'Ferry lost\n\nThe Marigold sank off Harlow Point, killing 38 of the 67 people aboard.',
      },
    },
    {
      says: 'modifiers and rounding leave room for both',
      kind: 'clean',
      articles: {
        'a.txt': 'Storm cuts power\n\nThe storm left more than 12,000 homes without power and cost $43 million.',
        'b.txt': 'Power cut\n\nThe storm left 12,400 homes without power and cost $43,885,310.',
      },
    },
    {
      says: 'a name with a number, and a quake of another year',
      kind: 'near-miss',
      articles: {
        'a.txt': 'Quake hits Aldane\n\nA magnitude 6.1 quake hit the island of Aldane on Monday and shook the Merlin 190 parked there.',
        'b.txt': 'Aldane shaken\n\nIn 2004, a magnitude 7.4 quake hit the island of Aldane. A Merlin 195 was lost.',
      },
    },
    {
      says: 'the same kind of thing at another place',
      kind: 'near-miss',
      articles: {
        'a.txt': 'Shots fired\n\nPolice were called to the 2100 block of Pier Street on Monday.',
        'b.txt': 'Shots fired in town\n\nPolice were called to the 300 block of Mill Lane on Monday; the suspect lives at 2152 Pier Street.',
      },
    },
  ],
  *compare(accounts) {
    const slots = slotsOf(accounts)
    const known = new Map(accounts.map((account, at) => [account, new Values(slots[at] as Slot[])]))
    for (const clash of clashes(slots, known)) yield report(clash)
  },
})

interface Clash {
  /** The number that is most likely wrong, then those it clashes with. */
  slot: Slot
  others: Slot[]
}

interface Match {
  other: Slot
  score: number
}

function* clashes(slots: readonly Slot[][], known: ReadonlyMap<Facts, Values>): Iterable<Clash> {
  const bySort = new Map<string, Slot[]>()
  for (const slot of slots.flat()) {
    if (skipped.has(slot.figure.kind) || statistics.has(slot.figure.noun ?? '') || isOne(slot) || holds(slot.account.quotes, slot.figure.start)) continue
    const sort = `${slot.figure.kind} ${slot.figure.unit ?? ''}`
    const list = bySort.get(sort)
    if (list) list.push(slot)
    else bySort.set(sort, [slot])
  }
  for (const list of bySort.values()) if (list.length <= crowd) yield* clashesOf(list, known)
}

function* clashesOf(slots: readonly Slot[], known: ReadonlyMap<Facts, Values>): Iterable<Clash> {
  const against = new Map<Slot, Match[]>()
  const support = new Map<Slot, number>()
  for (const {slot, other, score, agree} of matchSlots(slots)) {
    if (agree) {
      if (score >= backed / 2) support.set(slot, (support.get(slot) ?? 0) + 1)
    } else if (score >= backed && !isKnown(slot, other, score, known)) {
      const list = against.get(slot)
      if (list) list.push({other, score})
      else against.set(slot, [{other, score}])
    }
  }
  const told = new Set<Slot>()
  const suspects = [...against.keys()].sort((a, b) => (support.get(a) ?? 0) - (support.get(b) ?? 0) || later(b, a))
  for (const slot of suspects) {
    if (told.has(slot)) continue
    const matches = (against.get(slot) as Match[]).filter(({other}) => !told.has(other))
    const most = matches.reduce((sum, {other}) => Math.max(sum, 1 + (support.get(other) ?? 0)), 0)
    const accepted = matches.filter(({score}) => score >= (most >= 2 ? backed : alone))
    if (accepted.length === 0) continue
    accepted.sort((a, b) => b.score - a.score)
    told.add(slot)
    for (const {other} of accepted) told.add(other)
    yield {slot, others: accepted.map(({other}) => other)}
  }
}

/** "One victim", "members of one group": hardly a number. */
function isOne({figure}: Slot): boolean {
  return figure.kind === 'count' && /^one\b/i.test(figure.raw)
}

/** Whether one of the two accounts also has the other's value: then it knows both, and they may be two facts. */
function isKnown(slot: Slot, other: Slot, score: number, known: ReadonlyMap<Facts, Values>): boolean {
  const theirs = known.get(other.account) as Values
  const ours = known.get(slot.account) as Values
  if (sameOwner(slot, other) && (slot.owner?.length ?? 0) > 1) return false
  const theyKnow = theirs.has(slot)
  const weKnow = ours.has(other)
  return theyKnow && weKnow ? true : score >= sameSentence ? false : theyKnow || weKnow
}

/** The numbers of an account by kind, with the sums that a reader makes of them: 62 passengers and 5 crew are 67 aboard. */
class Values {
  readonly #byKind = new Map<string, Set<number>>()

  constructor(slots: readonly Slot[]) {
    let before: Slot | undefined
    for (const slot of slots) {
      const {kind, value, of} = slot.figure
      this.#add(kind, value)
      if (of) this.#add(kind, of.value - value)
      if (before && before.statement === slot.statement && before.figure.kind === kind) {
        this.#add(kind, before.figure.value + value)
        this.#add(kind, Math.abs(before.figure.value - value))
      }
      before = slot
    }
  }

  #add(kind: string, value: number): void {
    const values = this.#byKind.get(kind)
    if (values) values.add(value)
    else this.#byKind.set(kind, new Set([value]))
  }

  has({figure}: Slot): boolean {
    return this.#byKind.get(figure.kind)?.has(figure.value) ?? false
  }
}

/** Order of two numbers by how late they stand: the later is the likelier to be wrong. */
function later(a: Slot, b: Slot): number {
  const [pathA, pathB] = [a.account.path, b.account.path]
  return pathA === pathB ? a.figure.start - b.figure.start : pathA < pathB ? -1 : 1
}

function report({slot, others}: Clash): EventFinding {
  const [first] = others as [Slot]
  const rest = others.length > 1 ? ` and ${others.length - 1} more` : ''
  const note = updateOf(slot, first)
  return {
    article: slot.account,
    at: slot.figure,
    message: `Unexpected \`${slot.figure.raw}\`, \`${first.account.path}\`${rest} ${others.length > 1 ? 'have' : 'has'} \`${first.figure.raw}\``,
    ...(note === undefined ? {} : {severity: 'info', note}),
    see: others.map((other) => ({article: other.account, at: other.figure, message: `\`${other.figure.raw}\``})),
  }
}

/** Why the two numbers may both be right, each at its time. */
function updateOf(slot: Slot, other: Slot): string | undefined {
  const [from, to] = [slot.account.published, other.account.published]
  const rise = other.figure.value - slot.figure.value
  if (slot.figure.kind === 'age') {
    if (Math.abs(rise) > birthdays) return undefined
    return 'The later account may have been written after a birthday.'
  }
  if (slot.fate === undefined || from === null || to === null || from === to) return undefined
  return from < to === rise > 0 ? 'The number rises with the later account: it may have been brought up to date.' : undefined
}
