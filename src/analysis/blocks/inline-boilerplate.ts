/** What stands between the paragraphs of the story and is none: boxes of other stories, captions, repeats. */
import type {SignalId} from './boilerplate/signal.js'
import type {Line} from './line.js'
import {isProse} from './main-content.js'
import {isTitle, type PageState, teaser} from './page.js'

/** A head of other stories, and what follows it until the prose goes on. */
export function labelInline({lines, signals, story, head, labels}: PageState): void {
  let open = false
  for (let at = story.start; at < story.end; at++) {
    const line = lines[at] as Line
    const signal = signals[at]
    if (at === head) continue
    const next = lines[at + 1]
    if (signal?.certain && isSubhead({lines, signals, story}, at)) labels[at] = undefined
    else if (signal?.opens) {
      open = signal.certain || (next !== undefined && isTitle(next) && !signals[at + 1])
      if (open && !labels[at]) labels[at] = signal
    } else if (open && !signal?.certain) {
      // After a relative time the story may go on; after a length comes what the video shows.
      const blurb = isProse(line) && line.words <= 45 && signals[at - 1]?.id === 'video-length'
      const subhead = next && isProse(next) && line.words <= 8 && signals[at - 1]?.opens !== true
      if (blurb) labels[at] = teaser('the blurb of another story, under its length or time')
      else if (!isTitle(line) || subhead) open = false
      else labels[at] = teaser('stands under a head of other stories')
    }
  }
}

/** "Instagram" between two paragraphs of a story on social networks is a subhead. */
function isSubhead({lines, signals, story}: Pick<PageState, 'lines' | 'signals' | 'story'>, at: number): boolean {
  const [before, line, next] = [lines[at - 1], lines[at] as Line, lines[at + 1]]
  if (line.words > 4 || !before || !next || signals[at - 1] || signals[at + 1]) return false
  return isProse(before) && isProse(next) && story.topic.uses(line.content) >= 3
}

/** Headlines of other stories without a head: with their time or length, in capitals, or several that share nothing with the story. */
export function labelCards(page: PageState, language: string): void {
  const {lines, signals, story, head, labels} = page
  const strangers: number[] = []
  const shouted: number[] = []
  for (let at = story.start; at < story.end; at++) {
    const line = lines[at] as Line
    if (at === head || signals[at] || labels[at] || !isTitle(line)) continue
    const next = signals[at + 1]
    if (next?.certain && line.words >= 4 && times.has(next.id)) {
      labels[at] = teaser(`a headline with ${next.kind === 'timestamp' ? 'its time' : 'its length'}`)
      labelBlurb(page, at + 1)
    } else if (isLink(line)) labels[at] = {kind: 'read-more', evidence: 'a paragraph that is nothing but a link'}
    else if (language === 'en' && isShouted(line)) shouted.push(at)
    else if (isStranger(page, at)) strangers.push(at)
  }
  // Subheads in capitals come every few paragraphs.
  const paragraphs = lines.slice(story.start, story.end).filter(isProse).length
  if (shouted.length <= Math.min(5, paragraphs / 4))
    for (const at of shouted) labels[at] = {kind: 'read-more', evidence: 'a whole headline in capitals between two paragraphs'}
  // One may be a subhead.
  if (strangers.length > 1) for (const at of strangers) labels[at] = teaser('one of several headlines between the paragraphs that share no subject with them')
}

const times: ReadonlySet<SignalId> = new Set<SignalId>(['relative-time', 'video-length'])

/** The summary that follows the time or the length of a card, `at` being the first line after its headline. */
function labelBlurb({lines, signals, labels}: PageState, at: number): void {
  let after = at
  while (signals[after]?.certain) after++
  const blurb = lines[after]
  if (blurb && signals[after - 1]?.id === 'video-length' && isProse(blurb) && blurb.words <= 45 && !signals[after])
    labels[after] = teaser('the blurb of another story, under its length or time')
}

/** A link with nothing around it, in running text; lists of links are content. */
function isLink({words, block: {role, markup}}: Line): boolean {
  return words >= 4 && (markup.linked ?? 0) >= 0.9 && role === 'paragraph' && markup.type === 'paragraph'
}

/** "VIDEO SHOWS FERRY LEAVING HARBOUR IN STORM" */
function isShouted({text, words}: Line): boolean {
  return words >= 7 && words <= 30 && text === text.toUpperCase() && text !== text.toLowerCase()
}

function isStranger({lines, story}: PageState, at: number): boolean {
  const [before, line, after] = [lines[at - 1], lines[at] as Line, lines[at + 1]]
  if (!before || !after || before.ending === 'colon' || after.ending !== 'sentence' || line.ending !== 'none' || line.words > 18) return false
  const titled = line.capitals >= 0.75 ? line.words >= 6 : line.words >= 9
  return titled && story.topic.shared(line.content, true) <= 1 && story.topic.share(line.content, true) <= 0.2
}

