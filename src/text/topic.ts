/**
 * What a page is about, and how far a line shares it.
 *
 * The share of a line's content words that the story also uses. It grades a finding (related or unrelated) and holds one back;
 * it never makes one: quotations of few, common words share little with their own story.
 */

/** Words by their first six letters, without the commonest; "Russian" and "Russia" are one. */
export function contentWords(text: string): readonly string[] {
  const found = new Set<string>()
  for (const word of text.match(words) ?? []) {
    if (word.length < 3) continue
    const lower = word.toLowerCase()
    // Short words count when they are names or numbers.
    if (common.has(lower) || (word.length === 3 && word === lower && !/\d/.test(word))) continue
    const stem = lower.endsWith('s') ? lower.slice(0, -1) : lower
    found.add(stem.length > 6 ? stem.slice(0, 6) : stem)
  }
  return [...found]
}

/** Letters and digits of any script; without the u flag this is twice as fast. */
const words = /[0-9A-Za-z\u00aa\u00b5\u00c0-\u1fff\u2c00-\u2dff\u3005-\u3007\u3021-\ud7ff\uf900-\ufdff]+/g

export class Topic {
  readonly #lines = new Map<string, number>()

  add(words: readonly string[]): void {
    for (const word of words) this.#lines.set(word, (this.#lines.get(word) ?? 0) + 1)
  }

  /** Share of a line's content words that the story uses, 0 to 1; `own` leaves the line itself out when it is part of the story. */
  share(words: readonly string[], own = false): number {
    return words.length === 0 ? 0 : this.shared(words, own) / words.length
  }

  /** How many of a line's content words the story uses. */
  shared(words: readonly string[], own = false): number {
    let shared = 0
    for (const word of words) if ((this.#lines.get(word) ?? 0) > (own ? 1 : 0)) shared++
    return shared
  }

  /** In how many lines of the story the rarest of the words stands; 0 when there are none. */
  uses(words: readonly string[]): number {
    return words.length ? Math.min(...words.map((word) => this.#lines.get(word) ?? 0)) : 0
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
