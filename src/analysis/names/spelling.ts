/** When two words are likely to be one name, spelled twice. */
import {adjectives} from '../../language/en/places.js'

/** Folded for comparison: without case and accents. "Peña" is "pena". */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  let hasApostrophe = false
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at)
    if (code > 0x7f) return lower.normalize('NFD').replace(/[\u0300-\u036f’]/g, '')
    if (code === 0x27) hasApostrophe = true
  }
  return hasApostrophe ? lower.replaceAll("'", '') : lower
}

/** Whether one letter is added, left out or changed, or two neighbours are swapped: "Priebus" and "Preibus". Never for equal words. */
export function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false
  let start = 0
  while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start++
  let endA = a.length
  let endB = b.length
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--
    endB--
  }
  const [restA, restB] = [endA - start, endB - start]
  if (restA <= 1 && restB <= 1) return true
  return restA === 2 && restB === 2 && a.charCodeAt(start) === b.charCodeAt(start + 1) && a.charCodeAt(start + 1) === b.charCodeAt(start)
}

/** Whether one is the other with its letters, or digits, in another order. */
export function haveSameLetters(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('')
}

/**
 * Whether two words one edit apart are forms of one word or names of a family rather than a slip:
 * "Russia" and "Russian", "Clinton" and "Clintons", "Aliyev" and "Aliyeva", "Mario" and "Maria".
 */
export function areForms(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.replace(/e?s$/, '') === short.replace(/e?s$/, '') || (long === `${short}d` && short.endsWith('e'))) return true
  if (long.startsWith(short)) return /[saniyo]$/.test(long) && !(long.at(-1) === short.at(-1) && !/[sn]$/.test(long))
  // "Texas" and "Texans", "Koreas" and "Koreans"
  if (/[aeiou]s$/.test(short) && long === `${short.slice(0, -1)}ns`) return true
  // "Mario" and "Maria", "Juliano" and "Juliana", "Somalia" and "Somalis"
  if (short.length === long.length && short.slice(0, -1) === long.slice(0, -1)) return /[aeiouysn]$/.test(short) && /[aeiouysn]$/.test(long)
  // "woman" and "women"
  return /man$/.test(a) ? `${a.slice(0, -2)}en` === b : /man$/.test(b) && `${b.slice(0, -2)}en` === a
}

