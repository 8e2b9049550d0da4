/** The cues of a stretch of text, each with its subject. */
import type {CueForm} from '../../language/en/reporting-cues.js'
import {day, preposition} from '../../language/en/word-classes.js'
import {reports} from './complements.js'
import type {CueMatch} from './cue.js'
import {invertedSubject} from './inverted-subjects.js'
import {phraseAfter} from './noun-phrases.js'
import {phraseHit} from './phrase-cues.js'
import {subjectOf} from './subjects.js'
import {isA, type Range, type Token, tokenBefore} from './tokens.js'
import {isImperative, isVerbal} from './verb-cues.js'

export function findHits(tokens: readonly Token[], range: Range): CueMatch[] {
  const hits: CueMatch[] = []
  for (let i = range.from; i < range.to; i++) {
    const {cueEntry} = tokens[i] as Token
    if (!cueEntry) continue
    const phrase = phraseHit(tokens, i, cueEntry, range, hits)
    if (phrase) {
      hits.push(phrase)
      i = phrase.cue.to - 1
      continue
    }
    const {cue} = cueEntry
    if (!cue || !isVerbal(tokens, i, cue, range) || !reports(tokens, i, cue, range)) continue
    const hit = verbHit(tokens, i, cue, range, hits)
    // "a program called Second Chance" names it; "Just ask Hale" asks the reader.
    if (namesSomething(tokens, i, cue, hit) || (cue.form === 'base' && isImperative(tokens, i, range))) continue
    hits.push(hit)
  }
  return hits
}

function namesSomething(tokens: readonly Token[], i: number, {verb, form}: CueForm, {subject}: CueMatch): boolean {
  if (verb.lemma !== 'call' || form !== 'past' || !subject) return false
  // "The car, called the Gull, needed 30 metres" names it; "Hale, who won, called the vote unfair" does not.
  if (tokens[i - 1]?.lower === ',') {
    const name = phraseAfter(tokens, i + 1, tokens.length)
    return name !== undefined && tokens[name.to]?.lower === ','
  }
  if (subject.to !== i) return false
  const next = tokens[i + 1]
  const last = tokenBefore(tokens, i)
  const first = tokens[subject.from]
  return (
    !last?.capital &&
    (first?.lower === 'a' || first?.lower === 'an') &&
    (next?.capital || next?.kind === 'quote' || next?.lower === 'the') &&
    !/(?:ist|er|or|ant|ent|ic|man)$/.test(last?.lower ?? '')
  )
}

function verbHit(tokens: readonly Token[], i: number, cue: CueForm, range: Range, earlier: readonly CueMatch[]): CueMatch {
  const inverted = invertedSubject(tokens, i, cue, range)
  const next = tokens[i + 1]
  return {
    cue: {from: i, to: i + 1},
    class: cue.verb.class,
    subject: inverted ?? subjectOf({tokens, verb: i, form: cue.form, range, earlier}),
    inverted: inverted !== undefined,
    open: inverted !== undefined || !next || i + 1 >= range.to || next.kind === 'mark' || isA(next, day) || (isA(next, preposition) && next.lower !== 'like'),
    weak: false,
  }
}
