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
  let words = 0
  let upper = 0
  let lettered = 0
  for (const [word] of text.matchAll(/\S+/g)) {
    words++
    const first = /^["“‘'«„(]*(\p{L})/u.exec(word)?.[1]
    if (first === undefined) continue
    lettered++
    if (first !== first.toLowerCase()) upper++
  }
  // Languages written without spaces: two characters to a word.
  if (/[\u3040-\u30ff\u3400-\u9fff]/.test(text)) words = Math.max(words, Math.round(text.length / 2))
  return {
    at,
    block,
    text,
    plain: stripMarks(lower),
    lower,
    words,
    ending: endingOf(text),
    capitals: lettered ? upper / lettered : 0,
    addresses:
      /\b(?:you|your|yours|us|our|we|i|my|me|sie|ihr|ihre|ihren|ihrem|wir|uns|unser|unsere|unseren|vous|votre|vos|nous|notre|nos|su|sus|usted|nuestro|nuestra|nuestros|te|tu)\b/.test(
        lower,
      ),
  }
}

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
