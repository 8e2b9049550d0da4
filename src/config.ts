/**
 * Config file → settings.
 *
 * One file counts: the first found from the working directory upward. It may extend others; nothing is merged from folders above.
 */
import {existsSync, statSync} from 'node:fs'
import {basename, dirname, extname, resolve} from 'node:path'
import type {PluginEntry} from './config/plugins.js'
import type {Config, Phrase, RuleSettings} from './config/schema.js'
import type {Grouping} from './group.js'
import {reasonOf, UsageError} from './problems.js'
import type {PresetName} from './rule.js'
import {presetNames} from './rule.js'
import {didYouMean} from './suggest.js'

export type {Config, Phrase, RuleSetting, RuleSettings} from './config/schema.js'

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
  load: Array<{entry: string; from: string}>
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

/** `choice`: a file to read, false for none, undefined to look for one from `cwd` upward. */
export async function readConfig(cwd: string, choice?: string | false): Promise<Settings> {
  const settings: Settings = {root: cwd, presets: [], layers: [], overrides: [], files: [], ignore: [], load: [], phrases: [], markdown: [], text: []}
  if (choice === false) return settings
  const found = choice === undefined ? await search(cwd) : await loadFile(resolve(cwd, choice))
  if (!found) return settings
  settings.file = found.file
  settings.root = dirname(found.file)
  await apply(found, settings, [])
  return settings
}

interface Found {
  file: string
  value: unknown
  /** Where the value stands, for messages; relative to the folder the user is in. */
  where: string
}

const endings = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs', 'json', 'yaml', 'yml']
const searchPlaces = [...endings.map((ending) => `copydesk.config.${ending}`), 'package.json']

async function search(cwd: string): Promise<Found | undefined> {
  // Most runs have no config; only then is the machinery for reading one not loaded.
  if (!configAbove(cwd)) return undefined
  const {lilconfig} = await import('lilconfig')
  const found = await lilconfig('copydesk', {searchPlaces, loaders, cache: false, stopDir: resolve('/')}).search(cwd)
  return found && !found.isEmpty ? {file: found.filepath, value: found.config, where: basename(found.filepath)} : undefined
}

function configAbove(folder: string): boolean {
  const above = dirname(folder)
  return searchPlaces.some((place) => existsSync(resolve(folder, place))) || (above !== folder && configAbove(above))
}

async function loadFile(file: string): Promise<Found> {
  if (!existsSync(file) || !statSync(file).isFile()) throw new UsageError(`No config file at \`${file}\``, 'Name an existing file, or leave --config out.')
  if (!endings.includes(extname(file).slice(1)))
    throw new UsageError(`Cannot read a config that ends in \`${extname(file) || basename(file)}\``, `Use one of: ${endings.join(', ')}.`)
  const {lilconfig} = await import('lilconfig')
  const found = await lilconfig('copydesk', {loaders, cache: false}).load(file)
  return {file, value: found?.config ?? {}, where: basename(file)}
}

type Loader = (file: string, content: string) => unknown
const loaders: Record<string, Loader> = {
  '.json': (file, content) => {
    try {
      return JSON.parse(content.replace(/^\uFEFF/, ''))
    } catch (error) {
      // Somebody else's broken package.json is not our affair.
      if (basename(file) === 'package.json' && !content.includes('"copydesk"')) return {}
      throw new UsageError(`\`${file}\` is not valid JSON: ${reasonOf(error)}`)
    }
  },
  '.yaml': readYaml,
  '.yml': readYaml,
  ...Object.fromEntries(['.ts', '.mts', '.cts', '.js', '.mjs', '.cjs'].map((ending) => [ending, runModule])),
}

async function readYaml(file: string, content: string): Promise<unknown> {
  const {parse} = await import('yaml')
  try {
    return parse(content) ?? {}
  } catch (error) {
    throw new UsageError(`\`${file}\` is not valid YAML: ${reasonOf(error).split('\n')[0]}`)
  }
}

async function runModule(file: string): Promise<unknown> {
  const {importFile} = await import('./config/modules.js')
  try {
    return await importFile(file)
  } catch (error) {
    throw new UsageError(`\`${file}\` cannot be run: ${reasonOf(error).split('\n')[0]}`)
  }
}

async function apply(found: Found, settings: Settings, chain: readonly string[]): Promise<void> {
  const {validateConfig} = await import('./config/validate.js')
  if (chain.includes(found.file)) throw new UsageError(`\`${found.where}\` extends itself: ${[...chain, found.file].map((file) => basename(file)).join(' → ')}`)
  const validated = validateConfig(found.value)
  if ('problems' in validated) throw new UsageError(validated.problems.map((problem) => `${found.where}: ${problem}`).join('\n'))
  const {config} = validated
  for (const name of [config.extends ?? []].flat()) await extend(name, found, settings, [...chain, found.file])
  const {rules, overrides = [], load = [], phrases = []} = config
  if (rules) settings.layers.push({where: `${found.where}: rules`, rules})
  for (const [at, {files, except = [], rules}] of overrides.entries())
    settings.overrides.push({where: `${found.where}: overrides[${at}].rules`, files, except, rules})
  settings.load.push(...load.map((entry) => ({entry, from: found.file})))
  settings.phrases.push(...phrases.map((phrase, at) => ({phrase, where: `${found.where}: phrases[${at}]`})))
  for (const key of ['markdown', 'text'] as const)
    settings[key].push(...(config[key] ?? []).map((value: unknown, at) => ({value, from: found.file, where: `${found.where}: ${key}[${at}]`})))
  settings.ignore.push(...(config.ignore ?? []))
  if (config.files) settings.files = config.files
  if (config.group) settings.group = config.group
  if (config.maxSize) settings.maxSize = config.maxSize
}

async function extend(name: string, from: Found, settings: Settings, chain: readonly string[]): Promise<void> {
  if (isPreset(name)) {
    settings.presets.push(name)
    return
  }
  if (/^\.{0,2}\//.test(name)) {
    const file = resolve(dirname(from.file), name)
    if (!existsSync(file)) throw new UsageError(`${from.where}: extends: no file at \`${name}\``)
    await apply(await loadFile(file), settings, chain)
    return
  }
  const {importPackage} = await import('./config/modules.js')
  let value: unknown
  try {
    value = await importPackage(name, from.file)
  } catch (error) {
    const hint = didYouMean(name, presetNames) || `It is none of the presets (${presetNames.join(', ')}); is the package installed?`
    throw new UsageError(`${from.where}: extends: cannot load \`${name}\`: ${reasonOf(error).split('\n')[0]}`, hint)
  }
  await apply({file: `${from.file}#${name}`, value, where: name}, settings, chain)
}

export function isPreset(name: string): name is PresetName {
  return (presetNames as readonly string[]).includes(name)
}
