/** Quotations: curly, straight, nested, and those that run over several paragraphs. */
import type {Quote} from '../article.js'
import type {Passage} from './passages.js'

export function findQuotes(_passages: readonly Passage[]): Quote[] {
  return []
}
