import {fold} from '../../src/analysis/names/spelling.js'
import {holds, spanAt} from '../../src/base/spans.js'
import type {Article, Figure, Name} from '../../src/model/article.js'
import {defineRule, text} from '../../src/model/rule.js'

/** The age is of another time, or of somebody else in the same sentence. */
const otherTime =
  /\b(?:was|were|had been|at the time|at age|aged? of|turned|turns|turning|birthday|then|when|since|years ago|later|in (?:1[89]|20)\d\d|born|would have|died|first|until|by)\b/i

export default defineRule({
  about: {
    id: 'fact-age-mismatch',
    family: 'fact',
    severity: 'warning',
    preset: 'strict',
    summary: 'Flag a person who has two ages in one article, or an age that the year of birth contradicts.',
    languages: ['en'],
    why: 'Ages are checked by the people they belong to.',
    limits:
      'Needs the age beside a name: "Ruth Vane, 34," or "34-year-old Ruth Vane"; a surname alone counts only where one person of the article bears it. The year of birth is compared where it stands in the same sentence and the day of publication is known. Sentences that tell of another time are passed over.',
    sources: ['https://www.ap.org/about/news-values-and-principles/'],
  },
  options: {},
  examples: [
    {
      says: 'two ages of one person, and a year of birth that does not fit',
      kind: 'hit',
      articles: {
        'vane.md': text`
          ---
          date: 2025-10-09
          ---

          # Harbour master resigns

          Ruth Vane, 34, has resigned as harbour master of Harlow. The council thanked Ruth Vane, 43, for her work.

          Her deputy, Ines Marchetti, 52, born in 1985, takes over.`,
      },
      expect: [
        'vane.md:7:89-7:91 "43" Unexpected age `43` of `Ruth Vane`, the article has `34`',
        'vane.md:9:29-9:31 "52" Unexpected age `52` of `Ines Marchetti`, born in 1985',
      ],
    },
    {
      says: 'one age, and an age that fits the year of birth',
      kind: 'clean',
      articles: {
        'vane.md':
          '---\ndate: 2025-10-09\n---\n\n# Harbour master resigns\n\nRuth Vane, 34, has resigned. The 34-year-old Vane leaves Harlow. Ines Marchetti, 39, born in 1985, takes over.',
      },
    },
    {
      says: 'another time, and two people of one name',
      kind: 'near-miss',
      articles: {
        'vane.txt': text`
          Harbour master resigns

          Ruth Vane, 34, has resigned. Ruth Vane, 21 when she came to Harlow, was its first harbour master. Ruth Vane, 25 at the time, led the rescue.

          Peter Vane, 61, and Paul Vane, 58, stay. Vane, 58, is a pilot.`,
      },
    },
  ],
  *check(article) {
    const first = new Map<string, {name: Name; age: Figure}>()
    const bearers = new Map<string, Set<string>>()
    for (const {text: name} of article.names) {
      const words = name.split(/\s+/).map(fold)
      if (words.length < 2) continue
      const surname = words.at(-1) as string
      const known = bearers.get(surname)
      if (known) known.add(words.join(' '))
      else bearers.set(surname, new Set([words.join(' ')]))
    }
    for (const {name, age} of agesOf(article)) {
      const words = name.text.split(/\s+/).map(fold)
      const [only, second] = words.length > 1 ? [words.join(' ')] : [...(bearers.get(words[0] as string) ?? [])]
      if (only === undefined || second !== undefined) continue
      const born = bornIn(article, name)
      if (born !== undefined) {
        yield {at: age, message: `Unexpected age \`${age.raw}\` of \`${name.text}\`, born in ${born}`}
        continue
      }
      const known = first.get(only)
      if (!known) first.set(only, {name, age})
      else if (known.age.value !== age.value) {
        yield {
          at: age,
          message: `Unexpected age \`${age.raw}\` of \`${name.text}\`, the article has \`${known.age.raw}\``,
          see: [{at: known.age, message: `\`${known.age.raw}\``}],
        }
      }
    }

    /** The year of birth that the sentence gives, when the age does not fit it. */
    function bornIn({text: all, sentences, published}: Article, name: Name): string | undefined {
      const sentence = spanAt(sentences, name.start)
      const match = sentence && /^,? (?:\d{1,3}, )?(?:who was )?born (?:in|on [^,.;]{3,14},?) ((?:19|20)\d\d)\b/.exec(all.slice(name.end, sentence.end))
      const age = match && article.figures.find((figure) => figure.kind === 'age' && figure.start >= name.end && figure.start <= name.end + 3)
      if (!match || !age || !published) return undefined
      const years = Number(published.iso.slice(0, 4)) - Number(match[1])
      return age.value === years || age.value === years - 1 ? undefined : match[1]
    }
  },
})

/** Ages that stand beside a name, of the time of the article. */
function* agesOf({figures, names, text: all, quotes, sentences}: Article): Iterable<{name: Name; age: Figure}> {
  let next = 0
  for (const age of figures) {
    while (next < names.length && (names[next] as Name).start < age.start) next++
    if (age.kind !== 'age' || age.unit !== 'year' || age.modifier !== undefined || age.min !== age.max || holds(quotes, age.start)) continue
    const sentence = spanAt(sentences, age.start)
    if (!sentence) continue
    const [before, after] = [names[next - 1], names[next]]
    // "34-year-old Ruth Vane, 20-year-old Ines Marchetti": there the name comes behind.
    const name = /old$/.test(age.raw)
      ? after && all.slice(age.end, after.start) === ' '
        ? after
        : undefined
      : before && /^(?:, | \()$/.test(all.slice(before.end, age.start))
        ? before
        : undefined
    if (!name || name.kind === 'organisation' || name.kind === 'place') continue
    const near = all.slice(Math.max(sentence.start, name.start - 30), Math.min(sentence.end, Math.max(age.end, name.end) + 30))
    // The year of birth is checked by itself; every other time makes the age one of then.
    if (otherTime.test(near.replace(/\bborn (?:in|on) [^.;]{0,24}/, ''))) continue
    yield {name, age}
  }
}
