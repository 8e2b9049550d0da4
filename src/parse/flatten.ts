/**
 * Tree → the text as read: one block to a line, markup and entities resolved, with a map back to the file.
 */
import {decodeHTML} from 'entities'
import type {Nodes, PhrasingContent} from 'mdast'
import type {Span} from '../base/spans.js'
import type {Block, Link, Role} from '../model/article.js'
import {lineStarts, type SourceMap} from '../model/source-map.js'
import {formats} from './formats/index.js'
import type {Tree} from './tree.js'

export interface Flat {
  text: string
  /** Roles say only what the markup says; `read` works out the rest. */
  blocks: Block[]
  links: Link[]
  codes: Span[]
  map: SourceMap
}

export function flatten(tree: Tree): Flat {
  const writer = new Writer(tree)
  writer.blocks(tree.root, {type: 'paragraph', role: 'paragraph'})
  return writer.finish()
}

interface Context {
  type: string
  role: Role
}

const blockTypes: Partial<Record<Nodes['type'], Role>> = {paragraph: 'paragraph', heading: 'subhead', tableRow: 'table', code: 'code'}
const containers: Partial<Record<Nodes['type'], Role>> = {blockquote: 'quote', listItem: 'list'}

class Writer {
  readonly #tree: Tree
  readonly #parts: string[] = []
  readonly #pieces: number[] = []
  readonly #blocks: Block[] = []
  readonly #links: Link[] = []
  readonly #codes: Span[] = []
  #length = 0
  #linked = 0
  /** Offset in the file of the block's first text node. */
  #firstText: number | undefined

  constructor(tree: Tree) {
    this.#tree = tree
  }

  blocks(node: Nodes, context: Context): void {
    const role = containers[node.type]
    const inner: Context = role ? {type: node.type, role} : context
    if (node.type in blockTypes) this.#block(node, inner)
    else if ('children' in node) {
      // A container that holds words directly (a list item made from HTML) is a block itself.
      if (node.children.some((child) => isPhrasing(child as Nodes))) this.#block(node, inner)
      else for (const child of node.children) this.blocks(child as Nodes, inner)
    }
  }

