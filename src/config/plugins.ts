/** `markdown` and `text` of a config → unified plugins: by package name, or as functions in a config that is a program. */
import type {Pluggable, PluggableList} from 'unified'
import {reasonOf, UsageError} from '../problems.js'
import {importPackage} from './modules.js'

export interface PluginEntry {
  value: unknown
  /** The config file. */
  from: string
  where: string
}

export async function loadPlugins(entries: readonly PluginEntry[]): Promise<PluggableList> {
  return Promise.all(entries.map(loadPlugin))
}

async function loadPlugin({value, from, where}: PluginEntry): Promise<Pluggable> {
  const [plugin, ...settings] = Array.isArray(value) ? value : [value]
  const loaded: unknown = typeof plugin === 'string' ? await load(plugin, from, where) : plugin
  // A function is a plugin, an object with `plugins` a preset.
  const isPreset = typeof loaded === 'object' && loaded !== null && ('plugins' in loaded || 'settings' in loaded)
  if (typeof loaded !== 'function' && !isPreset) throw new UsageError(`${where}: expected a plugin or the name of its package`)
  return (settings.length > 0 ? [loaded, ...settings] : loaded) as Pluggable
}

async function load(name: string, from: string, where: string): Promise<unknown> {
  try {
    return await importPackage(name, from)
  } catch (error) {
    throw new UsageError(`${where}: cannot load \`${name}\`: ${reasonOf(error).split('\n')[0]}`, 'Is the package installed?')
  }
}
