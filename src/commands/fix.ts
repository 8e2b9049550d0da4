/** `--fix` and `--fix-dry-run`: the safe fixes of a run, made in the files or shown as a diff. */
import {createTwoFilesPatch} from 'diff'
import {listsBy} from '../base/group-by.js'
import {printableAtLineStart} from '../base/printable.js'
import {applyFixes} from '../engine/fix.js'
import type {LocatedFinding} from '../model/finding.js'
import type {Source} from '../model/source.js'
import {formatOf, formats} from '../parse/formats/index.js'
import {lint} from '../run/lint.js'
import type {LintRequest} from '../run/request.js'
import {load} from '../system/read-file.js'
import {writeFile} from '../system/write-file.js'

/** An article before and after its fixes. */
export interface Mended extends Source {
  before: string
  /** How many fixes were made. */
  count: number
}

/** One fix may bring another to light; more rounds than this would not end. */
const rounds = 5

/** Works out the fixes of every article of a run; writes nothing. */
export async function mend(findings: readonly LocatedFinding[], request: LintRequest, maxBytes: number): Promise<Mended[]> {
  const mended: Mended[] = []
  for (const path of [...new Set(findings.filter(({fix}) => fix).map((finding) => finding.path))]) {
    const source = request.texts?.find((text) => text.path === path) ?? load(path, request.cwd, maxBytes)
    if ('message' in source) continue
    let {text} = source
    let count = 0
    let fixes = fixesOf(findings, path)
    for (let round = 0; round < rounds && fixes.length > 0; round++) {
      const fixed = applyFixes(text, fixes)
      if (fixed === text) break
      text = fixed
      count += fixes.length
      const {onProgress: _, ...quiet} = request
      fixes = fixesOf((await lint({...quiet, texts: [{path, text}]})).findings, path)
    }
    if (text !== source.text) mended.push({path, before: source.text, text, count})
  }
  return mended
}

/** For people: which articles with findings are not touched, because fixes may not change files of their format. */
export function describeUnfixable(findings: readonly LocatedFinding[]): string[] {
  const byFormat = listsBy(new Set(findings.map(({path}) => path)), formatOf)
  return [...byFormat]
    .filter(([format]) => !formats[format].canFix)
    .map(([format, paths]) => {
      const others = paths.length > 3 ? ` and ${paths.length - 3} more` : ''
      return `fixes are not made in ${formats[format].name}: ${paths.slice(0, 3).join(', ')}${others} ${paths.length > 1 ? 'stay as they are' : 'stays as it is'}`
    })
}

function fixesOf(findings: readonly LocatedFinding[], path: string) {
  return findings.flatMap((finding) => (finding.path === path && finding.fix ? [finding.fix] : []))
}

export function writeMended(mended: readonly Mended[], cwd: string): void {
  for (const {path, text} of mended) writeFile(path, text, cwd)
}

/** A unified diff that `git apply` understands. */
export function diffOf(mended: readonly Mended[]): string {
  return mended
    .map(({path, before, text}) => createTwoFilesPatch(`a/${path}`, `b/${path}`, before, text, undefined, undefined, {context: 2}).replace(/^=+\n/, ''))
    .join('')
}

/** For people: an article must not speak to a terminal, or to a runner that reads commands at the start of a line. */
export function shownDiff(diff: string): string {
  return diff.split('\n').map(printableAtLineStart).join('\n')
}

export function describeMended(mended: readonly Mended[], done: boolean): string {
  const count = mended.reduce((sum, article) => sum + article.count, 0)
  const what = `${count} ${count === 1 ? 'fix' : 'fixes'} in ${mended.length} ${mended.length === 1 ? 'article' : 'articles'}`
  return done ? `made ${what}` : `--fix would make ${what}`
}
