/**
 * Leads from offsets in the text as read back to the file.
 *
 * The map is a plain object of numbers, so that it crosses worker threads and stays small beside the facts it serves.
 */

import type {Span} from '../base/spans.js'
import {firstIndex} from '../base/spans.js'

export interface SourceMap {
  /** Four numbers a piece, in rising order: offset in the text as read, offset in the file, length as read, length in the file. */
  pieces: number[]
  /** Offset in the file at which each line starts. */
  lines: number[]
  /** Length of the file's text in UTF-16 code units. */
  length: number
}

export interface Point {
  /** 1-based. */
  line: number
  /** 1-based, in UTF-16 code units. */
  column: number
  /** 0-based UTF-16 offset into the file. */
  offset: number
}

export interface Place {
  start: Point
  end: Point
}

/** Offsets at which the lines of a file start: `"a\r\nb"` gives `[0, 3]`. */
export function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return starts
}

/** The span of the file that a span of the text as read stands for. */
export function toFile(map: SourceMap, span: Span): Span {
  const start = fileOffset(map, span.start, 'start')
  return {start, end: Math.max(start, span.end > span.start ? fileOffset(map, span.end, 'end') : start)}
}

/** Lines and columns of a span of the file. */
export function placeInFile(map: SourceMap, span: Span): Place {
  return {start: point(map, span.start), end: point(map, span.end)}
}

/** Lines and columns of a span of the text as read. */
export function placeOf(map: SourceMap, span: Span): Place {
  return placeInFile(map, toFile(map, span))
}

function fileOffset(map: SourceMap, offset: number, side: 'start' | 'end'): number {
  // An end belongs to the piece before it: the end of a block is not the start of the next one.
  const wanted = side === 'end' ? offset - 1 : offset
  const at = last(map.pieces, wanted, 4)
  if (at < 0) return Math.min(Math.max(0, map.pieces[1] ?? offset), map.length)
  const [read, file, size, fileSize] = piece(map, at)
  const into = offset - read
  if (size !== fileSize) return side === 'start' ? file : file + fileSize
  return Math.min(file + Math.min(into, size), map.length)
}

function point(map: SourceMap, offset: number): Point {
  const line = last(map.lines, offset, 1)
  return {line: line + 1, column: offset - (map.lines[line] ?? 0) + 1, offset}
}

/** Index of the last entry (of entries `width` numbers wide) that begins at or before `value`; -1 if none. */
function last(list: readonly number[], value: number, width: number): number {
  return (firstIndex(list.length / width, (at) => (list[at * width] as number) > value) - 1) * width
}

function piece(map: SourceMap, at: number): [read: number, file: number, size: number, fileSize: number] {
  return map.pieces.slice(at, at + 4) as [number, number, number, number]
}
