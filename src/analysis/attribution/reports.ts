/** Questions that the rules on sources ask of an article's reports. */

import type {Span} from '../../base/spans.js'
import {indexAt} from '../../base/spans.js'
import {anyOf} from '../../base/word-list.js'
import {cueForms, stateCues} from '../../language/en/reporting-cues.js'
import {shortTitles} from '../../language/en/titles.js'
import type {Article, Report} from '../../model/article.js'

/** One source by how the article calls it: "some senators" and "Some Senators" are one, "the source" is whoever was last called a source. */
export function sourceKey(report: Report): string {
  return (report.speaker?.text ?? report.cue?.text ?? '').toLowerCase().replace(/^(?:the|this|that|a|an|another|one)\s+|,? who$/g, '')
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
  return indexAt(sentences, offset)
}

/** Index of the paragraph that holds an offset; -1 outside the body. */
export function paragraphAt({paragraphs}: Pick<Article, 'paragraphs'>, offset: number): number {
  return indexAt(paragraphs, offset)
}

const beforeNames = new RegExp(String.raw`^(?:The|A|An|His|Her|Their|President|Senator|Governor)\s|\b(?:St|${anyOf(shortTitles)})\.?\s`, 'g')

/** What a later mention would call them: "Ruth Okafor, the county engineer" is "Okafor". */
export function lastName(speaker: string): string {
  const run = /\p{Lu}[\p{L}’'-]*(?:\s+(?:\p{Lu}[\p{L}’'.-]*|de|van|von|bin|al))*/u.exec(speaker.replace(beforeNames, ''))?.[0]
  return (run ?? speaker).split(/\s+/).at(-1) ?? speaker
}

/** Deeds rather than words or thoughts: "asked the clerk to leave", "agreed to pay". */
const deeds = new Set(
  `accept answer apologise apologize ask back beg celebrate chant cheer debate decide decline discuss embrace endorse forget instruct invoke learn nominate offer order
  pledge press promise promote protest push refuse reject remember request respond reply salute seek shout speak support talk thank threaten unveil vent vow welcome
  whisper yell`.split(/\s+/),
)

/** What a whole group can be said to say or think, as against do or like. */
const utterances = new Set(
  `accuse acknowledge add admit advise agree allege announce anticipate argue assail assert attribute believe bemoan blame call caution charge cite claim complain concede
  conclude concur condemn confirm consider contend criticise criticize decry deem defend demand denounce deny depict deride describe disagree dismiss dispute doubt emphasise
  emphasize estimate expect explain express fear feel find forecast foresee fret highlight hint hope imply indicate insist interpret lament liken maintain mention mock note
  object observe oppose paint perceive point portray praise predict question reason recall regard reiterate remark repeat report reveal say see signal slam speculate state
  stress suggest suspect tell think tout tweet underscore urge view voice warn wonder worry write`.split(/\s+/),
)

/** Does somebody hold or say that something is so? For a group, only what is plainly said or thought counts. */
export function isStatement({cue, speaker}: Pick<Report, 'cue' | 'speaker'>, group = false): boolean {
  if (!cue || (speaker?.text.length ?? 0) > 90) return false
  const space = cue.text.indexOf(' ')
  const word = (space < 0 ? cue.text : cue.text.slice(0, space)).toLowerCase().replaceAll('’', "'")
  if (word === 'according' || /^in the words of/i.test(cue.text)) return true
  if (stateCues.has(word))
    return /^(?:afraid|concerned|worried|wary|skeptical|sceptical|confident|convinced|optimistic|pessimistic|nervous|doubtful|alarmed|unsure)$/.test(word)
  const lemma = cueForms.get(word)?.verb.lemma
  return lemma !== undefined && (group ? utterances.has(lemma) : !deeds.has(lemma))
}
