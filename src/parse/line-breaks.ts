/**
 * Which line breaks of a plain text are real.
 *
 * Three habits exist: a blank line between paragraphs, one paragraph to a line, and text wrapped at a column.
 * Only the last has breaks that mean nothing, and it gives itself away: a line ends where its next word would not have fitted.
 */

/** Wider than any column people wrap prose at; a longer line is a paragraph. */
const widest = 110
/** Narrower "wrapped" text is a list of short lines. */
const narrowest = 40

/** The column a text is wrapped at, or undefined when its line breaks are real. */
export function wrapColumn(lines: readonly string[]): number | undefined {
  let filled = 0
  let long = 0
  let column = 0
  for (const line of lines) {
    const length = line.trimEnd().length
    if (length === 0) continue
    filled++
    if (length > widest) long++
    else if (length > column) column = length
  }
  if (column < narrowest || long > filled * 0.1) return undefined
  let pairs = 0
  let full = 0
  let inSentence = 0
  for (let i = 1; i < lines.length; i++) {
    const before = (lines[i - 1] as string).trimEnd()
    const after = lines[i] as string
    if (!before || !after.trim() || startsItem.test(after)) continue
    pairs++
    if (isFull(before, after.trim(), column * ragged)) full++
    if (/^\s*[\p{Ll}\d(]/u.test(after)) inSentence++
  }
  // Headlines of one length stand under each other too, but each begins with a capital.
  return pairs > 0 && full >= pairs * 0.7 && inSentence >= pairs * 0.4 ? column : undefined
}

/** Whether `after` goes on where `before` was broken, in a text wrapped at `column`. */
export function isWrapped(before: string, after: string, column: number | undefined): boolean {
  if (column === undefined || startsItem.test(after)) return false
  if (isFull(before.trimEnd(), after.trim(), column * ragged)) return true
  // "…said on\nTuesday": a line cut early in front of a long word or a link.
  return /^\s*\p{Ll}/u.test(after) && !/[.!?:…”"]\s*$/.test(before)
}

/** People who wrap by hand leave up to this share of the line unused. */
const ragged = 0.9

/** "- bread", "3. Stir well" */
const startsItem = /^\s*(?:[-*•]\s|\d{1,2}[.)]\s)/

function isFull(before: string, after: string, column: number): boolean {
  const space = after.search(/\s/)
  return before.length + 1 + (space < 0 ? after.length : space) > column
}

/**
 * Whether a Markdown text that has no blank lines means its lines as paragraphs, as text saved by a scraper does:
 * longer lines than anybody wraps at, some of them with more than one sentence.
 */
export function linesAreParagraphs(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim())
  if (filled.length < 3) return false
  const length = filled.reduce((sum, line) => sum + line.length, 0) / filled.length
  const several = filled.filter((line) => /[.!?]["”’']? +["“‘']?\p{Lu}/u.test(line)).length
  return length > widest && several >= filled.length * 0.3
}
