/** Paths, folders and globs → the articles to lint: sorted, each once. */
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {basename, dirname, extname, join, relative, resolve, sep} from 'node:path'
import type {Ignore} from 'ignore'
import {closest} from '../base/did-you-mean.js'
import {type Fault, UsageError} from '../base/faults.js'
import {isCheapGlob, isPlainGlob, matcherOf} from '../base/globs.js'
import {isInside, leadsOut, shown, withSlashes} from './paths.js'

export interface FilesRequest {
  /** Absolute. */
  cwd: string
  /** As typed: files, folders, globs. */
  paths: readonly string[]
  /** In the way of `.gitignore`, from `cwd`. */
  ignorePatterns?: readonly string[]
  /** False: neither `.copydeskignore` nor the config's `ignore` counts. */
  ignore?: boolean
}

/** What the config says of files, and which files are articles; globs start from `root`. */
export interface FilesConfig {
  /** Absolute. */
  root: string
  files: readonly string[]
  ignore: readonly string[]
  /** Endings of the files that a folder is searched for, as "md". A file named outright may have any. */
  endings: readonly string[]
}

export interface Files {
  /** As they are shown: from `cwd` with forward slashes, absolute when outside of it. */
  paths: string[]
  faults: Fault[]
  /** What was left out and why, for people. */
  notes: string[]
}

const ignoreFile = '.copydeskignore'
/** Read whatever is ignored: nobody's articles are in there. */
const never = ['**/node_modules/**']

/** No articles lie deeper, and the patterns of `.copydeskignore` take longer with each folder on the way. */
const mostFolders = 100

function isTooDeep(file: string, base: string): boolean {
  return relative(base, file).split(sep).length > mostFolders
}

export async function findFiles(request: FilesRequest, config: FilesConfig): Promise<Files> {
  const {cwd} = request
  const {endings} = config
  const faults: Fault[] = []
  const notes: string[] = []
  const paths = new Set<string>()
  const isIgnored = await ignored(request, config)

  const fromConfig = request.paths.length === 0 && config.files.length > 0
  const base = fromConfig ? config.root : cwd
  for (const typed of fromConfig ? config.files : request.paths.length > 0 ? request.paths : ['.']) {
    if (typed.startsWith('!')) throw new UsageError(`\`${typed}\`: a pattern here cannot take files away`, 'Use --ignore-pattern, or `ignore` in the config.')
    const target = resolve(base, typed)
    const named = existsSync(target) && !statSync(target).isDirectory()
    const found = named ? [target] : await search(typed, base, endings)
    if (found === undefined) faults.push(nothingAt(typed, base))
    else if (fromConfig && !found.every((file) => isInside(file, base))) faults.push({message: `\`${typed}\` in the config leads out of its folder`})
    else if (leadsOut(target, base) || [...new Set(found.map(dirname))].some((folder) => leadsOut(folder, base)))
      faults.push({path: shown(target, cwd), message: 'is, or goes through, a link that leads out of this folder', hint: 'Name the place itself.'})
    else {
      const deep = found.find((file) => isTooDeep(file, base))
      if (deep !== undefined) faults.push({message: `\`${typed}\`: articles more than ${mostFolders} folders deep are not read`})
      const wanted = found.filter((file) => !isTooDeep(file, base) && !isIgnored(file))
      for (const file of wanted) paths.add(shown(file, cwd))
      if (wanted.length > 0 || deep !== undefined) continue
      if (named) notes.push(`${shown(target, cwd)} is ignored; --no-ignore lints it`)
      else if (found.length > 0)
        faults.push({
          message: `Every article in \`${typed}\` is ignored (${found.length})`,
          hint: `See \`${ignoreFile}\` and \`ignore\` in the config, or use --no-ignore.`,
        })
      else faults.push({message: `No articles in \`${typed}\``, hint: `copydesk reads files that end in ${endings.map((ending) => `.${ending}`).join(', ')}.`})
    }
  }
  return {paths: [...paths].sort(), faults, notes}
}

/** Whether a request would find an article at a path, were there one: a file that is gone cannot be searched for. */
export async function selects(request: FilesRequest, config: FilesConfig): Promise<(path: string) => boolean> {
  const {default: picomatch} = await import('picomatch')
  const isIgnored = await ignored(request, config)
  const fromConfig = request.paths.length === 0 && config.files.length > 0
  const base = fromConfig ? config.root : request.cwd
  const typed = (fromConfig ? config.files : request.paths.length > 0 ? request.paths : ['.']).map((entry) => {
    const glob = withSlashes(entry)
    const matches = isPlainGlob(glob) ? matcherOf(glob) : picomatch(glob)
    return (file: string): boolean => file === resolve(base, entry) || isInside(file, resolve(base, entry)) || matches(withSlashes(relative(base, file)))
  })
  return (path) => {
    const file = resolve(request.cwd, path)
    return !isTooDeep(file, base) && hasEnding(file, config.endings) && !isIgnored(file) && typed.some((matches) => matches(file))
  }
}

