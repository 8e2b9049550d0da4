/** What front matter and recognised lines say of the article as a whole. */

import type {Genre, Meta} from '../model/article.js'
import type {Tree} from '../parse/tree.js'

export function metaOf({frontMatter, title}: Tree): Meta {
  const meta: Meta = {}
  for (const key of ['title', 'date', 'author', 'event', 'type'] as const) {
    const value = frontMatter[key]
    if (typeof value === 'string' || typeof value === 'number') meta[key] = String(value)
    else if (value instanceof Date) meta[key] = value.toISOString().slice(0, 10)
  }
  if (title !== undefined) meta.title ??= title
  const genre = genreOf(meta.type)
  if (genre) meta.genre = genre
  const {sources} = frontMatter
  if (Array.isArray(sources)) meta.sources = sources.filter((source) => typeof source === 'string')
  return meta
}

/** "Op-ed" and "opinion/column" are opinion; "news" and "feature" are reports. */
function genreOf(type = ''): Genre | undefined {
  if (/^(?:opinion|op-?ed|column|commentary|editorial|essay|letter|blog|review)/i.test(type)) return 'opinion'
  if (/^(?:(?:news )?analysis|explainer)/i.test(type)) return 'analysis'
  return /^(?:fiction|poem|recipe)/i.test(type) ? 'other' : undefined
}
