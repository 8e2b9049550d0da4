/** What stands before and after the story: furniture, once something there has given it away. */
import type {Line} from './lines.js'
import {countCues, cueWeight, isProse} from './segments.js'
import {isUntouchable, type Sheet, teaser, type Verdict} from './sheet.js'

/** Menus before the headline; bylines, dates and share bars between it and the story. */
export function judgeHead({lines, marks, story, head, verdicts}: Sheet): void {
  if (countCues(marks, 0, story.start) < 1) return
  let open = false
  for (let at = 0; at < story.start; at++) {
    const line = lines[at] as Line
    const mark = marks[at]
    if (at === head) open = false
    else if (mark?.opens) open = true
    if (at === head || verdicts[at] || isUntouchable(line)) continue
    if (mark) verdicts[at] = mark
    else if (at < head) {
      if (at > 0 && !isLikeHeadline(line, lines[head], {story})) verdicts[at] = outside(line, 'stands before the headline, among furniture')
    } else if (open ? line.ending !== 'sentence' : line.words < 5 && at < story.start - 1)
      verdicts[at] = outside(line, 'stands before the story, among furniture')
  }
}

/** Which of two lines on the story is its headline may be open; neither is flagged. */
function isLikeHeadline(line: Line, headline: Line | undefined, {story: {topic}}: Pick<Sheet, 'story'>): boolean {
  return line.lower === headline?.lower || (line.words >= 5 && line.words <= 32 && topic.shared(line.content) >= 3 && topic.share(line.content) >= 0.5)
}

/** Everything after the story, once enough there has given it away. */
export function judgeTail({lines, marks, story, verdicts}: Sheet): void {
  if (countCues(marks, story.end, lines.length) < Math.max(2, (lines.length - story.end) * 0.12)) return
  let open = false
  let cue = story.end
  while (cue < lines.length && cueWeight(marks[cue]) < 1) cue++
  for (let at = story.end; at < lines.length; at++) {
    const line = lines[at] as Line
    const mark = marks[at]
    if (mark?.opens || mark?.kind === 'comments') open = true
    if (verdicts[at] || isUntouchable(line)) continue
    // A paragraph on the subject of the story may be its end after all.
    if (!open && !mark && isProse(line) && story.topic.share(line.content) >= 0.4) continue
    if (at < cue && !mark && (cue - at > 8 || line.words > 12 || line.ending === 'sentence' || line.ending === 'colon')) continue
    verdicts[at] = mark ?? outside(line, 'stands after the story, among furniture')
  }
}

/** After the story, the biography of a journalist, and the name that stands alone over a biography. */
export function judgeSignatures({lines, marks, story, verdicts}: Sheet): void {
  for (let at = story.end; at < lines.length; at++) {
    const mark = marks[at]
    if (!mark?.evidence.startsWith('the biography')) continue
    const name = lines[at - 1]
    const named = name && name.words <= 4 && (lines[at] as Line).lower.startsWith(name.lower)
    if (named) verdicts[at - 1] ??= {kind: 'byline', evidence: 'a name over its biography'}
    if (named || mark.evidence === 'the biography of a journalist') verdicts[at] ??= mark
  }
}

function outside(line: Line, evidence: string): Verdict {
  return line.words >= 5 ? teaser(evidence) : {kind: 'navigation', evidence}
}
