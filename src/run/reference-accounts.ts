/** Accounts that the articles are compared with but that are not linted themselves: `--source`, and `sources:` of the front matter. */
import {existsSync, statSync} from 'node:fs'
import {dirname, isAbsolute, join, resolve} from 'node:path'
import {read} from '../analysis/analyse.js'
import {type Fault, reasonOf} from '../base/faults.js'
import type {StoredResult} from '../engine/lint-texts.js'
import {factsOf} from '../events/extract-facts.js'
import type {Facts} from '../model/facts.js'
import {parse} from '../parse/parse.js'
import {findFiles, hasEnding} from '../system/find-files.js'
import {isInside, leadsOut, shown} from '../system/paths.js'
import {load} from '../system/read-file.js'
import type {Project} from './project.js'
import type {LintRequest} from './request.js'

export interface ReferenceAccounts {
  accounts: Facts[]
  faults: Fault[]
  notes: string[]
}

export async function readReferences(readings: readonly StoredResult[], request: LintRequest, project: Project): Promise<ReferenceAccounts> {
  const references: ReferenceAccounts = {accounts: [], faults: [], notes: []}
  const linted = new Set(readings.map(({path}) => path))
  const asked = request.sources ?? []
  const found = asked.length > 0 ? await findFiles({cwd: request.cwd, paths: asked, ignore: false}, project) : undefined
  references.faults.push(...(found?.faults ?? []))
  const named = readings.flatMap(({path, account}) =>
    (account?.sources ?? []).flatMap((source) => fileNamedIn(path, source, request.cwd, project.endings, references)),
  )
  const wanted = new Set(found?.paths)
  for (const path of [...new Set([...wanted, ...named])].sort()) {
    if (linted.has(path)) continue
    const loaded = load(path, request.cwd, project.maxBytes)
    if ('message' in loaded) references.faults.push(loaded)
    else {
      try {
        references.accounts.push({...factsOf(read(path, await parse(path, loaded.text))), given: true, source: wanted.has(path) ? 'asked' : 'named'})
      } catch (error) {
        references.faults.push({path, message: `cannot be read as an article: ${reasonOf(error)}`})
      }
    }
  }
  return references
}

/** An article may name the files it rests on, beside it or below the working directory; it may not make copydesk read anything else. */
function fileNamedIn(article: string, source: string, cwd: string, endings: readonly string[], references: ReferenceAccounts): string[] {
  if (/^[a-z][a-z+.-]*:\/\//i.test(source) || !/\.[a-z]+$/i.test(source)) return []
  if (!hasEnding(source, endings)) {
    references.notes.push(`${article}: source \`${source}\` is no article and was not read`)
    return []
  }
  const file = resolve(cwd, join(dirname(article), source))
  const outside = isAbsolute(source) || !isInside(file, cwd) || leadsOut(file, cwd)
  if (outside) references.notes.push(`${article}: source \`${source}\` is outside of this folder and was not read`)
  else if (!existsSync(file) || !statSync(file).isFile()) references.notes.push(`${article}: source \`${source}\` does not exist`)
  else return [shown(file, cwd)]
  return []
}
