import {fold, isOneEdit, isTransliteration} from '../../src/analysis/names/spelling.js'
import type {Span} from '../../src/base/spans.js'
import {EventContext} from '../../src/events/event-context.js'
import {type Quoted, sameUtterances} from '../../src/events/quotations/utterance-pairs.js'
import type {Name} from '../../src/model/article.js'
import type {Facts} from '../../src/model/facts.js'
import {defineRule, type EventFinding} from '../../src/model/rule.js'

/** Share of the words that two quotations have in common; less may be said by two people on one subject. */
const alike = 0.95
/** Fewer words are a phrase that several people use. */
const shortest = 6

export default defineRule({
  about: {
    id: 'event-quote-speaker',
    family: 'event',
    severity: 'warning',
    preset: 'recommended',
    summary: 'Flag a quotation that another account of the event gives to another speaker.',
    languages: ['en'],
    why: 'The same words were said by one person. Where two accounts name two, one of them has put words into the wrong mouth.',
    limits:
      'Compares quotations of six words and more that are the same but for a word in twenty, and whose speakers are both named directly beside “said”, each by a surname that stands somewhere with a first name or a title. Pronouns, offices and bodies ("the minister", "the police") are not held against a name; misspelled names are event-name-mismatch’s.',
    sources: ['https://www.ap.org/about/news-values-and-principles/', 'https://www.bbc.co.uk/editorialguidelines/guidelines/accuracy'],
  },
  options: {},
  examples: [
    {
      says: 'the skipper’s words in the mouth of the mate',
      kind: 'hit',
      articles: {
        'a.txt': 'Harbour closed\n\n“We did not see the ferry before it struck the pier,” said Ruth Vane, its skipper.',
        'b.txt': 'Ferry hits pier\n\n“We did not see the ferry before it struck the pier,” said Tom Aske, the mate.',
        'c.txt': 'Pier struck\n\nSkipper Ruth Vane spoke to reporters. “We did not see the ferry before it struck the pier,” Vane said.',
      },
      expect: ['b.txt:3:60-3:68 "Tom Aske" Unexpected speaker `Tom Aske`, `a.txt` and 1 more have `Ruth Vane` for the same words'],
    },
    {
      says: 'one speaker under several names',
      kind: 'clean',
      articles: {
        'a.txt': 'Harbour closed\n\n“We did not see the ferry before it struck the pier,” said Ruth Vane, its skipper.',
        'b.txt': 'Ferry hits pier\n\n“We did not see the ferry before it struck the pier,” Ms. Vane said.',
        'c.txt': 'Pier struck\n\n“We did not see the ferry before it struck the pier,” the skipper said.',
      },
    },
    {
      says: 'two speakers, each with words of their own',
      kind: 'near-miss',
      articles: {
        'a.txt': 'Harbour closed\n\n“We did not see the ferry before it struck the pier,” said Ruth Vane, its skipper.',
        'b.txt': 'Ferry hits pier\n\n“There was no horn to be heard, and nobody on the bridge saw any light,” said Tom Aske, the mate.',
      },
    },
  ],
  *compare(accounts, _options, event: EventContext = new EventContext(accounts)) {
    const full = fullNames(accounts)
    const spoken = event.quotes.flatMap((quoted) => speakerOf(quoted, full) ?? [])
    const known = new Map(spoken.map((item) => [item.quoted, item]))
    const against = new Map<Spoken, Spoken[]>()
    const support = new Map<Spoken, number>()
    for (const [one, other] of sameUtterances([...known.keys()], alike)) {
      const [a, b] = [known.get(one), known.get(other)]
      if (!a || !b) continue
      for (const [mine, theirs] of [
        [a, b],
        [b, a],
      ] as const) {
        if (mayBeOne(mine, theirs)) support.set(mine, (support.get(mine) ?? 0) + 1)
        else against.set(mine, [...(against.get(mine) ?? []), theirs])
      }
    }
    yield* judge(against, support)
  },
})

/** A quotation with the named person who said it. */
interface Spoken {
  quoted: Quoted
  account: Facts
  at: Span
  text: string
  /** The words of the name, folded. */
  words: readonly string[]
}

function* judge(against: ReadonlyMap<Spoken, readonly Spoken[]>, support: ReadonlyMap<Spoken, number>): Iterable<EventFinding> {
  const suspects = [...against.keys()].sort(
    (a, b) =>
      (support.get(a) ?? 0) - (support.get(b) ?? 0) || (a.account.path < b.account.path ? 1 : a.account.path > b.account.path ? -1 : b.at.start - a.at.start),
  )
  const told = new Set<Spoken>()
  for (const suspect of suspects) {
    const others = (against.get(suspect) ?? []).filter((other) => !told.has(other))
    const [first] = others
    if (!first) continue
    told.add(suspect)
    const paths = new Set(others.map(({account}) => account.path))
    yield {
      article: suspect.account,
      at: suspect.at,
      value: suspect.text,
      message: `Unexpected speaker \`${suspect.text}\`, \`${first.account.path}\`${paths.size > 1 ? ` and ${paths.size - 1} more have` : ' has'} \`${first.text}\` for the same words`,
      note: `The words are ${excerpt(suspect)}.`,
      see: others.map((other) => ({article: other.account, at: other.at, value: other.text, message: `\`${other.text}\``})),
    }
  }
}

function excerpt({quoted}: Spoken): string {
  const {text} = quoted.utterance
  return `\`${text.length > 60 ? `${text.slice(0, 57).replace(/(?<!\s)\s+\S*$/, '')} …` : text}\``
}

/** Surnames that stand with a first name or a title somewhere in the event: people, not ships or firms. */
function fullNames(accounts: readonly Facts[]): ReadonlySet<string> {
  const full = new Set<string>()
  for (const {names} of accounts) for (const name of names) if (isPerson(name) && (name.kind === 'person' || name.text.includes(' '))) full.add(name.text)
  return new Set([...full].map((text) => wordsOf({text}).at(-1) as string))
}

function isPerson({kind}: Name): boolean {
  return kind === undefined || kind === 'person'
}

function speakerOf(quoted: Quoted, full: ReadonlySet<string>): Spoken | undefined {
  const {account, attribution} = quoted
  if (attribution?.kind !== 'speaker' || !attribution.speaker || !attribution.cue || quoted.utterance.sounds.length < shortest) return undefined
  const {start, end} = attribution.speaker
  // "Vane said", "said skipper Ruth Vane": whatever stands between may be about somebody else.
  if (Math.max(attribution.cue.start - end, start - attribution.cue.end) > 1) return undefined
  const names = account.names.filter((name) => start <= name.start && name.end <= end && isPerson(name) && full.has(wordsOf(name).at(-1) as string))
  const [name] = names
  // "Mark and Condon": two speak, and either account may name one of them.
  if (!name || names.length > 1) return undefined
  // "A Marigold Lines spokesman": the name is not the speaker’s.
  if (/^ \p{Ll}/u.test(attribution.speaker.text.slice(name.end - start))) return undefined
  return {quoted, account, at: {start: name.start, end: name.end}, text: name.text, words: wordsOf(name)}
}

function wordsOf({text}: Pick<Name, 'text'>): string[] {
  return text
    .replace(/['’]s$/, '')
    .split(/\s+/)
    .map(fold)
}

/** Whether two names share a word, or nearly: "Vane" and "Ruth Vane", "Aliyev" and "Aliev". */
function mayBeOne(a: Spoken, b: Spoken): boolean {
  return a.words.some((word) => b.words.some((other) => word === other || isOneEdit(word, other) || isTransliteration(word, other)))
}
