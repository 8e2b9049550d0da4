/**
 * How the lists of boilerplate are written and looked up.
 *
 * Each language is a file of entries, `[text, kind], // source`. The text is in lower case, with straight quotes and without closing marks.
 * The source says where the wording stands: `aeb` on pages of scrapinghub/article-extraction-benchmark, `fundus` on the fixture pages of
 * flairNLP/fundus, `wcxb` on pages of Murrough-Foley/web-content-extraction-benchmark, `usage` in the defaults of publishing systems.
 */

import {anyOf} from '../base/word-list.js'

/** The `boilerplate-` rules, without the family. */
export type Kind =
  | 'story-teasers'
  | 'timestamp'
  | 'metadata'
  | 'byline'
  | 'caption'
  | 'newsletter'
  | 'share'
  | 'advertisement'
  | 'feedback-widget'
  | 'comments'
  | 'legal'
  | 'navigation'
  | 'read-more'

export type Entry = readonly [text: string, kind: Kind]

export interface Lists {
  /** Whole lines that stand over a list of other stories. */
  heads: readonly Entry[]
  /** Whole lines that are never the story. */
  lines: readonly Entry[]
  /** Whole lines that name a section; the subheads of a story may read the same. */
  labels: readonly Entry[]
  /** How lines begin that are furniture. */
  starts: readonly Entry[]
  /** How lines begin that are often furniture: counts only outside the story. */
  hints: readonly Entry[]
  /** What lines hold that are furniture; of the kinds that speak to the reader, only where the line does. */
  holds: readonly Entry[]
}

export type Group = keyof Lists

export interface Match {
  kind: Kind
  group: Group
  /** The entry that matched. */
  text: string
}

/** Lists compiled for lookup: whole lines in a map, beginnings by their first two characters. */
export interface Index {
  lines: ReadonlyMap<string, Match>
  starts: ReadonlyMap<string, readonly Match[]>
  holds: {
    /** Any of the phrases, wherever words begin and end: a third of the work, and nearly all lines hold none. */
    any: RegExp
    pattern: RegExp
    kinds: ReadonlyMap<string, Kind>
  }
}

/**
 * What is looked up in an article of a language. English boilerplate stands on pages of every language; where the language is unknown, so may that of
 * any other. Each index is made when an article first needs it.
 */
export function boilerplateIndexes(known: ReadonlyArray<{code: string; boilerplate?: Lists}>): (code: string) => Index {
  const indexes = new Map<string, Index>()
  const having = known.filter((language) => language.boilerplate !== undefined)
  return (code) => {
    const key = having.some((language) => language.code === code) ? code : 'und'
    let index = indexes.get(key)
    if (!index) {
      const used = key === 'und' ? having : having.filter((language) => language.code === 'en' || language.code === key)
      index = indexLists(used.map(({boilerplate}) => boilerplate as Lists))
      indexes.set(key, index)
    }
    return index
  }
}

export function indexLists(all: readonly Lists[]): Index {
  const lines = new Map<string, Match>()
  const starts = new Map<string, Match[]>()
  for (const lists of all) {
    for (const group of ['labels', 'lines', 'heads'] as const) for (const [text, kind] of lists[group]) lines.set(text, {kind, group, text})
    for (const group of ['starts', 'hints'] as const) {
      for (const [text, kind] of lists[group]) {
        const key = text.slice(0, 2)
        const bucket = starts.get(key)
        if (bucket) bucket.push({kind, group, text})
        else starts.set(key, [{kind, group, text}])
      }
    }
  }
  // The longest beginning says most.
  for (const bucket of starts.values()) bucket.sort((a, b) => b.text.length - a.text.length)
  const kinds = new Map(all.flatMap((lists) => lists.holds.map(([text, kind]) => [text, kind])))
  const any = anyOf(kinds.keys())
  return {lines, starts, holds: {any: new RegExp(any), pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'u'), kinds}}
}

export function findStart(index: Index, line: string): Match | undefined {
  return index.starts
    .get(line.slice(0, 2))
    ?.find(({text}) => line.startsWith(text) && !(/[\p{L}\p{N}]$/u.test(text) && /^[\p{L}\p{N}]/u.test(line.slice(text.length))))
}

/** A phrase of furniture anywhere in the line, outside quotation marks. */
export function findPhrase({holds}: Index, line: string): Match | undefined {
  const found = holds.any.test(line) ? holds.pattern.exec(line) : null
  const kind = found && holds.kinds.get(found[0])
  if (!found || !kind) return undefined
  const quotes = line.slice(0, found.index).split('"').length - 1
  return quotes % 2 === 1 ? undefined : {kind, group: 'holds', text: found[0]}
}
