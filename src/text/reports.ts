/** Questions that the rules on sources ask of an article's reports. */
import type {Article, Report, Span} from '../article.js'

/** One source by how the article calls it: "some senators" and "Some Senators" are one, "the source" is whoever was last called a source. */
export function sourceKey(report: Report): string {
  return (report.speaker?.text ?? report.cue?.text ?? '').toLowerCase().replace(/^(?:the|this|that|a|an|another|one)\s+/, '')
}

/** From the first word of the speaker or cue to the last. */
export function spanOf({speaker, cue}: Pick<Report, 'speaker' | 'cue'>): Span {
  const parts = [speaker, cue].filter((part) => part !== null)
  return {start: Math.min(...parts.map(({start}) => start)), end: Math.max(...parts.map(({end}) => end))}
}

/** The text around a sentence: itself and `reach` sentences to either side. */
export function around({sentences, text}: Article, at: number, reach: number): string {
  const first = sentences[Math.max(0, at - reach)]
  const last = sentences[Math.min(sentences.length - 1, at + reach)]
  return first && last ? text.slice(first.start, last.end) : ''
}

/** Index of the sentence that holds an offset; -1 outside the body. */
export function sentenceAt({sentences}: Pick<Article, 'sentences'>, offset: number): number {
  const at = firstEndingAfter(sentences, offset)
  return (sentences[at]?.start ?? Number.POSITIVE_INFINITY) <= offset ? at : -1
}

/** Index of the paragraph that holds an offset; -1 outside the body. */
export function paragraphAt({paragraphs}: Pick<Article, 'paragraphs'>, offset: number): number {
  const at = firstEndingAfter(paragraphs, offset)
  return (paragraphs[at]?.start ?? Number.POSITIVE_INFINITY) <= offset ? at : -1
}

function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((spans[middle] as Span).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** What a later mention would call them: "Ruth Okafor, the county engineer" is "Okafor". */
export function lastName(speaker: string): string {
  const run = /\p{Lu}[\p{L}’'-]*(?:\s+(?:\p{Lu}[\p{L}’'.-]*|de|van|von|bin|al))*/u.exec(
    speaker.replace(/^(?:The|A|An|His|Her|Their|President|Senator|Governor)\s|\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Prof|St)\.?\s/g, ''),
  )?.[0]
  return (run ?? speaker).split(/\s+/).at(-1) ?? speaker
}
