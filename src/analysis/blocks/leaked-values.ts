/** Values that a pipeline left on a line of the story: " date 2025-10-09 Council approves harbour wall", "…said on Mon… [+1234 chars]". */
import type {Block} from '../../model/article.js'
import {type Signal, signalOf} from './boilerplate/signal.js'

const key = '(?:date|published|publish_date|pubdate|published_at|created_at|updated_at|timestamp|datetime)'
const value = '\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?(?:Z|[+-]\\d{2}:?\\d{2})?)?'
const prefix = new RegExp(`^${key}\\s?[:=]?\\s?${value}(?=\\s+\\S)`, 'i')
const suffix = /\[\+\d+ chars\]$/

/** A block of metadata that was cut off a line, or what is left of the line. */
export interface Piece {
  block: Block
  leak?: Signal
}

/** Cuts the leaked values off, so that they are blocks of metadata and the rest is the story's again. */
export function splitLeaks(text: string, blocks: readonly Block[]): Piece[] {
  const split: Piece[] = []
  for (const [at, block] of blocks.entries()) {
    const parts = at === 0 ? splitPrefix(text, block) : [{block}]
    for (const part of parts) split.push(...(text.startsWith('chars]', part.block.end - 6) ? splitSuffix(text, part) : [part]))
  }
  return split
}

function splitPrefix(text: string, block: Block): Piece[] {
  const found = prefix.exec(text.slice(block.start, Math.min(block.end, block.start + 80)))
  if (!found) return [{block}]
  const cut = block.start + found[0].length
  const start = cut + (/^\s*/.exec(text.slice(cut, cut + 20))?.[0].length ?? 0)
  return [leakOf({...block, end: cut}, signalOf('leaked-date')), {block: {...block, start}}]
}

function splitSuffix(text: string, piece: Piece): Piece[] {
  const {block} = piece
  const found = suffix.exec(text.slice(Math.max(block.start, block.end - 24), block.end))
  const cut = found ? block.end - found[0].length : block.start
  if (cut === block.start) return [piece]
  const end = cut - (/(?<!\s)\s*$/.exec(text.slice(block.start, cut).slice(-20))?.[0].length ?? 0)
  return [{block: {...block, end}}, leakOf({...block, start: cut}, signalOf('feed-cut-mark'))]
}

function leakOf(block: Block, leak: Signal): Piece {
  return {block: {...block, role: 'metadata', kind: leak.kind, evidence: leak.evidence}, leak}
}
