/**
 * What a page is about, and how far a line shares it.
 *
 * The share of a line's content words that the story also uses. It grades a finding (related or unrelated) and holds one back;
 * it never makes one: quotations of few, common words share little with their own story.
 */
import {digit, kindAt, letter, mark, numeral} from '../../base/characters.js'
import {WordCache} from '../../base/word-cache.js'

/** Words by their first six letters, without the commonest; "Russian" and "Russia" are one. */
export function contentWords(text: string): readonly string[] {
  const found = new Set<string>()
  eachStem(text, (stem) => found.add(stem))
  return [...found]
}

function eachStem(text: string, visit: (stem: string) => void): void {
  let start = 0
  let small = true
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && kindAt(text, at) & (letter | mark | digit | numeral)) {
      const code = text.charCodeAt(at)
      if (code < 97 || code > 122) small = false
      continue
    }
    const length = at - start
    // Short words count when they are names or numbers.
    if (length > 3 || (length === 3 && !small)) {
      const stem = stems.at(text, start, at)
      if (stem !== '') visit(stem)
    }
    start = at + 1
    small = true
  }
}

/** The first letters of words; "" for one that says nothing. */
const stems = new WordCache((word) => {
  const lower = word.toLowerCase()
  if (common.has(lower) || (word.length === 3 && word === lower && !/\d/.test(word))) return ''
  const stem = lower.endsWith('s') ? lower.slice(0, -1) : lower
  return stem.length > 6 ? stem.slice(0, 6) : stem
})

export class Topic {
  /** In how many lines of the story a word stands, and the last of them. */
  #uses: Map<string, {lines: number; last: number}> | undefined

  /** Read when it is first asked for: of most pages nobody has to ask. */
  constructor(readonly lines: readonly string[]) {}

  #entriesOf(word: string): number {
    this.#uses ??= this.#read()
    return this.#uses.get(word)?.lines ?? 0
  }

  #read(): Map<string, {lines: number; last: number}> {
    const uses = new Map<string, {lines: number; last: number}>()
    for (const [line, text] of this.lines.entries()) {
      eachStem(text, (stem) => {
        const use = uses.get(stem)
        if (!use) uses.set(stem, {lines: 1, last: line})
        else if (use.last !== line) {
          use.lines++
          use.last = line
        }
      })
    }
    return uses
  }

  /** Share of a line's content words that the story uses, 0 to 1; `own` leaves the line itself out when it is part of the story. */
  share(words: readonly string[], own = false): number {
    return words.length === 0 ? 0 : this.shared(words, own) / words.length
  }

  /** How many of a line's content words the story uses. */
  shared(words: readonly string[], own = false): number {
    let shared = 0
    for (const word of words) if (this.#entriesOf(word) > (own ? 1 : 0)) shared++
    return shared
  }

  /** In how many lines of the story the rarest of the words stands; 0 when there are none. */
  uses(words: readonly string[]): number {
    return words.length ? Math.min(...words.map((word) => this.#entriesOf(word))) : 0
  }
}

const common = new Set(
  `about above after again against all also although always among and another any are around back because been before being below between both but can
  could did does doing down during each early even ever every few first for from further get gets getting had has have having her here hers him his how
  into its itself just know last late later less like made make many may might more most much must near never new next not now off old once one only other our
  out over own people per put said same say says see seen set she should show since some still such take tell than that the their them then there these they
  this those though three through time today too two under until upon use used very via was way week well were what when where which while who whom whose why
  will with without would year years yet you your
  aber alle als also andere auch auf aus bei bin bis bist dann dass dein dem den der des dich die dies diese dieser doch durch ein eine einem einen einer eines
  für gegen haben hat hatte hier ich ihm ihn ihr ihre immer ist jahr jahre jetzt kann kein können man mehr mein mit nach neue neuen nicht noch nun nur oder ohne
  schon sei sein seine sich sie sind soll über und uns unter viel vom von vor war was weil wenn wer werden wie wieder wir wird wurde zum zur zwei
  ans aux avec ces cette comme dans des deux donc elle ensuite est été être fait leur leurs mais même nos nous par pas plus pour que qui sans ses son sont
  sous sur tous tout toute très une vos vous
  año años como con cuando del desde donde dos ella entre esta este está fue han hasta las los más muy nos otra otro para pero por que qué según ser sin sobre son
  sus también tras una uno`.split(/\s+/),
)
