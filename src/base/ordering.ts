/** The one order of paths and words: by UTF-16 unit, whatever the locale of the machine. */

export function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** What has no path comes first. */
export function byPath(a: {path?: string}, b: {path?: string}): number {
  return order(a.path ?? '', b.path ?? '')
}
