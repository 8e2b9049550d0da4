/** Articles that tell the same story. */
import type {Facts} from './facts.js'

export interface Event<One extends {path: string} = Facts> {
  /** Sorted by path; at least two. */
  accounts: One[]
  /** How they came together; findings between articles grouped by content are never errors. */
  by: 'stated' | 'folder' | 'all' | 'content'
}

export type Grouping = 'auto' | 'folder' | 'all' | 'none'
