/** What is measured of an article besides its tells: rates of kinds of words, and how sentences are built. */
import {comma, countNames, figure, name, openingNames, quotation, start} from './word-shapes.js'
import type {Wording} from './wording.js'

export interface Measure {
  id: string
  /** What the number counts, for the note: "“said”, “told”, “asked” per 100 words". */
  what: string
}

const perHundred = (what: string): string => `${what} per 100 words`
const perSentence = (what: string): string => `share of sentences ${what}`

export const measures: readonly Measure[] = [
  {id: 'tells', what: perHundred('tells at least three times as frequent in machine-written news')},
  {id: 'strong tells', what: perHundred('tells at least six times as frequent in machine-written news')},
  {id: 'said', what: perHundred('“said”')},
  {id: 'told', what: perHundred('“told”, “asked”, “added”')},
  {id: 'says', what: perHundred('“says”')},
  {id: 'formal', what: perHundred('formal verbs of saying (“stated”, “emphasized”)')},
  {id: 'weighty', what: perHundred('words that weigh (“significant”, “crucial”)')},
  {id: 'abstract', what: perHundred('large nouns (“resilience”, “concerns”)')},
  {id: 'effect', what: perHundred('verbs of effect (“ensure”, “highlight”)')},
  {id: 'elevated', what: perHundred('formal words (“approximately”, “regarding”)')},
  {id: 'doing', what: perHundred('plain verbs (“got”, “went”, “put”)')},
  {id: 'where', what: perHundred('“back”, “out”, “over”')},
  {id: 'amount', what: perHundred('“more”, “about”, “just”')},
  {id: 'people', what: perHundred('“man”, “friends”, “house”')},
  {id: 'speech', what: perHundred('“well”, “now”, “maybe”')},
  {id: 'time', what: perHundred('days, weeks and years')},
  {id: 'the', what: perHundred('“the”')},
  {id: 'determiner', what: perHundred('“a”, “this”, “their”')},
  {id: 'pronoun', what: perHundred('pronouns')},
  {id: 'first', what: perHundred('“I” and “we”')},
  {id: 'you', what: perHundred('“you”')},
  {id: 'past', what: perHundred('“was”, “had”, “did”')},
  {id: 'present', what: perHundred('“is”, “has”, “does”')},
  {id: 'modal', what: perHundred('“would”, “could”, “may”')},
  {id: 'and', what: perHundred('“and”')},
  {id: 'small', what: perHundred('“but”, “so”, “because”')},
  {id: 'preposition', what: perHundred('prepositions')},
  {id: 'negation', what: perHundred('negations')},
  {id: 'question', what: perHundred('“what”, “how”, “which”')},
  {id: 'title', what: perHundred('“Mr”, “Dr”, “Sen”')},
  {id: 'number', what: perHundred('numbers in words')},
  {id: 'digits', what: perHundred('numbers in digits')},
  {id: 'names', what: perHundred('words with a capital')},
  {id: 'possessives', what: perHundred('possessives in ’s')},
  {id: 'contractions', what: perHundred('contractions')},
  {id: 'ing', what: perHundred('words in -ing')},
  {id: 'ly', what: perHundred('adverbs in -ly')},
  {id: 'nominal', what: perHundred('nouns in -tion, -ment, -ity')},
  {id: 'adjectival', what: perHundred('adjectives in -ive, -ous, -al')},
  {id: 'commas', what: perHundred('commas')},
  {id: 'tails', what: perHundred('“, …ing” clauses')},
  {id: 'short words', what: perHundred('words of up to three letters')},
  {id: 'long words', what: perHundred('words of nine letters and more')},
  {id: 'letters', what: 'letters per word'},
  {id: 'quoted', what: 'share of words in quotations'},
  {id: 'quoting', what: perSentence('with a quotation')},
  {id: 'length', what: 'words per sentence'},
  {id: 'variation', what: 'variation of sentence length (deviation ÷ mean)'},
  {id: 'steps', what: 'change of length from sentence to sentence (÷ mean)'},
  {id: 'lead', what: 'words of the first sentence'},
  {id: 'longest', what: 'words of the longest sentence'},
  {id: 'shortest', what: 'words of the shortest sentence'},
  {id: 'brief', what: perSentence('under ten words')},
  {id: 'lengthy', what: perSentence('over 32 words')},
  {id: 'no comma', what: perSentence('without a comma')},
  {id: 'commas 2', what: perSentence('with two commas and more')},
  {id: 'opening conjunction', what: perSentence('that begin with “But”, “And”')},
  {id: 'opening adverb', what: perSentence('that begin with “Additionally”, “However”')},
  {id: 'opening subordinate', what: perSentence('that begin with “As”, “With”, “Despite”')},
  {id: 'opening article', what: perSentence('that begin with “The”, “This”')},
  {id: 'opening pronoun', what: perSentence('that begin with “He”, “It”')},
  {id: 'plain end', what: 'last sentence without number, name or quotation'},
  {id: 'quoted end', what: 'last sentence with a quotation'},
]

