/** How words sound, as numbers: what is written in two ways and said in one has one number. */

import {parseNumber} from '../../analysis/quantities/numbers.js'
import {digit, kindAt, letter, numeral} from '../../base/characters.js'
import {Interner} from '../../base/interner.js'

/** More pieces than this are not kept from one event to the next. */
const most = 60_000

let kept: SpokenWords | undefined

/** What is known of sounds by now. A cache of what never changes, emptied when it is full: only numbers of the same one can be compared. */
export function sounds(): SpokenWords {
  if (!kept || kept.size > most) kept = new SpokenWords()
  return kept
}

export class SpokenWords {
  readonly #pieces = new Interner()
  /** By piece of text, what it sounds like. */
  readonly #sounds: Array<readonly number[]> = []
  readonly #numbers = new Map<string, number>()
  readonly #texts: string[] = []

  get size(): number {
    return this.#sounds.length
  }

  /** What the piece from `start` to `end` of a text sounds like: "won’t" is "will" and "not". */
  of(text: string, start: number, end: number): readonly number[] {
    const piece = this.#pieces.of(text, start, end)
    if (piece === this.#sounds.length) {
      const spoken = soundsOf(text.slice(start, end).toLowerCase().replaceAll('’', "'"))
      this.#sounds.push(spoken.map((sound) => this.#numberOf(sound)))
    }
    return this.#sounds[piece] as readonly number[]
  }

  /** In lower case, contractions written out, numbers in digits. */
  textOf(sound: number): string {
    return this.#texts[sound] as string
  }

  #numberOf(sound: string): number {
    const known = this.#numbers.get(sound)
    if (known !== undefined) return known
    this.#numbers.set(sound, this.#texts.length)
    return this.#texts.push(sound) - 1
  }
}

/** What is one word more or less in writing and the same in speech. */
const written = new Map<string, string[]>(
  Object.entries({
    "can't": ['can', 'not'],
    cannot: ['can', 'not'],
    "won't": ['will', 'not'],
    "shan't": ['shall', 'not'],
    "ain't": ['is', 'not'],
    gonna: ['going', 'to'],
    wanna: ['want', 'to'],
    gotta: ['got', 'to'],
    "'cause": ['because'],
    cause: ['because'],
    "'em": ['them'],
    ok: ['okay'],
    percent: ['percent'],
    pct: ['percent'],
    till: ['until'],
    'e-mail': ['email'],
    '%': ['percent'],
  }),
)
const endings = new Map<string, string>(Object.entries({"'re": 'are', "'ve": 'have', "'ll": 'will', "'m": 'am'}))

function soundsOf(word: string): string[] {
  const known = written.get(word)
  if (known) return known
  if (word.endsWith("n't")) return [word.slice(0, -3), 'not']
  if (/^(?:he|she|it|that|there|what|who|where|here|how)'s$/.test(word)) return [word.slice(0, -2), 'is']
  const apostrophe = word.indexOf("'")
  const ending = apostrophe > 0 ? endings.get(word.slice(apostrophe)) : undefined
  if (ending) return [word.slice(0, apostrophe), ending]
  const rank = ranks.indexOf(word)
  if (rank >= 0) return [`${rank + 1}${['st', 'nd', 'rd'][rank] ?? 'th'}`]
  if (/^\d+(?:st|nd|rd|th)$/.test(word)) return [word]
  if (/^\d/.test(word) || numberWords.test(word)) {
    const value = parseNumber(word)
    if (value !== undefined) return [String(value)]
  }
  // "well-known" and "well known"
  return word.split('-')
}

const numberWords =
  /^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)(?:-|$)/

const ranks = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')

const star = 0x2a
const percent = 0x25
const joints = new Set(["'", '’', '.', ',', '-'].map((sign) => sign.charCodeAt(0)))
/** Letters of a word may be masked by stars; more than this at its end are something else. */
const mostStars = 8

/** Where the piece that begins at an offset ends: a word ("U.S.", "1,200", "d*mn") or a percent sign; the offset itself where none begins. */
export function pieceEnd(text: string, start: number): number {
  if (text.charCodeAt(start) === percent) return start + 1
  let end = start
  for (let at = start; isSpoken(text, at); ) {
    while (isSpoken(text, at)) at++
    end = at
    const stars = starsAt(text, at, text.length)
    if (stars > 0) at += stars
    else if (joints.has(text.charCodeAt(at))) at++
    else break
  }
  return end === start ? start : end + starsAt(text, end, mostStars)
}

function isSpoken(text: string, at: number): boolean {
  return at < text.length && (kindAt(text, at) & (letter | digit | numeral)) !== 0
}

function starsAt(text: string, at: number, most: number): number {
  let stars = 0
  while (stars < most && text.charCodeAt(at + stars) === star) stars++
  return stars
}
