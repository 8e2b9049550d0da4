import {roundingOf} from '../../src/analysis/quantities/numbers.js'
import type {Span} from '../../src/base/spans.js'
import {holds, spanAt} from '../../src/base/spans.js'
import type {Article, Figure, Sentence} from '../../src/model/article.js'
import {defineRule, type Finding, text} from '../../src/model/rule.js'

/** Nouns that name parts which make up a whole between them. */
const parts: ReadonlyArray<ReadonlySet<string>> = [
  new Set(['man', 'woman', 'boy', 'girl', 'child', 'adult', 'teenager', 'teen', 'baby', 'infant', 'toddler']),
  new Set(['passenger', 'crew', 'member', 'pilot', 'attendant']),
  new Set(['killed', 'dead', 'injured', 'wounded', 'hurt', 'missing', 'unhurt', 'unharmed']),
]

export default defineRule({
  about: {
    id: 'fact-sum-mismatch',
    family: 'fact',
    severity: 'warning',
    preset: 'recommended',
    summary: 'Flag a sum that does not add up: parts that are not the whole, a part larger than its whole, a share or a span miscounted.',
    languages: ['en'],
    why: 'A reader can do the sum. When it does not come out, nobody knows which of the numbers is wrong.',
    limits:
      'Only sums that the sentence itself sets up: "67 people: 62 passengers and 5 crew", "three men and four women were among the seven", "80 (40 percent) of the 200", "38 of 67", "from 2012 to 2016, a period of four years". Over two sentences it only sees parts that are more than the whole. Parts in quotations are not followed.',
    sources: ['https://www.bbc.co.uk/editorialguidelines/guidelines/accuracy'],
  },
  options: {},
  examples: [
    {
      says: 'the parts are not the whole',
      kind: 'hit',
      articles: {
        'ferry.txt': text`
          Ferry sinks

          The ferry carried 67 people: 62 passengers and 6 crew members.

          The nine dead, six men and two women, were all from Harlow.

          The coastguard said 62 passengers and 5 crew members were among the 77 people aboard.

          The rescued, two men and four women, were locals, and all seven were well.`,
      },
      expect: [
        'ferry.txt:3:19-3:21 "67" Unexpected `67`, `62` and `6` make 68',
        'ferry.txt:5:5-5:9 "nine" Unexpected `nine`, `six` and `two` make 8',
        'ferry.txt:7:69-7:71 "77" Unexpected `77`, `62` and `5` make 67',
        'ferry.txt:9:59-9:64 "seven" Unexpected `seven`, `two` and `four` make 6',
      ],
    },
    {
      says: 'a part is larger than its whole, a share and a span are miscounted',
      kind: 'hit',
      articles: {
        'vote.txt': text`
          Vote on the pier

          Of the 80 members asked, 20 (45 percent) agreed, and 38 of 27 councillors came.

          Complaints rose from 80 to 140, an increase of 95 percent. She led the council from 2012 to 2016, a period of nine years.`,
      },
      expect: [
        'vote.txt:3:30-3:40 "45 percent" Unexpected `45 percent`, `20` of `80` are 25 percent',
        'vote.txt:3:54-3:56 "38" Unexpected `38` of `27`, a part is no larger than the whole',
        'vote.txt:5:48-5:58 "95 percent" Unexpected `95 percent`, from `80` to `140` is an increase of 75 percent',
        'vote.txt:5:111-5:121 "nine years" Unexpected `nine years`, from 2012 to 2016 are 4 years',
      ],
    },
    {
      says: 'three parts, and parts in the next sentence that are more than there were',
      kind: 'hit',
      articles: {
        'ferry.txt': text`
          Ferry sinks

          Six men, four women and two children were among the ten people killed. The 12 rescued (six men, four women and three boys) were well.

          Four teenagers jumped from the pier. Five of the teenagers were hurt.

          Four people were taken ashore. Three men and two women were treated there.`,
      },
      expect: [
        'ferry.txt:3:53-3:56 "ten" Unexpected `ten`, `Six`, `four` and `two` make 12',
        'ferry.txt:3:76-3:78 "12" Unexpected `12`, `six`, `four` and `three` make 13',
        'ferry.txt:5:38-5:42 "Five" Unexpected `Five` of the `Four`, a part is no larger than the whole',
        'ferry.txt:7:1-7:5 "Four" Unexpected `Four`, `Three` and `two` make 5',
      ],
    },
    {
      says: 'sums that come out',
      kind: 'clean',
      articles: {
        'ferry.txt': text`
          Ferry sinks

          The ferry carried 67 people: 62 passengers and 5 crew members. The nine dead, six men and three women, were all from Harlow.

          Of the 80 members asked, 20 (25 percent) agreed. Complaints rose from 80 to 140, an increase of 75 percent.`,
      },
    },
    {
      says: 'parts that are not all of the whole, and numbers side by side',
      kind: 'near-miss',
      articles: {
        'ferry.txt': text`
          Ferry sinks

          The ferry carried 67 people, including 12 children and 5 crew members. Some 40 boats, 3 tugs and 2 planes searched.

          Two men and a woman were among the four people rescued. The harbour lost the two boats that burned; five of the boats sank. About 20 people: 12 men and 6 women. Three in two of the fleet’s 5 boats sailed. Decay was found in 52 of 12-year-olds.`,
      },
    },
  ],
  *check(article) {
    const {figures, quotes} = article
    for (let at = 0; at < figures.length; at++) {
      const figure = figures[at] as Figure
      // What is told in parts and shares is counted.
      if ((figure.kind !== 'count' && figure.kind !== 'percent') || holds(quotes, figure.start)) continue
      const sentence = spanAt(article.sentences, figure.start)
      if (!sentence) continue
      const found = partOfWhole(article, figure) ?? share(article, figures, at, sentence) ?? total(article, figures, at, sentence)
      if (found) yield found
    }
    yield* spans(article)
    yield* acrossSentences(article)
  },
})

