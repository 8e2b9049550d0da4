/**
 * Quotations: curly, straight, guillemets, two apostrophes for one mark, nested, and those that run over several paragraphs.
 *
 * Marks are found first, with the side each one stands on; then they are paired, paragraph by paragraph. A quotation inside a
 * quotation belongs to the outer one. Single marks count only outside double ones and only with a partner: every apostrophe is one.
 */

import {kindAt, letter, whiteSpace} from '../../base/characters.js'
import type {Span} from '../../base/spans.js'
import type {Article, Quote} from '../../model/article.js'
import type {Passage} from '../passage.js'

/** Something wrong with the marks themselves. */
export interface MarkFault extends Span {
  /** `unclosed`: opened and never closed; `unopened`: the reverse; `wrong-way`: an opening mark where a closing one belongs, or the reverse. */
  kind: 'unclosed' | 'unopened' | 'wrong-way'
}

interface Mark extends Span {
  side: 'open' | 'close' | 'either'
  shape: 'double' | 'angle' | 'single'
  /** Turned the wrong way for the place it stands in. */
  turned: boolean
}

interface Scan {
  quotes: Quote[]
  faults: MarkFault[]
}

export function findQuotes(passages: ReadonlyArray<Pick<Passage, 'start' | 'end' | 'text'>>): Quote[] {
  const {quotes, faults} = scanQuotes(passages)
  faultsFound.set(quotes, faults)
  return quotes
}

/** What was wrong with the marks when the quotations of an article were found; it goes when they go. */
const faultsFound = new WeakMap<readonly Quote[], readonly MarkFault[]>()

/** What is wrong with the marks in the body of an article. */
export function faultsOf({text, headline, paragraphs, quotes}: Pick<Article, 'text' | 'headline' | 'paragraphs' | 'quotes'>): readonly MarkFault[] {
  const known = faultsFound.get(quotes)
  // A mark in the headline is no matter of the body, and what it leaves open goes on there.
  if (known && !(headline && anyMarkIn(text.slice(headline.start, headline.end)))) return known
  return scanQuotes(paragraphs.map(({start, end}) => ({start, end, text: text.slice(start, end)}))).faults
}

/** Quotations with what is wrong with their marks. `passages` follow each other as in the article. */
export function scanQuotes(passages: ReadonlyArray<Pick<Passage, 'start' | 'end' | 'text'>>): Scan {
  const found: Scan = {quotes: [], faults: []}
  const marks = passages.map(({text}) => findMarks(text))
  for (const [at, passage] of passages.entries()) {
    const next = passages[at + 1]
    const goesOn = next !== undefined && startsQuoted(next.text, marks[at + 1])
    const previous = found.quotes.at(-1)
    // The last paragraph left a quotation open and this one does not open it again: it may still close it.
    const inherited = at > 0 && previous !== undefined && !previous.closed && previous.end === endOf(passages[at - 1]) && !startsQuoted(passage.text, marks[at])
    pair(passage, marks[at] ?? [], goesOn, inherited, found)
  }
  found.quotes.sort((a, b) => a.start - b.start)
  return found
}

const anyMark = /["“”„‟«»‘’'‹›]|``/g

/** Markup that a pipeline left in the text: the marks of its attributes are none. */
const tag = /<\/?[a-z][^<>]{0,400}>/gi

function findMarks(text: string): Mark[] {
  if (text.includes('<')) return findMarks(text.replace(tag, (found) => ' '.repeat(found.length)).replaceAll('<', ' '))
  const marks: Mark[] = []
  let end = 0
  for (let start = markFrom(text, 0); start >= 0; start = markFrom(text, end)) {
    const sign = text.startsWith('``', start) ? '``' : text.charAt(start)
    end = start + sign.length
    if (marks.length > 0 && start < (marks.at(-1) as Mark).end) continue
    if (isInWord(text, start)) continue
    if (sign === "'" && text[start + 1] === "'") marks.push(straight(text, start, 2))
    else if (sign === '"') marks.push(straight(text, start, 1))
    else if (sign === '``') marks.push({start, end: start + 2, side: 'open', shape: 'double', turned: false})
    else if (sign === '“' || sign === '„' || sign === '‟' || sign === '”') marks.push(curly(text, start, sign))
    else if (sign === '«' || sign === '»') marks.push({start, end: start + 1, side: sign === '«' ? 'open' : 'close', shape: 'angle', turned: false})
    else if (sign === "'" || sign === '‘' || sign === '’') {
      const single = apostropheOrMark(text, start, sign)
      if (single) marks.push(single)
    }
  }
  return marks.length === 0 ? marks : marks.filter((mark) => !isInch(text, mark))
}

function anyMarkIn(text: string): boolean {
  return markFrom(text, 0) >= 0
}

/** Where the next mark stands, without the record that an ordinary search makes of each; -1 when there is none. */
function markFrom(text: string, from: number): number {
  anyMark.lastIndex = from
  if (!anyMark.test(text)) return -1
  const end = anyMark.lastIndex
  return end > from + 1 && text.endsWith('``', end) ? end - 2 : end - 1
}

/** "don't": most single marks are apostrophes. */
function isInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if ((code !== 39 && code !== 0x2019) || at === 0 || at + 1 === text.length) return false
  return (kindAt(text, at - 1) & kindAt(text, at + 1) & letter) !== 0
}

