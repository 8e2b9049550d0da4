/** Paths as they stand in reports: with `/`, whatever the system. */

/** "articles/a.md" is in "articles/". */
export function folderOf(path: string): string {
  return path.slice(0, path.replaceAll('\\', '/').lastIndexOf('/') + 1)
}

/** "a/./b/../c.md" is "a/c.md". */
export function normalise(path: string): string {
  const parts: string[] = []
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '.' || (part === '' && parts.length > 0)) continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else parts.push(part)
  }
  return parts.join('/')
}
