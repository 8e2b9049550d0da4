/** Names of several accounts → those that are one name: the full form, the surname alone, and what is spelled in another way. */

import {fold} from '../analysis/names/spelling.js'
import {addTo} from '../base/group-by.js'
import type {Span} from '../base/spans.js'
import type {Name} from '../model/article.js'
import type {Facts, Within} from '../model/facts.js'
import type {EventContext} from './event-context.js'
import {type NameConflict, type NamePlace, nameConflictsOf} from './name-conflicts.js'

export interface NameUse extends NamePlace, Within {
  kind: Name['kind']
  /** Whether more accounts spell it otherwise. */
  isVariant: boolean
}

export interface NameGroup {
  kind: Name['kind']
  /** One to an account, of two accounts at least: the fullest form that the account has. */
  uses: NameUse[]
  agree: boolean
}

export function nameGroupsOf(event: EventContext): NameGroup[] {
  const conflicts = nameConflictsOf(event)
  const byName = new Map<string, NameUse[]>()
  for (const account of event.accounts) {
    const own = conflicts.filter((conflict) => conflict.account === account)
    for (const name of account.names) {
      const {key, use} = useOf(account, name, own)
      addTo(byName, key, use)
    }
  }
  const owners = ownersOf(byName.keys())
  const groups = new Map<string, NameUse[]>()
  for (const [key, uses] of byName) {
    const owner = owners.get(key) ?? key
    groups.set(owner, [...(groups.get(owner) ?? []), ...uses])
  }
  return [...groups.values()].map(groupOf).filter(({uses}) => uses.length > 1)
}

/** A name, and what it is known by: its words, in the spelling of the majority. */
function useOf(account: Facts, name: Name & Within, conflicts: readonly NameConflict[]): {key: string; use: NameUse} {
  const {start, end, text, kind, statement} = name
  const holds = (span: Span): boolean => start <= span.start && span.end <= end
  const conflict = conflicts.find(({at}) => holds(at))
  // "Kenyan Airways Jet", in a headline of capitals: the jet is no part of the name.
  if (conflict)
    return {key: wordsOf(conflict.others[0]?.text ?? text).join(' '), use: {account, at: conflict.at, text: conflict.text, kind, statement, isVariant: true}}
  const spelled = new Map(conflicts.filter(({places}) => places.some(holds)).map(({words}) => words))
  const words = wordsOf(text).map((word) => spelled.get(word) ?? word)
  return {key: words.join(' '), use: {account, at: {start, end}, text, kind, statement, isVariant: spelled.size > 0}}
}

function wordsOf(text: string): string[] {
  return text
    .replace(/['’]s$/, '')
    .split(/\s+/)
    .map(fold)
}

/** A surname alone → the one full name of the event that it ends; none where two people bear it. */
function ownersOf(names: Iterable<string>): ReadonlyMap<string, string> {
  const owners = new Map<string, string | undefined>()
  for (const name of names) {
    const last = name.slice(name.lastIndexOf(' ') + 1)
    if (last !== name) owners.set(last, owners.has(last) ? undefined : name)
  }
  return new Map([...owners].filter((pair): pair is [string, string] => pair[1] !== undefined))
}

function groupOf(uses: readonly NameUse[]): NameGroup {
  const fullest = new Map<Facts, NameUse>()
  for (const use of uses) {
    const known = fullest.get(use.account)
    if (!known || outranks(use, known)) fullest.set(use.account, use)
  }
  return {kind: uses.find(({kind}) => kind !== undefined)?.kind, uses: [...fullest.values()], agree: !uses.some(({isVariant}) => isVariant)}
}

/** A variant is shown wherever it stands: it is what the table is read for. */
function outranks(use: NameUse, known: NameUse): boolean {
  return use.isVariant === known.isVariant ? use.text.length > known.text.length : use.isVariant
}
