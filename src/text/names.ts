/** Names of people, places and organisations. */
import type {Name} from '../article.js'
import type {Passage} from './passages.js'

export function findNames(_passages: readonly Passage[]): Name[] {
  return []
}
