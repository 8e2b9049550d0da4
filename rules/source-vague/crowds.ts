/** Who a crowd is, and whether the article says enough of it. */

import {isStatement} from '../../src/analysis/attribution/reports.js'
import {oneOf} from '../../src/base/word-list.js'
import {anonymousPlural, documents, groups, quantifiers, weasels} from '../../src/language/en/anonymous-sources.js'
import {prepositions} from '../../src/language/en/function-words.js'
import {nounCues} from '../../src/language/en/reporting-cues.js'
import type {Article, Report} from '../../src/model/article.js'
import {givings, paperQualities, papers, polledCrowds} from './vague-words.js'

/** `flag`: nobody in particular. `note`: known a little, by their house or by one who is named. `clean`: no crowd, or no statement. */
export type Verdict = 'flag' | 'note' | 'clean'

export function judge(article: Article, report: Report, next: () => readonly Report[]): Verdict {
  const text = report.speaker?.text ?? ''
  const vague = report.kind === 'vague'
  const member = !vague && report.kind !== 'document' && isMembership(text)
  if (!vague && !member && !isUnnamedDocument(report)) return 'clean'
  // "the Consortium of Investigative Journalists": the end of a name
  if (
    report.speaker &&
    /^\p{Lu}\S*(?: \p{Lu}\S*)+$/u.test(text) &&
    /\p{Lu}\p{L}{1,40} of $/u.test(article.text.slice(Math.max(0, report.speaker.start - 24), report.speaker.start))
  )
    return 'clean'
  if (isHypothetical(article, report) || isCounted(article, report) || isIntroduced(article, report)) return 'clean'
  if (member || isExpected(article, report) || isNamed(article, report, next) || hasExamples(article, report)) return isNoun(report) ? 'clean' : 'note'
  if (isStatement(report, vague) && !isAside(article, report)) return 'flag'
  return isNoun(report) ? 'clean' : 'note'
}

/** "Republicans", "voters": real people, only too many of them. */
export function isCrowd(speaker: string): boolean {
  const words = speaker.toLowerCase().split(/\s+/)
  return groups.has(words.at(-1) ?? '') && !quantifiers.has(words[0] ?? '')
}

/** "support from voters": what somebody gets, rather than what they say. */
function isNoun({speaker, cue}: Report): boolean {
  return speaker !== null && cue !== null && speaker.start > cue.end && nounCues.has(cue.text.toLowerCase())
}

/** Plurals that stand for members of a house, besides the groups that are vague anywhere. */
const houses = new Set('congressmen delegates diplomats governors investigators mayors ministers prosecutors regulators senators unions workers'.split(' '))

