/** What each word may begin that reports something, so that one look tells whether a word is worth more of them. */
import {wordsOf} from '../../base/word-list.js'
import {type CueForm, cueForms, type NounCue, nounCues, type Phrase, phraseCues, stateCues} from './reporting-cues.js'

export interface CueEntry {
  cue: CueForm | undefined
  phrases: readonly Phrase[]
  /** What comes second in those phrases; undefined when it may be anything. */
  seconds: ReadonlySet<string> | undefined
  noun: NounCue | undefined
  /** "confident", "sceptical" */
  state: boolean
  /** "argument", "message": what somebody has, before a colon. */
  saying: boolean
  /** "has", "puts": what a poll does; "in". */
  polled: boolean
  /** "To many, …" */
  view: boolean
}

/** What somebody has that is said: "Their argument:", "the mayor's message:". */
const sayings = wordsOf(`
advice
answer
argument
claim
complaint
conclusion
excuse
explanation
lesson
lessons
message
motto
plea
point
reply
response
slogan
verdict
view
warning
`)

/** What a poll or an estimate does with its figures. */
const gives = wordsOf(`
has
had
have
gives
gave
give
puts
put
pegs
pegged
places
placed
finds
identified
identifies
`)

const views = new Set(['to', 'for'])

export const openers: ReadonlyMap<string, CueEntry> = new Map(
  [...cueForms.keys(), ...phraseCues.keys(), ...nounCues.keys(), ...stateCues, ...sayings, ...gives, ...views, 'in'].map((word) => [
    word,
    {
      cue: cueForms.get(word),
      phrases: phraseCues.get(word) ?? [],
      seconds: secondsOf(phraseCues.get(word) ?? []),
      noun: nounCues.get(word),
      state: stateCues.has(word),
      saying: sayings.has(word),
      polled: gives.has(word) || word === 'in',
      view: views.has(word),
    },
  ]),
)

function secondsOf(phrases: readonly Phrase[]): ReadonlySet<string> | undefined {
  const seconds = phrases.map(({words}) => words[1] ?? '*')
  return seconds.includes('*') ? undefined : new Set(seconds)
}
