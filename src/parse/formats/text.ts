/**
 * Plain text: a paragraph node for every block of lines that belong together.
 *
 * "First paragraph.\nSecond." gives two paragraphs; a text wrapped at column 72 gives one for each run between blank lines.
 */
import type {List, Paragraph, Root} from 'mdast'
import type {Position} from 'unist'
import {matchesOf} from '../../base/match-all.js'
import {isWrapped, wrapColumn} from '../line-breaks.js'
import type {Parsed} from './definition.js'

export function parseText(text: string): Parsed {
  return {root: treeOfLines(text)}
}

export function treeOfLines(document: string): Root {
  const lines = splitLines(document)
  const column = wrapColumn(lines.map((line) => line.text))
  const children: Array<Paragraph | List> = []
  let open: {start: number; end: number} | undefined
  let before = ''
  for (const line of lines) {
    const content = line.text.trim()
    if (open && content && isWrapped(before, line.text, column)) {
      open.end = line.start + line.text.trimEnd().length
    } else {
      if (open) children.push(block(document, open.start, open.end))
      const start = line.start + (line.text.length - line.text.trimStart().length)
      open = content ? {start, end: start + content.length} : undefined
    }
    before = line.text
  }
  if (open) children.push(block(document, open.start, open.end))
  return {type: 'root', children}
}

function block(document: string, start: number, end: number): Paragraph | List {
  const bullet = /[-*•]\s+(?=\S)/y
  bullet.lastIndex = start
  if (!bullet.test(document) || bullet.lastIndex >= end) return paragraph(document, start, end)
  const position = positionOf(start, end)
  return {type: 'list', position, children: [{type: 'listItem', position, children: [paragraph(document, bullet.lastIndex, end)]}]}
}

function paragraph(document: string, start: number, end: number): Paragraph {
  const position = positionOf(start, end)
  return {type: 'paragraph', position, children: [{type: 'text', value: document.slice(start, end), position}]}
}

/** Only offsets are read later; lines and columns come from the source map. */
function positionOf(start: number, end: number): Position {
  return {start: {line: 1, column: 1, offset: start}, end: {line: 1, column: 1, offset: end}}
}

function splitLines(document: string): Array<{start: number; text: string}> {
  const lines: Array<{start: number; text: string}> = []
  let start = 0
  for (const match of matchesOf(/\r\n|\n|\r|$/g, document)) {
    lines.push({start, text: document.slice(start, match.index)})
    start = match.index + match[0].length
  }
  return lines
}
