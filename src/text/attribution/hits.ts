/** The cues of a stretch of text, each with its subject. */
import type {CueForm} from '../cues.js'
import type {Range, Token} from '../tokens.js'
import {days, prepositions} from '../words.js'
import {reports} from './complements.js'
import type {Hit} from './hit.js'
import {openers} from './openers.js'
import {phraseHit} from './phrases.js'
import {invertedSubject, subjectOf} from './subjects.js'
import {isImperative, isVerbal} from './verbs.js'

export function findHits(tokens: readonly Token[], range: Range): Hit[] {
  const hits: Hit[] = []
  for (let i = range.from; i < range.to; i++) {
    const token = tokens[i] as Token
    if (token.kind !== 'word') continue
    const opener = openers.get(token.lower)
    if (!opener) continue
    const phrase = phraseHit(tokens, i, opener, range, hits)
    if (phrase) {
      hits.push(phrase)
      i = phrase.cue.to - 1
      continue
    }
    const {cue} = opener
    if (!cue || !isVerbal(tokens, i, cue, range) || !reports(tokens, i, cue, range)) continue
    const hit = verbHit(tokens, i, cue, range, hits)
    // "a program called Second Chance" names it; "Just ask Hale" asks the reader.
    if (namesSomething(tokens, i, cue, hit) || (cue.form === 'base' && isImperative(tokens, i, range))) continue
    hits.push(hit)
  }
  return hits
}

function namesSomething(tokens: readonly Token[], i: number, {verb, form}: CueForm, {subject}: Hit): boolean {
  const next = tokens[i + 1]
  if (verb.lemma !== 'call' || form !== 'past' || !subject || tokens[i - 1]?.capital || subject.to !== i) return false
  return (
    /^an?$/.test(tokens[subject.from]?.lower ?? '') &&
    (next?.capital || next?.kind === 'quote' || next?.lower === 'the') &&
    !/(?:ist|er|or|ant|ent|ic|man)$/.test(tokens[i - 1]?.lower ?? '')
  )
}

function verbHit(tokens: readonly Token[], i: number, cue: CueForm, range: Range, earlier: readonly Hit[]): Hit {
  const hit: Hit = {cue: {from: i, to: i + 1}, class: cue.verb.class, subject: undefined, inverted: false, open: false, weak: false}
  const next = tokens[i + 1]
  hit.open = !next || i + 1 >= range.to || next.kind === 'mark' || days.has(next.lower) || (prepositions.has(next.lower) && next.lower !== 'like')
  const inverted = invertedSubject(tokens, i, cue, range)
  if (inverted) return {...hit, subject: inverted, inverted: true, open: true}
  const subject = subjectOf(tokens, i, cue.form, range, earlier, 0)
  if (subject) hit.subject = subject
  return hit
}
