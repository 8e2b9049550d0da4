/** How much of an article can be checked with those it names. */
import type {Article} from '../../src/model/article.js'

export interface Sourcing {
  quotes: number
  /** Who is named as a source, each once. */
  speakers: number
  /** Share of the sentences that are laid to somebody, 0 to 1. */
  attributed: number
}

export function sourcingOf({quotes, sentences}: Article): Sourcing {
  const speakers = new Set<string>()
  let attributed = 0
  for (const {attribution} of sentences) {
    if (!attribution) continue
    attributed++
    if (attribution.speaker && attribution.kind !== 'pronoun') speakers.add(attribution.speaker.text)
  }
  return {quotes: quotes.length, speakers: speakers.size, attributed: attributed / Math.max(1, sentences.length)}
}