/** "38 of 27 councillors": a part that is larger than its whole. */
function partOfWhole({text}: Article, figure: Figure): Finding | undefined {
  const {of} = figure
  if (!of || figure.kind !== 'count' || figure.value <= of.value || figure.modifier !== undefined || !/^ (?:out )?of /.test(text.slice(figure.end, of.start)))
    return undefined
  return {
    at: figure,
    message: `Unexpected \`${figure.raw}\` of \`${text.slice(of.start, of.end)}\`, a part is no larger than the whole`,
    see: [{at: of, message: 'the whole'}],
  }
}

/** "Of the 80 members asked, 20 (45 percent)", "from 80 to 140, an increase of 95 percent". */
function share({text}: Article, figures: readonly Figure[], at: number, sentence: Sentence): Finding | undefined {
  const percent = figures[at] as Figure
  const part = figures[at - 1]
  const whole = figures[at - 2]
  if (percent.kind !== 'percent' || percent.unit !== 'percent' || !part || percent.modifier !== undefined) return undefined
  const between = text.slice(part.end, percent.start)
  if (
    part.kind === 'count' &&
    part.max > part.min &&
    part.modifier === undefined &&
    /^,? (?:an? )?(?:increase|rise|jump|gain|growth|drop|fall|decline|decrease) of $/.test(between)
  )
    return change(text, part, part.min, part.max, percent)
  if (!whole || whole.start < sentence.start || whole.value === 0) return undefined
  if (
    /^,? (?:an? )?(?:increase|rise|jump|gain|growth|drop|fall|decline|decrease) of $/.test(between) &&
    /\bfrom $/.test(text.slice(whole.start - 5, whole.start)) &&
    text.slice(whole.end, part.start) === ' to ' &&
    whole.kind === part.kind
  ) {
    return change(text, percent, whole.value, part.value, percent)
  }
  if (between !== ' (' || part.kind !== 'count' || whole.kind !== 'count' || part.modifier !== undefined || whole.modifier !== undefined) return undefined
  if (!/\b[Oo]f (?:the |all |all the )?$/.test(text.slice(Math.max(0, whole.start - 12), whole.start)) || part.value > whole.value) return undefined
  const actual = (part.value / whole.value) * 100
  if (Math.abs(actual - percent.value) <= roundingOf(percent.raw, percent.value) + 0.6) return undefined
  return {
    at: percent,
    message: `Unexpected \`${percent.raw}\`, \`${part.raw}\` of \`${whole.raw}\` are ${Math.round(actual)} percent`,
    see: [
      {at: part, message: 'the part'},
      {at: whole, message: 'the whole'},
    ],
  }
}

