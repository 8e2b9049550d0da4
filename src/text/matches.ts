/**
 * Every match of a pattern with the flag `g`, in order: what `text.matchAll(pattern)` gives, at a fraction of the cost.
 *
 * `matchAll` works on a copy of the pattern, and Node compiles that copy anew: for the pattern of a date it takes six times as long as
 * the search itself. The matches are found before the first of them is given back, so that a search inside a search cannot disturb it.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match)
    // An empty match would be found again.
    if (match[0] === '') pattern.lastIndex += pattern.unicode && (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1
  }
  return matches
}
