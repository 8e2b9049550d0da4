/** Metadata that a pipeline left in front of the first line: " date 2025-10-09 Council approves harbour wall". */
import type {Block} from '../article.js'

const key = '(?:date|published|publish_date|pubdate|published_at|created_at|updated_at|timestamp|datetime)'
const value = '\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?(?:Z|[+-]\\d{2}:?\\d{2})?)?'
const prefix = new RegExp(`^(?:${key}\\s?[:=]?\\s?${value})(?=\\s+\\S)`, 'i')

/** Cuts the leaked values off the first block, so that they are a block of metadata and the rest is a headline again. */
export function splitLeakedPrefix(text: string, blocks: readonly Block[]): Block[] {
  const [first, ...rest] = blocks
  if (!first) return []
  const found = prefix.exec(text.slice(first.start, Math.min(first.end, first.start + 80)))
  if (!found) return [...blocks]
  const cut = first.start + found[0].length
  const start = cut + (/^\s*/.exec(text.slice(cut, cut + 20))?.[0].length ?? 0)
  return [{...first, end: cut, role: 'metadata', kind: 'metadata', evidence: 'a date that a pipeline put before the text'}, {...first, start}, ...rest]
}
