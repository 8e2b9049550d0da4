import {factsOf} from '../../src/facts.js'
import {defineRule} from '../../src/rule.js'
import {roundingOf} from '../../src/text/numbers.js'
import {comparable, likeness, type Slot, slotsOf} from '../../src/text/slots.js'
import {holds} from '../../src/text/spans.js'

const skipped = new Set(['ordinal', 'model', 'year', 'time', 'score', 'fraction', 'address'])
/** Sentences in which a story says what its headline says. */
const top = 5
/** Likeness of the words around the two numbers, with what they count, from which they are one. */
const alike = 0.35

export default defineRule({
  about: {
    id: 'fact-headline-mismatch',
    family: 'fact',
    severity: 'warning',
    preset: 'recommended',
    summary: 'Flag a number in the headline that the body contradicts.',
    languages: ['en'],
    why: 'Most readers see the headline only. When the body counts otherwise, one of the two is wrong.',
    limits:
      'Compares numbers only, and only where the headline’s number is nowhere in the body, not even as a sum of two, while the first sentences count the same thing otherwise. A headline that rounds, or that counts what the body lists, is passed over.',
    sources: ['https://www.bbc.co.uk/editorialguidelines/guidelines/accuracy', 'https://www.ap.org/about/news-values-and-principles/'],
  },
  options: {},
  examples: [
    {
      says: 'the body has another toll',
      kind: 'hit',
      articles: {
        'ferry.txt': 'Ferry sinks off Harlow Point, killing 38\n\nThe ferry Marigold sank off Harlow Point on Monday, killing 39 people, the coastguard said.',
      },
      expect: ['ferry.txt:1:39-1:41 "38" Unexpected `38` in the headline, the body has `39`'],
    },
    {
      says: 'another age',
      kind: 'hit',
      articles: {'boy.txt': 'Boy, 7, falls from harbour wall in Harlow\n\nAn 8-year-old boy fell from the harbour wall in Harlow on Monday, police said.'},
      expect: ['boy.txt:1:6-1:7 "7" Unexpected `7` in the headline, the body has `8-year-old`'],
    },
    {
      says: 'the body has the number, in words or as a sum',
      kind: 'clean',
      articles: {
        'ferry.txt':
          'Ferry sinks off Harlow Point with 67 people aboard, killing 3\n\nThree people were killed when a ferry with 62 passengers and 5 crew members sank off Harlow Point.',
      },
    },
    {
      says: 'the headline rounds, and counts another thing than the body',
      kind: 'near-miss',
      articles: {
        'storm.txt': 'Storm leaves over 12,000 homes in the dark; 4 trees down\n\nThe storm left 12,412 homes without power. Six cars were crushed by trees.',
      },
    },
  ],
  *check(article) {
    const {headline} = article
    if (!headline || !article.figures.some((figure) => figure.end <= headline.end && figure.start >= headline.start && !skipped.has(figure.kind))) return
    const [slots = []] = slotsOf([factsOf(article)])
    const body = slots.filter((slot) => slot.statement >= 0)
    for (const slot of slots) {
      if (slot.statement >= 0 || skipped.has(slot.figure.kind) || holds(article.quotes, slot.figure.start)) continue
      if (isInBody(slot, body)) continue
      const other = bestMatch(
        slot,
        body.filter((item) => item.statement < top && !holds(article.quotes, item.figure.start)),
      )
      if (!other) continue
      yield {
        at: slot.figure,
        message: `Unexpected \`${slot.figure.raw}\` in the headline, the body has \`${other.figure.raw}\``,
        see: [{at: other.figure, message: `\`${other.figure.raw}\``}],
      }
    }
  },
})

/** Whether the body has the number: as it is, as a sum or difference of two neighbours, or as the number of things in a list. */
function isInBody(slot: Slot, body: readonly Slot[]): boolean {
  for (const [at, item] of body.entries()) {
    if (agree(slot, item) && (item.figure.kind === slot.figure.kind || (slot.figure.unit === undefined && item.figure.unit === undefined))) return true
    if (!comparable(slot, item)) continue
    const next = body[at + 1]
    if (!next || next.figure.kind !== item.figure.kind) continue
    const [one, other] = [item.figure.value, next.figure.value]
    if ([one + other, Math.abs(one - other), one + other + (body[at + 2]?.figure.value ?? 0)].includes(slot.figure.value)) return true
  }
  return false
}

function agree(a: Slot, b: Slot): boolean {
  const [one, other] = [a.figure, b.figure]
  const slack = ({kind, value, raw}: Slot['figure']): number =>
    kind === 'age' || (kind === 'count' && value < 100) ? 0 : 2 * roundingOf(raw.replace(/^\D{1,4}/, ''), value)
  return one.min - slack(one) <= other.max + slack(other) && other.min - slack(other) <= one.max + slack(one)
}

function bestMatch(slot: Slot, body: readonly Slot[]): Slot | undefined {
  let best: Slot | undefined
  let highest = alike
  for (const item of body) {
    if (!comparable(slot, item)) continue
    // Two fates, or a thing counted and one that is not named, are two numbers.
    if (slot.figure.kind === 'count' && slot.fate !== item.fate && slot.figure.noun !== item.figure.noun) continue
    let score = likeness(slot, item)
    if (slot.fate !== undefined && slot.fate === item.fate) score += 0.2
    if (slot.figure.noun !== undefined && slot.figure.noun === item.figure.noun) score += 0.2
    if (item.statement === 0) score += 0.1
    if (score > highest) {
      best = item
      highest = score
    }
  }
  return best
}
