import type {Mark} from '../furniture.js'
import type {Kind} from './lists.js'

export function mark(kind: Kind, evidence: string, certain = true): Mark {
  return {kind, evidence, certain}
}
