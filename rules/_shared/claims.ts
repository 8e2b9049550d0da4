/**
 * Statements in the writer's own voice that a reader would want a source for.
 *
 * A sentence is looked at only when nobody is given for it: not in the sentence, and not in the one before that it goes on from. The first
 * sentences of a story may sum it up. Each sentence is one claim at most, of the first kind that fits.
 */

import {unquoted} from '../../src/analysis/quotations/mask.js'
import type {Span} from '../../src/base/spans.js'
import {oneOf} from '../../src/base/word-list.js'
import type {Article, Report, Sentence} from '../../src/model/article.js'
import {
  actors,
  attempts,
  certainties,
  conditions,
  copulas,
  drives,
  emphases,
  forecastAdverbs,
  formulas,
  impulses,
  moveEnds,
  moveQualities,
  moves,
  outcomes,
  ranges,
  roles,
  settledThings,
  showings,
  shown,
  sourceNouns,
  standings,
  strong,
  superlatives,
  uncertainThings,
  weighty,
  wishes,
  wrongs,
} from './claim-words.js'

export type ClaimKind = 'motive' | 'speculation' | 'evaluation' | 'superlative' | 'statistic'

export interface Claim extends Span {
  kind: ClaimKind
  /** Index into `Article.sentences`. */
  sentence: number
  /** Says that someone did wrong: "attempted to evade responsibility". */
  accusing: boolean
  /** Stands under a head such as "What's next?". */
  formulaic: boolean
}

/** What a finding on a claim says of the evidence. */
export const unsourced = 'Nobody is given for the sentence, and the one before does not carry over. Say who holds this, or leave it out.'

/** Sentences at the start that may say what a story comes to. */
const leadSentences = 3

/** The claims of an article serve every rule on them; they go when the article goes. */
const read = new WeakMap<Article, readonly Claim[]>()

/** Every claim of one kind, in order. */
export function claimsOf(article: Article, kind: ClaimKind): Claim[] {
  const claims = read.get(article) ?? readClaims(article)
  read.set(article, claims)
  return claims.filter((claim) => claim.kind === kind)
}

function readClaims(article: Article): Claim[] {
  if (article.meta.genre) return []
  const masked = unquoted(article)
  const sourced = sourcedSentences(article)
  const formulaic = formulaicParagraphs(article)
  const claims: Claim[] = []
  for (const [at, sentence] of article.sentences.entries()) {
    if (isLead(sentence, at) || sourced.has(at) || isTakenUp(article.sentences, sourced, at)) continue
    const words = masked.slice(sentence.start, sentence.end)
    if (words.endsWith('?') || / {20}/.test(words)) continue
    const found = claimIn(words)
    if (!found) continue
    // A share or a record may have its source two sentences away.
    if ((found.kind === 'statistic' || found.kind === 'superlative') && [at - 2, at - 1, at + 1, at + 2].some((near) => sourced.has(near))) continue
    claims.push({...found, start: sentence.start + found.start, end: sentence.start + found.end, sentence: at, formulaic: formulaic.has(sentence.paragraph)})
  }
  return claims
}

function isLead({paragraph}: Sentence, at: number): boolean {
  return at < leadSentences && paragraph < 2
}

/** Sentences that somebody is given for. */
export function sourcedSentences({reports, quotes, sentences}: Article): Set<number> {
  const sourced = new Set<number>()
  for (const report of reports) if (isSource(report)) sourced.add(report.sentence)
  let at = 0
  for (const quote of quotes) {
    if (!quote.attribution) continue
    while (at < sentences.length && (sentences[at] as Sentence).end <= quote.start) at++
    for (let to = at; to < sentences.length && (sentences[to] as Sentence).start < quote.end; to++) sourced.add(to)
  }
  return sourced
}

/** "the incident underscores" gives nobody; "the minister underscores" does. */
function isSource({class: kind, speaker, cue}: Report): boolean {
  if (kind === 'mental' || !speaker) return false
  const thing =
    /^(?:it|this|that|these|those|which)\b/i.test(speaker.text) ||
    !/\p{Lu}|^(?:he|she|they|we|i|who|his|her|their)\b/u.test(speaker.text.replace(/^\p{Lu}/u, (first) => first.toLowerCase()))
  return !(
    thing &&
    /^(?:underscor|highlight|underlin|impl|suggest|show|reveal|signal|indicat|point|confirm|reflect|prov|sugg|invok|portray|call)/i.test(cue?.text ?? '')
  )
}

