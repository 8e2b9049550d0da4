/** One finding a line: `file:line:column severity message rule`. */

import {printable, printableAtLineStart} from '../base/printable.js'
import type {ReportInput} from './report.js'

export function compact({findings}: ReportInput): string {
  return findings
    .map(({path, place, severity, message, rule}) => {
      const where = `${printableAtLineStart(path)}:${place.start.line}:${place.start.column}`
      return `${where} ${severity} ${printable(message)} ${rule}\n`
    })
    .join('')
}
