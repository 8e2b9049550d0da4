/** HTML by rehype-parse and rehype-remark. What mdast cannot hold of it (classes and ids) is kept aside by the offset of the element. */
import type {Element, Nodes, Root} from 'hast'
import type {Root as Mdast} from 'mdast'
import {unified} from 'unified'
import {once} from '../../base/once.js'
import type {Span} from '../../base/spans.js'
import {splitAtBreaks} from '../paragraphs.js'
import type {HtmlPlace} from '../tree.js'
import type {Parsed} from './definition.js'

// Loaded by the first file that needs them: that takes longer than reading an article.
const html = once(async () => {
  const [{default: rehypeParse}, {default: rehypeRemark}] = await Promise.all([import('rehype-parse'), import('rehype-remark')])
  return unified().use(rehypeParse).use(rehypeRemark).freeze()
})

export async function parseHtml(text: string): Promise<Parsed> {
  const processor = await html()
  const page = processor.parse(text) as Root
  dropComments(page)
  const parsed = {places: htmlPlaces(page), ...htmlHead(page)}
  const root = (await processor.run(page)) as Mdast
  splitAtBreaks(root)
  return {...parsed, root}
}

const blockNames = new Set(
  'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup li main nav ol option p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** Takes out the comments that are not for copydesk: rehype-remark takes time in proportion to the square of their number. */
function dropComments(node: Nodes): void {
  if (!('children' in node)) return
  const children: Nodes[] = node.children
  node.children = children.filter((child) => child.type !== 'comment' || child.value.includes('copydesk-')) as typeof node.children
  for (const child of children) dropComments(child)
}

/** For each text node, by its offset, where it stands. */
function htmlPlaces(root: Root): Map<number, HtmlPlace> {
  const places = new Map<number, HtmlPlace>()
  visit(root, [], undefined)
  return places

  function visit(node: Nodes, path: readonly string[], block: Element | undefined): void {
    if (node.type === 'text') {
      const {position} = node
      if (position && node.value.trim()) places.set(position.start.offset ?? 0, {path, ...(block ? {element: spanOf(block)} : {})})
      return
    }
    if (!('children' in node)) return
    const isBlock = node.type === 'element' && blockNames.has(node.tagName)
    const inner = node.type === 'element' ? [describe(node), ...path].slice(0, deepest) : path
    const holdsBlocks = node.children.some((child) => child.type === 'element' && blockNames.has(child.tagName))
    const own = isBlock && !holdsBlocks ? node : isBlock ? undefined : block
    for (const child of node.children) visit(child, inner, own)
  }
}

/** Enough to see the column a block stands in; deeper nesting says nothing more. */
const deepest = 12

function htmlHead(root: Root): {title?: string; language?: string} {
  const html = childNamed(root, 'html')
  const title = childNamed(childNamed(html, 'head'), 'title')
  const words = title?.children
    .map((node) => (node.type === 'text' ? node.value : ''))
    .join('')
    .trim()
  const language = html?.properties.lang
  return {...(words ? {title: words} : {}), ...(typeof language === 'string' ? {language} : {})}
}

function childNamed(node: Root | Element | undefined, name: string): Element | undefined {
  return (node?.children as Nodes[] | undefined)?.find((child: Nodes): child is Element => child.type === 'element' && child.tagName === name)
}

function spanOf(element: Element): Span {
  return {start: element.position?.start.offset ?? 0, end: element.position?.end.offset ?? 0}
}

function describe(element: Element): string {
  const {className, id} = element.properties
  const classes = Array.isArray(className) ? className.map((name) => `.${name}`).join('') : ''
  return `${element.tagName}${classes}${typeof id === 'string' ? `#${id}` : ''}`.toLowerCase()
}
