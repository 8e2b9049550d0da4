/** Which line is the headline: short, no full sentence, in front of the story, and about the same things. */
import type {Meta} from '../../model/article.js'
import type {Line} from './line.js'
import {foldCase} from './line.js'
import type {Signals, Story} from './main-content.js'

/** Index of the headline among the lines, or -1. */
export function findHeadline(lines: readonly Line[], signals: Signals, story: Story, meta: Meta): number {
  const title = meta.title && foldCase(meta.title)
  let best = -1
  let score = 0
  let open = false
  // A story of headings and short lines only still has its headline on the first line.
  const last = story.end > story.start ? story.start : Math.min(1, lines.length)
  for (let at = 0; at < Math.min(last + 1, lines.length); at++) {
    if (signals[at]?.opens) open = true
    else if (signals[at]?.certain) open = false
    // Nothing under a paragraph of the story is its headline.
    const line = lines[at] as Line
    if (best >= 0 && at < story.start && !signals[at] && line.ending === 'sentence' && line.words >= 20 && story.topic.share(line.content) >= 0.3) break
    const found = rate(lines, signals, at, story, title) - (open ? 0.6 : 0)
    // The standfirst stands under the headline and says the same; menus stand far above it.
    if (found > (best >= 0 && at - best <= 6 ? score + 0.4 : score)) {
      best = at
      score = found
    }
  }
  return best
}

/** 0 for a line that cannot be the headline. */
function rate(lines: readonly Line[], signals: Signals, at: number, story: Story, title: string | undefined): number {
  const line = lines[at] as Line
  const {text, words, ending, block} = line
  const heading = block.markup.depth !== undefined
  if (!heading) {
    if (words > 32 || words < 2 || (ending === 'sentence' && !/[?!]["”’']?$/.test(text)) || /[;,]$/.test(text)) return 0
    // A headline in capitals may look like a name.
    if (signals[at] && (signals[at]?.certain || (at > 0 && signals[at]?.id !== 'name-alone'))) return 0
  }
  const inside = at >= story.start && at < story.end
  const shared = story.topic.share(line.content, inside)
  // "What is the story about?" heads a section of any story.
  if (!heading && /\?["”’']?$/.test(text) && shared < 0.2 && words < 9) return 0
  if (at === story.start && at > 0 && !heading) return 0
  if (at > 0 && !heading && (shared < 0.25 || words < 3)) return 0
  let score = 0.2 + 1.5 * shared * Math.min(1, story.topic.shared(line.content, inside) / 3) + Math.min(words, 8) / 16
  if (at === 0) score += 0.8
  if (signals[at]) score -= 0.4
  if (block.markup.depth === 1) score += 2
  else if (heading) score += 0.5
  if (title && line.lower && title.includes(line.lower)) score += 1
  // Its byline, its date or its share bar follow.
  for (let next = at + 1; next <= at + 4 && next < story.start; next++) {
    const kind = signals[next]?.kind
    if (kind === 'byline' || kind === 'timestamp') {
      score += 0.4
      break
    }
  }
  // Menus stand far above the story, its headline just above it.
  // "Home / News / Harbour reopens" is the way to the headline.
  if (/ [/»>›] .* [/»>›] | [»›] /.test(text)) score -= 0.8
  return score - Math.min(1, Math.max(0, story.start - at) * 0.02)
}
