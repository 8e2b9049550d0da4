/**
 * Globs, matched in time proportional to the path: a config may be a stranger's, and a library that makes regular expressions of globs does not end on
 * `(a+)+b.txt`, nor on thirty stars against a long name.
 *
 * `*`, `?`, `[a-z]`, `{a,b}` and `**` between slashes, as picomatch reads them; a star stands for no dot that a name begins with.
 */

/** Alternatives that braces may stand for. */
const mostAlternatives = 200

/** Whether a glob is one that this file reads. Patterns in parentheses and ranges in braces are left to the library. */
export function isPlainGlob(glob: string): boolean {
  return !/[()]|\{[^}]*\.\.|^!|\[[:!^]?\[|\[\]|\[[^\]]*\\/.test(glob) && alternativesOf(glob) !== undefined
}

/** Whether a regular expression made of it costs little on any path: `*draft*` with one `**`, or one star a name with two. */
export function isCheapGlob(glob: string): boolean {
  const segments = glob.replace(/^!/, '').split('/')
  const anywhere = segments.filter((segment) => segment === '**').length
  const most = Math.max(...segments.map((segment) => (segment === '**' ? 0 : segment.split('*').length - 1)))
  return (anywhere <= 2 && most <= 1) || (anywhere <= 1 && most <= 2)
}

/** Of a plain glob; undefined when it stands for too many, or its braces do not pair. */
function alternativesOf(glob: string): string[] | undefined {
  const open = unescaped(glob, '{', 0)
  if (open < 0) return unescaped(glob, '}', 0) < 0 ? [glob] : undefined
  let depth = 0
  const parts: string[] = []
  let from = open + 1
  for (let at = open; at < glob.length; at++) {
    const sign = glob[at]
    if (sign === '\\') at++
    else if (sign === '{') depth++
    else if (sign === ',' && depth === 1) {
      parts.push(glob.slice(from, at))
      from = at + 1
    } else if (sign === '}' && --depth === 0) {
      parts.push(glob.slice(from, at))
      // "{a}" is no choice, and stays as it is.
      if (parts.length < 2) return undefined
      const rest = glob.slice(at + 1)
      const found: string[] = []
      for (const part of parts) {
        const longer = alternativesOf(glob.slice(0, open) + part + rest)
        if (!longer || found.push(...longer) > mostAlternatives) return undefined
      }
      return found
    }
  }
  return undefined
}

function unescaped(text: string, sign: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === sign) return at
  }
  return -1
}

/** Which paths a plain glob fits. Paths have `/`; `dot` lets a star stand for the dot that a name begins with. */
export function matcherOf(glob: string, dot = false): (path: string) => boolean {
  const all = (alternativesOf(glob) ?? []).map((one) => one.replace(/^\.\//, '').split('/').map(segmentOf))
  return (path) => {
    const names = path.replace(/^\.\//, '').split('/')
    return all.some((segments) => fits(segments, names, dot))
  }
}

/** `any` number of names, or the pieces that one name is made of. */
type Segment = 'any' | Piece[]
/** A star, any one character, or what fits one. */
type Piece = '*' | '?' | ((character: string) => boolean)

function segmentOf(text: string): Segment {
  if (text === '**') return 'any'
  const pieces: Piece[] = []
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] as string
    const close = sign === '[' ? text.indexOf(']', at + 2) : -1
    if (sign === '*') {
      if (pieces.at(-1) !== '*') pieces.push('*')
    } else if (sign === '?') pieces.push('?')
    else if (close > 0) {
      pieces.push(classOf(text.slice(at + 1, close)))
      at = close
    } else {
      const literal = sign === '\\' && at + 1 < text.length ? (text[++at] as string) : sign
      pieces.push((character) => character === literal)
    }
  }
  return pieces
}

/** "a-z", "!abc". */
function classOf(text: string): (character: string) => boolean {
  const inverted = /^[!^]/.test(text)
  const members = inverted ? text.slice(1) : text
  const ranges: Array<[from: string, to: string]> = []
  for (let at = 0; at < members.length; at++) {
    const from = members[at] as string
    const to = members[at + 1] === '-' ? members[at + 2] : undefined
    ranges.push([from, to ?? from])
    if (to !== undefined) at += 2
  }
  return (character) => ranges.some(([from, to]) => from <= character && character <= to) !== inverted
}

/** The last `**` alone has to be tried anew: what an earlier one could gain, this one can. */
function fits(segments: readonly Segment[], names: readonly string[], dot: boolean): boolean {
  let segment = 0
  let name = 0
  let again: {segment: number; name: number} | undefined
  while (name < names.length) {
    const wanted = segments[segment]
    if (wanted === 'any') {
      again = {segment: segment + 1, name}
      segment++
    } else if (wanted && fitsName(wanted, names[name] as string, dot)) {
      segment++
      name++
    } else if (again && (dot || !(names[again.name] as string).startsWith('.'))) {
      again.name++
      segment = again.segment
      name = again.name
    } else return false
  }
  return segments.slice(segment).every((rest) => rest === 'any')
}

/** The same with stars within one name. */
function fitsName(pieces: readonly Piece[], name: string, dot: boolean): boolean {
  const [first] = pieces
  if (!dot && name.startsWith('.') && (first === '*' || first === '?')) return false
  let piece = 0
  let at = 0
  let again: {piece: number; at: number} | undefined
  while (at < name.length) {
    const wanted = pieces[piece]
    if (wanted === '*') {
      again = {piece: ++piece, at}
    } else if (wanted === '?' || wanted?.(name[at] as string)) {
      piece++
      at++
    } else if (again) {
      at = ++again.at
      piece = again.piece
    } else return false
  }
  return pieces.slice(piece).every((rest) => rest === '*') && !(name === '' && pieces.length > 0)
}
