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

import type {Nodes} from 'mdast'
import {didYouMean} from '../base/did-you-mean.js'
import {listsBy} from '../base/group-by.js'
import {firstFrom} from '../base/spans.js'
import type {Article, Span} from '../model/article.js'
import type {HiddenFinding, LocatedFinding} from '../model/finding.js'
import {isEventRule, type Rule} from '../model/rule.js'
import {type Place, placeInFile} from '../model/source-map.js'
import type {Tree} from '../parse/parse.js'
import type {PlannedRule} from './check.js'
import {unusedSuppression} from './directive-rules.js'

/** One rule (or family, or all) switched off over one stretch of a file. Plain data. */
export interface Suppression extends Span {
  /** An id, a family as "event-*", or "*". */
  rule: string
  /** What was written, for messages: "copydesk-disable-next-block". */
  written: string
  /** Of the comment, not of what it hides. */
  place: Place
  /** What stands after the `--`. */
  reason?: string
}

/** Something written for copydesk that it cannot follow. */
export interface Mistake {
  message: string
  place: Place
}

export interface Suppressions {
  list: Suppression[]
  mistakes: Mistake[]
}

const commands = ['copydesk-disable-next-block', 'copydesk-disable-file', 'copydesk-disable', 'copydesk-enable']

export function suppressionsOf(tree: Tree, article: Article): Suppressions {
  const collected: Suppressions = {list: [], mistakes: []}
  fromFrontMatter(tree, article, collected)
  if (article.format !== 'text' && tree.text.includes('copydesk-')) fromComments(tree, article, collected)
  return collected
}

function fromFrontMatter({frontMatter, text}: Tree, article: Article, {list, mistakes}: Suppressions): void {
  const wanted = frontMatter.copydesk
  if (wanted === undefined) return
  const start = Math.max(0, text.search(/^copydesk[ \t]*:/m))
  const place = placeInFile(article.map, {start, end: start + 'copydesk'.length})
  const {disable, reason, ...others} = typeof wanted === 'object' && wanted !== null && !Array.isArray(wanted) ? (wanted as Record<string, unknown>) : {}
  for (const key of Object.keys(others)) mistakes.push({place, message: `Unexpected \`${key}\` in \`copydesk\`, expected \`disable\``})
  const rules = typeof disable === 'string' ? [disable] : disable
  if (!Array.isArray(rules) || !rules.every((rule) => typeof rule === 'string')) {
    mistakes.push({place, message: 'Unexpected value of `copydesk`, expected `disable` with a list of rules'})
    return
  }
  if (reason !== undefined && typeof reason !== 'string') mistakes.push({place, message: 'Unexpected `reason` in `copydesk`, expected a sentence'})
  const why = typeof reason === 'string' ? {reason} : {}
  for (const rule of new Set(rules)) list.push({start: 0, end: Number.POSITIVE_INFINITY, rule, written: 'copydesk', place, ...why})
}

function fromComments(tree: Tree, article: Article, {list, mistakes}: Suppressions): void {
  const blocks = article.blocks.map((block) => block.markup.outer).sort((a, b) => a.start - b.start)
  const open = new Map<string, Suppression>()
  for (const comment of listComments(tree)) {
    const dashes = /\s--(?:\s|$)/.exec(comment.text)
    const reason = dashes ? comment.text.slice(dashes.index + dashes[0].length).trim() : ''
    const [command = '', ...names] = comment.text
      .slice(0, dashes?.index)
      .split(/[\s,]+/)
      .filter(Boolean)
    if (!command.startsWith('copydesk-')) continue
    const place = placeInFile(article.map, comment)
    const rules = names.length > 0 ? [...new Set(names)] : ['*']
    const spread = (span: Span): Suppression[] => rules.map((rule) => ({...span, rule, written: command, place, ...(reason ? {reason} : {})}))
    const add = (span: Span): void => {
      for (const suppression of spread(span)) list.push(suppression)
    }
    if (command === 'copydesk-disable-file') add({start: 0, end: Number.POSITIVE_INFINITY})
    else if (command === 'copydesk-disable-next-block') {
      const next = blocks[firstFrom(blocks, comment.end)]
      if (next) add(next)
      else mistakes.push({place, message: `Unexpected \`${command}\` after the last block`})
    } else if (command === 'copydesk-disable') {
      for (const suppression of spread({start: comment.end, end: Number.POSITIVE_INFINITY})) {
        const before = open.get(suppression.rule)
        if (before) mistakes.push({place, message: `Unexpected \`${command}\`, the one in line ${before.place.start.line} is still open`})
        else {
          open.set(suppression.rule, suppression)
          list.push(suppression)
        }
      }
    } else if (command === 'copydesk-enable') {
      for (const rule of names.length > 0 ? rules : [...open.keys()]) {
        const closed = open.get(rule)
        if (closed) closed.end = comment.start
        else mistakes.push({place, message: `Unexpected \`${command} ${rule}\`, no open \`copydesk-disable\` names it`})
        open.delete(rule)
      }
    } else
      mistakes.push({
        place,
        message: `Unexpected \`${command}\`. ${didYouMean(command, commands) || `Expected ${commands.map((name) => `\`${name}\``).join(', ')}`}`,
      })
  }
}

interface Comment extends Span {
  text: string
}

/** Comments in the order of the file; those that only stand in a code sample are none. */
function listComments(tree: Tree): Comment[] {
  const comments: Comment[] = []
  const scan = (from: number, to: number): void => {
    for (let at = tree.text.indexOf('<!--', from); at >= 0 && at < to; ) {
      const close = tree.text.indexOf('-->', at + 4)
      if (close < 0) return
      comments.push({start: at, end: close + 3, text: tree.text.slice(at + 4, close).trim()})
      at = tree.text.indexOf('<!--', close + 3)
    }
  }
  if (tree.format === 'html') scan(tree.offset, tree.text.length)
  else
    walk(tree.root, (node) => {
      if (node.type === 'html' && node.position) scan(tree.offset + (node.position.start.offset ?? 0), tree.offset + (node.position.end.offset ?? 0))
    })
  return comments
}

function walk(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node)
  if ('children' in node) for (const child of node.children) walk(child as Nodes, visit)
}

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
