/** Times of the day, and decades. */
import {type Bare, type FigureForm, type FigureMatch, one} from './bare-figure.js'

/** "5:30 p.m.", "5 pm", "17:30"; "1:24 scale" is a model's. */
export const clockTime: FigureForm = {
  group: 'clock',
  reads: 'a time of the day',
  example: 'The ferry left at 5:30 p.m.',
  pattern: String.raw`\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.m\.|[ap]m\b|[AP]\.?M\b\.?)|\d{1,2}:\d\d(?![:\d])(?! ?-?(?:scale|ratio))`,
  read: (match) => one(clock(match)),
}

/** "the 1980s", "the '80s". */
export const decade: FigureForm = {
  group: 'decade',
  reads: 'a decade',
  example: 'Boats of the 1980s lay in the harbour.',
  pattern: String.raw`(?:'|’)?(?:1[5-9]|20)?\d0(?:'|’)?s\b`,
  read: (match) => one(yearsOrAge(match)),
}

function clock({raw, at, to}: FigureMatch): Bare {
  const [, hour = '0', minute = '0', half] = /^(\d{1,2})(?:[:.](\d\d))? ?([ap])?/i.exec(raw) ?? []
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0)
  const value = hours * 60 + Number(minute)
  return {at, to, min: value, max: value, value, kind: 'time', unit: 'minute'}
}

function yearsOrAge({text, raw, at, to}: FigureMatch): Bare | undefined {
  const value = Number(raw.replace(/\D/g, ''))
  if (/^\d/.test(raw) && value < 100) {
    // "in his 40s" is an age; "the 40s" may be degrees or years.
    const isAge = /\b(?:his|her|their|my|our|your)(?: (?:early|mid|late)(?:[ -]to[ -](?:mid|late))?)?[ -]$/i.test(text.slice(Math.max(0, at - 24), at))
    return isAge ? {at, to, min: value, max: value + 9, value, kind: 'age', unit: 'year'} : undefined
  }
  const first = value < 100 ? 1900 + value : value
  return {at, to, min: first, max: first + (first % 100 === 0 ? 99 : 9), value: first, kind: 'year'}
}
