/** Numbers with what they count. */
import type {ArticleDate, Figure} from '../article.js'
import type {Passage} from './passages.js'

/** `dates` are skipped: "Dec. 25, 2024" holds no figure. */
export function findFigures(_passages: readonly Passage[], _dates: readonly ArticleDate[]): Figure[] {
  return []
}
