/**
 * Where the story begins and ends on its page.
 *
 * Every line counts for the story (prose) or against it (furniture, fragments); the story is the stretch with the highest sum.
 * One pass finds it, so a page of any length costs time in proportion.
 */
import type {Kind} from '../../language/boilerplate-lists.js'
import type {Signal} from './boilerplate/signal.js'
import type {Line} from './line.js'
import {Topic} from './topic.js'

/** Indices into the lines, half-open. Empty (`start === end`) when nothing reads like a story. */
export interface Story {
  start: number
  end: number
  topic: Topic
}

export type Signals = ReadonlyArray<Signal | undefined>

export function findStory(lines: readonly Line[], signals: Signals): Story {
  const weights = weigh(lines, signals)
  const first = beforeComments(weights, signals, heaviest(weights))
  const about = topicOf(lines, signals, first)
  if (isAlone(weights, signals, first)) return {...widen(lines, signals, first, about), topic: about}
  // A blurb of another story reads like prose; it counts less the less it shares with this one.
  const grades = weights.map((weight, at) => {
    if (weight < graded) return weight
    const shared = about.share((lines[at] as Line).content, at >= first.start && at < first.end)
    return weight * Math.min(1, leastShare + shared * 3)
  })
  const story = widen(lines, signals, beforeComments(grades, signals, heaviest(grades)), about)
  const isFirst = story.start === first.start && story.end === first.end
  return {...story, topic: isFirst ? about : topicOf(lines, signals, story)}
}

/**
 * Nothing else on the page reads like a story, and nothing stands between the lines of this one: grading its lines by what they share,
 * down to a quarter of their weight, could not move its ends.
 */
function isAlone(weights: readonly number[], signals: Signals, {start, end, sum}: Stretch): boolean {
  let outside = 0
  for (const [at, weight] of weights.entries()) {
    if (at >= start && at < end) {
      if (weight < 0) return false
    } else if (weight >= graded) return false
    else if (weight > 0) outside += weight
  }
  return sum * leastShare > outside && !signals.some((signal) => signal?.certain && signal.kind === 'comments')
}

/** Lines of less weight are not graded by what they share with the story. */
const graded = 0.5
/** What a line weighs that shares nothing with it. */
const leastShare = 0.25

/** Takes in paragraphs on the same subject that a list or a box cut off: little between them and the story may speak of its end. */
function widen(lines: readonly Line[], signals: Signals, {start, end}: {start: number; end: number}, topic: Topic): {start: number; end: number} {
  if (end === start) return {start, end}
  const shareAt = (at: number) => {
    const line = lines[at]
    return line && !signals[at] && isProse(line) ? topic.share(line.content) : 0
  }
  const wordsAt = (at: number) => lines[at]?.words ?? 0
  // Blurbs stand alone under their headlines; paragraphs come in pairs.
  const isPair = (at: number) => wordsAt(at) >= 20 && wordsAt(at + 1) >= 20 && shareAt(at) > 0 && shareAt(at + 1) > 0 && shareAt(at) + shareAt(at + 1) >= 0.5
  const goesOn = (at: number, gap: number, cues: number) =>
    (cues < 3 && (shareAt(at) >= 0.35 || (gap <= 4 && wordsAt(at) >= 25 && shareAt(at) >= (gap <= 3 && cues <= 2 ? 0.15 : 0.25)))) ||
    (cues < 20 && (isPair(at) || isPair(at - 1)))
  let from = start
  let to = end
  for (let at = start - 1, cues = 0; at >= 0 && cues < 20; at--) {
    cues += cueWeight(signals[at])
    if (!goesOn(at, from - at, cues)) continue
    from = at
    cues = 0
  }
  for (let at = end, cues = 0; at < lines.length && cues < 20; at++) {
    cues += cueWeight(signals[at])
    if (!goesOn(at, at - to + 1, cues)) continue
    to = at + 1
    cues = 0
  }
  return {start: from, end: to}
}

