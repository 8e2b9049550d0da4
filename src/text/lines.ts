/** What can be told of one line without its neighbours: how long it is, how it ends, whether it reads like prose. */
import type {Block} from '../article.js'

export type Ending = 'sentence' | 'cut' | 'colon' | 'none'

export interface Line {
  /** Index into the blocks of the page. */
  at: number
  block: Block
  text: string
  /** In lower case, with straight quotes, without bullets before it and marks after it: "» More Stories:" is "more stories". */
  plain: string
  /** The same with its closing marks, for beginnings: "photo: anna berg". */
  lower: string
  words: number
  ending: Ending
  /** Words that begin in upper case, of all words that begin with a letter; 0 to 1. */
  capitals: number
  /** Speaks to the reader: "you", "your", "us", "our". */
  addresses: boolean
}

/** Longer lines are never furniture by their wording alone. */
const longest = 700

export function describeLine(text: string, block: Block, at: number): Line {
  const lower = text.length > longest ? '' : foldCase(text)
  const {words, capitals} = countWords(text)
  return {
    at,
    block,
    text,
    plain: stripMarks(lower),
    lower,
    // Languages written without spaces: two characters to a word.
    words: unspaced.test(text) ? Math.max(words, Math.round(text.length / 2)) : words,
    ending: endingOf(text),
    capitals,
    addresses: addressing.test(lower),
  }
}

const unspaced = /[\u3040-\u30ff\u3400-\u9fff]/
const addressing =
  /\b(?:you|your|yours|us|our|we|i|my|me|sie|ihr|ihre|ihren|ihrem|wir|uns|unser|unsere|unseren|vous|votre|vos|nous|notre|nos|usted|nuestro|nuestra|nuestros|tu)\b/

function countWords(text: string): {words: number; capitals: number} {
  let words = 0
  let upper = 0
  let lettered = 0
  let fresh = true
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string
    if (char === ' ' || char === '\u00a0' || char === '\t') {
      fresh = true
      continue
    }
    if (!fresh) continue
    if (at === 0 || text[at - 1] === ' ' || text[at - 1] === '\u00a0' || text[at - 1] === '\t') words++
    // Opening marks stand before the first letter of a word.
    if (openers.has(char)) continue
    fresh = false
    const small = char.toLowerCase()
    if (small !== char) upper++
    else if (small === char.toUpperCase()) continue
    lettered++
  }
  return {words, capitals: lettered ? upper / lettered : 0}
}

const openers = new Set(['"', '“', '„', '‘', "'", '«', '(', '['])

export function foldCase(text: string): string {
  return text.toLowerCase().replace(/[‘’ʼ]/g, "'").replace(/[“”„]/g, '"').replace(/\s+/g, ' ').trim()
}

export function stripMarks(line: string): string {
  return line.replace(/^[\s»›•·|+\-–—#►▶→*✕×]+/, '').replace(/[\s:»›•·|+\-–—►▶→*.…!?✕×]+$/, '')
}

function endingOf(text: string): Ending {
  const end = text.slice(-8).trimEnd()
  if (/(?:…|\.\.\.|\[…\]|\[\.\.\.\])["”’')\]]*$/.test(end)) return 'cut'
  if (/[.!?。！？।][)"”’'»«“\]]*$/.test(end)) return 'sentence'
  return end.endsWith(':') || end.endsWith('：') ? 'colon' : 'none'
}
