/**
 * The numbers of a headline against those of its story.
 *
 * A headline tells again what the first sentences tell. Its number is right when the story has it, in whatever form: as it is, rounded, as a sum,
 * as "both" or "trio". Where the story has it nowhere but counts the same people or things otherwise in its first sentences, one of the two is wrong.
 */

import {parseNumber, roundingOf} from '../../src/analysis/quantities/numbers.js'
import {convert} from '../../src/analysis/quantities/units.js'
import {matchesOf} from '../../src/base/match-all.js'
import {firstFrom, holds} from '../../src/base/spans.js'
import {type CasualtyStatus, casualtyStatusOf} from '../../src/language/en/casualties.js'
import {singular} from '../../src/language/en/inflection.js'
import {personNamed} from '../../src/language/en/person-nouns.js'
import {veryCommon} from '../../src/language/en/stop-words.js'
import type {Article, Figure, Word} from '../../src/model/article.js'
import {areApart, type Counted, countedIn, haveOneFate, mayCountAlike, mayShareFate} from './counted.js'

/** A number with the words it stands among. */
export interface StoryNumber extends Counted {
  /** Read when they are asked for: most numbers are told apart before that. */
  readonly words: ReadonlySet<string>
  /** Index into `Article.sentences`; -1 in the headline. */
  sentence: number
  /** In someone's own words, which may be wrong. */
  quoted: boolean
  /** Says itself that there are more: "three of the victims", "the four others". */
  partial: boolean
  /** On top of some that are counted elsewhere: "four more murders". */
  extra: boolean
  /** Counts others with them: "200 Americans and other foreigners". */
  wider: boolean
  /** What kind of them is counted: "pirate" in "three pirate vessels". */
  described: readonly string[]
}

const passed = new Set(['ordinal', 'model', 'year', 'time', 'score', 'fraction', 'address'])
/** Sentences in which a story says what its headline says. */
const top = 6
/** Evidence from which two numbers are one, 0 to about 1.5. */
const enough = 0.5
/** Evidence from which it does not matter where in the story a number stands. */
const anywhere = 0.8
/** How much less a number supports that of the headline when it does not say what became of those counted. */
const unsaid = 0.25
/** Evidence that a number is the only one of its kind. */
const onlyOne = 0.2
/** How much more evidence it takes against a number that the story has as well. */
const clearly = 0.35

/** "Another man" so near behind a number is told apart from those it counts, in characters. */
const besides = 160

const extra = /^ (?:more|additional|new)\b/
const partOf = /^ of (?:the|them|those|these|his|her|its|their)\b/

const withOthers = /^ (?:\p{L}+ ){1,2}and (?:some |many |several )?others?\b/u

/** The nearer to the top, the likelier a sentence tells what the headline tells. */
const leads = [0.2, 0.1, 0.05]

export function headlineNumbers({headline, figures, text}: Article): StoryNumber[] {
  if (!headline) return []
  const own = figures.filter(({start, end}) => start >= headline.start && end <= headline.end)
  if (!own.some(({kind}) => !passed.has(kind))) return []
  const words = wordsOf(text.slice(headline.start, headline.end), headline.start)
  const content = contentOf(words)
  return own
    .filter(({kind}) => !passed.has(kind))
    .map((figure) => ({
      ...countedIn(words, figure, own),
      words: content,
      sentence: -1,
      quoted: false,
      partial: false,
      extra: extra.test(text.slice(figure.end, figure.end + 12)),
      wider: countsOthers(text.slice(figure.end, figure.end + 60)),
      described: describedIn(words, figure),
    }))
}

