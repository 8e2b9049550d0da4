import type {Kind} from '../../../language/boilerplate-lists.js'
import type {Mark} from './recognise.js'

export function mark(kind: Kind, evidence: string, certain = true): Mark {
  return {kind, evidence, certain}
}
