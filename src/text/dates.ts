/** Calendar dates and weekdays. */
import type {ArticleDate} from '../article.js'
import type {Passage} from './passages.js'

export function findDates(_passages: readonly Passage[]): ArticleDate[] {
  return []
}
