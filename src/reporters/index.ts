/** Reporters by name: each a function from a report to a string, loaded when it is asked for. */
import type {LocatedFinding} from '../findings.js'
import type {Event} from '../group.js'

export interface Report {
  /** Absolute. */
  cwd: string
  /** Every article that was linted, sorted. */
  paths: readonly string[]
  /** Sorted; with --quiet only the errors. */
  findings: readonly LocatedFinding[]
  events: readonly Event[]
  /** Whether the text goes to a terminal that shows colours. */
  color: boolean
}

export type Reporter = (report: Report) => string

export const reporters: Record<string, () => Promise<Reporter>> = {
  stylish: async () => (await import('./stylish.js')).stylish,
  compact: async () => (await import('./compact.js')).compact,
  json: async () => (await import('./json.js')).json,
  ndjson: async () => (await import('./json.js')).ndjson,
}
