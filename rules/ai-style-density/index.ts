import type {Article} from '../../src/article.js'
import {defineRule, type Reference, text} from '../../src/rule.js'
import {fitted} from './curves.js'
import {measures} from './measures.js'
import {leastWords, type Score, scoreOf} from './score.js'

const whatOf = new Map(measures.map(({id, what}) => [id, what]))

/** Measures named in the note, the strongest first. */
const mostMeasures = 6
/** Places listed with the finding, the strongest first. */
const mostPlaces = 40

export default defineRule({
  about: {
    id: 'ai-style-density',
    family: 'ai',
    severity: 'warning',
    preset: 'recommended',
    summary: 'Flag an article that is worded and built as machine-written news is, with every tell it rests on.',
    why: 'Generated news weighs instead of telling, "emphasizes" instead of saying, and keeps its sentences at one length. One such wording means nothing; all of them together hardly ever occur in what people write.',
    limits:
      'A density, not a proof: it says how the article reads, never who wrote it. English only, silent under 120 words. Articles marked as opinion, those told in the first person, and long ones (400 words and more) with five quotations and most sentences laid to a source are reported as information at most. Typography (dashes, curly quotes), hedges and triples do not count. Careful prompts and newer models are often missed, as are transcripts and bulletins.',
    sources: ['https://arxiv.org/abs/2406.07016', 'https://en.wikipedia.org/wiki/Wikipedia:Signs_of_AI_writing'],
  },
  options: {
    /** Density from which an article is a warning. */
    warning: fitted.warning,
    /** Density from which it is mentioned at all. */
    info: fitted.info,
    /** Shorter articles are left alone. */
    words: leastWords,
  },
  examples: [
    {
      says: 'every paragraph weighs, and nobody says anything',
      kind: 'hit',
      articles: {
        'quay.txt': text`
          Council Announces Comprehensive Plan to Repair Historic Quay

          In a significant development, the Skarv Island council has announced a comprehensive plan to repair the historic east quay, which collapsed during a devastating storm in May. The incident has sparked widespread concern among residents, highlighting the urgent need for improved coastal infrastructure.

          The council emphasized the importance of ensuring the safety and well-being of the local community, stating that the project marks a significant step towards restoring the vital harbour. Officials expressed confidence in the initiative, noting that extensive preparations are currently underway.

          Additionally, local fishermen expressed gratitude for the unwavering support of the community. Despite the ongoing challenges, they remain hopeful that the quay will serve as a testament to the resilience and determination of the island. As the investigation continues, authorities are urging individuals to avoid the area, underscoring the severity of the situation.`,
      },
      expect: [
        'quay.txt:3:1-3:175 "In a significant development, the Skarv Island council has announced a comprehensive plan to repair the historic east quay, which collapsed during a devastating storm in May." Article reads machine-written: 29 tells, density 369 (human news p99 = 67)',
      ],
    },
    {
      says: 'the same story, reported',
      kind: 'clean',
      articles: {
        'quay.txt': text`
          Quay to be rebuilt by spring, council says

          Skarv Island will get its quay back by spring, the council said on Tuesday, five months after a storm took 40 metres of it into the sea.

          "We can't land a box of fish without it," said Arne Dahl, who has worked the harbour for 31 years. He told the meeting that three boats had already left for the mainland.

          Work starts on 4 November. It will cost 2.1 million kroner, about half of what the board had feared. Ruth Ashby, the harbour engineer, said divers went down last week and found the old piles sound.

          Nobody was hurt when the wall went. But the ferry has had to stop at the north pier since then, and people over 70 have to be driven round. "It's a long way in the rain," Dahl said. The council will meet again on Monday.`,
      },
    },
    {
      says: 'one such paragraph is too short to judge',
      kind: 'near-miss',
      articles: {
        'quay.txt': text`
          Council announces plan

          In a significant development, the council has announced a comprehensive plan to repair the quay. The incident has sparked widespread concern, highlighting the urgent need for improved infrastructure.`,
      },
    },
    {
      says: 'a few tells in a report',
      kind: 'near-miss',
      articles: {
        'quay.txt': text`
          Quay to be rebuilt by spring

          Skarv Island will get its quay back by spring, the council said on Tuesday, five months after a storm took 40 metres of it into the sea. The mayor stressed the importance of the harbour and thanked the crews for their unwavering support.

          "We can't land a box of fish without it," said Arne Dahl, who has worked the harbour for 31 years. He told the meeting that three boats had already left for the mainland.

          Work starts on 4 November. It will cost 2.1 million kroner, about half of what the board had feared. Ruth Ashby, the harbour engineer, said divers went down last week and found the old piles sound.

          Nobody was hurt when the wall went. But the ferry has had to stop at the north pier since then, and people over 70 have to be driven round. "It's a long way in the rain," Dahl said. The council will meet again on Monday.`,
      },
    },
  ],
  *check(article, {warning, info, words}) {
    const first = article.paragraphs[0]
    if (article.language !== 'en' || !first) return
    const score = scoreOf(article)
    if (score.words < words || score.density < info) return
    const marks = marksOf(score)
    // Without a wording to show, the build of the sentences alone is no ground for a finding.
    if (marks.length === 0) return
    const isWeak =
      score.density < warning ||
      article.meta.genre === 'opinion' ||
      article.meta.genre === 'other' ||
      rateOf(score, 'first') > mostFirst ||
      isSourced(article, score.words)
    yield {
      at: {start: first.start, end: Math.min(first.end, article.sentences[0]?.end ?? first.end)},
      ...(isWeak ? {severity: 'info' as const} : {}),
      message: `Article reads machine-written: ${marks.length} tell${marks.length === 1 ? '' : 's'}, density ${score.density} (human news p99 = ${fitted.p99})`,
      note: noteOf(score),
      see: placesOf(article.text, marks),
    }
  },
})

