/** The noun that a number counts. */

import {isPlural, singular} from '../../language/en/inflection.js'
import {personNouns, personStates} from '../../language/en/person-nouns.js'
import type {Figure, FigureKind} from '../../model/article.js'
import {unitAt} from './units.js'

/** The unit or the counted noun behind a number: "people" for "38 young people", "metre" for "10-metre". */
export function nounAfter(text: string, at: number, value: number): {to: number; unit?: NonNullable<ReturnType<typeof unitAt>>['unit']; noun?: string} {
  const space = text[at]
  const from = space === ' ' || space === '-' || space === '\u00a0' ? at + 1 : at
  const unit = space === undefined ? undefined : unitAt(text, from)
  // "10 in the morning", "2 sec", "5 in 10": a short unit needs a digit before it and nothing that makes it a word.
  if (
    unit &&
    !(
      unit.end - from <= 3 &&
      /^(?:in|min|ha|won|mi|sec)$/i.test(text.slice(from, unit.end)) &&
      /^ (?:the|a|an|his|her|\d|five|ten)\b/.test(text.slice(unit.end, unit.end + 6))
    )
  ) {
    if (!(unit.unit.kind === 'duration' && /^-old|^ of age| old\b|^s? olds?\b/.test(text.slice(unit.end, unit.end + 8)))) return {to: unit.end, unit: unit.unit}
  }
  let cursor = at
  let first: string | undefined
  let last: string | undefined
  for (let words = 0; words < 5; words++) {
    nextWord.lastIndex = cursor
    const match = nextWord.exec(text)
    if (!match) break
    const word = (match[2] as string).toLowerCase().replace(/['’]s$|['’]$/, '')
    if (words === 0 && word === 'of') {
      const group = /[ ]of (?:the|those|these|his|her|their|its|our|all|about|more than)? ?/y
      group.lastIndex = cursor
      const skipped = group.exec(text)
      // "38 of 67 people" is read by its own pattern; "one of them" counts nothing that is named.
      if (!skipped || /^(?:\d|them|us|which|whom|it)/.test(text.slice(group.lastIndex, group.lastIndex + 5))) break
      cursor = group.lastIndex - 1
      if (text[cursor] !== ' ') break
      continue
    }
    if (stops.has(word)) break
    if (personStates.has(word) && first === undefined) return {to: at, noun: word}
    if (match[1] === '-' && words === 0) return {to: at, noun: singular(word)}
    if (isPlural(word)) return {to: at, noun: singular(word)}
    if (word === 'crew' || word === 'staff' || word === 'police') last ??= word
    if (value === 1 && personNouns.has(word)) return {to: at, noun: word === 'person' ? 'people' : word}
    first ??= word
    cursor = nextWord.lastIndex
  }
  if (last !== undefined) return {to: at, noun: last}
  return value === 1 && first !== undefined ? {to: at, noun: first} : {to: at}
}

/** What a number that ends at `to` measures or counts. */
export function what(text: string, to: number, value: number, currency: string | undefined, scaled: boolean): Counted | undefined {
  if (currency !== undefined) return {to, kind: 'money', fields: {kind: 'money', unit: currency}}
  const counted = nounAfter(text, to, value)
  if (counted.unit) {
    const {name, kind} = counted.unit
    // "two million pounds" are money, "200 pounds" a weight.
    if (name === 'pound' && scaled) return {to: counted.to, kind: 'money', fields: {kind: 'money', unit: 'GBP'}}
    return {to: counted.to, kind, fields: {kind, unit: name}}
  }
  if (counted.noun === undefined) return {to, kind: 'count', fields: {kind: 'count'}}
  return {to, kind: 'count', noun: counted.noun, fields: {kind: 'count', noun: counted.noun}}
}

/** "40m people", "40m pounds": millions, where "40m deep" are metres. */
export function isCounted({noun, unit}: ReturnType<typeof nounAfter>): boolean {
  return noun !== undefined || unit?.kind === 'money' || unit?.name === 'pound'
}

export interface Counted {
  to: number
  kind: FigureKind
  noun?: string
  fields: Pick<Figure, 'kind'> & Partial<Pick<Figure, 'unit' | 'noun'>>
}

const nextWord = /([ \u00a0-])(?:[“"‘'(])?(\p{L}[\p{L}’'.-]*\p{L}|\p{L})/uy

/** Words that end the run in which the counted noun must stand. */
export const stops = new Set(
  'of in on at by to for from with without within into onto over under after before since until during between among against about around near through across per via as than that which who whom whose when where while because if though although but and or nor so yet the a an this these those its his her their our my your is are was were be been being am has have had do does did will would can could may might must shall should not no also said says say told tells added according including aboard'.split(
    ' ',
  ),
)