/** Whether a difference is the kind two transliterations show: "Hormozgan" and "Hormuzgan", "Hassan" and "Hasan", "Aliyev" and "Aliev". */
export function isTransliteration(a: string, b: string): boolean {
  if (isSlip(a, b)) return false
  const bones = (word: string): string =>
    word
      .replace(/kh|gh/g, 'h')
      .replace(/dzh|zh/g, 'j')
      .replace(/ts/g, 'z')
      .replace(/[qc]/g, 'k')
      .replace(/[aeiouy’'-]/g, '')
      .replace(/([a-z])\1/g, '$1')
  return bones(a) === bones(b)
}

/** Two letters swapped ("Preiwald"), or the only vowel between two consonants left out ("Priewld"): a slip in any alphabet. */
function isSlip(a: string, b: string): boolean {
  if (a.length === b.length) return haveSameLetters(a, b)
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  if (long.slice(at + 1) !== short.slice(at)) return false
  const isVowel = (letter: string | undefined): boolean => letter !== undefined && /[aeiouy]/.test(letter)
  return isVowel(long[at]) && at > 0 && at < long.length - 1 && !isVowel(long[at - 1]) && !isVowel(long[at + 1]) && long[at + 1] !== 'h'
}

/** Spellings of one given name, each borne by many people ("Mohammed" and "Mohamed"), and places that differ by a letter. */
export function areVariants(a: string, b: string): boolean {
  return variants.some((group) => group.has(a) && group.has(b))
}

const variants: ReadonlyArray<ReadonlySet<string>> = [
  'mohammed mohamed muhammad muhammed mohammad mohamad mohamud',
  'hassan hasan hassen',
  'hussein hussain hussien husain husein',
  'ahmed ahmad',
  'abdullah abdallah abdulla',
  'sheikh shaikh',
  'stephen steven stefan',
  'philip phillip',
  'nicholas nicolas',
  'catherine katherine katharine',
  'shanxi shaanxi',
  'ireland iceland',
  'austria australia',
  'niger nigeria nigerian nigerien',
].map((group) => new Set(group.split(' ')))

/** A country and its adjective: "azerbaijan" and "azerbaijani". Folded words. */
export function isAdjectiveOf(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return foldedAdjectives.has(long) && long.startsWith(short.slice(0, Math.max(4, short.length - 1))) && !foldedAdjectives.has(short)
}

export function isAdjective(folded: string): boolean {
  return foldedAdjectives.has(folded)
}

const foldedAdjectives = new Set([...adjectives].map(fold))

/** Pairs of words one edit apart, found without comparing all with all: two such words share a form with one letter less. */
export function nearPairs(words: Iterable<string>, shortest: number): Array<[string, string]> {
  const long = [...words].filter((word) => word.length >= shortest)
  const forms = new Forms(long.reduce((sum, {length}) => sum + length + 1, 0))
  const pairs: Array<[string, string]> = []
  /** By word, the last that it was met with. */
  const met = new Int32Array(long.length).fill(-1)
  for (const [index, word] of long.entries()) {
    for (const hash of formsOf(word)) {
      for (let entry = forms.first(hash); entry >= 0; entry = forms.next(entry)) {
        const number = forms.wordOf(entry)
        if (number === index || met[number] === index) continue
        met[number] = index
        const other = long[number] as string
        if (isOneEdit(other, word)) pairs.push([other, word])
      }
      forms.add(hash, index)
    }
  }
  return pairs
}

/** The hashes of a word and of its forms with one letter less: two forms may have one by chance, as the words are compared afterwards. */
function formsOf(word: string): Int32Array {
  const {length} = word
  const hashes = new Int32Array(length + 1)
  let whole = 0
  for (let at = 0; at < length; at++) whole = (Math.imul(whole, factor) + word.charCodeAt(at)) | 0
  hashes[0] = whole
  let tail = 0
  let power = 1
  // From the last letter on: what stands before a letter moves by one place, what stands behind it stays.
  let before = whole
  for (let at = length - 1; at >= 0; at--) {
    const code = word.charCodeAt(at)
    before = Math.imul(before - code, inverse)
    hashes[at + 1] = (Math.imul(before, power) + tail) | 0
    tail = (tail + Math.imul(code, power)) | 0
    power = Math.imul(power, factor)
  }
  return hashes
}

/** A hash is a polynomial in the first; times the second, it is divided by it (in 32 bits). */
const factor = 0x01000193
const inverse = 0x359c449b

/** By the hash of a form, the words that have it: in arrays, as most forms are those of one word. */
class Forms {
  /** By the last bits of a hash or the next free place behind: the first entry of that hash plus 1. */
  readonly #places: Int32Array
  /** By entry: the hash, the word, the next and (for a first one) the last entry of the same hash plus 1. */
  readonly #hashes: Int32Array
  readonly #words: Int32Array
  readonly #nexts: Int32Array
  readonly #lasts: Int32Array
  #entries = 0

  constructor(most: number) {
    let places = 64
    while (places < most * 2) places *= 2
    this.#places = new Int32Array(places)
    this.#hashes = new Int32Array(most)
    this.#words = new Int32Array(most)
    this.#nexts = new Int32Array(most)
    this.#lasts = new Int32Array(most)
  }

  /** The first entry of a hash; -1 when there is none. */
  first(hash: number): number {
    return (this.#places[this.#placeOf(hash)] as number) - 1
  }

  next(entry: number): number {
    return (this.#nexts[entry] as number) - 1
  }

  wordOf(entry: number): number {
    return this.#words[entry] as number
  }

  add(hash: number, word: number): void {
    const place = this.#placeOf(hash)
    const first = (this.#places[place] as number) - 1
    const entry = this.#entries++
    this.#hashes[entry] = hash
    this.#words[entry] = word
    if (first < 0) this.#places[place] = entry + 1
    else this.#nexts[(this.#lasts[first] as number) - 1] = entry + 1
    this.#lasts[first < 0 ? entry : first] = entry + 1
  }

  #placeOf(hash: number): number {
    const last = this.#places.length - 1
    let place = (hash ^ (hash >>> 15)) & last
    while (this.#places[place] !== 0 && this.#hashes[(this.#places[place] as number) - 1] !== hash) place = (place + 1) & last
    return place
  }
}