/** "I" and "we" per 100 words from which an article is told in the first person. */
const mostFirst = 1.5

/** A long account that quotes and lays its sentences to somebody can be checked line by line, whoever worded it. */
function isSourced({quotes, sentences}: Article, words: number): boolean {
  return words >= 400 && quotes.length >= 5 && sentences.filter(({attribution}) => attribution !== null).length >= 0.6 * sentences.length
}

/** Each place once, under the tell with most points. */
function marksOf({found}: Score): Score['found'] {
  const marks: Score['found'] = []
  const taken = new Set<number>()
  for (const place of [...found].sort((a, b) => b.tell[3] - a.tell[3] || a.start - b.start)) {
    let isFree = true
    for (let word = place.first; word <= place.last; word++) if (taken.has(word)) isFree = false
    if (!isFree) continue
    for (let word = place.first; word <= place.last; word++) taken.add(word)
    marks.push(place)
  }
  return marks
}

function rateOf({measured}: Score, id: string): number {
  return measured.find(({curve}) => curve.id === id)?.value ?? 0
}

function placesOf(all: string, marks: Score['found']): Reference[] {
  return marks
    .slice(0, mostPlaces)
    .sort((a, b) => a.start - b.start)
    .map(({tell: [, human, machine, points], start, end}) => ({
      at: {start, end},
      message: `\`${all.slice(start, end)}\`: ${points} point${points === 1 ? '' : 's'} (in ${human} of ${fitted.human} human, ${machine} of ${fitted.machine} machine-written articles)`,
    }))
}

function noteOf({measured, density, wordings, vocabulary}: Score): string {
  const strongest = measured
    .filter(({points}) => points >= 3)
    .sort((a, b) => b.points - a.points)
    .slice(0, mostMeasures)
    .map(
      ({curve, value, points}) =>
        `${whatOf.get(curve.id)}: ${round(value)} (human news ${curve.human}, machine-written ${curve.machine}), +${Math.round(points)}`,
    )
  return `Wordings give ${wordings} of the ${density} points, single words ${vocabulary}. ${strongest.length > 0 ? `Most of the rest: ${strongest.join('; ')}. ` : ''}Of human articles that took no part in the fitting, ${fitted.warningShare} % have ${fitted.warning} points or more, ${fitted.infoShare} % have ${fitted.info}. This says how the text reads, not who wrote it: check its facts and quotations against the source.`
}

function round(value: number): number {
  return Number(value.toPrecision(3))
}
