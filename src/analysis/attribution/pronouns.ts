/**
 * Whom "he" and "she" stand for: the last person named before who fits.
 *
 * The sentence of the pronoun is looked at first, then those before it, one by one. In each the one who speaks, else the first person named,
 * is taken before the others: a subject is likelier to be taken up than somebody in passing. Names inside quotations are passed over, as
 * are people whose title or given name says that the pronoun does not fit.
 */

import {capitalLetter, kindAt, letter} from '../../base/characters.js'
import type {Span} from '../../base/spans.js'
import {firstFrom} from '../../base/spans.js'
import {mens, womens} from '../../language/en/given-names.js'
import {beforeNames} from '../../language/en/person-nouns.js'
import {personTitles} from '../../language/en/titles.js'
import type {Attribution, Name, Quote, Report, Sentence} from '../../model/article.js'

type Gender = 'he' | 'she'

interface Person extends Span {
  text: string
  /** The last word of the name, by which the article goes on to call them. */
  surname: string
  /** The letters that the name begins with. */
  given: string
  /** "Hale's": what follows may be somebody else. */
  owner: boolean
}

/** Sentences that are searched before the one of the pronoun. */
const reach = 6

/** What stands before a name and says of whom it is: "Mrs. Vane", "Sister Ruth", "his brother Tom". */
const titles: ReadonlyMap<string, Gender> = new Map([
  ...personTitles.flatMap(({text, sex}): Array<[string, Gender]> => (sex ? [[text, sex]] : [])),
  ...[...beforeNames].flatMap(
    ([noun, sex]): Array<[string, Gender]> => [
      [noun, sex],
      [noun.charAt(0).toUpperCase() + noun.slice(1), sex],
    ],
  ),
])

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
  const pronouns: Pronoun[] = []
  for (const item of attributions) if (isPronoun(item)) pronouns.push(item)
  for (const item of reports) if (isPronoun(item)) pronouns.push(item)
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
  const spoken = new Set<string>()
  for (const {kind, speaker, class: group} of reports) if (kind === 'speaker' && speaker && group !== 'document') spoken.add(speaker.text)
  // The same names come again and again.
  const shapes = new Map<string, Shape | undefined>()
  const free: Array<Person & {isPerson: boolean}> = []
  const surnames = new Set<string>()
  let quote = 0
  let last = 0
  for (const {start: from, end, text: whole, kind} of names) {
    if (kind === 'place' || kind === 'organisation') continue
    if (from < last) quote = 0
    last = from
    while (quote < quotes.length && (quotes[quote] as Quote).end <= from) quote++
    if (quote < quotes.length && (quotes[quote] as Quote).start <= from) continue
    if (!shapes.has(whole)) shapes.set(whole, shapeOf(whole))
    const shape = shapes.get(whole)
    if (!shape) continue
    const start = from + whole.length - shape.name.length
    const isPerson = kind === 'person' || (shape.isFull && !/\bthe $/i.test(text.slice(Math.max(0, start - 4), start)))
    const sign = text.charCodeAt(end)
    free.push({start, end, text: shape.name, surname: shape.surname, given: shape.given, owner: sign === 39 || sign === 0x2019, isPerson})
    if (isPerson || spoken.has(shape.name)) surnames.add(shape.surname)
  }
  return free.filter((name) => name.isPerson || surnames.has(name.text)).sort((a, b) => a.start - b.start)
}

/** What the words of a name tell, wherever it stands. */
interface Shape {
  /** Without the office before it. */
  name: string
  surname: string
  /** The letters it begins with. */
  given: string
  /** "Ann Hale", "Ann van der Hale" */
  isFull: boolean
}

function shapeOf(whole: string): Shape | undefined {
  const name = withoutOffice(whole)
  // "RT" is no person.
  if (name.length <= 1 || isAcronym(name)) return undefined
  let letters = 0
  while (letters < name.length && kindAt(name, letters) & letter) letters++
  return {
    name,
    surname: surnameOf(name),
    given: name.slice(0, letters),
    isFull: name.includes(' ') && /^\p{Lu}[\p{L}.’'-]*(?:\s+(?:\p{Lu}[\p{L}.’'-]*|de|van|von|bin|al)){1,3}$/u.test(name),
  }
}

function isAcronym(name: string): boolean {
  for (let at = 0; at < name.length; at++) if (!(kindAt(name, at) & capitalLetter)) return false
  return true
}

function withoutOffice(name: string): string {
  let cut = 0
  for (let at = 0; at < name.length; ) {
    const space = name.indexOf(' ', at)
    const end = space < 0 ? name.length : space
    if (offices.has(name.slice(at, end))) cut = end + 1
    at = end + 1
  }
  return name.slice(cut)
}

function surnameOf(name: string): string {
  const bare = name.includes(' ') ? name.replace(/,? (?:Jr|Sr|I{1,3}|IV)\.?$/, '') : name
  return bare.slice(bare.lastIndexOf(' ') + 1)
}

/** A title before the name, else a given name, tells once for the whole article. */
function gendersOf(text: string, people: readonly Person[]): Map<string, Gender> {
  const genders = new Map<string, Gender>()
  for (const {start, text: name, surname, given} of people) {
    const gender = titles.get(wordBefore(text, start)) ?? (given === surname ? undefined : mens.has(given) ? 'he' : womens.has(given) ? 'she' : undefined)
    if (!gender) continue
    // A couple shares a surname: only the full name tells then.
    genders.set(name, gender)
    if (!genders.has(surname)) genders.set(surname, gender)
  }
  return genders
}

const space = 32
const fullStop = 46

/** "Mr" before the name in "Mr. Hale": the word before a space, without its full stop. */
function wordBefore(text: string, start: number): string {
  if (text.charCodeAt(start - 1) !== space) return ''
  const end = text.charCodeAt(start - 2) === fullStop ? start - 2 : start - 1
  let from = end
  while (from > 0 && isWordUnit(text.charCodeAt(from - 1))) from--
  return text.slice(from, end)
}

/** What \w is: the titles have no other letters. */
function isWordUnit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
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
