/** The subject that follows its verb: “…,” said Hale. */
import type {CueForm} from '../../language/en/reporting-cues.js'
import {adverb, day, determiner} from '../../language/en/word-classes.js'
import {asideWithQuote} from './asides.js'
import {isVerb, phraseAfter} from './noun-phrases.js'
import {isA, type Range, type Token, tokenBefore} from './tokens.js'

/** “…,” said Hale. The crane fell, said a witness. */
export function invertedSubject(tokens: readonly Token[], i: number, {form, verb}: CueForm, range: Range): Range | undefined {
  if (form !== 'past' && form !== 's' && verb.lemma !== 'read') return undefined
  const before = tokenBefore(tokens, i)
  if (i > range.from && before?.kind !== 'quote' && before?.lower !== ',' && before?.lower !== '.' && before?.lower !== '-') return undefined
  if (i === range.from && range.from > 0 && tokens[range.from - 1]?.kind !== 'quote' && !/^(?:said|says)$/.test(tokens[i]?.lower ?? '')) return undefined
  // "Hale, star of “Night Ferry,” thanked the mayor": the quotation ends an aside
  if (before?.kind === 'quote' && verb.lemma !== 'say' && before.end - before.start <= 30 && asideWithQuote(tokens, i - 1, range)) return undefined
  const next = tokens[i + 1]
  if (next?.kind !== 'word' || i + 1 >= range.to || objectPronouns.has(next.lower)) return undefined
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

function endsInName(tokens: readonly Token[], phrase: Range | undefined): boolean {
  return phrase !== undefined && (tokens[phrase.to - 1]?.capital ?? false)
}

/** What is spoken to, and speaks nothing: “…,” told me. */
export const objectPronouns: ReadonlySet<string> = new Set(['me', 'us', 'him', 'them', 'her'])
