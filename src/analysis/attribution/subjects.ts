/** The subject of a cue: before it, after it when the order is inverted, or in the clause it hangs on. */

import {times} from '../../language/en/function-words.js'
import type {CueForm} from '../../language/en/reporting-cues.js'
import {
  adverb,
  auxiliary,
  beForm,
  day,
  determiner,
  endsInEd,
  endsInIng,
  endsInLy,
  group,
  month,
  number,
  personalPronoun,
  preposition,
  relative,
  subordinator,
} from '../../language/en/word-classes.js'
import {aside, asideWithQuote, described, isNumeric, isPerson, nearestName, outsidePreposition} from './asides.js'
import type {CueMatch} from './cue.js'
import {isVerb, phraseAfter, phraseBefore} from './noun-phrases.js'
import {kindOf} from './source-kind.js'
import {isA, type Range, type Token, tokenBefore} from './tokens.js'

/** The subject of the verb at `i`. */
export function subjectOf(
  tokens: readonly Token[],
  i: number,
  form: CueForm['form'],
  range: Range,
  earlier: readonly CueMatch[],
  depth: number,
): Range | undefined {
  if (depth > 3) return undefined
  let j = i - 1
  let passive = false
  // Over auxiliaries, adverbs and dates: "Hale on Monday had also said".
  for (; j >= range.from; j--) {
    const token = tokens[j] as Token
    if (token.kind !== 'word') break
    const {lower} = token
    if (lower.includes("'") && /^(?:i|he|she|we|they|you|it|who|that)'/.test(lower)) return {from: j, to: j + 1}
    if (isA(token, beForm) && (form === 'past' || form === 'participle')) passive = true
    if (isA(token, auxiliary | adverb | day) || (isA(token, endsInLy) && !token.capital)) continue
    if ((lower === 'on' || lower === 'in') && isA(tokens[j + 1], day | month)) continue
    // "less than two weeks ago said"
    if (lower === 'ago') {
      j--
      while (
        j > range.from &&
        /^(?:weeks?|days?|months?|years?|hours?|minutes?|ago|than|less|more|about|an?|few|several|\d+|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(
          tokens[j]?.lower ?? '',
        )
      )
        j--
      j++
      continue
    }
    // "who in 2010 said"
    if (isA(token, number) && /^(?:1[89]|20)\d\d$/.test(lower) && tokenBefore(tokens, j)?.lower === 'in') {
      j--
      continue
    }
    if (isA(token, month) && /^(?:in|last|since|this)$/.test(tokenBefore(tokens, j)?.lower ?? '')) {
      j--
      continue
    }
    if (times.has(lower) && /^(?:last|this|earlier)$/.test(tokenBefore(tokens, j)?.lower ?? '')) {
      j--
      continue
    }
    break
  }
  // "people accused of theft": a participle after its noun, unlike "Renner warned of the cost"
  if (
    !passive &&
    i - 1 === j &&
    !tokenBefore(tokens, i)?.capital &&
    (form === 'past' || form === 'participle') &&
    tokens[i + 1]?.lower === 'of' &&
    /^(?:accused|convicted|suspected|reminded|assured|informed)$/.test(tokens[i]?.lower ?? '')
  )
    return undefined
  const agent = passive || form === 'ing' ? undefined : agentOf(tokens, i, range)
  if (agent) return agent
  if (passive) {
    // "was told by the mayor"
    for (let at = i + 1; at < range.to && at - i < 8; at++) {
      if (tokens[at]?.kind === 'mark') break
      if (tokens[at]?.lower === 'by') return phraseAfter(tokens, at + 1, range.to)
    }
    return undefined
  }
  if (j < range.from) return undefined
  const word = tokens[j] as Token
  if (isA(word, relative) && j > range.from) {
    const k = tokens[j - 1]?.lower === ',' ? j - 2 : j - 1
    // "joked that saying so would …": no relative clause
    if (word.lower === 'that' && k === j - 1 && isVerb(tokens, k)) return governing(tokens, j, range, earlier)
    const antecedent = phraseBefore(tokens, k, range.from) ?? aside(tokens, j - 1, range)
    return antecedent && {from: word.lower === 'who' ? nearestName(tokens, antecedent) : antecedent.from, to: word.lower === 'who' ? j + 1 : antecedent.to}
  }
  if (word.lower === 'and' && j - 1 > range.from && isVerb(tokens, j - 1)) {
    // "he laughed and said"
    const shared = subjectOf(tokens, j - 1, 'past', range, earlier, depth + 1)
    if (shared) return shared
  }
  const led = word.lower === 'to' ? ledTo(tokens, j, range) : undefined
  if (led) return led
  if (word.lower === 'to' || word.lower === 'and' || word.lower === 'but' || word.lower === 'or') return governing(tokens, j, range, earlier)
  if (form === 'ing' && (word.kind === 'mark' || isA(word, preposition | subordinator))) return governing(tokens, j, range, earlier)
  if (word.kind === 'mark') {
    if (word.lower === ',') return aside(tokens, j, range) ?? governing(tokens, j, range, earlier)
    if (word.lower === '-' || word.lower === ')') return aside(tokens, j, range) ?? governing(tokens, j, range, earlier)
    return undefined
  }
  if (word.kind === 'quote') return asideWithQuote(tokens, j, range) ?? governing(tokens, j, range, earlier)
  // "networks that were hacked suggested": what stands there is a verb.
  if (form !== 'ing' && !word.capital && isA(word, endsInEd | endsInIng) && isVerb(tokens, j))
    return described(tokens, j, range) ?? governing(tokens, j, range, earlier)
  // "keeps talking", "began saying": the subject of the other verb.
  if (form === 'ing' && isVerb(tokens, j)) {
    const outer = subjectOf(tokens, j, 'past', range, earlier, depth + 1)
    if (outer) return outer
  }
  const bare = phraseBefore(tokens, j, range.from)
  // "with the secretary calling it a danger"
  if (bare && form === 'ing' && tokenBefore(tokens, bare.from)?.lower === 'with' && !isA(tokens[i - 1], beForm)) return bare
  const phrase = outsidePreposition(tokens, bare, range)
  // "emailed supporters saying": the object of another verb
  if (phrase && phrase.from > 0 && form === 'ing' && isVerb(tokens, phrase.from - 1) && !isA(tokens[phrase.from - 1], auxiliary) && !word.capital) {
    const outer = subjectOf(tokens, phrase.from - 1, 'past', range, earlier, depth + 1)
    if (outer && isPerson(tokens, phrase)) return outer
  }
  // "Neighbours who had praised the plan warned": the plan is part of what describes them.
  const ahead = phrase && form !== 'ing' && phrase.from - 1 > range.from ? phrase.from - 1 : -1
  const who = ahead >= 0 && (isA(tokens[ahead], preposition) || isVerb(tokens, ahead)) ? described(tokens, ahead, range) : undefined
  if (who) return who
  // "issued a statement saying", "comments made in 2006 saying": whoever issued it speaks.
  if (
    phrase &&
    form === 'ing' &&
    !isA(tokens[i - 1], beForm) &&
    (isNumeric(tokens, phrase) || kindOf(tokens, phrase) === 'document' || !isPerson(tokens, phrase))
  ) {
    return governing(tokens, j, range, earlier) ?? phrase
  }
  return phrase ?? governing(tokens, j, range, earlier)
}

/** “…,” said Hale. The crane fell, said a witness. */
export function invertedSubject(tokens: readonly Token[], i: number, {form, verb}: CueForm, range: Range): Range | undefined {
  if (form !== 'past' && form !== 's' && verb.lemma !== 'read') return undefined
  const before = tokenBefore(tokens, i)
  if (i > range.from && before?.kind !== 'quote' && before?.lower !== ',' && before?.lower !== '.' && before?.lower !== '-') return undefined
  if (i === range.from && range.from > 0 && tokens[range.from - 1]?.kind !== 'quote' && !/^(?:said|says)$/.test(tokens[i]?.lower ?? '')) return undefined
  // "Hale, star of “Night Ferry,” thanked the mayor": the quotation ends an aside
  if (before?.kind === 'quote' && verb.lemma !== 'say' && before.end - before.start <= 30 && asideWithQuote(tokens, i - 1, range)) return undefined
  const next = tokens[i + 1]
  if (next?.kind !== 'word' || i + 1 >= range.to || objects.has(next.lower)) return undefined
  if (before?.lower === ',') {
    const quoted = tokenBefore(tokens, i - 1)?.kind === 'quote'
    if (verb.lemma !== 'say' && !quoted && !(verb.takes.has('any') && verb.class === 'speech')) return undefined
    // "Hale, who won, said the vote was fair" has its subject before the aside.
    // "…, said port manager Ann Hale"
    const named = next.capital || isA(next, determiner) || endsInName(tokens, phraseAfter(tokens, i + 1, range.to))
    if (!named) return undefined
    if (!quoted) {
      const after = phraseAfter(tokens, i + 1, range.to)
      if (!after || (after.to < range.to && isVerb(tokens, after.to))) return undefined
      for (let at = i - 2; at >= range.from; at--) if (tokens[at]?.lower === ',') return undefined
    }
  }
  if (isA(next, adverb | day)) return undefined
  return phraseAfter(tokens, i + 1, range.to)
}

const objects = new Set(['me', 'us', 'him', 'them', 'her'])

function endsInName(tokens: readonly Token[], phrase: Range | undefined): boolean {
  return phrase !== undefined && (tokens[phrase.to - 1]?.capital ?? false)
}

/** "leaving many to wonder", "has led some residents to ask", "common for papers to portray": the ones who are led there. */
function ledTo(tokens: readonly Token[], to: number, range: Range): Range | undefined {
  // "led her to declare"
  const isObject = objects.has(tokenBefore(tokens, to)?.lower ?? '')
  const phrase = isObject ? {from: to - 1, to} : phraseBefore(tokens, to - 1, range.from)
  if (!phrase) return undefined
  let last = to - 1
  while (last > phrase.from && tokens[last]?.lower !== 'for') last--
  const led = last > phrase.from ? {from: last + 1, to} : phrase
  const leader = tokenBefore(tokens, led.from)?.lower ?? ''
  return /^(?:leav|left|lead|led|caus|prompt|convinc|inspir|mov(?:ed|ing)$|push|drov|driv|for$)/.test(leader) && (isObject || isPerson(tokens, led))
    ? led
    : undefined
}

/** "a plan opposed by local farmers", "questioned by critics": a participle with its agent. */
function agentOf(tokens: readonly Token[], i: number, range: Range): Range | undefined {
  const before = tokenBefore(tokens, i)
  if (!before || before.kind === 'quote' || isA(before, personalPronoun) || before.capital || spoke.has(tokens[i]?.lower ?? '')) return undefined
  for (let at = i + 1; at < range.to && at - i <= 3; at++) {
    const token = tokens[at] as Token
    if (token.kind === 'mark') return undefined
    if (token.lower !== 'by') continue
    const next = tokens[at + 1]
    return next && (next.capital || isA(next, group | determiner)) ? phraseAfter(tokens, at + 1, range.to) : undefined
  }
  return undefined
}

/** What nobody is by somebody else. */
const spoke = new Set('said told wrote added spoke responded replied'.split(' '))

/** The subject that an infinitive, a participle or a second verb shares with the clause it hangs on. */
function governing(tokens: readonly Token[], end: number, range: Range, earlier: readonly CueMatch[]): Range | undefined {
  const able = earlier.filter(
    (hit) => hit.subject && (!hit.inverted || hit.subject.to === end) && !hit.weak && hit.class !== 'document' && hit.cue.to <= end + 1,
  )
  const before = able.findLast((hit) => hit.class !== 'mental') ?? able.at(-1)
  if (before?.subject) return nearerClause(tokens, before.cue.to, end) ?? before.subject
  return nearestSubject(tokens, end, range, earlier) ?? mainSubject(tokens, range.from, end + 1)
}

/** "As Hale left, to applause, her office sent a message saying": the clause that began since the cue. */
function nearerClause(tokens: readonly Token[], from: number, end: number): Range | undefined {
  for (let at = end - 1; at >= from && end - at < 60; at--) {
    const token = tokens[at] as Token
    if (token.kind === 'quote' || token.lower === ';') return undefined
    if (token.lower !== ',') continue
    const subject = phraseAfter(tokens, at + 1, end)
    const first = tokens[at + 1]
    if (!subject || !first || !(first.capital || isA(first, personalPronoun | determiner))) continue
    let verb = subject.to
    while (verb < end && isA(tokens[verb], adverb | endsInLy)) verb++
    return verb < end && isVerb(tokens, verb) && isPerson(tokens, subject) ? subject : undefined
  }
  return undefined
}

/** "so subdued that Hale was prompted to say": the clause that the infinitive stands in. */
function nearestSubject(tokens: readonly Token[], end: number, range: Range, earlier: readonly CueMatch[]): Range | undefined {
  if (tokens[end]?.lower !== 'to') return undefined
  for (let at = end - 1; at > range.from && end - at <= 8 && tokens[at]?.kind === 'word'; at--) {
    if (!isVerb(tokens, at) || isA(tokens[at - 1], endsInIng | endsInEd | beForm)) continue
    const subject = isA(tokens[at], auxiliary) ? phraseBefore(tokens, at - 1, range.from) : subjectOf(tokens, at, 'past', range, earlier, 2)
    return subject && isPerson(tokens, subject) ? subject : undefined
  }
  return undefined
}

/** The subject of the first clause of a stretch. */
export function mainSubject(tokens: readonly Token[], from: number, to: number): Range | undefined {
  let start = from
  // "And then Hale …"
  while (start < to && openings.has(tokens[start]?.lower ?? '')) start++
  const first = tokens[start]
  if (!first || start >= to) return undefined
  // "Speaking in Ghent, Hale …", "After the vote, Hale …"
  if (isA(first, preposition | subordinator | endsInIng | endsInEd) && !isA(first, relative)) {
    for (let at = start; at < to && at - start < 30; at++) {
      if (tokens[at]?.lower === ',') {
        start = at + 1
        break
      }
    }
  }
  for (let at = start; at < to; at++) {
    if (!isVerb(tokens, at)) continue
    let last = at - 1
    // "Hale on Thursday again called"
    while (last > start && isA(tokens[last], adverb | day | endsInLy)) last--
    if (last > start && last < at - 1 && tokens[last]?.lower === 'on' && isA(tokens[last + 1], day)) last--
    if (last < 0) continue
    const phrase = tokens[last]?.lower === ',' ? aside(tokens, last, {from: start, to}) : phraseBefore(tokens, last, start)
    if (phrase) return phrase
  }
  return phraseAfter(tokens, start, to)
}

const openings = new Set('and but or so yet then also still now instead meanwhile however indeed ,'.split(' '))
