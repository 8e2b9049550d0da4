/** A text short enough for a message: `excerpt('Posted October 9, 2025', 12)` gives "Posted Octo…". */
export function excerpt(text: string, length = 60): string {
  const line = text.replaceAll('`', "'").replace(/\s+/g, ' ').trim()
  return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`
}
