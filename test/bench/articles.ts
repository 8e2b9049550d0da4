/**
 * Articles for the benchmark, made from a seed: stories with a headline, a dateline, quotations, figures, names and dates, about 3 kB each, in Markdown
 * and plain text. Every twelfth story is told by several articles, with other words and now and then another figure.
 */
import {circumstances, cues, givenNames, links, measured, months, openings, places, surnames, type Topic, teasers, topics, wanted, weekdays} from './words.js'

export interface Made {
  /** "0012.md" */
  name: string
  text: string
}

/** The same numbers from 0 to 1 for the same seed on every machine (mulberry32). */
export class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = seed
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let value = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32
  }

  upTo(end: number): number {
    return Math.floor(this.next() * end)
  }

  of<T>(list: readonly T[]): T {
    return list[this.upTo(list.length)] as T
  }
}

export function makeArticles(count: number, seed = 20251009): Made[] {
  const chance = new Chance(seed)
  const made: Made[] = []
  while (made.length < count) {
    const story = storyOf(chance)
    const accounts = chance.upTo(12) === 0 ? 2 + chance.upTo(3) : 1
    for (let at = 0; at < accounts && made.length < count; at++) {
      const isMarkdown = chance.upTo(2) === 0
      made.push({name: `${String(made.length).padStart(4, '0')}.${isMarkdown ? 'md' : 'txt'}`, text: tell(story, isMarkdown, chance)})
    }
  }
  return made
}

interface Story {
  topic: Topic
  people: string[]
  fields: Record<string, string>
  /** What several accounts tell, with its figures. */
  details: string[]
}

function storyOf(chance: Chance): Story {
  const topic = chance.of(topics)
  const count = 3 + chance.upTo(60) * (chance.upTo(3) === 0 ? 20 : 1)
  const people = Array.from({length: 6}, () => `${chance.of(givenNames)} ${joined(surnames, chance)}`)
  const fields = {
    place: joined(places, chance),
    place2: joined(places, chance),
    person: people[0] as string,
    org: `${joined(surnames, chance)} ${chance.of(['Motors', 'Chemicals', 'Group', 'Industries', 'Energy'])}`,
    count: String(count),
    Count: String(count),
    counted: chance.of(topic.counted),
    money: `$${1 + chance.upTo(90)}.${1 + chance.upTo(9)} million`,
    age: String(19 + chance.upTo(50)),
    body: topic.body,
    weekday: chance.of(weekdays),
    date: `${chance.of(months)} ${1 + chance.upTo(28)}`,
  }
  return {topic, people, fields, details: inOrderOf(measured, chance).map((detail) => detailOf(detail, topic, fields, chance))}
}

function detailOf(detail: string, {things}: Topic, fields: Record<string, string>, chance: Chance): string {
  const values: Record<string, () => string> = {
    n: () => String(2 + chance.upTo(90)),
    year: () => String(1970 + chance.upTo(50)),
    thing: () => chance.of(things),
  }
  return capital(detail.replace(/\{(\w+)\}/g, (_, field: string) => values[field]?.() ?? fields[field] ?? ''))
}

function joined(parts: readonly (readonly string[])[], chance: Chance): string {
  return parts.map((part) => chance.of(part)).join('')
}

function inOrderOf<T>(list: readonly T[], chance: Chance): T[] {
  return list
    .map((item) => ({item, key: chance.next()}))
    .sort((a, b) => a.key - b.key)
    .map(({item}) => item)
}

function tell(story: Story, isMarkdown: boolean, chance: Chance): string {
  const {topic, people} = story
  const told: Record<string, string> = {...story.fields}
  // One account in eight has another number.
  if (chance.upTo(8) === 0) told.count = String(Number(told.count) + 1 + chance.upTo(4))
  const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (_, field: string) => told[field] ?? '')
  const introduced = new Set<number>()
  /** Named in full and with what they are the first time. */
  const speaker = (): string => {
    const at = 1 + chance.upTo(people.length - 1)
    if (introduced.has(at)) return (people[at] as string).split(' ')[1] as string
    introduced.add(at)
    return `${people[at]}, ${withArticle(topic.roles[at % topic.roles.length] as string)},`
  }
  const cue = (): string => fill(chance.of(cues))
  const details = inOrderOf(story.details, chance)
  const sentence = (): string => {
    const thing = chance.of(topic.things)
    const happened = `${thing} ${chance.of(topic.deeds)}`
    switch (chance.upTo(8)) {
      case 0:
      case 1:
        return `“${capital(speech(topic, chance))},” ${speaker()} ${cue()}.`
      case 2:
        return `${speaker()} said that ${happened}.`
      case 3:
        return `${capital(happened)} ${chance.of(links)} ${chance.of(topic.things)} ${chance.of(topic.deeds)}, the ${topic.body} said.`
      case 4:
        return `${chance.of(openings)} ${speaker()} said ${happened}.`
      case 5:
      case 6:
        return details.pop() ?? `${capital(happened)}.`
      default:
        return `${capital(happened)} ${chance.of(links)} ${chance.of(circumstances)}.`
    }
  }
  const lead = `${told.place?.toUpperCase()}, ${told.date} — ${fill(chance.of(topic.leads))}`
  const paragraphs = [lead]
  for (let length = lead.length; length < 2700; ) {
    const paragraph = Array.from({length: 1 + chance.upTo(3)}, sentence).join(' ')
    paragraphs.push(paragraph)
    length += paragraph.length
  }
  const headline = fill(chance.of(topic.headlines))
  const furniture = chance.upTo(5) === 0 ? [fill(chance.of(teasers))] : []
  if (!isMarkdown) return `${[headline, ...paragraphs, ...furniture].join('\n\n')}\n`
  const subhead = chance.upTo(2) === 0 ? [`## ${capital(chance.of(topic.things))}`] : []
  const middle = Math.floor(paragraphs.length / 2)
  return `${[`# ${headline}`, ...paragraphs.slice(0, middle), ...subhead, ...paragraphs.slice(middle), ...furniture].join('\n\n')}\n`
}

function speech({said, things}: Topic, chance: Chance): string {
  if (chance.upTo(4) === 0) return chance.of(said)
  return `${chance.of(wanted)} ${chance.of(things)} ${chance.of(links)} ${chance.of(circumstances)}`
}

function withArticle(role: string): string {
  return /^(?:owner|head|leader|captain of|spokes|chairman)/.test(role) ? `the ${role}` : `a ${role}`
}

function capital(text: string): string {
  return `${text[0]?.toUpperCase()}${text.slice(1)}`
}