/** What a line speaks for the end of a story: a head of other stories or the comments more than a button; a caption or a link not at all. */
export function cueWeight(signal: Signal | undefined): number {
  if (signal?.opens) return 2
  // Many names or section labels together are a menu or a list of staff.
  return signal?.certain
    ? (cueWeights[signal.kind] ?? 0)
    : signal && signal.kind !== 'caption' && signal.kind !== 'read-more'
      ? signal.kind === 'navigation'
        ? 0.35
        : 0.2
      : 0
}

const cueWeights: Partial<Record<Kind, number>> = {
  comments: 2,
  legal: 2,
  share: 1,
  newsletter: 1,
  byline: 1,
  metadata: 1,
  timestamp: 1,
  'feedback-widget': 1,
  navigation: 1,
}

export function countCues(signals: Signals, start: number, end: number): number {
  let cues = 0
  for (let at = start; at < end; at++) cues += cueWeight(signals[at])
  return cues
}

/** What each line says for (above 0) or against (below 0) being part of the story. */
function weigh(lines: readonly Line[], signals: Signals): number[] {
  let run = 0
  return lines.map((line, at) => {
    const weight = weighLine(line, signals[at])
    // A menu is a long run of fragments; a story has two or three in a row.
    run = weight < 0 ? run + 1 : 0
    return run > 3 ? weight - Math.min(0.5, (run - 3) * 0.05) : weight
  })
}

function weighLine(line: Line, signal: Signal | undefined): number {
  const {words, ending} = line
  if (signal?.opens) return -4
  if (signal?.certain) return certainWeights[signal.kind] ?? -0.5
  if (signal) return isProse(line) ? -0.1 : -0.6
  if (isProse(line)) return Math.min(words, 50) / 12
  if (ending === 'sentence') return words >= 3 ? 0.3 : 0
  if (ending === 'colon' && words >= 5) return 0.1
  if (ending === 'cut') return words >= 12 ? -0.2 : -0.6
  if (words >= 25) return 0.8
  return line.block.role === 'list' || line.block.role === 'table' ? -0.3 : -0.5
}

/** Captions, links and advertisements stand inside stories; comments, terms and menus end them. */
const certainWeights: Partial<Record<Kind, number>> = {
  comments: -4,
  legal: -1.5,
  newsletter: -1,
  navigation: -0.8,
  caption: -0.3,
  advertisement: -0.2,
  'read-more': -0.3,
}

/** A paragraph of running text, whoever's it is. */
export function isProse({words, ending}: Line): boolean {
  return (ending === 'sentence' && words >= 8) || (ending !== 'cut' && words >= 40)
}

function topicOf(lines: readonly Line[], signals: Signals, {start, end}: {start: number; end: number}): Topic {
  return new Topic(lines.slice(start, end).flatMap(({text}, at) => (signals[start + at]?.certain ? [] : [text])))
}

/** The stretch with the highest sum among the first `length` lines; the earliest of equals. */
function heaviest(weights: readonly number[], length = weights.length): Stretch {
  let best = 0
  let sum = 0
  let from = 0
  let story = {start: 0, end: 0, sum: 0}
  for (let at = 0; at < length; at++) {
    const weight = weights[at] as number
    if (sum <= 0) {
      sum = 0
      from = at
    }
    sum += weight
    if (sum > best) {
      best = sum
      story = {start: from, end: at + 1, sum: best}
    }
  }
  return story
}

interface Stretch {
  start: number
  end: number
  sum: number
}

/** What readers say may be longer than the story; the story stands before it. */
function beforeComments(weights: readonly number[], signals: Signals, found: Stretch): Stretch {
  const head = signals.findIndex((signal) => signal?.certain && signal.kind === 'comments')
  if (head < 0 || head >= found.start) return found
  let last = head
  for (let at = head; at < found.start; at++) if (signals[at]?.certain && signals[at]?.kind === 'comments') last = at
  const story = heaviest(weights, last)
  return story.sum >= 8 && story.sum >= found.sum * 0.25 ? story : found
}
