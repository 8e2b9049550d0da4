/** The article's text with everything quoted blanked out, for rules on the writer's own words. */

import {matchesOf} from '../../base/match-all.js'
import type {Span} from '../../base/spans.js'
import {type Article, bodyRoles} from '../../model/article.js'
import {withoutQuotes} from './quoted-text.js'

type Quoting = Pick<Article, 'text' | 'blocks' | 'quotes'>

/** Many rules want the copy: each article's is made once, and goes when the article goes. */
const made = new WeakMap<Quoting, string>()

/**
 * A copy of the text, of the same length, in which quotations (their marks included) are spaces.
 *
 * `He called it “AI-generated”.` gives `He called it                .`; `a 6" pipe` stays as it is.
 */
export function unquoted(article: Quoting): string {
  const known = made.get(article) ?? blankOut(article)
  made.set(article, known)
  return known
}

const lowered = new WeakMap<Quoting, string>()

/** The same in lower case and with straight apostrophes: offsets stay what they are. */
export function unquotedInLowerCase(article: Quoting): string {
  const known = lowered.get(article) ?? inLowerCase(unquoted(article))
  lowered.set(article, known)
  return known
}

function inLowerCase(text: string): string {
  const lower = text.toLowerCase()
  // "İ" in lower case is two characters long.
  const even = lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
  return even.includes('’') ? even.replaceAll('’', "'") : even
}

function blankOut({text, blocks, quotes}: Quoting): string {
  const spans: Span[] = [...quotes]
  // Quotations are read in the headline and the body only.
  for (const block of blocks) {
    if (bodyRoles.has(block.role) || block.role === 'headline') continue
    for (const span of quotationsIn(text, block)) spans.push(span)
  }
  spans.sort((a, b) => a.start - b.start)
  return withoutQuotes({text, quotes: spans})
}

/** Longest stretch that is hidden behind a mark nobody closes. */
const longestOpen = 1200
/** Longest quotation in single marks, which are apostrophes as often as not. */
const longestSingle = 400

function* quotationsIn(text: string, block: Span): Generator<Span> {
  const content = text.slice(block.start, block.end)
  let from = 0
  for (const {index, 0: mark} of matchesOf(/["“„«]|(?<![\p{L}\d])[‘'](?=\p{L})/gu, content)) {
    if (index < from || (mark === '"' && isInches(content, index))) continue
    const end = endOf(content, index, mark)
    if (end < 0) continue
    yield {start: block.start + index, end: block.start + end}
    from = end
  }
}

/** Where the quotation ends that begins at `start`; -1 when the mark is an apostrophe. */
function endOf(text: string, start: number, mark: string): number {
  if (mark === '‘' || mark === "'") {
    const closing = mark === '‘' ? /’(?![\p{L}\d])/gu : /(?<=[.,!?])'(?![\p{L}\d])/gu
    const close = closing.exec(text.slice(start + 1, start + longestSingle))
    return close ? start + close.index + 2 : -1
  }
  const closing = mark === '"' ? /"/g : mark === '«' ? /»/g : mark === '„' ? /[“”"]/g : /[”"]/g
  closing.lastIndex = start + 1
  const close = closing.exec(text)
  return close ? close.index + 1 : Math.min(text.length, start + longestOpen)
}

/** "a 6" pipe" */
function isInches(text: string, at: number): boolean {
  return /\d/.test(text[at - 1] ?? '') && !/[\p{L}\d]/u.test(text[at + 1] ?? '')
}