/** Three headlines and more in a row that have little to do with the story, or are each "Subject: What happened". */
export function labelRuns({lines, signals, story, head, labels}: PageState): void {
  let run: number[] = []
  for (let at = story.start; at <= story.end; at++) {
    const line = lines[at]
    const goesOn =
      at < story.end &&
      line &&
      at !== head &&
      !signals[at] &&
      !labels[at] &&
      isTitle(line) &&
      line.words >= 5 &&
      line.words <= 20 &&
      line.block.role === 'paragraph'
    if (goesOn) {
      run.push(at)
      continue
    }
    const first = lines[(run[0] ?? 0) - 1]
    if (run.length >= 3 && first && first.ending !== 'colon') {
      const mean = (value: (line: Line) => number) => run.reduce((sum, index) => sum + value(lines[index] as Line), 0) / run.length
      const shared = mean(({content}) => story.topic.share(content, true))
      const split = mean(({text}) => (/\S ?[:|–] \S/.test(text) ? 1 : 0))
      const long = mean(({words}) => words) >= 7.5
      if (long && (shared < 0.25 || (split >= 0.5 && shared < 0.5)))
        for (const index of run) labels[index] = teaser('one of several headlines in a row that have little to do with the story')
    }
    run = []
  }
}

/** A sentence that tells what a picture shows, right before its credit or right after the counter of its gallery. */
export function labelCaptions({lines, signals, labels}: PageState): void {
  for (const [at, line] of lines.entries()) {
    if (signals[at] || labels[at] || line.words > 45 || line.words < 3) continue
    const next = signals[at + 1]
    const credited = next?.kind === 'caption' && next.certain && (lines[at + 1] as Line).words <= 10
    if (!credited) continue
    const counted = signals[at - 1]?.id === 'gallery-counter'
    // The caption and the alternative text of one picture.
    const repeated = at > 0 && line.lower !== '' && lines[at - 1]?.lower === line.lower && !signals[at - 1]
    if (repeated) labels[at - 1] ??= {kind: 'caption', evidence: 'tells what a picture shows, before its credit'}
    if (counted || repeated || tellsPicture(line.text)) labels[at] = {kind: 'caption', evidence: 'tells what a picture shows, before its credit'}
  }
}

const shows =
  'attends|arrives|poses|speaks|walks|stands|sits|looks|holds|gestures|waves|smiles|performs|reacts|listens|talks|meets|celebrates|shows|depicts|leaves|appears|addresses|watches|hugs|rides|plays|pictured'
const picture = /^(?:an?|this|the)? ?(?:artist['’]s|photo|image|picture|illustration|view|concept|rendering|screenshot|map|graphic|file|undated|aerial)\b/i
const present = new RegExp(`^\\p{Lu}[\\p{L}'’-]+ (?:\\p{Lu}[\\p{L}.'’,-]* ){0,4}(?:${shows})\\b`, 'u')
const placed = /^\p{Lu}[\p{L}'’-]+ (?:\p{Lu}[\p{L}.'’-]* ){0,3}(?:at an?|at the|during) /u

/** "Anna Berg attends the opening in Aldwick.", "An artist's concept of the wall." */
function tellsPicture(text: string): boolean {
  return picture.test(text) || present.test(text) || placed.test(text)
}

/** The same line twice in a row: a caption with its alternative text, a link with its image. */
export function labelRepeats({lines, story, head, labels}: PageState): void {
  const counts = new Map<string, number>()
  for (const {lower} of lines) counts.set(lower, (counts.get(lower) ?? 0) + 1)
  for (let at = Math.max(1, story.start + 1); at < lines.length; at++) {
    const line = lines[at] as Line
    if (line.words < 4 || !line.lower || line.block.role === 'table' || line.lower === lines[head]?.lower) continue
    const prose = line.ending === 'sentence'
    // A fragment that stands there over and over is the head of a table or a list.
    if (!prose && (counts.get(line.lower) ?? 0) > 2) continue
    const first = lines[at - 1]?.lower === line.lower ? at - 1 : lines[at - 2]?.lower === line.lower ? at - 2 : -1
    if (first < story.start) continue
    // A headline over its own breadcrumb.
    if (at <= story.start + 6) continue
    const evidence = 'the same line stands here twice'
    labels[at] ??= {kind: 'navigation', evidence}
    // Of a paragraph one copy may be the story's.
    if (!prose && first !== head) labels[first] ??= {kind: 'navigation', evidence}
  }
}
