/**
 * What each block of a page is: the story, its furniture, or something in between.
 *
 * Three layers, in this order of trust. Stock lines and shapes are furniture wherever they stand. What stands outside the story is
 * furniture once something there has given it away. What the story is about grades a finding and holds one back, and never makes one.
 */

import type {Span} from '../../base/spans.js'
import type {Kind} from '../../language/boilerplate-lists.js'
import type {Block, Format, Meta, Role} from '../../model/article.js'
import {marksOfMarkup} from './boilerplate/markup.js'
import {recognise} from './boilerplate/recognise.js'
import type {Signal} from './boilerplate/signal.js'
import {labelHead, labelSignatures, labelTail} from './head-and-tail.js'
import {findHeadline} from './headline.js'
import {labelCaptions, labelCards, labelInline, labelRepeats, labelRuns} from './inline-boilerplate.js'
import {splitLeaks} from './leaked-values.js'
import {Line} from './line.js'
import {findStory, isProse, type Signals, type Story} from './main-content.js'
import {type BlockLabel, isUntouchable, type PageState} from './page.js'

export interface Page {
  text: string
  format: Format
  language: string
  meta: Meta
  blocks: readonly Block[]
}

export function assignRoles(page: Page): {blocks: Block[]; headline: Span | null} {
  const {text, language, meta} = page
  const pieces = splitLeaks(text, page.blocks)
  const blocks = pieces.map(({block}) => block)
  const lines = blocks.map((block, at) => new Line(text.slice(block.start, block.end), block, at))
  const ofMarkup = marksOfMarkup(
    blocks,
    blocks.filter((_, at) => isProse(lines[at] as Line)),
  )
  const signals = lines.map((line, at) => signalIn(line, lines[at + 1], pieces[at]?.leak, language) ?? inMarkup(line, ofMarkup[at]))
  const story = trim(findStory(lines, signals), signals)
  const head = findHeadline(lines, signals, story, meta)
  const labels = labelBlocks(lines, signals, story, head, language)
  const headline = blocks[head]
  return {
    blocks: blocks.map((block, at) => withRole(lines[at] as Line, block, labels[at], at === head)),
    headline: headline ? {start: headline.start, end: headline.end} : null,
  }
}

function withRole(line: Line, block: Block, label: BlockLabel | undefined, isHeadline: boolean): Block {
  if (isHeadline) return {...block, role: 'headline'}
  if (!label) return {...block, role: roleInStory(line, block)}
  const {kind, evidence, region} = label
  return {...block, role: roleOf(kind), kind, evidence, ...(region === undefined ? {} : {region})}
}

function signalIn(line: Line, next: Line | undefined, leak: Signal | undefined, language: string): Signal | undefined {
  if (isUntouchable(line)) return undefined
  const signal = leak ?? recognise(line, language)
  // "Explosion rocks harbour. Photos Anna Berg" may be a caption; on the first line it is a headline.
  if ((signal?.kind === 'caption' || signal?.id === 'newsletter-line') && line.at === 0 && line.ending === 'none' && line.words >= 4) return undefined
  // "More from the harbour master:" before a quotation belongs to the story.
  if (signal?.opens && line.ending === 'colon' && next && isProse(next)) return undefined
  return signal
}

/** Class names are loose: a paragraph in one of them may be the story's, unless the element says otherwise. */
function inMarkup(line: Line, signal: Signal | undefined): Signal | undefined {
  if (!signal || isUntouchable(line) || line.block.markup.depth === 1) return undefined
  return signal.id === 'class-name' && isProse(line) && !plainClasses.has(signal.kind) ? {...signal, certain: false} : signal
}

const plainClasses: ReadonlySet<Kind> = new Set(['caption', 'share', 'navigation'])

/** A name and a biography at the end are not the story, though they read like it. */
function trim(story: Story, signals: Signals): Story {
  let {end} = story
  while (end > story.start && signals[end - 1]) end--
  return {...story, end}
}

function labelBlocks(lines: readonly Line[], signals: Signals, story: Story, head: number, language: string): Array<BlockLabel | undefined> {
  const labels = signals.map((signal, at): BlockLabel | undefined =>
    signal?.certain && at !== head ? {kind: signal.kind, evidence: signal.evidence} : undefined,
  )
  // Without a story there is nothing that the rest stands outside of.
  if (story.end === story.start) return labels
  const page: PageState = {lines, signals, story, head, labels}
  labelHead(page)
  labelInline(page)
  labelCards(page, language)
  labelRuns(page)
  labelCaptions(page)
  labelRepeats(page)
  labelTail(page)
  labelSignatures(page)
  numberRegions(signals, labels)
  return labels
}

/** Cards of other stories that follow one another are one region, with the head over them. */
function numberRegions(signals: Signals, labels: Array<BlockLabel | undefined>): void {
  let region = -1
  let inside = false
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at]
    if (!label) {
      inside = false
      continue
    }
    const signal = signals[at]
    const opens = signal?.opens === true
    if (opens || (!inside && label.kind === 'story-teasers')) {
      region++
      inside = true
    } else if (inside && signal?.certain && closing.has(signal.kind)) inside = false
    if (inside) {
      label.region = region
      labels[at] = {...label, kind: 'story-teasers'}
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
