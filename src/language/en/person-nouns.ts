/** Words for people, as counts and ages use them. */
import {adjectives} from './places.js'

/** Say nothing of who the people are: "four people", "two others", "38 dead". */
const anyone = new Set(
  (
    'people person individual victim other dead killed injured wounded hurt missing fatality death body casualty bystander arrested detained ' +
    'hospitalized hospitalised displaced homeless stranded rescued shot infected survivor suspect sibling relative friend'
  ).split(' '),
)

/** One entry a line: words for the same people, the commonest first. */
const kinds = [
  'man gentleman guy',
  'woman lady',
  'boy',
  'girl',
  'child kid youngster',
  'teenager teen youth juvenile adolescent minor',
  'baby infant newborn toddler',
  'student pupil schoolchild',
  'officer cop policeman police deputy',
  'adult',
  'soldier troop serviceman marine',
  'worker employee staffer',
  'resident villager local',
  'passenger',
  'crew sailor',
  'driver motorist',
  'protester demonstrator',
  'gunman shooter attacker assailant',
  'militant rebel insurgent terrorist fighter',
  'inmate prisoner detainee',
  'migrant refugee asylum-seeker',
  'patient',
  'player',
  'member',
  'civilian',
  'tourist visitor',
  'firefighter fireman',
  'hiker climber',
  'brother',
  'sister',
  'son',
  'daughter',
  'parent',
  'mother mom mum',
  'father dad',
  'neighbor neighbour',
  'guest party-goer partygoer club-goer clubgoer reveler reveller concertgoer',
]
const byWord = new Map<string, string>()
for (const line of kinds) for (const [at, word] of line.split(' ').entries()) byWord.set(word, at === 0 ? word : (line.split(' ')[0] as string))

/** "american", "russian": in the plural they are people. */
const peoples = new Set([...adjectives].map((word) => word.toLowerCase()))

/** "kid" and "child" are "child", "injured" is "anyone"; undefined for what is no person. Singular, lower case. */
export function personNamed(noun: string): string | undefined {
  if (anyone.has(noun) || peoples.has(noun)) return 'anyone'
  return byWord.get(noun) ?? (/(?:goer|seeker)$/.test(noun) ? noun : undefined)
}

/** Whether one person can be both: a "teenager" may be a "boy", a "girl" is neither a "boy" nor a "man". */
export function mayBeOne(a: string, b: string): boolean {
  return !opposites.some(([one, other]) => (one.has(a) && other.has(b)) || (one.has(b) && other.has(a)))
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const opposites = [
  [words('man boy son father brother'), words('woman girl daughter mother sister')],
  [words('man woman adult'), words('boy girl child baby')],
  [words('officer'), words('gunman inmate')],
] as const
