/**
 * Plugins of others in the same run: remark-lint on Markdown, retext on Markdown and plain text, under their own `source:ruleId`.
 *
 * They get what they are written for: the mdast of remark-parse, and nlcst made by parse-english.
 */
import {toNlcst} from 'mdast-util-to-nlcst'
import {ParseEnglish} from 'parse-english'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import retextEnglish from 'retext-english'
import {type PluggableList, unified} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {reasonOf} from '../base/faults.js'
import {matchesRuleId} from '../config/rule-patterns.js'
import type {Checked, LocatedFinding} from '../model/finding.js'
import type {Severity} from '../model/rule.js'
import type {Source} from '../model/source.js'
import {lineStarts, type Place, type Point} from '../model/source-map.js'
import {formatOf, formats} from '../parse/formats/index.js'
import {frontMatterOf} from '../parse/front-matter.js'

export interface ForeignPlugins {
  /** remark plugins. */
  markdown: PluggableList
  /** retext plugins. */
  text: PluggableList
}

/** Severity of the messages whose `source:ruleId` fits the pattern; later ones win. */
export type ForeignSetting = readonly [pattern: string, severity: Severity | 'off']

export type ForeignLinter = (source: Source, settings: readonly ForeignSetting[]) => Promise<Checked>

export function foreignLinter(plugins: ForeignPlugins): ForeignLinter {
  const remark = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).use(plugins.markdown).freeze()
  const retext = unified().use(retextEnglish).use(plugins.text).freeze()

  return async ({path, text}, settings) => {
    const runs = formats[formatOf(path)].plugins
    const file = new VFile({path, value: text})
    try {
      if (runs === 'markdown') {
        const tree = remark.parse(file)
        if (plugins.text.length > 0) await retext.run(toNlcst(tree, file, ParseEnglish), file)
        await remark.run(tree, file)
      } else if (runs === 'text' && plugins.text.length > 0) {
        file.value = withoutFrontMatter(text)
        await retext.run(retext.parse(file), file)
      }
    } catch (error) {
      return {findings: [], faults: [{path, message: `a plugin of the config threw: ${reasonOf(error)}`}]}
    }
    const lines = lineStarts(text)
    return {findings: file.messages.flatMap((message) => findingOf(path, message, lines, settings)), faults: []}
  }
}

/** The front matter as spaces, so that nothing behind it moves. */
function withoutFrontMatter(text: string): string {
  const front = frontMatterOf(text, text.charCodeAt(0) === 0xfeff ? 1 : 0)
  return front ? text.slice(0, front.end).replace(/[^\r\n]/g, ' ') + text.slice(front.end) : text
}

function findingOf(path: string, message: VFileMessage, lines: readonly number[], settings: readonly ForeignSetting[]): LocatedFinding[] {
  const source = message.source ?? 'unified'
  const ruleId = message.ruleId ?? 'message'
  const rule = `${source}:${ruleId}`
  const wanted = settings.findLast(([pattern]) => matchesRuleId(pattern, rule))?.[1]
  const severity = wanted ?? (message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info')
  if (severity === 'off') return []
  const finding: LocatedFinding = {
    path,
    rule,
    foreign: {source, ruleId},
    severity,
    message: message.reason,
    place: placeOfMessage(message, lines),
    related: [],
    ...(message.note ? {note: message.note} : {}),
    ...(message.url ? {url: message.url} : {}),
    ...(message.expected ? {expected: message.expected} : {}),
  }
  return [finding]
}

/** Plugins report a node, a point, or nothing at all; some leave the offset out. */
function placeOfMessage({place}: VFileMessage, lines: readonly number[]): Place {
  const point = (given: {line: number; column: number; offset?: number | undefined} | undefined): Point => {
    const {line, column} = given ?? {line: 1, column: 1}
    return {line, column, offset: given?.offset ?? (lines[line - 1] ?? 0) + column - 1}
  }
  if (place && 'start' in place) return {start: point(place.start), end: point(place.end)}
  return {start: point(place), end: point(place)}
}
