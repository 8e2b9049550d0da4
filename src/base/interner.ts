/**
 * Numbers for the words of texts, from 0 on in the order in which they come.
 *
 * A word is looked up where it stands, letter by letter: cutting it out of its text, and finding the copy in a map, takes several times as long.
 */
export class Interner {
  /** By the last bits of a word's hash or the next free place behind: its number plus 1. */
  #places = new Int32Array(1 << 12)
  /** By number. */
  #hashes = new Int32Array(1 << 11)
  #starts = new Int32Array(1 << 11)
  /** The letters of all words, one after the other. */
  #letters = new Uint16Array(1 << 14)
  #size = 0

  /** How many words there are: more than before when the last one was new. */
  get size(): number {
    return this.#size
  }

  /** The number of the word that stands from `start` to `end` in a text; `hash` is that of its letters, for those who have gone through them. */
  of(text: string, start: number, end: number, hash = hashOf(text, start, end)): number {
    const last = this.#places.length - 1
    let place = (hash ^ (hash >>> 15)) & last
    for (let number = this.#places[place] as number; number !== 0; number = this.#places[place] as number) {
      if (this.#hashes[number - 1] === hash && this.#isAt(number - 1, text, start, end)) return number - 1
      place = (place + 1) & last
    }
    this.#places[place] = this.#size + 1
    return this.#add(hash, text, start, end)
  }

  #isAt(number: number, text: string, start: number, end: number): boolean {
    const from = this.#starts[number] as number
    const length = (this.#starts[number + 1] as number) - from
    if (length !== end - start) return false
    for (let at = 0; at < length; at++) if (this.#letters[from + at] !== text.charCodeAt(start + at)) return false
    return true
  }

  #add(hash: number, text: string, start: number, end: number): number {
    const number = this.#size++
    const from = this.#starts[number] as number
    while (from + end - start > this.#letters.length) this.#letters = grown(this.#letters, new Uint16Array(this.#letters.length * 2))
    for (let at = start; at < end; at++) this.#letters[from + at - start] = text.charCodeAt(at)
    if (this.#size + 1 >= this.#starts.length) {
      this.#starts = grown(this.#starts, new Int32Array(this.#starts.length * 2))
      this.#hashes = grown(this.#hashes, new Int32Array(this.#starts.length))
    }
    this.#hashes[number] = hash
    this.#starts[number + 1] = from + end - start
    if (this.#size * 2 > this.#places.length) this.#spread()
    return number
  }

  /** Twice the places. */
  #spread(): void {
    const places = new Int32Array(this.#places.length * 2)
    const last = places.length - 1
    for (let number = 0; number < this.#size; number++) {
      const hash = this.#hashes[number] as number
      let place = (hash ^ (hash >>> 15)) & last
      while (places[place] !== 0) place = (place + 1) & last
      places[place] = number + 1
    }
    this.#places = places
  }
}

/** FNV-1a, 32 bits: begun with this, each letter is `hashed` in. */
export const noHash = 0x811c9dc5 | 0

export function hashed(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

/** Of `text.slice(start, end)`, as a signed number. */
export function hashOf(text: string, start = 0, end = text.length): number {
  let hash = noHash
  for (let at = start; at < end; at++) hash = hashed(hash, text.charCodeAt(at))
  return hash
}

export function grown<Numbers extends Int32Array | Uint16Array>(numbers: Numbers, larger: Numbers): Numbers {
  larger.set(numbers)
  return larger
}
