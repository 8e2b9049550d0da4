/**
 * Whom "he" and "she" stand for: the last person named before who fits.
 *
 * The sentence of the pronoun is looked at first, then those before it, one by one. In each the one who speaks, else the first person named,
 * is taken before the others: a subject is likelier to be taken up than somebody in passing. Names inside quotations are passed over, as
 * are people whose title or given name says that the pronoun does not fit.
 */
import type {Attribution, Name, Quote, Report, Sentence, Span} from '../article.js'
import {mens, womens} from './given-names.js'
import {firstFrom, holds} from './spans.js'

type Gender = 'he' | 'she'

interface Person extends Span {
  text: string
  /** The last word of the name, by which the article goes on to call them. */
  surname: string
  /** "Hale's": what follows may be somebody else. */
  owner: boolean
}

/** Sentences that are searched before the one of the pronoun. */
const reach = 6

const male =
  /\b(?:Mr|Sir|Lord|King|Prince|Pope|Father|Brother|Congressman|Chairman|[Ss]pokesman|[Bb]usinessman|[Cc]ouncilman|[Ss]on|[Hh]usband|[Bb]rother|[Ff]ather)\.? $/
const female =
  /\b(?:Mrs|Ms|Miss|Dame|Lady|Queen|Princess|Sister|Congresswoman|Chairwoman|[Ss]pokeswoman|[Bb]usinesswoman|[Cc]ouncilwoman|[Dd]aughter|[Ww]ife|[Ss]ister|[Mm]other)\.? $/

/** What is known of the article when pronouns are resolved. */
interface Context {
  sentences: ReadonlyArray<Pick<Sentence, 'start' | 'end'>>
  /** In the order of the text. */
  people: readonly Person[]
  /** By surname. */
  genders: ReadonlyMap<string, Gender>
  /** Starts of the names that speak. */
  speaking: ReadonlySet<number>
}

/** Gives every pronoun that speaks the person it stands for, where there is one. */
export function resolvePronouns(
  article: {text: string; sentences: Context['sentences']; quotes: readonly Quote[]; names: readonly Name[]},
  attributions: ReadonlyArray<Attribution | null>,
  reports: readonly Report[],
): void {
  const pronouns = [...attributions, ...reports].filter(isPronoun)
  if (pronouns.length === 0) return
  const people = findPeople(article, reports)
  const context: Context = {sentences: article.sentences, people, genders: gendersOf(article.text, people), speaking: speakingAmong(people, reports)}
  const found = new Map<number, Person | undefined>()
  const last: Partial<Record<Gender, Person>> = {}
  for (const item of pronouns.sort((a, b) => a.speaker.start - b.speaker.start)) {
    const {start, text} = item.speaker
    const gender = genderOf(text) as Gender
    if (!found.has(start)) {
      const person = antecedentOf(context, start, gender) ?? last[gender]
      found.set(start, person)
      if (person) last[gender] = person
    }
    const person = found.get(start)
    if (person) item.name = {start: person.start, end: person.end, text: person.text}
  }
}

type Pronoun = Attribution & {speaker: NonNullable<Attribution['speaker']>}

function isPronoun(item: Attribution | null): item is Pronoun {
  return item?.kind === 'pronoun' && item.speaker !== null && genderOf(item.speaker.text) !== undefined
}

function genderOf(pronoun: string): Gender | undefined {
  const word = /^(?:he|she|his|her|him)\b/i.exec(pronoun)?.[0].toLowerCase()
  return word === undefined ? undefined : word === 'she' || word === 'her' ? 'she' : 'he'
}

/** Words that a run of capitals may have before the name: "Senate Majority Whip John Hale". */
const offices = new Set(
  `Senate House Congress White State Minority Majority Whip Leader Executive Director Editor Manager Adviser Advisor Analyst Professor Campaign Party Committee
  Department Office Press News Deputy Chief Vice National Republican Democrat Democratic Former`.split(/\s+/),
)