/** The files of a folder or a glob, absolute; undefined when nothing is there at all. */
async function search(typed: string, base: string, endings: readonly string[]): Promise<string[] | undefined> {
  const {glob} = await import('tinyglobby')
  const settings = {absolute: true, onlyFiles: true, followSymbolicLinks: false, dot: false, expandDirectories: false, ignore: never}
  const target = resolve(base, typed)
  // There, a library for globs would take it for the sign between folders, and search another one.
  if (sep === '/' && (existsSync(target) ? target : base).includes('\\'))
    throw new UsageError(`\`${typed}\`: a folder whose name has a backslash cannot be searched`, 'Rename the folder, or name each file.')
  if (existsSync(target))
    return glob(
      endings.map((ending) => `**/*.${ending}`),
      {...settings, cwd: target, caseSensitiveMatch: false},
    )
  if (!/[*?[\]{}!()]/.test(typed)) return undefined
  const found =
    isCheapGlob(typed) || !isPlainGlob(withSlashes(typed)) ? await glob(withSlashes(typed), {...settings, cwd: base}) : await walk(withSlashes(typed), base)
  if (found.length === 0) return undefined
  // "articles/*" means the articles among them; "notes/*.rst" says itself what it means.
  return /\.[a-z\d]+$/i.test(typed) ? found : found.filter((file) => hasEnding(file, endings))
}

export function hasEnding(file: string, endings: readonly string[]): boolean {
  return endings.includes(extname(file).slice(1).toLowerCase())
}

/** The files that a glob fits of which a regular expression could take forever. */
async function walk(typed: string, base: string): Promise<string[]> {
  const {glob} = await import('tinyglobby')
  const fits = matcherOf(typed)
  const found = await glob('**', {cwd: base, onlyFiles: true, followSymbolicLinks: false, dot: true, ignore: never})
  return found.filter(fits).map((file) => resolve(base, file))
}

async function ignored({cwd, ignorePatterns = [], ignore = true}: FilesRequest, config: FilesConfig): Promise<(file: string) => boolean> {
  const lists: Array<{folder: string; patterns: Ignore}> = []
  const file = join(config.root, ignoreFile)
  if (ignore && leadsOut(file, config.root)) throw new UsageError(`\`${ignoreFile}\` is a link that leads out of its folder`)
  const fromProject = ignore ? [...config.ignore, ...(existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/) : [])] : []
  if (fromProject.length + ignorePatterns.length === 0) return () => false
  const unread = fromProject.find((pattern) => !pattern.startsWith('#') && !isCheapGlob(pattern.trim()))
  if (unread !== undefined)
    throw new UsageError(
      `\`${unread.trim()}\` in \`ignore\` or \`${ignoreFile}\` may take forever: expected two \`*\` in a name and one \`**\`, or one and two`,
    )
  const {default: createIgnore} = await import('ignore')
  if (fromProject.length > 0) lists.push({folder: config.root, patterns: createIgnore().add(fromProject)})
  if (ignorePatterns.length > 0) lists.push({folder: cwd, patterns: createIgnore().add([...ignorePatterns])})
  return (path) =>
    lists.some(({folder, patterns}) => {
      const way = withSlashes(relative(folder, path))
      // `ignore` refuses paths outside of its folder.
      return way !== '' && isInside(path, folder) && patterns.ignores(way)
    })
}

function nothingAt(typed: string, base: string): Fault {
  const nearest = nearestName(resolve(base, typed))
  const hint = nearest === undefined ? 'Check the spelling, and the folder you are in.' : `Did you mean \`${shown(nearest, base)}\`?`
  return {message: /[*?{[]/.test(typed) ? `Nothing matches \`${typed}\`` : `No file or folder \`${typed}\``, hint}
}

/** Looks where the path breaks off: the folder that exists, and the name in it that is most like the one typed. */
function nearestName(target: string): string | undefined {
  const folder = dirname(target)
  if (folder === target) return undefined
  if (!existsSync(folder)) return nearestName(folder)
  if (!statSync(folder).isDirectory()) return undefined
  const name = closest(basename(target), listNames(folder))
  return name === undefined ? undefined : join(folder, name)
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
