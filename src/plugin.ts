/**
 * Our rules in other people's pipelines: `unified().use(remarkParse).use(copydesk)`, or a `.remarkrc` that lists `copydesk/plugin`.
 *
 * Rules that compare articles need a set of them; those run in `copydesk` only.
 */
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {rules} from '../rules/index.js'
import {read} from './analysis/analyse.js'
import {locate} from './engine/locate.js'
import {inPreset, optionsIn} from './engine/plan.js'
import type {Article} from './model/article.js'
import {type ArticleRule, isEventRule, type PresetName, type Rule, reads} from './model/rule.js'
import {parse} from './parse/parse.js'
import {toMessage} from './reporters/vfile-message.js'

/** Every rule of a preset; `recommended` when none is named. */
const copydesk: Plugin<[{preset?: PresetName}?]> = (options) => {
  const preset = options?.preset ?? 'recommended'
  const chosen = rules.filter((rule): rule is ArticleRule => !isEventRule(rule) && inPreset(rule, preset))
  return async (_tree, file) => {
    for (const rule of chosen) await report(rule, optionsIn(rule, [preset]), file)
  }
}

/** One rule as a plugin that takes the options of the rule. */
export function pluginOf(rule: Rule): Plugin<[object?]> {
  if (isEventRule(rule)) throw new Error(`\`${rule.about.id}\` compares articles, so it cannot run on one file`)
  return (options) => (_tree, file) => report(rule, options ?? {}, file)
}

export default copydesk

/** One reading serves all rules of a file. */
const articles = new WeakMap<VFile, Promise<Article>>()

async function report(rule: ArticleRule, options: object, file: VFile): Promise<void> {
  const path = file.path ?? 'article.md'
  const reading = articles.get(file) ?? parse(path, String(file)).then((tree) => read(path, tree))
  articles.set(file, reading)
  const article = await reading
  if (!reads(rule, article.language)) return
  for (const finding of rule.check(article, {...rule.options, ...options})) {
    const message = toMessage(locate(article, rule.about.id, rule.about.severity, finding))
    message.file = path
    file.messages.push(message)
  }
}
