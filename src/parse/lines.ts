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
  for (let i = 1; i < lines.length; i++) {
    const before = (lines[i - 1] as string).trimEnd()
    const after = (lines[i] as string).trim()
    if (!before || !after) continue
    pairs++
    if (isFull(before, after, column)) full++
  }
  return pairs > 0 && full >= pairs * 0.7 ? column : undefined
}

/** Whether `after` goes on where `before` was broken, in a text wrapped at `column`. */
export function isWrapped(before: string, after: string, column: number | undefined): boolean {
  if (column === undefined || /^\s*(?:[-*•–—]\s|\d+[.)]\s)/.test(after)) return false
  if (isFull(before.trimEnd(), after.trim(), column * 0.9)) return true
  // "…said on\nTuesday": a line cut early in front of a long word or a link.
  return /^\s*\p{Ll}/u.test(after) && !/[.!?:…”"]\s*$/.test(before)
}

function isFull(before: string, after: string, column: number): boolean {
  const space = after.search(/\s/)
  return before.length + 1 + (space < 0 ? after.length : space) > column
}
