/**
 * Findings as they leave the rules: placed in the file and named, plain data that crosses threads.
 */
import type {Fault} from '../base/faults.js'

import {order} from '../base/ordering.js'
import type {Span} from '../base/spans.js'
import type {Severity} from './rule.js'
import type {Place} from './source-map.js'

/** One diagnostic, ready to be reported. */
export interface LocatedFinding {
  path: string
  rule: string
  severity: Severity
  message: string
  place: Place
  note?: string
  /** For a message of somebody else's plugin, whose `rule` is both in one: "retext-quotes:apostrophe". */
  foreign?: {source: string; ruleId: string}
  /** The rule's page. */
  url?: string
  expected?: string[]
  related: RelatedPlace[]
  /** Offsets into the file. */
  fix?: FileFix
}

export interface RelatedPlace {
  path: string
  place: Place
  message: string
}

/** A finding that somebody has decided not to see. */
export interface HiddenFinding {
  finding: LocatedFinding
  by: 'comment' | 'front matter' | 'baseline'
  reason?: string
}

/** By path, place and rule, so that neither threads nor the order of rules shows. */
export function compareFindings(a: LocatedFinding, b: LocatedFinding): number {
  return (
    order(a.path, b.path) ||
    a.place.start.offset - b.place.start.offset ||
    a.place.end.offset - b.place.end.offset ||
    order(a.rule, b.rule) ||
    order(a.message, b.message)
  )
}

export interface Checked {
  findings: LocatedFinding[]
  faults: Fault[]
}

/** A fix with its place in the file. */
export interface FileFix extends Span {
  text: string
  /** Blocks that are deleted while the markup between them may have to stay; `settle` works that out. */
  parts?: Span[]
}
