/** Finds tells in one walk over the words: a tell is looked at only where its first word stands. */
import type {Wording} from './wording.js'

interface Rest {
  tell: number
  /** What the tokens after the first must be; `undefined` is any word. */
  tokens: ReadonlyArray<ReadonlySet<string> | undefined>
}

export type Matcher = ReadonlyMap<string, readonly Rest[]>

export function compileTells(wordings: readonly string[]): Matcher {
  const matcher = new Map<string, Rest[]>()
  for (const [tell, wording] of wordings.entries()) {
    const [first = '', ...others] = wording.split(' ')
    const tokens = others.map((token) => (token === '*' ? undefined : new Set(token.split('|'))))
    for (const token of first.split('|')) matcher.set(token, [...(matcher.get(token) ?? []), {tell, tokens}])
  }
  return matcher
}

export interface Found {
  tell: number
  /** Indices of the first and the last word in `Wording.starts`. */
  first: number
  last: number
}

const signs = new Set(['^', ',', '”'])

export function* countTells(matcher: Matcher, {sentences}: Wording): Generator<Found> {
  for (const {tokens, at} of sentences) {
    for (let place = 0; place < tokens.length; place++) {
      const rests = matcher.get(tokens[place] as string)
      if (rests === undefined) continue
      for (const {tell, tokens: wanted} of rests) {
        if (!follows(tokens, place + 1, wanted)) continue
        const words = at.slice(place, place + 1 + wanted.length).filter((word) => word >= 0)
        if (words.length > 0) yield {tell, first: words[0] as number, last: words.at(-1) as number}
      }
    }
  }
}

function follows(tokens: readonly string[], from: number, wanted: Rest['tokens']): boolean {
  for (let step = 0; step < wanted.length; step++) {
    const token = tokens[from + step]
    if (token === undefined) return false
    const allowed = wanted[step]
    if (allowed ? !allowed.has(token) : signs.has(token)) return false
  }
  return true
}
