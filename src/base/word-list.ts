/** Word lists as data: one entry a line in the code, so that a list is read, sorted and changed without reading patterns. */

/** The entries of a list that is written one a line; a line may hold spaces, and those around it count for nothing. */
export function linesOf(list: string): string[] {
  return list
    .trim()
    .split('\n')
    .map((line) => line.trim())
}

/** A list as part of a pattern: "ease" and "play" give `(?:ease|play)`. An entry may be a short pattern, where a word has several forms: `rumou?red`. */
export function oneOf(list: string | readonly string[]): string {
  return `(?:${(typeof list === 'string' ? linesOf(list) : list).join('|')})`
}
