/**
 * Statements in the writer's own voice that a reader would want a source for.
 *
 * A sentence is looked at only when nobody is given for it: not in the sentence, and not in the one before that it goes on from. The first
 * sentences of a story may sum it up. Each sentence is one claim at most, of the first kind that fits.
 *
 * Wording after Reuters, "The 10 Hallmarks of Reuters Journalism"; AP, "News Values and Principles"; Wikipedia, "Words to watch" (Puffery, Editorialising).
 */

import {unquoted} from '../../src/analysis/quotations/mask.js'
import type {Span} from '../../src/base/spans.js'
import type {Article, Report, Sentence} from '../../src/model/article.js'

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

const goesOn =
  /^(?:He|She|They|The (?:findings|report|document|statement|study|survey|poll|letter|memo|source|sources|official|officials|minister|spokesman|spokeswoman|agency|ministry)|(?:His|Her|Their) )\b/

/** "The findings indicated …" goes on from a sentence whose source is named. */
function isTakenUp(sentences: readonly Sentence[], sourced: ReadonlySet<number>, at: number): boolean {
  const own = sentences[at] as Sentence
  return sentences[at - 1]?.paragraph === own.paragraph && sourced.has(at - 1) && goesOn.test(own.text)
}

const formula =
  /^(?:what(?:[’']s| is| comes| happens)? next|why (?:it(?:[’']s)?|this) (?:is )?(?:matters?|important)|what (?:this|it) means|looking (?:ahead|forward)|the (?:bigger|big) picture|implications?|conclusions?|(?:future )?outlook|what to watch|the bottom line|key takeaways|final thoughts|significance)\b/i

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

/** What only the one who does it can know, said of somebody, and to their harm. */
const accusing =
  /\b(?:as|when|while|after|where|because|and|that|,)?\s{0,3}(?:(?:the )?\p{Lu}[\p{L}.’'-]{1,40}(?:\s{1,5}\p{Lu}[\p{L}.’'-]{0,40}){0,3}|he|she|they|officials|authorities|the (?:government|company|administration|regime|kremlin|police|ministry)) (?:\p{Ll}{1,20}ly )?(?:attempted|tried|sought|attempting|trying|seeking|managed|moved|conspired|rushed|scrambled) to (?:\p{Ll}{1,20}ly )?(?:evade|avoid (?:responsibility|blame|accountability|scrutiny)|dodge|escape (?:responsibility|blame)|deflect|downplay|conceal|hide|cover up|hush up|whitewash|obscure|mislead|deceive|silence|intimidate|discredit|manipulate|exploit|distract|sabotage|shift (?:the )?blame|blame|smear|suppress)\b[^,.;]*/u

/** A purpose in somebody's mind. */
const purpose =
  /\b(?:(?:as|because|since) (?:it|he|she|they) (?:aims?|aimed|seeks?|sought|hopes?|hoped|wants?|wanted) to|in (?:an? )?(?:apparent |obvious |clear |transparent |desperate |thinly veiled )?(?:effort|bid|attempt|ploy|move) to (?:appease|please|win over|curry|distract|divert|shore up|rally|woo|placate|save face|ease|defuse|pressure|punish|retaliate)|(?:motivated|driven) by (?:a desire|fear|revenge|greed|spite|anger|ambition)|out of (?:spite|revenge|fear|desperation|anger))\b[^,.;]*/

/** What every motive holds: most sentences hold none of it, and the long patterns never see them. */
const anyMotive =
  /\b(?:attempt(?:ed|ing)?|tried|trying|sought|seek(?:s|ing)?|managed|moved?|conspired|rushed|scrambled|aim(?:s|ed)?|hope[sd]?|want(?:s|ed)?|effort|bid|ploy) to\b|\b(?:motivated|driven) by\b|\bout of\b/

function motiveIn(words: string): Found | undefined {
  const accusation = accusing.exec(words)
  if (accusation) return span(accusation, 'motive', true)
  const found = purpose.exec(words)
  return found ? span(found, 'motive', false) : undefined
}

/** What an outcome is made of: the verbs that follow "may" in a forecast, not in a permission or a rule. */
const outcome =
  'lead|help|improve|enhance|open|pave|result|boost|strengthen|weaken|restore|trigger|cause|worsen|deepen|escalate|undermine|jeopardi[sz]e|reshape|transform|prompt|signal|mark|foster|spur|fuel|encourage|accelerate|complicate|contribute|affect|impact|influence|shift|have (?:a |an )?(?:\\p{Ll}+ )?(?:impact|effect|implications|consequences|ramifications)|set (?:a|the) (?:precedent|stage|tone)|face|emerge|play|prove|create|bring|draw|drive|shape|define|spell|serve|strain|ease|stabili[sz]e|destabili[sz]e'

const speculative = new RegExp(
  `\\b(?:(?:may|might|could) (?:also |even |well |potentially |eventually |ultimately |further |soon |in turn |yet |still )*(?:${outcome})|potentially \\p{Ll}+ing|(?:is|are) (?:likely|poised|expected|bound|set) to (?:have|${outcome})|(?:has|have|with) the potential to|(?:will|would) (?:likely|undoubtedly|certainly|surely|inevitably|probably) (?:${outcome}))\\b[^,.;]*`,
  'u',
)

const anyForecast = /\b(?:may|might|could|potential(?:ly)?|likely|poised|expected|bound|set|undoubtedly|certainly|surely|inevitably|probably)\b/

