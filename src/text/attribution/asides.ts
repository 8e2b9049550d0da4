/** Clauses and asides on the way from a cue to its subject: "Hale, who won, said", "the clerks whose laws were struck down say". */
import {headOf, isVerb, openingOf, phraseAfter, phraseBefore} from '../noun-phrases.js'
import type {Range, Token} from '../tokens.js'
import {adverbs, days, determiners, months, personal, plurals, prepositions, relatives} from '../words.js'

/** "Hale, the mayor of Ghent, said": the phrase before the aside that ends at `close`. */
export function aside(tokens: readonly Token[], close: number, range: Range): Range | undefined {
  const sign = tokens[close]?.lower
  if (sign === ')') {
    const open = openingOf(tokens, close, range.from)
    return open === undefined ? undefined : phraseBefore(tokens, open - 1, range.from)
  }
  // "Gov. Ines Silva (D-Ohio), said"
  if (sign === ',' && tokens[close - 1]?.lower === ')') {
    const open = openingOf(tokens, close - 1, range.from)
    const phrase = open === undefined ? undefined : phraseBefore(tokens, open - 1, range.from)
    if (phrase) return phrase
  }
  for (let at = close - 1; at > range.from && close - at < 32; at--) {
    const token = tokens[at] as Token
    if (token.lower !== sign) continue
    const inside = tokens[at + 1]
    // "Hale again offered help, pledged money": not an aside but a clause, whose subject does both.
    const verb = inside?.kind === 'word' && !relatives.has(inside.lower) && !prepositions.has(inside.lower) ? clauseVerb(tokens, at + 1, close) : undefined
    if (verb !== undefined) {
      const shared = phraseBefore(tokens, verb, at + 1)
      if (shared) return shared
    }
    // Part of a list or a second aside: go on to the mark before.
    if (
      inside?.kind === 'word' &&
      (relatives.has(inside.lower) || determiners.has(inside.lower) || prepositions.has(inside.lower) || /(?:ing|ed)$/.test(inside.lower) || close - at <= 12)
    ) {
      const phrase = phraseBefore(tokens, at - 1, range.from)
      // "Hale, 20, a student, of Ghent, Ohio, said": neither her age nor her town speaks.
      const town = phrase && /^(?:of|from|in)$/.test(tokens[phrase.from - 1]?.lower ?? '') && tokens[phrase.from - 2]?.lower === ','
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
      !/^\d/.test(tokens[name.from]?.lower ?? '') &&
      !prepositions.has(tokens[name.from - 1]?.lower ?? '') &&
      !isNumeric(tokens, name)
      ? name
      : undefined
  }
  return undefined
}

/** "Hale, the editor of the paper, The Courier, said": Hale, not the editor. */
function namedBefore(tokens: readonly Token[], phrase: Range, range: Range): Range | undefined {
  const comma = phrase.from - 1
  if (!determiners.has(tokens[phrase.from]?.lower ?? '') || tokens[comma]?.lower !== ',' || !tokens[comma - 1]?.capital) return undefined
  const name = phraseBefore(tokens, comma - 1, range.from)
  const isPlace = name && (prepositions.has(tokens[name.from - 1]?.lower ?? '') || days.has(tokens[name.to - 1]?.lower ?? ''))
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
  while (at > from && (adverbs.has(tokens[at]?.lower ?? '') || /^(?:an?|the)$/.test(tokens[at]?.lower ?? ''))) at--
  // "After aides insisted": a clause, not a phrase.
  if (/^(?:after|before|since)$/.test(tokens[at]?.lower ?? '') && at === phrase.from - 1 && isPerson(tokens, phrase)) return phrase
  if (at < from || !/^(?:in|on|at|during|after|before|with|under|since|despite|following|by)$/.test(tokens[at]?.lower ?? '')) return phrase
  // "a letter obtained by the Courier warns", "Hale at a Sunday rally said"
  const held = tokens[at]?.lower === 'by' && isVerb(tokens, at - 1) ? at - 2 : at - 1
  const outer = held >= from ? phraseBefore(tokens, held, from) : undefined
  if (outer && (held === at - 2 || tokens[outer.to - 1]?.capital)) return outer
  let start = phrase.to
  while (start > phrase.from && tokens[start - 1]?.capital) start--
  if (start === phrase.from) return phrase
  return start < phrase.to ? {from: start, to: phrase.to} : undefined
}

/** Where the subject of a clause that begins at `from` ends, when a verb follows it. */
function clauseVerb(tokens: readonly Token[], from: number, to: number): number | undefined {
  const subject = phraseAfter(tokens, from, to)
  if (!subject || !(tokens[from]?.capital || personal.has(tokens[from]?.lower ?? ''))) return undefined
  let at = subject.to
  while (at < to && (adverbs.has(tokens[at]?.lower ?? '') || (tokens[at]?.lower.endsWith('ly') ?? false))) at++
  return at < to && isVerb(tokens, at) ? subject.to - 1 : undefined
}

export function isNumeric(tokens: readonly Token[], {from, to}: Range): boolean {
  return tokens.slice(from, to).every(({lower}) => /^\d/.test(lower) || days.has(lower) || months.has(lower))
}

/** Could the phrase be someone? A name, a plural, a pronoun. */
export function isPerson(tokens: readonly Token[], range: Range): boolean {
  const head = headOf(tokens, range)
  return head.capital || plurals.has(head.lower) || personal.has(head.lower) || /(?:s|er|or|ist|an|ant|ent)$/.test(head.lower)
}