/** "Harbour board officials", "many of the fishermen": some of a house that has a name, or of a known group. */
function isMembership(speaker: string): boolean {
  // "Hale", "she": most speakers
  const lower = speaker.toLowerCase()
  if (!/\s/.test(speaker)) return isMember(lower) && !known.has(lower)
  const words = lower.replaceAll('’', "'").split(/\s+/)
  const first = words[0] ?? ''
  if (known.has(first) || /^\d/.test(first)) return false
  if (/^(?:some|many|most|several|few|all)$/.test(first) && words[1] === 'of') return words.length > 3
  // "some families", "other unions", "a dozen workers"
  const amount = /^(?:some|many|most|several|other|numerous|various)$/.test(first) || /^a (?:dozen|pair|handful|number) /.test(words.join(' '))
  const stop = words.findIndex((word, at) => at > 0 && prepositions.has(word))
  const phrase = words.slice(0, stop < 0 ? words.length : stop)
  const head = phrase.at(-1) ?? ''
  return (isMember(head) || (amount && phrase.length > 1 && /[^s]s$/.test(head) && !documents.has(head))) && !phrase.some((word) => /s?'s?$/.test(word))
}

/** Before a group that is known. */
const known = new Set('the these those this that his her their its my our your both'.split(' '))

function isMember(word: string): boolean {
  return groups.has(word) || weasels.has(word) || anonymousPlural.has(word) || houses.has(word)
}

/** "some would say", "if voters think", "people who believe": nobody has said so. "called the hearing" says nothing either. */
function isHypothetical({text, sentences}: Article, {speaker, cue, sentence, class: kind}: Report): boolean {
  if (!speaker || !cue) return true
  // "people who believe", "taxpayers reporting gains": a group by what it does
  const quantity = quantifiers.has(speaker.text.toLowerCase().split(/\s+/)[0] ?? '')
  if ((/\bwho$/.test(speaker.text) && !quantity) || /^(?:reporting|telling|confirming|wanting|hoping)$/i.test(cue.text)) return true
  // "voters describe themselves as": what they are, and they may know.
  if (/^(?:\S+ )?(?:themselves|himself|herself)\b/.test(text.slice(cue.start, cue.end + 12))) return true
  const between = speaker.end <= cue.start ? text.slice(speaker.end, cue.start) : ''
  const led = /\b(?:leav|lead|led|caus|prompt|convinc)\p{Ll}{0,14}\s{1,14}$/u.test(text.slice(Math.max(0, speaker.start - 14), speaker.start))
  if (/\b(?:should|to)\b/.test(between.replace(/\b(?:begin|began|beginning|start|started|starting|continue|continued) to\b/, '')) && !led) return true
  const before = text.slice(Math.max(0, speaker.start - 12), speaker.start)
  if (/\b(?:if|whether|anyone|how|than(?: almost)?)\s*$/i.test(before) || (/\bwhat\s*$/i.test(before) && kind === 'mental')) return true
  const own = sentences[sentence]
  return (
    /^call/i.test(cue.text) &&
    own !== undefined &&
    !/\b(?:that|which|what)\s*$/i.test(before) &&
    !/^\s*(?:for|on|it|him|her|them)\b|["“]/.test(text.slice(cue.end, Math.min(own.end, cue.end + 60)))
  )
}

/** "featuring residents telling their story", "wants voters thinking": what somebody does beside the point. */
function isAside({text}: Article, {speaker, cue}: Report): boolean {
  if (!speaker || !cue || !/ing$/i.test(cue.text) || cue.start < speaker.end) return false
  return !/\b(?:is|are|was|were|be|been|being|keep|kept|began|started)\b/.test(text.slice(speaker.end, cue.start))
}

/** "critics would say", "voters may ask", "many did not like": what nobody has said yet, or has not said. */
function isExpected({text}: Article, {speaker, cue}: Report): boolean {
  return (
    speaker !== null &&
    cue !== null &&
    /\b(?:would|could|might|may|will|can|did not|didn[’']t)\b/.test(text.slice(speaker.end, Math.max(speaker.end, cue.start)))
  )
}

/** "55 percent of voters", "the few senators", "300 people", "Hale and other officials": counted in a poll, or known. */
function isCounted({text, sentences}: Article, {speaker, sentence}: Report): boolean {
  if (!speaker) return false
  const before = text.slice(Math.max(0, speaker.start - 60), speaker.start)
  if (
    /(?:percent|per cent|third|half|quarter|majority|%|\b(?:one|two|three|four|five|six|seven|eight|nine|\d+) (?:in|of) (?:ten|10)) of\b[^.,;:]{0,300}$/i.test(
      before,
    )
  )
    return true
  if (
    /(?:\d|\b(?:the|these|those)(?: (?:first|second|third|last|latter|former|other|earlier|previous))?)\s+$/iu.test(before) ||
    /^(?:that )?(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten)\b)/i.test(speaker.text)
  )
    return true
  if (/\p{Lu}\S{0,60},? and\s{1,5}$/u.test(before) && !/^(?:many|most|some|several|few)\b/i.test(speaker.text)) return true
  // "…, according to Courier Pollster. Most believe", "In exit polls, voters were unhappy": whoever polled them says so.
  const polled = polledCrowd.test(speaker.text)
  return (
    polled &&
    /\b(?:polls?|polling|pollster|survey|surveyed|percent|percentage)\b|%/i.test(`${sentences[sentence - 1]?.text ?? ''} ${sentences[sentence]?.text ?? ''}`)
  )
}

const polledCrowd = new RegExp(`^(?:most|some|many|few|others)$|${oneOf(polledCrowds)}$`, 'i')

const unnamedPaper = new RegExp(String.raw`^(?:${oneOf(paperQualities)}\s+)*${oneOf(papers)}$`, 'i')

/** "studies show", "a recent poll found": papers that are neither named nor anyone's. */
function isUnnamedDocument({kind, speaker, cue}: Report): boolean {
  if (kind !== 'document' || !speaker || /^report/i.test(cue?.text ?? '')) return false
  return unnamedPaper.test(speaker.text)
}

const examples = /\b(?:such as|including|among them|led by|like)\s+(?:\p{Ll}+\s+){0,4}\p{Lu}/u

/** Is somebody named in the sentence who may be one of them? */
function hasExamples({sentences}: Article, {sentence}: Report): boolean {
  return examples.test(sentences[sentence]?.text ?? '')
}

const documented = /(?:stud(?:y|ies)|polls?|polling|surveys?|research|reports|data|statistics|analyses|figures|estimates)$/i

/** Says the article right there who is meant? */
function isIntroduced({sentences}: Article, {speaker, sentence}: Report): boolean {
  const own = sentences[sentence]
  if (!speaker || !own) return false
  // "critics of the mayor, such as Ann Reed"
  if (examples.test(own.text.slice(Math.max(0, speaker.start - own.start)).slice(0, speaker.text.length + 60))) return true
  const following = sentences[sentence + 1]
  // "A new poll shows … The Courier poll found …"
  return (
    following !== undefined &&
    documented.test(speaker.text) &&
    /\p{Lu}\S{0,30}[^.]{0,30}\b(?:poll|survey|study|report|research)\b|\b(?:conducted|published|released|commissioned) by\b/u.test(following.text.slice(1))
  )
}

const givenBy = String.raw`${oneOf(givings)}(?: \p{L}+){0,2} (?:by|in)`
const besideHouse = new RegExp(String.raw`^\s*(?:who work )?(?:at|of|for|with|from|in|to|by|${givenBy})\s+(?:\p{Ll}+\s+){0,3}\p{Ll}*\p{Lu}`, 'u')

/** Is a member of the crowd named in the next sentence, or the house they belong to beside it? */
function isNamed(article: Article, {speaker, sentence}: Report, next: () => readonly Report[]): boolean {
  const own = article.sentences[sentence]
  if (!speaker || !own) return false
  const after = own.text.slice(speaker.end - own.start)
  // "analysts at Barclays", "advisers to Ann Reed", "data from the Home Office", "research from media watchdog Ofcom"
  if (besideHouse.test(after)) return true
  if (/\b(?:at|of|for|with|from|in|to|like|including)\s+(?:the\s+)?\p{Lu}/u.test(speaker.text)) return true
  // “It should be higher,” said Nadia Ferrol: an expert with a name, in the next sentence.
  // "analysts expected $2, according to Hale Data"
  if (/,\s+according to\s+(?:the\s+)?(?:\p{Ll}+\s+){0,2}\p{Lu}/u.test(after)) return true
  // "according to new research. Hale Data found": whose it is, in the next sentence.
  if (
    documented.test(speaker.text) &&
    next().some(
      (report) => /^(?:found|finds|polled|surveyed|calculated|estimate[ds])$/i.test(report.cue?.text ?? '') && /\p{Lu}/u.test(report.speaker?.text ?? ''),
    )
  )
    return true
  const following = article.sentences[sentence + 1]
  return (
    following !== undefined &&
    article.quotes.some(({start, end}) => start < following.end && end > following.start) &&
    next().some((report) => report.kind === 'speaker' && /\p{Lu}\p{Ll}+ \p{Lu}/u.test(report.speaker?.text ?? ''))
  )
}
