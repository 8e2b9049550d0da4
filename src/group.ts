/** Facts → events: which articles tell the same story. */
import type {Facts} from './facts.js'

export type Grouping = 'auto' | 'folder' | 'all' | 'none'

export interface Event {
  /** Sorted by path; at least two. */
  accounts: Facts[]
  /** How they came together; findings between articles grouped by content are never errors. */
  by: 'stated' | 'folder' | 'all' | 'content'
}

export function group(facts: readonly Facts[], grouping: Grouping): Event[] {
  if (grouping === 'all') return facts.length > 1 ? [{accounts: [...facts], by: 'all'}] : []
  return []
}

/** All accounts as one event, because the user said so. */
export function stated(facts: readonly Facts[]): Event[] {
  const accounts = [...facts].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  return accounts.length > 1 ? [{accounts, by: 'stated'}] : []
}
