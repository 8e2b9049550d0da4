/** What stands around a figure and decides with which others it may be compared: the casualties, the owner, the street, the sex. */

import {firstFrom, type Span} from '../base/spans.js'
import {anyOf} from '../base/word-list.js'
import {timesOfDay} from '../language/en/calendar.js'
import type {CasualtyStatus} from '../language/en/casualties.js'
import {days} from '../language/en/function-words.js'
import {pluralOf} from '../language/en/inflection.js'
import {personNamed, personNouns, sexByNoun} from '../language/en/person-nouns.js'
import {personTitles} from '../language/en/titles.js'
import type {Name} from '../model/article.js'
import type {Facts, Within} from '../model/facts.js'
import {type Place, partsOf, type View} from './event-view.js'
import type {Mention} from './mention.js'
import type {Form} from './word-forms.js'

/** The nearest word that says what became of those counted: behind the number first ("38 people were killed"), then before it ("killing 38"). */
export function casualtyStatusNear(view: View, {low, high, from, to}: Place, noun: string | undefined): CasualtyStatus | undefined {
  if (noun !== undefined && personNamed(noun) === undefined) return undefined
  let best: number | undefined
  let nearest = 7
  const look = (at: number, distance: number): void => {
    if (at < low || at >= high || distance >= nearest || view.form(at).casualtyStatus === undefined) return
    best = at
    nearest = distance
  }
  for (let distance = 0; distance < 6; distance++) {
    look(to + distance, distance)
    look(from - 1 - distance, distance + (distance === 0 ? 0 : 1))
  }
  return best === undefined ? undefined : casualtyStatusAt(view, best, high)
}

/** "Shot dead", "shot to death" and "shot and killed" are dead, "shot and wounded" is hurt. */
function casualtyStatusAt(view: View, at: number, high: number): CasualtyStatus | undefined {
  const {casualtyStatus} = view.form(at)
  if (casualtyStatus !== 'shot') return casualtyStatus
  const next = at + 1 < high ? view.form(at + 1).lower : ''
  const telling = next === 'to' || next === 'and' ? at + 2 : at + 1
  const told = telling < high ? view.form(telling).casualtyStatus : undefined
  return told === 'dead' || told === 'hurt' ? told : casualtyStatus
}

/** "Ruth Vane, 34," and "34-year-old Ruth Vane": the name beside the age. */
export function ownerOf(account: Facts, age: Span & Within & {raw: string}, names: readonly Name[]): string[] | undefined {
  const statement = age.statement < 0 ? account.headline : account.statements[age.statement]
  if (!statement) return undefined
  const textOf = (start: number, end: number): string => statement.text.slice(start - statement.start, end - statement.start)
  const at = firstFrom(names, age.start)
  const last = names[at - 1]
  const next = names[at]
  if (last && last.end <= age.start && age.start - last.end < 24 && towards.test(textOf(last.end, age.start))) return partsOf(last)
  if (!next || !/old/i.test(age.raw) || next.start < age.end || next.start - age.end > 60) return undefined
  // "A 20-year-old Harlow man" is not called Harlow.
  const behind = /^ (\p{Ll}+)(?: (\p{Ll}+))?/u.exec(statement.text.slice(next.end - statement.start, next.end - statement.start + 32))?.slice(1)
  if (behind?.some((word) => word !== undefined && personNamed(word) !== undefined)) return undefined
  const gap = textOf(age.end, next.start).trim()
  return gap === '' || gap.split(/\s+/).every((word) => between.test(word)) ? partsOf(next) : undefined
}

/** What may stand between a name and the age behind it: "Vane (34)", "Vane, age 34", "Vane, who is 34", "Vane III, 34". */
const towards = /^,? ?(?:\(|age[ds]? |, |who is |is |at |(?:Jr|Sr)\.,? |III,? )?(?:age[ds]? |now |then )?$/

/** What may stand between an age and the name behind it: "34-year-old Capt. Ruth Vane", "34-year-old son of Vane". */
const between = new RegExp(
  String.raw`^(?:[A-Z][a-z]{1,4}\.|${anyOf([...personTitles.map(({text}) => text), 'Police', 'State', ...personNouns, 'native', 'of'])}),?$`,
)

export function streetBehind(view: View, {to, high}: Place): string | undefined {
  for (let at = to; at < Math.min(high, to + 5); at++) {
    const {capital, lower} = view.form(at)
    if (capital && !streetWords.test(lower)) return lower
  }
  return undefined
}

const streetWords = /^(?:[nsew]|block|north|south|east|west)$/

export function sexOf(view: View, {low, high, from, to}: Place): Mention['sex'] {
  for (let distance = 0; distance < 5; distance++) {
    const found =
      (to + distance < high && sexNamed(view.form(to + distance))) || (distance < 4 && from - 1 - distance >= low && sexNamed(view.form(from - 1 - distance)))
    if (found) return found
  }
  return undefined
}

function sexNamed({lower}: Form): Mention['sex'] {
  return male.has(lower) ? 'man' : female.has(lower) ? 'woman' : undefined
}

const nounsOf = (sex: 'he' | 'she'): string[] => [...sexByNoun].filter(([, own]) => own === sex).flatMap(([noun]) => [noun, pluralOf(noun)])
const titlesOf = (sex: 'he' | 'she'): string[] => personTitles.filter((title) => title.sex === sex && title.pointless).map(({text}) => text.toLowerCase())

const male = new Set(['he', 'his', 'him', 'gunman', ...titlesOf('he'), ...nounsOf('he')])
const female = new Set(['she', 'her', ...titlesOf('she'), ...nounsOf('she')])

export function governorOf(view: View, {low, high, from, to}: Place): number | undefined {
  const {stems} = view.tokens
  const governs = (at: number): boolean => {
    if ((stems[at] as number) < 0) return false
    const {capital, lower} = view.form(at)
    return !capital && !calendar.has(lower)
  }
  for (let at = from - 1; at >= Math.max(low, from - 5); at--) if (governs(at)) return stems[at]
  for (let at = to; at < Math.min(high, to + 5); at++) if (governs(at)) return stems[at]
  return undefined
}

const calendar = new Set([...days, ...timesOfDay, ...'early late last this about around'.split(' ')])

/** The nearest name within sixty characters. */
export function nearestOf(names: readonly Name[], {start, end}: Span): Name | undefined {
  let best: Name | undefined
  let nearest = 60
  for (const name of names) {
    const distance = name.end <= start ? start - name.end : name.start >= end ? name.start - end : 0
    if (distance >= nearest) continue
    nearest = distance
    best = name
  }
  return best
}
