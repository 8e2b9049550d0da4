/** What can be told of one line without its neighbours: how long it is, how it ends, whether it reads like prose. */
import type {Block} from '../../model/article.js'
import {contentWords} from './topic.js'

export type Ending = 'sentence' | 'cut' | 'colon' | 'none'

export class Line {
  readonly words: number
  readonly ending: Ending
  /** Words that begin in upper case, of all words that begin with a letter; 0 to 1. */
  readonly capitals: number
  /** In lower case, with straight quotes and closing signals, for beginnings: "photo: anna berg". Empty for a long line. */
  readonly lower: string
  #plain: string | undefined
  #addresses: boolean | undefined
  #content: readonly string[] | undefined

  constructor(
    readonly text: string,
    readonly block: Block,
    /** Index into the blocks of the page. */
    readonly at: number,
  ) {
    const {words, capitals} = countWords(text)
    // Languages written without spaces: two characters to a word.
    this.words = unspaced.test(text) ? Math.max(words, Math.round(text.length / 2)) : words
    this.ending = endingOf(text)
    this.capitals = capitals
    this.lower = text.length > longest ? '' : foldCase(text)
  }

  /** Without bullets before it and signals after it: "» More Stories:" is "more stories". Empty for a line of more than a dozen words or so. */
  get plain(): string {
    this.#plain ??= this.text.length > longestWhole ? '' : stripMarks(this.lower)
    return this.#plain
  }

  /** Speaks to the reader: "you", "your", "us", "our". */
  get addresses(): boolean {
    this.#addresses ??= this.lower !== '' && addressing.test(this.lower)
    return this.#addresses
  }

  /** The words that say what the line is about. */
  get content(): readonly string[] {
    this.#content ??= contentWords(this.text)
    return this.#content
  }
}

/** Longer lines are never furniture by their wording alone. */
const longest = 700
/** Longer lines are in no list as a whole. */
const longestWhole = 160

const unspaced = /[\u3040-\u30ff\u3400-\u9fff]/
const addressing =
  /\b(?:you|your|yours|us|our|we|i|my|me|sie|ihr|ihre|ihren|ihrem|ich|mein|meine|meiner|du|dein|deine|deinen|dich|dir|wir|uns|unser|unsere|unseren|vous|votre|vos|nous|notre|nos|usted|nuestro|nuestra|nuestros|tu)\b/

function countWords(text: string): {words: number; capitals: number} {
  let words = 0
  let upper = 0
  let lettered = 0
  let fresh = true
  let spaced = true
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 32 || code === 0xa0 || code === 9) {
      fresh = true
      spaced = true
      continue
    }
    if (!fresh) continue
    if (spaced) words++
    spaced = false
    // Opening signals stand before the first letter of a word.
    if (openers.has(code)) continue
    fresh = false
    const letter = letterCase(code)
    if (letter === 'upper') upper++
    if (letter !== 'none') lettered++
  }
  return {words, capitals: lettered ? upper / lettered : 0}
}

const openers: ReadonlySet<number> = new Set([...'"“„‘\'«(['].map((sign) => sign.charCodeAt(0)))

function letterCase(code: number): 'upper' | 'lower' | 'none' {
  if (code < 0x80) return code >= 97 && code <= 122 ? 'lower' : code >= 65 && code <= 90 ? 'upper' : 'none'
  const sign = String.fromCharCode(code)
  const small = sign.toLowerCase()
  if (small !== sign) return 'upper'
  return small === sign.toUpperCase() ? 'none' : 'lower'
}

export function foldCase(text: string): string {
  const lower = text.toLowerCase()
  return /^[\x20-\x7e]*$/.test(lower) && !lower.includes('  ') ? lower : lower.replace(/[‘’ʼ]/g, "'").replace(/[“”„]/g, '"').replace(/\s+/g, ' ').trim()
}

function stripMarks(line: string): string {
  return line.replace(/^[\s»›•·|+\-–—#►▶→*✕×]+/, '').replace(/(?<![\s:»›•·|+\-–—►▶→*.…!?✕×])[\s:»›•·|+\-–—►▶→*.…!?✕×]+$/, '')
}

function endingOf(text: string): Ending {
  const end = text.slice(-8).trimEnd()
  if (/(?:…|\.\.\.|\[…\]|\[\.\.\.\])["”’')\]]*$/.test(end)) return 'cut'
  if (/[.!?。！？।][)"”’'»«“\]]*$/.test(end)) return 'sentence'
  return end.endsWith(':') || end.endsWith('：') ? 'colon' : 'none'
}