/** Every number of the body, in order. */
export function bodyNumbers({text, sentences, figures, quotes}: Article): StoryNumber[] {
  const tellings: StoryNumber[] = []
  let next = 0
  for (const [sentence, {words, start, end}] of sentences.entries()) {
    while (next < figures.length && (figures[next] as Figure).start < start) next++
    const own: Figure[] = []
    while (next < figures.length && (figures[next] as Figure).start < end) own.push(figures[next++] as Figure)
    if (own.length === 0) continue
    let content: ReadonlySet<string> | undefined
    for (const figure of own) {
      const partial = figure.of !== undefined || own.some(({of}) => of?.start === figure.start) || partOf.test(text.slice(figure.end, figure.end + 12))
      tellings.push({
        ...countedIn(words, figure, own),
        get words() {
          content ??= contentOf(words)
          return content
        },
        sentence,
        quoted: holds(quotes, figure.start),
        partial,
        extra: extra.test(text.slice(figure.end, figure.end + 12)),
        wider: countsOthers(text.slice(figure.end, figure.end + 60)),
        described: describedIn(words, figure),
      })
    }
  }
  return tellings
}

function countsOthers(behind: string): boolean {
  return behind.includes(' other') && withOthers.test(behind)
}

/** The words between a number and the noun that it counts. */
function describedIn(words: readonly Word[], {end, noun}: Figure): string[] {
  if (noun === undefined) return []
  const first = firstFrom(words, end)
  const behind = words.slice(first, first + 4)
  const at = behind.findIndex(({lower}) => singular(lower) === noun)
  return behind.slice(0, Math.max(0, at)).map(({lower}) => singular(lower))
}

/**
 * How surely the story has the number of the headline, as `likenessOf`; 0 when it has it nowhere, Infinity when nothing can speak against it.
 * `claims` are all numbers of the headline.
 */
export function supportOf({text, headline}: Article, claim: StoryNumber, claims: readonly StoryNumber[], tellings: readonly StoryNumber[]): number {
  const {figure} = claim
  const rest = text.slice(headline?.end ?? 0)
  // Numbers that are read as something else, or stand outside of the story.
  const digits = /^\D{0,4}(\d[\d,]*(?:\.\d+)?)/.exec(figure.raw)?.[1]
  if (figure.kind !== 'age' && figure.value >= 10 && digits !== undefined && hasNumber(rest, digits)) return Infinity
  let support = 0
  for (const telling of tellings)
    if (isSame(claim, telling)) support = Math.max(support, similarityOf(claim, telling) - (isSilent(claim, telling) ? unsaid : 0), 0.01)
  support = Math.max(support, sumSupport(claim, tellings))
  if (figure.kind === 'count' && inWords[figure.value]?.test(rest)) support = Math.max(support, 0.9)
  // "2 adults, 1 child dead" are the three of the story.
  const people = claims.filter(({person, figure: {kind}}) => kind === 'count' && person !== undefined)
  const all = people.reduce((sum, {figure: {value}}) => sum + value, 0)
  const isTotal = (telling: StoryNumber): boolean =>
    telling.person !== undefined &&
    telling.figure.value === all &&
    people.every((part) => (casualtyStatusIn(telling) ?? 'shot') === 'shot' || casualtyStatusIn(part) === casualtyStatusIn(telling))
  // "Gunman leaves 4 dead" counts him in: "he killed three people and then himself".
  const died = claim.statuses.includes('dead') && /\b(?:him|her)self\b|\bturn(?:s|ed|ing) the gun\b/.test(rest)
  if (died && tellings.some((telling) => mayCountAlike(claim, telling) && Math.abs(telling.figure.value - figure.value) === 1)) return Infinity
  if (people.length > 1 && people.includes(claim) && tellings.some(isTotal)) return Infinity
  if (people.includes(claim) && tellings.some((telling) => isOneMore(claim, claims, telling, text))) return Infinity
  return support
}

