/**
 * File → unified tree: mdast whatever the format, with positions in the file.
 *
 * Markdown by remark-parse (paragraphs and headings by our own, equal, parser), HTML by rehype-parse and rehype-remark, plain text by our own parser. What mdast cannot hold of HTML
 * (classes and ids) is kept aside by the offset of the element.
 */

import type {Root as HtmlRoot} from 'hast'
import type {Root} from 'mdast'
import {unified} from 'unified'
import {once} from '../base/once.js'
import {formatOf} from './format.js'
import {frontMatterOf, readYaml} from './front-matter.js'
import {dropComments, htmlHead, htmlPlaces} from './html.js'
import {splitAtBreaks, splitAtLines} from './paragraphs.js'
import {chunksOf, treeOfChunks} from './plain-markdown.js'
import {plainText} from './plain-text.js'
import type {Tree} from './tree.js'

const plain = unified().use(plainText).freeze()

// The other parsers are loaded by the first file that needs them: that takes longer than reading an article.
const markdown = once(async () => {
  const {default: remarkParse} = await import('remark-parse')
  return unified().use(remarkParse).freeze()
})
const gfm = once(async () => {
  const [processor, {default: remarkGfm}] = await Promise.all([markdown(), import('remark-gfm')])
  return processor().use(remarkGfm).freeze()
})
const html = once(async () => {
  const [{default: rehypeParse}, {default: rehypeRemark}] = await Promise.all([import('rehype-parse'), import('rehype-remark')])
  return unified().use(rehypeParse).use(rehypeRemark).freeze()
})

/** Only what GFM changes in the reading of prose: tables, footnotes, struck text. It costs two thirds of the speed. */
const needsGfm = /^(?:(?!--)[ :|-])*--[ :-]*\|[ :|-]*$|\[\^[^\][\s]+\]|~~/m

export async function parse(path: string, text: string): Promise<Tree> {
  const format = formatOf(path)
  const mark = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const tree: Tree = {format, text, root: {type: 'root', children: []}, offset: mark, frontMatter: {}}
  const front = frontMatterOf(text, mark)
  if (front) Object.assign(tree, await readYaml(front.yaml, front.start))
  // The parsers start behind the front matter, which they need not know then.
  tree.offset = front ? front.end : mark
  const body = text.slice(tree.offset)
  if (format === 'text') tree.root = plain.parse(body) as Root
  else if (format === 'markdown') tree.root = await parseMarkdown(body)
  else {
    const processor = await html()
    const page = processor.parse(body) as HtmlRoot
    dropComments(page)
    tree.places = htmlPlaces(page)
    Object.assign(tree, htmlHead(page))
    tree.root = (await processor.run(page)) as Root
    splitAtBreaks(tree.root)
  }
  return tree
}

async function parseMarkdown(text: string): Promise<Root> {
  const chunks = needsGfm.test(text) ? undefined : chunksOf(text)
  const isPlain = chunks?.every(({isMarked}) => !isMarked) === true
  if (!isPlain && (isMarkedBeyondReason(text) || nestedBeyondReason.test(text))) return plain.parse(text) as Root
  const root = chunks ? await treeOfChunks(text, chunks, markdown) : (await (needsGfm.test(text) ? gfm() : markdown())).parse(text)
  splitAtLines(root, text)
  return root
}

/** Marks of emphasis and brackets in one paragraph, and quotations in one file, that no article has; micromark takes time in proportion to their square. */
const mostMarks = 1000
const mostQuotations = 1000

/** Quotations and lists inside one another that no article has; for these too micromark takes the square, and then a stack. */
const nestedBeyondReason = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){50}/m

/** Whether a Markdown text is read as plain text instead, so that "*a_*a_*a_…" and ">>>>…" cannot stall a run. */
function isMarkedBeyondReason(text: string): boolean {
  let marks = 0
  let quotations = 0
  let isBlank = true
  let isBehindBlank = true
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10) {
      if (isBlank) marks = 0
      isBehindBlank = isBlank
      isBlank = true
    } else if (code !== 32 && code !== 9 && code !== 13) {
      // ">"
      if (isBlank && isBehindBlank && code === 62 && ++quotations > mostQuotations) return true
      isBlank = false
      // "*", "_", "~", "["
      if ((code === 42 || code === 95 || code === 126 || code === 91) && ++marks > mostMarks) return true
    }
  }
  return false
}
