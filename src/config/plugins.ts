/** `markdown` and `text` of a config → unified plugins: by package name, or as functions in a config that is a program. */
import type {Pluggable, PluggableList} from 'unified'
import {reasonOf, UsageError} from '../base/faults.js'

export interface PluginEntry {
  value: unknown
  /** The config file. */
  from: string
  where: string
}

/** Gives what a package exports; `from` is the config that names it. */
export type ImportPlugin = (name: string, from: string) => Promise<unknown>

export async function loadPlugins(entries: readonly PluginEntry[], importPlugin: ImportPlugin): Promise<PluggableList> {
  return Promise.all(entries.map((entry) => loadPlugin(entry, importPlugin)))
}

async function loadPlugin({value, from, where}: PluginEntry, importPlugin: ImportPlugin): Promise<Pluggable> {
  const [plugin, ...settings] = Array.isArray(value) ? value : [value]
  const loaded: unknown = typeof plugin === 'string' ? await load(plugin, from, where, importPlugin) : plugin
  // A function is a plugin, an object with `plugins` a preset.
  const isPreset = typeof loaded === 'object' && loaded !== null && ('plugins' in loaded || 'settings' in loaded)
  if (typeof loaded !== 'function' && !isPreset) throw new UsageError(`${where}: expected a plugin or the name of its package`)
  return (settings.length > 0 ? [loaded, ...settings] : loaded) as Pluggable
}

async function load(name: string, from: string, where: string, importPlugin: ImportPlugin): Promise<unknown> {
  try {
    return await importPlugin(name, from)
  } catch (error) {
    throw new UsageError(`${where}: cannot load \`${name}\`: ${reasonOf(error).split('\n')[0]}`, 'Is the package installed?')
  }
}