const before = /[\s([{<—–\-/*_‘“"'…|]/
const after = /[\s.,;:!?)\]}>—–\-/*_’”"'…|]/

function straight(text: string, start: number, length: number): Mark {
  const previous = text[start - 1]
  const next = text[start + length]
  const opens = previous === undefined || before.test(previous)
  const closes = next === undefined || after.test(next)
  const side = opens === closes ? sideOfTight(text, start, length, opens) : opens ? 'open' : 'close'
  return {start, end: start + length, side, shape: 'double', turned: false}
}

/** A straight mark that could stand on either side: `—"We`, `said."—`, `..."when`, or one with a space on both sides. */
function sideOfTight(text: string, start: number, length: number, loose: boolean): Mark['side'] {
  const previous = text[start - 1] ?? ' '
  const next = text[start + length] ?? ' '
  if (loose) {
    if (/\s/.test(previous) && /[^\s.,;:!?)]/.test(next)) return 'open'
    if (/[^\s([{]/.test(previous) && /\s/.test(next)) return 'close'
    if (/\s/.test(previous) && next === '.') return text.startsWith('..', start + length) ? 'open' : 'either'
  }
  // `… he said."We will`: it closes what is open, and where nothing is open it begins a sentence without a space before it.
  if (/[.!?]/.test(previous) && /\p{Lu}/u.test(next)) return 'either'
  if (/[.,!?]/.test(previous)) return 'close'
  return 'either'
}

function curly(text: string, start: number, sign: string): Mark {
  const previous = text[start - 1]
  const next = text[start + 1]
  const wouldOpen = (previous === undefined || /[\s([{—–]/.test(previous)) && next !== undefined && /[\p{L}\p{N}]/u.test(next)
  const wouldClose = previous !== undefined && /[\p{L}\p{N}.,!?…]/u.test(previous) && (next === undefined || /[\s.,;:)\]]/.test(next))
  const opening = sign !== '”'
  // “abhorrent“ closes with an opening mark; He says,” there … opens with a closing one.
  const turned = opening ? wouldClose : wouldOpen
  const side = opening !== turned ? 'open' : 'close'
  // “They see that. “ at the end of a paragraph
  if (opening && next === undefined) return {start, end: start + 1, side: 'close', shape: 'double', turned: true}
  return {start, end: start + 1, side, shape: 'double', turned}
}

const clipped = /^(?:\d0s|em|til|tis|twas|cause|n|bout|round|cuz|nuff|ere)\b/i

/** A single mark that can open or close a quotation; not the apostrophe inside "don't". */
function apostropheOrMark(text: string, start: number, sign: string): Mark | undefined {
  const previous = text[start - 1] ?? ' '
  const next = text[start + 1] ?? ' '
  const opens = /[\s([{—–"“\-/:]/.test(previous) && /[\p{L}\p{N}$£€[…]/u.test(next)
  const closes = /[^\s([{—–]/.test(previous) && !/[\p{L}\p{N}]/u.test(next)
  if (opens && sign !== '’' && !clipped.test(text.slice(start + 1, start + 7))) return {start, end: start + 1, side: 'open', shape: 'single', turned: false}
  if (closes && sign !== '‘') return {start, end: start + 1, side: 'close', shape: 'single', turned: false}
  return undefined
}

/** 6'2" and a 12" record: after a digit, with nothing that it could close. */
function isInch(text: string, {start, end, shape}: Mark): boolean {
  if (shape !== 'double' || !/\d/.test(text[start - 1] ?? '')) return false
  if (/\d['’′]\s?\d{1,2}$/.test(text.slice(Math.max(0, start - 6), start))) return true
  return text[start] === '"' && /^[ -]?(?:x|by|tall|wide|long|deep|pipe|screen|vinyl|record|disk|disc|barrel|gun)\b/.test(text.slice(end, end + 8))
}

function startsQuoted(text: string, marks: readonly Mark[] | undefined): boolean {
  const first = marks?.[0]
  if (first === undefined || first.side === 'close') return false
  for (let at = 0; at < first.start; at++) if (!(kindAt(text, at) & whiteSpace)) return false
  return true
}

function endOf(passage: Pick<Passage, 'start' | 'text'> | undefined): number {
  return passage ? passage.start + passage.text.trimEnd().length : -1
}

function pair({start: base, text}: Pick<Passage, 'start' | 'text'>, marks: readonly Mark[], goesOn: boolean, inherited: boolean, found: Scan): void {
  if (marks.length === 0) return
  const taken: Span[] = []
  const add = (from: number, to: number, closed: boolean) => {
    taken.push({start: from, end: to})
    found.quotes.push({start: base + from, end: base + to, text: text.slice(from, to), closed, attribution: null})
  }
  const fault = (mark: Span, kind: MarkFault['kind']) => found.faults.push({start: base + mark.start, end: base + mark.end, kind})
  let large = marks.filter(({shape}) => shape !== 'single')
  const closing = inherited ? closingOfInherited(text, large) : undefined
  if (closing) {
    add(0, closing.end, true)
    large = large.slice(1)
  }
  pairDoubles(text, large, goesOn, add, fault)
  pairSingles(text, marks, taken, add)
}

/** "He added, Donald Trump is a failure.”" closes what the paragraph before left open only when nothing else opens first. */
function closingOfInherited(text: string, large: readonly Mark[]): Mark | undefined {
  const first = large[0]
  return first && first.side !== 'open' && text.slice(0, first.start).length > 1 ? first : undefined
}

type Add = (from: number, to: number, closed: boolean) => void

/** A quotation that is open, and how many marks have opened since that none has closed. */
interface OpenQuote {
  mark: Mark
  depth: number
}

function pairDoubles(text: string, marks: readonly Mark[], goesOn: boolean, add: Add, fault: (mark: Span, kind: MarkFault['kind']) => void): void {
  const {opensFrom, closesFrom} = marksToCome(marks)
  /** Whether the mark at `at` begins a quotation inside the open one: enough marks are left to close both. */
  const isNested = (at: number, depth: number): boolean => {
    const [closes, opens] = [closesFrom[at + 1] ?? 0, opensFrom[at] ?? 0]
    return closes >= opens + depth || (goesOn && closes >= opens && depth === 1)
  }
  let open: OpenQuote | undefined
  for (const [at, mark] of marks.entries()) {
    if (mark.turned) fault(mark, 'wrong-way')
    if (mark.side === 'open' || (mark.side === 'either' && !open)) {
      if (open && isNested(at, open.depth)) {
        open.depth++
        continue
      }
      // No close is left for it: “We will. “We won’t,” he said.
      if (open) {
        add(open.mark.start, text.slice(0, mark.start).trimEnd().length, false)
        fault(open.mark, 'unclosed')
      }
      open = {mark, depth: 1}
    } else if (!open) fault(mark, 'unopened')
    else if (--open.depth === 0) {
      add(open.mark.start, mark.end, true)
      open = undefined
    }
  }
  const end = text.trimEnd().length
  if (!open || open.mark.start >= end) return
  add(open.mark.start, end, false)
  if (!goesOn) fault(open.mark, 'unclosed')
}

/** By place: how many marks that open, and how many that may close, stand there and behind. */
function marksToCome(marks: readonly Mark[]): {opensFrom: number[]; closesFrom: number[]} {
  const opensFrom = new Array<number>(marks.length + 1).fill(0)
  const closesFrom = new Array<number>(marks.length + 1).fill(0)
  for (let at = marks.length - 1; at >= 0; at--) {
    const isOpen = (marks[at] as Mark).side === 'open'
    opensFrom[at] = (opensFrom[at + 1] ?? 0) + (isOpen ? 1 : 0)
    closesFrom[at] = (closesFrom[at + 1] ?? 0) + (isOpen ? 0 : 1)
  }
  return {opensFrom, closesFrom}
}

/** Longest quotation in single marks, in characters: a mark further away is an apostrophe. */
const longestSingle = 800

function pairSingles(text: string, marks: readonly Mark[], taken: readonly Span[], add: Add): void {
  const outer = [...taken].sort((a, b) => a.start - b.start)
  let region = 0
  let inner = 0
  const free: Mark[] = []
  for (const mark of marks) {
    while (region < outer.length && (outer[region] as Span).end <= mark.start) region++
    const around = outer[region]
    if (mark.shape === 'single' && !(around && around.start <= mark.start)) free.push(mark)
  }
  for (let at = 0; at < free.length; at++) {
    const open = free[at] as Mark
    if (open.side !== 'open') continue
    let close: number | undefined
    for (let to = at + 1; to < free.length; to++) {
      const mark = free[to] as Mark
      if (mark.side === 'open' || mark.start - open.start > longestSingle) break
      close ??= to
      // "'The dogs' bowl is empty,' he said": a plural's apostrophe closes nothing while a later mark can.
      if (!/s['’] \p{Ll}/u.test(text.slice(mark.start - 1, mark.start + 3))) {
        close = to
        break
      }
    }
    if (close === undefined) continue
    const {start, end} = {start: open.start, end: (free[close] as Mark).end}
    while (inner < outer.length && (outer[inner] as Span).start <= start) inner++
    // A quotation in double marks begins in between: these are two apostrophes.
    if ((outer[inner]?.start ?? end) < end) continue
    add(start, end, true)
    at = close
  }
}
