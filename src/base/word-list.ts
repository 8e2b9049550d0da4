/**
 * How word lists are written: one entry a line, between back quotes, so that a list is read, sorted and changed without reading patterns. What is known of
 * an entry stands behind it, set apart by ` | `. The source of a whole list stands in the comment over it.
 */

/** The entries of a list; spaces around them count for nothing. */
export function entriesOf(list: string): string[] {
  return list
    .trim()
    .split('\n')
    .map((line) => line.trim())
}

export function wordsOf(list: string): ReadonlySet<string> {
  return new Set(entriesOf(list))
}

/** The columns of each entry: "February | Feb" gives ["February", "Feb"]. */
export function columnsOf(list: string): string[][] {
  return entriesOf(list).map((entry) => entry.split(' | '))
}

/** Words as the alternatives of a pattern, as they stand; what never matches, where there are none. */
export function anyOf(words: Iterable<string>): string {
  return [...new Set(words)].map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|') || '(?!)'
}

/** The same for entries that may be short patterns, where a word has several forms (`rumou?red`), as a group: "ease" and "play" give `(?:ease|play)`. */
export function oneOf(list: string | readonly string[]): string {
  return `(?:${(typeof list === 'string' ? entriesOf(list) : list).join('|')})`
}
