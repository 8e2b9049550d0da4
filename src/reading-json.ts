/**
 * A reading as a line of three JSON texts with tabs between them, for caches, for parts of a run, and for what a run puts away: what is always
 * needed, the terms by which articles are grouped, and the facts, which only articles of an event need.
 */
import {type Told, toldBy} from './account.js'
import type {Facts, Terms} from './facts.js'
import type {Reading} from './lint-texts.js'

/** What is always needed: the findings, and what grouping has to know. */
export interface Main extends Omit<Reading, 'facts'> {
  told: Told | null
}

export interface ReadingJson {
  main: string
  terms: string
  facts: string
}

const endless = '\u0000endless'

/** JSON has no infinity, which is the upper end of "more than 12,000"; a number that is too large is read as one. */
function stringify(value: unknown): string {
  const json = JSON.stringify(value, (_key, item) => (item === Number.POSITIVE_INFINITY ? endless : item === Number.NEGATIVE_INFINITY ? `-${endless}` : item))
  return json.includes('endless') ? json.replace(/"(-?)\\u0000endless"/g, (_all, sign: string) => `${sign}1e999`) : json
}

export function readingJson({facts, ...main}: Reading): ReadingJson {
  if (!facts) return {main: stringify({...main, told: null} satisfies Main), terms: 'null', facts: 'null'}
  const {terms, ...others} = facts
  return {main: stringify({...main, told: toldBy(facts)} satisfies Main), terms: stringify(terms), facts: stringify(others)}
}

export function parseMain(json: string): Main {
  return JSON.parse(json)
}

export function parseTerms(json: string): Terms {
  return JSON.parse(json)
}

export function parseFacts(json: string, terms: string): Facts {
  return {...JSON.parse(json), terms: parseTerms(terms)}
}

export function stringifyReading(reading: Reading): string {
  const {main, terms, facts} = readingJson(reading)
  return `${main}\t${terms}\t${facts}`
}

export function parseReading(line: string): Reading {
  const [main = '', terms = '', facts = ''] = line.split('\t')
  const {told, ...reading} = parseMain(main)
  return {...reading, facts: told && parseFacts(facts, terms)}
}
