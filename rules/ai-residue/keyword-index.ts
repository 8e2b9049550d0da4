/**
 * Which of many wordings a text can hold at all, told by words that each of them cannot do without: one pass over the text, however many
 * the wordings are. Most articles hold none, and the slow patterns never see them.
 */

/** Something to look for. */
export interface Cued {
  /** One of these stands in every text that the pattern matches, in lower case and with straight apostrophes. */
  cues: readonly string[]
}

export class CueIndex<Item extends Cued> {
  readonly #pattern: RegExp
  /** By the cue that stands in the text. */
  readonly #items = new Map<string, readonly Item[]>()

  constructor(items: readonly Item[]) {
    const cues = [...new Set(items.flatMap((item) => item.cues))]
    // "i can" stands wherever "i cannot" does: one look for the shorter, and then at what follows.
    const shortest = cues.filter((cue) => !cues.some((other) => other !== cue && cue.startsWith(other))).sort()
    for (const cue of shortest)
      this.#items.set(
        cue,
        items.filter((item) => item.cues.some((own) => own.startsWith(cue))),
      )
    this.#pattern = new RegExp(shortest.map((cue) => cue.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|') || '(?!)', 'g')
  }

  /** Each cue that stands in `lower` (as `unquotedInLowerCase` gives it), and whose it is. */
  *look(lower: string): Generator<{at: number; items: readonly Item[]}> {
    const pattern = this.#pattern
    for (let from = 0; ; ) {
      pattern.lastIndex = from
      const match = pattern.exec(lower)
      if (!match) return
      const {index: at} = match
      from = at + 1
      const items = (this.#items.get(match[0]) ?? []).filter(({cues}) => cues.some((cue) => lower.startsWith(cue, at)))
      if (items.length > 0) yield {at, items}
    }
  }
}
