/** Where a path leads. */
import {lstatSync, realpathSync} from 'node:fs'
import {basename, dirname, isAbsolute, join, relative, sep} from 'node:path'

/** Paths in reports have `/`. Elsewhere than on Windows `\` is part of a name: "x\..\secret.txt" is one file, and stays one. */
export const withSlashes: (path: string) => string = sep === '\\' ? (path) => path.replaceAll('\\', '/') : (path) => path

/** By its name alone: a link may lead elsewhere. Both are absolute. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}

/**
 * Whether a path inside of a folder stands for something outside of it, since the path, or a folder on the way to it, is a link. A path that is
 * outside by its name was asked for as it is and leads nowhere else.
 */
export function leadsOut(path: string, folder: string): boolean {
  if (!isInside(path, folder)) return false
  const [real, root] = [realPath(path), realPath(folder)]
  return real === undefined || root === undefined || !isInside(real, root)
}

/** Without links, as far as the path exists; undefined where a link leads nowhere or in a circle. */
export function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(path)
  } catch (error) {
    const above = dirname(path)
    // Nothing can be below a file; whoever tries to write there hears of it.
    const isMissing = /^ENO(?:ENT|TDIR)$/.test((error as NodeJS.ErrnoException).code ?? '') && !isLink(path)
    const real = isMissing && above !== path ? realPath(above) : undefined
    return real === undefined ? undefined : join(real, basename(path))
  }
}

/** One that leads nowhere, too. */
function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink()
  } catch {
    return false
  }
}

/** How a file is called in every report. */
export function shown(file: string, cwd: string): string {
  return withSlashes(isInside(file, cwd) ? relative(cwd, file) : file)
}
