/** Reports to print, and findings to put into them. */
import type {LocatedFinding} from '../../src/model/finding.js'
import {lineStarts, type Place, placeInFile} from '../../src/model/source-map.js'
import type {ReportInput} from '../../src/reporters/report.js'

/** A report of what is given, empty otherwise. */
export function reportOf(given: Partial<ReportInput> & {texts?: Record<string, string>}): ReportInput {
  const {texts = {}, ...parts} = given
  const findings = parts.findings ?? []
  return {
    cwd: '/',
    prefix: '',
    paths: [...new Set([...Object.keys(texts), ...findings.map(({path}) => path)])].sort(),
    findings,
    hidden: [],
    faults: [],
    rules: new Map(),
    failOn: 'error',
    color: false,
    textOf: (path) => texts[path],
    ...parts,
  }
}

/** Where a text stands in another: its only occurrence, or the one with that number. */
export function placeIn(text: string, wanted: string, occurrence = 0): Place {
  let start = -1
  for (let count = 0; count <= occurrence; count++) start = text.indexOf(wanted, start + 1)
  if (start < 0) throw new Error(`There is no \`${wanted}\``)
  return placeInFile({pieces: [], lines: lineStarts(text), length: text.length}, {start, end: start + wanted.length})
}

export function findingAt(path: string, place: Place, change: Partial<LocatedFinding> = {}): LocatedFinding {
  return {path, rule: 'source-vague', severity: 'warning', message: 'Unexpected vague source', place, related: [], ...change}
}
