/** Options of a rule are checked against its defaults: they are the only declaration there is. */

import {didYouMean} from '../base/did-you-mean.js'
import type {Rule} from '../model/rule.js'

/** What is wrong with the options a config gives to a rule. */
export function optionProblems(rule: Rule, options: Record<string, unknown>, where: string): string[] {
  const known = Object.keys(rule.options as object)
  return Object.entries(options).flatMap(([name, value]) => {
    if (!known.includes(name)) {
      const help = known.length === 0 ? 'It has none.' : didYouMean(name, known) || `Its options: ${known.join(', ')}.`
      return [`${where}.${name}: \`${rule.about.id}\` has no such option. ${help}`]
    }
    return mismatches((rule.options as Record<string, unknown>)[name], value, `${where}.${name}`)
  })
}

function mismatches(standard: unknown, value: unknown, where: string): string[] {
  if (standard === null || standard === undefined) return []
  if (Array.isArray(standard)) {
    if (!Array.isArray(value)) return [`${where}: expected a list, found ${kindOf(value)}.`]
    return standard.length === 0 ? [] : value.flatMap((item, at) => mismatches(standard[0], item, `${where}[${at}]`))
  }
  if (typeof standard === 'object') {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${where}: expected an object, found ${kindOf(value)}.`]
    const known = Object.keys(standard)
    if (known.length === 0) return []
    return Object.entries(value).flatMap(([key, item]) =>
      known.includes(key)
        ? mismatches((standard as Record<string, unknown>)[key], item, `${where}.${key}`)
        : [`${where}.${key}: unknown key. ${didYouMean(key, known)}`.trim()],
    )
  }
  if (typeof value !== typeof standard || Number.isNaN(value)) return [`${where}: expected a ${typeof standard}, found ${kindOf(value)}.`]
  return []
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (value === null) return 'null'
  return typeof value === 'object' ? 'an object' : `${typeof value} ${JSON.stringify(value)}`
}
