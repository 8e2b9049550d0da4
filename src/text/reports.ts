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