/** Rates of very short texts are held down by counting at least so many words and sentences. */
const leastWords = 60
const leastSentences = 3

/** The measures of an article, by their ids; those of its tells are not among them. */
export function measure({sentences, quoted, own}: Wording): Record<string, number> {
  const counts = new Int32Array(countNames.length)
  const opened = new Int32Array(openingNames.length)
  const lengths: number[] = []
  let letters = 0
  let digits = 0
  let names = 0
  let commas = 0
  let tails = 0
  let quoting = 0
  let noComma = 0
  let twoCommas = 0
  let plainEnd = 0
  let quotedEnd = 0
  for (const {shapes, words} of sentences) {
    if (words.length > 0) lengths.push(words.length)
    let inside = 0
    let quotes = false
    let concrete = false
    let before = start
    for (const shape of shapes) {
      if (shape === comma) inside++
      else if (shape === quotation) quotes = true
      else if (shape === figure || shape === name) {
        if (shape === name) names++
        else digits++
        concrete = true
      } else if (shape !== start) {
        letters += shape.token.length
        for (const at of shape.counts) counts[at] = (counts[at] as number) + 1
        if (before === start && shape.opening >= 0) opened[shape.opening] = (opened[shape.opening] as number) + 1
        if (before === comma && shape.isIng) tails++
      }
      before = shape
    }
    commas += inside
    if (inside === 0) noComma++
    else if (inside > 1) twoCommas++
    if (quotes) quoting++
    plainEnd = quotes || concrete ? 0 : 1
    quotedEnd = quotes ? 1 : 0
  }
  const rate = (count: number): number => (100 * count) / Math.max(own, leastWords)
  const share = (count: number): number => count / Math.max(sentences.length, leastSentences)
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  const deviation = Math.sqrt(lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0) / Math.max(1, lengths.length))
  const steps = lengths.reduce((sum, length, at) => sum + (at === 0 ? 0 : Math.abs(length - (lengths[at - 1] as number))), 0) / Math.max(1, lengths.length - 1)
  const values: Record<string, number> = {
    digits: rate(digits),
    names: rate(names),
    commas: rate(commas),
    tails: rate(tails),
    letters: letters / Math.max(1, own - digits - names),
    quoted: quoted / Math.max(1, quoted + own),
    quoting: share(quoting),
    length: mean,
    variation: deviation / (mean || 1),
    steps: steps / (mean || 1),
    shortest: lengths.reduce((least, length) => (length > 2 && length < least ? length : least), 40),
    brief: share(lengths.filter((length) => length < 10).length),
    lengthy: share(lengths.filter((length) => length > 32).length),
    'no comma': share(noComma),
    'commas 2': share(twoCommas),
    'plain end': plainEnd,
    'quoted end': quotedEnd,
    lead: Math.min(60, lengths[0] ?? 0),
    longest: lengths.reduce((most, length) => Math.max(most, length), 0),
  }
  for (const [at, name] of countNames.entries()) values[name] = rate(counts[at] ?? 0)
  for (const [at, name] of openingNames.entries()) values[`opening ${name}`] = share(opened[at] ?? 0)
  return values
}
