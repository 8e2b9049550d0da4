/** Whether the words of a quotation stand in a text, near enough. */

import {matchesOf} from '../../src/base/match-all.js'
import {type Utterance, utteranceOf} from '../../src/events/quotations/utterances.js'
import type {Facts} from '../../src/model/facts.js'

/** Places of one run of words that are tried; a phrase that stands more often tells nothing. */
const tries = 12
/** Words in a run. */
const run = 2

export interface Wording {
  sounds: readonly string[]
  /** Where each run of words begins. */
  places: ReadonlyMap<string, readonly number[]>
}

/** All words of an account, quoted or not: a transcript has no quotation marks. */
export function wordingOf({headline, statements}: Facts): Wording {
  const sounds = [...(headline ? [headline] : []), ...statements].flatMap((statement) => soundsOf(statement))
  const places = new Map<string, number[]>()
  for (let at = 0; at + run <= sounds.length; at++) {
    const key = sounds.slice(at, at + run).join(' ')
    const list = places.get(key)
    if (!list) places.set(key, [at])
    else if (list.length < tries) list.push(at)
  }
  return {sounds, places}
}

/** Utterances are cut after a number of words, statements are not. */
function soundsOf({start, text}: {start: number; text: string}): string[] {
  const sounds: string[] = []
  for (let from = 0; from < text.length; ) {
    const utterance = utteranceOf({start: start + from, text: text.slice(from)})
    const end = utterance.ends.at(-1)
    if (end === undefined) break
    sounds.push(...wordsOf(utterance))
    from = end - start
  }
  return sounds
}

/** The words of an utterance as they sound. */
export function wordsOf({sounds, spoken}: Utterance): string[] {
  return sounds.map((sound) => spoken.textOf(sound))
}

/** The parts of a quotation between the marks of what was left out: "We heard it ... before [the ferry] came." has three. */
export function partsOf({start, text}: {start: number; text: string}): Utterance[] {
  const parts: Utterance[] = []
  let from = 0
  for (const match of matchesOf(/…|\.\s?\.\s?\.|[[(][^\])\n]{0,80}[\])]/g, text)) {
    parts.push(utteranceOf({start: start + from, text: text.slice(from, match.index)}))
    from = match.index + match[0].length
  }
  parts.push(utteranceOf({start: start + from, text: text.slice(from)}))
  return parts.filter(({sounds}) => sounds.length > 0)
}

/** The largest share of the words that stand in the text in their order and close together, 0 to 1. */
export function shareOf(sounds: readonly string[], {sounds: all, places}: Wording): number {
  if (sounds.length < run) return all.includes(sounds[0] as string) ? 1 : 0
  let best = 0
  const met = new Set<number>()
  for (let at = 0; at + run <= sounds.length; at++) {
    for (const place of places.get(sounds.slice(at, at + run).join(' ')) ?? []) {
      const origin = place - at
      if (met.has(origin)) continue
      met.add(origin)
      best = Math.max(best, matched(sounds, all, origin) / sounds.length)
      if (best === 1) return 1
    }
  }
  return best
}

/** Words found in order from `origin` on; a word may be missing or added on either side. */
function matched(sounds: readonly string[], all: readonly string[], origin: number): number {
  let count = 0
  let at = origin
  for (const sound of sounds) {
    for (let skip = 0; skip <= 3; skip++) {
      if (all[at + skip] !== sound) continue
      count++
      at += skip + 1
      break
    }
    if (at > origin + 2 * sounds.length + 8) break
  }
  return count
}
