/** What stands before and after the story: furniture, once something there has given it away. */
import type {Line} from './line.js'
import {countCues, cueWeight, isProse} from './main-content.js'
import {type BlockLabel, isUntouchable, type PageState, teaser} from './page.js'

/** Menus before the headline; bylines, dates and share bars between it and the story. */
export function labelHead(page: PageState): void {
  const {lines, signals, story, head, labels} = page
  const end = endOfHead(page)
  if (countCues(signals, 0, end) < 1) return
  let open = false
  for (let at = 0; at < end; at++) {
    const line = lines[at] as Line
    const signal = signals[at]
    if (at === head) open = false
    else if (signal?.opens) open = true
    if (at === head || labels[at] || isUntouchable(line)) continue
    // Under a head of other stories, those are teasers on the same subject.
    if (!(open && at > head) && isLikeHeadline(line, at, page)) continue
    if (signal) labels[at] = signal
    else if (at < head) {
      if (at > 0) labels[at] = outside(line, 'stands before the headline, among furniture')
    } else if (at < story.start && (open ? line.ending !== 'sentence' : line.words < 5 && at < story.start - 1))
      labels[at] = outside(line, 'stands before the story, among furniture')
  }
}

/** Behind the bylines and dates that stand between a standfirst and the story. */
function endOfHead({lines, signals, story, head}: PageState): number {
  const first = lines.findIndex((line, at) => at > head && !signals[at] && isProse(line))
  if (head < 0 || first < 0 || first > head + 2 || first < story.start - 1) return story.start
  let end = story.start
  for (let at = first + 1; at < Math.min(first + 14, story.end); at++) {
    if (!signals[at] && isProse(lines[at] as Line)) break
    const kind = signals[at]?.kind
    if (kind === 'byline' || kind === 'timestamp' || kind === 'share') end = Math.max(end, at + 1)
  }
  return end
}

/** Which of several lines on the story is its headline may be open; none of them is flagged. */
function isLikeHeadline(line: Line, at: number, {lines, signals, story, head}: PageState): boolean {
  if (line.words < 2 || line.words > 32 || signals[at]?.certain) return false
  if (line.lower === lines[head]?.lower) return true
  // Right over what was taken for the headline.
  if (at < head && head - at <= 2 && line.words >= 4) return true
  // Between a headline and its story stand names that the story uses too.
  const far = story.start - head > 12
  if (at > head && !far) return false
  const {topic} = story
  if (topic.share(line.content) < 0.5) return false
  return line.words >= 5 ? topic.shared(line.content) >= 3 : at < story.start && story.start - at <= 12
}

/** Everything after the story, once enough there has given it away. */
export function labelTail({lines, signals, story, labels}: PageState): void {
  if (countCues(signals, story.end, lines.length) < Math.max(2, (lines.length - story.end) * 0.12)) return
  let open = false
  let listed = false
  let cue = story.end
  while (cue < lines.length && cueWeight(signals[cue]) < 1) cue++
  for (let at = story.end; at < lines.length; at++) {
    const line = lines[at] as Line
    const signal = signals[at]
    if (signal?.opens || signal?.kind === 'comments') open = true
    // The sources of a story belong to it.
    if (references.has(line.plain)) listed = true
    else if (cueWeight(signal) >= 1) listed = false
    if (listed) continue
    if (labels[at] || isUntouchable(line)) continue
    // A paragraph on the subject of the story may be its end after all.
    if (!open && !signal && isProse(line) && story.topic.share(line.content) >= 0.4) continue
    if (
      at < cue &&
      !signal &&
      (cue - at > 8 || line.words > 12 || /\d{4}|www\.|[€$£₩]/.test(line.lower) || line.ending === 'sentence' || line.ending === 'colon')
    )
      continue
    labels[at] = signal ?? outside(line, 'stands after the story, among furniture')
  }
}

const references = new Set(
  'references sources bibliography footnotes endnotes citations quellen quellenangaben literatur literaturverzeichnis anmerkungen références bibliographie notes fuentes referencias bibliografía'.split(
    ' ',
  ),
)

/** After the story, the biography of a journalist, and the name that stands alone over a biography. */
export function labelSignatures({lines, signals, story, labels}: PageState): void {
  for (let at = story.end; at < lines.length; at++) {
    const signal = signals[at]
    if (signal?.id !== 'author-biography' && signal?.id !== 'journalist-biography') continue
    // "Anna Berg", "Staff Writer", "Anna Berg is an award-winning writer."
    const up = [1, 2, 3].find((step) => {
      const name = lines[at - step]
      return at - step >= story.end && name && name.words <= 4 && name.lower !== '' && (lines[at] as Line).lower.startsWith(name.lower)
    })
    const named = up !== undefined
    for (let above = at - (up ?? 0); above < at; above++) labels[above] ??= {kind: 'byline', evidence: 'a name over its biography'}
    if (named || signal.id === 'journalist-biography') labels[at] ??= signal
  }
}

function outside(line: Line, evidence: string): BlockLabel {
  return line.words >= 5 ? teaser(evidence) : {kind: 'navigation', evidence}
}
