/** What a line shows of itself: which kind of boilerplate it is, and by what. */
import type {Kind} from '../../../language/boilerplate-lists.js'

export interface Signal {
  kind: Kind
  /** What gave it away, in words an editor understands. */
  evidence: string
  /** False when it only counts outside the story: a section label, a bare date, a name. */
  certain: boolean
  /** Stands over a list of other stories. */
  opens?: boolean
}

export function signalOf(kind: Kind, evidence: string, certain = true): Signal {
  return {kind, evidence, certain}
}
