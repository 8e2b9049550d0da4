/** What is measured of an article besides its tells: rates of kinds of words, and how sentences are built. */
import {comma, figure, name, quotation, start} from './word-shapes.js'
import {endings, ing, kinds, mostPlaces, openers, traitIn} from './word-traits.js'
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

const placeOf = new Map(measures.map(({id}, at) => [id, at]))
/** For each kind of traits and each of its list the place of its measure. */
const placesOfTraits = kinds.map((ids) => ids.map((id) => placeOf.get(id) as number))

/** Values of `measures`, in their order; those of the tells are 0. */
export function measure(wording: Wording): Float64Array {
  const {sentences, quoted, own, letters} = wording
  const {digits, names, commas, tails, quoting, noComma, twoCommas, plainEnd, quotedEnd, traits} = countIn(wording)
  const values = new Float64Array(measures.length)
  const set = (id: string, value: number): void => {
    values[placeOf.get(id) as number] = value
  }
  const rate = (count: number): number => (100 * count) / Math.max(own, leastWords)
  const share = (count: number): number => count / Math.max(sentences.length, leastSentences)
  for (const [kind, list] of placesOfTraits.entries())
    for (let at = 0; at < list.length; at++) {
      const count = traits[kind * mostPlaces + at + 1] as number
      if (count > 0) values[list[at] as number] = kind === openers ? share(count) : rate(count)
    }
  const {mean, deviation, steps, first, longest, shortest, brief, lengthy} = lengthsOf(wording)
  set('digits', rate(digits))
  set('names', rate(names))
  set('commas', rate(commas))
  set('tails', rate(tails))
  set('letters', letters / Math.max(1, own - digits - names))
  set('quoted', quoted / Math.max(1, quoted + own))
  set('quoting', share(quoting))
  set('no comma', share(noComma))
  set('commas 2', share(twoCommas))
  set('plain end', plainEnd)
  set('quoted end', quotedEnd)
  set('length', mean)
  set('variation', deviation / (mean || 1))
  set('steps', steps / (mean || 1))
  set('lead', Math.min(60, first))
  set('longest', longest)
  set('shortest', shortest)
  set('brief', share(brief))
  set('lengthy', share(lengthy))
  return values
}

/** How long the sentences are that have any words. */
function lengthsOf({sentences}: Wording) {
  const lengths = sentences.map(({words}) => words.length).filter((length) => length > 0)
  let sum = 0
  let steps = 0
  let longest = 0
  let shortest = 40
  let brief = 0
  let lengthy = 0
  for (let at = 0; at < lengths.length; at++) {
    const length = lengths[at] as number
    sum += length
    if (at > 0) steps += Math.abs(length - (lengths[at - 1] as number))
    if (length > longest) longest = length
    if (length > 2 && length < shortest) shortest = length
    if (length < 10) brief++
    else if (length > 32) lengthy++
  }
  const mean = sum / Math.max(1, lengths.length)
  let squares = 0
  for (const length of lengths) squares += (length - mean) ** 2
  return {
    mean,
    deviation: Math.sqrt(squares / Math.max(1, lengths.length)),
    steps: steps / Math.max(1, lengths.length - 1),
    first: lengths[0] ?? 0,
    longest,
    shortest,
    brief,
    lengthy,
  }
}

/** What is counted in one walk over the words. */
interface Counts {
  digits: number
  names: number
  commas: number
  tails: number
  /** Sentences with a quotation, without a comma, with two and more. */
  quoting: number
  noComma: number
  twoCommas: number
  /** Of the last sentence, 1 or 0. */
  plainEnd: number
  quotedEnd: number
  /** For each kind of traits as many counts as its list has places at most. */
  traits: Int32Array
}

function countIn({size, codes, traits}: Wording): Counts {
  const counts: Counts = {
    digits: 0,
    names: 0,
    commas: 0,
    tails: 0,
    quoting: 0,
    noComma: 0,
    twoCommas: 0,
    plainEnd: 0,
    quotedEnd: 0,
    traits: new Int32Array(kinds.length * mostPlaces),
  }
  for (let at = 0; at < size; ) {
    let commas = 0
    let quotes = 0
    let concrete = 0
    let before = start
    for (at++; at < size && codes[at] !== start; at++) {
      const code = codes[at] as number
      if (code === comma) commas++
      else if (code === quotation) quotes++
      else if (code === figure) {
        counts.digits++
        concrete++
      } else if (code === name) {
        counts.names++
        concrete++
      } else countTraits(counts, traits[at] as number, before)
      before = code
    }
    counts.commas += commas
    if (commas === 0) counts.noComma++
    else if (commas > 1) counts.twoCommas++
    if (quotes > 0) counts.quoting++
    counts.plainEnd = quotes + concrete > 0 ? 0 : 1
    counts.quotedEnd = quotes > 0 ? 1 : 0
  }
  return counts
}

/** Of a word; `before` is the code of what it follows. */
function countTraits(counts: Counts, word: number, before: number): void {
  const {traits} = counts
  for (let kind = 0; kind < kinds.length; kind++) {
    if (kind === openers && before !== start) continue
    const place = kind * mostPlaces + traitIn(word, kind)
    traits[place] = (traits[place] as number) + 1
  }
  if (before === comma && traitIn(word, endings) === ing) counts.tails++
}
