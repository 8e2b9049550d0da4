/** Finds tells in one walk over the words: from each, as far as some tell goes on. */
import type {Word} from '../../src/article.js'
import {codeOf, type Shape} from './word-shapes.js'
import type {OwnSentence, Wording} from './wording.js'

interface Branch {
  /** Tell that ends here. */
  tell: number | undefined
  /** By the code of the next token. */
  next: Map<number, Branch> | undefined
}

/** Tells by the code of their first token. */
export interface Matcher {
  roots: ReadonlyArray<Branch | undefined>
  tells: number
}

export function compileTells(wordings: readonly string[]): Matcher {
  const roots: Array<Branch | undefined> = []
  for (const [tell, wording] of wordings.entries()) {
    const [first = 0, ...others] = wording.split(' ').map(codeOf)
    roots[first] ??= {tell: undefined, next: undefined}
    let branch = roots[first] as Branch
    for (const code of others) {
      branch.next ??= new Map()
      let next = branch.next.get(code)
      if (!next) {
        next = {tell: undefined, next: undefined}
        branch.next.set(code, next)
      }
      branch = next
    }
    branch.tell = tell
  }
  return {roots, tells: wordings.length}
}

/** The tells that the article has, each once, in the order of their first places. */
export function findTells(matcher: Matcher, wording: Wording): number[] {
  const found: number[] = []
  const isFound = new Uint8Array(matcher.tells)
  walk(matcher, wording, (tell) => {
    if (isFound[tell] === 1) return
    isFound[tell] = 1
    found.push(tell)
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
function walk({roots}: Matcher, {sentences}: Wording, visit: (tell: number, sentence: OwnSentence, passed: number, from: number, to: number) => void): void {
  let passed = 0
  for (const sentence of sentences) {
    const {shapes} = sentence
    for (let from = 0; from < shapes.length; from++) {
      let branch = roots[(shapes[from] as Shape).code]
      for (let to = from; branch !== undefined; ) {
        if (branch.tell !== undefined) visit(branch.tell, sentence, passed, from, to)
        if (branch.next === undefined || ++to === shapes.length) break
        branch = branch.next.get((shapes[to] as Shape).code)
      }
    }
    passed += sentence.words.length
  }
}
