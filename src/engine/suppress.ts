/**
 * Findings that the article itself asks not to see, and suppressions that hide nothing.
 *
 *     <!-- copydesk-disable-next-block rule-a, rule-b -- reason -->        the block after the comment
 *     <!-- copydesk-disable rule-a --> … <!-- copydesk-enable -->          what stands between
 *     <!-- copydesk-disable-file -->                                       everything, of every rule
 *     copydesk: {disable: [rule-a], reason: why}                           in the front matter of any format
 *
 * Collected from each article while its tree is there; applied last, when the findings of its event are known too.
 */

import {didYouMean} from '../base/did-you-mean.js'
import {listsBy} from '../base/group-by.js'
import {firstFrom} from '../base/spans.js'
import type {HiddenFinding, LocatedFinding} from '../model/finding.js'
import type {PlannedRule} from '../model/rule.js'
import {isEventRule, type Rule} from '../model/rule.js'
import {unusedSuppression} from './directive-rules.js'
import {commands, type Mistake, type Suppression, type Suppressions} from './directives.js'

export interface Context {
  rulesFor(path: string): readonly PlannedRule[]
  /** Every rule there is. */
  known: ReadonlyMap<string, Rule>
  /** Paths of articles that were compared with others. */
  compared: ReadonlySet<string>
}

/** The findings that remain, with one for each suppression without effect; and those that are hidden. */
export function suppress(
  findings: readonly LocatedFinding[],
  byPath: ReadonlyMap<string, Suppressions>,
  context: Context,
): {remaining: LocatedFinding[]; hidden: HiddenFinding[]} {
  if (byPath.size === 0) return {remaining: [...findings], hidden: []}
  const hidden: HiddenFinding[] = []
  const indexes = new Map([...byPath].map(([path, {list}]) => [path, indexOf(list)]))
  const remaining = findings.filter((finding) => {
    const hiding = indexes.get(finding.path)?.hiding(finding) ?? []
    for (const suppression of hiding) indexes.get(finding.path)?.used.add(suppression)
    if (hiding.length === 0) return true
    const reason = hiding.find((suppression) => suppression.reason)?.reason
    hidden.push({finding, by: hiding.some(({written}) => written !== 'copydesk') ? 'comment' : 'front matter', ...(reason === undefined ? {} : {reason})})
    return false
  })
  for (const [path, {list, mistakes}] of byPath) {
    const planned = context.rulesFor(path)
    const own = planned.find(({rule}) => rule === unusedSuppression)
    if (!own) continue
    const report = ({message, place}: Mistake): void => {
      remaining.push({path, rule: unusedSuppression.about.id, severity: own.severity, message, place, related: []})
    }
    mistakes.forEach(report)
    for (const suppression of list) {
      const message = indexes.get(path)?.used.has(suppression) ? undefined : complaint(suppression, path, planned, context, list.length < 100)
      if (message) report({message, place: suppression.place})
    }
  }
  return {remaining, hidden}
}

function complaint(
  {rule, written}: Suppression,
  path: string,
  planned: readonly PlannedRule[],
  {known, compared}: Context,
  suggest: boolean,
): string | undefined {
  if (rule === '*') return `Unexpected \`${written}\`, there is nothing to hide`
  if (!rule.includes(':') && (rule.endsWith('-*') ? ![...known.keys()].some((id) => id.startsWith(rule.slice(0, -1))) : !known.has(rule)))
    return `Unexpected \`${rule}\` in \`${written}\`, there is no such rule. ${suggest ? didYouMean(rule, known.keys()) : ''}`.trim()
  const ran = planned.some((item) => keysOf(item.rule.about.id).includes(rule) && (!isEventRule(item.rule) || compared.has(path)))
  return ran ? `Unexpected \`${rule}\` in \`${written}\`, there is nothing of it to hide` : undefined
}

/** What a suppression may call a rule. */
function keysOf(id: string): string[] {
  return [id, `${id.split('-')[0]}-*`, '*']
}

/**
 * By rule; the spans of one rule and command lie apart or are the same, so that a finding is looked up and not searched for,
 * however many comments an article has.
 */
function indexOf(list: readonly Suppression[]) {
  const lists = listsBy(list, ({written, rule}) => `${written} ${rule}`)
  for (const same of lists.values()) same.sort((a, b) => a.start - b.start || a.end - b.end)
  const hiding = ({rule, place}: LocatedFinding): Suppression[] => {
    const found: Suppression[] = []
    for (const name of keysOf(rule)) {
      for (const command of ['copydesk', ...commands]) {
        const spans = lists.get(`${command} ${name}`)
        // The last one that starts at the finding or before it; earlier ones of the same span have no effect of their own.
        const last = spans?.[firstFrom(spans, place.start.offset + 1) - 1]
        if (last && place.start.offset <= last.end) found.push(last)
      }
    }
    return found
  }
  return {hiding, used: new Set<Suppression>()}
}
