/**
 * Where the story begins and ends on its page.
 *
 * Every line counts for the story (prose) or against it (furniture, fragments); the story is the stretch with the highest sum.
 * One pass finds it, so a page of any length costs time in proportion.
 */
import type {Mark} from './furniture.js'
import type {Line} from './lines.js'
import {Topic} from './topic.js'

/** Indices into the lines, half-open. Empty (`start === end`) when nothing reads like a story. */
export interface Story {
  start: number
  end: number
  topic: Topic
}

export type Marks = ReadonlyArray<Mark | undefined>

export function findStory(lines: readonly Line[], marks: Marks): Story {
  const weights = lines.map((line, at) => weigh(line, marks[at]))
  const first = heaviest(weights)
  const about = topicOf(lines, marks, first)
  // A blurb of another story reads like prose; it counts less when it shares nothing with this one.
  const graded = weights.map((weight, at) => {
    if (weight < 0.8) return weight
    const inside = at >= first.start && at < first.end
    return about.share((lines[at] as Line).text, inside) < 0.12 ? weight * (inside ? 0.8 : 0.3) : weight
  })
  const story = heaviest(graded)
  return {...story, topic: topicOf(lines, marks, story)}
}

/** What a line says for (above 0) or against (below 0) being part of the story. */
function weigh(line: Line, mark: Mark | undefined): number {
  const {words, ending} = line
  if (mark?.opens) return -4
  if (mark?.certain) return mark.kind === 'comments' ? -4 : mark.kind === 'legal' || mark.kind === 'newsletter' ? -1 : -0.4
  if (isProse(line)) return Math.min(words, 50) / 12
  if (ending === 'sentence') return words >= 3 ? 0.3 : 0
  if (ending === 'colon' && words >= 5) return 0.1
  if (ending === 'cut') return words >= 12 ? -0.2 : -0.6
  if (words >= 25) return 0.8
  return line.block.role === 'list' || line.block.role === 'table' ? -0.3 : -0.5
}

/** A paragraph of running text, whoever's it is. */
export function isProse({words, ending}: Line): boolean {
  return (ending === 'sentence' && words >= 8) || (ending !== 'cut' && words >= 40)
}

function topicOf(lines: readonly Line[], marks: Marks, {start, end}: {start: number; end: number}): Topic {
  const topic = new Topic()
  for (let at = start; at < end; at++) if (!marks[at]?.certain) topic.add((lines[at] as Line).text)
  return topic
}

/** The stretch with the highest sum; the earliest of equals. */
function heaviest(weights: readonly number[]): {start: number; end: number} {
  let best = 0
  let sum = 0
  let from = 0
  let story = {start: 0, end: 0}
  for (const [at, weight] of weights.entries()) {
    if (sum <= 0) {
      sum = 0
      from = at
    }
    sum += weight
    if (sum > best) {
      best = sum
      story = {start: from, end: at + 1}
    }
  }
  return story
}
