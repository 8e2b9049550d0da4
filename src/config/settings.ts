/** A config → settings: what all of it, with whatever it extends, says of rules and files. */

import {UsageError} from '../base/faults.js'
import type {Grouping} from '../model/event.js'
import {type PresetName, presetNames} from '../model/rule.js'
import type {PluginEntry} from './plugins.js'
import type {Config, Phrase, RuleSettings} from './schema.js'

export type {Config, Phrase, RuleSetting, RuleSettings} from './schema.js'

/** What the config says once every `extends` is followed; later entries win. */
export interface Settings {
  /** The config file, absolute; none when there is no config. */
  file?: string
  /** Folder that the globs start from. */
  root: string
  presets: PresetName[]
  layers: Layer[]
  overrides: Override[]
  files: string[]
  ignore: string[]
  /** Files or packages, or rules that stand in the config itself. */
  load: Array<{entry: string | object; from: string; where: string}>
  phrases: Array<{phrase: Phrase; where: string}>
  /** remark and retext plugins. */
  markdown: PluginEntry[]
  text: PluginEntry[]
  group?: Grouping
  maxSize?: number
}

/** Rule settings with their place, for messages: "copydesk.config.json: rules". */
export interface Layer {
  where: string
  rules: RuleSettings
}

export interface Override extends Layer {
  files: string[]
  except: string[]
}

/** For a config written in JavaScript or TypeScript: the editor completes and checks it. */
export function defineConfig(config: Config): Config {
  return config
}

/** Settings that say nothing yet. */
export function noSettings(root: string): Settings {
  return {root, presets: [], layers: [], overrides: [], files: [], ignore: [], load: [], phrases: [], markdown: [], text: []}
}

/** A config before it is checked. */
export interface Found {
  /** Absolute; what it names is looked up from here. */
  file: string
  value: unknown
  /** Where the value stands, for messages. */
  where: string
}

/** Adds what a config says on top of `settings`; `extend` does so for each name it extends, first. */
export async function addConfig(found: Found, settings: Settings, extend: (name: string) => Promise<void>): Promise<void> {
  const {validateConfig} = await import('./validate.js')
  const validated = validateConfig(found.value)
  if ('problems' in validated) throw new UsageError(validated.problems.map((problem) => `${found.where}: ${problem}`).join('\n'))
  const {config} = validated
  for (const name of [config.extends ?? []].flat()) {
    if (isPreset(name)) settings.presets.push(name)
    else await extend(name)
  }
  const {rules, overrides = [], load = [], phrases = []} = config
  if (rules) settings.layers.push({where: `${found.where}: rules`, rules})
  for (const [at, {files, except = [], rules}] of overrides.entries())
    settings.overrides.push({where: `${found.where}: overrides[${at}].rules`, files, except, rules})
  settings.load.push(...load.map((entry, at) => ({entry, from: found.file, where: `${found.where}: load[${at}]`})))
  settings.phrases.push(...phrases.map((phrase, at) => ({phrase, where: `${found.where}: phrases[${at}]`})))
  for (const key of ['markdown', 'text'] as const)
    settings[key].push(...(config[key] ?? []).map((value: unknown, at) => ({value, from: found.file, where: `${found.where}: ${key}[${at}]`})))
  settings.ignore.push(...(config.ignore ?? []))
  if (config.files) settings.files = config.files
  if (config.group) settings.group = config.group
  if (config.maxSize) settings.maxSize = config.maxSize
}

export function isPreset(name: string): name is PresetName {
  return (presetNames as readonly string[]).includes(name)
}
