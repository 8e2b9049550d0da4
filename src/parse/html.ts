/** What an HTML tree knows that mdast has no place for. */
import type {Element, Nodes, Root} from 'hast'

/** For each element, by its offset: itself and its ancestors, innermost first, as "div.related#more". */
export function htmlPaths(root: Root): Map<number, readonly string[]> {
  const paths = new Map<number, readonly string[]>()
  const visit = (node: Nodes, path: readonly string[]): void => {
    if (node.type === 'element') {
      path = [describe(node), ...path].slice(0, 12)
      const offset = node.position?.start.offset
      // The outermost element that starts here wins, as its mdast node keeps this offset; inner ones start later.
      if (offset !== undefined && !paths.has(offset)) paths.set(offset, path)
    }
    if ('children' in node) for (const child of node.children) visit(child, path)
  }
  visit(root, [])
  return paths
}

export function htmlTitle(root: Root): {title?: string; language?: string} {
  const found: {title?: string; language?: string} = {}
  const html = root.children.find((node): node is Element => node.type === 'element' && node.tagName === 'html')
  const language = html?.properties.lang
  if (typeof language === 'string') found.language = language
  const head = html?.children.find((node): node is Element => node.type === 'element' && node.tagName === 'head')
  const title = head?.children.find((node): node is Element => node.type === 'element' && node.tagName === 'title')
  const text = title?.children
    .map((node) => (node.type === 'text' ? node.value : ''))
    .join('')
    .trim()
  if (text) found.title = text
  return found
}

function describe(element: Element): string {
  const {className, id} = element.properties
  const classes = Array.isArray(className) ? className.map((name) => `.${name}`).join('') : ''
  return `${element.tagName}${classes}${typeof id === 'string' ? `#${id}` : ''}`.toLowerCase()
}
