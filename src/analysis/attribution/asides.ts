/** Clauses and asides on the way from a cue to its subject: "Hale, who won, said", "the clerks whose laws were struck down say". */
import {
  adverb,
  article,
  day,
  determiner,
  endsInEd,
  endsInIng,
  endsInLy,
  month,
  number,
  personalPronoun,
  plural,
  preposition,
  relative,
} from '../../language/en/word-classes.js'
import {headOf, isVerb, openingOf, phraseAfter, phraseBefore} from './noun-phrases.js'
import {isA, type Range, type Token, tokenBefore} from './tokens.js'

/** "Hale, the mayor of Ghent, said": the phrase before the aside that ends at `close`. */
export function aside(tokens: readonly Token[], close: number, range: Range): Range | undefined {
  const sign = tokens[close]?.lower
  if (sign === ')') {
    const open = openingOf(tokens, close, range.from)
    return open === undefined ? undefined : phraseBefore(tokens, open - 1, range.from)
  }
  // "Gov. Ines Silva (D-Ohio), said"
  if (sign === ',' && tokenBefore(tokens, close)?.lower === ')') {
    const open = openingOf(tokens, close - 1, range.from)
    const phrase = open === undefined ? undefined : phraseBefore(tokens, open - 1, range.from)
    if (phrase) return phrase
  }
  for (let at = close - 1; at > range.from && close - at < 32; at--) {
    const token = tokens[at] as Token
    if (token.lower !== sign) continue
    const inside = tokens[at + 1]
    // "Hale again offered help, pledged money": not an aside but a clause, whose subject does both.
    const verb = inside?.kind === 'word' && !isA(inside, relative | preposition) ? clauseVerb(tokens, at + 1, close) : undefined
    if (verb !== undefined) {
      const shared = phraseBefore(tokens, verb, at + 1)
      if (shared) return shared
    }
    // Part of a list or a second aside: go on to the mark before.
    if (inside?.kind === 'word' && (close - at <= 12 || isA(inside, relative | determiner | preposition | endsInIng | endsInEd))) {
      const phrase = phraseBefore(tokens, at - 1, range.from)
      // "Hale, 20, a student, of Ghent, Ohio, said": neither her age nor her town speaks.
      const town = phrase && tokenBefore(tokens, phrase.from - 1)?.lower === ',' && /^(?:of|from|in)$/.test(tokenBefore(tokens, phrase.from)?.lower ?? '')
      if (phrase && !town && !isNumeric(tokens, phrase)) return namedBefore(tokens, phrase, range) ?? phrase
    }
  }
  return undefined
}

/** "Hale, who wrote “The Long Way Home,” said": the comma that ends the aside stands in the quotation. */
export function asideWithQuote(tokens: readonly Token[], quote: number, range: Range): Range | undefined {
  for (let at = quote - 1; at > range.from && quote - at < 12 && tokens[at]?.kind !== 'quote'; at--) {
    if (tokens[at]?.kind !== 'mark') continue
    const name = tokens[at]?.lower === ',' ? phraseBefore(tokens, at - 1, range.from) : undefined
    return name &&
      tokens[name.from]?.capital &&
      !isA(tokens[name.from], number) &&
      !isA(tokenBefore(tokens, name.from), preposition) &&
      !isNumeric(tokens, name)
      ? name
      : undefined
  }
  return undefined
}

/** "Hale, the editor of the paper, The Courier, said": Hale, not the editor. */
function namedBefore(tokens: readonly Token[], phrase: Range, range: Range): Range | undefined {
  const comma = phrase.from - 1
  if (!isA(tokens[phrase.from], determiner) || tokenBefore(tokens, phrase.from)?.lower !== ',' || !tokenBefore(tokens, comma)?.capital) return undefined
  const name = phraseBefore(tokens, comma - 1, range.from)
  const isPlace = name && (isA(tokenBefore(tokens, name.from), preposition) || isA(tokens[name.to - 1], day))
  return name && !isPlace && tokens[name.from]?.capital && !isNumeric(tokens, name) ? name : undefined
}

/** "the clerks whose laws were struck down say", "everyone she interviewed agreed": the noun that a clause without commas describes. */
export function described(tokens: readonly Token[], last: number, range: Range): Range | undefined {
  for (let at = last - 1; at > range.from && last - at < 14 && tokens[at]?.kind === 'word'; at--) {
    const {lower} = tokens[at] as Token
    const contact = at === last - 1 && /^(?:i|he|she|we|they)$/.test(lower)
    if (!contact && !/^(?:who|whom|whose)$/.test(lower)) continue
    const phrase = phraseBefore(tokens, at - 1, range.from)
    return phrase && isPerson(tokens, phrase) ? phrase : undefined
  }
  return undefined
}

/** "a lecture from the president, who": the president, not the lecture. */
export function nearestName(tokens: readonly Token[], {from, to}: Range): number {
  for (let at = to - 1; at > from; at--) if (/^(?:from|by|with|against|on|about|between|in)$/.test(tokens[at]?.lower ?? '')) return at + 1
  return from
}

/** "in a later interview said": what stands in a prepositional phrase says nothing; "at the rally Hale said" leaves Hale. */
export function outsidePreposition(tokens: readonly Token[], phrase: Range | undefined, {from}: Range): Range | undefined {
  if (!phrase) return phrase
  let at = phrase.from - 1
  while (at > from && isA(tokens[at], adverb | article)) at--
  const before = at < 0 ? '' : (tokens[at]?.lower ?? '')
  // "After aides insisted": a clause, not a phrase.
  if (at === phrase.from - 1 && /^(?:after|before|since)$/.test(before) && isPerson(tokens, phrase)) return phrase
  if (at < from || !circumstantial.has(before)) return phrase
  // "a letter obtained by the Courier warns", "Hale at a Sunday rally said"
  const held = before === 'by' && at > 0 && isVerb(tokens, at - 1) ? at - 2 : at - 1
  const outer = held >= from ? phraseBefore(tokens, held, from) : undefined
  if (outer && (held === at - 2 || tokens[outer.to - 1]?.capital)) return outer
  let start = phrase.to
  while (start > phrase.from && tokens[start - 1]?.capital) start--
  if (start === phrase.from) return phrase
  return start < phrase.to ? {from: start, to: phrase.to} : undefined
}

const circumstantial = new Set('in on at during after before with under since despite following by'.split(' '))

/** Where the subject of a clause that begins at `from` ends, when a verb follows it. */
function clauseVerb(tokens: readonly Token[], from: number, to: number): number | undefined {
  const subject = phraseAfter(tokens, from, to)
  if (!subject || !(tokens[from]?.capital || isA(tokens[from], personalPronoun))) return undefined
  let at = subject.to
  while (at < to && isA(tokens[at], adverb | endsInLy)) at++
  return at < to && isVerb(tokens, at) ? subject.to - 1 : undefined
}

export function isNumeric(tokens: readonly Token[], {from, to}: Range): boolean {
  for (let at = from; at < to; at++) if (!isA(tokens[at], number | day | month)) return false
  return true
}

/** Could the phrase be someone? A name, a plural, a pronoun. */
export function isPerson(tokens: readonly Token[], range: Range): boolean {
  const head = headOf(tokens, range)
  return head.capital || isA(head, plural | personalPronoun) || /(?:s|er|or|ist|an|ant|ent)$/.test(head.lower)
}
