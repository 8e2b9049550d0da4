/**
 * Markdown that is hardly marked up → the tree that remark-parse gives, at a tenth of the cost.
 *
 * Most articles are paragraphs and headings. Their lines are told apart here; a paragraph with marks inside (a link, emphasis, an
 * entity) goes to remark-parse by itself. A text with any other block in it, or with definitions, goes there whole.
 */
import type {Heading, Nodes, Paragraph, Root, RootContent} from 'mdast'
import type {Point, Position} from 'unist'

export interface MarkdownParser {
  parse(text: string): Root
}

/** A run of lines that make one block. Offsets into the text; `line` counts from 1. */
export interface Chunk {
  start: number
  end: number
  line: number
  lastLine: number
  /** Where the last line starts. */
  lastStart: number
  /** 0 for a paragraph. */
  depth: number
  /** Whether remark-parse has to read it. */
  isMarked: boolean
}

/** The tree of a text made of `chunks`; those with marks inside are read by the parser that `load` gives. */
export async function treeOfChunks(text: string, chunks: readonly Chunk[], load: () => Promise<MarkdownParser>): Promise<Root> {
  const children: RootContent[] = []
  for (const chunk of chunks) {
    if (chunk.isMarked) children.push(...parseChunk(text, chunk, await load()))
    else children.push(chunk.depth > 0 ? heading(text, chunk) : paragraph(text, chunk))
  }
  return {type: 'root', children, position: {start: {line: 1, column: 1, offset: 0}, end: endOf(text)}}
}

/** What concerns more than its own paragraph or is not read here: definitions, tabs, other line breaks, characters that Markdown replaces. */
const othersInText = /\]:|[\t\r\0]/

/** The paragraphs and headings of a text; undefined when it may hold any other block, so that remark-parse has to read it whole. */
export function chunksOf(text: string): Chunk[] | undefined {
  if (othersInText.test(text)) return undefined
  const chunks: Chunk[] = []
  let open: Chunk | undefined
  let line = 0
  for (let start = 0; start <= text.length; ) {
    line++
    const stop = text.indexOf('\n', start)
    const end = stop < 0 ? text.length : stop
    if (isBlank(text, start, end)) open = undefined
    else {
      const opening = text.charCodeAt(start)
      const depth = opening === hash ? headingDepth(text, start, end) : 0
      if (depth < 0 || (depth === 0 && startsOther(text, start, end))) return undefined
      const isMarked = hasMarks(text, start, end, depth)
      if (open && depth === 0) {
        open.end = end
        open.lastLine = line
        open.lastStart = start
        open.isMarked ||= isMarked
      } else {
        const chunk = {start, end, line, lastLine: line, lastStart: start, depth, isMarked}
        chunks.push(chunk)
        open = depth === 0 ? chunk : undefined
      }
    }
    start = end + 1
  }
  return chunks
}

const hash = 35
const space = 32

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== space) return false
  return true
}

/** "## Ports": 2. "#ports" may be a paragraph: -1, as is an empty heading. */
function headingDepth(text: string, start: number, end: number): number {
  let at = start
  while (text.charCodeAt(at) === hash) at++
  const depth = at - start
  return depth <= 6 && text.charCodeAt(at) === space && !isBlank(text, at, end) ? depth : -1
}

/** Quotations, HTML, indented lines, tables. */
const otherOpenings = new Set(Array.from(' ><|:', (sign) => sign.charCodeAt(0)))
/** Bullets of lists when a space follows them. */
const bullets = new Set(Array.from('-+*', (sign) => sign.charCodeAt(0)))
/** Rules, underlines of headings and fences of code are made of these. */
const lineSigns = new Set(Array.from('-*_=`~', (sign) => sign.charCodeAt(0)))
const orderedItem = /\d{1,9}[.)](?: |$)/my

function startsOther(text: string, start: number, end: number): boolean {
  const opening = text.charCodeAt(start)
  if (otherOpenings.has(opening)) return true
  if (bullets.has(opening) && (start + 1 === end || text.charCodeAt(start + 1) === space)) return true
  if (lineSigns.has(opening)) return isLineOf(text, start, end, opening)
  if (opening < 48 || opening > 57) return false
  orderedItem.lastIndex = start
  return orderedItem.test(text)
}

/** "- - -", "=====", "--|--", "```js": may be a line of something else; "**Ports** reopen" and "--but not today" are text. */
function isLineOf(text: string, start: number, end: number, opening: number): boolean {
  if ((opening === 96 || opening === 126) && text.startsWith(text.slice(start, start + 1).repeat(3), start)) return true
  let at = start
  while (at < end && (text.charCodeAt(at) === opening || text.charCodeAt(at) === space)) at++
  return at === end || (text.indexOf('|', start) >= 0 && text.indexOf('|', start) < end)
}

/** Signs that may be more than themselves: \ ` * _ < ~, "](" (without definitions no other bracket is a link) and an & that opens an entity; spaces at the end of a line; in a heading its closing #. */
function hasMarks(text: string, start: number, end: number, depth: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code > 126) continue
    if (code === 38 ? opensEntity(text, at) : code === 93 ? text.charCodeAt(at + 1) === 40 : marks[code] === 1) return true
  }
  const last = text.charCodeAt(end - 1)
  return last === space || (depth > 0 && last === hash)
}

const marks = new Uint8Array(127)
for (const sign of '\\`*_<~') marks[sign.charCodeAt(0)] = 1

function opensEntity(text: string, at: number): boolean {
  entity.lastIndex = at
  return entity.test(text)
}

const entity = /&(?:#|[A-Za-z][A-Za-z\d]{0,40};)/y

function heading(text: string, {start, end, line, depth}: Chunk): Heading {
  let from = start + depth
  while (text.charCodeAt(from) === space) from++
  const stop = {line, column: end - start + 1, offset: end}
  const words: Position = {start: {line, column: from - start + 1, offset: from}, end: stop}
  return {
    type: 'heading',
    depth: depth as Heading['depth'],
    children: [{type: 'text', value: text.slice(from, end), position: words}],
    position: {start: {line, column: 1, offset: start}, end: {...stop}},
  }
}

function paragraph(text: string, {start, end, line, lastLine, lastStart}: Chunk): Paragraph {
  const position = (): Position => ({
    start: {line, column: 1, offset: start},
    end: {line: lastLine, column: end - lastStart + 1, offset: end},
  })
  return {type: 'paragraph', children: [{type: 'text', value: text.slice(start, end), position: position()}], position: position()}
}

function parseChunk(text: string, {start, end, line}: Chunk, parser: MarkdownParser): RootContent[] {
  const {children} = parser.parse(text.slice(start, end))
  for (const child of children) shift(child, line - 1, start)
  return children
}

function shift(node: Nodes, lines: number, offset: number): void {
  if (node.position) for (const point of [node.position.start, node.position.end]) movePoint(point, lines, offset)
  if ('children' in node) for (const child of node.children) shift(child, lines, offset)
}

function movePoint(point: Point, lines: number, offset: number): void {
  point.line += lines
  point.offset = (point.offset ?? 0) + offset
}

function endOf(text: string): Point {
  let line = 1
  let start = 0
  for (let stop = text.indexOf('\n'); stop >= 0; stop = text.indexOf('\n', start)) {
    line++
    start = stop + 1
  }
  return {line, column: text.length - start + 1, offset: text.length}
}
