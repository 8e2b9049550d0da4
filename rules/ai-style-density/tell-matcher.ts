/** Finds tells in one walk over the words: from each, as far as some tell goes on. */
import type {Word} from '../../src/article.js'
import type {Shape} from './word-shapes.js'
import type {OwnSentence, Wording} from './wording.js'

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

/** The tells that the article has, each once, in the order of their first places. */
export function findTells(matcher: Matcher, wording: Wording): Set<number> {
  const found = new Set<number>()
  walk(matcher, wording, (tell) => {
    found.add(tell)
  })
  return found
}

export interface Found {
  /** Its words, counted from the first of the article. */
  first: number
  last: number
  /** Offsets into `Article.text`. */
  start: number
  end: number
}

/** Where each of them stands first. */
export function placeTells(matcher: Matcher, wording: Wording): Map<number, Found> {
  const found = new Map<number, Found>()
  walk(matcher, wording, (tell, {at, words}, passed, from, to) => {
    if (found.has(tell)) return
    let first = from
    while ((at[first] as number) < 0) first++
    let last = to
    while ((at[last] as number) < 0) last--
    const [begin, end] = [at[first] as number, at[last] as number]
    found.set(tell, {first: passed + begin, last: passed + end, start: (words[begin] as Word).start, end: (words[end] as Word).end})
  })
  return found
}

/** Every place of every tell: words of the article before its sentence, and where in the shapes of the sentence it begins and ends. */
function walk(matcher: Matcher, {sentences}: Wording, visit: (tell: number, sentence: OwnSentence, passed: number, from: number, to: number) => void): void {
  let passed = 0
  for (const sentence of sentences) {
    const {shapes} = sentence
    for (let from = 0; from < shapes.length; from++) {
      let branch = matcher.get((shapes[from] as Shape).token)
      for (let to = from; branch !== undefined; branch = branch.next?.get(shapes[++to]?.token ?? '')) {
        if (branch.tell !== undefined) visit(branch.tell, sentence, passed, from, to)
      }
    }
    passed += sentence.words.length
  }
}
