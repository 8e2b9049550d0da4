/** Reviewdog's diagnostic format: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf. Columns are bytes of UTF-8, 1-based. */

import {printable, printableJson} from '../base/printable.js'
import type {TextOf} from '../engine/fingerprints.js'
import {editOf} from '../engine/fix.js'
import type {LocatedFinding} from '../model/finding.js'
import type {Severity} from '../model/rule.js'
import {lineStarts, type Place, type Point, placeInFile} from '../model/source-map.js'
import {fromRoot, type ReportInput} from './report.js'

const severities: Record<Severity, string> = {error: 'ERROR', warning: 'WARNING', info: 'INFO'}

export function rdjson(report: ReportInput): string {
  const bytes = byteRanges(report.textOf)
  const location = ({path, place}: {path: string; place: Place}) => ({path: fromRoot(report, path), range: bytes(path, place)})
  const diagnostics = report.findings.map((finding) => {
    const {severity, rule, message, url, related} = finding
    const suggestion = suggestionOf(finding, report.textOf)
    return printableJson({
      message: printable(message),
      location: location(finding),
      severity: severities[severity],
      code: {value: rule, ...(url ? {url} : {})},
      ...(suggestion ? {suggestions: [{range: bytes(finding.path, suggestion.place), text: suggestion.text}]} : {}),
      ...(related.length > 0 ? {relatedLocations: related.map((other) => ({message: printable(other.message), location: location(other)}))} : {}),
    })
  })
  return `{"source": {"name": "copydesk"},\n"diagnostics": [\n${diagnostics.join(',\n')}\n]}\n`
}

function suggestionOf({path, fix}: LocatedFinding, textOf: TextOf): {place: Place; text: string} | undefined {
  const text = textOf(path)
  if (!fix || text === undefined) return undefined
  const {start, end, text: replacement} = editOf(text, fix)
  return {place: placeInFile({pieces: [], lines: lineStarts(text), length: text.length}, {start, end}), text: replacement}
}

/** Places in bytes. A table every so often keeps the work in proportion to the text, even where it is one line. */
function byteRanges(textOf: TextOf) {
  const tables = new Map<string, number[]>()
  const step = 1024
  const tableOf = (path: string, text: string): number[] => {
    let table = tables.get(path)
    if (!table) {
      table = [0]
      for (let at = 0; at < text.length; at += step) table.push((table.at(-1) as number) + lengthInUtf8(text, at, Math.min(text.length, at + step)))
      tables.set(path, table)
    }
    return table
  }
  const before = (path: string, text: string, offset: number): number => {
    const at = Math.floor(offset / step)
    return (tableOf(path, text)[at] as number) + lengthInUtf8(text, at * step, offset)
  }
  return (path: string, place: Place) => {
    const text = textOf(path)
    const point = ({line, column, offset}: Point) => {
      if (text === undefined || offset > text.length) return {line, column}
      return {line, column: before(path, text, offset) - before(path, text, offset - column + 1) + 1}
    }
    return {start: point(place.start), end: point(place.end)}
  }
}

/** Bytes of a stretch of text. Half of a surrogate pair counts two, so that sums of stretches are right wherever they are cut. */
function lengthInUtf8(text: string, start: number, end: number): number {
  let length = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    length += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3
  }
  return length
}
