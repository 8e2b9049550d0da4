/** Which line is the headline: short, no full sentence, in front of the story, and about the same things. */
import type {Meta} from '../article.js'
import type {Line} from './lines.js'
import {foldCase} from './lines.js'
import type {Marks, Story} from './segments.js'

/** Index of the headline among the lines, or -1. */
export function findHeadline(lines: readonly Line[], marks: Marks, story: Story, meta: Meta): number {
  const title = meta.title && foldCase(meta.title)
  let best = -1
  let score = 0
  // A story of headings and short lines only still has its headline on the first line.
  const last = story.end > story.start ? story.start : Math.min(1, lines.length)
  for (let at = 0; at < Math.min(last + 1, lines.length); at++) {
    const found = rate(lines[at] as Line, marks, at, story, title)
    // Of two that rate the same, the later one stands nearer to the story.
    if (found > 0 && found >= score) {
      best = at
      score = found
    }
  }
  return best
}

/** 0 for a line that cannot be the headline. */
function rate(line: Line, marks: Marks, at: number, story: Story, title: string | undefined): number {
  const {text, words, ending, block} = line
  const heading = block.markup.depth !== undefined
  if (!heading) {
    if (words > 32 || words < 2 || (ending === 'sentence' && !/[?!]["”’']?$/.test(text)) || /[;,]$/.test(text)) return 0
    if (marks[at] && (at > 0 || marks[at]?.certain)) return 0
  }
  const shared = story.topic.share(text, at >= story.start && at < story.end)
  // "What is the story about?" heads a section of any story.
  if (!heading && /\?["”’']?$/.test(text) && shared < 0.2 && words < 9) return 0
  if (at === story.start && at > 0 && !heading) return 0
  let score = 0.2 + 2 * shared
  if (at === 0) score += 1
  if (words >= 5 && words <= 20) score += 0.5
  if (block.markup.depth === 1) score += 2
  else if (heading) score += 0.5
  if (title && line.lower && title.includes(line.lower)) score += 1
  // Menus stand far above the story, its headline just above it.
  score -= Math.min(1, Math.max(0, story.start - at) * 0.02)
  return at === 0 || shared >= 0.25 || heading ? score : 0
}