/** Whom the story tells apart from those it counts: "four were hurt, hours after another man"; and whom the headline tells by age: "Boy, 11, and 2 teens". */
function isOneMore(claim: StoryNumber, claims: readonly StoryNumber[], telling: StoryNumber, text: string): boolean {
  if (!mayCountAlike(claim, telling) || telling.partial) return false
  const apart = claim.figure.value - telling.figure.value
  const byAge = claims.filter(({figure}) => figure.kind === 'age').length
  if (apart < 0) return byAge > 0 && apart === -byAge
  // A story counts them where it begins.
  if (telling.sentence > 1) return false
  const behind = text.slice(telling.figure.end, telling.figure.end + besides)
  const words = /\b(?:another|an additional|a (?:second|third|fourth|fifth|sixth)) (\p{L}+)(?: (\p{L}+))?/u.exec(behind)?.slice(1)
  return apart === 1 && words !== undefined && words.some((word) => word !== undefined && personNamed(word) !== undefined)
}

/** Whether the headline says what became of those counted and the story does not. */
function isSilent(claim: StoryNumber, telling: StoryNumber): boolean {
  return claim.figure.kind === 'count' && claim.statuses.length > 0 && telling.statuses.length === 0
}

/** "Shot dead" is dead, "shot and wounded" hurt. */
function casualtyStatusIn({statuses}: Counted): CasualtyStatus | undefined {
  return statuses.find((fate) => fate !== 'shot') ?? statuses[0]
}

/** Whether a text has a run of digits as a number of its own: "36" is not in "1,362" nor in "36.5". */
function hasNumber(text: string, digits: string): boolean {
  for (let at = text.indexOf(digits); at >= 0; at = text.indexOf(digits, at + 1)) {
    if (!/[\d.,:]$/.test(text.slice(Math.max(0, at - 1), at)) && !/^(?:\d|[.,:]\d)/.test(text.slice(at + digits.length, at + digits.length + 2))) return true
  }
  return false
}

function isSame(claim: StoryNumber, telling: StoryNumber): boolean {
  const [one, other] = [claim.figure, telling.figure]
  if (one.kind !== other.kind || !mayName(claim, telling)) return false
  const value = one.unit === other.unit ? other.value : convert(other.value, other.unit ?? '', one.unit ?? '')
  if (value === undefined) return false
  if (value === one.value) return true
  // "Hundreds" may be any of them; a headline rounds the story ("over 12,000" for 12,412), not the other way round.
  const [low, high] = other.modifier === undefined && other.max > other.min ? [other.min, other.max] : [value, value]
  const half = hidden(one) + (one.unit === other.unit ? 0 : Math.abs(value) * 0.06)
  // In "below 300,000" both have the same number. "Over 1,000" is said of 1,200, not of 10,000. Figures are cut off as often as they are rounded.
  const [least, most] =
    one.modifier !== undefined && one.modifier === other.modifier ? [one.value, one.value] : [one.min, one.max === Infinity ? 2 * one.value : one.max]
  return least - half <= high && most + 2 * half > low
}

/** Half the step of a headline's last digit. Ages and small numbers are not rounded. */
function hidden({kind, value, raw}: Figure): number {
  return kind === 'age' || (value < 100 && Number.isInteger(value)) ? 1e-9 : roundingOf(raw.replace(/^\D{1,4}/, ''), value)
}

/** Three men and a woman are "four people", two dead and four hurt "6 shot". 0 when no sum comes out, else how surely it is the one meant. */
function sumSupport(claim: StoryNumber, tellings: readonly StoryNumber[]): number {
  const {value, kind} = claim.figure
  if (kind === 'age') return 0
  let support = 0
  for (const [at, first] of tellings.entries()) {
    if (!isPart(claim, first)) continue
    let sum = first.figure.value
    // "13 people were shot" is all of them, not a part of sixteen.
    const isTotal = first.person === claim.person && haveOneFate(claim, first) === true && casualtyStatusIn(claim) === casualtyStatusIn(first)
    for (let next = at + 1; next < Math.min(at + 4, tellings.length); next++) {
      const other = tellings[next] as StoryNumber
      if (other.sentence - first.sentence > 1) break
      if (!isPart(claim, other) || !areApart(first, other) || (isTotal && other.figure.noun !== 'other')) continue
      if (other.sentence > first.sentence && (isSilent(claim, first) || isSilent(claim, other))) continue
      sum += other.figure.value
      if (comesTo(sum, value) || comesTo(first.figure.value + other.figure.value, value))
        support = Math.max(support, 0.9, similarityOf(claim, first), similarityOf(claim, other))
    }
  }
  return support
}

