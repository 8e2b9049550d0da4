/** Words for people, as counts and ages use them. */
import {columnsOf, wordsOf} from '../../base/word-list.js'
import {adjectives} from './places.js'

/**
 * Words for the same people a line, the commonest first, and behind the bar whom they are said of alone. A word with `~` stands before other nouns too
 * ("one local man"), and is nobody where one follows; `name` says that a name may follow ("his brother Tom"). "anyone" says nothing of who the people are: "four people", "two others".
 */
const nouns = `
anyone people~ person individual victim other~ fatality death~ body~ casualty bystander survivor suspect defendant sibling relative~ friend
man gentleman guy | he
woman lady | she
male | he
female | she
boy | he
girl | she
child kid youngster
teenager teen youth juvenile~ adolescent~ minor~
baby infant newborn~ toddler
student pupil schoolchild
officer cop policeman police~ deputy~
adult
soldier troop~ serviceman marine~
worker employee staffer
resident villager local~
passenger
pilot
crew~ sailor
driver motorist
protester demonstrator
gunman shooter attacker assailant
militant~ rebel~ insurgent~ terrorist~ fighter~
inmate prisoner detainee
migrant~ refugee~ asylum-seeker
patient
player
member
civilian~
tourist~ visitor
firefighter fireman
hiker climber
brother | he name
sister | she name
son | he name
daughter | she name
husband | he name
wife | she name
parent~
mother mom mum | she name
father dad | he name
uncle | he name
aunt | she name
grandfather | he name
grandmother | she name
neighbor neighbour
guest party-goer partygoer club-goer clubgoer reveler reveller concertgoer
spokesman | he name
spokeswoman | she name
businessman | he name
businesswoman | she name
councilman | he name
councilwoman | she name
`

/** What became of people, in place of a word for them: "38 dead". */
export const personStates: ReadonlySet<string> = wordsOf(`
dead
dying
killed
injured
wounded
hurt
missing
arrested
detained
hospitalized
hospitalised
displaced
homeless
stranded
rescued
shot
infected
`)

const byWord = new Map<string, string>()
/** "he" and "she" by the words that are said of men or women alone, singular and in lower case. */
export const sexByNoun = new Map<string, 'he' | 'she'>()
/** Of these, those that stand before a name: "his brother Tom". */
export const beforeNames = new Map<string, 'he' | 'she'>()
const countable = new Set<string>()
for (const [words = '', attributes = ''] of columnsOf(nouns)) {
  const [kind = '', ...others] = words.split(' ')
  const [sex, name] = attributes.split(' ')
  for (const written of kind === 'anyone' ? others : [kind, ...others]) {
    const word = written.replace('~', '')
    byWord.set(word, kind.replace('~', ''))
    if (sex === 'he' || sex === 'she') {
      sexByNoun.set(word, sex)
      if (name !== undefined) beforeNames.set(word, sex)
    }
    if (word === written) countable.add(word)
  }
}

/** Nouns for one person that end the search for what "one" counts: "one elderly man". */
export const personNouns: ReadonlySet<string> = countable

/** "american", "russian": in the plural they are people. */
const peoples = new Set([...adjectives].map((word) => word.toLowerCase()))

/** "kid" and "child" are "child", "injured" is "anyone"; undefined for what is no person. Singular, lower case. */
export function personNamed(noun: string): string | undefined {
  if (personStates.has(noun) || peoples.has(noun)) return 'anyone'
  return byWord.get(noun) ?? (/(?:goer|seeker)$/.test(noun) ? noun : undefined)
}

/** Whether one person can be both: a "teenager" may be a "boy", a "girl" is neither a "boy" nor a "man". */
export function mayBeOne(a: string, b: string): boolean {
  return !opposites.some(([one, other]) => (one.has(a) && other.has(b)) || (one.has(b) && other.has(a)))
}

const ofSex = (sex: 'he' | 'she'): ReadonlySet<string> => new Set([...sexByNoun].filter(([, own]) => own === sex).map(([noun]) => noun))
const opposites = [
  [ofSex('he'), ofSex('she')],
  [new Set(['man', 'woman', 'adult']), new Set(['boy', 'girl', 'child', 'baby'])],
  [new Set(['officer']), new Set(['gunman', 'inmate'])],
] as const