/** People by name outside quotations: those with a title, those who speak, names of two or three words, and their surnames alone. */
function findPeople({text, quotes, names}: {text: string; quotes: readonly Quote[]; names: readonly Name[]}, reports: readonly Report[]): Person[] {
  const spoken = new Set(reports.flatMap(({kind, speaker, class: group}) => (kind === 'speaker' && speaker && group !== 'document' ? [speaker.text] : [])))
  const free = names
    .filter((name) => name.kind !== 'place' && name.kind !== 'organisation' && !holds(quotes, name.start))
    .map(withoutOffice)
    // "RT" is no person.
    .filter((name) => name.text.length > 1 && !/^\p{Lu}+$/u.test(name.text))
    .map((name) => ({...name, surname: surnameOf(name.text), isPerson: name.kind === 'person' || isFull(name, text)}))
  const surnames = new Set(free.filter((name) => name.isPerson || spoken.has(name.text)).map(({surname}) => surname))
  return free
    .filter((name) => name.isPerson || surnames.has(name.text))
    .map(({start, end, text: name, surname}) => ({start, end, text: name, surname, owner: /^['’]/.test(text.slice(end, end + 1))}))
    .sort((a, b) => a.start - b.start)
}

/** "Ann Hale", "Ann van der Hale"; not after "the". */
function isFull({start, text: name}: Name, text: string): boolean {
  return (
    name.includes(' ') &&
    /^\p{Lu}[\p{L}.’'-]*(?:\s+(?:\p{Lu}[\p{L}.’'-]*|de|van|von|bin|al)){1,3}$/u.test(name) &&
    !/\bthe $/i.test(text.slice(Math.max(0, start - 4), start))
  )
}

function withoutOffice(name: Name): Name {
  let cut = 0
  for (let at = 0; at < name.text.length; ) {
    const space = name.text.indexOf(' ', at)
    const end = space < 0 ? name.text.length : space
    if (offices.has(name.text.slice(at, end))) cut = end + 1
    at = end + 1
  }
  return cut === 0 ? name : {...name, start: name.start + cut, text: name.text.slice(cut)}
}

function surnameOf(name: string): string {
  const bare = name.includes(' ') ? name.replace(/,? (?:Jr|Sr|I{1,3}|IV)\.?$/, '') : name
  return bare.slice(bare.lastIndexOf(' ') + 1)
}

/** A title before the name, else a given name, tells once for the whole article. */
function gendersOf(text: string, people: readonly Person[]): Map<string, Gender> {
  const genders = new Map<string, Gender>()
  for (const {start, text: name, surname} of people) {
    const before = text.slice(Math.max(0, start - 16), start)
    const given = /^\p{L}+/u.exec(name)?.[0] ?? ''
    const gender = male.test(before)
      ? 'he'
      : female.test(before)
        ? 'she'
        : given === surname
          ? undefined
          : mens.has(given)
            ? 'he'
            : womens.has(given)
              ? 'she'
              : undefined
    // A couple shares a surname: only the full name tells then.
    if (gender) genders.set(name, gender)
    if (gender && !genders.has(surname)) genders.set(surname, gender)
  }
  return genders
}

function speakingAmong(people: readonly Person[], reports: readonly Report[]): Set<number> {
  const starts = new Set<number>()
  for (const {kind, speaker} of reports) {
    if (kind !== 'speaker' || !speaker) continue
    for (let at = firstFrom(people, speaker.start); at < people.length && (people[at] as Person).end <= speaker.end; at++)
      starts.add((people[at] as Person).start)
  }
  return starts
}

function antecedentOf({sentences, people, genders, speaking}: Context, start: number, gender: Gender): Person | undefined {
  const fits = ({text, surname}: Person): boolean => (genders.get(text) ?? genders.get(surname) ?? gender) === gender
  const own = sentenceOf(sentences, start)
  let until = start
  for (let at = own; at >= 0 && own - at <= reach; at--) {
    const sentence = sentences[at] as Span
    const here: Person[] = []
    for (let next = firstFrom(people, sentence.start); next < people.length && (people[next] as Person).start < until; next++) here.push(people[next] as Person)
    const fitting = here.filter(fits)
    const found = (at === own ? undefined : fitting.find((person) => speaking.has(person.start))) ?? fitting.find(({owner}) => !owner) ?? fitting[0]
    if (found) return found
    until = sentence.start
  }
  return undefined
}

function sentenceOf(sentences: readonly Span[], offset: number): number {
  const at = firstFrom(sentences, offset + 1) - 1
  return Math.max(0, at)
}
