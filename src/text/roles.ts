/**
 * What each block of a page is: the story, its furniture, or something in between.
 *
 * Three layers, in this order of trust. Stock lines and shapes are furniture wherever they stand. What stands outside the story is
 * furniture once something there has given it away. What the story is about grades a finding and holds one back, and never makes one.
 */
import type {Block, Format, Meta, Role, Span} from '../article.js'
import type {Kind} from './furniture/lists.js'
import {recognise} from './furniture.js'
import {findHeadline} from './headline.js'
import {describeLine, type Line} from './lines.js'
import {splitLeakedPrefix} from './prefix.js'
import {findStory, isProse, type Marks, type Story} from './segments.js'

export interface Page {
  text: string
  format: Format
  language: string
  meta: Meta
  blocks: readonly Block[]
}

export function assignRoles(page: Page): {blocks: Block[]; headline: Span | null} {
  const {text, language, meta} = page
  const blocks = splitLeakedPrefix(text, page.blocks)
  const lines = blocks.map((block, at) => describeLine(text.slice(block.start, block.end), block, at))
  const marks = lines.map((line, at) =>
    blocks[at]?.kind ? {kind: blocks[at].kind as Kind, evidence: blocks[at].evidence ?? '', certain: true} : recognise(line, language),
  )
  const story = findStory(lines, marks)
  const head = findHeadline(lines, marks, story, meta)
  const furniture = judge(lines, marks, story, head)
  const result = blocks.map((block, at): Block => {
    const found = furniture[at]
    if (at === head) return {...block, role: 'headline'}
    if (!found) return {...block, role: block.role === 'paragraph' && isMachineLabel(lines[at] as Line) ? 'metadata' : roleInStory(lines[at] as Line, block)}
    return {...block, role: roleOf(found.kind), kind: found.kind, evidence: found.evidence, ...(found.region === undefined ? {} : {region: found.region})}
  })
  const headline = blocks[head]
  return {blocks: result, headline: headline ? {start: headline.start, end: headline.end} : null}
}

interface Verdict {
  kind: Kind
  evidence: string
  region?: number
}

function judge(lines: readonly Line[], marks: Marks, story: Story, head: number): Array<Verdict | undefined> {
  const verdicts: Array<Verdict | undefined> = marks.map((mark, at) => (mark?.certain && at !== head ? {kind: mark.kind, evidence: mark.evidence} : undefined))
  // Without a story there is nothing that the rest stands outside of.
  if (story.end === story.start) return verdicts
  judgeHead(lines, marks, story, head, verdicts)
  judgeStory(lines, marks, story, head, verdicts)
  judgeTail(lines, marks, story, verdicts)
  numberRegions(lines, marks, verdicts)
  return verdicts
}

/** Menus before the headline; bylines, dates and share bars between it and the story. */
function judgeHead(lines: readonly Line[], marks: Marks, story: Story, head: number, verdicts: Array<Verdict | undefined>): void {
  let cues = 0
  for (let at = 0; at < story.start; at++) if (marks[at]?.certain) cues++
  if (cues === 0) return
  for (let at = 0; at < story.start; at++) {
    if (at === head || verdicts[at]) continue
    const line = lines[at] as Line
    if (line.block.role === 'code' || isMachineLabel(line)) continue
    const mark = marks[at]
    if (mark) verdicts[at] = mark
    else if (at > head && isStandfirst(line, story)) continue
    else if (at < head && line.words >= 5 && story.topic.share(line.text) >= 0.5) continue
    else if (line.ending !== 'sentence' || at < head) verdicts[at] = outside(line, 'stands before the story, among furniture')
  }
}

function isStandfirst(line: Line, {topic}: Story): boolean {
  return line.words >= 6 && topic.share(line.text) >= 0.25
}

