/** One finding a line: `file:line:column severity message rule`. */

import {visible, visibleAtStart} from '../base/printable.js'
import type {Report} from './report.js'

export function compact({findings}: Report): string {
  return findings
    .map(({path, place, severity, message, rule}) => {
      const where = `${visibleAtStart(path)}:${place.start.line}:${place.start.column}`
      return `${where} ${severity} ${visible(message)} ${rule}\n`
    })
    .join('')
}
