/** Checkstyle's XML, which Jenkins, reviewdog and many others read. */
import type {LocatedFinding} from '../model/finding.js'
import {findingsByPath, fromRoot, type ReportInput} from './report.js'
import {tag} from './xml.js'

export function checkstyle(report: ReportInput): string {
  const ofPath = findingsByPath(report)
  const files = report.paths.map((path) => {
    const errors = ofPath(path)
      .map((finding) => `    ${errorOf(finding)}\n`)
      .join('')
    return `  ${tag('file', {name: fromRoot(report, path)})}\n${errors}  </file>\n`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${files.join('')}</checkstyle>\n`
}

function errorOf({place, severity, message, rule}: LocatedFinding): string {
  return tag('error', {line: place.start.line, column: place.start.column, severity, message, source: `copydesk.${rule}`}, true)
}
