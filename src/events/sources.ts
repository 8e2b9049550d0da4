/** Which of the accounts an article rests on: files given on the command line, and those its front matter names. */
import type {Facts} from '../model/facts.js'

export function sourcesOf(draft: Facts, accounts: readonly Facts[]): Facts[] {
  if (draft.source !== undefined) return []
  const named = new Set((draft.sources ?? []).map((source) => normalise(`${folderOf(draft.path)}${source}`)))
  return accounts.filter((account) => account !== draft && (account.source === 'asked' || named.has(normalise(account.path))))
}

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