/** People are counted; $24 billion and $6.4 billion are "$30 billion". */
function comesTo(sum: number, value: number): boolean {
  return sum === value || (value >= 100 && Math.abs(sum - value) < value * 0.03)
}

/** Whether a number may be a part of what the headline counts: two dead and four hurt are "6 shot". */
function isPart(claim: StoryNumber, telling: StoryNumber): boolean {
  if (mayCountAlike(claim, telling)) return true
  if (claim.figure.kind !== 'count' || telling.figure.kind !== 'count') return false
  if (claim.person === undefined || telling.person === undefined) return false
  return claim.person === 'anyone' && mayShareFate(claim, telling)
}

/** Groups whose name tells how many they are. */
const inWords: Record<number, RegExp> = {
  2: /\b(?:both|couple|pair|twins?|duo|double)\b/i,
  3: /\b(?:trio|triple|triplets)\b/i,
  4: /\b(?:quartet|quadruple)\b/i,
}

/** Whether the words for what is counted allow that both count the same: "6 dead" and "six bodies" do, "6 dead" and "six times" do not. */
function mayName(claim: StoryNumber, telling: StoryNumber): boolean {
  const [a, b] = [claim.figure.noun, telling.figure.noun]
  if (claim.figure.kind !== 'count') return true
  if (claim.person !== undefined && telling.person !== undefined) return mayShareFate(claim, telling)
  return a === undefined || b === undefined || a === b
}

/** The numbers of the story that tell the same otherwise, and more clearly than any that agrees; none, one, or two that make a sum. */
export function findConflicts(claim: StoryNumber, claims: readonly StoryNumber[], tellings: readonly StoryNumber[], support: number): StoryNumber[] {
  // A headline may name the age of anybody in the story.
  if (claim.figure.kind === 'age' && support > 0) return []
  const alone = claim.figure.kind !== 'count' && isAlone(claim, tellings) ? onlyOne : 0
  let best: StoryNumber | undefined
  let highest = Math.max(enough, support === 0 ? 0 : support + clearly)
  for (const telling of tellings) {
    if (
      telling.quoted ||
      telling.partial ||
      isSame(claim, telling) ||
      telling.extra !== claim.extra ||
      !mayCountAlike(claim, telling) ||
      isFarOff(claim, telling) ||
      isWithin(claim, telling) ||
      isOfAnotherKind(claim, telling)
    )
      continue
    // "4 hurt, 2 critically": the four of the story are the headline's first number.
    if (claims.some((other) => other !== claim && isSame(other, telling))) continue
    const evidence = similarityOf(claim, telling) + alone
    if (evidence > highest && (telling.sentence < top || evidence > anywhere)) {
      best = telling
      highest = evidence
    }
  }
  if (best) return [best]
  return support === 0 ? partsOf(claim, tellings) : []
}

/** Whether the story has one number only of that kind. */
function isAlone({figure: {kind, unit}}: StoryNumber, tellings: readonly StoryNumber[]): boolean {
  return new Set(tellings.filter(({figure}) => figure.kind === kind && figure.unit === unit).map(({figure}) => figure.value)).size === 1
}

/** "Three killed, four injured" where the headline has "9 shot". */
function partsOf(claim: StoryNumber, tellings: readonly StoryNumber[]): StoryNumber[] {
  if (claim.person !== 'anyone' || claim.statuses[0] !== 'shot') return []
  for (const [at, dead] of tellings.entries()) {
    const hurt = tellings[at + 1]
    if (!hurt || hurt.sentence !== dead.sentence || hurt.sentence >= top || hurt.quoted) continue
    if (dead.figure.modifier !== undefined || hurt.figure.modifier !== undefined || dead.person !== 'anyone' || hurt.person !== 'anyone') continue
    if (dead.statuses[0] === 'dead' && hurt.statuses[0] === 'hurt' && dead.figure.value + hurt.figure.value !== claim.figure.value) return [dead, hurt]
  }
  return []
}