const goesOn = new RegExp(String.raw`^(?:He|She|They|The ${oneOf(sourceNouns)}|(?:His|Her|Their) )\b`)

/** "The findings indicated …" goes on from a sentence whose source is named. */
function isTakenUp(sentences: readonly Sentence[], sourced: ReadonlySet<number>, at: number): boolean {
  const own = sentences[at] as Sentence
  return sentences[at - 1]?.paragraph === own.paragraph && sourced.has(at - 1) && goesOn.test(own.text)
}

const formula = new RegExp(String.raw`^${oneOf(formulas)}\b`, 'i')

/** Paragraphs under a head of a template. */
function formulaicParagraphs({blocks, paragraphs, text}: Article): Set<number> {
  const found = new Set<number>()
  let under = false
  const index = new Map(paragraphs.map(({start}, at) => [start, at]))
  for (const block of blocks) {
    const paragraph = index.get(block.start)
    if (paragraph === undefined) {
      if (block.role === 'subhead' || block.role === 'headline') under = formula.test(text.slice(block.start, block.end).replace(/^\P{L}+/u, ''))
    } else if (under) found.add(paragraph)
  }
  return found
}

type Found = Omit<Claim, 'sentence' | 'formulaic'>

function claimIn(words: string): Found | undefined {
  return (
    (anyMotive.test(words) ? motiveIn(words) : undefined) ??
    (anyForecast.test(words) ? speculationIn(words) : undefined) ??
    (anyEvaluation.test(words) ? evaluationIn(words) : undefined) ??
    (anySuperlative.test(words) ? superlativeIn(words) : undefined) ??
    statisticIn(words)
  )
}

/** As far as the clause goes. */
const restOfClause = String.raw`\b[^,.;]*`

/** "sharply", and the like. */
const lyAdverb = String.raw`(?:\p{Ll}{1,20}ly )?`

const fullName = String.raw`(?:the )?\p{Lu}[\p{L}.’'-]{1,40}(?:\s{1,5}\p{Lu}[\p{L}.’'-]{0,40}){0,3}`

/** What only the one who does it can know, said of somebody, and to their harm. */
const accusing = new RegExp(
  String.raw`\b(?:as|when|while|after|where|because|and|that|,)?\s{0,3}(?:${fullName}|${oneOf(actors)}) ` +
    `${lyAdverb}${oneOf(attempts)} to ${lyAdverb}${oneOf(wrongs)}${restOfClause}`,
  'u',
)

/** A purpose in somebody's mind. */
const purposes = [
  `(?:as|because|since) (?:it|he|she|they) ${oneOf(wishes)} to`,
  `in (?:an? )?(?:${oneOf(moveQualities)} )?${oneOf(moves)} to ${oneOf(moveEnds)}`,
  `(?:motivated|driven) by ${oneOf(drives)}`,
  `out of ${oneOf(impulses)}`,
]
const purpose = new RegExp(String.raw`\b${oneOf(purposes)}${restOfClause}`)

/** What every motive holds: most sentences hold none of it, and the long patterns never see them. */
const anyMotive =
  /\b(?:attempt(?:ed|ing)?|tried|trying|sought|seek(?:s|ing)?|managed|moved?|conspired|rushed|scrambled|aim(?:s|ed)?|hope[sd]?|want(?:s|ed)?|effort|bid|ploy) to\b|\b(?:motivated|driven) by\b|\bout of\b/

function motiveIn(words: string): Found | undefined {
  const accusation = accusing.exec(words)
  if (accusation) return span(accusation, 'motive', true)
  const found = purpose.exec(words)
  return found ? span(found, 'motive', false) : undefined
}

const outcome = oneOf(outcomes)

const forecasts = [
  `(?:may|might|could) (?:${oneOf(forecastAdverbs)} )*${outcome}`,
  String.raw`potentially \p{Ll}+ing`,
  `(?:is|are) (?:likely|poised|expected|bound|set) to (?:have|${outcome})`,
  `(?:has|have|with) the potential to`,
  `(?:will|would) ${oneOf(certainties)} ${outcome}`,
]
const speculative = new RegExp(String.raw`\b${oneOf(forecasts)}${restOfClause}`, 'u')

const anyForecast = /\b(?:may|might|could|potential(?:ly)?|likely|poised|expected|bound|set|undoubtedly|certainly|surely|inevitably|probably)\b/

