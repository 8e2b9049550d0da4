/** A plan for a folder of files: its config, the rules and plugins this names, which files to read. */
import {relative, resolve} from 'node:path'
import type {Times} from '../base/timings.js'
import {rulesOf} from '../config/own-rules.js'
import {readConfig} from '../config/read-config.js'
import type {Config, Settings} from '../config/settings.js'
import {type Plan, planOfSettings, type Request} from '../engine/plan.js'
import type {ForeignLinter} from '../engine/unified-plugins.js'
import type {Rule} from '../model/rule.js'
import type {Source} from '../model/source.js'
import {articleEndings} from '../parse/formats/index.js'
import type {FilesConfig} from '../system/find-files.js'
import {withSlashes} from '../system/paths.js'

/** A plan with what the config says of files and rules. */
export interface Project extends Plan, FilesConfig {
  /** The config file, absolute. */
  config?: string
  /** What the config says, all of it. */
  settings: Settings
  /** Largest file that is read, in bytes. */
  maxBytes: number
  /** Every rule there is, by id: built in, loaded, made from phrases. */
  rules: ReadonlyMap<string, Rule>
  /** What the rules do beyond their ids and options; undefined when they bring code of their own, of which nobody knows what it depends on. */
  identity?: string
}

/** What the command line, or a caller, asks for. Plain data: every thread works the same plan out of it. */
export interface PlanRequest extends Request {
  /** Absolute. */
  cwd: string
  /** A config file, a config, or false for none; looked for from `cwd` upward when left out. */
  config?: string | Config | false | undefined
  /** False: the config is read as data and may run no code. */
  trustConfig?: boolean | undefined
  /** In megabytes. */
  maxSize?: number | undefined
  /** Takes down what each stage and rule takes; each thread has its own. */
  times?: Times | undefined
}

const megabyte = 1_000_000

export async function planFor(request: PlanRequest): Promise<Project> {
  const settings = await readConfig(request.cwd, request.config, request.trustConfig)
  const own = await rulesOf(settings, async (name, from) => (await import('../config/load-rules.js')).loadRules(name, from))
  const fromRoot = (path: string): string => withSlashes(relative(settings.root, resolve(request.cwd, path)))
  const plan = await planOfSettings(settings, own, request, fromRoot)
  const foreign = await foreignOf(settings)
  return {
    ...plan,
    ...(request.times ? {times: request.times} : {}),
    ...(settings.file === undefined ? {} : {config: settings.file}),
    settings,
    root: settings.root,
    files: settings.files,
    ignore: settings.ignore,
    endings: articleEndings(),
    ...(settings.load.length + settings.markdown.length + settings.text.length > 0 ? {} : {identity: JSON.stringify(settings.phrases)}),
    maxBytes: (request.maxSize ?? settings.maxSize ?? 5) * megabyte,
    ...(foreign ? {lintForeign: (source: Source) => foreign(source, plan.foreignFor(source.path))} : {}),
  }
}

async function foreignOf({markdown, text}: Settings): Promise<ForeignLinter | undefined> {
  if (markdown.length + text.length === 0) return undefined
  const [{foreignLinter}, {loadPlugins}, {importPackage}] = await Promise.all([
    import('../engine/unified-plugins.js'),
    import('../config/plugins.js'),
    import('../config/modules.js'),
  ])
  return foreignLinter({markdown: await loadPlugins(markdown, importPackage), text: await loadPlugins(text, importPackage)})
}
