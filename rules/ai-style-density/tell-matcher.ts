/** Finds tells in one walk over the words: from each, as far as some tell goes on. */
import type {Shape} from './word-shapes.js'
import type {Wording} from './wording.js'

interface Branch {
  /** Tell that ends here. */
  tell: number | undefined
  next: Map<string, Branch> | undefined
}

export type Matcher = ReadonlyMap<string, Branch>

export function compileTells(wordings: readonly string[]): Matcher {
  const root = new Map<string, Branch>()
  for (const [tell, wording] of wordings.entries()) {
    let level = root
    let branch: Branch | undefined
    for (const token of wording.split(' ')) {
      if (branch) level = branch.next ??= new Map()
      branch = level.get(token)
      if (!branch) {
        branch = {tell: undefined, next: undefined}
        level.set(token, branch)
      }
    }
    if (branch) branch.tell = tell
  }
  return root
}

export interface Found {
  tell: number
  /** Indices of the first and the last word in `Wording.starts`. */
  first: number
  last: number
}

/** The first place of each tell that the article has. */
export function findTells(matcher: Matcher, {sentences}: Wording): Map<number, Found> {
  const found = new Map<number, Found>()
  for (const {shapes, at} of sentences) {
    for (let from = 0; from < shapes.length; from++) {
      let branch = matcher.get((shapes[from] as Shape).token)
      for (let to = from; branch !== undefined; branch = branch.next?.get(shapes[++to]?.token ?? '')) {
        const {tell} = branch
        if (tell !== undefined && !found.has(tell)) found.set(tell, {tell, ...placeOf(at, from, to)})
      }
    }
  }
  return found
}

/** First and last word between two tokens; signs have no place. */
function placeOf(at: readonly number[], from: number, to: number): {first: number; last: number} {
  let first = from
  while ((at[first] as number) < 0) first++
  let last = to
  while ((at[last] as number) < 0) last--
  return {first: at[first] as number, last: at[last] as number}
}
