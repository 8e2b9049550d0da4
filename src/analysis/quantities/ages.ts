/** Numbers that are somebody's age. */

import {personNouns} from '../../language/en/person-nouns.js'
import type {Bare} from './bare-figure.js'
import {monthLike} from './numbered-things.js'
import {unitAt} from './units.js'

export function ageAt(text: string, start: number, to: number, value: number): {to: number; unit?: string} | undefined {
  const suffix = /[- ](year|yr|month|week|day|hour)s?[- ]olds?\b| (year)s of age\b/iy
  suffix.lastIndex = to
  const [found, old, of] = suffix.exec(text) ?? []
  if (found !== undefined) {
    const unit = (old ?? of ?? '').toLowerCase()
    return {to: to + found.length, unit: unit === 'yr' ? 'year' : unit}
  }
  if (!Number.isInteger(value) || value < 1 || value > 115) return undefined
  const before = text.slice(Math.max(0, start - 24), start)
  // "Ruth Vane dies at 75", "He was 75."
  if (/\b(?:dies|died|dead) at $/i.test(before) && /^(?:[.,;:!?)”"’']|\s|$)/.test(text.slice(to, to + 1))) return {to}
  if (/\b(?:he|she|who) (?:is|was|turned|would have been) $/i.test(before) && /^(?:[.,;](?!\d)|$)/.test(text.slice(to, to + 2))) return {to}
  // "people 65 and older", "children under 12"
  if (/^ (?:and|or) (?:older|over|younger|under|up)\b/.test(text.slice(to, to + 12))) return {to}
  if (olderThan.test(before) && !unitAt(text, to + 1) && !/^(?:[,.]\d| ?%| \p{L}+s\b)/u.test(text.slice(to, to + 16))) return {to}
  if (
    /\b(?:aged?|ages|at the age of|turned|turning|turns) $/i.test(before) &&
    !/^ (?:percent|per|million|years? ago)/.test(text.slice(to, to + 12)) &&
    !/^(?:%|,\d)/.test(text.slice(to, to + 2))
  )
    return {to}
  // "ages 4, 7 and 9"
  if (/\b(?:aged|ages) (?:\d{1,3}(?:, and |, | and | or | to |[-–]))+$/i.test(before)) return {to}
  // "Man, 51, dead", "Ruth Vane, 34, of Leeds", "John (51)"; where the sentence ends or goes on, only behind a name of two words: "Ruth Vane, 34."
  const next = text.slice(to, to + 6)
  const closed = /^[,;)]/.test(next)
  if (!closed && !/^(?:\.(?:\s|$)|\n|$| (?:and|who|was|is|were|are|of|from|has|had|on)\b)/.test(next)) return undefined
  // "Vane, one of the first": no age.
  if (value === 1 && /^one/i.test(text.slice(start, to))) return undefined
  const owner = /((?:\p{Lu}[\p{L}’'.-]{0,40}\s)?)(\p{L}[\p{L}’'.-]{0,40}\p{L}\.?)(?:, | \()$/u.exec(before)
  if (!owner) return undefined
  const [, first = '', last = ''] = owner
  if (personNouns.has(last.toLowerCase())) return {to}
  return /^\p{Lu}\p{Ll}/u.test(last) && !monthLike.test(last) && (closed || first !== '') ? {to} : undefined
}

/** "ages 18 to 24", "aged 18-24", "between the ages of 18 and 24" */
export function agesAt(text: string, start: number, to: number, low: number): Bare | undefined {
  const before = text.slice(Math.max(0, start - 24), start)
  if (!/\b(?:aged?|ages|the ages of) $/i.test(before)) return undefined
  const upper = /^(?: to | ?[-–] ?| and | through )(\d{1,3})(?![\d%]|[.,]\d)/.exec(text.slice(to, to + 16))
  const high = Number(upper?.[1])
  // "ages 4 and 7" are two.
  if (!upper || high <= low || high > 115 || (upper[0].startsWith(' and ') && !/\bbetween (?:the ages of|ages) $/i.test(before))) return undefined
  const unit = /^[ -]?(month|week|day)s?(?:[ -]olds?)?\b|^[ -]years?(?:[ -]olds?)?\b/i.exec(text.slice(to + upper[0].length, to + upper[0].length + 12))
  return {at: start, to: to + upper[0].length + (unit?.[0].length ?? 0), min: low, max: high, value: low, kind: 'age', unit: unit?.[1]?.toLowerCase() ?? 'year'}
}

const olderThan =
  /\b(?:people|those|adults|americans|men|women|children|kids|boys|girls|anyone|everyone|voters|patients) (?:over|under|aged over|aged under) (?:the age of )?$/i
