/**
 * A reading as a line of three JSON texts with tabs between them, for caches, for parts of a run, and for what a run puts away: what is always
 * needed, the terms by which articles are grouped, and the facts, which only articles of an event need.
 */

import type {FileResult} from '../engine/lint-texts.js'
import {type AccountHead, toldBy} from '../events/grouping/account.js'
import type {Figure} from '../model/article.js'
import type {Facts, Terms} from '../model/facts.js'

/** What is always needed: the findings, and what grouping has to know. */
export interface StoredHead extends Omit<FileResult, 'facts'> {
  told: AccountHead | null
}

export interface ReadingJson {
  main: string
  terms: string
  facts: string
}

export function readingJson({facts, ...main}: FileResult): ReadingJson {
  if (!facts) return {main: JSON.stringify({...main, told: null} satisfies StoredHead), terms: 'null', facts: 'null'}
  const {terms, ...others} = facts
  return {main: JSON.stringify({...main, told: toldBy(facts)} satisfies StoredHead), terms: JSON.stringify(terms), facts: factsJson(others)}
}

const endless = '\u0000endless'

/**
 * JSON has no infinity, which is the upper end of "more than 12,000"; a number that is too large is read as one. Only figures hold numbers of any
 * size, and to have JSON.stringify ask about every value of the facts would take twice as long.
 */
function factsJson(facts: Omit<Facts, 'terms'>): string {
  const {figures} = facts
  if (figures.every(isBounded)) return JSON.stringify(facts)
  const json = JSON.stringify({...facts, figures: figures.map((figure) => (isBounded(figure) ? figure : marked(figure)))})
  return json.replace(/"(-?)\\u0000endless"/g, (_all, sign: string) => `${sign}1e999`)
}

function isBounded({min, max, value, of}: Figure): boolean {
  return [min, max, value, of?.value ?? 0].every((number) => Math.abs(number) !== Number.POSITIVE_INFINITY)
}

function marked(figure: Figure): object {
  const json = (value: number): number | string => (Math.abs(value) === Number.POSITIVE_INFINITY ? `${value < 0 ? '-' : ''}${endless}` : value)
  const {min, max, value, of} = figure
  return {...figure, min: json(min), max: json(max), value: json(value), ...(of ? {of: {...of, value: json(of.value)}} : {})}
}

export function parseMain(json: string): StoredHead {
  const main: StoredHead = JSON.parse(json)
  // Every string of a JSON text is a copy of its own, and of findings there are many.
  for (const finding of main.findings) {
    finding.path = main.path
    finding.rule = sharedIds.get(finding.rule) ?? finding.rule
    sharedIds.set(finding.rule, finding.rule)
  }
  if (main.told) main.told.path = main.path
  return main
}

/** As many as there are rules. */
const sharedIds = new Map<string, string>()

export function parseTerms(json: string): Terms {
  return JSON.parse(json)
}

export function parseFacts(json: string, terms: string): Facts {
  return {...JSON.parse(json), terms: parseTerms(terms)}
}

export function stringifyReading(reading: FileResult): string {
  const {main, terms, facts} = readingJson(reading)
  return `${main}\t${terms}\t${facts}`
}

export function parseReading(line: string): FileResult {
  const [main = '', terms = '', facts = ''] = line.split('\t')
  const {told, ...reading} = parseMain(main)
  return {...reading, facts: told && parseFacts(facts, terms)}
}
