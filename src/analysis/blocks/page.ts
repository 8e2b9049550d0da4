/** One page on the desk: its lines, what is known of each, and the labels given so far. */
import type {Kind} from '../../language/boilerplate-lists.js'
import type {Signal} from './boilerplate/signal.js'
import type {Line} from './line.js'
import type {Story} from './main-content.js'

/** Why a line is not the story. */
export interface BlockLabel {
  kind: Kind
  evidence: string
  region?: number
}

export interface PageState {
  lines: readonly Line[]
  signals: ReadonlyArray<Signal | undefined>
  story: Story
  /** Index of the headline, or -1. */
  head: number
  labels: Array<BlockLabel | undefined>
}

export const teaser = (evidence: string): BlockLabel => ({kind: 'story-teasers', evidence})

/** Reads like a headline: short, and not a statement. */
export function isTitle({words, ending, text}: Line): boolean {
  return words >= 3 && words <= 30 && ending !== 'colon' && (ending !== 'sentence' || (words <= 20 && /[?!]["”’']?$/.test(text))) && !isRow(text)
}

/** A row of a table: "12 Alex Berg 2257 1 0 7". */
function isRow(text: string): boolean {
  const tokens = text.split(' ')
  return tokens.filter((token) => /^\W?\d/.test(token)).length > tokens.length * 0.3
}

/** Code is never furniture, and labels of machine writing have a rule of their own. */
export function isUntouchable(line: Line): boolean {
  return line.block.role === 'code' || isMachineLabel(line)
}

/** "AI Generated Content" says how the story was made; `ai-label` speaks of it. */
function isMachineLabel({lower, words}: Line): boolean {
  return words <= 25 && /\b(?:ai|a\.i\.|artificial intelligence|chatgpt|language model)\b/.test(lower) && made.test(lower)
}

const made = /\b(?:generated|assisted|written|created|produced|edited|summary|summari[sz]ed|with the help)\b/