const conditional = new RegExp(String.raw`^(?:If|Unless|Should)\b|\b${oneOf(conditions)}\b|\b${oneOf(uncertainThings)}\b`, 'i')

function speculationIn(words: string): Found | undefined {
  const found = speculative.exec(words)
  if (!found || conditional.test(words) || /\b(?:could|might) have\b|\bcould not\b/.test(found[0])) return undefined
  return span(found, 'speculation', false)
}

const weightyWord = oneOf(weighty)

const evaluative = [
  // "highlights the need for", "has underscored the delicate nature of"
  String.raw`\b${oneOf(showings)}(?:e|es|ed|ing|ies|ied|s)\s+(?:both |just |once again |again )?` +
    String.raw`(?:how |the (?:\p{Ll}+[- ]){0,3}?${oneOf(shown)}|a (?:growing|broader|deeper|wider|larger))`,
  // "is significant as", "is a crucial corridor", "is vital for"
  String.raw`\b${oneOf(copulas)}\s+(?:${oneOf(emphases)} )*(?:(?:an?|the) (?:\p{Ll}+ )?)?${weightyWord}`,
  // "serves as a vital", "plays a key role", "marks a significant step", "a testament to"
  String.raw`\b${oneOf(standings)}\s+(?:as\s+)?(?:an?|the)\s+(?:(?:${weightyWord}|${oneOf(strong)})\s+)(?:\p{Ll}+[- ]){0,2}?${oneOf(roles)}`,
  '\\ba (?:testament|stark reminder|sobering reminder|powerful reminder|wake-up call) (?:to|of|that|for)',
  '\\b(?:sends?|sent|sending) a (?:clear|strong|powerful|chilling) (?:message|signal)',
].map((wording) => new RegExp(wording + restOfClause, 'u'))

const anyEvaluation = new RegExp(
  `underscor|highlight|underlin|illustrat|exemplif|demonstrat|reflect|emphasi|showcas|testament|reminder|wake-up|sen[dt]|${weightyWord}|\\b(?:serve|st(?:an|oo)d|act|represent|mark|play|constitute|sign(?:al|if))`,
)

/** "is important to the mayor", "is critical of", "was significant damage": not a judgement of the writer's. */
const harmless =
  /\b(?:critical of|critical condition|critically|critical care|important to (?:him|her|them|me|us)|essential workers?|vital signs|historic (?:site|building|district|centre|center|house|town))\b/

function evaluationIn(words: string): Found | undefined {
  for (const pattern of evaluative) {
    const found = pattern.exec(words)
    if (found && !harmless.test(words)) return span(found, 'evaluation', false)
  }
  return undefined
}

const superlative = new RegExp(
  String.raw`\b(?:the|its|his|her|their|our|one of the|among the)\s+(?:\p{Ll}+\s+)?${oneOf(superlatives)}\s(?:[\p{L}’'-]+\s){0,6}?${oneOf(ranges)}\b`,
  'u',
)

const anySuperlative = /\b(?:first|only|most|least|(?:bigg|larg|deadli|wor|long|high|low|old|fast|small)e?st)\b/

function superlativeIn(words: string): Found | undefined {
  const found = superlative.exec(words)
  return found ? span(found, 'superlative', false) : undefined
}

const settled = new RegExp(String.raw`\b${oneOf(settledThings)}\b`, 'i')
const share =
  /\b(?:\d+(?:\.\d+)?|\p{Ll}+) ?(?:%|percent|per cent)(?: of)?\b|\b(?:one|two|three|four|nine|\d+) (?:in|out of|of every) (?:three|four|five|ten|\d+)\b|\b(?:a|one|two)[- ](?:third|quarter|half|thirds|quarters) of\b/u

/** What every share holds: most sentences hold none of it. */
const anyShare = /%|per ?cent|\b(?:in|of|every) (?:three|four|five|ten|\d)|(?:third|half|quarter)s? of\b/

function statisticIn(words: string): Found | undefined {
  const found = anyShare.test(words) ? share.exec(words) : null
  return found && !settled.test(words) ? span(found, 'statistic', false) : undefined
}

function span(match: RegExpExecArray, kind: ClaimKind, accused: boolean): Found {
  const lead = match[0].length - match[0].replace(/^[\s,]+/, '').length
  return {start: match.index + lead, end: match.index + match[0].trimEnd().length, kind, accusing: accused}
}
