/** One paragraph as the analyses get it. */
import type {Passage} from '../../src/analysis/passage.js'
import {splitSentences} from '../../src/analysis/sentences/sentences.js'

export function passageOf(text: string, paragraph = 0): Passage {
  const span = {start: 0, end: text.length}
  return {...span, text, paragraph, sentences: splitSentences(text, span, paragraph)}
}
