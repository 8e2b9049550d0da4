/** The public API where there are no files: a browser, a web worker. */

import {UsageError} from './base/faults.js'
import {rulesOf} from './config/own-rules.js'
import {loadPlugins} from './config/plugins.js'
import {addConfig, type Config, noSettings} from './config/settings.js'
import {lintTexts, type Result} from './engine/lint-texts.js'
import {planOfSettings, type Request} from './engine/plan.js'
import {foreignLinter} from './engine/unified-plugins.js'
import type {Source} from './model/source.js'

export {testRule} from './engine/test-rule.js'
export * from './exports.js'

export interface TextsRequest extends Request {
  texts: readonly Source[]
  config?: Config
}

/** Lints texts. The config may hold rules and plugins themselves; it cannot name files or packages. */
export async function lint({texts, config = {}, ...request}: TextsRequest): Promise<Result> {
  const settings = noSettings('')
  await addConfig({file: 'config', value: config, where: 'config'}, settings, noFiles)
  const plan = await planOfSettings(settings, await rulesOf(settings, noFiles), request, (path) => path)
  const {markdown, text} = settings
  if (markdown.length + text.length === 0) return lintTexts(texts, plan)
  const foreign = foreignLinter({markdown: await loadPlugins(markdown, noFiles), text: await loadPlugins(text, noFiles)})
  return lintTexts(texts, {...plan, lintForeign: (source) => foreign(source, plan.foreignFor(source.path))})
}

async function noFiles(name: string): Promise<never> {
  throw new UsageError(`config: cannot load \`${name}\` where there are no files`, 'Put what it exports into the config.')
}