/** Boxes inside the story: a head of other stories, and what follows it until the prose goes on. */
function judgeStory(lines: readonly Line[], marks: Marks, story: Story, head: number, verdicts: Array<Verdict | undefined>): void {
  let open = false
  for (let at = story.start; at < story.end; at++) {
    const line = lines[at] as Line
    const mark = marks[at]
    if (at === head) continue
    if (mark?.opens) open = true
    else if (open && !mark?.certain) {
      const next = lines[at + 1]
      const subhead = next && isProse(next) && line.words <= 8 && marks[at - 1]?.opens !== true
      if (isProse(line) || line.ending === 'sentence' || subhead) open = false
      else if (line.words >= 3 || mark) verdicts[at] = {kind: 'story-teasers', evidence: 'stands under a head of other stories'}
      else open = false
    }
  }
}

/** Everything after the story, once a line there has given it away. */
function judgeTail(lines: readonly Line[], marks: Marks, story: Story, verdicts: Array<Verdict | undefined>): void {
  let cue = lines.length
  for (let at = story.end; at < lines.length; at++) {
    if (!marks[at]?.certain) continue
    cue = at
    break
  }
  if (cue === lines.length) return
  for (let at = story.end; at < lines.length; at++) {
    if (verdicts[at]) continue
    const line = lines[at] as Line
    if (line.block.role === 'code' || isMachineLabel(line)) continue
    if (at < cue) {
      if (cue - at > 4 || line.ending === 'sentence' || line.ending === 'colon') continue
    }
    const mark = marks[at]
    verdicts[at] = mark ?? outside(line, 'stands after the story, among furniture')
  }
}

function outside(line: Line, evidence: string): Verdict {
  return {kind: line.words >= 5 ? 'story-teasers' : 'navigation', evidence}
}

/** Cards of other stories that follow one another are one region, with the head over them. */
function numberRegions(lines: readonly Line[], marks: Marks, verdicts: Array<Verdict | undefined>): void {
  let region = -1
  let inside = false
  for (let at = 0; at < lines.length; at++) {
    const verdict = verdicts[at]
    if (!verdict) {
      inside = false
      continue
    }
    const mark = marks[at]
    const opens = mark?.opens === true
    if (opens || (!inside && verdict.kind === 'story-teasers')) {
      region++
      inside = true
    } else if (inside && mark?.certain && closing.has(mark.kind)) inside = false
    if (inside) {
      verdict.region = region
      verdicts[at] = {...verdict, kind: 'story-teasers'}
    }
  }
}

const closing: ReadonlySet<Kind> = new Set(['newsletter', 'share', 'comments', 'legal', 'feedback-widget', 'navigation', 'advertisement'])

/** "AI Generated Content" says how the story was made; `ai-label` speaks of it. */
function isMachineLabel({lower, words}: Line): boolean {
  return (
    words <= 25 &&
    /\b(?:ai|a\.i\.|artificial intelligence|chatgpt|language model)\b/.test(lower) &&
    /\b(?:generated|assisted|written|created|produced|edited|summary|summari[sz]ed|with the help)\b/.test(lower)
  )
}

function roleOf(kind: Kind): Role {
  if (kind === 'story-teasers') return 'teaser'
  if (kind === 'byline') return 'byline'
  if (kind === 'caption') return 'caption'
  return kind === 'timestamp' || kind === 'metadata' ? 'metadata' : 'boilerplate'
}

function roleInStory(line: Line, block: Block): Role {
  if (block.role !== 'paragraph') return block.role
  if (isDateline(line.text)) return 'dateline-paragraph'
  if (
    line.words <= 12 &&
    (line.ending === 'none' || (line.ending === 'sentence' && /\?["”’']?$/.test(line.text) && line.words <= 8 && !/^["“„'‘]/.test(line.text)))
  )
    return 'subhead'
  return 'paragraph'
}

/** "MOSCOW (AP) — …", "LONDON, Oct 9 (Reuters) - …", "NEW DELHI: …", "(Reuters) — …", "BERLIN – …". */
function isDateline(text: string): boolean {
  return /^(?:\([\p{Lu}][\p{L} ]{1,20}\)|\p{Lu}[\p{Lu}.'’-]+(?:[ ,]{1,2}[\p{L}.\d'’]+){0,6}(?: ?\([\p{L} /]{2,30}\))?)\s?(?:—|–|--|-|:)\s?["“'‘]?\p{Lu}/u.test(
    text.slice(0, 120),
  )
}
