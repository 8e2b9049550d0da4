/**
 * What each block of a page is: the story, its furniture, or something in between.
 *
 * Three layers, in this order of trust. Stock lines and shapes are furniture wherever they stand. What stands outside the story is
 * furniture once something there has given it away. What the story is about grades a finding and holds one back, and never makes one.
 */

import type {Span} from '../../base/spans.js'
import type {Kind} from '../../language/boilerplate-lists.js'
import type {Block, Format, Meta, Role} from '../../model/article.js'
import type {Mark} from './boilerplate/mark.js'
import {marksOfMarkup} from './boilerplate/markup.js'
import {recognise} from './boilerplate/recognise.js'
import {judgeHead, judgeSignatures, judgeTail} from './head-and-tail.js'
import {findHeadline} from './headline.js'
import {judgeBoxes, judgeCaptions, judgeCards, judgeRepeats, judgeRuns} from './inline-boilerplate.js'
import {splitLeaks} from './leaked-values.js'
import {Line} from './line.js'
import {findStory, isProse, type Marks, type Story} from './main-content.js'
import {isUntouchable, type Sheet, type Verdict} from './page.js'

export interface Page {
  text: string
  format: Format
  language: string
  meta: Meta
  blocks: readonly Block[]
}

export function assignRoles(page: Page): {blocks: Block[]; headline: Span | null} {
  const {text, language, meta} = page
  const blocks = splitLeaks(text, page.blocks)
  const lines = blocks.map((block, at) => new Line(text.slice(block.start, block.end), block, at))
  const ofMarkup = marksOfMarkup(
    blocks,
    blocks.filter((_, at) => isProse(lines[at] as Line)),
  )
  const marks = lines.map((line, at) => markOf(line, lines[at + 1], language) ?? inMarkup(line, ofMarkup[at]))
  const story = trim(findStory(lines, marks), marks)
  const head = findHeadline(lines, marks, story, meta)
  const verdicts = judge(lines, marks, story, head, language)
  const headline = blocks[head]
  return {
    blocks: blocks.map((block, at) => withRole(lines[at] as Line, block, verdicts[at], at === head)),
    headline: headline ? {start: headline.start, end: headline.end} : null,
  }
}

function withRole(line: Line, block: Block, verdict: Verdict | undefined, isHeadline: boolean): Block {
  if (isHeadline) return {...block, role: 'headline'}
  if (!verdict) return {...block, role: roleInStory(line, block)}
  const {kind, evidence, region} = verdict
  return {...block, role: roleOf(kind), kind, evidence, ...(region === undefined ? {} : {region})}
}

function markOf(line: Line, next: Line | undefined, language: string): Mark | undefined {
  if (isUntouchable(line)) return undefined
  const mark = leakOf(line.block) ?? recognise(line, language)
  // "Explosion rocks harbour. Photos Anna Berg" may be a caption; on the first line it is a headline.
  if ((mark?.kind === 'caption' || mark?.evidence === 'a line on newsletters') && line.at === 0 && line.ending === 'none' && line.words >= 4) return undefined
  // "More from the harbour master:" before a quotation belongs to the story.
  if (mark?.opens && line.ending === 'colon' && next && isProse(next)) return undefined
  return mark
}

/** Class names are loose: a paragraph in one of them may be the story's, unless the element says otherwise. */
function inMarkup(line: Line, mark: Mark | undefined): Mark | undefined {
  if (!mark || isUntouchable(line) || line.block.markup.depth === 1) return undefined
  return mark.evidence.includes('class') && isProse(line) && !plainClasses.has(mark.kind) ? {...mark, certain: false} : mark
}

const plainClasses: ReadonlySet<Kind> = new Set(['caption', 'share', 'navigation'])

/** What a block cut off the first line is already known to be. */
function leakOf({kind, evidence = ''}: Block): Mark | undefined {
  return kind === undefined ? undefined : {kind: kind as Kind, evidence, certain: true}
}

/** A name and a biography at the end are not the story, though they read like it. */
function trim(story: Story, marks: Marks): Story {
  let {end} = story
  while (end > story.start && marks[end - 1]) end--
  return {...story, end}
}

function judge(lines: readonly Line[], marks: Marks, story: Story, head: number, language: string): Array<Verdict | undefined> {
  const verdicts = marks.map((mark, at): Verdict | undefined => (mark?.certain && at !== head ? {kind: mark.kind, evidence: mark.evidence} : undefined))
  // Without a story there is nothing that the rest stands outside of.
  if (story.end === story.start) return verdicts
  const sheet: Sheet = {lines, marks, story, head, verdicts}
  judgeHead(sheet)
  judgeBoxes(sheet)
  judgeCards(sheet, language)
  judgeRuns(sheet)
  judgeCaptions(sheet)
  judgeRepeats(sheet)
  judgeTail(sheet)
  judgeSignatures(sheet)
  numberRegions(marks, verdicts)
  return verdicts
}

/** Cards of other stories that follow one another are one region, with the head over them. */
function numberRegions(marks: Marks, verdicts: Array<Verdict | undefined>): void {
  let region = -1
  let inside = false
  for (let at = 0; at < verdicts.length; at++) {
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

function roleOf(kind: Kind): Role {
  if (kind === 'story-teasers') return 'teaser'
  if (kind === 'byline') return 'byline'
  if (kind === 'caption') return 'caption'
  return kind === 'timestamp' || kind === 'metadata' ? 'metadata' : 'boilerplate'
}

function roleInStory(line: Line, block: Block): Role {
  if (block.role !== 'paragraph') return block.role
  if (isUntouchable(line)) return 'metadata'
  if (line.words >= 6 && isDateline(line.text)) return 'dateline-paragraph'
  if (line.words <= 12 && (line.ending === 'none' || (line.ending === 'sentence' && isQuestion(line)))) return 'subhead'
  return 'paragraph'
}

/** "What comes next?", unlike “Why now?” and "Hale asked, “Why now?”" */
function isQuestion({text, words}: Line): boolean {
  return words <= 8 && /\?["”’']?$/.test(text) && !/^["“„'‘]|[,:]\s?["“„'‘]/.test(text)
}

/** "MOSCOW (AP) — …", "LONDON, Oct 9 (Reuters) - …", "NEW DELHI: …", "(Reuters) — …", "BERLIN – …". */
function isDateline(text: string): boolean {
  return /^(?:\([\p{Lu}][\p{L} ]{1,20}\)|\p{Lu}[\p{Lu}.'’-]+(?:[ ,]{1,2}[\p{L}.\d'’]+){0,6}(?: ?\([\p{L} /]{2,30}\))?)\s?(?:—|–|--|-|:)\s?["“'‘]?\p{Lu}/u.test(
    text.slice(0, 120),
  )
}
