/**
 * Config file → settings.
 *
 * One file counts: the first found from the working directory upward. It may extend others; nothing is merged from folders above.
 */
import {existsSync, statSync} from 'node:fs'
import {basename, dirname, extname, resolve} from 'node:path'
import {didYouMean} from '../base/did-you-mean.js'
import {reasonOf, UsageError} from '../base/faults.js'
import {isPlainGlob} from '../base/globs.js'
import {presetNames} from '../model/rule.js'
import {isInside, leadsOut} from '../system/paths.js'
import {addConfig, type Config, type Found, noSettings, type Settings} from './settings.js'

/**
 * `choice`: a file to read, a config as it is, false for none, undefined to look for a file from `cwd` upward.
 *
 * A config that is not `trusted` may be a stranger's: it is read as data, runs no code and reads no file outside of its folder.
 */
export async function readConfig(cwd: string, choice?: string | Config | false, trusted = true): Promise<Settings> {
  const settings = noSettings(cwd)
  const reader: Reader = {trusted, loaders: trusted ? loaders : dataLoaders()}
  const found = await choose(cwd, choice, reader)
  if (!found) return settings
  if (typeof choice !== 'object') {
    settings.file = found.file
    settings.root = dirname(found.file)
  }
  await apply(found, settings, [], reader)
  if (!trusted) requireData(settings, found.where)
  return settings
}

/** Of a config that is not trusted: nothing that runs code, no glob that may not end. */
function requireData(settings: Settings, where: string): void {
  for (const key of ['load', 'markdown', 'text'] as const) if (settings[key].length > 0) throw notTrusted(`${where}: ${key}: loads code`)
  const globs = [...settings.files, ...settings.overrides.flatMap(({files, except}) => [...files, ...except])]
  const unread = globs.find((glob) => !isPlainGlob(glob))
  if (unread !== undefined)
    throw new UsageError(
      `${where}: \`${unread}\`: has parentheses, a range, or too many alternatives, and this config is not trusted`,
      'Write it with `*`, `**`, `?`, `[…]` and `{a,b}`.',
    )
}

interface Reader {
  trusted: boolean
  loaders: Record<string, Loader>
}

async function choose(cwd: string, choice: string | Config | false | undefined, reader: Reader): Promise<Found | undefined> {
  if (choice === false) return undefined
  if (choice === undefined) return search(cwd, reader)
  return typeof choice === 'string' ? loadFile(resolve(cwd, choice), cwd, reader) : {file: resolve(cwd, 'config'), value: choice, where: 'config'}
}

const endings = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs', 'json', 'yaml', 'yml']
/** Names of files that a config is looked for in, in this order. */
export const searchPlaces: readonly string[] = [...endings.map((ending) => `copydesk.config.${ending}`), 'package.json']

async function search(cwd: string, {loaders}: Reader): Promise<Found | undefined> {
  // Most runs have no config; only then is the machinery for reading one not loaded.
  if (!configAbove(cwd)) return undefined
  const {lilconfig} = await import('lilconfig')
  const found = await lilconfig('copydesk', {searchPlaces: [...searchPlaces], loaders, cache: false, stopDir: resolve('/')}).search(cwd)
  return found && !found.isEmpty ? {file: found.filepath, value: found.config, where: basename(found.filepath)} : undefined
}

function configAbove(folder: string): boolean {
  const above = dirname(folder)
  return searchPlaces.some((place) => existsSync(resolve(folder, place))) || (above !== folder && configAbove(above))
}

/** `root`: the folder that a file inside of it may not lead out of. */
async function loadFile(file: string, root: string, {trusted, loaders}: Reader): Promise<Found> {
  if (!trusted && leadsOut(file, root)) throw notTrusted(`\`${basename(file)}\` is, or goes through, a link that leads out of its folder`)
  if (!existsSync(file) || !statSync(file).isFile()) throw new UsageError(`No config file at \`${file}\``, 'Name an existing file, or leave --config out.')
  if (!endings.includes(extname(file).slice(1)))
    throw new UsageError(`Cannot read a config that ends in \`${extname(file) || basename(file)}\``, `Use one of: ${endings.join(', ')}.`)
  const {lilconfig} = await import('lilconfig')
  const found = await lilconfig('copydesk', {loaders, cache: false}).load(file)
  return {file, value: found?.config ?? {}, where: basename(file)}
}

type Loader = (file: string, content: string) => unknown
const programs = ['.ts', '.mts', '.cts', '.js', '.mjs', '.cjs']
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
  ...Object.fromEntries(programs.map((ending) => [ending, runModule])),
}

/** For a config that is not trusted. A link may not make copydesk read, and quote in a message, what stands elsewhere. */
function dataLoaders(): Record<string, Loader> {
  const refuse: Loader = (file) => {
    throw notTrusted(`\`${basename(file)}\` is a program`)
  }
  const read = (load: Loader): Loader => {
    return (file, content) => {
      if (leadsOut(file, dirname(file))) throw notTrusted(`\`${basename(file)}\` is a link that leads out of its folder`)
      return load(file, content)
    }
  }
  return Object.fromEntries(Object.entries(loaders).map(([ending, load]) => [ending, programs.includes(ending) ? refuse : read(load)]))
}

function notTrusted(problem: string): UsageError {
  return new UsageError(
    `${problem}, and this config is not trusted`,
    'Only JSON and YAML that load nothing are. If no stranger can change it, say so: `trust-config: true` in the action, no --no-trust-config elsewhere.',
  )
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
  const {importFile} = await import('./modules.js')
  try {
    return await importFile(file)
  } catch (error) {
    throw new UsageError(`\`${file}\` cannot be run: ${reasonOf(error).split('\n')[0]}`)
  }
}

async function apply(found: Found, settings: Settings, chain: readonly string[], reader: Reader): Promise<void> {
  if (chain.includes(found.file)) throw new UsageError(`\`${found.where}\` extends itself: ${[...chain, found.file].map((file) => basename(file)).join(' → ')}`)
  await addConfig(found, settings, (name) => extend(name, found, settings, [...chain, found.file], reader))
}

async function extend(name: string, from: Found, settings: Settings, chain: readonly string[], reader: Reader): Promise<void> {
  if (/^\.{0,2}\//.test(name)) {
    const file = resolve(dirname(from.file), name)
    if (!reader.trusted && !isInside(file, dirname(from.file))) throw notTrusted(`${from.where}: extends: \`${name}\` leads out of its folder`)
    if (!existsSync(file)) throw new UsageError(`${from.where}: extends: no file at \`${name}\``)
    await apply(await loadFile(file, settings.root, reader), settings, chain, reader)
    return
  }
  if (!reader.trusted) throw notTrusted(`${from.where}: extends: \`${name}\` is a package, which may be code`)
  const {findPackage, importFile} = await import('./modules.js')
  let file: string
  let value: unknown
  try {
    file = await findPackage(name, from.file)
    value = await importFile(file)
  } catch (error) {
    const hint = didYouMean(name, presetNames) || `It is none of the presets (${presetNames.join(', ')}); is the package installed?`
    throw new UsageError(`${from.where}: extends: cannot load \`${name}\`: ${reasonOf(error).split('\n')[0]}`, hint)
  }
  await apply({file, value, where: name}, settings, chain, reader)
}
