/**
 * What a character is, as Unicode says: asked once for each and remembered, so that a text can be gone through by its numbers. A pattern with
 * `\p{L}` asks anew for every character, and takes ten times as long.
 */

/** What a character may be, one bit each. */
export const letter = 1
export const mark = 2
/** 0 to 9; the other numerals ("½") are no digits. */
export const digit = 4
export const numeral = 8
/** A letter too. */
export const capitalLetter = 64
export const whiteSpace = 128

/** A unit that is one half of a character, and one that has been asked about. */
const half = 16
const asked = 32

/** By UTF-16 code unit. A cache of what never changes. */
const kinds = new Uint8Array(0x1_00_00)

/** The kind of the character that a unit of a text is, or is a half of. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const kind = kinds[code] as number
  return kind >= asked && (kind & half) === 0 ? kind : askedAt(text, at)
}

function askedAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 0xd800 || code > 0xdfff) {
    kinds[code] = asked | kindOf(String.fromCharCode(code))
    return kinds[code] as number
  }
  const isSecond = code >= 0xdc00 && at > 0 && text.charCodeAt(at - 1) >= 0xd800 && text.charCodeAt(at - 1) < 0xdc00
  return kindOf(String.fromCodePoint(text.codePointAt(isSecond ? at - 1 : at) as number))
}

function kindOf(character: string): number {
  if (/[0-9]/.test(character)) return digit
  if (/\s/.test(character)) return whiteSpace
  if (/\p{Lu}/u.test(character)) return letter | capitalLetter
  return /\p{L}/u.test(character) ? letter : /\p{M}/u.test(character) ? mark : /\p{N}/u.test(character) ? numeral : 0
}

/** By UTF-16 code unit: in lower case plus 2 where it is a letter or numeral, 1 where it is none, 0 where it has not been asked about. */
const lowers = new Uint32Array(0x1_00_00)

/** A unit of a word in lower case, 0 for what is no letter or numeral; what is several units in lower case stays as it is. */
export function lowerUnitAt(text: string, at: number): number {
  const lower = lowers[text.charCodeAt(at)] as number
  return lower === 0 ? askedLower(text, at) : lower === 1 ? 0 : lower - 2
}

function askedLower(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const isPart = (kindAt(text, at) & (letter | digit | numeral)) !== 0
  // Half of a character: the other half decides.
  if (code >= 0xd800 && code <= 0xdfff) return isPart ? code : 0
  const lower = String.fromCharCode(code).toLowerCase()
  const unit = isPart ? (lower.length === 1 ? lower.charCodeAt(0) : code) : 0
  lowers[code] = isPart ? unit + 2 : 1
  return unit
}
