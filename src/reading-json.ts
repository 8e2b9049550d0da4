/** A reading as a line of JSON, for caches and for parts of a run. */
import type {Reading} from './lint-texts.js'

/** JSON has no infinity, which is the upper end of "more than 12,000". */
const endless = '\u0000endless'

export function stringifyReading(reading: Reading): string {
  return JSON.stringify(reading, (_key, value) => (value === Number.POSITIVE_INFINITY ? endless : value === Number.NEGATIVE_INFINITY ? `-${endless}` : value))
}

export function parseReading(line: string): Reading {
  // Most articles need no second look at every value.
  if (!line.includes('\\u0000endless')) return JSON.parse(line)
  return JSON.parse(line, (_key, value) => (value === endless ? Number.POSITIVE_INFINITY : value === `-${endless}` ? Number.NEGATIVE_INFINITY : value))
}