  #block(node: Nodes, context: Context): void {
    if (this.#length > 0) this.#write('\n')
    const start = this.#length
    this.#linked = 0
    this.#firstText = undefined
    const mark = this.#pieces.length
    if (node.type === 'code') this.#text(node.value, node)
    else this.#inline(node, false)
    if (this.#length === start) {
      if (start > 0) this.#unwrite()
      this.#pieces.length = mark
      return
    }
    const own = blockTypes[node.type]
    const place = this.#tree.places?.get((this.#firstText ?? -1) - this.#tree.offset)
    const outer = node.position ? {start: node.position.start.offset, end: node.position.end.offset} : place?.element
    const markup: Block['markup'] = {
      type: own && own !== 'paragraph' ? node.type : context.type,
      outer: outer ? {start: this.#offset(outer.start), end: this.#offset(outer.end)} : this.#written(mark),
    }
    if (node.type === 'heading') markup.depth = node.depth
    if (place) markup.path = place.path
    if (this.#linked) markup.linked = this.#linked / (this.#length - start)
    this.#blocks.push({start, end: this.#length, role: own && own !== 'paragraph' ? own : context.role, markup})
  }

  /** The span of the file that the pieces from `mark` on were taken from. */
  #written(mark: number): {start: number; end: number} {
    const n = this.#pieces.length
    return {start: this.#pieces[mark + 1] ?? 0, end: (this.#pieces[n - 3] ?? 0) + (this.#pieces[n - 1] ?? 0)}
  }

  #inline(node: Nodes, linked: boolean): void {
    switch (node.type) {
      case 'text':
      case 'inlineCode': {
        const before = this.#length
        this.#text(node.value, node)
        if (linked) this.#linked += this.#length - before
        if (node.type === 'inlineCode') this.#codes.push({start: before, end: this.#length})
        break
      }
      case 'link': {
        const before = this.#length
        for (const child of node.children) this.#inline(child as Nodes, true)
        if (this.#length > before) this.#links.push({start: before, end: this.#length, url: node.url})
        break
      }
      case 'break':
        if (!this.#endsInSpace()) this.#write(' ')
        break
      case 'tableCell':
        if (!this.#endsInSpace()) this.#write(' | ')
        for (const child of node.children) this.#inline(child as Nodes, linked)
        break
      case 'image':
      case 'html':
        break
      default:
        if ('children' in node) for (const child of node.children) this.#inline(child as Nodes, linked)
    }
  }

  /** Writes a text node, aligned with the piece of the file it came from. */
  #text(value: string, node: Nodes): void {
    const from = this.#offset(node.position?.start.offset)
    if (value.trim()) this.#firstText ??= from
    const to = this.#offset(node.position?.end.offset)
    const raw = this.#tree.text.slice(from, to)
    if (raw === value && !needsCare.test(value)) {
      this.#piece(value, from, value.length)
      return
    }
    const hasEntities = formats[this.#tree.format].hasEntities && node.type === 'text'
    this.#align(raw, trimLines(value), from, hasEntities)
  }

  #align(raw: string, value: string, from: number, hasEntities: boolean): void {
    let i = 0
    for (let j = 0; j < value.length; ) {
      const wanted = value[j] as string
      if (/\s/.test(wanted)) {
        const space = /\s+/y
        space.lastIndex = i
        const run = space.exec(raw)?.[0].length ?? 0
        if (!this.#endsInSpace()) {
          if (run > 0) this.#piece(' ', from + i, run)
          else this.#write(' ')
        }
        i += run
        j++
        // Runs of space count once, but a plain run inside a line stays as it is long.
        while (j < value.length && /\s/.test(value[j] as string)) j++
        continue
      }
      if (invisible.test(wanted)) {
        j++
        continue
      }
      const entity = hasEntities && raw[i] === '&' ? decodeAt(raw, i) : undefined
      if (entity && value.startsWith(entity.text, j)) {
        this.#piece(entity.text.replace(/\s/g, ' '), from + i, entity.length)
        i += entity.length
        j += entity.text.length
      } else if (raw[i] === wanted) {
        const begin = i
        while (i < raw.length && raw[i] === value[j] && raw[i] !== '&' && !needsCareAt(raw, i)) {
          i++
          j++
        }
        if (i === begin) {
          i++
          j++
        }
        this.#piece(raw.slice(begin, i), from + begin, i - begin)
      } else if (i < raw.length) i++
      else {
        // The value holds more than the file does (a replacement made by the parser): no place of its own.
        this.#write(value.slice(j))
        return
      }
    }
  }

  #piece(text: string, at: number, length: number): void {
    if (text.length === 0) return
    const n = this.#pieces.length
    const joined =
      n > 0 &&
      text.length === length &&
      this.#pieces[n - 2] === this.#pieces[n - 1] &&
      (this.#pieces[n - 4] as number) + (this.#pieces[n - 2] as number) === this.#length &&
      (this.#pieces[n - 3] as number) + (this.#pieces[n - 1] as number) === at
    if (joined) {
      this.#pieces[n - 2] = (this.#pieces[n - 2] as number) + text.length
      this.#pieces[n - 1] = (this.#pieces[n - 1] as number) + length
    } else this.#pieces.push(this.#length, at, text.length, length)
    this.#write(text)
  }

  #write(text: string): void {
    this.#parts.push(text)
    this.#length += text.length
  }

  #unwrite(): void {
    const text = this.#parts.pop() ?? ''
    this.#length -= text.length
  }

  #endsInSpace(): boolean {
    const before = this.#parts.at(-1)
    return before === undefined || /\s$/.test(before)
  }

  #offset(offset: number | undefined): number {
    return (offset ?? 0) + this.#tree.offset
  }

  finish(): Flat {
    const text = this.#parts.join('')
    return {
      text,
      blocks: this.#blocks,
      links: this.#links,
      codes: this.#codes,
      map: {pieces: this.#pieces, lines: lineStarts(this.#tree.text), length: this.#tree.text.length},
    }
  }
}

/** Characters that the text as read has no use for: zero-width marks and soft hyphens. */
const invisible = /[\u00ad\u200b\u200c\u2060\ufeff]/
const needsCare = /[\t\n\r\f\v\u00a0\u00ad\u2000-\u200c\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/

function needsCareAt(text: string, at: number): boolean {
  return needsCare.test(text[at] as string) || text[at] === ' '
}

function decodeAt(raw: string, at: number): {text: string; length: number} | undefined {
  const entity = /&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[a-zA-Z][a-zA-Z\d]{1,31});?/y
  entity.lastIndex = at
  const match = entity.exec(raw)?.[0]
  if (match === undefined) return undefined
  const text = decodeHTML(match)
  return text === match ? undefined : {text, length: match.length}
}

const phrasing = new Set<string>(['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'link', 'linkReference', 'footnoteReference'] satisfies Array<
  PhrasingContent['type']
>)

function isPhrasing(node: Nodes): boolean {
  return phrasing.has(node.type)
}

/** Without the space around line breaks; a pattern would go through a long run of space once for each place to begin at. */
function trimLines(value: string): string {
  const lines = value.split('\n')
  return lines
    .map((line, at) => (at === 0 ? line : line.trimStart()))
    .map((line, at) => (at === lines.length - 1 ? line : line.trimEnd()))
    .join('\n')
}
