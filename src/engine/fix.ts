/** Fixes: from the text as read to the file, and into the file's text. */

import type {Span} from '../base/spans.js'

import {firstIndex} from '../base/spans.js'
import type {Block} from '../model/article.js'
import type {FileFix} from '../model/finding.js'
import {type SourceMap, toFile} from '../model/source-map.js'

/** What a fix needs of the article it belongs to; facts have no blocks. */
interface Owner {
  map: SourceMap
  blocks?: readonly Block[]
}

/** A deletion of whole blocks takes their markup along; any other fix is the span it says. */
export function fixInFile({map, blocks = []}: Owner, fix: {at: Span; text: string}): FileFix {
  const first = blockAt(blocks, 'start', fix.at.start)
  const last = blockAt(blocks, 'end', fix.at.end)
  if (fix.text !== '' || first < 0 || last < first) return {...toFile(map, fix.at), text: fix.text}
  const next = blocks[last + 1]
  const before = blocks[first - 1]
  const outer = blocks[first]?.markup.outer
  // Metadata before a headline or after a paragraph, on the same line: with the space between them.
  if (next && next.markup.outer.start === outer?.start) return {start: toFile(map, fix.at).start, end: toFile(map, next).start, text: ''}
  if (before && before.markup.outer.start === outer?.start) return {start: toFile(map, before).end, end: toFile(map, fix.at).end, text: ''}
  const parts = blocks.slice(first, last + 1).map((block) => block.markup.outer)
  const span = {start: Math.min(...parts.map(({start}) => start)), end: Math.max(...parts.map(({end}) => end))}
  return {...span, text: '', ...(parts.length > 1 ? {parts} : {})}
}

/** Index of the block that starts, or ends, at an offset; -1 if none. Looked up, since an article may have a finding for every block. */
function blockAt(blocks: readonly Block[], side: 'start' | 'end', offset: number): number {
  const index = firstIndex(blocks.length, (at) => (blocks[at] as Block)[side] >= offset)
  return blocks[index]?.[side] === offset ? index : -1
}

/** Keeps what stands between deleted blocks and is none of them: tags, images, comments. `text` is the file's. */
export function settle(text: string, {start, end, text: replacement, parts = []}: FileFix): Span & {text: string} {
  let kept = ''
  let at = start
  for (const part of [...parts].sort((a, b) => a.start - b.start)) {
    const between = part.start > at ? text.slice(at, part.start) : ''
    if (!/^(?:\s|[-*+•>]|\d+[.)])*$/.test(between)) kept += between
    at = Math.max(at, part.end)
  }
  return {start, end, text: replacement + kept}
}

/** The text with its fixes made. A line that a deletion empties goes, with the blank lines after it; nothing else changes. */
export function applyFixes(text: string, fixes: ReadonlyArray<Span & {text: string}>): string {
  const edits = fixes.map((fix) => editOf(text, fix)).sort((a, b) => a.start - b.start || a.end - b.end)
  let fixed = ''
  let at = 0
  for (const edit of edits) {
    if (edit.start < at) {
      // Two deletions may overlap in blank lines; of two other fixes the first wins.
      if (edit.text === '') at = Math.max(at, edit.end)
      continue
    }
    fixed += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  const rest = text.slice(at)
  return edits.length > 0 && rest.trim() === '' ? endOf(text, fixed) : fixed + rest
}

/** What a fix changes when it is made alone. */
export function editOf(text: string, fix: Span & {text: string}): Span & {text: string} {
  return fix.text.trim() === '' ? {...wholeLines(text, fix), text: ''} : {start: fix.start, end: fix.end, text: fix.text}
}

/** With nothing left but blank lines, the text ends as it did before: with a line break or without. */
function endOf(text: string, fixed: string): string {
  const lineBreak = /(?:\r\n|\n|\r)$/.exec(text)?.[0] ?? ''
  const kept = fixed.trimEnd()
  return kept === '' ? kept : kept + lineBreak
}

function wholeLines(text: string, {start, end}: Span): Span {
  const begin = lineStart(text, start)
  // The bullet of a list item and the sign of a quotation go with their text.
  const before = /^[ \t]*(?:(?:[-*+•>]|#{1,6}|\d{1,3}[.)])[ \t]*)?$/.test(text.slice(begin, start))
  const after = /[^ \t]|$/g
  after.lastIndex = end
  const stop = after.exec(text)?.index ?? text.length
  if (!before) return {start, end}
  if (stop < text.length && text[stop] !== '\n' && text[stop] !== '\r') return {start: text.slice(begin, start).trim() === '' ? begin : start, end}
  const blank = /(?:[ \t]*(?:\r?\n|\r(?!\n)))*/y
  blank.lastIndex = stop
  blank.exec(text)
  return {start: begin, end: Math.max(stop, blank.lastIndex)}
}

function lineStart(text: string, at: number): number {
  const begin = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1
  return at === 0 ? 0 : begin === 0 && text.charCodeAt(0) === 0xfeff ? 1 : begin
}