/** Whether one is a part of the other: of "7 shot" three may be dead and four hurt. */
function isWithin(claim: StoryNumber, telling: StoryNumber): boolean {
  const [one, other] = [casualtyStatusIn(claim), casualtyStatusIn(telling)]
  if (claim.figure.kind !== 'count' || one === other || one === undefined || other === undefined) return false
  if (one === 'shot') return telling.figure.value <= claim.figure.value
  return other === 'shot' && claim.figure.value <= telling.figure.value
}

/** Three pirate vessels and five merchant vessels; 150 Americans and "200 Americans and other foreigners"; the price of something else. */
function isOfAnotherKind(claim: StoryNumber, telling: StoryNumber): boolean {
  if (claim.figure.kind === 'money') return sharedOf(claim.words, telling.words) === 0
  if (telling.wider && !claim.wider && telling.figure.value > claim.figure.value) return true
  if (claim.person !== undefined || claim.described.length === 0 || telling.described.length === 0) return false
  return !claim.described.some((word) => telling.described.includes(word))
}

/** A child of 2 and a man of 34 are two people; ten dead, and hundreds told of at the end, two events. */
function isFarOff({figure}: StoryNumber, telling: StoryNumber): boolean {
  const [low, high] = [Math.min(figure.value, telling.figure.value), Math.max(figure.value, telling.figure.value)]
  if (figure.kind !== 'age') return high > 4 * low && high - low > 10 && telling.sentence > 1
  return high > 3 * low && high - low > 10 && !isSlip(String(low), String(high))
}

/** One digit changed or two swapped: "71" for "11", "51" for "15". */
function isSlip(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  return [...a].reverse().join('') === b || [...a].filter((digit, at) => digit !== b[at]).length === 1
}

export function similarityOf(claim: StoryNumber, telling: StoryNumber): number {
  const {figure} = claim
  let evidence = figure.kind === 'count' ? 0.1 : 0.2
  if (figure.noun !== undefined && figure.noun === telling.figure.noun) evidence += 0.25
  else if (claim.person !== undefined && claim.person === telling.person) evidence += 0.15
  if (haveOneFate(claim, telling)) evidence += figure.kind === 'count' ? 0.25 : 0.15
  const {value} = telling.figure
  if (value > 0 && figure.value > 0 && Math.max(value / figure.value, figure.value / value) < 2) evidence += 0.1
  evidence += 0.8 * sharedOf(claim.words, telling.words)
  return evidence + (leads[telling.sentence] ?? 0)
}

/** Share of the headline's words that the sentence has. */
function sharedOf(headline: ReadonlySet<string>, sentence: ReadonlySet<string>): number {
  let shared = 0
  for (const word of headline) if (sentence.has(word)) shared++
  return shared / Math.max(3, Math.min(headline.size, 8))
}

function contentOf(words: readonly Word[]): Set<string> {
  const stems = new Set<string>()
  for (const {lower} of words) {
    if (lower.length < 3 || veryCommon.has(lower) || /\d/.test(lower) || parseNumber(lower) !== undefined) continue
    const bare = lower.replace(/['’]s?$/, '')
    const fate = casualtyStatusOf(bare)
    const noun = singular(bare)
    stems.add(fate ?? personNamed(noun) ?? (noun.length > 4 ? noun.replace(/(?:ing|ed|e|s)$/, '') : noun))
  }
  return stems
}

function wordsOf(text: string, base: number): Word[] {
  return matchesOf(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu, text).map(({0: word, index}) => ({
    start: base + index,
    end: base + index + word.length,
    text: word,
    lower: word.toLowerCase(),
  }))
}
