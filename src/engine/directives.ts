/** The comments and front matter by which an author suppresses findings. */

import {didYouMean} from '../base/did-you-mean.js'
import {firstFrom, type Span} from '../base/spans.js'
import type {Article} from '../model/article.js'
import {type Place, placeInFile} from '../model/source-map.js'
import type {Comment} from '../parse/formats/definition.js'
import {formats} from '../parse/formats/index.js'
import type {Tree} from '../parse/tree.js'

/** One rule (or family, or all) switched off over one stretch of a file, to the end of its text where nothing closes it. Plain data, which JSON holds as it is. */
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

export function suppressionsOf(tree: Tree, article: Article): Suppressions {
  const collected: Suppressions = {list: [], mistakes: []}
  fromFrontMatter(tree, article, collected)
  const {comments} = formats[tree.format]
  if (comments && tree.text.includes('copydesk-')) fromComments(tree, comments.find(tree), article, collected)
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
  for (const rule of new Set(rules)) list.push({start: 0, end: text.length, rule, written: 'copydesk', place, ...why})
}

function fromComments({text}: Tree, comments: readonly Comment[], article: Article, {list, mistakes}: Suppressions): void {
  const blocks = article.blocks.map((block) => block.markup.outer).sort((a, b) => a.start - b.start)
  const open = new Map<string, Suppression>()
  for (const comment of comments) {
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
    if (command === 'copydesk-disable-file') add({start: 0, end: text.length})
    else if (command === 'copydesk-disable-next-block') {
      const next = blocks[firstFrom(blocks, comment.end)]
      if (next) add(next)
      else mistakes.push({place, message: `Unexpected \`${command}\` after the last block`})
    } else if (command === 'copydesk-disable') {
      for (const suppression of spread({start: comment.end, end: text.length})) {
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

export const commands = ['copydesk-disable-next-block', 'copydesk-disable-file', 'copydesk-disable', 'copydesk-enable']
