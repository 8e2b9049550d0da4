/** The writer's own words, as the tells and the measures want them: counted in one walk, quotations left out. */
import type {Article} from '../../src/article.js'

/** A sentence without what it quotes. */
export interface OwnSentence {
  /**
   * Words in lower case with straight apostrophes, and four signs: `^` where the sentence begins, `,` after a word with a comma,
   * `”` where a quotation stood, `#` for anything with a digit, `N` for a word with a capital that does not begin the sentence.
   */
  tokens: readonly string[]
  /** For each token the index of its word in `Wording.starts`; -1 for signs. */
  at: readonly number[]
  /** Words, quoted ones included. */
  length: number
}

export interface Wording {
  sentences: readonly OwnSentence[]
  /** Places of the words of the body. */
  starts: readonly number[]
  ends: readonly number[]
  /** Words of headline and body as a word processor counts them. */
  words: number
  quoted: number
}

export function wordingOf({text, headline, paragraphs, sentences, quotes}: Article): Wording {
  const starts: number[] = []
  const ends: number[] = []
  const own: OwnSentence[] = []
  let quoted = 0
  let next = 0
  for (const sentence of sentences) {
    const tokens: string[] = ['^']
    const at: number[] = [-1]
    let first = true
    let before = -1
    for (const word of sentence.words) {
      starts.push(word.start)
      ends.push(word.end)
      while (next < quotes.length && (quotes[next] as {end: number}).end <= word.start) next++
      const quote = quotes[next]
      if (quote && quote.start <= word.start) {
        quoted++
        if (tokens.at(-1) !== '”') {
          tokens.push('”')
          at.push(-1)
        }
        first = false
        continue
      }
      if (before >= 0 && text.charCodeAt(before) === 44) {
        tokens.push(',')
        at.push(-1)
      }
      before = word.end
      tokens.push(tokenOf(word.text, word.lower, first))
      at.push(starts.length - 1)
      first = false
    }
    own.push({tokens, at, length: sentence.words.length})
  }
  const words = [...(headline ? [headline] : []), ...paragraphs].reduce((sum, {start, end}) => sum + countWords(text, start, end), 0)
  return {sentences: own, starts, ends, words, quoted}
}

function tokenOf(word: string, lower: string, first: boolean): string {
  const code = word.charCodeAt(0)
  if (!first && code >= 65 && code <= 90 && word !== 'I' && !word.startsWith("I'") && !word.startsWith('I’')) return 'N'
  if (/\d/.test(word)) return '#'
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

/** Runs of anything but space. */
function countWords(text: string, start: number, end: number): number {
  let count = 0
  let inside = false
  for (let at = start; at < end; at++) {
    const isSpace = text.charCodeAt(at) <= 32
    if (!isSpace && !inside) count++
    inside = !isSpace
  }
  return count
}