function change(text: string, place: Figure, from: number, to: number, percent: Figure): Finding | undefined {
  const actual = (Math.abs(to - from) / from) * 100
  if (from === 0 || Math.abs(actual - percent.value) <= Math.max(roundingOf(percent.raw, percent.value) + 0.6, actual * 0.03)) return undefined
  const kind =
    /(increase|rise|jump|gain|growth|drop|fall|decline|decrease) of $/.exec(text.slice(Math.max(0, percent.start - 14), percent.start))?.[1] ?? 'change'
  return {
    at: percent,
    message:
      `Unexpected \`${percent.raw}\`, from \`${from.toLocaleString('en')}\` to \`${to.toLocaleString('en')}\` is an ${kind} of ${Math.round(actual)} percent`.replace(
        / is an (?![aeiou])/,
        ' is a ',
      ),
    see: [{at: place, message: 'the change'}],
  }
}

/** "67 people: 62 passengers and 6 crew", "six men and two women were among the nine". */
function total({text}: Article, figures: readonly Figure[], at: number, sentence: Sentence): Finding | undefined {
  const run = runFrom(text, figures, at, sentence)
  if (run.length < 2) return undefined
  const longer = at > 0 ? runFrom(text, figures, at - 1, sentence) : []
  if (longer.length > run.length && makeWhole(longer)) return undefined
  const [first, last] = [run[0] as Figure, run.at(-1) as Figure]
  const before = figures[at - 1]
  if (before && before.start >= sentence.start && isPlain(before)) {
    const leads = /^[^,:;—–(]{0,40}(?::|,| —| –| \() ?$/.exec(text.slice(before.end, first.start))?.[0]
    const spelledOut = leads !== undefined && (/:\s*$/.test(leads) || makeWhole(run)) && !/\bincluding\b|\bamong\b/.test(leads)
    if (spelledOut) return sum(before, run)
  }
  // Here the whole comes last: "62 passengers and 5 crew members were among the 67 people aboard", "six men and three women, and all nine were found".
  const after = figures[at + run.length]
  if (!after || after.end > sentence.end || !isPlain(after) || !makeWhole(run)) return undefined
  const link = text.slice(last.end, after.start)
  const next = text.slice(after.end, after.end + 24)
  const among = /^[^,;:.]{0,40}\bwere among (?:the |all )?$/.test(link)
  if (among && /^ (?:people|passengers|persons) (?:aboard|on board)\b/.test(next)) return sum(after, run)
  // Those "among the ten dead" may be fewer than ten.
  if (among) return together(run) > after.value ? sum(after, run) : undefined
  return /^[^;:.]{0,60},? and all $/.test(link) && /^ (?:were|are|was|had|have|survived|died)\b/.test(next) ? sum(after, run) : undefined
}

/** "three men, two women and four children": counts side by side, the last behind "and". */
function runFrom(text: string, figures: readonly Figure[], at: number, sentence: Sentence): Figure[] {
  const run: Figure[] = []
  for (let next = at; next < figures.length; next++) {
    const figure = figures[next] as Figure
    if (!isPlain(figure) || figure.end > sentence.end) break
    const joint = run.length === 0 ? '' : /^[^,;:.()]{0,24}(,? and |, )$/.exec(text.slice((run.at(-1) as Figure).end, figure.start))?.[1]
    if (joint === undefined) break
    run.push(figure)
    if (!/and/.test(joint)) continue
    // A part that is no number, or one more behind the last: "six men, two women and a child".
    return /^[^,.;:]{0,24},? and (?:an? |one |\d)/.test(text.slice(figure.end, figure.end + 40)) ? [] : run
  }
  return []
}

/** A count that is exactly what it says. */
function isPlain({kind, modifier, of, min, max}: Figure): boolean {
  return kind === 'count' && modifier === undefined && !of && min === max
}

/** Whether the nouns of counts side by side name parts of one whole, each another. */
function makeWhole(run: readonly Figure[]): boolean {
  const nouns = new Set(run.map(({noun}) => noun ?? ''))
  return nouns.size === run.length && parts.some((set) => [...nouns].every((noun) => set.has(noun)))
}

function together(run: readonly Figure[]): number {
  return run.reduce((sum, {value}) => sum + value, 0)
}

function sum(whole: Figure, run: readonly Figure[]): Finding | undefined {
  const value = together(run)
  if (value === whole.value) return undefined
  const listed = run.map(({raw}) => `\`${raw}\``)
  return {
    at: whole,
    message: `Unexpected \`${whole.raw}\`, ${listed.slice(0, -1).join(', ')} and ${listed.at(-1)} make ${value.toLocaleString('en')}`,
    see: run.map((at) => ({at, message: 'a part'})),
  }
}

/** "Five of the teenagers", where the sentences before have "four teenagers"; "Five men and two women were hurt" behind "Four people were hurt." */
function* acrossSentences(article: Article): Iterable<Finding> {
  const {figures, text, sentences, quotes} = article
  let index = 0
  for (const [at, figure] of figures.entries()) {
    while (index < sentences.length && (sentences[index] as Sentence).end <= figure.start) index++
    const sentence = sentences[index]
    if (!sentence || figure.start < sentence.start || !isPlain(figure) || holds(quotes, figure.start)) continue
    const since = sentences[Math.max(0, index - reach)] as Sentence
    if (/^ of the \p{L}/u.test(text.slice(figure.end, figure.end + 12)) && figure.noun !== undefined) {
      const whole = figures
        .slice(Math.max(0, at - 12), at)
        .findLast((item) => item.start >= since.start && item.start < sentence.start && item.noun === figure.noun && item.kind === 'count')
      // "The four casinos that closed" are not all casinos.
      const some = whole && /^(?: \p{L}[\p{L}-]*){1,3} (?:that|which|who|whose)\b/u.test(text.slice(whole.end, whole.end + 48))
      if (whole && !some && isPlain(whole) && whole.value > 1 && figure.value > whole.value && !holds(quotes, whole.start)) {
        yield {
          at: figure,
          message: `Unexpected \`${figure.raw}\` of the \`${whole.raw}\`, a part is no larger than the whole`,
          see: [{at: whole, message: 'the whole'}],
        }
      }
    }
    const run = figure.start === sentence.start && index > 0 ? runFrom(text, figures, at, sentence) : []
    if (run.length < 2 || !makeWhole(run)) continue
    const whole = onlyCount(figures, at, sentences[index - 1] as Sentence)
    if (!whole || !isPlain(whole) || !everyone.has(whole.noun ?? '') || holds(quotes, whole.start)) continue
    if (together(run) > whole.value) yield sum(whole, run) as Finding
  }
}

/** The count of a sentence before the figure `at`, when it has one alone. */
function onlyCount(figures: readonly Figure[], at: number, {start, end}: Span): Figure | undefined {
  let only: Figure | undefined
  for (let before = at - 1; before >= 0 && (figures[before] as Figure).start >= start; before--) {
    const figure = figures[before] as Figure
    if (figure.end > end || figure.kind !== 'count') continue
    if (only) return undefined
    only = figure
  }
  return only
}

const everyone = new Set(['people', 'victim', 'person'])
/** Sentences back in which "of the teenagers" has its whole. */
const reach = 3

/** "from 2012 to 2016, a period of nine years" */
function* spans(article: Article): Iterable<Finding> {
  if (!/, a (?:period|span|total|stretch|term) of /.test(article.text)) return
  for (const sentence of article.sentences) {
    const match = /\b(?:from|between) ((?:1[6-9]|20)\d\d) (?:to|until|and) ((?:1[6-9]|20)\d\d), a (?:period|span|total|stretch|term) of (?=[\p{L}\d])/u.exec(
      sentence.text,
    )
    if (!match) continue
    const at = sentence.start + match.index + match[0].length
    const figure = spanAt(article.figures, at)
    if (figure?.start !== at || figure.unit !== 'year' || holds(article.quotes, at)) continue
    const years = Number(match[2]) - Number(match[1])
    // Both ends may be counted in.
    if (figure.value === years || figure.value === years + 1) continue
    yield {at: figure, message: `Unexpected \`${figure.raw}\`, from ${match[1]} to ${match[2]} are ${years} years`}
  }
}
