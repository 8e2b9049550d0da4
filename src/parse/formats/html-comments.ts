/** `<!-- … -->`, the comments of HTML and of the HTML in Markdown. */
import type {Nodes} from 'mdast'
import type {Tree} from '../tree.js'
import type {Comment} from './definition.js'

/** Every comment of an HTML file. */
export function allComments({text, offset}: Tree): Comment[] {
  const comments: Comment[] = []
  collect(text, offset, text.length, comments)
  return comments
}

/** The comments in the HTML nodes of a Markdown file: in a code sample there are no such nodes. */
export function commentNodes({text, offset, root}: Tree): Comment[] {
  const comments: Comment[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'html' && node.position) collect(text, offset + (node.position.start.offset ?? 0), offset + (node.position.end.offset ?? 0), comments)
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(root)
  return comments
}

function collect(text: string, from: number, to: number, comments: Comment[]): void {
  for (let at = text.indexOf('<!--', from); at >= 0 && at < to; ) {
    const close = text.indexOf('-->', at + 4)
    if (close < 0) return
    comments.push({start: at, end: close + 3, text: text.slice(at + 4, close).trim()})
    at = text.indexOf('<!--', close + 3)
  }
}
