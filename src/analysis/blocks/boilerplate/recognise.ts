/**
 * Lines that are not the story whatever stands around them: stock phrases of a language, and shapes of any language
 * (a date alone, a credit, a count of shares, a name leaked by a pipeline).
 */

import {boilerplateIndexes, findPhrase, findStart} from '../../../language/boilerplate-lists.js'
import {languages} from '../../../language/index.js'
import type {Line} from '../line.js'
import {findShape} from './shapes.js'
import {type Signal, signalOfMatch} from './signal.js'

const indexOf = boilerplateIndexes(languages)

export function recognise(line: Line, language: string): Signal | undefined {
  const index = indexOf(language)
  const whole = line.plain.length <= 120 ? index.lines.get(line.plain) : undefined
  if (whole) {
    const {kind, group} = whole
    if (group === 'heads') return {...signalOfMatch('stock-head', kind, line.text), opens: true}
    if (group === 'labels') return signalOfMatch('stock-label', kind, line.text, false)
    return signalOfMatch('stock-line', kind, line.text)
  }
  const shape = findShape(line)
  if (shape) return shape
  const phrase = line.words >= 3 && line.words <= 70 ? findPhrase(index, line.lower) : undefined
  // Advice to comment may be longer; a paragraph on commenting is the story's.
  if (
    phrase &&
    (phrase.kind === 'legal' ||
      phrase.kind === 'read-more' ||
      (line.words <= 30 && phrase.text.length >= 22) ||
      (line.addresses && (phrase.kind === 'newsletter' || line.words <= 45)))
  )
    return signalOfMatch('stock-phrase', phrase.kind, phrase.text)
  const start = line.lower ? findStart(index, /^\w/.test(line.lower) ? line.lower : line.lower.replace(/^[»›•·|►▶→*\s–—-]+/, '')) : undefined
  if (!start) return undefined
  const {kind, group, text} = start
  const short = line.words <= 12 && line.ending !== 'sentence'
  if (kind === 'story-teasers')
    return line.words <= 9 && line.ending !== 'sentence' ? {...signalOfMatch('stock-beginning', kind, text, group === 'starts'), opens: true} : undefined
  // "A message from the skipper reads: “We are well.”"
  if (kind === 'advertisement' && !short && /["“]/.test(line.text)) return undefined
  // "Skip to the last chapter if you like." is no button.
  if (kind === 'navigation' && !short && !line.addresses) return undefined
  const certain =
    group === 'starts' &&
    (short ||
      (asks(line) && line.words <= 60) ||
      (text.length >= 18 && kind !== 'byline') ||
      /[:(|©-]$/.test(text) ||
      /^\s?:/.test(line.lower.slice(text.length)))
  return signalOfMatch('stock-beginning', kind, text, certain)
}

/** Speaks to the reader, or tells them to subscribe. */
function asks({addresses, lower}: Line): boolean {
  return addresses || /\b(?:subscribe|log in|sign in|sign up|register|donate|newsletter|abonnieren|anmelden|abonnez|inscrivez|suscríbete)\b/.test(lower)
}
