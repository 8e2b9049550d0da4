/** A page that stands alone: no scripts, nothing loaded from elsewhere. */

import type {Fault} from '../base/faults.js'
import {printable} from '../base/printable.js'
import type {LocatedFinding, RelatedPlace} from '../model/finding.js'
import {counted, findingsByPath, type ReportInput} from './report.js'

const style = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff }
h2 { margin-top: 2.5rem; font-size: 1.1rem; border-bottom: 1px solid #ccc; overflow-wrap: anywhere }
article { margin: 1rem 0; padding-left: 1rem; border-left: 4px solid #8a8a8a }
article.error { border-color: #b3261e }
article.warning { border-color: #b26a00 }
p { margin: .25rem 0 }
blockquote { margin: .25rem 0; color: #444 }
mark { background: #ffe28a; color: inherit }
small, ul { color: #555; font-size: .875rem }
code { background: #f1f1f1; overflow-wrap: anywhere }
@media (prefers-color-scheme: dark) {
  body { color: #e6e6e6; background: #161616 }
  h2 { border-color: #444 }
  blockquote, small, ul { color: #b0b0b0 }
  code { background: #2a2a2a }
  mark { background: #6b5200 }
}`

/** Characters of the article around a finding, and the most of it that is shown. */
const around = 60
const longest = 300

export function html(report: ReportInput): string {
  const ofPath = findingsByPath(report)
  const withFindings = report.paths.filter((path) => ofPath(path).length > 0)
  const count = `${report.paths.length} ${report.paths.length === 1 ? 'article' : 'articles'}`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>copydesk: ${counted(report.findings)}</title>
<style>${style}
</style>
</head>
<body>
<h1>copydesk</h1>
<p>${counted(report.findings)} in ${withFindings.length} of ${count}</p>
${report.faults.length > 0 ? `<h2>Could not be done</h2>\n<ul>\n${report.faults.map(faultOf).join('')}</ul>\n` : ''}${withFindings
  .map(
    (path) =>
      `<section>\n<h2>${escapeHtml(path)}</h2>\n${ofPath(path)
        .map((finding) => articleOf(finding, report))
        .join('')}</section>\n`,
  )
  .join('')}</body>
</html>
`
}

function articleOf(finding: LocatedFinding, report: ReportInput): string {
  const {severity, place, rule, message, note, related} = finding
  const others = related.length > 0 ? `<ul>\n${related.map(relatedOf).join('')}</ul>\n` : ''
  return `<article class="${severity}">
<p><b>${place.start.line}:${place.start.column} ${severity}</b> ${prose(message)}</p>
${excerpt(finding, report.textOf(finding.path))}${note ? `<p><small>${prose(note)}</small></p>\n` : ''}${others}<p><small>${escapeHtml(rule)}</small></p>
</article>
`
}

function excerpt({place}: LocatedFinding, text: string | undefined): string {
  if (text === undefined) return ''
  const {start, end} = {start: place.start.offset, end: Math.min(place.end.offset, place.start.offset + longest)}
  const line = (part: string): string => escapeHtml(part.toWellFormed().replace(/\s+/g, ' '))
  const before =
    text
      .slice(Math.max(0, start - around), start)
      .split(/[\r\n]/)
      .at(-1) ?? ''
  const after = end < place.end.offset ? ' …' : line(text.slice(end, end + around).split(/[\r\n]/)[0] ?? '')
  return `<blockquote>${line(before)}<mark>${line(text.slice(start, end))}</mark>${after}</blockquote>\n`
}

function relatedOf({path, place, message}: RelatedPlace): string {
  return `<li>${escapeHtml(`${path}:${place.start.line}:${place.start.column}`)} ${prose(message)}</li>\n`
}

function faultOf({path, rule, message, hint}: Fault): string {
  const where = [path, rule].flatMap((part) => (part === undefined ? [] : [escapeHtml(part)]))
  return `<li>${[...where, prose(message)].join(': ')}${hint ? `. ${prose(hint)}` : ''}</li>\n`
}

/** A message: what stands in backticks becomes code. */
function prose(text: string): string {
  return escapeHtml(text).replace(/`([^`]*)`/g, '<code>$1</code>')
}

const entities: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}

function escapeHtml(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => entities[character] as string)
}
