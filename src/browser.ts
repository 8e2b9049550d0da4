/** The public API where there are no files: a browser, a web worker. */
import {loadPlugins} from './config/plugins.js'
import {rulesOf} from './config/rules.js'
import {foreignLinter} from './foreign.js'
import {lintTexts, type Result} from './lint-texts.js'
import {planOfSettings, type Request} from './plan.js'
import {UsageError} from './problems.js'
import {addConfig, type Config, noSettings} from './settings.js'
import type {Source} from './source.js'

export * from './exports.js'
export {testRule} from './test-rule.js'

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
