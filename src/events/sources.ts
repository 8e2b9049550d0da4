/** Which of the accounts an article rests on: files given on the command line, and those its front matter names. */
import {folderOf, normalise} from '../base/paths.js'
import type {Facts} from '../model/facts.js'

export function sourcesOf(draft: Facts, accounts: readonly Facts[]): Facts[] {
  if (draft.source !== undefined) return []
  const named = new Set((draft.sources ?? []).map((source) => normalise(`${folderOf(draft.path)}${source}`)))
  return accounts.filter((account) => account !== draft && (account.source === 'asked' || named.has(normalise(account.path))))
}