const conditional =
  /^(?:If|Unless|Should)\b|\b(?:if|unless|provided that|as long as)\b|\b(?:weather|forecast|storm|rain|snow|wind|temperatures?|flood(?:ing)?|thunderstorms?|degrees|residents may|customers may|readers may|visitors may|applicants may|voters may)\b/i

function speculationIn(words: string): Found | undefined {
  const found = speculative.exec(words)
  if (!found || conditional.test(words) || /\b(?:could|might) have\b|\bcould not\b/.test(found[0])) return undefined
  return span(found, 'speculation', false)
}

const weighty =
  'significant|crucial|vital|critical|pivotal|essential|important|profound|historic|remarkable|paramount|indispensable|momentous|landmark|delicate|stark|decisive|transformative|far-reaching|groundbreaking'

const evaluative = [
  // "highlights the need for", "has underscored the delicate nature of"
  /\b(?:underscor|highlight|underlin|illustrat|exemplif|demonstrat|reflect|emphasi[sz]|showcas)(?:e|es|ed|ing|ies|ied|s)\s+(?:both |just |once again |again )?(?:how |the (?:\p{Ll}+[- ]){0,3}?(?:need|importance|significance|nature|fragility|complexity|complexities|urgency|challenges?|dangers?|risks?|tensions?|role|potential|value|depth|commitment|resilience|power|necessity|vulnerability|vulnerabilities|delicate|growing|ongoing|broader|critical|crucial|vital)|a (?:growing|broader|deeper|wider|larger))\b[^,.;]*/u,
  // "is significant as", "is a crucial corridor", "is vital for"
  new RegExp(
    `\\b(?:is|are|was|were|remains?|becomes?|became|has become|have become|proved|proves)\\s+(?:also |now |particularly |especially |highly |deeply |very |so |both |thus )*(?:(?:an?|the) (?:\\p{Ll}+ )?)?(?:${weighty})\\b[^,.;]*`,
    'u',
  ),
  // "serves as a vital", "plays a key role", "marks a significant step", "a testament to"
  new RegExp(
    `\\b(?:serves?|served|stands?|stood|acts?|acted|represents?|represented|marks?|marked|plays?|played|constitutes?|signals?|signifies|signified)\\s+(?:as\\s+)?(?:an?|the)\\s+(?:(?:${weighty}|key|major|powerful|clear|sobering|poignant|chilling|strong|new|important)\\s+)(?:\\p{Ll}+[- ]){0,2}?(?:step|role|moment|milestone|turning point|shift|development|reminder|testament|example|corridor|partner|chapter|part|message|achievement|victory|blow|setback|test|departure|escalation|hub|player|market|link)\\b[^,.;]*`,
    'u',
  ),
  /\ba (?:testament|stark reminder|sobering reminder|powerful reminder|wake-up call) (?:to|of|that|for)\b[^,.;]*/,
  /\b(?:sends?|sent|sending) a (?:clear|strong|powerful|chilling) (?:message|signal)\b[^,.;]*/,
]

const anyEvaluation = new RegExp(
  `underscor|highlight|underlin|illustrat|exemplif|demonstrat|reflect|emphasi|showcas|testament|reminder|wake-up|sen[dt]|${weighty}|\\b(?:serve|st(?:an|oo)d|act|represent|mark|play|constitute|sign(?:al|if))`,
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

const superlative =
  /\b(?:(?:the|its|his|her|their|our|one of the|among the)\s+(?:\p{Ll}+\s+)?(?:first|only|biggest|largest|deadliest|worst|longest|highest|lowest|oldest|fastest|smallest|most \p{Ll}+|least \p{Ll}+)\s(?:[\p{L}’'-]+\s){0,6}?(?:ever|in (?:\d+|\p{Ll}+) (?:years|decades)|in (?:its|the) history|in history|in decades|in a (?:decade|century|generation)|since (?:\d{4}|the)|in the (?:world|country|nation|region|city|state)|of (?:its|his|her|their) kind|to date|on record|yet))\b/u

const anySuperlative = /\b(?:first|only|most|least|(?:bigg|larg|deadli|wor|long|high|low|old|fast|small)e?st)\b/

function superlativeIn(words: string): Found | undefined {
  const found = superlative.exec(words)
  return found ? span(found, 'superlative', false) : undefined
}

const settled =
  /\b(?:votes?|voted|won|lost|lead|led|polls?|polled|margin|score[ds]?|shares?|stocks?|prices?|points?|index|rose|fell|killed|dead|died|injured|wounded|aged?|tax|rate of|percentage points?|election|primary|caucus|turnout)\b/i
const share =
  /\b(?:\d+(?:\.\d+)?|\p{Ll}+) ?(?:%|percent|per cent)(?: of)?\b|\b(?:one|two|three|four|nine|\d+) (?:in|out of|of every) (?:three|four|five|ten|\d+)\b|\b(?:a|one|two)[- ](?:third|quarter|half|thirds|quarters) of\b/u

function statisticIn(words: string): Found | undefined {
  const found = share.exec(words)
  return found && !settled.test(words) ? span(found, 'statistic', false) : undefined
}

function span(match: RegExpExecArray, kind: ClaimKind, accused: boolean): Found {
  const lead = match[0].length - match[0].replace(/^[\s,]+/, '').length
  return {start: match.index + lead, end: match.index + match[0].trimEnd().length, kind, accusing: accused}
}
