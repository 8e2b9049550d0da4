/**
 * Paragraphs that the markup does not mark: HTML that parts them by two `<br>`, and Markdown saved by a scraper with one paragraph to a line.
 */
import type {Nodes, Paragraph, Parents, PhrasingContent, Root} from 'mdast'
import type {Position} from 'unist'
import {matchesOf} from '../base/match-all.js'
import {linesAreParagraphs} from './line-breaks.js'

/** Splits a Markdown tree in place; `text` is the text it was parsed from. */
export function splitAtLines(root: Root, text: string): void {
  const lines = text.trim().split(/\r\n|\n|\r/)
  if (lines.every((line) => line.trim()) && linesAreParagraphs(lines)) visit(root, text)
}

/** Splits an HTML tree in place. */
export function splitAtBreaks(root: Root): void {
  if (hasDoubleBreak(root)) visit(root, undefined)
}

function hasDoubleBreak(node: Nodes): boolean {
  if (!('children' in node)) return false
  const children: Nodes[] = node.children
  return children.some((child, at) => (child.type === 'break' && children[at + 1]?.type === 'break') || hasDoubleBreak(child))
}

/** `lines` is the text when its lines are paragraphs. */
function visit(parent: Parents, lines: string | undefined): void {
  const children: Nodes[] = parent.children
  parent.children = children.flatMap((child): Nodes[] => {
    if (child.type === 'paragraph') return split(child, lines)
    if ('children' in child) visit(child, lines)
    return [child]
  }) as typeof parent.children
}

function split(paragraph: Paragraph, lines: string | undefined): Paragraph[] {
  const children = lines === undefined ? paragraph.children : paragraph.children.flatMap((child) => splitText(child, lines))
  const parts: PhrasingContent[][] = [[]]
  for (const [at, child] of children.entries()) {
    const isCut = child.type === 'break' && (lines !== undefined || children[at + 1]?.type === 'break' || children[at - 1]?.type === 'break')
    if (isCut) parts.push([])
    else parts.at(-1)?.push(child)
  }
  const filled = parts.filter((part) => part.length > 0)
  if (filled.length < 2) return [paragraph]
  return filled.map((part) => {
    const position = around(part)
    return {type: 'paragraph', children: part, ...(position ? {position} : {})}
  })
}

/** A text node in pieces, with a break node for each line break. */
function splitText(node: PhrasingContent, text: string): PhrasingContent[] {
  const {position} = node
  if (node.type !== 'text' || position?.start.offset === undefined || position.end.offset === undefined) return [node]
  const raw = text.slice(position.start.offset, position.end.offset)
  const cuts = matchesOf(/\r\n|\n|\r|$/g, raw)
  const values = node.value.split('\n')
  if (values.length !== cuts.length) return [node]
  let offset = position.start.offset
  return values.flatMap((value, at): PhrasingContent[] => {
    const cut = cuts[at] as RegExpExecArray
    const end = (position.start.offset ?? 0) + cut.index
    const piece: PhrasingContent = {type: 'text', value, position: {start: {...position.start, offset}, end: {...position.end, offset: end}}}
    offset = end + cut[0].length
    return [...(at > 0 ? [{type: 'break'} as const] : []), ...(value ? [piece] : [])]
  })
}

function around(nodes: readonly PhrasingContent[]): Position | undefined {
  const first = nodes.find((node) => node.position)?.position
  const last = nodes.findLast((node) => node.position)?.position
  return first && last ? {start: first.start, end: last.end} : undefined
}
