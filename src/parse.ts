/**
 * File → unified tree: mdast whatever the format, with positions in the file.
 *
 * Markdown by remark-parse, HTML by rehype-parse and rehype-remark, plain text by our own parser. What mdast cannot hold of HTML
 * (classes and ids) is kept aside by the offset of the element.
 */
import type {Root as HtmlRoot} from 'hast'
import type {Root} from 'mdast'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {parse as parseYaml} from 'yaml'
import type {Format} from './article.js'
import {type HtmlPlace, htmlHead, htmlPlaces} from './parse/html.js'
import {splitAtBreaks, splitAtLines} from './parse/paragraphs.js'
import {plainText} from './parse/text.js'

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

const markdown = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).freeze()
const html = unified().use(rehypeParse).use(rehypeRemark).freeze()
const plain = unified().use(plainText).freeze()

/** Only what GFM changes in the reading of prose: tables, footnotes, struck text. It costs two thirds of the speed. */
const needsGfm = /^ {0,3}\|?[ :|-]*-{2,}[ :|-]*\|[ :|-]*$|\[\^[^\]\s]+\]|~~/m

export async function parse(path: string, text: string): Promise<Tree> {
  const format = formatOf(path)
  const mark = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const tree: Tree = {format, text, root: {type: 'root', children: []}, offset: mark, frontMatter: {}}
  const front = frontMatterOf(text, mark)
  if (front) Object.assign(tree, readYaml(front.yaml, front.start))
  if (format === 'markdown') {
    const body = text.slice(mark)
    tree.root = (needsGfm.test(body) ? await gfm() : markdown).parse(body)
    splitAtLines(tree.root, body, front ? front.end - mark : 0)
  } else {
    // Neither parser knows front matter, so that they start behind it.
    tree.offset = front ? front.end : mark
    const body = text.slice(tree.offset)
    if (format === 'text') tree.root = plain.parse(body) as Root
    else {
      const page = html.parse(body) as HtmlRoot
      tree.places = htmlPlaces(page)
      Object.assign(tree, htmlHead(page))
      tree.root = (await html.run(page)) as Root
      splitAtBreaks(tree.root)
    }
  }
  return tree
}

export function formatOf(path: string): Format {
  const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase()
  if (ending === 'md' || ending === 'markdown' || ending === 'mdx') return 'markdown'
  if (ending === 'html' || ending === 'htm' || ending === 'xhtml') return 'html'
  return 'text'
}

let gfmProcessor: typeof markdown | undefined
async function gfm() {
  if (!gfmProcessor) {
    const {default: remarkGfm} = await import('remark-gfm')
    gfmProcessor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).freeze() as typeof markdown
  }
  return gfmProcessor
}

function frontMatterOf(text: string, from: number): {yaml: string; start: number; end: number} | undefined {
  const open = /---[ \t]*(?:\r\n|\n|\r)/y
  open.lastIndex = from
  if (!open.test(text)) return undefined
  const start = open.lastIndex
  const close = /^---[ \t]*(?:\r\n|\n|\r|$)/gm
  close.lastIndex = start
  const end = close.exec(text)
  return end ? {yaml: text.slice(start, end.index), start, end: close.lastIndex} : undefined
}

function readYaml(yaml: string, start: number): Pick<Tree, 'frontMatter' | 'frontMatterFault'> {
  try {
    const value: unknown = parseYaml(yaml, {maxAliasCount: 10})
    return {frontMatter: typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}}
  } catch (error) {
    const message = String((error as Error).message).split('\n')[0] as string
    const [from = 0, to = yaml.length] = (error as {pos?: [number, number]}).pos ?? []
    return {frontMatter: {}, frontMatterFault: {message, start: start + from, end: start + Math.max(from + 1, to)}}
  }
}
