/** Markdown by remark-parse; paragraphs and headings by our own, equal, parser. */
import type {Root} from 'mdast'
import {unified} from 'unified'
import {once} from '../../base/once.js'
import {splitAtLines} from '../paragraphs.js'
import {chunksOf, treeOfChunks} from '../plain-markdown.js'
import type {Parsed} from './definition.js'
import {treeOfLines} from './text.js'

// Loaded by the first file that needs them: that takes longer than reading an article.
const markdown = once(async () => {
  const {default: remarkParse} = await import('remark-parse')
  return unified().use(remarkParse).freeze()
})
const gfm = once(async () => {
  const [processor, {default: remarkGfm}] = await Promise.all([markdown(), import('remark-gfm')])
  return processor().use(remarkGfm).freeze()
})

/** Only what GFM changes in the reading of prose: tables, footnotes, struck text. It costs two thirds of the speed. */
const needsGfm = /^(?:(?!--)[ :|-])*--[ :-]*\|[ :|-]*$|\[\^[^\][\s]+\]|~~/m

export async function parseMarkdown(text: string): Promise<Parsed> {
  return {root: await treeOf(text)}
}

async function treeOf(text: string): Promise<Root> {
  const chunks = needsGfm.test(text) ? undefined : chunksOf(text)
  const isPlain = chunks?.every(({isMarked}) => !isMarked) === true
  if (!isPlain && (isMarkedBeyondReason(text) || nestedBeyondReason.test(text) || isIndentedBeyondReason(text) || hasTooManyFences(text)))
    return treeOfLines(text)
  const root = chunks ? await treeOfChunks(text, chunks, markdown) : (await (needsGfm.test(text) ? gfm() : markdown())).parse(text)
  splitAtLines(root, text)
  return root
}

/** Marks of emphasis and brackets in one paragraph, and quotations in one file, that no article has; micromark takes time in proportion to their square. */
const mostMarks = 1000
const mostQuotations = 1000

/** Quotations and lists inside one another that no article has; for these too micromark takes the square, and then a stack. */
const nestedBeyondReason = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){50}/m

/** A list whose items lie this many columns in, this often, is nested deeper than any list of an article. */
const deepItem = /^[ \t]{100,}(?:[-+*]|\d{1,9}[.)])[ \t]/gm
const mostDeepItems = 20

function isIndentedBeyondReason(text: string): boolean {
  let items = 0
  for (const _ of text.matchAll(deepItem)) if (++items > mostDeepItems) return true
  return false
}

/** Runs of backticks of this many lengths: behind each, micromark looks through the rest of the paragraph for another of its length. */
const mostFences = 30

/** "` `` ``` ````…" */
function hasTooManyFences(text: string): boolean {
  const lengths = new Set<number>()
  for (const [run] of text.matchAll(/`+/g)) {
    lengths.add(run.length)
    if (lengths.size > mostFences) return true
  }
  return false
}

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
