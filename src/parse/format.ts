/** Which format a file has, by its ending. */
import type {Format} from '../model/article.js'

export function formatOf(path: string): Format {
  const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase()
  if (ending === 'md' || ending === 'markdown' || ending === 'mdx') return 'markdown'
  if (ending === 'html' || ending === 'htm' || ending === 'xhtml') return 'html'
  return 'text'
}
