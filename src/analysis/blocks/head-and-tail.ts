/** What stands before and after the story: furniture, once something there has given it away. */
import type {Line} from './line.js'
import {countCues, cueWeight, isProse} from './main-content.js'
import {isUntouchable, type Sheet, teaser, type Verdict} from './page.js'

/** Menus before the headline; bylines, dates and share bars between it and the story. */
export function judgeHead(sheet: Sheet): void {
  const {lines, marks, story, head, verdicts} = sheet
  const end = endOfHead(sheet)
  if (countCues(marks, 0, end) < 1) return
  let open = false
  for (let at = 0; at < end; at++) {
    const line = lines[at] as Line
    const mark = marks[at]
    if (at === head) open = false
    else if (mark?.opens) open = true
    if (at === head || verdicts[at] || isUntouchable(line)) continue
    // Under a head of other stories, those are teasers on the same subject.
    if (!(open && at > head) && isLikeHeadline(line, at, sheet)) continue
    if (mark) verdicts[at] = mark
    else if (at < head) {
      if (at > 0) verdicts[at] = outside(line, 'stands before the headline, among furniture')
    } else if (at < story.start && (open ? line.ending !== 'sentence' : line.words < 5 && at < story.start - 1))
      verdicts[at] = outside(line, 'stands before the story, among furniture')
  }
}

/** Behind the bylines and dates that stand between a standfirst and the story. */
function endOfHead({lines, marks, story, head}: Sheet): number {
  const first = lines.findIndex((line, at) => at > head && !marks[at] && isProse(line))
  if (head < 0 || first < 0 || first > head + 2 || first < story.start - 1) return story.start
  let end = story.start
  for (let at = first + 1; at < Math.min(first + 14, story.end); at++) {
    if (!marks[at] && isProse(lines[at] as Line)) break
    const kind = marks[at]?.kind
    if (kind === 'byline' || kind === 'timestamp' || kind === 'share') end = Math.max(end, at + 1)
  }
  return end
}

/** Which of several lines on the story is its headline may be open; none of them is flagged. */
function isLikeHeadline(line: Line, at: number, {lines, marks, story, head}: Sheet): boolean {
  if (line.words < 2 || line.words > 32 || marks[at]?.certain) return false
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
export function judgeTail({lines, marks, story, verdicts}: Sheet): void {
  if (countCues(marks, story.end, lines.length) < Math.max(2, (lines.length - story.end) * 0.12)) return
  let open = false
  let listed = false
  let cue = story.end
  while (cue < lines.length && cueWeight(marks[cue]) < 1) cue++
  for (let at = story.end; at < lines.length; at++) {
    const line = lines[at] as Line
    const mark = marks[at]
    if (mark?.opens || mark?.kind === 'comments') open = true
    // The sources of a story belong to it.
    if (references.has(line.plain)) listed = true
    else if (cueWeight(mark) >= 1) listed = false
    if (listed) continue
    if (verdicts[at] || isUntouchable(line)) continue
    // A paragraph on the subject of the story may be its end after all.
    if (!open && !mark && isProse(line) && story.topic.share(line.content) >= 0.4) continue
    if (
      at < cue &&
      !mark &&
      (cue - at > 8 || line.words > 12 || /\d{4}|www\.|[€$£₩]/.test(line.lower) || line.ending === 'sentence' || line.ending === 'colon')
    )
      continue
    verdicts[at] = mark ?? outside(line, 'stands after the story, among furniture')
  }
}

const references = new Set(
  'references sources bibliography footnotes endnotes citations quellen quellenangaben literatur literaturverzeichnis anmerkungen références bibliographie notes fuentes referencias bibliografía'.split(
    ' ',
  ),
)

/** After the story, the biography of a journalist, and the name that stands alone over a biography. */
export function judgeSignatures({lines, marks, story, verdicts}: Sheet): void {
  for (let at = story.end; at < lines.length; at++) {
    const mark = marks[at]
    if (!mark?.evidence.startsWith('the biography')) continue
    // "Anna Berg", "Staff Writer", "Anna Berg is an award-winning writer."
    const up = [1, 2, 3].find((step) => {
      const name = lines[at - step]
      return at - step >= story.end && name && name.words <= 4 && name.lower !== '' && (lines[at] as Line).lower.startsWith(name.lower)
    })
    const named = up !== undefined
    for (let above = at - (up ?? 0); above < at; above++) verdicts[above] ??= {kind: 'byline', evidence: 'a name over its biography'}
    if (named || mark.evidence === 'the biography of a journalist') verdicts[at] ??= mark
  }
}

function outside(line: Line, evidence: string): Verdict {
  return line.words >= 5 ? teaser(evidence) : {kind: 'navigation', evidence}
}
