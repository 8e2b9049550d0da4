/** What every format is parsed into. */

import type {Root} from 'mdast'
import type {Span} from '../base/spans.js'
import type {Format} from '../model/article.js'

export interface Tree {
  format: Format
  /** The file's text, as it is. */
  text: string
  root: Root
  /** Length of what stands before the parsed text (a byte order mark, HTML front matter); positions count from there. */
  offset: number
  frontMatter: Record<string, unknown>
  /** A message when the front matter is no valid YAML. */
  frontMatterFault?: {message: string; start: number; end: number}
  /** HTML: where each text node stands, by its offset in the parsed text. */
  places?: Map<number, HtmlPlace>
  /** HTML: the language stated on the document, as it stands there. */
  language?: string
  /** HTML: the document's title. */
  title?: string
}

/** Where a piece of text stands in the page. */
export interface HtmlPlace {
  /** The elements around it, innermost first, as "div.related#more". */
  path: readonly string[]
  /** The innermost element that makes a block and holds no other block; none for words that stand between blocks. */
  element?: Span
}
