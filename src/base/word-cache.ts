/** Most words of an article stood in the one before: what was worked out of a word is kept, and found by the letters in the text, without a copy of them. */
import {hashOf} from './interner.js'

/** Words kept; a word takes the place of another that falls on it, so the memory is bounded and nothing is ever cleared. */
const places = 1 << 14

export class WordCache<Value> {
  readonly #words: string[] = new Array(places).fill('')
  readonly #values: Value[] = new Array(places)

  /** `work` is asked once for a word; what it gives must follow from the word alone. */
  constructor(readonly work: (word: string) => Value) {}

  /** What was worked out of `text.slice(start, end)`. */
  at(text: string, start: number, end: number): Value {
    const hash = hashOf(text, start, end)
    const place = (hash ^ (hash >>> 14)) & (places - 1)
    const known = this.#words[place] as string
    return known.length === end - start && isAt(text, start, known) ? (this.#values[place] as Value) : this.#read(text, start, end, place)
  }

  #read(text: string, start: number, end: number, place: number): Value {
    const word = copyOf(text, start, end)
    const value = this.work(word)
    this.#words[place] = word
    this.#values[place] = value
    return value
  }
}

/** A word to be kept. A slice of a text holds all of it in memory; what is cut from a copy holds the copy. */
export function copyOf(text: string, start: number, end: number): string {
  return ` ${text.slice(start, end)}`.slice(1)
}

function isAt(text: string, start: number, word: string): boolean {
  for (let at = 0; at < word.length; at++) if (text.charCodeAt(start + at) !== word.charCodeAt(at)) return false
  return true
}
