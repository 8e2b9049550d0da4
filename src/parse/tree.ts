/** What every format is parsed into. */

import type {Root} from 'mdast'
import type {Format} from '../model/article.js'
import type {HtmlPlace} from './html.js'

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
