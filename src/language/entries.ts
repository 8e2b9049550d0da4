/**
 * How word lists are written: one entry a line, between back quotes. What is known of an entry stands behind it, set apart by ` | `.
 * The source of a whole list stands in the comment over it.
 */

export function entriesOf(list: string): string[] {
  return list.trim().split('\n')
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
