/** A cue with its subject; ranges are tokens of its paragraph. */
import type {CueClass} from '../../language/en/reporting-cues.js'
import type {Range} from './tokens.js'

export interface CueMatch {
  cue: Range
  class: CueClass
  subject: Range | undefined
  /** The subject follows: "…," said Hale. */
  inverted: boolean
  /** Reports words that may stand outside the sentence of the cue: "she said." */
  open: boolean
  /** A noun or a phrase that reports something, and rarely a quotation. */
  weak: boolean
}

/** What speaks without a verb: a colon, a dash, a label. */
export const withoutVerb: Omit<CueMatch, 'cue' | 'subject'> = {class: 'speech', inverted: false, open: false, weak: false}

/** Said aloud or written, as against thought, wanted or shown. */
export function isSaying(hit: CueMatch): boolean {
  return !hit.weak && (hit.class === 'speech' || hit.class === 'loaded')
}

/** Said or thought by someone, as against shown by a figure or expected by nobody. */
export function isSpoken(hit: CueMatch): boolean {
  return hit.subject !== undefined && hit.class !== 'document' && !hit.weak
}
