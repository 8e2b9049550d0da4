/** What each block is: the story, its furniture, or something else. */
import type {Block, Format, Meta, Span} from '../article.js'

export interface Page {
  text: string
  format: Format
  language: string
  meta: Meta
  blocks: readonly Block[]
}

export function assignRoles({text, blocks}: Page): {blocks: Block[]; headline: Span | null} {
  const [first] = blocks
  if (!first || !isHeadline(text.slice(first.start, first.end), first)) return {blocks: [...blocks], headline: null}
  return {blocks: blocks.map((block) => (block === first ? {...block, role: 'headline'} : block)), headline: {start: first.start, end: first.end}}
}

function isHeadline(line: string, block: Block): boolean {
  if (block.markup.type === 'heading') return true
  return line.split(' ').length <= 30 && !/[.!?…:;,]["”’']?$/.test(line)
}
