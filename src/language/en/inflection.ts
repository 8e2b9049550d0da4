/** Singular and plural of English nouns, as far as counting needs them. */
import {columnsOf, wordsOf} from '../../base/word-list.js'

/** One plural a line, then its singular. */
const irregular = new Map<string, string>(
  columnsOf(`
men | man
women | woman
children | child
people | people
persons | people
person | people
feet | foot
teeth | tooth
mice | mouse
geese | goose
lives | life
wives | wife
knives | knife
wolves | wolf
thieves | thief
leaves | leaf
halves | half
shelves | shelf
buses | bus
gases | gas
viruses | virus
cases | case
houses | house
horses | horse
phases | phase
causes | cause
courses | course
nurses | nurse
purses | purse
expenses | expense
licenses | license
offenses | offense
defenses | defense
responses | response
purchases | purchase
bases | base
crises | crisis
analyses | analysis
movies | movie
cookies | cookie
ties | tie
dies | die
deaths | death
series | series
species | species
troops | troop
heroes | hero
potatoes | potato
tomatoes | tomato
aircraft | aircraft
police | police
staff | staff
crew | crew
personnel | personnel
cattle | cattle
sheep | sheep
fish | fish
`) as Array<[string, string]>,
)

/** What ends like a plural and is none. */
const notPlural = wordsOf(`
news
always
is
was
has
his
this
its
yes
us
less
unless
across
perhaps
as
bus
gas
plus
business
series
species
virus
minus
thus
address
access
process
success
progress
congress
crisis
basis
analysis
status
campus
census
focus
chaos
police
staff
crew
personnel
cattle
sheep
fish
Los
Las
pass
class
loss
boss
press
less
glass
mass
`)

/** "passengers" and "people" are, "news" and "was" are not. Lower case. */
export function isPlural(word: string): boolean {
  if (irregular.has(word)) return irregular.get(word) !== word || word === 'people' || !word.endsWith('s')
  if ((word.endsWith('n') || word.endsWith('k')) && word.length > 4 && /(?:men|women|children|folk)$/.test(word))
    return !/^(?:specimen|regimen|abdomen|omen|semen|acumen)$/.test(word)
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|'s|’s|ous)$/.test(word) && !notPlural.has(word)
}

/** "missiles" is "missile", "bodies" is "body", "policemen" is "policeman". */
export function singular(word: string): string {
  const known = irregular.get(word)
  if (known) return known
  if (!isPlural(word)) return word
  if (/men$/.test(word)) return `${word.slice(0, -3)}man`
  if (/children$/.test(word)) return word.slice(0, -3)
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:ch|sh|ss|x|zz)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}

/** "men" of "man", "ladies" of "lady". */
export function pluralOf(noun: string): string {
  if (/man$/.test(noun)) return `${noun.slice(0, -3)}men`
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return noun === 'wife' ? 'wives' : `${noun}s`
}
