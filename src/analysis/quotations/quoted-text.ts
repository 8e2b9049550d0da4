/** What stands between quotation marks, and around them. */

import {capitalLetter, digit, kindAt, letter, numeral, whiteSpace} from '../../base/characters.js'
import type {Span} from '../../base/spans.js'
import type {Quote} from '../../model/article.js'

/** The article's text with every quotation blanked out, at the same offsets: for rules on the writer's own words. */
export function withoutQuotes({text, quotes}: {text: string; quotes: readonly Span[]}): string {
  const parts: string[] = []
  let at = 0
  for (const {start, end} of quotes) {
    if (start < at) continue
    parts.push(text.slice(at, start), ' '.repeat(end - start))
    at = end
  }
  parts.push(text.slice(at))
  return parts.join('')
}

/** The words between the marks. */
export function innerOf(quote: string): string {
  const start = innerStart(quote)
  return quote.slice(start, innerEnd(quote, start))
}

function innerStart(quote: string): number {
  let start = 0
  while (start < quote.length && isMark(quote.charCodeAt(start))) start++
  return start
}

function innerEnd(quote: string, start: number): number {
  let end = quote.length
  while (end > start && isMark(quote.charCodeAt(end - 1))) end--
  return end
}

/** " ' ` “ ” ‘ ’ « » */
function isMark(code: number): boolean {
  return code === 34 || code === 39 || code === 96 || code === 0x201c || code === 0x201d || code === 0x2018 || code === 0x2019 || code === 0xab || code === 0xbb
}

const small = new Set('a an the of for and or to in on at by with from is as &'.split(' '))

/** Every word but the small ones begins with a capital: “The Long Way Home”. Most quotations show at their first or second word that they are none. */
export function isTitled(quote: string): boolean {
  const start = innerStart(quote)
  const end = innerEnd(quote, start)
  for (let at = start; at <= end; at++) {
    const from = at
    while (at < end && !(kindAt(quote, at) & whiteSpace)) at++
    if (!isCapitalised(quote, from, at) && (from === start || !small.has(quote.slice(from, at).toLowerCase()))) return false
    while (at + 1 < end && kindAt(quote, at + 1) & whiteSpace) at++
  }
  return /\p{Lu}/u.test(quote)
}

/** The first letter is a capital, or there is a digit before it. */
function isCapitalised(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const kind = kindAt(text, at)
    if (kind & (letter | digit | numeral)) return (kind & (capitalLetter | digit | numeral)) !== 0
  }
  return false
}

/** How many words have a letter or a digit. */
export function countWords(quote: string): number {
  let words = 0
  let isCounted = false
  for (let at = 0; at < quote.length; at++) {
    const kind = kindAt(quote, at)
    if (kind & whiteSpace) isCounted = false
    else if (!isCounted && kind & (letter | digit | numeral)) {
      isCounted = true
      words++
    }
  }
  return words
}

/** Whether one of these signs stands before the marks that close a quotation. */
export function endsIn(quote: string, signs: string): boolean {
  let at = quote.length - 1
  while (at >= 0 && isClosing(quote.charCodeAt(at))) at--
  return at >= 0 && at < quote.length - 1 && signs.includes(quote.charAt(at))
}

/** " ' ” ’ » */
function isClosing(code: number): boolean {
  return code === 34 || code === 39 || code === 0x201d || code === 0x2019 || code === 0xbb
}

/** “Go home!”, “Why now?”: nobody calls a thing so; somebody says it. */
export function isExclaimed(quote: Quote): boolean {
  return /[!?]["”’']+$/.test(quote.text)
}
